// One sentence and what was said before it: its numbers, each with the trigger that it belongs to, become claims.
import type { Earlier } from "./earlier-figures.ts";
import { OWN_PARTNER, partiesAmongFigures, turnedMeasure } from "./earlier-figures.ts";
import type { ExtractedClaim } from "./claim.ts";
import { commodityFor } from "./commodity/choice.ts";
import type { NamedCommodity } from "./commodity/commodity.ts";
import type { Parties } from "./parties/context.ts";
import { partiesOf } from "./parties/parties.ts";
import { reasonsOf } from "./inferences.ts";
import type { Language, TradeMeasure } from "./languages/language.ts";
import type { Attachment } from "./measure/attachment.ts";
import { CARRIERS, attach, listed } from "./measure/attachment.ts";
import { crossesBorder } from "./measure/border.ts";
import { unitFor } from "./measure/currency.ts";
import { sameInOtherUnit, statedKind } from "./measure/kind.ts";
import { sharedFlows } from "./measure/shared-flows.ts";
import { isBloc } from "./place/gazetteer.ts";
import { statedScale } from "./place/partner-numbers.ts";
import { isEnd, isFrameOf, isParty, otherParties } from "./place/subject.ts";
import type { Amount } from "./quantity/amount.ts";
import { round } from "./quantity/amount.ts";
import { boundOf, boundsOf } from "./quantity/bound.ts";
import { isCounted, isMoney } from "./quantity/unit.ts";
import { claimOf } from "./record.ts";
import type { SentenceFacts, SentenceContext } from "./sentence-facts.ts";
import { sentenceFacts } from "./sentence-facts.ts";
import type { TextSpan } from "./span.ts";
import { insideBrackets, spanOf } from "./span.ts";
import { isExpected, modalityOf } from "./speech/modality.ts";
import type { Sentence } from "./speech/sentence.ts";
import { dateOf, isOfAside, otherTime } from "./time/dating.ts";
import type { SaidPeriod } from "./time/period.ts";
import { latest } from "./time/running.ts";
import type { RunningTopic } from "./topic.ts";
import { moveOn } from "./topic.ts";

/** A longer sentence that names a country may be about anything. */
const ANNOUNCED = 60;

/** Cars, and electric cars. */
const VEHICLES = new Set(["87", "8703", "870380"]);

/** Parties of one of a list: not those of what is given after it. */
const OF_ITEM = new Set(["parties.item", "parties.list", "parties.parallel"]);

/** The claims of the sentence, as the document's own, the times it names, and whether numbers are left; the topic is moved on for the next one. */
export function readSentence(
  sentence: Sentence,
  topic: RunningTopic,
  context: SentenceContext,
): { readings: ExtractedClaim[]; periods: SaidPeriod[]; left: boolean; unrelated: boolean } {
  const facts = sentenceFacts(sentence.text, topic, context);
  const { readings, last } = readNumbers(sentence, facts, topic, context);
  const { language, frame } = context;
  const { text, mentions, baselines, periods } = facts;
  moveOn(topic, {
    ...facts,
    talks: frame.type === "transcript" && language.inflected,
    // "the largest partner within the CIS": the bloc is not whom the next sentence is about.
    mentions: mentions.filter((mention) =>
      frame.type === "transcript" ? !isFrameOf(text, mention, language) : isParty(text, mention, language),
    ),
    last: last && frame.type !== "transcript" ? { ...last, parties: leftBy(last.parties, readings) } : last,
  });
  const facing = facingAfter(facts, topic, context);
  // "And China? They count otherwise": what was said of another one does not go on.
  if (facing !== null && facing !== topic.facing && topic.parties?.countries.includes(facing) === false) topic.parties = null;
  topic.facing = facing;
  if (frame.type !== "transcript") keepTwo(facts, topic, context, last);
  else if (last === null) keepForeignTrade(facts, topic, language);
  const compared = [...baselines.values()].map(({ period }) => period);
  return {
    readings,
    periods: periods.filter((period) => !compared.includes(period) && !isOfAside(period, facts.amounts, text, language)),
    left: readings.length < facts.amounts.length,
    // Numbers of something else have their own time: "Inflation eased to 8 percent in July."
    unrelated:
      readings.length === 0 &&
      facts.amounts.length > 0 &&
      facts.triggers.length > 0 &&
      facts.triggers.every(({ measure }) => measure === null),
  };
}

/** "Exports to Japan rose 5 percent, to Peru 3 percent": what follows goes on with neither. */
function leftBy(parties: Parties, readings: readonly ExtractedClaim[]): Parties | null {
  const pairs = new Set(readings.flatMap(({ countries }) => (countries.length > 1 ? [countries.toSorted().join()] : [])));
  return OF_ITEM.has(parties.rule) ? null : pairs.size > 1 ? { ...parties, many: true } : parties;
}

/** "Foreign trade is growing fast. It was up by 25 percent": no partner of the talks, but all of them. */
function keepForeignTrade({ text, home, mentions, triggers }: SentenceFacts, topic: RunningTopic, { places }: Language): void {
  const isAbroad = mentions.some(({ code }) => code !== home);
  if (!home || isAbroad || triggers[0]?.measure !== "TRADE_TURNOVER") return;
  if (places.foreignTrade.test(text) && !places.mutual.test(text))
    topic.parties = { countries: [home], directed: false, inferred: true, rule: "parties.foreign-trade" };
}

/** "And then there is India. Two-way trade …": a sentence without figures that names one other country says whose trade with it follows. */
function facingAfter(
  { text, mentions, amounts, goods }: SentenceFacts,
  topic: RunningTopic,
  { home, language }: SentenceContext,
): string | null {
  const others = otherParties(text, mentions, home, language);
  const [other] = others;
  if (!other) return topic.facing;
  // "Ecuador went further", "Cambodian rice does better": what follows is its own trade.
  const own = goods.length > 0 || (other.start <= 4 && language.places.acts?.test(text.slice(other.end)) === true);
  const alone = amounts.length === 0 && !own && mentions.every(({ code }) => code === other.code);
  if (alone && (text.length < ANNOUNCED || others.some(({ end }) => text.length - end < 3))) return other.code;
  if (others.every(({ code }) => code === topic.facing)) return topic.facing;
  if (topic.subject === topic.facing && home !== topic.facing) topic.subject = null;
  return null;
}

/** Of a report: which two, and whose trade, a sentence without a claim of its own leaves to the next. */
function keepTwo(facts: SentenceFacts, topic: RunningTopic, context: SentenceContext, last: Earlier | null): void {
  const { frame, language } = context;
  const { text, home, owner, opening, countries, mentions, amounts, triggers } = facts;
  // "Imports from India fell. They came to $7 billion": the two are given with the word, the number behind it.
  const [first] = triggers;
  if (last === null && amounts.length === 0 && first?.measure) {
    const whole = { sentence: text, mentions, from: 0, to: text.length, trigger: first, measure: first.measure, home };
    const rest = { homeRule: context.homeRule, frame, before: null, adjacent: false, lastNamed: null, pronoun: false };
    const parties = partiesOf({ ...whole, ...rest, number: text.length, item: null, language });
    if (parties.countries.length === 2 && (!parties.inferred || OWN_PARTNER.has(parties.rule))) topic.parties = parties;
  }
  // "Consider Germany. Its exports …"
  const lone =
    amounts.length === 0 &&
    text.length < ANNOUNCED &&
    countries.length === 1 &&
    isParty(text, countries[0]!, language) &&
    !isEnd(text, countries[0]!, language)
      ? countries[0]!.code
      : null;
  // "Peru bought 9 tonnes": of the goods of the country that the report is about.
  const buys = last?.parties.directed && last.parties.countries[0] === frame.home && last.parties.countries[1] === opening;
  const opens = language.inflected ? countries.find(({ code, start }) => code === opening && start <= 4) : undefined;
  const takes = opens !== undefined && language.places.buys.test(text.slice(opens.end, opens.end + 40));
  const subject = owner ?? (buys || takes ? null : opening) ?? lone;
  if (subject && (!isBloc(subject) || subject === frame.home)) topic.subject = subject;
}

/** Whether a report about trade may go on with its measure in a sentence that has no word for it: not right behind one of something else. */
const goesOn = (topic: RunningTopic, { recentMeasures, language }: SentenceContext, text: string): boolean =>
  recentMeasures.length > 0 && !(topic.measure === null && topic.age === 0) && language.triggers.unrelated?.test(text) !== true;

interface Delivery {
  amount: Amount;
  unit: string;
  parties: Parties;
  attachment: Attachment;
  commodity: NamedCommodity | null;
}

/** "bought goods worth $5 million": deliveries of no particular goods are exports or imports of the country that it is about. */
function flowOf(
  measure: TradeMeasure,
  { amount, unit, parties, attachment, commodity }: Delivery,
  { text, home, goods }: SentenceFacts,
  topic: RunningTopic,
  { frame, language }: SentenceContext,
): TradeMeasure {
  const { directed } = parties;
  const [seller, buyer] = parties.countries;
  if (measure !== "COMMODITY_SUPPLY" || commodity) return measure;
  if (
    frame.type !== "transcript" &&
    (isMoney(amount.unit) || (amount.unit === "%" && directed && attachment.rule === "trigger.supply-noun"))
  )
    return directed && buyer === frame.home && (attachment.rule === "trigger.carried-off" || language.inflected) ? "IMPORTS" : "EXPORTS";
  const { wholeFlows, anyGoods } = language.triggers;
  if (!wholeFlows || topic.commodity || !directed || goods.length > 0) return measure;
  if (!isMoney(unit) && !(unit === "%" && (topic.goods === null || anyGoods?.test(text)))) return measure;
  return seller === home ? "EXPORTS" : buyer === home ? "IMPORTS" : measure;
}

/** Of named goods no turnover is given, but what is sold or sent. */
const continuedIn = (measures: TradeMeasure[], ofGoods: boolean): TradeMeasure[] =>
  ofGoods && measures[0] === "TRADE_TURNOVER" ? [...measures.filter((flow) => flow !== "TRADE_TURNOVER"), "COMMODITY_SUPPLY"] : measures;

/** "Exports came to 5 billion and imports to 4. A total of 12 is expected": of both. */
const ofBoth = (own: Attachment | null, before: string, { unit }: Amount, { triggers }: Language): Attachment | null =>
  own && (own.pronoun || own.rule === "trigger.document") && own.measure && isMoney(unit) && triggers.sum?.test(before)
    ? { ...own, measure: "TRADE_TURNOVER", rule: "trigger.both", pronoun: true }
    : own;

/** "And Iran?" – "With Iran it is 700 million": with somebody one trades, whatever was given before. */
function tradedWith(
  { pronoun, rule, start: word }: Attachment,
  { unit, start }: Amount,
  { text, mentions }: SentenceFacts,
  { inflected, places }: Language,
): boolean {
  const before = text.slice(0, start);
  const partner = mentions.findLast(({ end }) => end <= start);
  const continues = pronoun || rule === "trigger.document" || (word > start && rule.startsWith("trigger.supply"));
  if (continues && (unit === null || isMoney(unit)) && places.tradesWith?.test(before)) return true;
  if (!inflected || !continues || !partner || !(unit === null || isMoney(unit)) || start - partner.end > 12) return false;
  return places.partnerBefore.test(text.slice(Math.max(0, partner.start - 28), partner.start));
}

/** "Ukraine exported 9 tonnes. Spain is first with 2 tonnes, then Egypt with 1": without a word of trade the flow given last goes on, and is its seller's. */
function goesOnWith(
  { pronoun }: Attachment,
  { owner, home }: SentenceFacts,
  { parties, measure }: RunningTopic,
  { frame }: SentenceContext,
): string | null {
  const [seller = null, buyer = null] = parties?.countries ?? [];
  if (!pronoun || owner !== null || frame.type === "transcript" || parties?.countries.includes(home ?? "") !== false) return null;
  return measure === "IMPORTS" ? (buyer ?? seller) : measure === "EXPORTS" || measure === "COMMODITY_SUPPLY" ? seller : null;
}

interface Between {
  amount: Amount;
  next: Amount | undefined;
  /** What the next number belongs to. */
  following: Attachment | null;
  previousEnd: number;
  /** What is said up to here belongs to the numbers before. */
  reach: number;
  attachment: Attachment;
}

/** The number's own part of the sentence, and the comma behind which the next number's words may begin. */
function partOf(
  { text, mentions }: SentenceFacts,
  { amount, next, following, previousEnd, reach, attachment }: Between,
  language: Language,
): TextSpan & { reach: number; comma: number } {
  const comma = next ? text.slice(amount.end, next.start).search(language.clauses.comma) : -1;
  const span = spanOf(text, reach, amount, next?.start ?? text.length, language);
  let { start, end } = span;
  // Words from a number's own word of trade on are its own, and no longer the number's before.
  if (attachment.start >= previousEnd && attachment.end <= amount.start) start = Math.min(start, attachment.start);
  const whoseOwn = mentions.findLast(
    (mention) =>
      mention.end <= attachment.start &&
      (text.slice(mention.end, attachment.start) === " " || language.places.ownerGap?.test(text.slice(mention.end, attachment.start))),
  );
  if (whoseOwn && whoseOwn.start >= previousEnd) start = Math.min(start, whoseOwn.start);
  if (next && following?.measure && following.start !== attachment.start && following.start >= amount.end && following.end <= next.start) {
    // ", Germany the leading market with $2 billion": whose word it is stands in front of it.
    const whose = mentions.find(
      (mention) =>
        mention.start >= amount.end && mention.end <= following.start && language.lists.join.test(text.slice(amount.end, mention.start)),
    );
    end = Math.min(end, whose?.start ?? following.start);
  }
  return { start, end, reach: span.end, comma: comma < 0 ? text.length : amount.end + comma };
}

/** " and lambs and ": a few words, and the last joins. */
const endsJoined = (gap: string, { lists }: Language): boolean =>
  gap.length <= 30 && [...gap.matchAll(/ /g)].some(({ index }) => lists.join.test(gap.slice(index)));

function readNumbers(
  sentence: Sentence,
  facts: SentenceFacts,
  topic: RunningTopic,
  context: SentenceContext,
): { readings: ExtractedClaim[]; last: Earlier | null } {
  const { language, frame } = context;
  const { text, home, mentions, amounts, goods, periods, baselines, passage, abroad, items } = facts;
  // "63,400 passenger cars": a word of a number's unit bears no other.
  const triggers = facts.triggers.filter(
    ({ measure, start, end }) => measure !== null || !amounts.some((amount) => amount.start <= start && end <= amount.end),
  );
  const claims: ExtractedClaim[] = [];
  const running = goesOn(topic, context, text) ? continuedIn(context.recentMeasures, goods.length > 0) : [];
  const own = amounts.map((amount) =>
    attach(text, triggers, amount, topic.age <= 1 ? topic.measure : undefined, topic.fresh, running, language),
  );
  // "40,000 sheep and lambs and 9,000 camels sailed": the word behind the last is of both.
  for (let i = amounts.length - 2; i >= 0; i -= 1) {
    const [each, next, word] = [amounts[i]!, amounts[i + 1]!, own[i + 1]];
    const alike = isCounted(each.unit) && isCounted(next.unit);
    if (own[i] === null && alike && word?.measure && word.start >= next.end && endsJoined(text.slice(each.end, next.start), language))
      own[i] = { ...word, cost: word.cost + 2 };
  }
  // A list is of one thing: what the nearest of its numbers belongs to.
  const ofList = own.filter((each, i) => each?.measure && items.has(amounts[i]!)).sort((a, b) => a!.cost - b!.cost)[0];
  const flows = sharedFlows(text, amounts, language);
  const weighed = frame.type !== "transcript" && amounts.some(({ unit }) => isCounted(unit)) && !amounts.some(({ unit }) => isMoney(unit));
  /** What is said up to here belongs to the numbers before. */
  let reach = 0;
  let attached: Attachment | null = null;
  let earlier: Earlier | null = null;
  /** The first number behind the last semicolon: "coal – 5, of it 2 to Peru; copper – 3" goes on as it began. */
  let first: { attached: Attachment; earlier: Earlier } | null = null;
  /** The time of its numbers so far. */
  let spoken: SaidPeriod | null = null;
  amounts.forEach((amount, i) => {
    const previousEnd = amounts[i - 1]?.end ?? 0;
    const nextStart = amounts[i + 1]?.start ?? text.length;
    const item = items.get(amount) ?? null;
    const parted = /[;；]/.test(text.slice(previousEnd, amount.start));
    if (parted && first && attached) ({ attached, earlier } = first);
    const nearest =
      item && ofList && (!own[i]?.measure || own[i]!.rule === "trigger.document") ? { ...ofList, cost: ofList.cost + 2 } : own[i]!;
    const near = listed(text, triggers, attached, previousEnd, amount, nearest, baselines.has(amount), language) ?? nearest;
    const attachment = topic.both ? ofBoth(near, text.slice(previousEnd, amount.start), amount, language) : near;
    attached = null;
    if (
      !attachment?.measure ||
      !(
        item ||
        crossesBorder(
          text,
          attachment,
          amount.unit === null ? { ...amount, unit: topic.unit } : amount,
          goods.length > 0 ||
            topic.commodity !== null ||
            context.recentMeasures.includes("EXPORTS") ||
            language.triggers.anyGoods?.test(text) === true,
          abroad,
          earlier !== null,
          home,
          language,
        )
      )
    )
      return;
    // Thousands alone are of what was weighed or counted before.
    if (
      amount.unit === null &&
      amount.value < 1e6 &&
      !isCounted(amounts.slice(0, i).findLast(({ unit }) => unit !== "%")?.unit ?? topic.unit)
    )
      return;
    const bound = boundOf(text, amount.start, amount.end, language);
    const again = earlier && sameInOtherUnit(text, earlier, amount, previousEnd, bound.start, language);
    // At home one trades in roubles; across the border trade is given in them only with a partner named.
    if (amount.unit === "RUB" && attachment.measure === "TRADE_TURNOVER" && !abroad && home === "RUS") return;
    const place = (of: Amount, start: number) => ({
      text,
      amount: of,
      start,
      from: previousEnd,
      listed: claims.some((claim) => claim.kind === "CHANGE" && claim.unit === "%"),
      attachment: attachment.rule,
    });
    const next = amounts[i + 1];
    // "4 percent and 6 percent growth": the word behind the last is of both.
    const together = next?.unit === "%" && amount.unit === "%" && language.lists.join.test(text.slice(amount.end, next.start));
    const kind =
      again ??
      statedKind(place(amount, bound.rule === "bound.beyond" ? amount.start : bound.start), language) ??
      (together ? statedKind(place(next, next.start), language) : null);
    if (kind === null) return;
    const span = partOf(facts, { amount, next, following: own[i + 1] ?? null, previousEnd, reach, attachment }, language);
    // The word behind a number is its own: "$3 million of Uzbek exports and $4 million of exports from Peru".
    reach = attachment.start >= amount.end && attachment.end <= nextStart ? Math.max(span.reach, attachment.end) : span.reach;
    const flow = flows.get(amount);
    if (flow === "weight") return;
    // "Riga's turnover fell to 17 million tonnes": what a port or railway turns over is weighed.
    const ofCargo =
      (attachment.rule === "trigger.turnover-alone" &&
        (isCounted(amount.unit) || context.recentMeasures[0] === "CARGO_VOLUME" || (amount.unit === "%" && weighed))) ||
      (attachment.measure === "COMMODITY_SUPPLY" &&
        frame.type !== "transcript" &&
        // "sent 620 wagons, twice as many as a year before"
        (CARRIERS.has(amount.unit ?? "") ||
          (amount.unit === "%" && earlier?.measure === "CARGO_VOLUME" && earlier.trigger === attachment.start)));
    const measure =
      flow ?? (ofCargo ? "CARGO_VOLUME" : tradedWith(attachment, amount, facts, language) ? "TRADE_TURNOVER" : attachment.measure);
    // "you exported": the guest's country, to a speaker of the host.
    const yours =
      frame.pair?.includes(home ?? "") && language.places.your.test(text.slice(Math.max(0, attachment.start - 24), attachment.start));
    // "Then came Spain with 3 tonnes, while Polish sales fell": what stands before a country is not its own.
    const here = home === facts.owner && Math.max(amount.end, attachment.end) <= facts.ownerAt ? context.home : home;
    const whose = yours ? (frame.pair?.find((code) => code !== home) ?? home) : (goesOnWith(attachment, facts, topic, context) ?? here);
    // A goal given in passing is of what stands behind it: "…, a key part of my goal of doubling exports".
    const aside = amount.change && attachment.start >= amount.end ? text.lastIndexOf(", ", amount.start) + 1 : 0;
    const alone = partiesOf({
      sentence: text,
      mentions,
      from: Math.max(claims.length === 0 ? 0 : span.start, aside),
      to: span.end,
      trigger: attachment,
      measure,
      home: whose,
      homeRule: context.homeRule,
      frame,
      before: earlier?.parties ?? topic.parties,
      earlier: earlier?.parties ?? null,
      adjacent: earlier !== null || topic.age === 0,
      lastNamed: topic.lastNamed,
      pronoun: attachment.pronoun,
      number: amount.start,
      item,
      language,
    });
    const parties = partiesAmongFigures(alone, {
      facts,
      context,
      topic,
      earlier,
      amount,
      previousEnd,
      attachment,
      measure,
      kind: kind.kind,
    });
    // "Sales to Japan rose": of a firm, where no country sells.
    if (attachment.rule === "trigger.sales" && parties.countries.length < 2) return;
    const chosen = commodityFor(goods, attachment, amount, { ...span, from: previousEnd, to: span.comma });
    // Listed behind other goods, and none that has a name here: it is not one of those.
    const unnamed =
      i > 0 &&
      claims.length > 0 &&
      attachment.end <= previousEnd &&
      language.lists.otherThing.test(text.slice(previousEnd, bound.start)) &&
      !(chosen && chosen.start >= previousEnd) &&
      !mentions.some((mention) => mention.start >= previousEnd && mention.end <= bound.start);
    const commodity = unnamed ? null : (chosen ?? (attachment.pronoun ? topic.commodity : null));
    const worth =
      amount.unit === null &&
      kind.kind === "LEVEL" &&
      ((amount.value >= 1e6 && language.lists.worth?.test(text.slice(0, bound.start)) === true) ||
        (amount.value >= 1e9 &&
          topic.money !== null &&
          language.inflected &&
          measure !== "CARGO_VOLUME" &&
          !goods.some(({ label }) => /gas|LNG/.test(label))));
    const counted = unitFor(amount, {
      amounts,
      // Billions of nothing named are money, and not the tonnes given last.
      worth,
      before: (worth || amount.value >= 1e9) && isCounted(topic.unit) && topic.money ? topic.money.unit : topic.unit,
      commodity: commodity ?? topic.commodity ?? topic.goods,
      measure,
      trigger: attachment.rule,
      countries: [frame.home, ...mentions.map((mention) => mention.code), home, ...parties.countries],
    });
    // "Car imports came to 1,840 units": a unit of cars is a car.
    const unit = counted.unit === "pieces" && VEHICLES.has(commodity?.hs ?? "") ? { ...counted, unit: "vehicles" } : counted;
    // Goods that pass are weighed or counted: "3.4 million" of nothing named is no volume.
    if (measure === "CARGO_VOLUME" && (unit.unknown || isMoney(unit.unit) || unit.rule === "unit.gas")) return;
    const stated = modalityOf(
      text,
      { from: bound.start, amountEnd: amount.end, end: span.end, last: i === amounts.length - 1, year: context.day?.year ?? 0 },
      language,
    );
    // "4.5 million tonnes, which is 6 percent less": said of the number before, it is as sure as that.
    const sameBreath =
      earlier && kind.kind === "CHANGE" && language.changes.ofEarlier?.test(text.slice(previousEnd, amount.start)) === true;
    const { modality, rule: modalityRule } = sameBreath ? earlier!.modality : stated;
    const dated = dateOf({
      text,
      periods,
      span: { ...span, after: previousEnd, next: nextStart },
      amount,
      amounts,
      baselines,
      modality,
      pronoun: attachment.pronoun,
      topic,
      context,
    });
    const compared = modalityRule === "modality.baseline" ? null : (baselines.get(amount) ?? null);
    const period = otherTime(dated, text, amount, kind.kind, compared, modality !== "REPORTED", { ...context, spoken: topic.period });
    if (measure === "TRADE_BALANCE" && !attachment.pronoun)
      topic.deficit = language.triggers.deficit.test(
        text.slice(
          Math.max(0, attachment.start - (language.places.spaced ? 15 : 4)),
          Math.max(attachment.end, Math.min(amount.start, attachment.end + 50)),
        ),
      );
    // A balance is exports less imports: a deficit is below nothing.
    const below = measure === "TRADE_BALANCE" && kind.kind === "LEVEL" && (topic.deficit || amount.sign === -1);
    const value = below ? -amount.value : (kind.value ?? round(kind.sign * Math.abs(amount.value) || amount.value));
    const [low, high] = boundsOf(amount, bound.comparator, bound.ceiling, value);
    // Another number of the sentence passed there, not this one.
    const passed = measure === "CARGO_VOLUME" || (passage && passage.start >= span.start && passage.start <= span.end) ? passage : null;
    const reasons = reasonsOf({ facts, context, amount, bound, attachment, measure, parties, period, unit, modality });
    claims.push(
      claimOf(sentence, {
        amount,
        bound,
        attachment,
        measure: flowOf(
          turnedMeasure(measure, text, attachment.start, parties.rule, language),
          { amount, unit: unit.unit, parties, attachment, commodity },
          facts,
          topic,
          context,
        ),
        kind,
        value,
        low,
        high,
        unit,
        parties,
        commodity,
        passed,
        period,
        modality,
        modalityRule,
        reasons,
      }),
    );
    attached = attachment;
    earlier = {
      amount,
      modality: { modality, rule: modalityRule },
      kind: kind.kind,
      sign: kind.sign,
      measure,
      parties,
      trigger: attachment.start,
    };
    if (parted || first === null) first = { attached: attachment, earlier };
    const expected = frame.type !== "transcript" && isExpected(modality);
    // "$1.4 billion in 2023 (2022: $1.2 billion)": what stands in brackets is not gone on with.
    const bracketed = claims.length > 1 && insideBrackets(text, amount.start);
    if (dated && !baselines.has(amount) && !bracketed) {
      if (expected) topic.ahead = dated;
      else topic.period = spoken = spoken === null ? dated : latest([spoken, dated])!;
    }
    topic.year = dated?.value?.slice(0, 4) ?? topic.year;
    if (!unit.unknown && unit.unit !== "%" && unit.unit !== "pp") topic.unit = unit.unit;
    if (!unit.unknown && isMoney(unit.unit) && amount.rule !== "amount.scaled")
      topic.money = { unit: unit.unit, scale: statedScale(text, amount) };
    if (commodity) topic.commodity = commodity;
  });
  const [out, back] = ["EXPORTS", "IMPORTS"].map(
    (flow) => claims.findLast(({ measure, directed }) => directed && measure === flow)?.countries,
  );
  topic.rate = claims.at(-1)?.unit === "%";
  if (claims.length > 0) topic.both = out?.[0] !== undefined && out[0] === back?.[1] && out[1] === back?.[0];
  return { readings: claims, last: earlier };
}
