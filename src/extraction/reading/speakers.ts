// Who has the word: in talks the one whom the last label names, in a report the one whom its words name.
import type { Paragraph } from "../document/document.ts";
import { speakerLabel } from "../speech/speaker-label.ts";
import { LabelNames } from "../speech/label-names.ts";
import type { Speaker } from "../speech/label.ts";
import type { Sentence } from "../speech/sentence.ts";
import type { Turn } from "../speech/turn.ts";
import type { Prepared } from "./prepared.ts";

/** Who speaks in one sentence. */
export interface Voice {
  label: Speaker | null;
  turn: Turn | null;
}

export class Speakers {
  readonly #prepared: Prepared;
  readonly #talks: boolean;
  readonly #names: LabelNames;
  /** Null before the first label, and in a report. */
  label: Speaker | null = null;

  constructor(prepared: Prepared) {
    this.#prepared = prepared;
    this.#talks = prepared.frame.type === "transcript";
    const { report, document, language, frame } = prepared;
    const countries = new Set([frame.home, frame.partner, ...frame.all, ...frame.named]);
    this.#names = new LabelNames(report, document.publishedOn, language.attribution.article, countries);
  }

  /** Takes up the label that opens a paragraph of talks; answers where the speech begins behind it. */
  open(text: string): number | null {
    const opened = this.#talks ? this.#labelIn(text) : null;
    if (opened) this.label = this.#named(opened.speaker);
    // Whose question is interpreted came with the guest.
    const { frame, language } = this.#prepared;
    if (opened && this.label && !this.named && language.labels.interpreted?.test(text.slice(opened.speechStart)))
      this.label = { ...this.label, country: this.label.country ?? (frame.bilateral ? frame.partner : null) };
    return opened?.speechStart ?? null;
  }

  /** "……占九成。记者：……？范书敏：……", "Q: How bad is it? A: …": question and answer in one paragraph. The sentence without its label. */
  openWithin(sentence: Sentence): Sentence {
    if (!this.label) return sentence;
    const { within } = this.#prepared.language.labels;
    const { text, start, end } = sentence;
    const inner = this.#labelIn(text);
    if (!inner) return sentence;
    const { speaker, speechStart } = inner;
    const label = text.slice(0, speechStart);
    if (!within && speaker.rule !== "speaker.nameless-label" && label !== label.toUpperCase()) return sentence;
    this.label = this.#named(speaker);
    return within ? sentence : { text: text.slice(speechStart), start: start + speechStart, end };
  }

  voice(paragraph: Paragraph, sentence: Sentence): Voice {
    return { label: this.label, turn: this.named ? null : this.#turn(paragraph, sentence) };
  }

  /** Whether the label names who speaks; else the sentence may: "Answer: According to the ministry, exports rose". */
  get named(): boolean {
    return this.label !== null && this.label.rule !== "speaker.nameless-label";
  }

  /** Whether the label is of those who only ask: "Q", "Journalist". */
  get asks(): boolean {
    return this.label !== null && this.#prepared.language.labels.asker?.test(this.label.name) === true;
  }

  #turn(paragraph: Paragraph, sentence: Sentence): Turn | null {
    if (!this.#talks) return this.#prepared.turns.get(`${paragraph.index} ${sentence.start}`) ?? null;
    const own = this.#prepared.report.read(sentence.text);
    return own ? { attribution: own, carried: false } : null;
  }

  #labelIn(text: string): ReturnType<typeof speakerLabel> {
    const { language, document, frame } = this.#prepared;
    return speakerLabel(text, language, document.publishedOn, frame.home, frame.surnames);
  }

  /** The speaker of a label, with his country; of "A:" the one whom the interview is with. */
  #named(of: Speaker): Speaker {
    const { countryOf } = this.#prepared.frame;
    const speaker = this.#interviewed(of) ?? this.#names.known(of);
    return { ...speaker, country: speaker.country ?? countryOf.get(speaker.name) ?? null };
  }

  #interviewed({ name, rule }: Speaker): Speaker | null {
    const { language, report, frame } = this.#prepared;
    if (!language.labels.answer.test(name)) return null;
    const answers = report.answering();
    if (!answers) return null;
    // "The government answered eight questions."
    if (answers.body) return { name: answers.speaker, country: answers.country, office: null, inferred: true, rule };
    const country = frame.envoy ? frame.home : answers.country;
    return { name: answers.speaker, country, office: answers.office, inferred: true, rule: "speaker.interview" };
  }
}
