// Items of a list, by the sign that opens them, and rows of a table: a line whose cells are parted by bars, tabs or wide blanks, some of them numbers.

/** The sign or number that opens an item of a list, with the blank behind it. */
const MARKER = /^\s*(?:[•*·‣▪◦–—-]\s|\d{1,2}[.)]\s|\d{1,2}、|[(（][\d一二三四五六七八九十]{1,2}[)）]\s?|[a-zа-я][)]\s)\s*/u;
/** Where the words of an item begin; 0 where the line is none. */
export const itemStart = (line: string): number => MARKER.exec(line)?.[0].length ?? 0;

export interface RowCell {
  text: string;
  start: number;
  end: number;
}

const NUMBER = /^\(?[+−–-]?[$€£¥]?\d(?:[\d.,\u00a0\u202f ]*\d)?\s?%?\)?$/;
export const isNumberCell = (cell: string): boolean => NUMBER.test(cell);
export const isYearCell = (cell: string): boolean => /^(?:19|20)\d\d$/.test(cell);

/** Bounded, so that a line of blanks costs no more than its length. */
const PARTED = / {0,9}\| {0,9}|\t+| {2,}/g;

export function cellsOf(line: string): RowCell[] {
  const cells: RowCell[] = [];
  let from = 0;
  const add = (end: number): void => {
    const text = line.slice(from, end);
    const start = from + (text.length - text.trimStart().length);
    cells.push({ text: text.trim(), start, end: start + text.trim().length });
  };
  for (const { index, 0: gap } of line.matchAll(PARTED)) {
    if (index > 0) add(index);
    from = index + gap.length;
  }
  if (from < line.length) add(line.length);
  return cells;
}

/** Whether the lines are a table: of two rows at least each says something and gives a number for it. */
export function isTable(rows: readonly RowCell[][]): boolean {
  const told = rows.filter(([label, ...values]) => label && !isNumberCell(label.text) && values.some(({ text }) => isNumberCell(text)));
  return told.length >= 2 && rows.filter((cells) => cells.length > 1).length * 3 >= rows.length * 2;
}

/** Whether all lines, but perhaps the first that names what they are of, are items with a number, two at least. */
export function isList(lines: readonly string[]): boolean {
  const items = /[:：]\s*$/.test(lines[0] ?? "") ? lines.slice(1) : lines;
  return items.length > 1 && items.every((line) => itemStart(line) > 0 && /\d/.test(line));
}
