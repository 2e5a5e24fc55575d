import type { ChartDataset } from "./sources.ts";

/** A cell as RFC 4180 has it; a text that a spreadsheet would take for a formula is kept from being one. */
const cell = (value: string | number) => {
  const text = typeof value === "number" ? String(value) : /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** A table that spreadsheets open as it is: a byte-order mark, CRLF, and source and licence beneath the figures. */
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
