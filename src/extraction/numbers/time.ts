// The times of the numbers of a sentence, and which of them the next sentence goes on with.
import type { SentenceFacts } from "../facts/sentence-facts.ts";
import type { Amount } from "../quantity/amount.ts";
import type { SentenceContext } from "../sentence-context.ts";
import { insideBrackets } from "../span.ts";
import { isExpected, type StatedModality } from "../speech/modality.ts";
import { dateOf } from "../time/dating.ts";
import { otherTime } from "../time/other-time.ts";
import type { SaidPeriod } from "../time/period.ts";
import { latest } from "../time/running.ts";
import type { RunningTopic } from "../topic.ts";
import type { OwnPart } from "./part.ts";
import type { TradeNumber } from "./place.ts";

export class NumberTimes {
  /** The time of the numbers so far. */
  #spoken: SaidPeriod | null = null;

  constructor(
    private readonly facts: SentenceFacts,
    private readonly topic: RunningTopic,
    private readonly context: SentenceContext,
  ) {}

  /** The time that is given to the number, and the one that it is of: "a year earlier" is another. */
  of(
    { amount, previousEnd, nextStart, attachment, kind }: TradeNumber,
    part: OwnPart,
    { modality, rule }: { modality: StatedModality; rule: string },
  ): { dated: SaidPeriod | null; period: SaidPeriod | null } {
    const { topic, context } = this;
    const { text, periods, amounts, baselines } = this.facts;
    const span = { ...part, after: previousEnd, next: nextStart };
    const { pronoun } = attachment;
    const dated = dateOf({ text, periods, span, amount, amounts, baselines, modality, pronoun, topic, context });
    const compared = rule === "modality.baseline" ? null : (baselines.get(amount) ?? null);
    const period = otherTime(dated, text, amount, kind.kind, compared, modality !== "REPORTED", {
      ...context,
      spoken: topic.period,
      periods,
    });
    return { dated, period };
  }

  keep(dated: SaidPeriod | null, amount: Amount, modality: StatedModality, isLater: boolean): void {
    const { topic } = this;
    const { text, baselines } = this.facts;
    // "$1.4 billion in 2023 (2022: $1.2 billion)": what stands in brackets is not gone on with.
    const bracketed = isLater && insideBrackets(text, amount.start);
    if (dated && !baselines.has(amount) && !bracketed) {
      if (this.context.frame.type !== "transcript" && isExpected(modality)) topic.ahead = dated;
      else topic.period = this.#spoken = this.#spoken === null ? dated : latest([this.#spoken, dated])!;
    }
    topic.year = dated?.value?.slice(0, 4) ?? topic.year;
  }
}
