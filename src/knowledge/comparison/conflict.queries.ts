import type { GraphQLResolveInfo } from "graphql";
import { badInput } from "../../contract/errors.ts";
import { cypher } from "../../graph/cypher.ts";
import type { ClaimFilter } from "../claim/claim.filter.ts";
import type { RequestContext } from "../../query/context.ts";
import { isMaterial, summarise } from "../agreement/agreement.ts";
import type { Conflict } from "../data-point/data-point.type.ts";
import { figuresOf } from "../data-point/figure.queries.ts";
import { candidatesOf, type Candidate } from "./conflict-candidates.queries.ts";

export interface ConflictArgs {
  filter?: ClaimFilter | null | undefined;
  minSpreadPct?: number | null | undefined;
  first?: number | null | undefined;
}

/**
 * Claims that are read to find their points. A speaker of more (a president has a hundred thousand) is met on so many points that walking
 * down the points from the largest spread finds enough of them sooner. Not more: Neo4j counts the list of them anew for each point it sorts,
 * and 5,000 took the memory of a question at a million claims.
 */
const mostClaimsRead = 500;

/** Data points in conflict, the largest spread first. Results, unless the filter asks for forecasts alone. */
export async function conflictsOf(
  context: RequestContext,
  args: ConflictArgs,
  mostClaims = mostClaimsRead,
  info?: GraphQLResolveInfo,
): Promise<Conflict[]> {
  const first = args.first ?? 20;
  if (first < 1 || first > 100) throw badInput(`\`first\` must be from 1 to 100; this is ${first}. Narrow the filter to see others.`);
  const least = args.minSpreadPct ?? 0;
  if (!(least >= 0)) throw badInput(`\`minSpreadPct\` expects a number from 0; this is ${least}.`);
  const filter = args.filter ?? {};
  const modality = filter.modality ?? [];
  // A goal and a denial conflict with nothing.
  if (modality.length > 0 && modality.every((each) => each === "TARGET" || each === "DENIED")) return [];
  const standing = modality.length > 0 && !modality.some((each) => each === "REPORTED" || each === "ESTIMATED") ? "FORECAST" : "RESULT";
  const candidates = await candidatesOf(
    context,
    info,
    filter,
    standing === "RESULT"
      ? { spread: cypher`spreadPct`, gap: cypher`gapPct` }
      : { spread: cypher`forecastSpreadPct`, gap: cypher`forecastGapPct` },
    least,
    first,
    mostClaims,
  );
  const found: Conflict[] = [];
  // The points that differ most are those most talked about: no more of them are read than may be needed.
  const portion = Math.max(first, 20);
  for (let i = 0; i < candidates.length && found.length < first; i += portion) {
    const some = candidates.slice(i, i + portion);
    const fitting = await Promise.all(some.map((candidate) => takesPart(context, candidate)));
    some.forEach(
      ({ id, spreadPct, gapPct }, n) =>
        fitting[n] && found.push({ standing, spreadPct, gapPct, material: isMaterial(gapPct), pointId: id }),
    );
  }
  return found.slice(0, first);
}

/** Whether one of the claims asked for is itself in conflict: a goal that stands beside two results that disagree is not. */
async function takesPart(context: RequestContext, { id, matched }: Candidate): Promise<boolean> {
  if (matched === null) return true;
  const { conflictingIds } = summarise(await figuresOf(context, id));
  return matched.some((claim) => conflictingIds.includes(claim));
}
