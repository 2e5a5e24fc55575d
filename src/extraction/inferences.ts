// What of a claim was not read in its own words.
import { distanceReasons, inReport } from "./confidence.ts";
import type { Parties } from "./parties/context.ts";
import type { TradeMeasure } from "./languages/language.ts";
import type { Attachment } from "./measure/attachment.ts";
import type { UnitChoice } from "./measure/currency.ts";
import type { Amount } from "./quantity/amount.ts";
import type { Bound } from "./quantity/bound.ts";
import { isDaily } from "./quantity/daily.ts";
import type { SentenceFacts } from "./facts/sentence-facts.ts";
import type { SentenceContext } from "./sentence-context.ts";
import type { StatedModality } from "./speech/modality.ts";
import type { SaidPeriod } from "./time/period.ts";

interface Read {
  facts: SentenceFacts;
  context: SentenceContext;
  amount: Amount;
  bound: Bound;
  attachment: Attachment;
  measure: TradeMeasure;
  parties: Parties;
  period: SaidPeriod | null;
  unit: UnitChoice;
  modality: StatedModality;
}

export function reasonsOf({ facts, context, amount, bound, attachment, measure, parties, period, unit, modality }: Read): string[] {
  const { text, countries } = facts;
  return inReport([
    ...(context.frame.type === "transcript" ? [] : ["report"]),
    ...(measure === "TRADE_BALANCE" ? ["measure.balance"] : []),
    ...(parties.rule === "parties.item" ? ["countries.list"] : []),
    ...(period?.rule.endsWith("+sentence") ? ["period.sentence"] : []),
    ...(attachment.pronoun ? ["subject.pronoun"] : []),
    ...(attachment.rule === "trigger.document" ? ["measure.document"] : []),
    ...(amount.unit !== "%" && isDaily(text, { start: bound.start, end: amount.end }, context.language) ? ["unit.daily"] : []),
    ...(unit.inferred ? [unit.rule] : []),
    ...periodReasons(period),
    ...(parties.countries.length === 0 ? ["countries.none"] : parties.inferred ? ["countries.inferred"] : []),
    ...(parties.countries.length === 1 && measure !== "CARGO_VOLUME" ? ["countries.one"] : []),
    ...(countries.some(({ code }) => !parties.countries.includes(code)) ? ["countries.others"] : []),
    ...(modality === "REPORTED" ? [] : ["modality.ahead"]),
    ...distanceReasons(attachment.cost),
  ]);
}

function periodReasons(period: SaidPeriod | null): string[] {
  if (period === null) return ["period.none"];
  if (period.unknown) return ["period.unknown"];
  return /period\.(?:document|carried)/.test(period.rule) ? [period.rule] : [];
}
