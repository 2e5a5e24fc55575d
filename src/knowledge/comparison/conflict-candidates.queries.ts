import type { GraphQLResolveInfo } from "graphql";
import { cypher, identifier, join, type Cypher } from "../../graph/cypher.ts";
import { Projection } from "../../graph/projection.ts";
import { fieldsNamed, selectionOf } from "../../graph/selection.ts";
import type { ClaimFilter } from "../claim/claim.filter.ts";
import { selectClaims, type ClaimSelection } from "../claim/claim.selection.ts";
import { pathOf, type RequestContext } from "../../query/context.ts";
import { unknownName } from "../../query/hints.ts";
import { claimLinks } from "../subject/subjects.ts";
import { prefetchPoints } from "../data-point/prefetch.queries.ts";
import { walkDown } from "./point-walk.queries.ts";
import { int } from "../../graph/values.ts";
import { matching } from "../claim/claim.queries.ts";

/** Points checked for a conflict that involves the filtered claims: 20 pages of the usual size. */
const maxCandidates = 2_000;
export interface Candidate {
  id: string;
  spreadPct: number;
  gapPct: number;
  /** Claims of the point that match the filter; null when any claim will do. */
  matched: string[] | null;
  /** Its groups, where it keeps them and they are asked for. */
  kept?: string | null;
}

/** Conditions on a whole data point are applied to the point; all others to its claims. */
const ofThePoint: (keyof ClaimFilter)[] = ["between", "from", "to", "measure", "period"];
/** Conditions that lead to few claims: these are read first, and the points from them. */
const narrow: (keyof ClaimFilter)[] = ["speaker", "speakers", "source", ...claimLinks.map(({ field }) => field), "accordingTo", "text"];

const keptOfPage = cypher`COLLECT {
        UNWIND page[..$first] AS likely
        MATCH (crowded:DataPoint {id: likely.id}) WHERE crowded.conflictGroups IS NOT NULL
        RETURN [crowded.id, crowded.conflictGroups]
      }`;

export async function candidatesOf(
  context: RequestContext,
  info: GraphQLResolveInfo | undefined,
  filter: ClaimFilter,
  { spread, gap }: { spread: Cypher; gap: Cypher },
  least: number,
  first: number,
  mostClaims: number,
): Promise<Candidate[]> {
  const selection = await selectClaims(context, filter);
  if (selection.empty) return [];
  const given = (Object.keys(filter) as (keyof ClaimFilter)[]).filter((key) => filter[key] != null);
  const anyClaim = given.every((key) => ofThePoint.includes(key));
  const parameters: Record<string, unknown> = {
    ...selection.parameters,
    least,
    first: int(first),
    limit: int(anyClaim ? first : maxCandidates),
  };
  const projection = new Projection(context.table, context.projectedRows);
  // Conflicts of the filtered claims are computed from the figures, so these are prefetched for the likeliest candidates.
  const prefetched = prefetchPoints(context, projection, {
    owner: "Conflict",
    selection: info ? selectionOf(info) : {},
    places: info ? [pathOf(info)] : [],
    points: cypher`[row IN page[..$first] | row.id]`,
    rows: first,
    figures: !anyClaim,
  });
  const property = cypher`point.${spread}`;
  const order = cypher`ORDER BY spreadPct DESC, id DESC LIMIT $limit`;
  let text: Cypher;
  const walk = walkDown(filter, selection, parameters, spread, anyClaim);
  if (given.some((key) => narrow.includes(key))) {
    parameters.mostClaims = int(mostClaims);
    const few = cypher`WITH claims WHERE size(claims) < $mostClaims
        UNWIND claims AS item
        WITH item.dataPointId AS id, collect(item.id) AS matched
        MATCH (point:DataPoint {id: id}) WHERE ${property} >= $least
        RETURN point, matched`;
    // Words match claims only: if very many match, the best ones are used.
    const many = selection.branches.every(({ lucene }) => lucene === undefined)
      ? cypher`UNION ALL WITH * WHERE size(claims) >= $mostClaims ${walk} RETURN point, matched`
      : cypher``;
    text = cypher`/* conflictsOfClaims */
      UNWIND [{id: null}] AS parent
      ${selection.prelude}
      CALL (*) { ${matching(selection, null)} WITH item WHERE item.dataPointId IS NOT NULL WITH item LIMIT $mostClaims RETURN collect(item) AS claims }
      CALL (*) { ${few} ${many} }
      WITH point.id AS id, ${property} AS spreadPct, coalesce(point.${gap}, 0) AS gapPct, matched ${order}`;
  } else {
    text = cypher`/* conflicts */
      UNWIND [{id: null}] AS parent
      ${selection.prelude}
      ${walk}
      WITH point.id AS id, ${property} AS spreadPct, coalesce(point.${gap}, 0) AS gapPct, matched ${order}`;
  }
  const grouped = info !== undefined && fieldsNamed(selectionOf(info), "groups").length > 0;
  const [row] = await context.graph.read<{ page: Candidate[]; prefetch: unknown; kept: [id: string, groups: string][] }>(
    cypher`${text}
      WITH collect({id: id, spreadPct: spreadPct, gapPct: gapPct, matched: matched}) AS page
      RETURN page, ${prefetched?.column ?? cypher`null`} AS prefetch, ${grouped ? keptOfPage : cypher`[]`} AS kept`,
    { ...parameters, ...projection.parameters },
  );
  const { page, prefetch: found, kept } = row!;
  if (found) prefetched!.store(found);
  const groups = new Map(kept);
  for (const candidate of page) candidate.kept = groups.get(candidate.id) ?? null;
  if (page.length === 0) await hint(context, selection);
  return page;
}

/** An empty result may be due to an unknown name: then the nearest names are suggested. */
async function hint(context: RequestContext, { lookups, prelude, parameters }: ClaimSelection): Promise<void> {
  if (lookups.length === 0) return;
  const sizes = join(
    lookups.map(({ variable }) => cypher`size(${identifier(variable)}) AS ${identifier(variable)}`),
    cypher`, `,
  );
  const [found] = await context.graph.read<Record<string, number>>(
    cypher`/* namesFound */ UNWIND [{id: null}] AS parent ${prelude} RETURN ${sizes}`,
    parameters,
  );
  for (const { variable, names, labels } of lookups)
    if (found?.[variable] === 0) for (const name of names) await unknownName(context, name, labels);
}
