// Lists whose items stand each in a paragraph of its own: what the sentence over them says of measure, time and unit holds for every item.
import type { Paragraph } from "./document/document.ts";
import { itemStart } from "./document/rows.ts";

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
export function* sentencesOfList(head: string, items: readonly Paragraph[]): Generator<{ text: string; parts: Part[] }> {
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
