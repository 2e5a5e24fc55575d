import { cypher } from "../../graph/cypher.ts";
import type { GraphSession, Transaction } from "../../graph/graph.ts";
import { recordChanges, type Recorded } from "../../knowledge/curation/record-changes.write.ts";
import { asIfUnmerged } from "../../knowledge/curation/merge.write.ts";
import { datasetRow, type DatasetRow } from "../../knowledge/observation/dataset.seed.ts";
import type { BoundTable, Origin, SeedTable } from "../../query/seed-table.ts";
import type { GraphLinks } from "../../query/graph-rows.ts";
import { unmarkLoaded, upgradeTo, type DatasetState } from "./dataset-state.ts";
import { linkDifferences, linksGone, rowLinksHeld, takeRowLinks, takeStaleLinks } from "./links.ts";
import { differences, nodesHeld, type HeldNode } from "./snapshot.ts";
import { idsOfDataset, leaveToImport, takeBack, withdraw } from "./withdraw.ts";

/** The datasets of a seed with their rows. */
export type DatasetTables = readonly { row: DatasetRow; tables: readonly { table: SeedTable; rows: never[] }[] }[];

/** Writes rows of a dataset of which the graph may hold an older version: `write` does it, and what it changes goes into the histories. */
export async function writeOver(
  transaction: Transaction,
  table: SeedTable,
  rows: never[],
  dataset: DatasetRow,
  write: () => Promise<unknown>,
): Promise<number> {
  const origin: Origin = { dataset: dataset.id };
  const link = (table as unknown as BoundTable).link ? table.graphOf!(rows, origin).links[0] : undefined;
  const ids = table.idsOf?.(rows, origin) ?? [];
  const before = await nodesHeld(transaction, ids);
  const linksBefore = link && (await rowLinksHeld(transaction, link, origin));
  await takeBack(
    transaction,
    [...before.values()].flatMap(({ id, properties }) => (properties.withdrawnIn === undefined ? [] : id)),
  );
  await write();
  await takeStaleLinks(transaction, table, rows, origin);
  await leaveImported(transaction, before);
  const changes: Recorded[] = differences(before, await nodesHeld(transaction, [...before.keys()]));
  if (link) changes.push(...linkDifferences(link.type, linksBefore!, await rowLinksHeld(transaction, link, origin)));
  await recordChanges(transaction, changes, upgradeTo(dataset));
  return changes.length;
}

/** A figure that an import brought or changed stays as the import wrote it. */
async function leaveImported(transaction: Transaction, before: ReadonlyMap<string, HeldNode>): Promise<void> {
  const imported = [...before.values()].filter(({ id, properties }) => id.startsWith("observation:") && properties.runId != null);
  if (imported.length)
    await transaction.run(
      cypher`/* leaveImported */ UNWIND $rows AS row MATCH (observation:Observation {id: row.id}) SET observation = row.properties`,
      { rows: imported.map(({ id, properties }) => ({ id, properties })) },
    );
}

const portion = 2_000;

/** Withdraws what the graph holds of a dataset and no row of the seed tells of any more. */
export async function withdrawGone(session: GraphSession, dataset: DatasetRow, state: DatasetState, seed: DatasetTables): Promise<number> {
  const read: Pick<Transaction, "run"> = { run: (text, parameters) => session.read(text, parameters) };
  const origin: Origin = { dataset: dataset.id };
  const told = idsOf(seed);
  const gone = (await idsOfDataset(read, dataset.id)).filter((id) => !told.has(id));
  for (let from = 0; from < gone.length; from += portion)
    await session.write((transaction) => {
      const some = gone.slice(from, from + portion);
      return state.unmarkedImport ? leaveToImport(transaction, some, state) : withdraw(transaction, some, dataset, upgradeTo(dataset));
    });
  if (state.unmarkedImport) return 0;
  let links = 0;
  for (const link of rowLinksOf(seed, dataset.id)) {
    const held = await rowLinksHeld(read, link, origin);
    const lost = linksGone(held, link);
    links += lost.length;
    if (lost.length)
      await session.write((transaction) =>
        asIfUnmerged(transaction, lost, async () => {
          const before = await rowLinksHeld(transaction, link, origin);
          await takeRowLinks(transaction, link, origin, lost);
          const changes = linkDifferences(link.type, before, await rowLinksHeld(transaction, link, origin));
          await recordChanges(transaction, changes, upgradeTo(dataset));
        }),
      );
  }
  return gone.length + links;
}

/** The same of datasets that the seed no longer has at all. */
export async function withdrawDropped(
  session: GraphSession,
  states: ReadonlyMap<string, DatasetState>,
  seed: DatasetTables,
): Promise<void> {
  const kept = new Set(seed.map(({ row }) => row.id));
  for (const state of states.values()) {
    if (state.seedSha256 === null || kept.has(state.id)) continue;
    const dataset = datasetRow.parse({ ...state, title: "-", publisher: "-", licence: "-", attribution: "-" });
    await withdrawGone(
      session,
      { ...dataset, changes: [{ version: dataset.version, note: "The seed no longer has this dataset." }] },
      state,
      seed,
    );
    await session.write((transaction) => unmarkLoaded(transaction, [state.id]));
  }
}

const idsOfSeed = new WeakMap<DatasetTables, Set<string>>();

/** The ids of everything that the seed tells of: what moved to another dataset is not gone. */
function idsOf(seed: DatasetTables): Set<string> {
  const known = idsOfSeed.get(seed);
  if (known) return known;
  const ids = new Set(
    seed.flatMap(({ row, tables }) => tables.flatMap(({ table, rows }) => table.idsOf?.(rows, { dataset: row.id }) ?? [])),
  );
  idsOfSeed.set(seed, ids);
  return ids;
}

/** The links that are rows of their own in any dataset, each type with those of this one. */
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
