import type { EntityKind } from "../things/things.ts";
import { cypher, identifier, join, type Cypher } from "../../graph/cypher.ts";
import { Projection } from "../../graph/projection.ts";
import type { Projected } from "../../graph/row.ts";
import type { Selection } from "../../graph/selection.ts";
import { branchesOf, kindOf, nodeLabel, type WalkBranch } from "./links.ts";
import { linkLabel, linkOf, stepsOf, type SentStep, type NeighbourLink } from "./neighbours.queries.ts";
import type { RequestContext, Row } from "../../query/context.ts";
import { int } from "../../graph/values.ts";

export interface Neighbourhood {
  ids: string[];
  links: { type: string; from: string; to: string; label: string | null }[];
  omitted: { of: string; type: string; count: number }[];
  /** The things with their selected fields; empty when none are selected. */
  nodes: Map<string, Row>;
}

export const maxHops = 3;
export const maxPerKind = 50;
/** What a screen can show and a browser can lay out smoothly. */
const maxNodes = 1_000;

/**
 * The neighbourhood of a thing, level by level: at most `limit` neighbours per thing and kind of link, and 1,000 things in total. What is
 * left out is counted from the stored degrees, without being read.
 */
export async function neighbourhoodOf(
  context: Pick<RequestContext, "graph" | "table">,
  of: string,
  hops: number,
  limit: number,
  types?: readonly EntityKind[] | null,
  selection?: Selection,
): Promise<Neighbourhood> {
  const nodes = new Map<string, Row>();
  const ids = new Set([of]);
  const links = new Map<string, Neighbourhood["links"][number]>();
  const omitted = new Map<string, Neighbourhood["omitted"][number]>();
  let frontier = [of];
  for (let hop = 0; hop < hops && frontier.length && ids.size < maxNodes; hop++) {
    const reached: string[] = [];
    for (const { self, branches, node, rows } of await expand(context, frontier, limit, types, selection)) {
      if (node && !nodes.has(self)) nodes.set(self, node);
      for (const { branch, total, steps } of rows) {
        let shown = 0;
        for (const step of steps) {
          if (!ids.has(step.id)) {
            if (ids.size >= maxNodes) continue;
            ids.add(step.id);
            if (step.node) nodes.set(step.id, step.node);
            reached.push(step.id);
          }
          shown++;
          const link = linkOf(self, branches[branch]!, step);
          links.set(`${link.type} ${link.from} ${link.to}`, link);
        }
        if (total > shown) {
          const type = branches[branch]!.to;
          const known = omitted.get(`${self} ${type}`);
          omitted.set(`${self} ${type}`, { of: self, type, count: (known?.count ?? 0) + total - shown });
        }
      }
    }
    frontier = reached;
  }
  return { ids: [...ids], links: [...links.values()], omitted: [...omitted.values()], nodes };
}

interface Expanded {
  self: string;
  branches: WalkBranch[];
  node: Row | null;
  rows: { branch: number; total: number; steps: NeighbourLink[] }[];
}

interface Sent {
  self: string;
  node: Projected | null;
  rows: { branch: number; total: number; steps: SentStep[] }[];
}

/**
 * One statement per kind, all kinds of a level in parallel: combined with UNION ALL, planning the statement of a third level takes Neo4j
 * ten times as long as its slowest part, and every mixture of kinds would be planned separately.
 */
async function expand(
  { graph, table }: Pick<RequestContext, "graph" | "table">,
  frontier: string[],
  limit: number,
  types: readonly EntityKind[] | null | undefined,
  selection: Selection | undefined,
): Promise<Expanded[]> {
  const byKind = new Map<EntityKind, string[]>();
  for (const id of frontier) {
    const kind = kindOf(id);
    if (kind) byKind.set(kind, [...(byKind.get(kind) ?? []), id]);
  }
  const answers = await Promise.all(
    [...byKind].map(async ([kind, ids]) => {
      const branches = branchesOf(kind, types);
      const projection = new Projection(table);
      const node = (self: Cypher, of: EntityKind, rows: number) =>
        selection ? projection.node(self, [nodeLabel(of)], selection, rows).text : cypher`null`;
      const far = branches.map((branch) => node(cypher`far`, branch.to, ids.length * limit));
      const rows = await graph.read<Sent>(
        cypher`/* neighbourhood */
          MATCH (self:${nodeLabel(kind)}) WHERE self.id IN $ids
          RETURN self.id AS self, ${node(cypher`self`, kind, ids.length)} AS node, ${around(branches, far)} AS rows`,
        { ...projection.parameters, ids, limit: int(limit) },
      );
      return rows.map(({ self, node, rows }) => ({
        self,
        branches,
        node: projection.row(node),
        rows: rows.map((row) => ({ ...row, steps: stepsOf(projection, row.steps) })),
      }));
    }),
  );
  return answers.flat();
}

/** In storage order: sorting the 300,000 claims of a country to show ten of them would read them all. */
function around(branches: WalkBranch[], far: Cypher[]): Cypher {
  const parts = branches.map((branch, i) => {
    const number = identifier(`b${i}`);
    const at = i.toString() as Cypher;
    return cypher`{branch: ${at}, total: COUNT { ${branch.pattern(cypher``, cypher``)} },
      steps: COLLECT { MATCH ${branch.pattern(number, cypher`far`)} RETURN {branch: ${at}, id: far.id, label: ${linkLabel(number)}, node: ${far[i]!}} LIMIT $limit }}`;
  });
  return cypher`[row IN [${join(parts, cypher`, `)}] WHERE row.total > 0]`;
}
