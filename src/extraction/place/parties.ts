// Between whom: who sells, who buys, or which two trade with each other.
import type { Measure } from "../measure/head.ts";
import { isBloc } from "./gazetteer.ts";
import type { Mention } from "./mention.ts";
import type { Occasion } from "./occasion.ts";

export interface Parties {
  countries: string[];
  /** Seller first, buyer second. */
  directed: boolean;
  inferred: boolean;
  rule: string;
}

export interface Place {
  sentence: string;
  mentions: Mention[];
  /** Where the number's own stretch of the sentence begins and ends. */
  from: number;
  to: number;
  /** The word that governs the number. */
  head: { start: number; end: number };
  measure: Measure;
  /** The speaker's country. */
  home: string | null;
  occasion: Occasion;
  /** Parties of the claim or partner named just before, to which "it" and "our trade" refer. */
  before: Parties | null;
  /** Country named last in the sentences before. */
  lastNamed: string | null;
  /** Whether the number's governing word is a pronoun that stands for the subject before. */
  pronoun: boolean;
}

const distinct = (codes: string[]): string[] => [...new Set(codes)];

export function partiesOf(place: Place): Parties {
  const named = place.mentions.filter(
    (mention) => mention.start >= place.from && mention.end <= place.to && isParty(place.sentence, mention),
  );
  switch (place.measure) {
    case "EXPORTS":
    case "COMMODITY_SUPPLY":
      return flow(place, named, false);
    case "IMPORTS":
      return flow(place, named, true);
    case "TRADE_BALANCE":
      return balance(place, named);
    default:
      return turnover(place, named);
  }
}

/** "the Turkish President", "President of Austria", "German business", "the Russian economy" take no part in the flow. */
function isParty(sentence: string, mention: Mention): boolean {
  const after = sentence.slice(mention.end, mention.end + 40);
  const before = sentence.slice(Math.max(0, mention.start - 32), mention.start);
  if (
    /^[’']?s? (?:president|prime minister|chancellor|minister|leader|colleague|statistic|customs|officials?|experts?|side\b|ruble|territory)/i.test(
      after,
    )
  )
    return false;
  return !/\b(?:president|minister|chancellor|ministry|embassy|chairman|head|governor|bank|government|statistics) of (?:the )?(?:republic of )?$/i.test(
    before,
  );
}

function turnover(place: Place, named: Mention[]): Parties {
  const { sentence, occasion, home } = place;
  const say = (countries: (string | null)[], rule: string, inferred = false): Parties => ({
    countries: distinct(countries.filter((code): code is string => code !== null)),
    directed: false,
    inferred,
    rule,
  });
  const stretch = sentence.slice(place.from, place.to);
  const inside = named.find(
    (mention) =>
      isBloc(mention.code) &&
      (/\b(?:within|inside|among|amongst)(?: \w+){0,4} $/i.test(sentence.slice(Math.max(0, mention.start - 44), mention.start)) ||
        /\bbetween (?:the )?(?:members?|participants|countries|states|member (?:states|countries))(?: (?:of|in))? (?:the )?$/i.test(
          sentence.slice(Math.max(0, mention.start - 44), mention.start),
        ) ||
        (/\b(?:between|among) (?:the )?$/i.test(sentence.slice(Math.max(0, mention.start - 16), mention.start)) &&
          /^ (?:member|countr|state|partner|nation)/i.test(sentence.slice(mention.end)))),
  );
  if (inside) return say([inside.code], "parties.within-bloc");
  const joined = pairOf(sentence, named);
  if (joined) return say(joined, "parties.pair");
  const partners = named.filter((mention) =>
    /\b(?:with|and) (?:the |our )?(?:\w+ )?$/i.test(sentence.slice(Math.max(0, mention.start - 24), mention.start)),
  );
  const owner = named.find(
    (mention) => /^(?:[’']s?)? (?:\w+ ){0,2}(?:trade|turnover|exchange)/i.test(sentence.slice(mention.end)) && !partners.includes(mention),
  );
  const [partner] = partners.slice(-1);
  if (partner && partner.code !== home)
    return say([owner && owner.code !== partner.code ? owner.code : home, partner.code], "parties.with");
  const codes = distinct(named.map((mention) => mention.code));
  const foreign = codes.filter((code) => code !== home);
  const [one, two] = foreign;
  if (codes.length === 2 && foreign.length === 2 && one && two && /\bbetween\b/i.test(stretch)) return say([one, two], "parties.between");
  if (one && foreign.length === 1) return say([home ?? otherOf(occasion, one), one], "parties.named");
  if (/\b(?:global|world|international) trade/i.test(stretch)) return say(["WLD"], "parties.world");
  if (/\b(?:foreign|external) trade|third countries/i.test(stretch) && !place.pronoun)
    return say([place.before?.countries.length === 1 ? (place.before.countries[0] ?? home) : home], "parties.foreign-trade", true);
  if (one && two) return say([home, (nearest(named, place.head) ?? { code: one }).code], "parties.nearest", true);
  const mutual =
    /\b(?:bilateral|mutual|reciprocal|two-way|between (?:our|the|these|both|the two|our two) (?:two )?(?:countries|states|nations)|our countries)\b/i.test(
      stretch,
    );
  if (place.before && (place.pronoun || !mutual) && place.before.countries.length > 0)
    return { ...place.before, directed: false, inferred: true, rule: "parties.before" };
  if (place.lastNamed && place.lastNamed !== home && (!occasion.pair || (!mutual && !/\bour trade\b/i.test(stretch))))
    return say([home ?? otherOf(occasion, place.lastNamed), place.lastNamed], "parties.last-named", true);
  if (occasion.pair) return say(occasion.pair, occasion.rule, true);
  if (place.lastNamed && place.lastNamed !== home && mutual) return say([home, place.lastNamed], "parties.last-named", true);
  return say([home], "parties.home", true);
}

function flow(place: Place, named: Mention[], incoming: boolean): Parties {
  const { sentence, home, occasion, measure } = place;
  const before = (mention: Mention): string => sentence.slice(Math.max(0, mention.start - 40), mention.start);
  const after = (mention: Mention): string => sentence.slice(mention.end, mention.end + 60);
  const buyer = named.find(
    (mention) =>
      /\b(?:to|into|towards?|for|reach(?:es|ed)?|destined for) (?:the |our )?(?:\w+ing |countries of |markets? of |market in )?$/i.test(
        before(mention),
      ) ||
      /^(?:n|an|ian|ese|ish)?(?:[’']s?)? (?:\w+ )?(?:markets?|consumers?|buyers?|customers?|importers?)\b/i.test(after(mention)) ||
      /^(?:[’']s?)? (?:\w+ ){0,2}(?:imports?\b|imported|buys?|bought|purchas|receiv)/i.test(after(mention)),
  );
  const seller = named.find(
    (mention) =>
      mention !== buyer &&
      (/\b(?:from|by) (?:the )?$/i.test(before(mention)) ||
        /^(?:[’']s?)? (?:[\w-]+ ){0,4}?(?:exports?\b|exported|exporting|suppl|deliver|sold|sells?\b|gas\b|oil\b|coal\b|grain\b|goods|products|ship)/i.test(
          after(mention),
        ) ||
        /^(?:[’']s)\b/.test(after(mention))),
  );
  const say = (from: string | null, to: string | null, rule: string, inferred: boolean): Parties => ({
    countries: distinct([from, to].filter((code): code is string => code !== null)),
    directed: from !== null && to !== null,
    inferred,
    rule,
  });
  const joined = pairOf(sentence, named);
  if (joined && !buyer) return say(joined[0], joined[1], "parties.pair", false);
  if (incoming) {
    const origin = seller ?? named.find((mention) => mention.code !== home && mention !== buyer);
    if (origin && origin.code !== home) return say(origin.code, buyer?.code ?? home, "parties.imports-from", !buyer);
    if (place.pronoun && place.before) return { ...place.before, inferred: true, rule: "parties.before" };
    return say(null, buyer?.code ?? home, "parties.imports", !buyer);
  }
  const from = seller?.code ?? (buyer && buyer.code === home ? (occasion.partner ?? null) : home);
  if (buyer && buyer.code !== from) return say(from, buyer.code, "parties.to", !seller);
  const other = from !== null && (home === null || measure === "COMMODITY_SUPPLY") ? otherOf(occasion, from) : null;
  if (home === null && from !== null) return say(from, other, occasion.rule, true);
  if (seller && seller.code !== home) return say(seller.code, home, "parties.from", true);
  const others = distinct(named.filter((mention) => mention.code !== from).map((mention) => mention.code));
  const [only] = others;
  if (only && others.length === 1 && place.measure === "COMMODITY_SUPPLY") return say(from, only, "parties.named", true);
  if (place.before && place.pronoun && place.before.countries.length > 0)
    return { ...place.before, inferred: true, rule: "parties.before" };
  const everywhere =
    /\b(?:abroad|international|global|world|foreign (?:markets|countries|buyers)|total|overall|various destinations|all countries)\b/i.test(
      sentence,
    );
  if (!everywhere && occasion.partner && from === home && place.measure === "COMMODITY_SUPPLY")
    return say(from, occasion.partner, occasion.rule, true);
  return say(from, null, "parties.exporter", true);
}

function balance(place: Place, named: Mention[]): Parties {
  const partner = named.find((mention) => mention.code !== place.home);
  const codes = partner
    ? isBloc(partner.code) && /\b(?:of|in|union)\b/i.test(place.sentence.slice(Math.max(0, partner.start - 8), partner.start))
      ? [partner.code]
      : [place.home, partner.code]
    : [place.home];
  return {
    countries: distinct(codes.filter((code): code is string => code !== null)),
    directed: false,
    inferred: !partner,
    rule: "parties.balance",
  };
}

/** "Russian-Turkish", "Russia–Austria", "between Moscow and Ankara", "Russia and China". */
function pairOf(sentence: string, named: Mention[]): [string, string] | null {
  for (const [i, a] of named.entries()) {
    const b = named[i + 1];
    if (!b || a.code === b.code) continue;
    const between = sentence.slice(a.end, b.start);
    if (/^\s?[-–—]\s?$/.test(between)) return [a.code, b.code];
    if (/^(?: \w+)? and (?:the )?$/.test(between) && /\bbetween (?:the )?$/i.test(sentence.slice(Math.max(0, a.start - 12), a.start)))
      return [a.code, b.code];
    if (/^[’']s? (?:\w+ ){0,2}(?:trade|turnover)(?: turnover)? with (?:the )?$/i.test(between)) return [a.code, b.code];
  }
  return null;
}

const nearest = (named: Mention[], head: { start: number; end: number }): Mention | undefined =>
  [...named].sort((a, b) => Math.abs(a.start - head.end) - Math.abs(b.start - head.end))[0];

const otherOf = (occasion: Occasion, code: string): string | null =>
  occasion.pair?.includes(code) ? (occasion.pair.find((other) => other !== code) ?? null) : null;
