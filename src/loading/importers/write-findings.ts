import { cypher } from "../../graph/cypher.ts";
import type { Graph, Transaction } from "../../graph/graph.ts";
import { commodityId } from "../../knowledge/commodity/commodity.ts";
import { asIfUnmerged } from "../../knowledge/curation/merge.write.ts";
import { summariseAllPoints } from "../../knowledge/data-point/summary.write.ts";
import { borders } from "../../knowledge/country/country.ts";
import { offices } from "../../knowledge/official/official.ts";
import { writeDatasets, type DatasetRow } from "../../knowledge/observation/dataset.seed.ts";
import { observations, type ObservationRow } from "../../knowledge/observation/observation.seed.ts";
import { assertCountriesLoaded } from "./countries-loaded.ts";
import type { SeedTable } from "../../query/seed-table.ts";
import type { Properties } from "../../query/graph-rows.ts";
import { partlyWritten, importRun, noteImportRun } from "./run.ts";
import type { Findings, FoundTable, Skipped } from "./importer.ts";

export interface Written {
  /** "326 land borders, 410 officials" */
  what: string;
  /** Figures of goods that are not in the graph. */
  withoutCommodity: Skipped[];
}

const batch = 2_000;
/** Rows per transaction: the embedded Neo4j allows 256 MB each, enough for 8,000 new observations but not for 20,000. */
const transactionRows = 8_000;

/**
 * Writes the content of a file: all or nothing up to 8,000 rows; beyond that in several transactions, each of which may be repeated.
 * Existing values are kept and empty ones filled in; a different name becomes an alias.
 */
export async function writeFindings(
  graph: Graph,
  format: string,
  dataset: DatasetRow,
  findings: Findings,
  progress: (text: string) => void,
): Promise<Written> {
  await assertCountries(graph, findings.tables);
  const { tables, withoutCommodity } = await withKnownCommodities(graph, findings.tables);
  const origin = { dataset: dataset.id, run: importRun(format) };
  // The embedded Neo4j ends a transaction after 10 s; all codes of the HS took 9.5 s on a busy machine.
  const session = () => graph.session({ withinMs: 600_000 });
  const parts = partsOf(tables);
  for (const [index, part] of parts.entries()) {
    const writing = session().write(async (transaction) => {
      await writeDatasets(transaction, [dataset]);
      await asIfUnmerged(transaction, part, async () => {
        for (const { table: seedTable, rows } of part)
          for (let from = 0; from < rows.length; from += batch) {
            progress(`Writing ${seedTable.name}: ${from} of ${rows.length}`);
            await seedTable.write(transaction, await mergedWithExisting(transaction, rows.slice(from, from + batch)), origin);
          }
      });
      await noteImportRun(transaction, format, dataset.id);
    });
    await writing.catch((error: unknown) => Promise.reject(index > 0 ? partlyWritten(error, `${index} of ${parts.length} parts`) : error));
  }
  progress("Comparing figures");
  await summariseAllPoints(session());
  return { what: tables.map(({ table: seedTable, rows }) => `${rows.length} ${seedTable.name}`).join(", ") || "nothing", withoutCommodity };
}

/** Borders, offices and figures link to countries. */
async function assertCountries(graph: Graph, tables: FoundTable[]): Promise<void> {
  if (tables.some(({ table: seedTable }) => [borders, offices, observations].includes(seedTable as never)))
    await assertCountriesLoaded(graph.session(), "borders, leaders and figures");
}

/** Splits tables so that no part exceeds one transaction; the order is kept. */
function partsOf(tables: FoundTable[]): FoundTable[][] {
  const parts: FoundTable[][] = [[]];
  let room = transactionRows;
  for (const { table: seedTable, rows } of tables)
    for (let from = 0; from < rows.length;) {
      const taken = rows.slice(from, from + room);
      parts.at(-1)!.push({ table: seedTable, rows: taken });
      from += taken.length;
      room -= taken.length;
      if (room === 0) {
        parts.push([]);
        room = transactionRows;
      }
    }
  return parts.filter((part) => part.length > 0);
}

/** Merges rows of named things with their existing nodes. Other rows are returned unchanged. */
async function mergedWithExisting<Row>(transaction: Transaction, rows: Row[]): Promise<Row[]> {
  const named = rows as unknown as Properties[];
  if (!named[0]?.id || !named[0].aliases) return rows;
  const found = await transaction.run<{ known: Properties }>(
    cypher`/* knownThings */ MATCH (thing:Entity) WHERE thing.id IN $ids RETURN properties(thing) AS known`,
    { ids: named.map(({ id }) => id) },
  );
  const known = new Map(found.map((row) => [row.known.id, row.known]));
  return named.map((row) => merged(row, known.get(row.id))) as unknown as Row[];
}

function merged(row: Properties, known: Properties | undefined): Properties {
  if (!known) return row;
  const kept = Object.fromEntries(Object.entries(row).map(([name, value]) => [name, known[name] ?? value]));
  const aliases = [...new Set([...(known.aliases ?? []), row.name, ...row.aliases])].filter((alias) => alias !== known.name);
  return { ...kept, id: row.id, name: known.name, aliases };
}

/** Skips figures of goods that are not in the graph: they would belong to a good without a name. */
async function withKnownCommodities(graph: Graph, tables: FoundTable[]): Promise<{ tables: FoundTable[]; withoutCommodity: Skipped[] }> {
  const isObservations = ({ table: seedTable }: FoundTable) => seedTable === (observations as unknown as SeedTable<never>);
  const figures = tables.filter(isObservations).flatMap(({ rows }) => rows as ObservationRow[]);
  const codes = [...new Set(figures.flatMap(({ commodity }) => commodity ?? []))];
  if (codes.length === 0) return { tables, withoutCommodity: [] };
  const found = await graph
    .session()
    .read<{ id: string }>(cypher`/* knownCommodities */ MATCH (commodity:Commodity) WHERE commodity.id IN $ids RETURN commodity.id AS id`, {
      ids: codes.map(commodityId),
    });
  const known = new Set(found.map(({ id }) => id));
  const absent = new Map<string, number>();
  const kept = tables.map((table) => {
    if (!isObservations(table)) return table;
    const rows = (table.rows as ObservationRow[]).filter(({ commodity }) => {
      if (commodity === null || known.has(commodityId(commodity))) return true;
      absent.set(commodity, (absent.get(commodity) ?? 0) + 1);
      return false;
    });
    return { table: table.table, rows: rows as never[] };
  });
  const count = [...absent.values()].reduce((sum, n) => sum + n, 0);
  const reason = "a good that is not in the graph: `trade-graph import hs` adds all codes";
  return {
    tables: kept,
    withoutCommodity: count ? [{ reason, count, places: [...absent.keys()].slice(0, 3).map((code) => `HS ${code}`) }] : [],
  };
}
