// Lists of partners with a number each: "Iraq with $4.8 billion, China with $4.4 billion", "to Japan and Korea by 5 and 6 percent, respectively".
import type { Language } from "../languages/language.ts";
import type { Amount } from "../quantity/amount.ts";
import type { Mention } from "./mention.ts";

/** The partner that each number of a list belongs to. */
export function mentionsOfItems(text: string, amounts: Amount[], mentions: Mention[], language: Language): Map<Amount, Mention> {
  const { lists, places } = language;
  const items = new Map<Amount, Mention>();
  if (amounts.length === 0) return items;
  for (const [i, amount] of amounts.entries()) {
    const mention = mentions.findLast((each) => each.end <= amount.start);
    const [ahead, overtaken] = outdone(text, mention, mentions, language);
    const second = ahead && i > 0 && items.get(amounts[i - 1]!) === ahead;
    if (second && lists.overtakes![1].test(text.slice(amounts[i - 1]!.end, amount.start))) {
      items.set(amount, overtaken!);
      continue;
    }
    if (ahead && !second && lists.item.test(text.slice(overtaken!.end, amount.start))) {
      items.set(amount, ahead);
      continue;
    }
    // "first among the partners of Kazakhstan: $33 billion": the owner of the partners is not one of them.
    const owns =
      mention &&
      places.ownerBehind &&
      mentions.length > 1 &&
      places.ownerBefore?.test(text.slice(Math.max(0, mention.start - 44), mention.start));
    if (mention && !owns && lists.item.test(text.slice(mention.end, amount.start))) items.set(amount, mention);
  }
  const behind = lists.itemAfter ? withBehind(text, amounts, mentions, items, lists.itemAfter) : false;
  const partner = behind || mentions.some((mention) => language.places.partnerAfter.test(text.slice(mention.end, mention.end + 80)));
  const follows = [...items.values()].some(({ start }) => lists.parallel?.test(text.slice(Math.max(0, start - 24), start)));
  // "after the Emirates ($3 billion)": a number in brackets right after a country belongs to it, also outside a list.
  if (new Set(items.values()).size < (partner || follows ? 1 : 2))
    for (const [amount, { end }] of items)
      if (text.slice(end, amount.start) !== " (" || amount.change || amount.unit === "%") items.delete(amount);
  const said = lists.respectively.test(text);
  for (const run of runsOf(amounts, text, language)) {
    // "sold Zimbabwe and Zambia goods worth $3 billion and $2 billion": as many of one unit as names.
    if (!said && !inOneUnit(run)) continue;
    const partners = runsOf(mentions, text, language).filter((names) => names.length === run.length && names[0]!.start < run[0]!.start);
    // "With Poland 5 million, with Chile 4 million, up 8 and 6 percent respectively".
    const first = run[0]!.start;
    const heads = mentions.filter(({ end }, i) =>
      amounts.some((amount) => end <= amount.start && amount.end <= Math.min(first, mentions[i + 1]?.start ?? first)),
    );
    run.forEach((amount, i) => {
      const mention = (partners.at(-1) ?? (said && heads.length === run.length ? heads : []))[i];
      if (mention) items.set(amount, mention);
    });
  }
  return items;
}

/** "China outdid Canada": the two. */
function outdone(text: string, last: Mention | undefined, mentions: Mention[], { lists }: Language): [Mention, Mention] | [] {
  const before = last && lists.overtakes ? mentions.findLast(({ end }) => end <= last.start) : undefined;
  return last && before && lists.overtakes![0].test(text.slice(before.end, last.start)) ? [before, last] : [];
}

const inOneUnit = (run: Amount[]): boolean => run.every(({ unit }) => unit !== "%" && unit === run[0]!.unit);

/** "27 million – to China, 6 million – to Korea": the partner follows its number. */
function withBehind(text: string, amounts: Amount[], mentions: Mention[], items: Map<Amount, Mention>, between: RegExp): boolean {
  let found = false;
  amounts.forEach((amount, i) => {
    const mention = mentions.find((each) => each.start >= amount.end);
    if (!mention || mention.start >= (amounts[i + 1]?.start ?? text.length) || !between.test(text.slice(amount.end, mention.start))) return;
    items.set(amount, mention);
    found = true;
  });
  return found;
}

/** Sequences of two or more items separated only by commas and "and". */
export function runsOf<Item extends { start: number; end: number }>(items: Item[], text: string, { lists }: Language): Item[][] {
  const runs: Item[][] = [];
  for (const each of items) {
    const last = runs.at(-1)?.at(-1);
    if (last && lists.join.test(text.slice(last.end, each.start))) runs.at(-1)!.push(each);
    else runs.push([each]);
  }
  return runs.filter((run) => run.length > 1);
}
