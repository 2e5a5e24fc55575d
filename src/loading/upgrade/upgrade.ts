import { cypher } from "../../graph/cypher.ts";
import type { GraphSession, Transaction } from "../../graph/graph.ts";
import { recordChanges, type Recorded } from "../../knowledge/curation/record-changes.write.ts";
import { asIfUnmerged } from "../../knowledge/curation/merge.write.ts";
import { datasetRow, type DatasetRow } from "../../knowledge/observation/dataset.seed.ts";
import type { BoundTable, Origin, SeedTable } from "../../query/seed-table.ts";
import type { GraphLinks } from "../../query/graph-rows.ts";
import { unmarkLoaded, upgradeTo, type DatasetState } from "./dataset-state.ts";
import { linkDifferences, linksGone, storedRowLinks, removeRowLinks, removeStaleLinks } from "./links.ts";
import { differences, storedNodes, type StoredNode } from "./snapshot.ts";
import { idsOfDataset, markAsImported, reinstate, withdraw } from "./withdraw.ts";

/** The datasets of a seed with their rows. */
export type DatasetTables = readonly { row: DatasetRow; tables: readonly { table: SeedTable; rows: never[] }[] }[];

/**
 * Writes rows of a dataset of which the graph may hold an older version: `write` does the writing, and its changes are recorded in the
 * histories.
 */
export async function writeRecordingChanges(
  transaction: Transaction,
  table: SeedTable,
  rows: never[],
  dataset: DatasetRow,
  write: () => Promise<unknown>,
): Promise<number> {
  const origin: Origin = { dataset: dataset.id };
  const link = (table as unknown as BoundTable).link ? table.graphOf!(rows, origin).links[0] : undefined;
  const ids = table.idsOf?.(rows, origin) ?? [];
  const before = await storedNodes(transaction, ids);
  const linksBefore = link && (await storedRowLinks(transaction, link, origin));
  await reinstate(
    transaction,
    [...before.values()].flatMap(({ id, properties }) => (properties.withdrawnIn === undefined ? [] : id)),
  );
  await write();
  await removeStaleLinks(transaction, table, rows, origin);
  await keepImported(transaction, before);
  const changes: Recorded[] = differences(before, await storedNodes(transaction, [...before.keys()]));
  if (link) changes.push(...linkDifferences(link.type, linksBefore!, await storedRowLinks(transaction, link, origin)));
  await recordChanges(transaction, changes, upgradeTo(dataset));
  return changes.length;
}

/** Figures created or changed by an import are kept as imported. */
async function keepImported(transaction: Transaction, before: ReadonlyMap<string, StoredNode>): Promise<void> {
  const imported = [...before.values()].filter(({ id, properties }) => id.startsWith("observation:") && properties.runId != null);
  if (imported.length)
    await transaction.run(
      cypher`/* leaveImported */ UNWIND $rows AS row MATCH (observation:Observation {id: row.id}) SET observation = row.properties`,
      { rows: imported.map(({ id, properties }) => ({ id, properties })) },
    );
}

const batchSize = 2_000;

/** Withdraws nodes and links of a dataset that are no longer in the seed. */
export async function withdrawMissing(
  session: GraphSession,
  dataset: DatasetRow,
  state: DatasetState,
  seed: DatasetTables,
): Promise<number> {
  const read: Pick<Transaction, "run"> = { run: (text, parameters) => session.read(text, parameters) };
  const origin: Origin = { dataset: dataset.id };
  const seedIds = idsOf(seed);
  const gone = (await idsOfDataset(read, dataset.id)).filter((id) => !seedIds.has(id));
  for (let from = 0; from < gone.length; from += batchSize)
    await session.write((transaction) => {
      const some = gone.slice(from, from + batchSize);
      return state.unmarkedImport ? markAsImported(transaction, some, state) : withdraw(transaction, some, dataset, upgradeTo(dataset));
    });
  if (state.unmarkedImport) return 0;
  let links = 0;
  for (const link of rowLinksOf(seed, dataset.id)) {
    const held = await storedRowLinks(read, link, origin);
    const lost = linksGone(held, link);
    links += lost.length;
    if (lost.length)
      await session.write((transaction) =>
        asIfUnmerged(transaction, lost, async () => {
          const before = await storedRowLinks(transaction, link, origin);
          await removeRowLinks(transaction, link, origin, lost);
          const changes = linkDifferences(link.type, before, await storedRowLinks(transaction, link, origin));
          await recordChanges(transaction, changes, upgradeTo(dataset));
        }),
      );
  }
  return gone.length + links;
}

/** Does the same for datasets that are no longer in the seed at all. */
export async function withdrawDropped(
  session: GraphSession,
  states: ReadonlyMap<string, DatasetState>,
  seed: DatasetTables,
): Promise<void> {
  const kept = new Set(seed.map(({ row }) => row.id));
  for (const state of states.values()) {
    if (state.seedSha256 === null || kept.has(state.id)) continue;
    const dataset = datasetRow.parse({ ...state, title: "-", publisher: "-", licence: "-", attribution: "-" });
    await withdrawMissing(
      session,
      { ...dataset, changes: [{ version: dataset.version, note: "The seed no longer has this dataset." }] },
      state,
      seed,
    );
    await session.write((transaction) => unmarkLoaded(transaction, [state.id]));
  }
}

const idsOfSeed = new WeakMap<DatasetTables, Set<string>>();

/** The ids of everything in the seed: what moved to another dataset is not gone. */
function idsOf(seed: DatasetTables): Set<string> {
  const known = idsOfSeed.get(seed);
  if (known) return known;
  const ids = new Set(
    seed.flatMap(({ row, tables }) => tables.flatMap(({ table, rows }) => table.idsOf?.(rows, { dataset: row.id }) ?? [])),
  );
  idsOfSeed.set(seed, ids);
  return ids;
}

/** The links with their own rows in any dataset, each type with those of this one. */
function rowLinksOf(seed: DatasetTables, dataset: string): GraphLinks[] {
  const byType = new Map<string, GraphLinks>();
  for (const { row, tables } of seed)
    for (const { table, rows } of tables) {
      if (!(table as unknown as BoundTable).link) continue;
      const [link] = table.graphOf!(rows, { dataset: row.id }).links;
      const before = byType.get(link!.type);
      byType.set(link!.type, { ...link!, rows: [...(before?.rows ?? []), ...(row.id === dataset ? link!.rows : [])] });
    }
  return [...byType.values()];
}
