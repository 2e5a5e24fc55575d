// The parties of a number in view of those of the numbers before it in its sentence.
import { ofWholeBalance } from "./parties/balance.ts";
import type { Parties } from "./parties/context.ts";
import { NAMED_END } from "./parties/implied.ts";
import type { Language, TradeMeasure } from "./languages/language.ts";
import type { Attachment } from "./measure/attachment.ts";
import type { Amount } from "./quantity/amount.ts";
import type { SentenceFacts } from "./facts/sentence-facts.ts";
import type { SentenceContext } from "./sentence-context.ts";
import type { StatedModality } from "./speech/modality.ts";
import type { RunningTopic } from "./topic.ts";

/** The partner is given with the number itself, whatever was said before. */
export const OWN_PARTNER: ReadonlySet<string> = new Set([...NAMED_END, "parties.sells", "parties.elided", "parties.cargo"]);

/** Deliveries given before an import are what comes in. */
const sameFlow = (earlier: TradeMeasure | null | undefined, measure: TradeMeasure): boolean =>
  earlier === measure || (earlier === "COMMODITY_SUPPLY" && measure === "IMPORTS");

const sameTwo = (a: Parties, b: Parties): boolean => a.countries.toSorted().join() === b.countries.toSorted().join();

const OPPOSITE: Partial<Record<TradeMeasure, TradeMeasure>> = { EXPORTS: "IMPORTS", IMPORTS: "EXPORTS" };

/** The number given before in the same sentence. */
export interface Earlier {
  amount: Amount;
  modality: { modality: StatedModality; rule: string };
  kind: "LEVEL" | "CHANGE";
  sign: 1 | -1;
  measure: TradeMeasure;
  parties: Parties;
  /** Where the word stands that the number belongs to. */
  trigger: number;
}

interface Place {
  facts: SentenceFacts;
  context: SentenceContext;
  topic: RunningTopic;
  earlier: Earlier | null;
  amount: Amount;
  /** Where the number before ends. */
  previousEnd: number;
  attachment: Attachment;
  measure: TradeMeasure;
  kind: "LEVEL" | "CHANGE";
}

/** "Imports rose, the flow the other way fell": what one of two imports, it exports the other way. */
export const turnedMeasure = (measure: TradeMeasure, text: string, trigger: number, rule: string, { places }: Language): TradeMeasure =>
  (rule === "parties.turned" && trigger <= text.search(places.reversed ?? /$/) && OPPOSITE[measure]) || measure;

export function partiesAmongFigures(alone: Parties, place: Place): Parties {
  const parties = partiesAfterEarlier(alone, place);
  const { facts, context, topic, earlier, amount, previousEnd } = place;
  const way = cargoWay(throughCrossing(parties, place) ?? parties, place);
  // "Cargo entering came to 9 tonnes (timber 5, coal 4)": all of it came in.
  const asOne = !way.directed && earlier?.parties.directed === true && earlier.trigger === place.attachment.start;
  const passing = asOne && place.measure === "CARGO_VOLUME" && sameTwo(way, earlier.parties) ? earlier.parties : way;
  const { text, mentions } = facts;
  const before = earlier?.parties ?? topic.parties;
  const turned =
    context.language.places.reversed?.test(text.slice(previousEnd, amount.start)) === true &&
    // "Going the other way, Peruvian mills sold 9 tonnes": it may name whose they are.
    !mentions.some(({ code, start, end }) => start >= previousEnd && end <= amount.start && code !== before?.countries[1]);
  if (turned && before?.directed) return { ...reversed(before), rule: "parties.turned" };
  // Behind a balance of two: what comes the other way comes to the one that the report is of.
  const [other, ...more] = before?.countries.filter((code) => code !== facts.home) ?? [];
  const home = before?.countries.length === 2 && more.length === 0 ? facts.home : null;
  return turned && other && home && place.measure === "COMMODITY_SUPPLY" ? reversed({ ...before!, countries: [home, other] }) : passing;
}

/** "402,000 tonnes leaving by the bridge and 118,000 coming in": out of and into the country that the report is about. */
function cargoWay(parties: Parties, { facts, context, attachment, measure, amount, previousEnd, earlier }: Place): Parties {
  const { frame, language } = context;
  const { comesIn, goesOut } = language.triggers;
  if (measure !== "CARGO_VOLUME" || frame.type === "transcript" || parties.countries.length !== 2) return parties;
  // "531 trains out, 217 back": the second goes the other way.
  const back = earlier?.trigger === attachment.start && !context.language.places.spaced;
  if (parties.directed && !back) return parties;
  const from = Math.max(previousEnd, Math.min(attachment.start, amount.start) - 20);
  const words = facts.text.slice(from, Math.max(attachment.end, amount.start));
  let [inward, outward] = [comesIn?.test(words), goesOut?.test(words)];
  if (inward === outward) return parties;
  // "Coal arriving from the Afghan mines": the origin is given.
  const mention = facts.mentions.find(({ start, end }) => start >= attachment.start && end <= attachment.end + 40);
  if (mention) {
    const before = facts.text.slice(attachment.start, mention.start);
    [inward, outward] = [language.places.buyerBefore.test(before), language.places.sellerBefore.test(before)];
  }
  const here = mention?.code ?? frame.home;
  const other = parties.countries.find((code) => code !== here);
  if (inward === outward || !here || !other || !parties.countries.includes(here)) return parties;
  return { ...parties, countries: inward ? [other, here] : [here, other], directed: true };
}

const swapped = ({ countries }: Parties, old: string, other: string): string[] => countries.map((code) => (code === old ? other : code));

const reversed = ({ countries }: Parties): Parties => ({
  countries: countries.toReversed(),
  directed: true,
  inferred: true,
  rule: "parties.reversed",
});

function partiesAfterEarlier(alone: Parties, place: Place): Parties {
  const { facts, context, topic, earlier, amount, measure } = place;
  const { items, mentions, text } = facts;
  // "Imports of Chinese cars into Kazakhstan … In value imports came to": what was said of the two goes on.
  const both = topic.parties;
  // "Imports from Russia rose. The value of supplies came to": so are those given right after it.
  const incoming = topic.measure === "IMPORTS" && topic.age === 0 && place.attachment.rule === "trigger.supply-noun";
  if (!earlier)
    return alone.rule === "parties.other-end" && both?.directed && (incoming || sameFlow(topic.measure, measure)) && sameTwo(both, alone)
      ? { ...both, inferred: true, rule: "parties.before" }
      : alone;
  const owner = mentions.findLast(({ start, end }) => start >= place.previousEnd && end <= amount.start);
  const elided = owner && context.language.places.elidedOwner?.test(text.slice(owner.end, amount.start)) === true;
  // "Kenya's exports came to $186 million and Ethiopia's to $85 million": of the same two, the other way.
  if (elided && earlier.parties.directed && earlier.parties.countries.includes(owner.code) && earlier.measure === measure)
    return earlier.parties.countries[measure === "IMPORTS" ? 1 : 0] === owner.code ? earlier.parties : reversed(earlier.parties);
  // "Greek exports to Jordan came to 3 million and Jordanian exports to 2": of the same two, the other way.
  const [own, more] = alone.countries;
  const ofTwo = earlier.parties.directed && earlier.parties.countries.length === 2 && earlier.parties.countries[1] === own;
  if (own && !more && !alone.inferred && ofTwo && earlier.measure === measure && alone.rule === "parties.exporter")
    return reversed(earlier.parties);
  // "Saudi Arabia imported 1.2 million tonnes and Japan 800,000": of the verb before, in the place of its subject.
  const { elidedSubject } = context.language.places;
  const instead =
    owner &&
    !items.has(amount) &&
    elidedSubject !== undefined &&
    elidedSubject[1].test(text.slice(owner.end, amount.start)) &&
    elidedSubject[0].test(text.slice(0, owner.start));
  const { adjective } = context.language.places;
  const subject = mentions.findLast(
    ({ code, start, end }) =>
      earlier.parties.countries.includes(code) &&
      end <= earlier.trigger &&
      !(adjective?.test(text.slice(start, end)) && text[start] !== text[start]?.toUpperCase()),
  );
  if (instead && subject && earlier.trigger === place.attachment.start && !earlier.parties.countries.includes(owner.code))
    return { ...earlier.parties, countries: swapped(earlier.parties, subject.code, owner.code), inferred: true };
  // Cargo goes on between the same two; whether it enters or leaves, each number's own words say.
  const sameWay = measure !== "CARGO_VOLUME" || earlier.trigger === place.attachment.start;
  const before = sameWay ? earlier.parties : { ...earlier.parties, directed: false };
  const parties = goesOn(alone, earlier, place) ? before : alone;
  const item = items.get(amount);
  // "Vietnam supplied 2 million tonnes, followed by Myanmar with 240,000": in the place of the one named before.
  const followed = item && earlier.parties.directed && context.language.lists.parallel?.test(text.slice(earlier.amount.end, item.start));
  // "US plants supplied 4.7 million tonnes, Qatar 0.9 million": the verb is left out.
  const elliptic =
    item && text.slice(item.end, amount.start) === " " && earlier.trigger === place.attachment.start && earlier.parties.directed;
  const involved = mentions.filter(({ code }) => earlier.parties.countries.includes(code));
  const former = items.get(earlier.amount) ?? (elliptic ? involved.findLast(({ end }) => end <= earlier.amount.start) : involved[0]);
  const taken = item !== undefined && earlier.parties.countries.includes(item.code);
  if (
    item &&
    former &&
    !taken &&
    (followed || elliptic || (earlier.parties.rule === "parties.parallel" && sameFlow(earlier.measure, measure)))
  )
    return { countries: swapped(earlier.parties, former.code, item.code), directed: true, inferred: true, rule: "parties.parallel" };
  // "Exports to Japan rose, while imports fell": the same two, the other way round.
  return OPPOSITE[earlier.measure] === measure && earlier.parties.directed && parties.inferred && !OWN_PARTNER.has(parties.rule)
    ? reversed(earlier.parties)
    : parties;
}

/** Whether the number is of the same parties as the one before. */
function goesOn(parties: Parties, earlier: Earlier, { facts, context, amount, previousEnd, attachment, measure, kind }: Place): boolean {
  const whole = measure === "TRADE_BALANCE" && attachment.start >= previousEnd && ofWholeBalance(facts.text, attachment, context.language);
  if (whole) return false;
  const same = earlier.measure === measure;
  // "The route to Vietnam carried 33,000 boxes, the one to Siam 19,000": another country is named for this one.
  const own = facts.mentions.findLast(({ start, end }) => start >= previousEnd && end <= amount.start)?.code;
  if (parties.rule === "parties.named" && own && parties.countries.includes(own) && !earlier.parties.countries.includes(own)) return false;
  const turned = earlier.parties.directed && !parties.directed && measure !== "TRADE_BALANCE";
  if (parties.inferred && (same || (turned && context.frame.type === "transcript")) && !OWN_PARTNER.has(parties.rule)) return true;
  // "Trade with Mexico was $800 billion, 4 percent more": one word bears both, and no other country is named between.
  return (
    !(parties.directed && !parties.inferred) &&
    !facts.items.has(amount) &&
    earlier.trigger === attachment.start &&
    same &&
    kind === "CHANGE" &&
    !facts.mentions.some(
      (mention) => mention.start >= previousEnd && mention.end <= amount.start && !earlier.parties.countries.includes(mention.code),
    )
  );
}

/** "imports via the crossing": a flow with one end passes between the two sides of the crossing that it is linked to. */
function flowThrough({ countries: [only, more] }: Parties, sides: string[], talks: boolean, measure: TradeMeasure): Parties | null {
  const other = sides.find((code) => code !== only);
  if (talks || !only || more || !other || !sides.includes(only) || !(measure in OPPOSITE)) return null;
  return { countries: measure === "IMPORTS" ? [other, only] : [only, other], directed: true, inferred: true, rule: "parties.crossing" };
}

/** Goods counted at a crossing pass between its two countries, into or out of the one that the text is about. */
function throughCrossing(parties: Parties, { facts, context, attachment, measure }: Place): Parties | null {
  const { frame, language } = context;
  const countries = facts.passage?.countries ?? [];
  if (!parties.inferred || countries.length !== 2) return null;
  if (measure !== "CARGO_VOLUME") return flowThrough(parties, countries, frame.type === "transcript", measure);
  if (frame.type === "transcript" && parties.countries.length === 2) return null;
  const before = facts.text.slice(0, attachment.start);
  const other = countries.find((code) => code !== frame.home);
  const inward = language.triggers.inward.test(before);
  const directed =
    frame.home !== null && other !== undefined && countries.includes(frame.home) && (inward || language.triggers.outward.test(before));
  const ends = directed ? (inward ? [other, frame.home!] : [frame.home!, other]) : countries;
  return { countries: ends, directed, inferred: true, rule: "parties.crossing" };
}
