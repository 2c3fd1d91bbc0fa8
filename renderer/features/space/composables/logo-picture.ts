import { plainSvg } from './plain-svg';

/** Why a file cannot be a logo. */
export type LogoFault = 'not-a-picture' | 'too-large';

export class LogoRefused extends Error {
  constructor(readonly fault: LogoFault) {
    super(fault);
  }
}

const mebibyte = 1024 * 1024;
/** More than any camera or scanner makes; beyond it the page would stand still for long. */
const largestFile = 80 * mebibyte;
const largestSvg = 8 * mebibyte;
/** What the backend takes. */
const largestLogo = 4 * mebibyte;
/** Pixels of the longer side: enough for the widest logo on an A2 poster at 400 dots an inch. */
const longestSide = 1600;
/** A smaller picture is kept as it is, but for what it is made of: see `keptTypes`. */
const keptBytes = mebibyte;
const keptTypes: readonly string[] = ['image/png', 'image/jpeg', 'image/webp'];
const sniffedBytes = 4096;

/**
 * The logo that a chosen file is good for: as it is, made smaller where it is large, drawn where it is a drawing. Its
 * proportions stay, and of an SVG nothing stays but what is seen.
 *
 * @throws {LogoRefused}
 */
export async function logoPicture(file: File): Promise<File> {
  if (file.size > largestFile) throw new LogoRefused('too-large');
  if (await isSvg(file)) return drawn(file);
  const image = await createImageBitmap(file).catch(() => {
    throw new LogoRefused('not-a-picture');
  });
  try {
    const isFine =
      keptTypes.includes(file.type) &&
      file.size <= keptBytes &&
      Math.max(image.width, image.height) <= longestSide;
    return isFine ? file : await asPng(image, image);
  } finally {
    image.close();
  }
}

async function isSvg(file: File): Promise<boolean> {
  if (file.type === 'image/svg+xml') return true;
  const beginning = await file.slice(0, sniffedBytes).text();
  return beginning.trimStart().startsWith('<') && beginning.includes('<svg');
}

/** An SVG as a picture: in an `<img>` it runs no script and asks for nothing, and it is cleaned before that too. */
async function drawn(file: File): Promise<File> {
  if (file.size > largestSvg) throw new LogoRefused('too-large');
  const svg = plainSvg(await file.text(), longestSide);
  if (svg === null) throw new LogoRefused('not-a-picture');
  const address = URL.createObjectURL(new Blob([svg.markup], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    return await asPng(image, svg);
  } catch (error) {
    throw error instanceof LogoRefused ? error : new LogoRefused('not-a-picture');
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** PNG of at most `longestSide`; smaller still where that many pixels are too many bytes. */
async function asPng(
  image: CanvasImageSource,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<File> {
  for (let side = Math.min(longestSide, Math.max(width, height)); side >= 1; side /= 2) {
    const scale = side / Math.max(width, height);
    const canvas = new OffscreenCanvas(
      Math.max(1, Math.round(width * scale)),
      Math.max(1, Math.round(height * scale)),
    );
    const context = canvas.getContext('2d');
    if (!context) break;
    context.imageSmoothingQuality = 'high';
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const png = await canvas.convertToBlob({ type: 'image/png' });
    if (png.size <= largestLogo) return new File([png], 'logo.png', { type: 'image/png' });
  }
  throw new LogoRefused('not-a-picture');
}
