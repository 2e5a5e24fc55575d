// The other end of a flow where its own words do not name it.
import { isBloc } from "../place/gazetteer.ts";
import type { Mention } from "../place/mention.ts";
import { FACING } from "./facing.ts";
import { ahead, otherOf, venueFor } from "./pair.ts";
import type { Parties, PartiesContext } from "./context.ts";

/** In talks, behind the trade of two given in the same answer: "Our exports were 9 billion" are those to the other one. */
export function inTalks({ frame, before, adjacent, home, sentence, from, language }: PartiesContext, named: Mention[]): string | null {
  if (frame.type !== "transcript" || home === null) return null;
  if (language.places.everywhere.test(frame.introduced ? sentence.slice(from) : sentence) || named.some(({ code }) => code !== home))
    return null;
  const other = frame.envoy || language.places.agreement?.test(sentence) ? otherOf(frame, home) : null;
  if (other) return other;
  if (!adjacent || before?.countries.length !== 2 || !before.countries.includes(home)) return null;
  return before.countries.find((code) => code !== home) ?? null;
}

/** "Overall trade is now $9 billion", right behind what passes between the two of the talks, or behind "Then there is Peru": of both. */
export const isOfBoth = ({ frame, before, adjacent, language }: PartiesContext, words: string): boolean =>
  frame.type === "transcript" &&
  (frame.introduced === true ||
    (adjacent && before?.many !== true && frame.pair?.every((code) => before?.countries.includes(code)) === true)) &&
  language.places.overallTrade?.test(words) === true;

/** In talks: "For ASEAN as a whole, trade with Japan", "The EU does $5 billion of trade with Japan", whoever says it. */
export function spokenOf({ sentence, trigger, frame, language }: PartiesContext, named: Mention[], partners: Mention[]): string | null {
  if (frame.type !== "transcript" || partners.length === 0) return null;
  // "Mr. President, China does $5 billion of trade with Africa": behind whom it is said to.
  const isFirst = (start: number): boolean => start <= 4 || /^\p{Lu}[^,\d]{1,24}, (?:\p{Ll}{3} )?$/u.test(sentence.slice(0, start));
  const opens = ({ code, start, end }: Mention): boolean =>
    (isBloc(code) && start < 12) || (isFirst(start) && language.places.acts?.test(sentence.slice(end)) === true);
  return named.find((mention) => !partners.includes(mention) && mention.end < trigger.start && opens(mention))?.code ?? null;
}

/** "South Africa bought goods from us and sold us oil": the speaker's country and the one that trades with it. */
export function ofUs(
  { sentence, trigger, number, measure, before, frame, language, ...rest }: PartiesContext,
  named: Mention[],
): Parties | null {
  // "China imported 5 tonnes of our oranges": whose sentence it is, is not whose oranges.
  const home = frame.type === "transcript" || rest.homeRule === "parties.speaker" ? rest.home : (frame.home ?? rest.home);
  const { fromUs, toUs, fromYou, toYou } = language.places;
  // Where words stand in any order, those before count, too.
  const behind = sentence.slice(
    language.places.freeOrder ? Math.min(rest.from, trigger.start) : trigger.end,
    Math.max(trigger.end, rest.to),
  );
  // "We import from you 5 tonnes", "We shipped you 3": the other side of the talks; to an envoy in a report, its country.
  const { places, documents } = language;
  const report = places.youAtLarge && rest.homeRule === "parties.speaker" ? (home === frame.home ? frame.partner : frame.home) : null;
  // In an interview of a foreigner it is the newsroom's country.
  const asking = places.youAtLarge && documents.athome !== home ? (documents.athome ?? null) : null;
  const beside = frame.type === "transcript" && home !== null ? (otherOf(frame, home) ?? asking ?? venueFor(frame, home)) : report;
  const guest = measure === "TRADE_BALANCE" ? null : beside;
  const say = (from: string, to: string): Parties => ({ countries: [from, to], directed: true, inferred: false, rule: "parties.us" });
  if (guest && fromYou?.test(behind)) return say(guest, home!);
  // "卖了9吨给你们": "you" may stand behind the number.
  const further = places.youAtLarge ? sentence.slice(trigger.end, Math.max(trigger.end, rest.to, number + 14)) : behind;
  if (guest && measure !== "IMPORTS" && toYou?.test(further)) return say(home!, guest);
  const bought = boughtOfUs({ sentence, trigger, frame, language }, named, home);
  if (bought && measure !== "TRADE_BALANCE") return say(...bought);
  // "Sold us goods for": the word itself may name us.
  const verb = sentence.slice(trigger.start, trigger.end);
  const sells = fromUs?.test(language.places.freeOrder ? behind : verb + behind) === true;
  // "Our rivers earned us 9 million": money comes to us for what is sold.
  if (!sells && places.earnedFrom?.test(verb)) return null;
  // "You sent us 5 tonnes": there home is the guest's country already.
  if (language.places.your?.test(sentence.slice(Math.max(0, trigger.start - 24), trigger.start))) {
    const us = home === null ? null : (otherOf(frame, home) ?? (home === frame.venue ? frame.home : null));
    // "You buy 5 tonnes from us".
    if (us && sells && measure !== "TRADE_BALANCE") return say(us, home!);
    return us && measure !== "TRADE_BALANCE" && measure !== "IMPORTS" && (toUs?.test(behind) || places.toHere?.test(behind))
      ? say(home!, us)
      : null;
  }
  if (home === null || measure === "TRADE_BALANCE" || (!sells && !(toUs?.test(behind) || toUs?.test(verb.replace(/^\p{L}+/u, "")))))
    return null;
  const other =
    named.findLast(({ code, end }) => code !== home && end <= number)?.code ??
    before?.countries.find((code) => code !== home) ??
    otherOf(frame, home) ??
    // "China builds more than it buys. Its exports to us …"
    (frame.type === "transcript" && places.itsFlow?.test(sentence) ? rest.lastNamed : null);
  return other ? (sells ? say(home, other) : say(other, home)) : null;
}

/** "印度向我们买了5吨": the country named before buys from the speaker's, which is the report's where the buyer is its subject. */
function boughtOfUs(
  { sentence, trigger, frame, language }: Pick<PartiesContext, "sentence" | "trigger" | "frame" | "language">,
  named: Mention[],
  home: string | null,
): [from: string, to: string] | null {
  const { ofUsBefore } = language.places;
  if (!ofUsBefore?.test(sentence.slice(Math.max(0, trigger.start - 20), trigger.start))) return null;
  const buyer = named.findLast(({ end }) => end <= trigger.start)?.code;
  const us = home === buyer ? frame.home : home;
  return buyer && us && us !== buyer ? [us, buyer] : null;
}

/** "Qatar supplied 5 million tonnes of that": the other end of the total that the number is a part of. */
export function ofPart({ sentence, before, home, frame, language }: PartiesContext, code: string): string | null {
  if (frame.type === "transcript" || !language.places.ofTotal?.test(sentence)) return null;
  const [one, two] = before?.countries ?? [];
  const other = one && two ? (one === code ? two : two === code ? one : null) : (one ?? home);
  return other === code ? null : other;
}

/** Whether what was given right before is the country's whole trade, or another number of it. */
export const isOfWhole = ({ before, adjacent, home, sentence, language }: PartiesContext): boolean =>
  (adjacent || before?.rule === "parties.owner") &&
  before?.countries.length === 1 &&
  before.countries[0] === home &&
  (!before.inferred || before.rule === "parties.whole" || language.places.ofWhole?.test(sentence) === true);

/** Rules by which a sentence names the other end itself. */
const NAMED_END: ReadonlySet<string> = new Set([
  "parties.to",
  "parties.with",
  "parties.from",
  "parties.imports-from",
  "parties.item",
  "parties.list",
]);

/** The partner is given with the number itself, whatever was said before. */
export const OWN_PARTNER: ReadonlySet<string> = new Set([
  ...NAMED_END,
  "parties.sells",
  FACING,
  "parties.elided",
  "parties.cargo",
  "parties.thence",
]);

/** In a report about the trade of two: the other one, where a flow is given without its end and nothing says it is of the whole. */
export function otherEnd(context: PartiesContext, named: Mention[]): string | null {
  const { sentence, mentions, to, frame, home, before, adjacent, language } = context;
  if (frame.type === "transcript" || home === null || language.places.everywhere.test(sentence.slice(context.from))) return null;
  if (!frame.titled && language.places.breakdown?.test(sentence)) return null;
  if (named.some((mention) => mention.code !== home && !mention.capital)) return null;
  // "exports came to …, imports from Uzbekistan to …": named for the flow the other way.
  const { places } = language;
  const isSource = (mention: Mention): boolean => {
    const { start, end } = mention;
    const before = ahead(sentence, mention);
    if (context.measure !== "EXPORTS") return false;
    const owned =
      !places.ownerBehind && (places.ownerAfter.test(sentence.slice(end)) || places.elidedOwner?.test(sentence.slice(end, end + 3)));
    return owned || places.sellerBefore.test(before) || places.importedFrom?.test(before + sentence.slice(start, end)) === true;
  };
  const later = mentions.some((mention) => mention.code === frame.partner && mention.start >= to && !isSource(mention));
  if (later) return null;
  // What was said of the two just before goes on in its paragraph: "The deficit with China grew … Exports rose …".
  // "Total exports came to …. Imports rose": still of the whole.
  if (isOfWhole(context)) return null;
  const pair = adjacent && !before?.many && before?.countries.length === 2 && before.countries.includes(home) ? before.countries : null;
  const other = frame.pair?.includes(home) ? otherOf(frame, home) : null;
  const partner = pair?.find((code) => code !== home) ?? null;
  if (partner !== null && (!before!.inferred || NAMED_END.has(before!.rule))) return partner;
  return other !== null && frame.titled ? other : partner;
}
