// The way through a document, from its first paragraph to its last: which are read, and which passed over.
import type { ExtractedClaim } from "../claim.ts";
import type { Paragraph } from "../document/document.ts";
import { frameOfSection } from "../frame/sections.ts";
import type { TradeMeasure } from "../languages/language.ts";
import { flowsIn } from "../measure/flows.ts";
import { mayHoldTrigger, triggersOf } from "../measure/trigger.ts";
import { amountsOf } from "../quantity/amount.ts";
import { mayHoldNumber } from "../quantity/number.ts";
import { tableClaims } from "../table/table.ts";
import { LONGEST_QUESTION, partsOfInterview } from "../speech/interview.ts";
import type { SaidPeriod } from "../time/period.ts";
import { periodsOf } from "../time/said-periods.ts";
import { noTopic } from "../topic.ts";
import { afterPassedOver, afterQuestion, askedAbout, inNextParagraph, partnerStill } from "./after-paragraph.ts";
import { attribute, speakersAsWritten } from "./attribute.ts";
import { listsOf, readItems, type BulletList } from "./bullets.ts";
import { DASH, mayHoldClaim, PassedOver } from "./passed-over.ts";
import { sentencesIn, type Prepared } from "./prepared.ts";
import { RunningContext } from "./running-context.ts";
import { readSentence } from "./sentence.ts";

/** A question or a heading that is longer may have a subject of its own. */
const SHORT = 60;

export class DocumentReader {
  readonly #talks: boolean;
  readonly #context: RunningContext;
  readonly #passed: PassedOver;
  /** Of an interview without labels or dashes: which paragraphs ask, and which answer. */
  readonly #parts: ReadonlyMap<Paragraph, "question" | "answer" | null>;
  readonly #claims: ExtractedClaim[] = [];
  /** Whether the last paragraph ends with a question. */
  #asked = false;
  /** The time that it asks for: "And in 2019?" */
  #askedTime: SaidPeriod | null = null;
  /** Whether any number is left without a claim. */
  left = false;

  /** What a report about trade is about is known in its second reading. */
  constructor(
    private readonly prepared: Prepared,
    recentMeasures: TradeMeasure[],
    tied = false,
  ) {
    this.#talks = prepared.frame.type === "transcript";
    this.#context = new RunningContext(prepared, recentMeasures, tied);
    this.#passed = new PassedOver(prepared.language);
    this.#parts = this.#talks ? new Map() : partsOfInterview(prepared);
  }

  claims(): ExtractedClaim[] {
    const { body, tables, frame, original, language } = this.prepared;
    const lists = this.#talks ? [] : listsOf(body);
    const items = new Set(lists.flatMap((list) => list.items));
    for (const paragraph of body) {
      this.#enter(paragraph);
      if (!items.has(paragraph)) this.#read(paragraph);
      for (const list of lists) if (list.head === paragraph) this.#readList(list);
    }
    const rows = tables.flatMap((table) => tableClaims(table, frame, this.#context.time.day, language));
    for (const row of rows) row.text = original.get(row.paragraph) ?? row.text;
    if (language.fold) speakersAsWritten(this.#claims, this.prepared);
    return [...this.#claims, ...rows].sort((a, b) => a.paragraph - b.paragraph);
  }

  /** In a round-up each country has a frame of its own, and nothing said of another one goes on. */
  #enter({ index }: Paragraph): void {
    const { frame, sections } = this.prepared;
    if (sections.size === 0) return;
    const home = sections.get(index) ?? frame.home;
    if (home === this.#context.frame.home) return;
    this.#context.frame = home === null || home === frame.home ? frame : frameOfSection(frame, home);
    this.#context.topic = noTopic();
    this.#passed.forget();
  }

  #read(paragraph: Paragraph): void {
    const { language } = this.prepared;
    const { text } = paragraph;
    const context = this.#context;
    const speechStart = context.speakers.open(text);
    if (language.documents.divider.test(text)) return;
    const { topic, frame } = context;
    // The answer to a question just put goes on with its subject: "What about exports?" – "$7 billion."
    const answers = this.#asked && topic.age <= 1 && (speechStart !== null || DASH.test(text) || this.#parts.get(paragraph) === "answer");
    context.topic = inNextParagraph(topic, answers, this.#asked);
    if (answers) context.topic.period = this.#askedTime;
    this.#askedTime = null;
    this.#asked = /[?？]\s*$/.test(text) || context.speakers.asks;
    const goesOn = context.topic.measure !== undefined || context.recentMeasures.length > 0;
    // "And in 2019?": a year alone is no number of anything.
    const asks = this.#asked && this.#isQuestion(paragraph) && amountsOf(text, language).length === 0;
    const ofTrade = !asks || mayHoldTrigger(text, language);
    if (ofTrade && mayHoldClaim(text, goesOn, this.#asked, language)) this.#readSentences(paragraph, speechStart);
    else if (asks) {
      this.#passed.recall(topic, frame.home);
      context.topic = afterQuestion(topic, text, frame.home, language);
      this.#askedTime = periodsOf(text, context.time.day, frame.home, language).find(({ value }) => value !== null) ?? null;
    } else this.#passOver(paragraph, speechStart);
  }

  #isQuestion(paragraph: Paragraph): boolean {
    const { length } = paragraph.text;
    return this.#talks ? length < SHORT : length < LONGEST_QUESTION && this.#parts.get(paragraph) === "question";
  }

  #passOver(paragraph: Paragraph, speechStart: number | null): void {
    const { language, report } = this.prepared;
    const { text } = paragraph;
    const context = this.#context;
    const { topic, frame } = context;
    // "What Spain sells": a heading says what the figures under it are of.
    const heading = text.length < SHORT ? triggersOf(text, language)[0]?.measure : null;
    if (heading) context.tell(heading);
    this.left ||= mayHoldNumber(text, language);
    for (const sentence of context.speakers.named ? [] : sentencesIn(paragraph, this.prepared, speechStart)) {
      if (this.#talks) report.read(sentence.text);
      else context.time.passOver(sentence.text, frame.home);
    }
    this.#passed.add(text);
    context.topic = afterPassedOver(topic, this.#talks, this.#asked ? askedAbout(text, topic.facing, frame.home, language) : null);
  }

  #readSentences(paragraph: Paragraph, speechStart: number | null): void {
    const { language } = this.prepared;
    const context = this.#context;
    const { topic, frame } = context;
    this.#passed.recall(topic, frame.home);
    const partner = this.#asked && this.#isQuestion(paragraph) ? partnerStill(paragraph.text, topic, frame.home, language) : null;
    const sentences = sentencesIn(paragraph, this.prepared, speechStart);
    if (!this.#talks && !language.places.theCountry.test(sentences[0]?.text.slice(0, 40) ?? "")) topic.subject = null;
    for (const [at, written] of sentences.entries()) {
      const sentence = at > 0 ? context.speakers.openWithin(written) : written;
      const voice = context.speakers.voice(paragraph, sentence);
      context.time.open(sentence.text);
      const { readings, periods, left, unrelated, idle } = readSentence(sentence, topic, context.of(sentence.text, voice));
      context.time.goOn(sentence.text, readings, periods, { unrelated, idle });
      context.tell(...flowsIn(readings));
      for (const reading of readings) attribute(reading, paragraph, voice, frame, this.prepared);
      this.#claims.push(...readings);
      this.left ||= left;
    }
    context.time.closeParagraph();
    if (this.#asked) topic.facing = askedAbout(paragraph.text, topic.facing, frame.home, language) ?? (topic.parties ? null : partner);
  }

  #readList({ head, items }: BulletList): void {
    const lead = sentencesIn(head, this.prepared).at(-1);
    if (!lead) return;
    this.#passed.recall(this.#context.topic, this.#context.frame.home);
    const { claims, left } = readItems(items, lead, this.#context.speakers.voice(head, lead), this.#context, this.prepared);
    this.#claims.push(...claims);
    this.left ||= left;
  }
}
