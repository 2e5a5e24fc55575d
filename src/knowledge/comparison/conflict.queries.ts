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
 * Claims read to find their points. The points of a speaker with more (a president has a hundred thousand) are found faster by walking the
 * points from the largest spread. Not more: Neo4j recounts their list for each point it sorts, and 5,000 used up a query's memory at a
 * million claims.
 */
const maxClaimsRead = 500;

/** Conflicting data points, the largest spread first. Results, unless the filter selects only forecasts. */
export async function conflictsOf(
  context: RequestContext,
  args: ConflictArgs,
  mostClaims = maxClaimsRead,
  info?: GraphQLResolveInfo,
): Promise<Conflict[]> {
  const first = args.first ?? 20;
  if (first < 1 || first > 100) throw badInput(`\`first\` must be from 1 to 100; this is ${first}. Narrow the filter to see others.`);
  const least = args.minSpreadPct ?? 0;
  if (!(least >= 0)) throw badInput(`\`minSpreadPct\` expects a number from 0; this is ${least}.`);
  const filter = args.filter ?? {};
  const modality = filter.modality ?? [];
  // Goals and denials never conflict.
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
  // The most disputed points have the most claims: no more of them are read than may be needed.
  const batchSize = Math.max(first, 20);
  for (let i = 0; i < candidates.length && found.length < first; i += batchSize) {
    const some = candidates.slice(i, i + batchSize);
    const fitting = await Promise.all(some.map((candidate) => takesPart(context, candidate)));
    some.forEach(
      ({ id, spreadPct, gapPct, kept = null }, n) =>
        fitting[n] && found.push({ standing, spreadPct, gapPct, material: isMaterial(gapPct), pointId: id, kept }),
    );
  }
  return found.slice(0, first);
}

/** Whether one of the filtered claims is itself in conflict: a goal at a point with two contradicting results is not. */
async function takesPart(context: RequestContext, { id, matched }: Candidate): Promise<boolean> {
  if (matched === null) return true;
  const { conflictingIds } = summarise(await figuresOf(context, id));
  return matched.some((claim) => conflictingIds.includes(claim));
}
