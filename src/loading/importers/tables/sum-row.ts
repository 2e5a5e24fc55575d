import type { TableProblem } from "../../read-table.ts";

/** A figure as written in the file, and the sum it belongs to. */
export interface Summand {
  role: "part" | "total";
  /** Reporter, flow, period and unit. */
  key: string;
  line: number;
  column: number;
  number: number;
}

/** Half of the last printed digit; a spreadsheet may store 288.4 as 288.40000000000003. */
const halfDigit = ({ number }: Summand): number => {
  const digits = /\.(\d+)$/.exec(String(Number(number.toPrecision(12))))?.[1] ?? "";
  return 0.5 * 10 ** -digits.length;
};

/** Sums that differ from their parts by more than rounding allows: half a digit of the finest figure for each part and for the sum. */
export function sumProblems(
  summands: readonly Summand[],
  total: string,
  problem: (line: number, column: number, message: string) => TableProblem,
): TableProblem[] {
  const byKey = new Map<string, Summand[]>();
  for (const summand of summands) {
    const of = byKey.get(summand.key);
    if (of) of.push(summand);
    else byKey.set(summand.key, [summand]);
  }
  return [...byKey.values()].flatMap((all) => {
    const parts = all.filter(({ role }) => role === "part");
    const [sum] = all.filter(({ role }) => role === "total");
    if (!sum) return [problem(all[0]!.line, all[0]!.column, `expected a row ${JSON.stringify(total)} with the sum; found none`)];
    const found = parts.reduce((before, { number }) => before + number, 0);
    const tolerance = Math.min(...all.map(halfDigit)) * (parts.length + 1);
    if (Math.abs(found - sum.number) <= tolerance + Math.abs(found) * 1e-9) return [];
    return [
      problem(
        sum.line,
        sum.column,
        `expected the sum of ${parts.length} rows, ${Number(found.toPrecision(12))} (± ${Number(tolerance.toPrecision(3))} for rounding); found ${sum.number}`,
      ),
    ];
  });
}
