// Who speaks in each sentence of a report: the one it names, or the one who was speaking before.
import { withoutQuotations } from "../document/quotations.ts";
import type { Language } from "../languages/language.ts";
import type { Attribution } from "./attributed.ts";
import type { Report } from "./attribution.ts";
import { interviewIn } from "./interview.ts";
import { fillBefore, fillBetween, fillLead, laterSpeaker, metBehind } from "./named-after.ts";
import { isQuoted } from "./quotes.ts";
import type { Sentence } from "./sentence.ts";
import { carriedFrom, type Turn } from "./turn.ts";

interface Paragraph {
  text: string;
  sentences: Sentence[];
}

/** A paragraph with what its sentences say of speakers. */
interface Heard extends Paragraph {
  /** Who each sentence says is speaking. */
  said: (Attribution | null)[];
  /** The first that does; -1 where none does. */
  named: number;
  /** Whom the text had met, and not heard, before each sentence and behind the last. */
  met: (Attribution | null)[];
  row: (Turn | null)[];
}

/** Paragraphs without a new speaker after which nobody is taken to be speaking. */
const REACH = 4;

export function turnsOf(paragraphs: Paragraph[], report: Report, headline: string | null, language: Language): (Turn | null)[][] {
  const turns = new Turns(paragraphs, report, headline, language);
  const texts = paragraphs.map(({ text }) => text);
  interviewIn(texts, report.interviewed() !== null).forEach((part, at) => {
    const guest = part ? report.interviewed() : null;
    if (guest) turns.ofInterview(at, part === "answer" ? guest : null);
    else turns.read(at);
  });
  return turns.rows;
}

class Turns {
  /** For each paragraph so far the turns of its sentences. */
  readonly rows: (Turn | null)[][] = [];
  #running: Attribution | null = null;
  #age = 0;
  #heard = false;
  /** The ministry or office quoted last. */
  #body: Attribution | null = null;
  /** Sentences that pass on data without saying whose. */
  readonly #anonymous = new Set<Sentence>();
  /** An opinion: who says "we" outside quotation marks is the writer. */
  readonly #written: boolean;

  constructor(
    private readonly paragraphs: Paragraph[],
    private readonly report: Report,
    private readonly headline: string | null,
    private readonly language: Language,
  ) {
    this.#written = paragraphs.filter(({ text }) => language.attribution.firstPerson.test(withoutQuotations(text))).length > 2;
  }

  ofInterview(at: number, speaker: Attribution | null): void {
    // A question may say whose figures it is about.
    const said = ({ text }: Sentence): Attribution | null => speaker ?? this.report.asked(text);
    this.rows.push(this.paragraphs[at]!.sentences.map(said).map((attribution) => attribution && { attribution, carried: false }));
    this.#running = null;
    this.#heard = true;
  }

  read(at: number): void {
    const { text, sentences } = this.paragraphs[at]!;
    const met: Heard["met"] = [];
    const said = sentences.map((sentence) => {
      met.push(this.report.introduced);
      return this.report.read(sentence.text);
    });
    met.push(this.report.introduced);
    const named = said.findIndex(Boolean);
    if (named >= 0) this.#age = 0;
    // A ministry or customs office is quoted in its paragraph; a person's speech may go on.
    else if ((this.#age += 1) > REACH || this.#running?.body) this.#running = null;
    const row: (Turn | null)[] = [];
    this.rows.push(row);
    for (const i of sentences.keys()) row.push(this.#turnOf(i, { text, sentences, said, named, met, row }));
    if (said[0]) {
      fillBetween(this.rows, said[0], this.language);
      if (this.language.attribution.pointsOver?.test(sentences[0]!.text)) fillBefore(this.rows, said[0]);
      if (!this.#heard) fillLead(this.rows, this.paragraphs, said[0], this.headline, this.language);
    }
    this.#heard ||= named >= 0;
  }

  #turnOf(i: number, heard: Heard): Turn | null {
    const { text, sentences, said, row } = heard;
    const { goesOn, dataShown, unnamed } = this.language.attribution;
    const [sentence, before, own] = [sentences[i]!, sentences[i - 1], said[i]];
    if (own) return this.#speaks(own);
    // A semicolon does not change the source, nor does a paragraph go over from unnamed data to somebody.
    if (before && /[；;]$/.test(before.text)) {
      if (this.#anonymous.has(before)) this.#anonymous.add(sentence);
      const turn = row[i - 1];
      return turn ? carriedFrom(turn.attribution) : null;
    }
    const ofData = dataShown.test(sentence.text);
    if (this.#body && goesOn.test(sentence.text) && (this.#running === null || ofData)) {
      this.#running = this.#body;
      return carriedFrom(this.#body);
    }
    const quoted = isQuoted(sentence, text, this.language);
    if (ofData || (before && this.#anonymous.has(before) && !quoted)) {
      this.#anonymous.add(sentence);
      this.#running = null;
      return null;
    }
    if (unnamed.test(sentence.text)) {
      this.#running = null;
      return null;
    }
    const carried = this.#carried(i, quoted, heard);
    return carried && carriedFrom(carried);
  }

  #speaks(own: Attribution): Turn {
    const last = own.then?.attribution ?? own;
    this.#running = last.comments ? null : last;
    if (own.body) this.#body = own;
    return { attribution: own, carried: false };
  }

  /** Who speaks where the sentence does not say it. */
  #carried(i: number, quoted: boolean, { text, sentences, said, named, met }: Heard): Attribution | null {
    const sentence = sentences[i]!;
    const behind = quoted && this.language.attribution.eitherSide ? metBehind(i, text, sentences, said, met, this.language) : null;
    if (behind) return behind;
    const his = quoted || (!this.#written && this.language.attribution.firstPerson.test(sentence.text));
    // What is given before a paragraph names its speaker, or in one that names none, is the reporter's own without quotation marks or "we".
    const { writer } = this.report;
    const going = his || (named >= 0 && i > named && !writer) ? this.#running : null;
    return (
      (writer && !quoted ? null : laterSpeaker(i, text, sentences, said, going !== null, this.language)) ??
      (quoted && i > 0 ? met[i] : null) ??
      going ??
      this.report.quoted(sentence.text, quoted) ??
      (quoted ? null : writer)
    );
  }
}
