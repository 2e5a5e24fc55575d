import type { ChartDataset } from "./sources.ts";

/** A cell according to RFC 4180; text that a spreadsheet would run as a formula is escaped. */
const cell = (value: string | number) => {
  const text = typeof value === "number" ? String(value) : /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** A table that spreadsheets open directly: byte-order mark, CRLF, and source and licence below the figures. */
export function csvOf(
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
  datasets: readonly ChartDataset[],
  address: string,
): Blob {
  const sources = datasets.map(({ attribution, licence, url }) => ["source", attribution, licence, url ?? ""]);
  const lines = [head, ...rows, [], ...sources, ["address", address]];
  return new Blob([`\ufeff${lines.map((line) => line.map(cell).join(",")).join("\r\n")}\r\n`], { type: "text/csv;charset=utf-8" });
}
