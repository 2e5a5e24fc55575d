// What of a claim was not read in its own words.
import { distanceReasons, inReport } from "../confidence.ts";
import type { SentenceFacts } from "../facts/sentence-facts.ts";
import { isDaily } from "../quantity/daily.ts";
import type { SentenceContext } from "../sentence-context.ts";
import type { SaidPeriod } from "../time/period.ts";
import type { Reading } from "./record.ts";

export function reasonsOf(reading: Reading, facts: SentenceFacts, context: SentenceContext): string[] {
  const { amount, bound, attachment, measure, parties, period, unit, modality } = reading;
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
