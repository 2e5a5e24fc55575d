/** One node of each cycle; none if there is no cycle. Iterative: a chain may be as long as the graph. */
export function cycles(edges: readonly (readonly [from: string, to: string])[]): string[] {
  const next = new Map<string, string[]>();
  for (const [from, to] of edges) next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();
  const found: string[] = [];
  for (const start of next.keys()) {
    if (done.has(start)) continue;
    const path = [{ node: start, left: [...(next.get(start) ?? [])] }];
    const onPath = new Set([start]);
    while (path.length) {
      const { node, left } = path.at(-1)!;
      const to = left.pop();
      if (to === undefined) {
        path.pop();
        onPath.delete(node);
        done.add(node);
      } else if (onPath.has(to)) found.push(to);
      else if (!done.has(to)) {
        path.push({ node: to, left: [...(next.get(to) ?? [])] });
        onPath.add(to);
      }
    }
  }
  return found;
}
