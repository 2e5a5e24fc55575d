// Words whose speaker is named only behind them, in their paragraph or in the next.
import type { Language } from "../languages/language.ts";
import type { Attribution } from "./attributed.ts";
import { insideQuotes, isQuoted } from "./quotes.ts";
import type { Sentence } from "./sentence.ts";
import { carriedFrom, type Turn } from "./turn.ts";

/** The lead of a story says what its first source says further down. */
const LEAD = 3;
/** No speaker is looked for over more sentences than this: in a paragraph of 50,000 that takes seconds. */
const FARTHEST = 200;

/** The next speaker that the paragraph names, where he speaks in this sentence, too; `said` has those whom each sentence names. */
export function laterSpeaker(
  at: number,
  text: string,
  sentences: Sentence[],
  said: (Attribution | null)[],
  running: boolean,
  language: Language,
): Attribution | null {
  const end = Math.min(said.length, at + FARTHEST);
  let next = at + 1;
  while (next < end && !said[next]) next += 1;
  if (next >= end) return null;
  const [here, there, speaker] = [sentences[at]!, sentences[next]!, said[next]!];
  if (language.attribution.eitherSide && isLedIn(at, text, sentences, said, language)) return null;
  const quoted = sentences.slice(at + 1, next + 1).every(({ start }) => insideQuotes(text, start, language));
  // "Exports fell. “It was a bad year,” said Ana Rojas": what stands before her words is not hers.
  const hers = !speaker.body && !isQuoted(here, text, language) && /[“«"「]/.test(there.text);
  // "The port handled 4 tonnes. Its head expects more": the figure is the reporter's.
  const expects = language.attribution.expects?.test(there.text) === true;
  // "“Timber fell.” Mill owner Ana Rojas says it will rise": where the quotation ends, its speaker stands.
  const closed =
    language.attribution.eitherSide === true &&
    !speaker.body &&
    sentences.slice(at, next).every((each) => isQuoted(each, text, language)) &&
    /[”」]$/u.test(text.slice(0, there.start).trimEnd());
  return quoted || closed || (!running && !hers && !expects) || language.attribution.pointsBack.test(there.text) ? speaker : null;
}

/** "“……。”主任林山翻开登记本。": who is introduced right behind a quotation, and does something there. */
export function metBehind(
  at: number,
  text: string,
  sentences: Sentence[],
  said: (Attribution | null)[],
  met: (Attribution | null)[],
  language: Language,
): Attribution | null {
  const end = Math.min(sentences.length, at + FARTHEST);
  let next = at + 1;
  while (next < end && insideQuotes(text, sentences[next]!.start, language)) next += 1;
  if (next >= end || said.slice(at, next + 1).some(Boolean) || isLedIn(at, text, sentences, said, language)) return null;
  const [before, now] = [met[next], met[next + 1]];
  return now && now.speaker !== before?.speaker ? now : null;
}

/** Whether the sentence stands in a quotation that opens behind its speaker's name: "王芳说：“……。……。”林山说，“……。”" */
function isLedIn(at: number, text: string, sentences: Sentence[], said: (Attribution | null)[], language: Language): boolean {
  let first = at;
  while (first > Math.max(0, at - FARTHEST) && insideQuotes(text, sentences[first]!.start, language)) first -= 1;
  return first < at && said[first] !== null;
}

/** An unmarked paragraph between two of one speaker, the last of the rows, is his, where the language has it so. */
export function fillBetween(rows: (Turn | null)[][], speaker: Attribution, { attribution }: Language): void {
  const [before, unmarked] = [rows.at(-3), rows.at(-2)];
  if (attribution.between && before?.at(-1)?.attribution.speaker === speaker.speaker && unmarked?.every((turn) => !turn))
    rows[rows.length - 2] = unmarked.map(() => carriedFrom(speaker));
}

/** "Об этом сообщил Иван Берг" opens a paragraph: the one before, where nobody is named, is his. */
export function fillBefore(rows: (Turn | null)[][], speaker: Attribution): void {
  const before = rows.at(-2);
  if (before?.every((turn) => !turn)) rows[rows.length - 2] = before.map(() => carriedFrom(speaker));
}

/** A body's figures open a story two paragraphs before it is named; a person's words and a headline are their own. */
export function fillLead(
  rows: (Turn | null)[][],
  paragraphs: { sentences: Sentence[] }[],
  speaker: Attribution,
  headline: string | null,
  { attribution }: Language,
): void {
  if (!speaker.body || speaker.comments || rows.length > LEAD) return;
  rows.forEach((row, p) =>
    row.forEach((turn, i) => {
      const { text } = paragraphs[p]!.sentences[i]!;
      if (!turn && text !== headline && !attribution.unnamed.test(text)) row[i] = carriedFrom(speaker);
    }),
  );
}
