import type { ClaimFilter, Measure } from "@trade-graph/client";
import { useAnswer, type Answer } from "../asking/answer.ts";
import { ClaimsDocument, CrossingsDocument, PairConflictsDocument } from "../generated/graphql.ts";
import { claimsAsked, ClaimsOfPair } from "./claims-of-pair.tsx";
import { CrossingsOfPair } from "./crossings-of-pair.tsx";
import { PairConflicts } from "./pair-conflicts.tsx";

interface BeneathPairProps {
  between: string[];
  filter: ClaimFilter & { between: string[]; measure: Measure[] };
  path: string;
  params: URLSearchParams;
}

const told = ({ data, trouble }: Pick<Answer<unknown>, "data" | "trouble">) => data !== undefined || trouble !== null;

/**
 * What stands beneath the chart of a pair. All of it is asked for at once and each part is drawn when those above it are: where there is no
 * chart it is in sight, and would be pushed down by what comes later.
 */
export function BeneathPair({ between, filter, path, params }: BeneathPairProps) {
  const conflicts = told(useAnswer(PairConflictsDocument, { between }));
  const claims = told(useAnswer(ClaimsDocument, claimsAsked(filter)));
  // Asked for with the others, though it is drawn last.
  useAnswer(CrossingsDocument, { between });
  return (
    <>
      <PairConflicts between={between} />
      {conflicts && <ClaimsOfPair filter={filter} path={path} params={params} />}
      {conflicts && claims && <CrossingsOfPair between={between} />}
    </>
  );
}
