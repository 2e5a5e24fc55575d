import { t, tCount } from "../language/translate.ts";
import { modalities } from "../words/labels.ts";
import { readableQuantity, readableValue } from "../words/quantity.ts";
import { shortDate } from "../words/dates.ts";
import type { Mark } from "./model.ts";

type Said = Mark["claims"][number];

/** "over $200 billion": a mark's figure with its comparator. */
export const figureWords = (mark: Mark): string => {
  const quantity = mark.claims[0]?.quantity;
  return quantity ? readableQuantity(quantity) : readableValue(mark.value, mark.unit);
};

export const whoWords = (claim: Said): string => `${claim.speaker.name}, ${shortDate(claim.statement.saidOn.label)}`;

/** A mark in one sentence, for screen readers and the tooltip. */
export function markWords(mark: Mark): string {
  const first = mark.claims[0]!;
  const who = mark.claims.length > 1 ? tCount(mark.claims.length, "said {n} time|said {n} times") : whoWords(first);
  return [`${mark.year}: ${figureWords(mark)}`, modalities[mark.modality].toLowerCase(), who, mark.setAside && t("set aside as suspect")]
    .filter(Boolean)
    .join(", ");
}
