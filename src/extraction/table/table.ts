// Claims from table rows: headings give measure, unit and period, the first cell of a row the partner or the goods.
import { saidByDocument, type ExtractedClaim } from "../claim.ts";
import { commoditiesOf } from "../commodity/commodity.ts";
import { confidenceOf } from "../confidence.ts";
import type { Paragraph, SourceDocument } from "../document/document.ts";
import type { RowCell } from "../document/rows.ts";
import { cellsOf, isNumberCell, isTable, isYearCell } from "../document/rows.ts";
import type { Frame } from "../frame/frame.ts";
import type { Language } from "../languages/language.ts";
import { mentionsOf } from "../place/mention.ts";
import { round } from "../quantity/amount.ts";
import { currencyIn, isUnknownCurrency } from "../quantity/namesakes.ts";
import { numbersOf } from "../quantity/number.ts";
import type { Day } from "../time/period.ts";
import { readHeading, type Heading } from "./heading.ts";

export interface DocumentTable {
  /** The paragraphs before it, the nearest first, and the title. */
  over: string[];
  headers: RowCell[][];
  /** All of its lines, headers included. */
  paragraphs: Paragraph[];
  rows: { paragraph: Paragraph; cells: RowCell[] }[];
}

/** Headings are short; of a paragraph of prose before a table only the end refers to it. */
const OVER = 160;

export function tablesOf({ title, paragraphs }: SourceDocument): DocumentTable[] {
  const tables: DocumentTable[] = [];
  const lines = paragraphs.map((paragraph) => ({ paragraph, cells: paragraph.part === "body" ? cellsOf(paragraph.text) : [] }));
  for (let from = 0; from < lines.length; from += 1) {
    let end = from;
    while (end < lines.length && lines[end]!.cells.length > 1) end += 1;
    const rows = lines.slice(from, end);
    if (rows.length < 2 || !isTable(rows.map(({ cells }) => cells))) {
      from = Math.max(from, end - 1);
      continue;
    }
    const dataRows = rows.filter(({ cells }) => !isHeader(cells) && !/^[\s|:-]+$/.test(cells.map(({ text }) => text).join("")));
    const before = paragraphs.slice(Math.max(0, from - 2), from).map(({ text }) => text.slice(-OVER));
    const headers = rows.filter(({ cells }) => isHeader(cells)).map(({ cells }) => cells);
    tables.push({
      over: [...before.toReversed(), title ?? ""],
      headers,
      paragraphs: rows.map(({ paragraph }) => paragraph),
      rows: dataRows,
    });
    from = end - 1;
  }
  return tables;
}

/** Years are column names, not numbers. */
const isHeader = (cells: RowCell[]): boolean => cells.slice(1).every(({ text }) => !isNumberCell(text) || isYearCell(text));

/** The claims of a table, with the document as speaker. */
export function tableClaims(table: DocumentTable, { home }: Frame, day: Day | null, language: Language): ExtractedClaim[] {
  // A heading applies to many cells and is parsed once.
  const read = new Map<string, Heading>();
  const headingOf = (text: string): Heading => {
    const heading = read.get(text) ?? readHeading(text, day, home, language);
    read.set(text, heading);
    return heading;
  };
  const around = table.over.find((text) => mentionsOf(text, language).some(({ code }) => code !== home)) ?? "";
  const others = new Set(mentionsOf(around, language).flatMap(({ code }) => (code === home ? [] : [code])));
  return table.rows.flatMap(({ paragraph, cells }) => {
    const [label] = cells.filter(({ text }) => text !== "");
    if (!label || isNumberCell(label.text)) return [];
    const named = [...new Set(mentionsOf(label.text, language).map(({ code }) => code))];
    const [good] = commoditiesOf(label.text, language);
    // "Total", "Others": rows without a country, goods or flow cannot be told apart.
    if (named.length > 1 || named[0] === home || home === null) return [];
    if (named.length === 0 && !good && headingOf(label.text).measure === null) return [];
    const partner = named[0] ?? (others.size === 1 ? [...others][0]! : null);
    return cells.flatMap((cell, i): ExtractedClaim[] => {
      if (cell === label || !isNumberCell(cell.text)) return [];
      // Columns are counted from the right: the header often has no cell above the labels.
      const columnAt = (at: number): string => table.headers.map((header) => header.at(at - cells.length)?.text ?? "").join(" ");
      const column = columnAt(i);
      const own = headingOf(column);
      // "Exports | Change on 2023, %": a change is of the column before it; the year in its heading is the one compared with.
      const left = own.measure === null && own.growth ? cells.slice(0, i).map((_, back) => headingOf(columnAt(i - 1 - back))) : [];
      const over = { ...own, ...left.find(({ measure }) => measure !== null), unit: own.unit, growth: own.growth };
      const headings = [over, headingOf(label.text), ...table.over.map(headingOf)];
      const fromHeadings = <Value>(said: (heading: Heading) => Value | null): Value | null =>
        headings.reduce<Value | null>((found, heading) => found ?? said(heading), null);
      const percent = /%/.test(cell.text) || over.unit?.unit === "%";
      const growth = percent && (/^[+−–-]/.test(cell.text) || over.growth);
      const unit = percent ? { unit: "%", factor: 1 } : fromHeadings((heading) => heading.unit);
      const measure = fromHeadings((heading) => heading.measure);
      if (!unit || !measure || (percent && !growth) || (unit.unit === "%" && !percent)) return [];
      const money = isUnknownCurrency(unit.unit) ? (currencyIn(unit.unit, home) ?? unit.unit) : unit.unit;
      const number = numbersOf(language).parse(cell.text.replace(/^[^\d]+|[^\d]+$/g, ""));
      const negative = /^\(?[−–-]/.test(cell.text);
      if (!Number.isFinite(number) || (negative && !growth && measure !== "TRADE_BALANCE")) return [];
      const period = fromHeadings((heading) => heading.period);
      const directed = partner !== null && (measure === "EXPORTS" || measure === "IMPORTS" || measure === "COMMODITY_SUPPLY");
      const reasons = [
        "table.row",
        ...(named.length === 0 && partner !== null ? ["countries.inferred"] : []),
        ...(isUnknownCurrency(money) ? ["unit.unknown-currency"] : []),
        ...(period === null ? ["period.none"] : over.period ? [] : ["period.document"]),
      ];
      return [
        {
          paragraph: paragraph.index,
          ...saidByDocument(),
          start: 0,
          end: paragraph.text.length,
          text: paragraph.text,
          valueStart: cell.start,
          valueEnd: cell.end,
          measure,
          kind: growth ? "CHANGE" : "LEVEL",
          value: round((negative ? -number : number) * unit.factor),
          low: null,
          high: null,
          comparator: "EXACT",
          unit: money,
          unitUnknown: isUnknownCurrency(money),
          countries: partner === null ? [home] : measure === "IMPORTS" ? [partner, home] : [home, partner],
          directed,
          commodity: good?.label ?? null,
          hs: good?.hs ?? null,
          borderCrossing: null,
          port: null,
          period: period?.value ?? null,
          periodInferred: period?.inferred ?? false,
          periodUnknown: false,
          modality: language.modalities.projected.test(column) ? "PROJECTED" : "REPORTED",
          confidence: confidenceOf(reasons),
          inferences: reasons,
          rules: {
            quantity: "table.cell",
            bound: "bound.none",
            measure: "table.heading",
            kind: growth ? "table.growth" : "kind.level",
            countries: named.length > 0 ? "table.row" : "table.heading",
            period: period ? "table.heading" : "period.none",
            modality: "modality.plain",
            unit: "table.heading",
            speaker: "speaker.document",
          },
        },
      ];
    });
  });
}
