// Lists whose items stand each in a paragraph of its own: what the sentence over them says of measure, time and unit holds for every item.
import type { ExtractedClaim } from "../claim.ts";
import { infer } from "../confidence.ts";
import type { Paragraph } from "../document/document.ts";
import { itemStart } from "../document/rows.ts";
import type { Sentence } from "../speech/sentence.ts";
import { attribute } from "./attribute.ts";
import type { Prepared } from "./prepared.ts";
import type { RunningContext } from "./running-context.ts";
import { readSentence } from "./sentence.ts";
import type { Voice } from "./speakers.ts";

export interface BulletList {
  head: Paragraph;
  items: Paragraph[];
}

/** An item is a line, not a paragraph of prose that happens to open with a dash. */
const LONGEST = 240;
const isFigure = ({ text }: Paragraph): boolean =>
  itemStart(text) > 0 && text.length <= LONGEST && /\d/.test(text) && !/[?？]\s*$/.test(text);

/** "Japan – 588.1;" */
const isLine = ({ text }: Paragraph, stop: string): boolean => text.length <= LONGEST && /\d/.test(text) && text.trimEnd().endsWith(stop);

/** Two items at least, right behind a sentence that ends with a colon: a dash alone opens what somebody says, too. */
export function listsOf(body: readonly Paragraph[]): BulletList[] {
  const lists: BulletList[] = [];
  for (let at = 1; at < body.length; at += 1) {
    const head = body[at - 1]!;
    if (!/[:：]\s*$/.test(head.text)) continue;
    let end = at;
    while (end < body.length && (isFigure(body[end]!) || body[end]!.item === true)) end += 1;
    // Lines without marks that each end with a semicolon but the last.
    if (end === at) {
      while (end < body.length && isLine(body[end]!, ";")) end += 1;
      if (end > at && end < body.length && isLine(body[end]!, ".")) end += 1;
    }
    if (end - at > 1) lists.push({ head, items: body.slice(at, end) });
    at = Math.max(at, end - 1);
  }
  return lists;
}

/** So many items are read as one sentence; more would only cost. */
const TOGETHER = 8;

interface Part {
  item: Paragraph;
  /** Where its words begin in the paragraph and in the sentence. */
  own: number;
  start: number;
  end: number;
}

/** The sentence over the list with some of its items at a time, as one would say them in a row. */
function* sentencesOfList(head: string, items: readonly Paragraph[]): Generator<{ text: string; parts: Part[] }> {
  for (let from = 0; from < items.length;) {
    // One item alone makes no list: the last goes with those before it.
    const until = items.length - from <= TOGETHER + 1 ? items.length : from + TOGETHER;
    let text = head;
    const parts: Part[] = [];
    for (const item of items.slice(from, until)) {
      const own = itemStart(item.text);
      const words = item.text.slice(own).replace(/[\s;；,，.。]+$/, "");
      text += parts.length === 0 ? " " : "; ";
      parts.push({ item, own, start: text.length, end: text.length + words.length });
      text += words;
    }
    yield { text: `${text}.`, parts };
    from = until;
  }
}

/** Items are read behind the sentence over them, which gives them measure, time and unit. */
export function readItems(
  items: readonly Paragraph[],
  head: Sentence,
  voice: Voice,
  running: RunningContext,
  prepared: Prepared,
): { claims: ExtractedClaim[]; left: boolean } {
  const claims: ExtractedClaim[] = [];
  let open = false;
  for (const { text, parts } of sentencesOfList(head.text, items)) {
    const whole = { start: 0, end: text.length, text };
    const { readings, left } = readSentence(whole, { ...running.topic }, running.of(head.text, voice));
    open ||= left;
    for (const claim of readings) {
      const item = moveToItem(claim, parts);
      if (item === null) continue;
      attribute(claim, item, voice, running.frame, prepared);
      claims.push(claim);
    }
  }
  return { claims, left: open };
}

/** Gives the claim its place in the paragraph of its item; null where it is of the sentence over the list. */
function moveToItem(claim: ExtractedClaim, parts: readonly Part[]): Paragraph | null {
  const part = parts.find(({ start, end }) => claim.valueStart >= start && claim.valueEnd <= end);
  if (!part) return null;
  const { item, own, start } = part;
  claim.valueStart += own - start;
  claim.valueEnd += own - start;
  claim.start = own;
  claim.end = item.text.trimEnd().length;
  infer(claim, ["list.item"]);
  return item;
}
