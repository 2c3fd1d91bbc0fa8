import { overlap, type Box } from './box-grid';
import type { Emphasis } from './drawing.types';
import type { Looked } from './hits';
import { placeLabels, type PlacedLabel } from './labels';
import { toScreen } from './viewport';

interface Kept {
  readonly zoom: number;
  /** With places relative to their nodes. */
  readonly labels: readonly PlacedLabel[];
}

/** Zooming by more than this makes names meet, or leaves room for others. */
const zoomStep = 1.12;

/**
 * Names over time. While things move each name stays beside its node, so that nothing flickers and moving costs
 * little; at rest they are placed anew.
 */
export class LabelKeeper {
  private kept: Kept | null = null;
  private isStale = true;
  private reserved: readonly Box[] = [];

  constructor(private readonly measure: (text: string, isStrong: boolean) => number) {}

  /** What is named changed: the next picture needs new places. */
  forget(): void {
    this.kept = null;
  }

  /** What else lies over the picture: no name is put there. */
  reserve(boxes: readonly Box[]): void {
    this.reserved = boxes;
    this.forget();
  }

  /** People moved: good enough until they rest. */
  forgetAtRest(): void {
    this.isStale = true;
  }

  labels(look: Looked & { readonly emphasis: Emphasis | null }, isMoving: boolean): readonly PlacedLabel[] {
    const { camera } = look;
    const ratio = this.kept ? camera.zoom / this.kept.zoom : Infinity;
    const isFar = ratio > zoomStep || ratio < 1 / zoomStep;
    if (!isMoving || isFar || !this.kept) {
      if (isMoving) this.isStale = true;
      return this.place(look, isMoving);
    }
    this.isStale = true;
    return this.follow(look, this.kept);
  }

  private place(look: Looked & { readonly emphasis: Emphasis | null }, isMoving: boolean): PlacedLabel[] {
    const { scene, positions, camera, size, emphasis } = look;
    if (!isMoving && !this.isStale && this.kept?.zoom === camera.zoom) return this.follow(look, this.kept);
    const { measure, reserved } = this;
    const labels = placeLabels({ scene, positions, camera, size, emphasis, measure, reserved });
    this.isStale = isMoving;
    this.kept = {
      zoom: camera.zoom,
      labels: labels.map((label) => {
        const node = nodePlace(look, label.node);
        return { ...label, x: label.x - node.x, y: label.y - node.y };
      }),
    };
    return labels;
  }

  /** Those that are wholly in sight. */
  private follow(look: Looked, { labels }: Kept): PlacedLabel[] {
    const { size } = look;
    return labels.flatMap((label) => {
      const node = nodePlace(look, label.node);
      const x = node.x + label.x;
      const y = node.y + label.y;
      const isWhole = x >= 0 && y >= 0 && x + label.width <= size.width && y + label.height <= size.height;
      const moved = { ...label, x, y };
      return isWhole && !this.reserved.some((box) => overlap(box, moved)) ? [moved] : [];
    });
  }
}

function nodePlace({ camera, size, positions }: Looked, node: number): { x: number; y: number } {
  return toScreen(camera, size, positions.x[node] ?? 0, positions.y[node] ?? 0);
}
