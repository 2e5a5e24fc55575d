import { figureProblems } from "../../../contract/plausible.ts";
import { unitProblem } from "../../../contract/units.ts";
import { measureOf, observationId, type ObservationRow } from "../../../knowledge/observation/observation.seed.ts";
import type { TableProblem } from "../../read-table.ts";
import type { World } from "../world.ts";
import { partnerOf, reporterOf } from "./area.ts";
import {
  columnOf,
  factorOf,
  numberOf,
  cellPeriod,
  InvalidCell,
  invalidCell,
  wordOf,
  type Cell,
  scaledAmount,
  flowOf,
  quoted,
} from "./cell.ts";
import type { Mapping } from "./descriptor.ts";
import { columnLetters, type Sheet } from "./sheet.ts";
import { sumProblems, type Summand } from "./sum-row.ts";

/** The content of a table; nothing is loaded if there is a problem. */
export interface TableFigures {
  rows: ObservationRow[];
  problems: TableProblem[];
}

export interface TableOptions {
  world: World;
  /** Id of the dataset of the figures. */
  dataset: string;
  /** The last day of figures to read, YYYY-MM-DD: the current year is incomplete in some tables. */
  until?: string | undefined;
}

/** A column of figures, with what its heading says. */
export type FigureColumn = Pick<Cell, "column" | "groups">;

/** A file with more problems does not belong to the descriptor. Checking a million of them took minutes. */
const maxProblems = 1_000;

/** Reads a table row by row; every invalid cell becomes a problem. */
export class FigureReader {
  readonly #rows: ObservationRow[] = [];
  readonly #problems: TableProblem[] = [];
  readonly #summands: Summand[] = [];
  /** Location of the first occurrence of each figure, by its id. */
  readonly #places = new Map<string, string>();

  constructor(
    readonly sheet: Sheet,
    readonly mapping: Mapping,
    readonly options: TableOptions,
    readonly missing: ReadonlySet<string>,
  ) {}

  get hasTooManyProblems(): boolean {
    return this.#problems.length >= maxProblems;
  }

  readRow(cells: string[], line: number, columns: readonly FigureColumn[]): void {
    // Notes below a table are in its first column, without figures.
    if (columns.every(({ column }) => this.missing.has(cells[column] ?? ""))) return;
    const beyond = cells.findIndex((cell, column) => column >= this.sheet.headings.length && cell !== "");
    if (beyond >= 0)
      return void this.#problems.push(
        this.#problem(
          line,
          beyond,
          `expected no more cells than headings, found ${quoted(cells[beyond]!)}; in a comma-separated file quote numbers that contain commas`,
        ),
      );
    const { only, partner: partners } = this.mapping;
    if (Object.entries(only).some(([name, allowed]) => !allowed.includes(cells[columnOf(this.sheet, name)] ?? ""))) return;
    const column = partners.column === undefined ? 0 : columnOf(this.sheet, partners.column);
    const partner = this.#attempt(line, column, () => {
      const words = wordOf(this.sheet, partners, { cells, line, column, groups: {} }, "partner");
      if (partners.groups.includes(words) || partners.groupPattern?.test(words)) return "group" as const;
      if (words === partners.total) return "total" as const;
      return partners.outside.includes(words) ? ("outside" as const) : { code: partnerOf(words, partners, this.options.world) };
    });
    if (partner === undefined || partner === "group") return;
    const role = partner === "total" ? "total" : "part";
    const code = typeof partner === "object" ? partner.code : null;
    for (const column of columns) {
      if (this.hasTooManyProblems) return;
      this.#attempt(line, column.column, () => this.#readCell({ cells, line, ...column }, code, role));
    }
  }

  end(): TableFigures {
    const { total } = this.mapping.partner;
    if (total !== undefined && this.#problems.length === 0)
      this.#problems.push(...sumProblems(this.#summands, total, (line, column, message) => this.#problem(line, column, message)));
    return { rows: this.#rows, problems: this.#problems };
  }

  #readCell(cell: Cell, partner: string | null, role: Summand["role"]): void {
    const { sheet, mapping, options } = this;
    const text = cell.cells[cell.column] ?? "";
    if (this.missing.has(text)) return;
    const period = cellPeriod(sheet, mapping, cell);
    if (options.until !== undefined && period.end > options.until) return;
    const number = numberOf(text, mapping.figures);
    const flow = flowOf(wordOf(sheet, mapping.flow, cell, "flow"));
    if (number < 0) invalidCell(`expected ${flow === "EXPORT" ? "exports" : "imports"} from 0, found ${text}`);
    const reporter = reporterOf(wordOf(sheet, mapping.reporter, cell, "reporter"), options.world);
    const unit = wordOf(sheet, mapping.unit, cell, "unit");
    const factor = factorOf(sheet, mapping, cell);
    const value = scaledAmount(number, factor);
    const problem = unitProblem(unit) ?? figureProblems({ measure: measureOf[flow], kind: "LEVEL", unit, value, period })[0]?.message;
    if (problem) invalidCell(problem);
    this.#summands.push({
      role,
      line: cell.line,
      column: cell.column,
      number,
      key: [reporter, flow, period.label, unit, factor].join(" "),
    });
    if (partner === null) return;
    if (partner === reporter) invalidCell(`expected a partner other than the reporter ${reporter}`);
    const valuation = mapping.valuation[flow] ?? null;
    const row: ObservationRow = { ...noDetails, dataset: options.dataset, reporter, partner, flow, period, value, unit, valuation };
    const id = observationId(row);
    const earlier = this.#places.get(id);
    if (earlier) invalidCell(`expected ${flow} of ${reporter} and ${partner} in ${period.label} once; it is already at ${earlier}`);
    this.#places.set(id, `row ${cell.line}, column ${columnLetters(cell.column)}`);
    this.#rows.push(row);
  }

  #attempt<Answer>(line: number, column: number, work: () => Answer): Answer | undefined {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof InvalidCell)) throw error;
      this.#problems.push(this.#problem(line, column, error.message));
      return undefined;
    }
  }

  #problem(line: number, column: number, message: string): TableProblem {
    const heading = this.sheet.headings[column];
    return { file: this.sheet.file, line, message: `column ${columnLetters(column)}${heading ? ` (${heading})` : ""}: ${message}` };
  }
}

const noDetails = { commodity: null, status: null, rank: "NORMAL", rank_reason: null, source_url: null, note: null } as const;
