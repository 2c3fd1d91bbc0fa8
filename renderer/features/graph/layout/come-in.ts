import { spacing, type LayoutInput } from './layout.types';
import { extentOf, rowsOfAlone } from './pack';
import { randomFrom } from './random';

/**
 * Gives those without a place one near those whom they know, in (x, y); whoever knows nobody that stands anywhere
 * comes to stand in rows below. Rounds, since newcomers may know each other only.
 *
 * @returns 1 for each who came in
 */
export function comeIn(input: LayoutInput, x: Float64Array, y: Float64Array): Uint8Array {
  const isNew = Uint8Array.from(x, (value, node) => (Number.isNaN(value) || Number.isNaN(y[node]) ? 1 : 0));
  if (!isNew.includes(1)) return isNew;
  const random = randomFrom(input.seed);
  const waiting = new Set([...isNew.keys()].filter((node) => isNew[node] === 1));
  const friends = friendsOf(input);
  for (let isProgress = true; isProgress && waiting.size > 0;) {
    isProgress = false;
    for (const node of waiting) {
      const known = (friends[node] ?? []).filter(({ to }) => !waiting.has(to));
      if (known.length === 0) continue;
      const total = known.reduce((sum, { weight }) => sum + weight, 0);
      const angle = random() * 2 * Math.PI;
      const away = spacing * (known.length === 1 ? 1.4 : 0.6);
      x[node] =
        known.reduce((sum, { to, weight }) => sum + (x[to] ?? 0) * weight, 0) / total +
        away * Math.cos(angle);
      y[node] =
        known.reduce((sum, { to, weight }) => sum + (y[to] ?? 0) * weight, 0) / total +
        away * Math.sin(angle);
      waiting.delete(node);
      isProgress = true;
    }
  }
  const placed = [...isNew.keys()].filter((node) => !waiting.has(node));
  const rows = rowsOfAlone(waiting.size, placed.length > 0 ? extentOf(x, y, placed) : null);
  [...waiting].forEach((node, index) => {
    x[node] = rows[index]?.x ?? 0;
    y[node] = rows[index]?.y ?? 0;
  });
  return isNew;
}

function friendsOf({ order, a, b, weight }: LayoutInput): { to: number; weight: number }[][] {
  const friends: { to: number; weight: number }[][] = Array.from({ length: order }, () => []);
  for (let line = 0; line < a.length; line += 1) {
    const from = a[line] ?? 0;
    const to = b[line] ?? 0;
    friends[from]?.push({ to, weight: weight[line] ?? 1 });
    friends[to]?.push({ to: from, weight: weight[line] ?? 1 });
  }
  return friends;
}
