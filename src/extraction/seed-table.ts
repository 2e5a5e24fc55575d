// Tables of the seed that extraction reads: names of places, persons, bodies and goods.
import { existsSync, readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";

/** Rows of seed/`name`: a .csv, or a .tsv without quotes and with comments behind "#". An optional file may be missing: no rows. */
export function seedTable(name: string, { optional = false } = {}): Record<string, string>[] {
  const url = new URL(`../../seed/${name}`, import.meta.url);
  if (optional && !existsSync(url)) return [];
  const format = name.endsWith(".tsv") ? { delimiter: "\t", quote: null, comment: "#" } : {};
  return parse(readFileSync(url, "utf8"), { columns: true, ...format });
}
