// Who speaks in each sentence of a report: the one it names, or the one who was speaking before.
import { withoutQuotations } from "../document/quotations.ts";
import type { Language } from "../languages/language.ts";
import type { Attribution, Report } from "./attribution.ts";
import { insideQuotes } from "./quotes.ts";
import type { Sentence } from "./sentence.ts";

export interface Turn {
  attribution: Attribution;
  /** Whether the sentence itself does not name the speaker. */
  carried: boolean;
}

/** Paragraphs without a new speaker after which nobody is taken to be speaking. */
const REACH = 4;
/** The lead of a story says what its first source says further down. */
const LEAD = 3;

/** An interviewer's question that stands alone in its paragraph. */
const LONGEST_QUESTION = 160;

const SPOKEN = /^[—–-] ?(?=[\p{Lu}«"“\d])/u;
const QUESTION = /^[—–-] ?(?=[\p{Lu}«"“\d]).*[?？][»"”]?$/u;

export function turnsOf(
  paragraphs: { text: string; sentences: Sentence[] }[],
  report: Report,
  headline: string | null,
  language: Language,
): (Turn | null)[][] {
  let running: Attribution | null = null;
  let age = 0;
  let heard = false;
  /** The ministry or office quoted last. */
  let body: Attribution | null = null;
  /** Sentences that pass on data without saying whose. */
  const anonymous = new Set<Sentence>();
  const turns: (Turn | null)[][] = [];
  /** An opinion: who says "we" outside quotation marks is the writer. */
  const written = paragraphs.filter(({ text }) => language.attribution.firstPerson.test(withoutQuotations(text))).length > 2;
  const asked = paragraphs.some(({ text }) => QUESTION.test(text));
  const questions = paragraphs.map(({ text }) => text.length < LONGEST_QUESTION && /[?？]["”»]?$/u.test(text));
  const interview =
    !asked &&
    questions.filter(Boolean).length >= 3 &&
    questions.filter(Boolean).length * 4 >= paragraphs.length &&
    report.interviewed() !== null;
  paragraphs.forEach(({ text, sentences }, at) => {
    // "— How did the year go? — Trade grew by 5 %": a dash opens what either of two says, or every other paragraph is a question.
    const answers = (asked && SPOKEN.test(text)) || (interview && questions.indexOf(true) <= at);
    const answering = answers ? report.interviewed() : null;
    if (answering) {
      turns.push(sentences.map(() => (QUESTION.test(text) || questions[at] ? null : { attribution: answering, carried: false })));
      running = null;
      heard = true;
      return;
    }
    /** Whom the text had met, and not heard, before each sentence. */
    const met: (Attribution | null)[] = [];
    const said = sentences.map((sentence) => {
      met.push(report.introduced);
      return report.read(sentence.text);
    });
    /** For each sentence, the next one that names a speaker. */
    const following = new Array<number>(said.length).fill(-1);
    for (let i = said.length - 2; i >= 0; i -= 1) following[i] = said[i + 1] ? i + 1 : following[i + 1]!;
    const named = said.findIndex(Boolean);
    if (named >= 0) age = 0;
    // A ministry or customs office is quoted in its paragraph; a person's speech may go on.
    else if ((age += 1) > REACH || (running as Attribution | null)?.body) running = null;
    const row: (Turn | null)[] = [];
    turns.push(row);
    sentences.forEach((sentence, i) => row.push(turnOf(sentence, i)));
    const first = said.find(Boolean);
    const between = turns[at - 1];
    const earlier = turns[at - 2]?.at(-1)?.attribution;
    if (first && said[0] && language.attribution.between && earlier?.speaker === first.speaker && between?.every((turn) => !turn))
      turns[at - 1] = between.map(() => ({ attribution: first, carried: true }));
    // A body's figures open a story two paragraphs before it is named; a person's words and a headline are their own.
    if (first?.body && said[0] && !heard && !first.comments && at < LEAD)
      turns.forEach((earlier, p) =>
        earlier.forEach((turn, i) => {
          const { text: words } = paragraphs[p]!.sentences[i]!;
          if (!turn && words !== headline && !language.attribution.unnamed.test(words)) earlier[i] = { attribution: first, carried: true };
        }),
      );

    function turnOf(sentence: Sentence, i: number): Turn | null {
      const own = said[i];
      if (own) {
        const last = own.then?.attribution ?? own;
        running = last.comments ? null : last;
        if (own.body) body = own;
        return { attribution: own, carried: false };
      }
      const before = sentences[i - 1];
      // A semicolon does not change the source, nor does a paragraph go over from unnamed data to somebody.
      if (before && /[；;]$/.test(before.text)) {
        if (anonymous.has(before)) anonymous.add(sentence);
        const turn = row[i - 1];
        return turn ? { attribution: turn.attribution, carried: true } : null;
      }
      const quoted = inQuotes(text, sentence, language);
      if (
        body &&
        language.attribution.goesOn.test(sentence.text) &&
        (running === null || language.attribution.dataShown.test(sentence.text))
      ) {
        running = body;
        return { attribution: body, carried: true };
      }
      if (language.attribution.dataShown.test(sentence.text) || (before && anonymous.has(before) && !quoted)) {
        anonymous.add(sentence);
        running = null;
        return null;
      }
      if (language.attribution.unnamed.test(sentence.text)) {
        running = null;
        return null;
      }
      const his = quoted || (!written && language.attribution.firstPerson.test(sentence.text));
      // What is given before a paragraph names its speaker, or in one that names none, is the reporter's own without quotation marks or "we".
      const going = (named >= 0 && i > named) || his ? running : null;
      const carried =
        later(sentences, said, i, following[i]!, text, language, going !== null) ??
        (quoted && i > 0 ? met[i] : null) ??
        going ??
        report.quoted(sentence.text, quoted);
      return carried ? { attribution: carried, carried: true } : null;
    }
    heard ||= first !== undefined;
  });
  return turns;
}

/** The next sentence that names a speaker, where it speaks for this one too. */
function later(
  sentences: Sentence[],
  said: (Attribution | null)[],
  i: number,
  next: number,
  text: string,
  language: Language,
  running: boolean,
): Attribution | null {
  if (next < 0) return null;
  const quoted = sentences.slice(i + 1, next + 1).every(({ start }) => insideQuotes(text, start, language));
  // "Exports fell. “It was a bad year,” said Ana Rojas": what stands before her words is not hers.
  const hers =
    !said[next]!.body &&
    !insideQuotes(text, Math.floor((sentences[i]!.start + sentences[i]!.end) / 2), language) &&
    /[“«"]/.test(sentences[next]!.text);
  return quoted || (!running && !hers) || language.attribution.pointsBack.test(sentences[next]!.text) ? said[next]! : null;
}

const inQuotes = (text: string, sentence: Sentence, language: Language): boolean =>
  insideQuotes(text, Math.floor((sentence.start + sentence.end) / 2), language);
