import type { GraphQLResolveInfo } from "graphql";
import { pageInfo, readPage, writeCursor, type ForwardArgs } from "../../contract/paging.ts";
import type { EntityKind } from "../things/things.ts";
import { cypher, identifier, join, type Cypher } from "../../graph/cypher.ts";
import { Projection } from "../../graph/projection.ts";
import type { Projected } from "../../graph/row.ts";
import { fieldsNamed, itemsOf, selectionOf } from "../../graph/selection.ts";
import { linkKey } from "../../graph/table.ts";
import { loaderAt, type RequestContext, type Row } from "../../query/context.ts";
import { branchesOf, kindOf, nodeLabel, type WalkBranch } from "./links.ts";
import { int } from "../../graph/values.ts";

export interface NeighbourLink {
  /** The index of the branch it was reached by, and the far thing. */
  branch: number;
  id: string;
  label: string | null;
  /** The far thing with its selected fields; null when none are selected. */
  node: Row | null;
}

/** A step as it is sent. */
export type SentStep = Omit<NeighbourLink, "node"> & { node: Projected | null };

export const stepsOf = (projection: Projection, sent: readonly SentStep[]): NeighbourLink[] =>
  sent.map((step) => ({ ...step, node: projection.row(step.node) }));

export const linkLabel = (link: Cypher): Cypher =>
  cypher`coalesce(${link}.title, CASE WHEN ${link}.km IS NULL THEN null ELSE toString(toInteger(round(${link}.km))) + ' km' END, ${link}.note)`;

export const linkOf = (self: string, branch: WalkBranch, step: NeighbourLink) => ({
  type: branch.type,
  from: branch.outgoing ? self : step.id,
  to: branch.outgoing ? step.id : self,
  label: step.label,
});

const list = "neighbours branch id";

/** Pages of linked things; parents of one kind at the same place share a statement. */
export async function neighboursOf(
  context: RequestContext,
  info: GraphQLResolveInfo,
  entity: Row,
  types: EntityKind[] | null | undefined,
  args: ForwardArgs,
) {
  const page = readPage(args, list);
  const count = entity[linkKey(String(info.path.key))];
  if (count !== undefined) return { totalCount: count };
  const selection = selectionOf(info);
  const counted = fieldsNamed(selection, "totalCount").length > 0;
  const kind = kindOf(entity.id)!;
  const branches = branchesOf(kind, types);
  const items = itemsOf(selection);
  const loader = loaderAt<string, { steps: NeighbourLink[]; total: number }>(context, info, async (ids) => {
    if (branches.length === 0) return ids.map(() => ({ steps: [], total: 0 }));
    const projection = new Projection(context.table, context.projectedRows);
    const rows = await context.graph.read<{ id: string; steps: SentStep[]; total: number }>(
      statement(
        kind,
        branches,
        page.beyond !== undefined,
        counted,
        (far) => projection.node(cypher`far`, [nodeLabel(far)], items, page.size * ids.length).text,
      ),
      {
        ...projection.parameters,
        ids,
        limit: int(page.size + 1),
        branch: int((page.beyond?.[0] as number) ?? 0),
        after: page.beyond?.[1] ?? "",
        hub,
      },
    );
    const found = new Map(rows.map(({ id, steps, total }) => [id, { steps: stepsOf(projection, steps), total }]));
    return ids.map((id) => found.get(id) ?? { steps: [], total: 0 });
  });
  const { steps, total } = await loader.load(entity.id);
  const shown = steps.slice(0, page.size);
  const nodes = shown.map(({ node }) => node!);
  const cursors = shown.map((step) => writeCursor(list, [step.branch, step.id]));
  return {
    edges: shown.map((step, i) => ({ cursor: cursors[i]!, node: nodes[i], link: linkOf(entity.id, branches[step.branch]!, step) })),
    nodes,
    pageInfo: pageInfo({
      items: shown,
      cursorAt: (i) => cursors[i]!,
      hasNextPage: steps.length > page.size,
      hasPreviousPage: page.beyond !== undefined,
    }),
    totalCount: total,
  };
}

/** Kinds of which a hub may have very many: a country has half of a million claims. */
const countless: EntityKind[] = ["CLAIM", "STATEMENT"];

/**
 * With more links of a kind than this, far things are read in the order of their index and filtered by the link: at this number a page of
 * 100 out of a million claims reads 10,000, and fewer with more links. With fewer links the links themselves are sorted.
 */
const hub = 10_000;

/** Branch after branch, each by id; the outer LIMIT stops before branches beyond the page. */
function statement(kind: EntityKind, branches: WalkBranch[], beyond: boolean, counted: boolean, node: (far: EntityKind) => Cypher): Cypher {
  const calls = branches.map((branch, i) => {
    const number = identifier(`b${i}`);
    const at = i.toString() as Cypher;
    const condition = beyond ? cypher` WHERE ${at} > $branch OR (${at} = $branch AND far.id > $after)` : cypher``;
    const step = cypher`RETURN {branch: ${at}, id: far.id, label: ${linkLabel(number)}, node: ${node(branch.to)}} AS step`;
    const walk = cypher`MATCH ${branch.pattern(number, cypher`far`)}${condition}
      WITH far, ${number} ORDER BY far.id LIMIT $limit ${step}`;
    if (!countless.includes(branch.to)) return cypher`WITH self ${walk}`;
    const degree = cypher`COUNT { ${branch.pattern(cypher``, cypher``)} }`;
    return cypher`WITH self WHERE ${degree} <= $hub ${walk}
      UNION ALL WITH self WHERE ${degree} > $hub
      MATCH (far:${nodeLabel(branch.to)}) USING INDEX far:${nodeLabel(branch.to)}(id)
      WHERE far.id > CASE ${at} WHEN $branch THEN $after ELSE '' END AND ${at} >= $branch AND EXISTS { ${branch.pattern(cypher``, cypher`far`)} }
      WITH self, far ORDER BY far.id LIMIT $limit MATCH ${branch.pattern(number, cypher`far`)} ${step}`;
  });
  const total = counted
    ? cypher`, ${join(
        branches.map((branch) => cypher`COUNT { ${branch.pattern(cypher``, cypher``)} }`),
        cypher` + `,
      )} AS total`
    : cypher`, 0 AS total`;
  return cypher`/* neighbours */
    MATCH (self:${nodeLabel(kind)}) WHERE self.id IN $ids
    RETURN self.id AS id, COLLECT { CALL (self) { ${join(calls, cypher` UNION ALL `)} } RETURN step LIMIT $limit } AS steps${total}`;
}
