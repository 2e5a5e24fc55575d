// Changes told together behind the levels that they are of: "出口9亿美元、进口7亿美元，分别增长5%和4%".
import type { NamedCommodity } from "../commodity/commodity.ts";
import type { Language } from "../languages/language.ts";
import { runsOf } from "../place/list.ts";
import type { Amount } from "../quantity/amount.ts";
import type { Earlier, OfTrade } from "./place.ts";

/** A level with what its change has in common with it. */
export interface ToldLevel {
  attachment: OfTrade;
  earlier: Earlier;
  commodity: NamedCommodity | null;
}

/** The level that each change is of; null where more levels stand before the changes than there are, and nothing says which are meant. */
export function levelsOfChanges(
  text: string,
  amounts: Amount[],
  told: readonly ToldLevel[],
  change: Amount,
  language: Language,
): ToldLevel | null | undefined {
  const { changesBehind } = language.lists;
  if (!changesBehind || change.unit !== "%" || told.length < 2) return undefined;
  const run = runsOf(amounts, text, language).find((each) => each.includes(change));
  const [first] = run ?? [];
  if (!run || !first || run.some(({ unit }) => unit !== "%")) return undefined;
  const since = told.findLastIndex(({ earlier }) => earlier.amount.end <= first.start && earlier.kind === "CHANGE") + 1;
  const levels = told.slice(since).filter(({ earlier }) => earlier.amount.end <= first.start);
  const gap = text.slice(levels.at(-1)?.earlier.amount.end ?? first.start, first.start);
  const said = changesBehind.exec(gap);
  if (!said || levels.length < run.length) return undefined;
  const meant = ofThem(levels, run.length, text, said, language);
  return meant === null ? null : meant[run.indexOf(change)]!;
}

/** So many of the levels: the first or the last where that is said, else the parts of a whole, or the flows without their sum or balance. */
function ofThem(levels: ToldLevel[], count: number, text: string, said: RegExpExecArray, { places }: Language): ToldLevel[] | null {
  if (levels.length === count) return levels;
  if (said.groups?.["first"] !== undefined) return levels.slice(0, count);
  if (said.groups?.["last"] !== undefined) return levels.slice(-count);
  const parts = levels.slice(
    levels.findIndex(({ earlier }, at) => at > 0 && places.ofWhole?.test(ahead(text, levels[at - 1]!, earlier)) === true),
  );
  if (parts.length === count) return parts;
  const flows = levels.filter(({ earlier: { measure } }) => measure === "EXPORTS" || measure === "IMPORTS");
  return flows.length === count ? flows : null;
}

/** What stands between a level and the next, without the comma. */
const ahead = (text: string, before: ToldLevel, { amount }: Earlier): string =>
  text.slice(before.earlier.amount.end, amount.start).replace(/^[，、；]/u, "");
