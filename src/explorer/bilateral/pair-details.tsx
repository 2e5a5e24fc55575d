import type { ClaimFilter, Measure } from "@trade-graph/client";
import { useAnswer, type Answer } from "../api/use-answer.ts";
import { ClaimsDocument, CrossingsDocument, PairConflictsDocument } from "../generated/graphql.ts";
import { claimsAsked, ClaimsOfPair } from "./claims-of-pair.tsx";
import { CrossingsOfPair } from "./crossings-of-pair.tsx";
import { PairConflicts } from "./pair-conflicts.tsx";

interface PairDetailsProps {
  between: string[];
  filter: ClaimFilter & { between: string[]; measure: Measure[] };
  path: string;
  params: URLSearchParams;
}

const isSettled = ({ data, error }: Pick<Answer<unknown>, "data" | "error">) => data !== undefined || error !== null;

/**
 * The parts below a pair's chart. All are queried at once, and each is rendered after those above it, so that late responses do not push
 * visible parts down.
 */
export function PairDetails({ between, filter, path, params }: PairDetailsProps) {
  const conflicts = isSettled(useAnswer(PairConflictsDocument, { between }));
  const claims = isSettled(useAnswer(ClaimsDocument, claimsAsked(filter)));
  // Queried with the others, although it is rendered last.
  useAnswer(CrossingsDocument, { between });
  return (
    <>
      <PairConflicts between={between} />
      {conflicts && <ClaimsOfPair filter={filter} path={path} params={params} />}
      {conflicts && claims && <CrossingsOfPair between={between} />}
    </>
  );
}
