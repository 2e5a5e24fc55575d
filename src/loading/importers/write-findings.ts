import { UserError } from "../../contract/errors.ts";
import { cypher } from "../../graph/cypher.ts";
import type { Graph, Transaction } from "../../graph/graph.ts";
import { commodityId } from "../../knowledge/commodity/commodity.ts";
import { asIfUnmerged } from "../../knowledge/curation/merge.write.ts";
import { summariseAllPoints } from "../../knowledge/data-point/summary.write.ts";
import { borders } from "../../knowledge/country/country.ts";
import { offices } from "../../knowledge/official/official.ts";
import { writeDatasets, type DatasetRow } from "../../knowledge/observation/dataset.seed.ts";
import { observations, type ObservationRow } from "../../knowledge/observation/observation.seed.ts";
import type { SeedTable } from "../../query/seed-table.ts";
import type { Properties } from "../../query/graph-rows.ts";
import { begun, importRun, noteImportRun } from "./run.ts";
import type { Findings, FoundTable, Skipped } from "./importer.ts";

export interface Written {
  /** "326 land borders, 410 officials" */
  what: string;
  /** Figures of goods that the graph does not hold. */
  withoutCommodity: Skipped[];
}

const batch = 2_000;
/** Rows that one transaction takes: the embedded Neo4j gives 256 MB to one, in which 8,000 new observations have room and 20,000 have not. */
const inOneTransaction = 8_000;

/**
 * Writes what a file gave: all of it or nothing, up to 8,000 rows; beyond that in transactions of as many, each of which may be written
 * again. What the graph already says of a thing stays, and the file fills in what was empty; a name that differs becomes an alias.
 */
export async function writeFindings(
  graph: Graph,
  format: string,
  dataset: DatasetRow,
  findings: Findings,
  progress: (text: string) => void,
): Promise<Written> {
  await refuseWithoutCountries(graph, findings.tables);
  const { tables, withoutCommodity } = await withKnownCommodities(graph, findings.tables);
  const origin = { dataset: dataset.id, run: importRun(format) };
  // The embedded Neo4j ends a transaction after 10 s; all codes of the HS took 9.5 s on a busy machine.
  const session = () => graph.session({ withinMs: 600_000 });
  const parts = partsOf(tables);
  for (const [index, part] of parts.entries()) {
    const writing = session().write(async (transaction) => {
      await writeDatasets(transaction, [dataset]);
      await asIfUnmerged(transaction, part, async () => {
        for (const { slice, rows } of part)
          for (let from = 0; from < rows.length; from += batch) {
            progress(`Writing ${slice.name}: ${from} of ${rows.length}`);
            await slice.write(transaction, await besideWhatIsKnown(transaction, rows.slice(from, from + batch)), origin);
          }
      });
      await noteImportRun(transaction, format, dataset.id);
    });
    await writing.catch((error: unknown) => Promise.reject(index > 0 ? begun(error, `${index} of ${parts.length} parts`) : error));
  }
  progress("Comparing figures");
  await summariseAllPoints(session());
  return { what: tables.map(({ slice, rows }) => `${rows.length} ${slice.name}`).join(", ") || "nothing", withoutCommodity };
}

/** Borders and offices are links to countries: in a graph without any they would be lost without a word. */
async function refuseWithoutCountries(graph: Graph, tables: FoundTable[]): Promise<void> {
  if (!tables.some(({ slice }) => [borders, offices, observations].includes(slice as never))) return;
  const [country] = await graph.session().read(cypher`/* anyCountry */ MATCH (country:Country) RETURN country.id AS id LIMIT 1`);
  if (!country)
    throw new UserError(
      "CONFLICT",
      "The graph holds no countries yet, to which borders, leaders and figures belong. Start it once with `npm start`, which loads the seed. Nothing was written.",
    );
}

/** Tables cut so that no part holds more rows than one transaction takes; the order stays. */
function partsOf(tables: FoundTable[]): FoundTable[][] {
  const parts: FoundTable[][] = [[]];
  let room = inOneTransaction;
  for (const { slice, rows } of tables)
    for (let from = 0; from < rows.length;) {
      const taken = rows.slice(from, from + room);
      parts.at(-1)!.push({ slice, rows: taken });
      from += taken.length;
      room -= taken.length;
      if (room === 0) {
        parts.push([]);
        room = inOneTransaction;
      }
    }
  return parts.filter((part) => part.length > 0);
}

/** A row of a thing that has a name, as it looks beside what the graph says of that thing. Other rows stay as they are. */
async function besideWhatIsKnown<Row>(transaction: Transaction, rows: Row[]): Promise<Row[]> {
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

/** Figures of goods that the graph does not hold are left out: they would stand at a good without a name. */
async function withKnownCommodities(graph: Graph, tables: FoundTable[]): Promise<{ tables: FoundTable[]; withoutCommodity: Skipped[] }> {
  const isObservations = ({ slice }: FoundTable) => slice === (observations as unknown as SeedTable<never>);
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
    return { slice: table.slice, rows: rows as never[] };
  });
  const count = [...absent.values()].reduce((sum, n) => sum + n, 0);
  const reason = "a good that the graph does not hold: `trade-graph import hs` brings all codes";
  return {
    tables: kept,
    withoutCommodity: count ? [{ reason, count, places: [...absent.keys()].slice(0, 3).map((code) => `HS ${code}`) }] : [],
  };
}
