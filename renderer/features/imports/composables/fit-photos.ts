import { api } from '@/api/client';
import { cropPicture, middleSquare, readPicture } from '@/features/members';

/**
 * Makes the photos of a list as small as photos on a profile are, the square in the middle of each: only a page can unpack
 * pictures.
 *
 * @param onProgress called with how many are done, of how many
 * @returns how many cannot be unpacked; they are left out
 */
export async function fitPhotos(
  uploadId: string,
  { signal, onProgress }: { signal: AbortSignal; onProgress: (done: number, total: number) => void },
): Promise<number> {
  const { photos } = await api.imports.largePhotos({ uploadId }, { signal });
  let leftOut = 0;
  for (const [done, photo] of photos.entries()) {
    signal.throwIfAborted();
    onProgress(done, photos.length);
    const small = await smaller(await api.imports.photo({ uploadId, photo }, { signal }));
    if (small) await api.imports.fitPhoto({ uploadId, photo, file: small }, { signal });
    else leftOut += 1;
  }
  return leftOut;
}

/** null where the file is no picture that this browser reads, whatever its head says. */
async function smaller(file: File): Promise<File | null> {
  let picture: ImageBitmap;
  try {
    picture = await readPicture(file);
  } catch {
    return null;
  }
  const { width, height } = picture;
  const small = await cropPicture(picture, middleSquare(width, height));
  picture.close();
  return small;
}
