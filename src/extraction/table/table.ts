// The rows of a table as claims: its headings give measure, unit and time, a row's first cell the partner or the goods.
import type { ExtractedClaim } from "../claim.ts";
import { commoditiesOf } from "../commodity/commodity.ts";
import { confidenceOf } from "../confidence.ts";
import type { Paragraph, SourceDocument } from "../document/document.ts";
import type { RowCell } from "../document/rows.ts";
import { cellsOf, isNumberCell, isTable, isYearCell } from "../document/rows.ts";
import type { Frame } from "../frame/frame.ts";
import type { Language } from "../languages/language.ts";
import { mentionsOf } from "../place/mention.ts";
import { round } from "../quantity/amount.ts";
import { currencyIn, isUnknownCurrency } from "../quantity/unit.ts";
import { numbersOf } from "../quantity/number.ts";
import type { Day } from "../time/period.ts";
import { measureIn, periodIn, tellsGrowth, unitIn } from "./heading.ts";

export interface DocumentTable {
  /** The words before it, the nearest first. */
  over: string[];
  headers: RowCell[][];
  /** All of its lines, headers and all. */
  paragraphs: Paragraph[];
  rows: { paragraph: Paragraph; cells: RowCell[] }[];
}

/** Words over a table are short; of a paragraph of prose before it only the end tells of it. */
const OVER = 160;

export function tablesOf({ title, paragraphs }: SourceDocument): DocumentTable[] {
  const tables: DocumentTable[] = [];
  for (let from = 0; from < paragraphs.length; from += 1) {
    let end = from;
    while (paragraphs[end]?.part === "body" && cellsOf(paragraphs[end]!.text).length > 1) end += 1;
    const run = paragraphs.slice(from, end);
    if (run.length < 2 || !isTable(run.map(({ text }) => text))) {
      from = Math.max(from, end - 1);
      continue;
    }
    const rows = run.map((paragraph) => ({ paragraph, cells: cellsOf(paragraph.text) }));
    const told = rows.filter(({ cells }) => !isHeader(cells) && !/^[\s|:-]+$/.test(cells.map(({ text }) => text).join("")));
    const before = paragraphs.slice(Math.max(0, from - 2), from).map(({ text }) => text.slice(-OVER));
    const headers = rows.filter(({ cells }) => isHeader(cells)).map(({ cells }) => cells);
    tables.push({ over: [...before.toReversed(), title ?? ""], headers, paragraphs: run, rows: told });
    from = end - 1;
  }
  return tables;
}

/** Years are names of columns, not numbers. */
const isHeader = (cells: RowCell[]): boolean => cells.slice(1).every(({ text }) => !isNumberCell(text) || isYearCell(text));

/** Of a table nobody is the speaker but the document. */
export function tableClaims(table: DocumentTable, frame: Frame, day: Day | null, language: Language): ExtractedClaim[] {
  const { home } = frame;
  const around = table.over.find((text) => mentionsOf(text, language).some(({ code }) => code !== home)) ?? "";
  const others = new Set(mentionsOf(around, language).flatMap(({ code }) => (code === home ? [] : [code])));
  return table.rows.flatMap(({ paragraph, cells }) => {
    const [label] = cells.filter(({ text }) => text !== "");
    if (!label || isNumberCell(label.text)) return [];
    const named = [...new Set(mentionsOf(label.text, language).map(({ code }) => code))];
    const [good] = commoditiesOf(label.text, language);
    // A row that is of no country, goods or flow says nothing that could be told apart: "Total", "Others".
    if (named.length > 1 || named[0] === home || home === null) return [];
    if (named.length === 0 && !good && measureIn(label.text, language) === null) return [];
    const partner = named[0] ?? (others.size === 1 ? [...others][0]! : null);
    return cells.flatMap((cell, i): ExtractedClaim[] => {
      if (cell === label || !isNumberCell(cell.text)) return [];
      // Columns are counted from the right: the corner over the labels is often left out.
      const column = table.headers.map((header) => header.at(i - cells.length)?.text ?? "").join(" ");
      const words = [column, label.text, ...table.over];
      const told = <Value>(read: (text: string) => Value | null): Value | null =>
        words.reduce<Value | null>((found, text) => found ?? read(text), null);
      const percent = /%/.test(cell.text) || unitIn(column, language)?.unit === "%";
      const growth = percent && (/^[+−–-]/.test(cell.text) || tellsGrowth(column, language));
      if (percent && !growth) return [];
      const unit = percent ? { unit: "%", factor: 1 } : told((text) => unitIn(text, language));
      const measure = told((text) => measureIn(text, language));
      if (!unit || !measure || (unit.unit === "%" && !percent)) return [];
      const money = isUnknownCurrency(unit.unit) ? (currencyIn(unit.unit, home) ?? unit.unit) : unit.unit;
      const number = numbersOf(language).parse(cell.text.replace(/^[^\d]+|[^\d]+$/g, ""));
      const negative = /^\(?[−–-]/.test(cell.text);
      if (!Number.isFinite(number) || (negative && !growth && measure !== "TRADE_BALANCE")) return [];
      const period = told((text) => periodIn(text, day, home, language));
      const directed = partner !== null && (measure === "EXPORTS" || measure === "IMPORTS" || measure === "COMMODITY_SUPPLY");
      const reasons = [
        "table.row",
        ...(named.length === 0 && partner !== null ? ["countries.inferred"] : []),
        ...(isUnknownCurrency(money) ? ["unit.unknown-currency"] : []),
        ...(period === null ? ["period.none"] : periodIn(column, day, home, language) ? [] : ["period.document"]),
      ];
      return [
        {
          paragraph: paragraph.index,
          speaker: "document",
          speakerOffice: null,
          speakerCountry: null,
          speakerProposed: false,
          attribution: "document",
          direct: false,
          accordingTo: [],
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
          confidence: confidenceOf(reasons, 0),
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
