// Of two who trade with each other, one sells: to the other.
import type { Mention } from "../place/mention.ts";
import type { PartiesContext } from "./context.ts";

export const FACING = "parties.facing";

/** "The trade of Russia and Iran came to 4 billion; Russian supplies to 3". */
export function theOtherOfTwo(
  { sentence, before, adjacent, frame, language }: PartiesContext,
  seller: Mention,
  named: Mention[],
): string | null {
  const { facing, everywhere } = language.places;
  if (!facing || frame.type === "transcript" || !adjacent || before?.countries.length !== 2) return null;
  if (facing === "turnover" && before.directed && before.rule !== FACING) return null;
  if (!before.countries.includes(seller.code) || named.some(({ code }) => code !== seller.code) || everywhere.test(sentence)) return null;
  return before.countries.find((code) => code !== seller.code) ?? null;
}
