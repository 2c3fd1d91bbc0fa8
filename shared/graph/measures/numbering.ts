/**
 * Numbers anew the sets that labels make, from the largest on, and among equal ones from that of the first node.
 *
 * What shows sets has few colours: the largest come first, and the same sets always get the same numbers.
 *
 * @param label of each node, 0 to n - 1
 */
export function numberedBySize(label: Float64Array): {
  readonly number: Int32Array;
  readonly members: readonly Int32Array[];
} {
  const byLabel = new Map<number, number[]>();
  label.forEach((own, node) => {
    const nodes = byLabel.get(own);
    if (nodes) nodes.push(node);
    else byLabel.set(own, [node]);
  });
  // Sorting is stable, and labels stand in the order of their first node.
  const members = [...byLabel.values()]
    .sort((left, right) => right.length - left.length)
    .map((nodes) => Int32Array.from(nodes));
  const number = new Int32Array(label.length);
  members.forEach((nodes, index) => {
    for (const node of nodes) number[node] = index;
  });
  return { number, members };
}
