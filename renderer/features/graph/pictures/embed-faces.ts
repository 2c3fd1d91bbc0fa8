/** Pixels: as large as a face is on paper. */
const side = 160;

/** Photos read at the same time. */
const atOnce = 8;

/**
 * Reads photos as `data:` addresses, so that a picture needs nothing but itself. A photo that cannot be read is left
 * out.
 *
 * @param addresses of photos on this origin, by node; null where there is none
 */
export async function embedFaces(addresses: readonly (string | null)[]): Promise<Map<number, string>> {
  const faces = new Map<number, string>();
  const waiting = addresses.flatMap((address, node) => (address === null ? [] : [{ address, node }]));
  const work = async (): Promise<void> => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const face = await embedded(next.address);
      if (face !== null) faces.set(next.node, face);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return faces;
}

async function embedded(address: string): Promise<string | null> {
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = side;
    canvas.height = side;
    const cut = Math.min(image.naturalWidth, image.naturalHeight);
    const [left, top] = [(image.naturalWidth - cut) / 2, (image.naturalHeight - cut) / 2];
    canvas.getContext('2d')?.drawImage(image, left, top, cut, cut, 0, 0, side, side);
    return canvas.toDataURL('image/jpeg', 0.85);
  } catch {
    return null;
  }
}
