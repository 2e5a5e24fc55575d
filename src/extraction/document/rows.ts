// List items, recognized by bullet or number, and table rows: lines with cells separated by bars, tabs or wide gaps.

/** The bullet or number of a list item, with the space after it. */
const MARKER = /^\s*(?:[•*·‣▪◦–—-]\s|\d{1,2}[.)]\s|\d{1,2}、|[(（][\d一二三四五六七八九十]{1,2}[)）]\s?|[a-zа-я][)]\s)\s*/u;
/** The offset of an item's text; 0 if the line is not an item. */
export const itemStart = (line: string): number => MARKER.exec(line)?.[0].length ?? 0;

export interface RowCell {
  text: string;
  start: number;
  end: number;
}

const NUMBER = /^\(?[+−–-]?[$€£¥]?\d(?:[\d.,\u00a0\u202f ]*\d)?\s?%?\)?$/;
export const isNumberCell = (cell: string): boolean => NUMBER.test(cell);
export const isYearCell = (cell: string): boolean => /^(?:19|20)\d\d$/.test(cell);

/** Bounded, so that matching a line of spaces takes linear time. */
const PARTED = / {0,9}\| {0,9}|\t+| {2,}/g;
/** Prose has no such gap: most lines are one cell, which a plain search tells. */
const GAP = /[|\t]| {2}/;

export function cellsOf(line: string): RowCell[] {
  const cells: RowCell[] = [];
  let from = 0;
  const add = (end: number): void => {
    const text = line.slice(from, end);
    const start = from + (text.length - text.trimStart().length);
    cells.push({ text: text.trim(), start, end: start + text.trim().length });
  };
  for (const { index, 0: gap } of GAP.test(line) ? line.matchAll(PARTED) : []) {
    if (index > 0) add(index);
    from = index + gap.length;
  }
  if (from < line.length) add(line.length);
  return cells;
}

/** Whether the lines are a table: at least two rows have a label and a number. */
export function isTable(rows: readonly RowCell[][]): boolean {
  const labelled = rows.filter(([label, ...values]) => label && !isNumberCell(label.text) && values.some(({ text }) => isNumberCell(text)));
  return labelled.length >= 2 && rows.filter((cells) => cells.length > 1).length * 3 >= rows.length * 2;
}

/** Whether the lines are a list of at least two items with numbers, with an optional heading. */
export function isList(lines: readonly string[]): boolean {
  const items = /[:：]\s*$/.test(lines[0] ?? "") ? lines.slice(1) : lines;
  return items.length > 1 && items.every((line) => itemStart(line) > 0 && /\d/.test(line));
}
