import type { Size } from './viewport';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Boxes by the cells that they touch, so that asking what meets a box looks at its neighbours only. */
export class BoxGrid {
  private readonly cells: { box: Box; owner: number }[][] = [];
  private readonly columns: number;
  private readonly rows: number;

  constructor(
    size: Size,
    private readonly cell: number,
  ) {
    this.columns = Math.max(1, Math.ceil(size.width / cell));
    this.rows = Math.max(1, Math.ceil(size.height / cell));
  }

  add(box: Box, owner: number): void {
    this.visit(box, (index) => {
      (this.cells[index] ??= []).push({ box, owner });
      return false;
    });
  }

  /**
   * Whether the box covers part of another one; boxes that only touch do not meet.
   *
   * @param isMet asked of each whose box is met, where that box is more than what stands in it
   */
  meets(box: Box, isMet: (owner: number) => boolean = () => true): boolean {
    return this.visit(box, (index) =>
      (this.cells[index] ?? []).some(({ box: other, owner }) => overlap(box, other) && isMet(owner)),
    );
  }

  /** Cells of a box; those beyond the view count as its border. Stops at the first `true`. */
  private visit(box: Box, look: (index: number) => boolean): boolean {
    const left = this.clamp(box.x, this.columns);
    const right = this.clamp(box.x + box.width, this.columns);
    const top = this.clamp(box.y, this.rows);
    const bottom = this.clamp(box.y + box.height, this.rows);
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        if (look(row * this.columns + column)) return true;
      }
    }
    return false;
  }

  private clamp(place: number, count: number): number {
    return Math.max(0, Math.min(count - 1, Math.floor(place / this.cell)));
  }
}

export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
