// Two countries that a sentence joins, and what several rules ask of mentions and pairs.
import type { Frame } from "../frame/frame.ts";
import type { Language } from "../languages/language.ts";
import { runsOf } from "../place/list.ts";
import type { Mention } from "../place/mention.ts";
import { isEnd } from "../place/subject.ts";
import type { Parties, PartiesContext } from "./context.ts";

/** Europe, named beside the Union, is the Union. */
export const distinctCountries = (codes: (string | null)[]): string[] => {
  const named = [...new Set(codes.filter((code): code is string => code !== null))];
  return named.includes("EU") ? named.filter((code) => code !== "EUROPE") : named;
};

/** What stands before a mention. */
export const ahead = (sentence: string, { start }: Mention, reach = 48): string => sentence.slice(Math.max(0, start - reach), start);

/** What stands behind a mention. */
export const behind = (sentence: string, { end }: Mention): string => sentence.slice(end, end + 60);

/** The mention given last before the number, or the first behind it. */
export const pick = (mentions: Mention[], number: number): Mention | undefined =>
  mentions.findLast((mention) => mention.end <= number) ?? mentions[0];

/** The mention nearest to the word. */
export const nearestTo = (named: Mention[], trigger: { start: number; end: number }): Mention | undefined =>
  [...named].sort((a, b) => Math.abs(a.start - trigger.end) - Math.abs(b.start - trigger.end))[0];

/** The other one of the frame's two. */
export const otherOf = (frame: Frame, code: string): string | null =>
  frame.pair?.includes(code) ? (frame.pair.find((other) => other !== code) ?? null) : null;

/** Where remarks are held abroad: whom a speaker from home has beside him. */
export const venueFor = (frame: Frame, home: string): string | null => (home === frame.home ? (frame.venue ?? null) : null);

/** "Russian-Turkish", "Russia–Austria", "between Moscow and Ankara", "Russia's trade with China". */
export function joinedPair(sentence: string, named: Mention[], { places }: Language): [string, string] | null {
  for (const [i, a] of named.entries()) {
    const b = named[i + 1];
    if (!b || a.code === b.code) continue;
    const between = sentence.slice(a.end, b.start);
    if (places.pairJoin.test(between)) return [a.code, b.code];
    if (places.andJoin?.test(between) && places.between?.test(sentence.slice(Math.max(0, a.start - 14), a.start))) return [a.code, b.code];
    if (places.ownTradeWith.test(between)) return [a.code, b.code];
    // "Serbia, Türkiye trade volume passes €3 billion".
    if (i === 0 && a.start === 0 && places.headlinePair?.test(between) && places.ownerAfter.test(sentence.slice(b.end, b.end + 60)))
      return [a.code, b.code];
  }
  return null;
}

/** "Armenia and Iran agreed to double their trade": two who do something together. */
export function jointly(sentence: string, named: Mention[], { places }: Language): [string, string] | null {
  const at = places.together
    ? named.findIndex((a, i) => {
        const b = named[i + 1];
        return (
          b && a.code !== b.code && places.andJoin?.test(sentence.slice(a.end, b.start)) && places.together!.test(sentence.slice(b.end))
        );
      })
    : -1;
  return at < 0 ? null : [named[at]!.code, named[at + 1]!.code];
}

/** From seller to buyer; one that nothing tells is null. */
export const fromTo = (from: string | null, to: string | null, rule: string, inferred: boolean): Parties => ({
  countries: distinctCountries([from, to]),
  directed: from !== null && to !== null && from !== to,
  inferred,
  rule,
});

export const sameTwo = (a: Parties, b: Parties): boolean => a.countries.toSorted().join() === b.countries.toSorted().join();

/** The same two, the other way round. */
export const reversed = ({ countries }: Parties): Parties => ({
  countries: countries.toReversed(),
  directed: true,
  inferred: true,
  rule: "parties.reversed",
});

/** Whether the mention stands where a partner does: "with China". */
export function isPartner({ sentence, language: { places } }: PartiesContext, mention: Mention): boolean {
  const before = ahead(sentence, mention);
  return places.partnerBefore.test(before) || places.partnerNamed?.test(before) === true;
}

/** "Trade with Chile and Peru was 5 billion": one number of them all. */
export function withRest(two: (string | null)[], named: Mention[], { sentence, language, item }: PartiesContext): (string | null)[] {
  const [own, other] = two;
  const run = (item ? undefined : runsOf(named, sentence, language).find((each) => each.some(({ code }) => code === other))) ?? [];
  const at = run.findIndex((each, i) => isEnd(sentence, each, language) && run.slice(i).every(({ code }) => code !== own));
  const rest = run.slice(Math.max(0, at)).map(({ code }) => code);
  return at >= 0 && rest.includes(other!) ? [own ?? null, ...rest] : two;
}
