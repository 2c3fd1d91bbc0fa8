/** Photos as round pictures of one size, ready to be laid on nodes; null until they have been loaded, or where they cannot be. */
export class Faces {
  private readonly pictures = new Map<string, OffscreenCanvas | null>();
  private isDestroyed = false;

  /** `onLoaded`: a photo that was asked for is there now. */
  constructor(private readonly onLoaded: () => void) {}

  get(address: string): OffscreenCanvas | null {
    const known = this.pictures.get(address);
    if (known !== undefined) return known;
    this.pictures.set(address, null);
    this.load(address);
    return null;
  }

  destroy(): void {
    this.isDestroyed = true;
    this.pictures.clear();
  }

  private load(address: string): void {
    const image = new Image();
    image.onload = () => {
      if (this.isDestroyed) return;
      this.pictures.set(address, rounded(image));
      this.onLoaded();
    };
    image.src = address;
  }
}

/** Pixels; nodes are drawn no larger than about this, on a dense screen too. */
const side = 96;

function rounded(image: HTMLImageElement): OffscreenCanvas | null {
  const canvas = new OffscreenCanvas(side, side);
  const context = canvas.getContext('2d');
  if (!context) return null;
  context.beginPath();
  context.arc(side / 2, side / 2, side / 2, 0, 2 * Math.PI);
  context.clip();
  const cut = Math.min(image.naturalWidth, image.naturalHeight);
  context.drawImage(
    image,
    (image.naturalWidth - cut) / 2,
    (image.naturalHeight - cut) / 2,
    cut,
    cut,
    0,
    0,
    side,
    side,
  );
  return canvas;
}
