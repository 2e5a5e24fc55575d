// One sentence and what was said before it: its numbers, each with the trigger that it belongs to, become claims.
import type { ExtractedClaim } from "./claim.ts";
import { commodityFor } from "./commodity/choice.ts";
import { commoditiesOf } from "./commodity/commodity.ts";
import { confidenceOf } from "./confidence.ts";
import type { Frame } from "./frame/frame.ts";
import type { Language } from "./languages/language.ts";
import type { Attachment } from "./measure/attachment.ts";
import { attach, listed } from "./measure/attachment.ts";
import { crossesBorder } from "./measure/border.ts";
import { kindOf, sameInOtherCurrency } from "./measure/kind.ts";
import type { Measure } from "./measure/trigger.ts";
import { mayHoldTrigger, triggersOf } from "./measure/trigger.ts";
import { passageOf } from "./place/passage.ts";
import { mentionsOf } from "./place/mention.ts";
import type { Parties } from "./place/parties.ts";
import { isParty, partiesOf } from "./place/parties.ts";
import type { Amount } from "./quantity/amount.ts";
import { amountsOf, round } from "./quantity/amount.ts";
import { boundOf, boundsOf } from "./quantity/bound.ts";
import { unitFor } from "./quantity/currency.ts";
import { factorsOf } from "./quantity/factor.ts";
import { listAmounts } from "./quantity/list.ts";
import { clauseStart, spanOf } from "./span.ts";
import { modalityOf } from "./speech/modality.ts";
import type { Sentence } from "./speech/sentence.ts";
import { carried, isFuture, periodFor } from "./time/dating.ts";
import type { Day, Period } from "./time/period.ts";
import { periodsOf, shifted } from "./time/period.ts";
import type { Topic } from "./topic.ts";
import { moveOn } from "./topic.ts";

export interface Setting {
  day: Day | null;
  frame: Frame;
  language: Language;
  home: string | null;
  /** Why that is home: the speaker's office, or the country that the report is about. */
  homeRule: string;
  /** The period said last in a report, which holds until another is said. */
  runningPeriod: Period | null;
}

export type Reading = Omit<
  ExtractedClaim,
  "paragraph" | "speaker" | "attribution" | "direct" | "accordingTo" | "speakerOffice" | "speakerCountry" | "speakerProposed"
>;

const NO_PERIOD: Period = { rule: "period.none", start: 0, end: 0, value: null, inferred: false, unknown: false, compared: null };

interface Earlier {
  amount: Amount;
  kind: "LEVEL" | "CHANGE";
  sign: 1 | -1;
  measure: Measure;
  parties: Parties;
}

/** The claims of the sentence and the times it names; the topic is moved on to what the next sentence may refer to. */
export function readSentence(sentence: Sentence, topic: Topic, setting: Setting): { readings: Reading[]; periods: Period[] } {
  const { language, frame, day } = setting;
  const text = sentence.text;
  const spokenOf = mentionsOf(text, language);
  const counted = language.quantity.test(text);
  const spoken = (counted ? [...amountsOf(text, language), ...factorsOf(text, language)] : [])
    .sort((a, b) => a.start - b.start)
    .filter((amount, i, all) => i === 0 || amount.start >= (all[i - 1]?.end ?? 0));
  // "$8 trillion U.S." names a currency, no country.
  const mentions = spokenOf.filter((mention) => !spoken.some((amount) => mention.start < amount.end && amount.start < mention.end));
  // "Uzbekistan, meanwhile, saw its imports rise": the country that opens a sentence of a report owns what "its" is said of.
  const opening =
    frame.type === "transcript"
      ? undefined
      : mentions.find((mention) => mention.start <= 4 && !mention.capital && isParty(text, mention, language));
  const home = opening && language.places.theCountry.test(text.slice(opening.end)) ? opening.code : setting.home;
  const amounts = listAmounts(text, spoken, mentions);
  const triggers = amounts.length > 0 || mayHoldTrigger(text, language) ? triggersOf(text, language) : [];
  const worth = amounts.length > 0 || triggers.length > 0;
  const goods = worth ? commoditiesOf(text, language) : [];
  const periods = worth || frame.type !== "transcript" ? periodsOf(text, day, home, language) : [];
  const passage = worth ? passageOf(text, language) : null;
  const abroad =
    frame.pair !== null ||
    passage !== null ||
    mentions.some((mention) => mention.code !== home && mention.code !== "SUN") ||
    (topic.fresh && (topic.parties?.countries.length ?? 0) > 1) ||
    language.triggers.abroad.test(text) ||
    goods.some((good) => good.label === "arms");
  const claims: Reading[] = [];
  /** What is said up to here belongs to the numbers before. */
  let reach = 0;
  let attached: Attachment | null = null;
  let earlier: Earlier | null = null;
  amounts.forEach((amount, i) => {
    const previousEnd = amounts[i - 1]?.end ?? 0;
    const nextStart = amounts[i + 1]?.start ?? text.length;
    const nearest = attach(text, triggers, amount, topic.age <= 1 ? topic.measure : undefined, topic.fresh, language);
    const attachment = listed(text, triggers, attached, previousEnd, amount, nearest, language) ?? nearest;
    attached = null;
    if (!attachment?.measure || !crossesBorder(text, attachment, amount, goods.length > 0 || topic.commodity !== null, abroad, language))
      return;
    const bound = boundOf(text, amount.start, amount.end, language);
    const again = earlier && sameInOtherCurrency(text, earlier, amount, previousEnd, bound.start, language);
    // At home one trades in roubles; across the border trade is told in them only with a partner named.
    if (amount.unit === "RUB" && attachment.measure === "TRADE_TURNOVER" && !abroad && home === "RUS") return;
    const kind =
      again ??
      kindOf(
        {
          text,
          amount,
          start: bound.start,
          from: previousEnd,
          listed: claims.some((claim) => claim.kind === "CHANGE" && claim.unit === "%"),
          attachment: attachment.rule,
        },
        language,
      );
    if (kind === null) return;
    const span = spanOf(text, reach, amount, nextStart, language);
    reach = span.end;
    const measure = attachment.measure;
    // "you exported": the guest's country, to a speaker of the host.
    const yours =
      frame.pair?.includes(home ?? "") && language.places.your.test(text.slice(Math.max(0, attachment.start - 24), attachment.start));
    const own = yours ? (frame.pair?.find((code) => code !== home) ?? home) : home;
    // A goal told in passing is of what stands behind it: "…, a key part of my goal of doubling exports".
    const aside = amount.change && attachment.start >= amount.end ? text.lastIndexOf(", ", amount.start) + 1 : 0;
    let parties: Parties = partiesOf({
      sentence: text,
      mentions,
      from: Math.max(claims.length === 0 ? 0 : span.start, aside),
      to: span.end,
      trigger: attachment,
      measure,
      home: own,
      homeRule: setting.homeRule,
      frame,
      before: earlier?.parties ?? topic.parties,
      lastNamed: topic.lastNamed,
      pronoun: attachment.pronoun,
      number: amount.start,
      language,
    });
    if (
      earlier &&
      parties.inferred &&
      (earlier.measure === measure || (earlier.parties.directed && !parties.directed && measure !== "TRADE_BALANCE")) &&
      parties.rule !== "parties.list" &&
      parties.rule !== "parties.to" &&
      parties.rule !== "parties.imports-from"
    )
      parties = earlier.measure === measure || frame.type === "transcript" ? earlier.parties : parties;
    // Goods counted at a crossing pass between its two countries.
    if (
      parties.inferred &&
      passage &&
      passage.countries.length === 2 &&
      measure === "CARGO_VOLUME" &&
      !(frame.type === "transcript" && parties.countries.length === 2)
    )
      parties = { countries: passage.countries, directed: false, inferred: true, rule: "parties.crossing" };
    const commodity = commodityFor(goods, attachment, amount, span) ?? (attachment.pronoun ? topic.commodity : null);
    const unit = unitFor(amount, {
      amounts,
      before: topic.unit,
      commodity: commodity ?? topic.commodity ?? topic.goods,
      measure,
      trigger: attachment.rule,
      countries: [...mentions.map((mention) => mention.code), home, ...parties.countries],
    });
    const { modality, rule: modalityRule } = modalityOf(text.slice(clauseStart(text, bound.start, language), span.end), text, language);
    const told = modality === "REPORTED" ? periods.filter((period) => !isFuture(period, day)) : periods;
    const said =
      periodFor(told, span, amount, text, language) ??
      (frame.type !== "transcript" && (modality === "TARGET" || modality === "PROJECTED")
        ? null
        : carried(text, topic, attachment.pronoun, language)) ??
      (modality === "REPORTED" || modality === "ESTIMATED" ? running(setting) : null);
    // The year in which a goal was set is not the year it is for.
    const dated = said && modality === "TARGET" && said.rule.startsWith("period.last-year") ? null : said;
    const earlierYear = kind.kind === "LEVEL" && language.periods.yearEarlier.test(text.slice(amount.end));
    const spanned = kind.kind === "CHANGE" ? language.periods.fromTo.exec(text.slice(amount.end))?.groups : undefined;
    const until = spanned?.["b"] ?? (spanned?.["last"] && day ? `${day.year - 1}` : undefined);
    const period =
      spanned?.["a"] && until
        ? { ...(dated ?? NO_PERIOD), value: `${spanned["a"]}/${until}`, rule: "period.from-to", inferred: !spanned["b"], unknown: false }
        : dated?.value && earlierYear
          ? { ...dated, value: shifted(dated.value, -1), rule: "period.year-earlier", inferred: true }
          : dated;
    const value = round(kind.sign * Math.abs(amount.value) || amount.value);
    const [low, high] = boundsOf(amount, bound.comparator, bound.ceiling, value);
    const reasons = [
      ...(attachment.pronoun ? ["subject.pronoun"] : []),
      ...(unit.inferred ? [unit.rule] : []),
      ...(period === null
        ? ["period.none"]
        : period.unknown
          ? ["period.unknown"]
          : /period\.(?:document|carried)/.test(period.rule)
            ? [period.rule]
            : []),
      ...(parties.countries.length === 0 ? ["countries.none"] : parties.inferred ? ["countries.inferred"] : []),
    ];
    claims.push({
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
      borderCrossing: passage?.crossing ?? null,
      port: passage?.port ?? null,
      period: period?.value ?? null,
      periodInferred: period?.inferred ?? false,
      periodUnknown: period?.unknown ?? false,
      modality,
      confidence: confidenceOf(reasons, attachment.cost),
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
    earlier = { amount, kind: kind.kind, sign: kind.sign, measure, parties };
    if (period) topic.period = period;
    if (!unit.unknown && unit.unit !== "%" && unit.unit !== "pp") topic.unit = unit.unit;
    if (commodity) topic.commodity = commodity;
  });
  moveOn(topic, { triggers, goods, periods, mentions, last: earlier, home });
  if (frame.type !== "transcript") topic.subject = subjectOf(text, mentions, language) ?? opening?.code ?? topic.subject;
  return { readings: claims, periods };
}

/** In a report the period said last holds; a transcript's speakers do not keep to one. */
function running({ frame, runningPeriod }: Setting): Period | null {
  if (frame.type === "transcript" || runningPeriod === null) return null;
  return { ...runningPeriod, rule: "period.document", inferred: true };
}

/** The country whose exports, imports or trade the sentence tells, by name. */
export function subjectOf(text: string, mentions: ReturnType<typeof mentionsOf>, language: Language): string | null {
  const { places } = language;
  return (
    mentions.find(
      (mention) =>
        isParty(text, mention, language) &&
        !mention.capital &&
        !places.buyerBefore.test(text.slice(Math.max(0, mention.start - 48), mention.start)) &&
        !places.sellerBefore.test(text.slice(Math.max(0, mention.start - 48), mention.start)) &&
        !places.partnerBefore.test(text.slice(Math.max(0, mention.start - 28), mention.start)) &&
        (places.sellerAfter.test(text.slice(mention.end, mention.end + 60)) ||
          places.ownerAfter.test(text.slice(mention.end, mention.end + 60)) ||
          places.buyerAfter.test(text.slice(mention.end, mention.end + 60))),
    )?.code ?? null
  );
}
