import type { Graph } from "../graph/graph.ts";
import { asIfUnmerged } from "../knowledge/curation/merge.write.ts";
import { summariseAllPoints } from "../knowledge/data-point/summary.write.ts";
import { offices } from "../knowledge/official/official.ts";
import { organizations } from "../knowledge/organization/organization.ts";
import { statements } from "../knowledge/statement/statement.write.ts";
import { writeDatasets } from "../knowledge/observation/dataset.seed.ts";
import type { Origin } from "../query/seed-table.ts";
import { contentOf, datasetStates, markLoaded, unmarkLoaded, type DatasetState } from "./upgrade/dataset-state.ts";
import { withdrawDropped, withdrawGone, writeOver } from "./upgrade/upgrade.ts";
import { hashAll } from "./verify/hashes.ts";
import { writeSeedState } from "./seed-state.ts";
import { SeedProblems, type Seed, type SeedFile } from "./seed.ts";

export interface Loaded {
  dataset: string;
  /** "250 countries, 318 land borders" */
  what: string;
  milliseconds: number;
}

const batch = 2_000;
/** Nodes that one transaction may make: the embedded Neo4j gives 256 MB to one, in which 10,000 new observations have room and 20,000 have not. */
const inOneTransaction = 6_000;
/** For each transaction: the database ends one after 10 seconds, and a busy machine takes longer for a part of a dataset. */
const patienceMs = 300_000;

/**
 * Loads every dataset of the seed, each in one transaction unless it is too large for that. A dataset is marked when all of it is written: a
 * load that was cut off goes on with the first that is not, and an upgrade passes over those that did not change. Where the graph holds an
 * older version, what changes goes into the histories, and what no row tells of any more is withdrawn.
 */
export async function loadSeed(graph: Graph, seed: Seed, progress: (loaded: Loaded) => void = () => undefined): Promise<Loaded[]> {
  if (seed.problems.length) throw new SeedProblems(seed.problems);
  const done: Loaded[] = [];
  const patient = () => graph.session({ statementMs: patienceMs, asOne: true });
  const states = await datasetStates(graph);
  // Nothing was ever merged in an empty graph.
  const unmerged: typeof asIfUnmerged = states.size ? asIfUnmerged : (_transaction, _rows, work) => work();
  await patient().write((transaction) =>
    writeDatasets(
      transaction,
      seed.datasets.map(({ row }) => row),
    ),
  );
  for (const { row, tables } of seed.datasets) {
    const state = states.get(row.id);
    if (state?.seedSha256 === contentOf(row)) continue;
    const started = performance.now();
    const origin: Origin = { dataset: row.id };
    let changed = 0;
    for (const part of partsOf(tables))
      changed += await patient().write((transaction) =>
        unmerged(
          transaction,
          part.map(({ rows }) => rows),
          async () => {
            let changed = 0;
            for (const { table, rows } of part)
              for (let i = 0; i < rows.length; i += batch) {
                const some = rows.slice(i, i + batch);
                const write = () => table.write(transaction, some, origin);
                if (state) changed += await writeOver(transaction, table, some, row, write);
                else await write();
              }
            return changed;
          },
        ),
      );
    const withdrawn = state ? await withdrawGone(patient(), row, state, seed.datasets) : 0;
    await patient().write(async (transaction) => {
      if (state && tables.some(({ table }) => [offices.name, organizations.name].includes(table.name)))
        await unmarkLoaded(transaction, statementsOf(seed, states));
      await markLoaded(transaction, row);
    });
    if (tables.length === 0) continue;
    const upgraded = [changed ? `${changed} changed` : [], withdrawn ? `${withdrawn} withdrawn` : []].flat();
    const loaded = {
      dataset: row.id,
      what: [counts(tables), ...upgraded].join(", "),
      milliseconds: Math.round(performance.now() - started),
    };
    done.push(loaded);
    progress(loaded);
  }
  await withdrawDropped(patient(), states, seed.datasets);
  await summariseAllPoints(patient());
  if (states.size > 0) await hashAll(patient());
  await patient().write((transaction) => writeSeedState(transaction, seed.sha256, true));
  return done;
}

/** Datasets with statements, which are written again when offices change: a claim keeps the country for which its speaker stands. */
function statementsOf(seed: Seed, states: Map<string, DatasetState>): string[] {
  const ids = seed.datasets.flatMap(({ row, tables }) => (tables.some(({ table }) => table.name === statements.name) ? row.id : []));
  for (const id of ids) if (states.has(id)) states.set(id, { ...states.get(id)!, seedSha256: null });
  return ids;
}

/** Tables cut so that no part makes more nodes than one transaction has room for; the order stays. */
function partsOf(tables: SeedFile[]): Pick<SeedFile, "table" | "rows">[][] {
  const parts: Pick<SeedFile, "table" | "rows">[][] = [[]];
  let room = inOneTransaction;
  for (const { table, rows } of tables) {
    let part: never[] | undefined;
    for (const row of rows) {
      const size = table.sizeOf?.(row) ?? 1;
      if (size > room && room < inOneTransaction) {
        parts.push([]);
        [room, part] = [inOneTransaction, undefined];
      }
      if (!part) parts.at(-1)!.push({ table, rows: (part = []) });
      part.push(row);
      room -= size;
    }
  }
  return parts;
}

function counts(tables: SeedFile[]): string {
  const totals = new Map<string, number>();
  for (const { table, rows } of tables) {
    const count = rows.reduce((sum, row) => sum + (table.sizeOf?.(row) ?? 1), 0);
    totals.set(table.name, (totals.get(table.name) ?? 0) + count);
  }
  return [...totals].map(([name, count]) => `${count} ${name}`).join(", ");
}
