// What holds where a document is read: whose report it is, topic, speaker, time and flows; of a sentence, what is known before it is read.
import type { Frame } from "../frame/frame.ts";
import type { TradeMeasure } from "../languages/language.ts";
import type { SentenceContext } from "../sentence-context.ts";
import { noTopic, type RunningTopic } from "../topic.ts";
import { DocumentTime } from "./document-time.ts";
import { homeOf } from "./home.ts";
import type { Prepared } from "./prepared.ts";
import { Speakers, type Voice } from "./speakers.ts";

export class RunningContext {
  readonly speakers: Speakers;
  readonly time: DocumentTime;
  /** That of the section, in a round-up. */
  frame: Frame;
  topic: RunningTopic = noTopic();

  constructor(
    private readonly prepared: Prepared,
    /** What a report about trade is about, the last first; empty in a first reading. */
    public recentMeasures: TradeMeasure[],
    /** Whether they hold for numbers alone that are tied to the trade told of. */
    private readonly tied = false,
  ) {
    this.speakers = new Speakers(prepared);
    this.time = new DocumentTime(prepared);
    this.frame = prepared.frame;
  }

  /** In a second reading the flows met last come first. */
  tell(...flows: TradeMeasure[]): void {
    if (this.recentMeasures.length > 0) this.recentMeasures = [...new Set([...flows, ...this.recentMeasures])];
  }

  of(sentence: string, voice: Voice): SentenceContext {
    const { language, dollar, compares } = this.prepared;
    // The title and the introduction of talks are no part of what is said.
    const recentMeasures = this.frame.type === "transcript" && !voice.label ? [] : this.recentMeasures;
    return {
      ...homeOf(sentence, voice, this.topic, this.frame, this.prepared),
      ...this.time.context(sentence, recentMeasures.length > 0),
      language,
      dollar,
      compares,
      recentMeasures,
      tied: this.tied,
    };
  }
}
