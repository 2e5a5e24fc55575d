// What was read of one number, as a claim.
import { saidByDocument, type ExtractedClaim } from "../claim.ts";
import type { NamedCommodity } from "../commodity/commodity.ts";
import { confidenceOf } from "../confidence.ts";
import type { TradeMeasure } from "../languages/language.ts";
import type { Attachment } from "../measure/attachment.ts";
import type { UnitChoice } from "../measure/currency.ts";
import type { StatedKind } from "../measure/kind.ts";
import type { Parties } from "../parties/context.ts";
import type { Passage } from "../place/passage.ts";
import type { Amount } from "../quantity/amount.ts";
import type { Bound } from "../quantity/bound.ts";
import type { StatedModality } from "../speech/modality.ts";
import type { Sentence } from "../speech/sentence.ts";
import type { SaidPeriod } from "../time/period.ts";

export interface Reading {
  amount: Amount;
  bound: Bound;
  attachment: Attachment;
  measure: TradeMeasure;
  kind: StatedKind;
  value: number;
  low: number | null;
  high: number | null;
  unit: UnitChoice;
  parties: Parties;
  commodity: NamedCommodity | null;
  /** Where it passed the border. */
  passed: Passage | null;
  period: SaidPeriod | null;
  modality: StatedModality;
  modalityRule: string;
}

export function claimOf(sentence: Sentence, reading: Reading, reasons: string[]): ExtractedClaim {
  const { amount, bound, attachment, measure, kind, value, low, high, unit, parties, commodity, passed, period } = reading;
  const { modality, modalityRule } = reading;
  return {
    paragraph: 0,
    ...saidByDocument(),
    start: sentence.start,
    end: sentence.end,
    text: sentence.text,
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
    commodity: commodity?.label ?? null,
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
  };
}
