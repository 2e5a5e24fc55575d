import type { ClaimRowFragment } from "../generated/graphql.ts";
import { outcomeWords } from "../words/outcome.ts";

export interface ConstantColumns {
  speaker: { id: string; name: string } | null;
  source: { id: string; name: string } | null;
  /** Whether any forecast or target among them has an outcome. */
  decided: boolean;
}

/** Values that are the same in every row are shown once above the rows. */
export function constantColumnsOf(rows: readonly ClaimRowFragment[]): ConstantColumns {
  const [first] = rows;
  const decided = rows.some(({ outcome }) => outcomeWords(outcome) !== null);
  if (!first || rows.length < 4) return { speaker: null, source: null, decided };
  const publisher = first.source.publisher;
  return {
    speaker: rows.every(({ speaker }) => speaker.id === first.speaker.id) ? first.speaker : null,
    source: publisher && rows.every(({ source }) => source.publisher?.id === publisher.id) ? publisher : null,
    decided,
  };
}
