// The numbers of a sentence: those that stand there in full, and those that take their unit from what is beside them or was said before.
import { listAmounts } from "../bare-numbers/list-amounts.ts";
import { commoditiesOf } from "../commodity/commodity.ts";
import type { Frame } from "../frame/frame.ts";
import type { Language } from "../languages/language.ts";
import type { Mention } from "../place/mention.ts";
import type { Amount } from "../quantity/amount.ts";
import { amountsOf, everyAmountOf } from "../quantity/amount.ts";
import { factorsOf } from "../quantity/factor.ts";
import { mayHoldNumber } from "../quantity/number.ts";
import { isCounted } from "../quantity/unit.ts";
import type { SentenceContext } from "../sentence-context.ts";
import type { RunningTopic } from "../topic.ts";

const EXACTLY = /^ ?[(（][+−–-]?$/u;

/** The numbers as they stand, a bare "$" in the dollars of the document. */
export function spokenAmounts(text: string, topic: RunningTopic, context: SentenceContext): Amount[] {
  const { language, dollar } = context;
  if (!mayHoldNumber(text, language)) return [];
  const [every, usual] = [everyAmountOf(text, language), amountsOf(text, language)];
  const few = every.length > usual.length && ((topic.fresh && topic.few) || isOfPrecious(text, topic, language));
  return packed(
    [...(few ? every : usual), ...factorsOf(text, language)]
      .sort((a, b) => a.start - b.start)
      .filter((amount, i, all) => i === 0 || amount.start >= (all[i - 1]?.end ?? 0))
      // "by nearly a third (-30.5%)": said twice, the second time exactly.
      .filter((amount, i, all) => !(amount.change && all[i + 1]?.unit === "%" && EXACTLY.test(text.slice(amount.end, all[i + 1]!.start))))
      // "$3 million" and "3 million dollars", but not "US$3 million".
      .map((amount) =>
        dollar && amount.unit === "USD" && language.units.bareDollar.test(text.slice(amount.start, amount.end))
          ? { ...amount, unit: dollar }
          : amount,
      ),
    text,
    context,
  );
}

/** Whether the sentence, or the one before, is of gold, silver or stones: they are traded by few tonnes. */
function isOfPrecious(text: string, topic: RunningTopic, language: Language): boolean {
  const named = commoditiesOf(text, language);
  return (named.length > 0 ? named : [topic.goods]).some((good) => good?.hs?.startsWith("71"));
}

/** And those that go on with a unit of the sentence, or of the one before. */
export function withUnnamed(
  text: string,
  spoken: Amount[],
  mentions: Mention[],
  topic: RunningTopic,
  { frame, language, recentMeasures }: SentenceContext,
): Amount[] {
  // In a text about trade "163,000 of them", "it was 2,320" go on with what was counted further up.
  const points = recentMeasures.length > 0 && topic.age <= 1 && language.triggers.pointsBack?.test(text) === true;
  const counted = (points || (frame.type !== "transcript" && topic.fresh)) && isCounted(topic.unit) ? topic.unit : null;
  const last = frame.type === "transcript" ? topic.scaled : topic.money;
  const scaled = points || topic.fresh ? last : null;
  return carriersOf(listAmounts(text, spoken, mentions, counted, language, scaled, topic.fresh && topic.rate !== null), frame);
}

/** Tankers that pass a crossing go by road. */
const carriersOf = (amounts: Amount[], { through }: Frame): Amount[] =>
  amounts.map((amount) => (amount.unit === "tankers" ? { ...amount, unit: through.length === 2 ? "trucks" : "vessels" } : amount));

/** "The sheds packed 9,000 boxes", where nothing goes in containers. */
const packed = (amounts: Amount[], text: string, { frame, language }: SentenceContext): Amount[] =>
  frame.packed
    ? amounts.map((amount) =>
        amount.unit === "TEU" && language.units.packs?.test(text.slice(amount.start, amount.end)) ? { ...amount, unit: "boxes" } : amount,
      )
    : amounts;
