import { firstYear, largestExact, lastYear } from "../../../contract/plausible.ts";
import { readPeriod } from "../../../contract/time.ts";
import { WrongFile } from "../delimited.ts";
import type { Mapping, TablePart } from "./descriptor.ts";
import type { Sheet } from "./sheet.ts";

/** One cell with a figure, and the named groups of its column's heading. */
export interface Cell {
  cells: string[];
  line: number;
  column: number;
  groups: Record<string, string>;
}

/** An invalid cell: what was expected and what was found. */
export class InvalidCell extends Error {}

export const invalidCell = (message: string): never => {
  throw new InvalidCell(message);
};

export const quoted = (text: string): string => (text === "" ? "nothing" : JSON.stringify(text.slice(0, 80)));

/** The index of a column by its heading. Throws WrongFile. */
export function columnOf({ headings, file }: Sheet, heading: string): number {
  const index = headings.indexOf(heading);
  if (index < 0) throw new WrongFile({ file, line: null }, `expected a column ${JSON.stringify(heading)}, as the descriptor says`);
  if (headings.includes(heading, index + 1))
    throw new WrongFile({ file, line: null }, `expected one column ${JSON.stringify(heading)}, found several`);
  return index;
}

/** The cell with a spreadsheet name such as A1; empty if there is none. */
function cellAt({ rows, lines }: Sheet, name: string): string {
  const [, letters, number] = /^([A-Z]+)(\d+)$/.exec(name)!;
  const column = [...letters!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return rows[lines.indexOf(Number(number))]?.[column] ?? "";
}

function textOf(sheet: Sheet, { value, column, cell: at }: TablePart, cell: Cell, name: string): string {
  if (value !== undefined) return value;
  if (column !== undefined) return cell.cells[columnOf(sheet, column)] ?? "";
  return (at === undefined ? cell.groups[name] : cellAt(sheet, at)) ?? "";
}

/** The value of a part of a figure, translated by the descriptor if it does so. Throws InvalidCell. */
export function wordOf(sheet: Sheet, part: TablePart, cell: Cell, name: string): string {
  const { pattern, values } = part;
  const text = textOf(sheet, part, cell, name);
  const found = pattern ? pattern.exec(text)?.[1] : text;
  if (found === undefined) return invalidCell(`expected a ${name} that fits ${pattern!.source}, found ${quoted(text)}`);
  if (!values || (name === "partner" && !Object.hasOwn(values, found))) return found;
  return Object.hasOwn(values, found)
    ? values[found]!
    : invalidCell(`expected a ${name} among ${Object.keys(values).join(", ")}; found ${quoted(found)}`);
}

/** The multiplier of the file's figures. Throws InvalidCell. */
export function factorOf(sheet: Sheet, { multiplier, multiplierIsExponent }: Mapping, cell: Cell): number {
  const text = wordOf(sheet, multiplier, cell, "multiplier") || (multiplierIsExponent ? "0" : "1");
  const factor = multiplierIsExponent ? 10 ** Number(text) : Number(text);
  if (factor > 0 && factor <= largestExact) return factor;
  return invalidCell(`expected a multiplier such as ${multiplierIsExponent ? "6" : "1000000"}, found ${quoted(text)}`);
}

/** Parses a number in the file's notation. Throws InvalidCell. */
export function numberOf(text: string, { decimalChar, groupChar }: Mapping["figures"]): number {
  const plain = (groupChar ? text.replaceAll(groupChar, "") : text)
    .replace(/[\s\u00A0\u202F]/g, "")
    .replace(decimalChar, ".")
    .replace("−", "-");
  if (!/^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(plain)) return invalidCell(`expected a number, found ${quoted(text)}`);
  const number = Number(plain);
  // Its last digits would differ from the file's.
  if (/^-?\d+$/.test(plain) && !Number.isSafeInteger(number))
    return invalidCell(`expected a whole number of at most ${largestExact}, found ${quoted(text)}`);
  return number;
}

/** The period of a figure, in a year from 1900 to 2100. Throws InvalidCell. */
export function cellPeriod(sheet: Sheet, { period: whole, year, month }: Mapping, cell: Cell) {
  const text = whole
    ? wordOf(sheet, whole, cell, "period").replace(/-M(?=\d\d$)/, "-")
    : [wordOf(sheet, year!, cell, "year"), month ? wordOf(sheet, month, cell, "month").padStart(2, "0").replace(/^00$/, "") : ""]
        .filter(Boolean)
        .join("-");
  const period = readPeriod(text);
  if (!period)
    return invalidCell(`expected a year such as 2023, a month such as 2023-01 or a quarter such as 2023-Q1; found ${quoted(text)}`);
  const found = Number(period.start.slice(0, 4));
  return found >= firstYear && found <= lastYear ? period : invalidCell(`expected a year from ${firstYear} to ${lastYear}, found ${found}`);
}

/** Integers stay exact; other products are rounded to 15 digits, beyond which doubles add noise. */
export const scaledAmount = (number: number, factor: number): number => {
  const amount = number * factor;
  return [number, factor, amount].every(Number.isSafeInteger) ? amount : Number(amount.toPrecision(15));
};

export const flowOf = (word: string): "EXPORT" | "IMPORT" =>
  word === "EXPORT" || word === "IMPORT" ? word : invalidCell(`expected a flow that means EXPORT or IMPORT, found ${quoted(word)}`);
