/** What a path can be drawn into: a canvas, a `Path2D`, or a writer of SVG paths. */
export interface PathTarget {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  arc(x: number, y: number, radius: number, start: number, end: number): void;
  closePath(): void;
}

/** Corners by entry of `nodeShapes`: how many and the angle of the first; 0 for the circle. */
const corners: readonly { readonly count: number; readonly turn: number; readonly scale: number }[] = [
  { count: 0, turn: 0, scale: 1 },
  { count: 4, turn: Math.PI / 4, scale: 1.25 },
  { count: 4, turn: 0, scale: 1.25 },
  { count: 3, turn: -Math.PI / 2, scale: 1.35 },
  { count: 6, turn: 0, scale: 1.1 },
  { count: 5, turn: -Math.PI / 2, scale: 1.15 },
];

/** How far beyond a disc of its radius a shape reaches, as a factor. */
export function shapeReach(shape: number): number {
  return corners[shape]?.scale ?? 1;
}

/** Outline of a node of a shape (index in `nodeShapes`) whose area is about that of a disc of the radius. */
export function traceShape(path: PathTarget, shape: number, x: number, y: number, radius: number): void {
  const { count, turn, scale } = corners[shape] ?? { count: 0, turn: 0, scale: 1 };
  if (count === 0) {
    path.moveTo(x + radius, y);
    path.arc(x, y, radius, 0, 2 * Math.PI);
    return;
  }
  for (let corner = 0; corner < count; corner += 1) {
    const angle = turn + (2 * Math.PI * corner) / count;
    const cornerX = x + radius * scale * Math.cos(angle);
    const cornerY = y + radius * scale * Math.sin(angle);
    if (corner === 0) path.moveTo(cornerX, cornerY);
    else path.lineTo(cornerX, cornerY);
  }
  path.closePath();
}

/** A head whose tip stands at the rim of the node to which the line goes. Sizes in pixels. */
export function traceArrowHead(
  path: PathTarget,
  line: { readonly fromX: number; readonly fromY: number; readonly toX: number; readonly toY: number },
  rim: number,
  size: number,
): void {
  const dx = line.toX - line.fromX;
  const dy = line.toY - line.fromY;
  const length = Math.hypot(dx, dy);
  if (length <= rim + size) return;
  const [ux, uy] = [dx / length, dy / length];
  const [tipX, tipY] = [line.toX - ux * rim, line.toY - uy * rim];
  const [backX, backY] = [tipX - ux * size, tipY - uy * size];
  path.moveTo(tipX, tipY);
  path.lineTo(backX - uy * size * 0.45, backY + ux * size * 0.45);
  path.lineTo(backX + uy * size * 0.45, backY - ux * size * 0.45);
  path.closePath();
}

export function arrowSize(lineWidth: number): number {
  return 4 + 2 * lineWidth;
}
