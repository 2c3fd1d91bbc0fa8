import type { Camera, Positions, Scene } from './drawing.types';
import type { Size } from './viewport';

/**
 * What lies below: all lines and the bodies of all nodes. Faces, names, rings and what is emphasised lie above it, on
 * the overlay, which is the same for every ground.
 */
export interface Ground {
  readonly kind: 'webgl' | 'canvas';
  /** Called where it can draw no more: the graphics card was taken from it. */
  onLost: (() => void) | null;
  setScene(scene: Scene, positions: Positions): void;
  setPositions(positions: Positions): void;
  resize(size: Size, pixelRatio: number): void;
  /**
   * Draws what the camera sees. `isMoving`: more frames will follow at once, so it may draw less.
   *
   * @returns whether the picture is whole; if not, it wants to be called again
   */
  paint(camera: Camera, isMoving: boolean): boolean;
  destroy(): void;
}
