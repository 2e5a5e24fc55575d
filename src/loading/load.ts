import type { Graph } from "../graph/graph.ts";
import { asIfUnmerged } from "../knowledge/curation/merge.write.ts";
import { summariseAllPoints } from "../knowledge/data-point/summary.write.ts";
import { offices } from "../knowledge/official/official.ts";
import { organizations } from "../knowledge/organization/organization.ts";
import { statements } from "../knowledge/statement/statement.write.ts";
import { writeDatasets } from "../knowledge/observation/dataset.seed.ts";
import type { Origin } from "../query/seed-table.ts";
import { manifestHash, datasetStates, markLoaded, unmarkLoaded, type DatasetState } from "./upgrade/dataset-state.ts";
import { withdrawDropped, withdrawMissing, writeRecordingChanges } from "./upgrade/upgrade.ts";
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
/** Nodes per transaction: the embedded Neo4j allows 256 MB each, enough for 10,000 new observations but not for 20,000. */
const transactionNodes = 6_000;
/** For each transaction: the database ends one after 10 seconds, and a busy machine takes longer for a part of a dataset. */
const timeoutMs = 300_000;

/**
 * Loads every dataset of the seed, each in one transaction unless it is too large. A dataset is marked when it is complete: an interrupted
 * load resumes with the first unmarked one, and an upgrade skips unchanged ones. Where the graph holds an older version, changes are
 * recorded in the histories, and rows that are gone are withdrawn.
 */
export async function loadSeed(graph: Graph, seed: Seed, progress: (loaded: Loaded) => void = () => undefined): Promise<Loaded[]> {
  if (seed.problems.length) throw new SeedProblems(seed.problems);
  const done: Loaded[] = [];
  const patient = () => graph.session({ statementMs: timeoutMs, singleParameter: true });
  const states = await datasetStates(graph);
  // Nothing can have been merged in an empty graph.
  const unmerged: typeof asIfUnmerged = states.size ? asIfUnmerged : (_transaction, _rows, work) => work();
  await patient().write((transaction) =>
    writeDatasets(
      transaction,
      seed.datasets.map(({ row }) => row),
    ),
  );
  for (const { row, tables } of seed.datasets) {
    const state = states.get(row.id);
    if (state?.seedSha256 === manifestHash(row)) continue;
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
                if (state) changed += await writeRecordingChanges(transaction, table, some, row, write);
                else await write();
              }
            return changed;
          },
        ),
      );
    const withdrawn = state ? await withdrawMissing(patient(), row, state, seed.datasets) : 0;
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

/** Datasets with statements, which are rewritten when offices change: a claim stores the country that its speaker represents. */
function statementsOf(seed: Seed, states: Map<string, DatasetState>): string[] {
  const ids = seed.datasets.flatMap(({ row, tables }) => (tables.some(({ table }) => table.name === statements.name) ? row.id : []));
  for (const id of ids) if (states.has(id)) states.set(id, { ...states.get(id)!, seedSha256: null });
  return ids;
}

/** Splits tables so that no part creates more nodes than fit one transaction; the order is kept. */
function partsOf(tables: SeedFile[]): Pick<SeedFile, "table" | "rows">[][] {
  const parts: Pick<SeedFile, "table" | "rows">[][] = [[]];
  let room = transactionNodes;
  for (const { table, rows } of tables) {
    let part: never[] | undefined;
    for (const row of rows) {
      const size = table.sizeOf?.(row) ?? 1;
      if (size > room && room < transactionNodes) {
        parts.push([]);
        [room, part] = [transactionNodes, undefined];
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
