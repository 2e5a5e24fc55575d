// One sentence and what was said before it: its numbers, each with the trigger that it belongs to, become claims.
import { saidByDocument, type ExtractedClaim } from "./claim.ts";
import { commodityFor } from "./commodity/choice.ts";
import { commoditiesOf } from "./commodity/commodity.ts";
import { confidenceOf, distanceReasons, inReport } from "./confidence.ts";
import type { Frame } from "./frame/frame.ts";
import type { Language, TradeMeasure } from "./languages/language.ts";
import type { Attachment } from "./measure/attachment.ts";
import { attach, listed } from "./measure/attachment.ts";
import { crossesBorder } from "./measure/border.ts";
import { sharedFlows } from "./measure/shared-flows.ts";
import { statedKind, sameInOtherUnit } from "./measure/kind.ts";
import { mayHoldTrigger, triggersOf } from "./measure/trigger.ts";
import { passageOf } from "./place/passage.ts";
import { mentionsOfItems } from "./place/list.ts";
import type { Mention } from "./place/mention.ts";
import { mentionsOf, settled, withNeighbours } from "./place/mention.ts";
import type { Parties } from "./frame/parties.ts";
import { partiesOf } from "./frame/parties.ts";
import { isEnd, isParty, subjectOf } from "./place/subject.ts";
import type { Amount } from "./quantity/amount.ts";
import { amountsOf, round } from "./quantity/amount.ts";
import { boundOf, boundsOf } from "./quantity/bound.ts";
import { isCounted, unitFor } from "./measure/currency.ts";
import { isDaily } from "./quantity/daily.ts";
import { isMoney } from "./quantity/unit.ts";
import { factorsOf } from "./quantity/factor.ts";
import { listAmounts } from "./place/bare-numbers.ts";
import { spanOf } from "./span.ts";
import { modalityOf } from "./speech/modality.ts";
import type { Sentence } from "./speech/sentence.ts";
import { baselinesOf, dateOf, otherTime } from "./time/dating.ts";
import type { Day, SaidPeriod } from "./time/period.ts";
import { periodsOf } from "./time/period.ts";
import type { RunningTopic } from "./topic.ts";
import { moveOn } from "./topic.ts";

export interface Setting {
  day: Day | null;
  frame: Frame;
  language: Language;
  home: string | null;
  /** Why that is home: the speaker's office, or the country that the report is about. */
  homeRule: string;
  /** The period said last in a report, which holds until another is said. */
  runningPeriod: SaidPeriod | null;
  /** Whose dollars a bare "$" is, where the document told it once: "NZ$". */
  dollar?: string | null;
  /** The months told last, and the last month told of those that a report is of. */
  runningSpan: string | null;
  lastMonth: string | null;
}

/** The partner is told with the number itself, whatever was said before. */
const OWN_PARTNER = new Set(["parties.list", "parties.item", "parties.to", "parties.imports-from", "parties.with", "parties.from"]);

/** Deliveries told before an import are what comes in. */
const sameFlow = (told: TradeMeasure | null | undefined, measure: TradeMeasure): boolean =>
  told === measure || (told === "COMMODITY_SUPPLY" && measure === "IMPORTS");

const sameTwo = (a: Parties, b: Parties): boolean => a.countries.toSorted().join() === b.countries.toSorted().join();

const OPPOSITE: Partial<Record<TradeMeasure, TradeMeasure>> = { EXPORTS: "IMPORTS", IMPORTS: "EXPORTS" };

interface Earlier {
  amount: Amount;
  kind: "LEVEL" | "CHANGE";
  sign: 1 | -1;
  measure: TradeMeasure;
  parties: Parties;
  /** Where the word stands that the number belongs to. */
  trigger: number;
}

/** Goods counted at a crossing pass between its two countries, into or out of the one that the text is about. */
function throughCrossing(countries: string[], home: string | null, before: string, { triggers }: Language): Parties {
  const other = countries.find((code) => code !== home);
  const inward = triggers.inward.test(before);
  const told = home !== null && other !== undefined && countries.includes(home) && (inward || triggers.outward.test(before));
  const ends = told ? (inward ? [other, home] : [home, other]) : countries;
  return { countries: ends, directed: told, inferred: true, rule: "parties.crossing" };
}

/** The claims of the sentence, as the document's own, and the times it names; the topic is moved on to what the next sentence may refer to. */
export function readSentence(
  sentence: Sentence,
  topic: RunningTopic,
  setting: Setting,
): { readings: ExtractedClaim[]; periods: SaidPeriod[] } {
  const { language, frame, day } = setting;
  const text = sentence.text;
  const spokenOf = settled(mentionsOf(text, language), frame.named);
  const counted = language.quantity.test(text);
  const spoken = (counted ? [...amountsOf(text, language), ...factorsOf(text, language)] : [])
    .sort((a, b) => a.start - b.start)
    .filter((amount, i, all) => i === 0 || amount.start >= (all[i - 1]?.end ?? 0))
    .map((amount) =>
      setting.dollar && amount.unit === "USD" && text[amount.start] === "$" ? { ...amount, unit: setting.dollar } : amount,
    );
  // "$8 trillion U.S." names a currency, no country.
  const countries = spokenOf.filter((mention) => !spoken.some((amount) => mention.start < amount.end && amount.start < mention.end));
  // "Uzbekistan, meanwhile, saw its imports rise": the country that opens a sentence of a report owns what "its" is said of.
  const opening =
    frame.type === "transcript"
      ? undefined
      : countries.find(
          (mention) => mention.start <= 4 && !mention.capital && isParty(text, mention, language) && !isEnd(text, mention, language),
        );
  const countryItems = frame.type === "transcript" ? new Map<Amount, Mention>() : mentionsOfItems(text, spoken, countries, language);
  const listedFirst = opening && [...countryItems.values()].includes(opening);
  const owner = frame.type === "transcript" ? null : subjectOf(text, countries, language);
  const home =
    opening &&
    !listedFirst &&
    (language.places.theCountry.test(text.slice(opening.end, opening.end + 100)) || language.places.has.test(text.slice(opening.end)))
      ? opening.code
      : (owner ?? setting.home);
  const mentions =
    frame.type === "transcript"
      ? countries
      : withNeighbours(text, countries, home, (home === frame.home ? frame.partner : null) ?? topic.lastNamed ?? frame.partner, language);
  const amounts = listAmounts(text, spoken, mentions, language);
  const triggers = amounts.length > 0 || mayHoldTrigger(text, language) ? triggersOf(text, language) : [];
  const worth = amounts.length > 0 || triggers.length > 0;
  const goods = (worth ? commoditiesOf(text, language) : []).filter(
    (good) => !amounts.some((amount) => amount.start < good.start && good.end <= amount.end),
  );
  const periods = (
    worth || frame.type !== "transcript" ? periodsOf(text, day, home, language, setting.runningSpan ?? setting.runningPeriod?.value) : []
  ).map((period) =>
    period.rule === "period.same-year"
      ? { ...period, value: topic.year ?? setting.runningPeriod?.value?.slice(0, 4) ?? null, inferred: true }
      : period,
  );
  const baselines = baselinesOf(text, amounts, periods, language);
  const passage = worth ? passageOf(text, language) : null;
  const abroad =
    frame.pair !== null ||
    frame.border ||
    passage !== null ||
    mentions.some((mention) => mention.code !== home && mention.code !== "SUN") ||
    (topic.fresh && (topic.parties?.countries.length ?? 0) > 1) ||
    (frame.type !== "transcript" && topic.age <= 1 && (topic.measure === "EXPORTS" || topic.measure === "IMPORTS")) ||
    language.triggers.abroad.test(text) ||
    goods.some((good) => good.label === "arms");
  const claims: ExtractedClaim[] = [];
  const items = frame.type === "transcript" ? new Map<Amount, Mention>() : mentionsOfItems(text, amounts, mentions, language);
  const own = amounts.map((amount) => attach(text, triggers, amount, topic.age <= 1 ? topic.measure : undefined, topic.fresh, language));
  // A list is of one thing: what the nearest of its numbers belongs to.
  const ofList = own.filter((each, i) => each?.measure && items.has(amounts[i]!)).sort((a, b) => a!.cost - b!.cost)[0];
  const flows = sharedFlows(text, amounts, language);
  /** What is said up to here belongs to the numbers before. */
  let reach = 0;
  let attached: Attachment | null = null;
  let earlier: Earlier | null = null;
  amounts.forEach((amount, i) => {
    const previousEnd = amounts[i - 1]?.end ?? 0;
    const nextStart = amounts[i + 1]?.start ?? text.length;
    const item = items.get(amount) ?? null;
    const nearest = item && ofList && !own[i]?.measure ? { ...ofList, cost: ofList.cost + 2 } : own[i]!;
    const attachment = listed(text, triggers, attached, previousEnd, amount, nearest, baselines.has(amount), language) ?? nearest;
    attached = null;
    if (
      !attachment?.measure ||
      !(
        item ||
        crossesBorder(
          text,
          attachment,
          amount.unit === null ? { ...amount, unit: topic.unit } : amount,
          goods.length > 0 || topic.commodity !== null || language.triggers.anyGoods?.test(text) === true,
          abroad,
          earlier !== null,
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
    // At home one trades in roubles; across the border trade is told in them only with a partner named.
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
      again ?? statedKind(place(amount, bound.start), language) ?? (together ? statedKind(place(next, next.start), language) : null);
    if (kind === null) return;
    const comma = next ? text.slice(amount.end, next.start).search(language.clauses.comma) : -1;
    const ownEnd = comma < 0 ? text.length : amount.end + comma;
    const span = spanOf(text, reach, amount, nextStart, language);
    reach = span.end;
    // Words from a number's own word of trade on are its own, and no longer the number's before.
    if (attachment.start >= previousEnd && attachment.end <= amount.start) span.start = Math.min(span.start, attachment.start);
    const whoseOwn = mentions.findLast(
      (mention) => mention.end <= attachment.start && language.places.ownerGap?.test(text.slice(mention.end, attachment.start)),
    );
    if (whoseOwn && whoseOwn.start >= previousEnd) span.start = Math.min(span.start, whoseOwn.start);
    const following = own[i + 1];
    if (next && following?.measure && following.start >= amount.end && following.end <= next.start)
      span.end = Math.min(span.end, following.start);
    const flow = flows.get(amount);
    if (flow === "weight") return;
    const measure = flow ?? attachment.measure;
    // "you exported": the guest's country, to a speaker of the host.
    const yours =
      frame.pair?.includes(home ?? "") && language.places.your.test(text.slice(Math.max(0, attachment.start - 24), attachment.start));
    const whose = yours ? (frame.pair?.find((code) => code !== home) ?? home) : home;
    // A goal told in passing is of what stands behind it: "…, a key part of my goal of doubling exports".
    const aside = amount.change && attachment.start >= amount.end ? text.lastIndexOf(", ", amount.start) + 1 : 0;
    let parties: Parties = partiesOf({
      sentence: text,
      mentions,
      from: Math.max(claims.length === 0 ? 0 : span.start, aside),
      to: span.end,
      trigger: attachment,
      measure,
      home: whose,
      homeRule: setting.homeRule,
      frame,
      before: earlier?.parties ?? topic.parties,
      beside: earlier !== null || topic.age === 0,
      lastNamed: topic.lastNamed,
      pronoun: attachment.pronoun,
      number: amount.start,
      item,
      language,
    });
    if (
      earlier &&
      parties.inferred &&
      (earlier.measure === measure || (earlier.parties.directed && !parties.directed && measure !== "TRADE_BALANCE")) &&
      !OWN_PARTNER.has(parties.rule)
    )
      parties = earlier.measure === measure || frame.type === "transcript" ? earlier.parties : parties;
    // "Trade with Mexico was $800 billion, 4 percent more": one word bears both, and no other country is named between.
    if (
      earlier &&
      !item &&
      earlier.trigger === attachment.start &&
      earlier.measure === measure &&
      kind.kind === "CHANGE" &&
      !mentions.some(
        (mention) => mention.start >= previousEnd && mention.end <= amount.start && !earlier?.parties.countries.includes(mention.code),
      )
    )
      parties = earlier.parties;
    // "Vietnam supplied 2 million tonnes, followed by Myanmar with 240,000": in the place of the one named before.
    const followed =
      earlier && item && earlier.parties.directed && language.lists.parallel?.test(text.slice(earlier.amount.end, item.start));
    const former = earlier && (items.get(earlier.amount) ?? mentions.find(({ code }) => earlier?.parties.countries.includes(code)));
    if (earlier && item && former && (followed || (earlier.parties.rule === "parties.parallel" && sameFlow(earlier.measure, measure))))
      parties = {
        countries: earlier.parties.countries.map((code) => (code === former.code ? item.code : code)),
        directed: true,
        inferred: true,
        rule: "parties.parallel",
      };
    // "Exports to Japan rose, while imports fell": the same two, the other way round.
    if (earlier && OPPOSITE[earlier.measure] === measure && earlier.parties.directed && parties.inferred && !OWN_PARTNER.has(parties.rule))
      parties = { countries: earlier.parties.countries.toReversed(), directed: true, inferred: true, rule: "parties.reversed" };
    // "Imports of Chinese cars into Kazakhstan … In value imports came to": what was told of the two goes on.
    const both = topic.parties;
    if (!earlier && parties.rule === "parties.other-end" && both?.directed && sameFlow(topic.measure, measure) && sameTwo(both, parties))
      parties = { ...both, inferred: true, rule: "parties.before" };
    // Goods counted at a crossing pass between its two countries.
    if (
      parties.inferred &&
      passage &&
      passage.countries.length === 2 &&
      measure === "CARGO_VOLUME" &&
      !(frame.type === "transcript" && parties.countries.length === 2)
    )
      parties = throughCrossing(passage.countries, frame.home, text.slice(0, attachment.start), language);
    const told = earlier?.parties ?? topic.parties;
    if (
      told?.directed &&
      language.places.reversed?.test(text.slice(previousEnd, amount.start)) &&
      !mentions.some((mention) => mention.start >= previousEnd && mention.end <= amount.start)
    )
      parties = { countries: told.countries.toReversed(), directed: true, inferred: true, rule: "parties.reversed" };
    // "Sales to Japan rose": of a firm, where no country sells.
    if (attachment.rule === "trigger.sales" && parties.countries.length < 2) return;
    const chosen = commodityFor(goods, attachment, amount, { ...span, from: previousEnd, to: ownEnd });
    // Listed behind other goods, and none that has a name here: it is not one of those.
    const unnamed =
      i > 0 &&
      claims.length > 0 &&
      attachment.end <= previousEnd &&
      language.lists.otherThing.test(text.slice(previousEnd, bound.start)) &&
      !(chosen && chosen.start >= previousEnd) &&
      !mentions.some((mention) => mention.start >= previousEnd && mention.end <= bound.start);
    const commodity = unnamed ? null : (chosen ?? (attachment.pronoun ? topic.commodity : null));
    const unit = unitFor(amount, {
      amounts,
      before: topic.unit,
      commodity: commodity ?? topic.commodity ?? topic.goods,
      measure,
      trigger: attachment.rule,
      countries: [frame.home, ...mentions.map((mention) => mention.code), home, ...parties.countries],
    });
    // Goods that pass are weighed or counted: "3.4 million" of nothing told is no volume.
    if (measure === "CARGO_VOLUME" && (unit.unknown || isMoney(unit.unit) || unit.rule === "unit.gas")) return;
    const { modality, rule: modalityRule } = modalityOf(
      text,
      { from: bound.start, amountEnd: amount.end, end: span.end, last: i === amounts.length - 1 },
      language,
    );
    const dated = dateOf({
      text,
      periods,
      span: { ...span, comma: ownEnd, after: previousEnd, next: nextStart },
      amount,
      baselines,
      modality,
      pronoun: attachment.pronoun,
      topic,
      setting,
    });
    const compared = modalityRule === "modality.baseline" ? null : (baselines.get(amount) ?? null);
    const period = otherTime(dated, text, amount, kind.kind, compared, modality !== "REPORTED", setting);
    if (measure === "TRADE_BALANCE" && !attachment.pronoun)
      topic.deficit = language.triggers.deficit.test(
        text.slice(attachment.start, Math.max(attachment.end, Math.min(amount.start, attachment.end + 50))),
      );
    // A balance is exports less imports: a deficit is below nothing.
    const below = measure === "TRADE_BALANCE" && kind.kind === "LEVEL" && (topic.deficit || amount.sign === -1);
    const value = below ? -amount.value : (kind.value ?? round(kind.sign * Math.abs(amount.value) || amount.value));
    const [low, high] = boundsOf(amount, bound.comparator, bound.ceiling, value);
    // What is told of another number of the sentence passed there, not this one.
    const passed = measure === "CARGO_VOLUME" || (passage && passage.start >= span.start && passage.start <= span.end) ? passage : null;
    const reasons = inReport([
      ...(frame.type === "transcript" ? [] : ["report"]),
      ...(measure === "TRADE_BALANCE" ? ["measure.balance"] : []),
      ...(parties.rule === "parties.item" ? ["countries.list"] : []),
      ...(period?.rule.endsWith("+sentence") ? ["period.sentence"] : []),
      ...(attachment.pronoun ? ["subject.pronoun"] : []),
      ...(amount.unit !== "%" && isDaily(text, { start: bound.start, end: amount.end }, language) ? ["unit.daily"] : []),
      ...(unit.inferred ? [unit.rule] : []),
      ...(period === null
        ? ["period.none"]
        : period.unknown
          ? ["period.unknown"]
          : /period\.(?:document|carried)/.test(period.rule)
            ? [period.rule]
            : []),
      ...(parties.countries.length === 0 ? ["countries.none"] : parties.inferred ? ["countries.inferred"] : []),
      ...(parties.countries.length === 1 && measure !== "CARGO_VOLUME" ? ["countries.one"] : []),
      ...(countries.some(({ code }) => !parties.countries.includes(code)) ? ["countries.others"] : []),
      ...(modality === "REPORTED" ? [] : ["modality.ahead"]),
      ...distanceReasons(attachment.cost),
    ]);
    claims.push({
      paragraph: 0,
      ...saidByDocument(),
      start: sentence.start,
      end: sentence.end,
      text,
      valueStart: sentence.start + bound.start,
      valueEnd: sentence.start + bound.end,
      measure,
      kind: kind.kind,
      value,
      low,
      high,
      comparator: amount.low !== null ? "RANGE" : bound.comparator,
      unit: unit.unit,
      unitUnknown: unit.unknown,
      countries: parties.countries,
      directed: parties.directed,
      commodity: measure === "TRADE_TURNOVER" && attachment.rule !== "trigger.pronoun" && !commodity ? null : (commodity?.label ?? null),
      hs: commodity?.hs ?? null,
      borderCrossing: passed?.crossing ?? null,
      port: passed?.port ?? null,
      period: period?.value ?? null,
      periodInferred: period?.inferred ?? false,
      periodUnknown: period?.unknown ?? false,
      modality,
      confidence: confidenceOf(reasons),
      inferences: reasons,
      rules: {
        quantity: amount.rule,
        bound: bound.rule,
        measure: attachment.rule,
        kind: kind.rule,
        countries: parties.rule,
        period: period?.rule ?? "period.none",
        modality: modalityRule,
        unit: unit.rule,
        ...(commodity ? { commodity: commodity.rule } : {}),
      },
    });
    attached = attachment;
    earlier = { amount, kind: kind.kind, sign: kind.sign, measure, parties, trigger: attachment.start };
    const expected = frame.type !== "transcript" && (modality === "TARGET" || modality === "PROJECTED");
    if (dated && !baselines.has(amount) && !expected) topic.period = dated;
    topic.year = dated?.value?.slice(0, 4) ?? topic.year;
    if (!unit.unknown && unit.unit !== "%" && unit.unit !== "pp") topic.unit = unit.unit;
    if (commodity) topic.commodity = commodity;
  });
  moveOn(topic, {
    triggers,
    goods,
    periods,
    mentions: frame.type === "transcript" ? mentions : mentions.filter((mention) => isParty(text, mention, language)),
    last: earlier,
    home,
  });
  // "Imports from India fell. They came to $7 billion": the two are told with the word, the number behind it.
  const [first] = triggers;
  if (frame.type !== "transcript" && earlier === null && amounts.length === 0 && first?.measure) {
    const context = { sentence: text, mentions, from: 0, to: text.length, trigger: first, measure: first.measure, home };
    const rest = { homeRule: setting.homeRule, frame, before: null, beside: false, lastNamed: null, pronoun: false };
    const parties = partiesOf({ ...context, ...rest, number: text.length, item: null, language });
    if (parties.countries.length === 2 && !parties.inferred) topic.parties = parties;
  }
  // "Consider Germany. Its exports …"
  const lone =
    amounts.length === 0 && text.length < 60 && countries.length === 1 && isParty(text, countries[0]!, language)
      ? countries[0]!.code
      : null;
  if (frame.type !== "transcript") topic.subject = owner ?? (listedFirst ? null : opening?.code) ?? lone ?? topic.subject;
  const compared = [...baselines.values()].map(({ period }) => period);
  return { readings: claims, periods: periods.filter((period) => !compared.includes(period)) };
}
