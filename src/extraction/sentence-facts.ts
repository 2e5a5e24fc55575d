// What one sentence names: its numbers, words of trade, countries, goods and times, before any of them belongs to another.
import type { NamedCommodity } from "./commodity/commodity.ts";
import { commoditiesOf } from "./commodity/commodity.ts";
import type { Frame } from "./frame/frame.ts";
import type { Language, TradeMeasure } from "./languages/language.ts";
import type { Trigger } from "./measure/trigger.ts";
import { mayHoldTrigger, triggersOf } from "./measure/trigger.ts";
import { listAmounts } from "./place/bare-numbers.ts";
import { isBloc } from "./place/gazetteer.ts";
import { mentionsOfItems } from "./place/list.ts";
import type { Mention } from "./place/mention.ts";
import { mentionsOf, neighboursIn, settled, withHomeland, withNeighbours } from "./place/mention.ts";
import type { Passage } from "./place/passage.ts";
import { passageOf } from "./place/passage.ts";
import { behindAside, isEnd, isParty, subjectOf } from "./place/subject.ts";
import type { Amount } from "./quantity/amount.ts";
import { amountsOf, everyAmountOf } from "./quantity/amount.ts";
import { factorsOf } from "./quantity/factor.ts";
import { mayHoldNumber } from "./quantity/number.ts";
import { isCounted } from "./quantity/unit.ts";
import { overlapsAny } from "./span.ts";
import { sourceWords } from "./speech/source-words.ts";
import type { Baseline } from "./time/dating.ts";
import { baselinesOf } from "./time/dating.ts";
import type { Day, SaidPeriod } from "./time/period.ts";
import { fiscalYear } from "./time/fiscal.ts";
import { periodsOf } from "./time/period.ts";
import type { RunningTopic } from "./topic.ts";

export interface SentenceContext {
  day: Day | null;
  frame: Frame;
  language: Language;
  home: string | null;
  /** Why that is home: the speaker's office, or the country that the report is about. */
  homeRule: string;
  /** The period said last in a report, which holds until another is said. */
  runningPeriod: SaidPeriod | null;
  /** Whose dollars a bare "$" is, where the document gave it once: "NZ$". */
  dollar?: string | null;
  /** The months given last, and the last month of those that a report is of. */
  runningSpan: string | null;
  lastMonth: string | null;
  /** Whether a report compares with the year before, and never with the month or quarter before. */
  yearly: boolean;
  /** The measures that a report about trade has given so far, the last first; empty where it is not about trade, and in talks. */
  recentMeasures: TradeMeasure[];
}

export interface SentenceFacts {
  text: string;
  /** Whose trade the sentence is about, where it does not say so of each number. */
  home: string | null;
  /** The country whose exports, imports or trade the sentence is about, by name. */
  owner: string | null;
  /** Where the owner is named. */
  ownerAt: number;
  /** The country that opens a sentence of a report, unless a list begins with it. */
  opening: string | null;
  /** As they are written. */
  countries: Mention[];
  /** With "its neighbour" as the country meant. */
  mentions: Mention[];
  amounts: Amount[];
  triggers: Trigger[];
  goods: NamedCommodity[];
  periods: SaidPeriod[];
  /** Numbers that others are compared with. */
  baselines: Map<Amount, Baseline>;
  passage: Passage | null;
  /** Whether it is about what crosses borders. */
  abroad: boolean;
  /** The partner that each number of a list is of. */
  items: Map<Amount, Mention>;
}

export function sentenceFacts(text: string, topic: RunningTopic, context: SentenceContext): SentenceFacts {
  const { language, frame, day } = context;
  const report = frame.type !== "transcript";
  const spoken = spokenAmounts(text, topic, context);
  // "$8 trillion U.S." names a currency, no country.
  const ours = context.homeRule === "parties.home" ? context.home : frame.homeland;
  const countries = withHomeland(text, settled(mentionsOf(text, language), frame.named, frame.meant), ours, language).filter(
    (mention) => !overlapsAny(spoken, mention),
  );
  // "Uzbekistan, meanwhile, saw its imports rise": the country that opens a sentence of a report owns what "its" is said of.
  const opening = report
    ? countries.find(
        (mention) =>
          mention.start <= 4 &&
          !(frame.type === "news" && language.inflected && /\p{Ll}/u.test(text.slice(1, mention.start))) &&
          !mention.capital &&
          isParty(text, mention, language) &&
          !isEnd(text, mention, language),
      )
    : undefined;
  const countryItems = report ? mentionsOfItems(text, spoken, countries, language) : new Map<Amount, Mention>();
  const listedFirst = opening && [...countryItems.values()].includes(opening);
  // "On Germany fell $3 billion, on France 2": a partner of a list is nobody's owner.
  const partners = new Set(countryItems.values());
  // "Poland bought Georgian wine. Latvia's purchases fell": of the same seller's goods.
  const { directed, countries: [seller, other] = [] } = topic.parties ?? {};
  const sold = (directed === true || (!other && topic.measure !== "IMPORTS")) && seller === frame.home;
  const owner = report
    ? subjectOf(
        text,
        countries.filter((mention) => !partners.has(mention) && !(sold && buys(text, mention, language))),
        language,
      )
    : null;
  // "In neighbouring Ghana, deliveries fell": whose trade follows, where nobody else sells or buys.
  const placed =
    report && owner === null
      ? countries.find(
          ({ code, start, end }) => !isBloc(code) && text[end] === "," && language.places.inCountry?.test(text.slice(0, start)),
        )
      : undefined;
  const thither =
    report && owner === null && context.homeRule === "parties.subject" && context.home !== frame.home && saysWhereTo(text, language);
  const home = thither
    ? frame.home
    : opening &&
        !listedFirst &&
        !language.places.buys.test(text.slice(opening.end, opening.end + 40)) &&
        (language.places.theCountry.test(text.slice(opening.end, opening.end + 100)) || language.places.has.test(text.slice(opening.end)))
      ? opening.code
      : (owner ?? placed?.code ?? context.home);
  /** "Those to Bosnia": of the country whose flow was given before. */
  const way = report && topic.parties?.directed ? language.places.those?.exec(text)?.groups?.["way"] : undefined;
  const facing = home === frame.home ? frame.partner : home === frame.partner || (home === owner && owner !== null) ? frame.home : null;
  const mentions = report
    ? withNeighbours(
        text,
        placed ? countries.filter((mention) => mention !== placed) : countries,
        home,
        thither ? context.home : (facing ?? topic.lastNamed ?? frame.partner),
        language,
        frame.bloc,
      )
    : countries;
  const amounts = carriersOf(
    listAmounts(
      text,
      spoken,
      mentions,
      report && topic.fresh && isCounted(topic.unit) ? topic.unit : null,
      language,
      topic.fresh ? topic.money : null,
      topic.fresh && topic.rate,
    ),
    frame,
  );
  const triggers = amounts.length > 0 || mayHoldTrigger(text, language) ? bearers(text, topic, context) : [];
  const worth = amounts.length > 0 || triggers.length > 0;
  const goods = (worth ? commoditiesOf(text, language) : []).filter(
    (good) => !amounts.some((amount) => amount.start < good.start && good.end <= amount.end),
  );
  const periods = (
    worth || report
      ? periodsOf(text, day, fiscalHome(home, frame, language), language, context.runningSpan ?? context.runningPeriod?.value)
      : []
  ).map((period) =>
    period.rule === "period.same-year"
      ? { ...period, value: topic.year ?? context.runningPeriod?.value?.slice(0, 4) ?? null, inferred: true }
      : period,
  );
  const passage = amounts.length > 0 ? passageOf(text, language) : null;
  // Only numbers are told apart by it.
  const abroad =
    amounts.length > 0 &&
    (frame.pair !== null ||
      frame.border ||
      context.recentMeasures.some((flow) => flow === "EXPORTS" || flow === "IMPORTS") ||
      passage !== null ||
      mentions.some((mention) => mention.code !== home && mention.code !== "SUN") ||
      (topic.fresh && (topic.parties?.countries.length ?? 0) > 1) ||
      (report && topic.age <= 1 && (topic.measure === "EXPORTS" || topic.measure === "IMPORTS")) ||
      language.triggers.abroad.test(text) ||
      goods.some((good) => good.label === "arms"));
  const listing = report || (language.lists.inTalks === true && language.lists.respectively.test(text));
  const items = listing ? mentionsOfItems(text, amounts, mentions, language) : new Map<Amount, Mention>();
  const baselines = baselinesOf(text, amounts, periods, language);
  // "first comes Chile with 5 billion": unless another number follows that it rose to.
  for (const [amount, { end }] of items)
    if (language.lists.holds?.test(text.slice(end, amount.start)) && !language.lists.upTo?.test(text.slice(amount.end)))
      baselines.delete(amount);
  return {
    text,
    home: way ? topic.parties!.countries[way === "to" ? 0 : 1]! : home,
    owner: owner ?? placed?.code ?? null,
    ownerAt: countries.find(({ code }) => code === owner)?.start ?? 0,
    opening: listedFirst ? null : (opening?.code ?? null),
    countries,
    mentions,
    amounts,
    triggers,
    goods,
    periods,
    baselines,
    passage,
    abroad,
    items,
  };
}

/** "Poland’s purchases": the country buys. */
const buys = (text: string, { end }: Mention, language: Language): boolean =>
  [text.slice(end).replace(/^[’']s(?= )/, ""), behindAside(text, end, language)].some((behind) => language.places.buys.test(behind));

/** Whose fiscal year is meant: that of the one side of a report that has one. */
const fiscalHome = (home: string | null, { partner }: Frame, { inflected }: Language): string | null =>
  inflected && fiscalYear(home) === null && fiscalYear(partner) !== null ? partner : home;

/** "China was a relief. Most went there": who was the subject before is where the goods go. */
const saysWhereTo = (text: string, language: Language): boolean =>
  neighboursIn(text, language).some(([words]) => language.places.toward?.test(words));

/** The words that may bear a number; those that name a source bear none. */
function bearers(text: string, topic: RunningTopic, { language, frame, recentMeasures }: SentenceContext): Trigger[] {
  // "The deficit came to 2 billion": of trade, where trade was given before.
  const ofTrade = recentMeasures.length > 0 || (topic.measure !== undefined && topic.measure !== null && topic.age <= 2);
  const triggers = triggersOf(text, language).filter(({ rule }) => ofTrade || rule !== "trigger.balance-alone");
  if (frame.type === "transcript" || !triggers.some(({ measure }) => measure === null)) return triggers;
  const sources = sourceWords(text, language);
  return triggers.filter(
    ({ measure, start, end }) => measure !== null || !sources.some((source) => source.start <= start && end <= source.end),
  );
}

/** Tankers that pass a crossing go by road. */
const carriersOf = (amounts: Amount[], { through }: Frame): Amount[] =>
  amounts.map((amount) => (amount.unit === "tankers" ? { ...amount, unit: through.length === 2 ? "trucks" : "vessels" } : amount));

const EXACTLY = /^ ?[(（][+−–-]?$/u;

/** The numbers as they stand, a bare "$" in the dollars of the document. */
function spokenAmounts(text: string, topic: RunningTopic, { language, dollar }: SentenceContext): Amount[] {
  if (!mayHoldNumber(text, language)) return [];
  const [every, usual] = [everyAmountOf(text, language), amountsOf(text, language)];
  return (
    [
      ...(every.length > usual.length && ((topic.fresh && topic.few) || isOfPrecious(text, topic, language)) ? every : usual),
      ...factorsOf(text, language),
    ]
      .sort((a, b) => a.start - b.start)
      .filter((amount, i, all) => i === 0 || amount.start >= (all[i - 1]?.end ?? 0))
      // "by nearly a third (-30.5%)": said twice, the second time exactly.
      .filter((amount, i, all) => !(amount.change && all[i + 1]?.unit === "%" && EXACTLY.test(text.slice(amount.end, all[i + 1]!.start))))
      // "$3 million" and "3 million dollars", but not "US$3 million".
      .map((amount) =>
        dollar && amount.unit === "USD" && language.units.bareDollar.test(text.slice(amount.start, amount.end))
          ? { ...amount, unit: dollar }
          : amount,
      )
  );
}

/** Whether the sentence, or the one before, is of gold, silver or stones: they are traded by few tonnes. */
function isOfPrecious(text: string, topic: RunningTopic, language: Language): boolean {
  const named = commoditiesOf(text, language);
  return (named.length > 0 ? named : [topic.goods]).some((good) => good?.hs?.startsWith("71"));
}
