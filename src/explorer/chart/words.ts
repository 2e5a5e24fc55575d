import type { OutcomeWordsFragment } from "../generated/graphql.ts";
import { say, sayCount } from "../language/say.ts";
import { modalities } from "../words/labels.ts";
import { exactShare, readableQuantity, readableValue } from "../words/quantity.ts";
import { shortDate } from "../words/dates.ts";
import type { Mark } from "./model.ts";

type Said = Mark["claims"][number];

/** "over $200 billion": the figure of a mark with its speaker's caution. */
export const figureWords = (mark: Mark): string => {
  const quantity = mark.claims[0]?.quantity;
  return quantity ? readableQuantity(quantity) : readableValue(mark.value, mark.unit);
};

export const whoWords = (claim: Said): string => `${claim.speaker.name}, ${shortDate(claim.statement.saidOn.label)}`;

/** What came of a forecast or target. */
export function outcomeWords(outcome: OutcomeWordsFragment["outcome"]): string | null {
  switch (outcome?.outcome) {
    case "MET":
      return say("met");
    case "MET_EARLY":
      return outcome.metIn ? say("met early, in {period}", { period: shortDate(outcome.metIn.label) }) : say("met early");
    case "MISSED":
      return outcome.missPct === null ? say("missed") : say("missed by {share}", { share: exactShare(Math.abs(outcome.missPct)) });
    case "NOT_DUE":
      return say("not due yet");
    default:
      return null;
  }
}

/** A mark in one sentence, for ears and for the tip. */
export function markWords(mark: Mark): string {
  const first = mark.claims[0]!;
  const who = mark.claims.length > 1 ? sayCount(mark.claims.length, "said {n} time|said {n} times") : whoWords(first);
  return [`${mark.year}: ${figureWords(mark)}`, modalities[mark.modality].toLowerCase(), who, mark.setAside && say("set aside as suspect")]
    .filter(Boolean)
    .join(", ");
}
