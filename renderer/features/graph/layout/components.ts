/** People who are connected somehow, largest group first; within a group by number. */
export function componentsOf(order: number, a: Int32Array, b: Int32Array): Int32Array[] {
  const parent = Int32Array.from({ length: order }, (_, node) => node);
  const rootOf = (node: number): number => {
    let root = node;
    while (parent[root] !== root) {
      parent[root] = parent[parent[root] ?? 0] ?? 0;
      root = parent[root] ?? 0;
    }
    return root;
  };
  for (let line = 0; line < a.length; line += 1) {
    const left = rootOf(a[line] ?? 0);
    const right = rootOf(b[line] ?? 0);
    if (left !== right) parent[Math.max(left, right)] = Math.min(left, right);
  }
  const groups = new Map<number, number[]>();
  for (let node = 0; node < order; node += 1) {
    const root = rootOf(node);
    const group = groups.get(root);
    if (group) group.push(node);
    else groups.set(root, [node]);
  }
  return [...groups.values()]
    .map((group) => Int32Array.from(group))
    .sort((left, right) => right.length - left.length || (left[0] ?? 0) - (right[0] ?? 0));
}
