// Separates an article from the rest of the page by the shape of its lines: prose is long and ends with a full stop.
import { languages } from "../languages/registry.ts";
import { itemStart } from "./rows.ts";

export interface Block {
  lines: string[];
  /** A row of a table, which belongs to the text although it is not prose. */
  row?: boolean;
  /** An item of an HTML list, which has no bullet in its text. */
  item?: boolean;
}

/** A whole line that pages of one of the languages have around their text. */
const line = (kind: "tail" | "inset" | "ticker"): RegExp =>
  new RegExp(`^(?:${languages.map(({ pages }) => pages[kind]).join("|")})[.:：]?$`, "i");
const TAIL = line("tail");
const INSET = line("inset");
const TICKER = line("ticker");
const SENTENCE_END = /[.!?…。！？]["'”’)\]」』）]*\s*$/;
/** In scripts without spaces two characters are about a word. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2}/gu;
const wordsIn = (text: string): number => text.split(/\s+/).length + (text.match(UNSPACED)?.length ?? 0);

const isItem = (line: string): boolean => itemStart(line) > 0;
const isFigures = (block: Block | undefined): boolean =>
  block !== undefined && block.lines.every((line) => (block.item === true || isItem(line)) && /\d/.test(line) && line.length <= 240);
/** A sentence that ends with a colon, followed by a list of figures. */
function opensList(block: Block, next: Block | undefined): boolean {
  const text = block.lines.join(" ").trimEnd();
  return /[:：]/.test(text.slice(-1)) && /\S\s+\S/.test(text.slice(0, -1)) && !block.lines.some(isItem) && isFigures(next);
}

/** Whether the block is prose: long enough, ends like a sentence, and is not a list of short lines. */
export function isProse(block: Block): boolean {
  const [first = ""] = block.lines;
  if (isItem(first)) return false;
  const text = block.lines.join(" ").trim();
  if (wordsIn(text) < 8 || !SENTENCE_END.test(text)) return false;
  if (block.lines.length === 1) return true;
  // Several lines are wrapped prose when they break in mid-sentence; the lines of a ticker or menu are independent.
  const inner = block.lines.slice(0, -1);
  const broken = inner.filter((line, i) => !SENTENCE_END.test(line) && /^[a-z(0-9"“'‘]|^\p{Lu}\p{L}*[ ,.]/u.test(block.lines[i + 1] ?? ""));
  const wrapped = Math.max(...inner.map((line) => line.length)) <= 100 && broken.length >= inner.length * 0.5;
  const spoken = inner.every((line) => SENTENCE_END.test(line) && line.length > 40);
  return wrapped || spoken;
}

/** Whether this list, up to this item, directly follows a sentence that ends with a colon. */
function inList(blocks: Block[], at: number): boolean {
  let head = at - 1;
  while (head > 0 && isFigures(blocks[head])) head -= 1;
  return opensList(blocks[head]!, blocks[head + 1]);
}

/** For each block, whether it belongs to the text. Headings count as surroundings, since they make no claims. */
export function bodyBlocks(blocks: Block[]): boolean[] {
  const body = blocks.map(() => false);
  let part: "text" | "ticker" | "inset" | "tail" = "text";
  blocks.forEach((block, i) => {
    const [first = ""] = block.lines;
    const marker = first.trim();
    if (TICKER.test(marker)) part = "ticker";
    else if (INSET.test(marker)) part = "inset";
    else if (TAIL.test(marker) && body.some(Boolean)) part = "tail";
    if (part === "tail" || TICKER.test(marker) || INSET.test(marker)) return;
    const list = opensList(block, blocks[i + 1]) || (body[i - 1] === true && isFigures(block) && inList(blocks, i));
    if (block.row ? !body.some(Boolean) : !list && !isProse(block)) return;
    part = "text";
    body[i] = true;
  });
  return body;
}
