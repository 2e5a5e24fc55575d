import { cypher } from "../../src/graph/cypher.ts";
import type { GraphSession, Graph, Transaction } from "../../src/graph/graph.ts";
import { lock } from "../../src/graph/lock.ts";
import { summariseAllPoints } from "../../src/knowledge/data-point/summary.write.ts";
import { writeDatasets } from "../../src/knowledge/observation/dataset.seed.ts";
import { applySchema } from "../../src/loading/apply-schema.ts";
import { writeSeedState } from "../../src/loading/seed-state.ts";
import type { Batch, GeneratedGraph } from "./generated-graph.ts";

/** A deadline for each statement or batch: the total time depends on the machine and its load. */
const statementMs = 600_000;

export interface LoadProgress {
  step: (text: string) => void;
  /** Called after each batch with the number of claims in the graph. */
  claims: (written: number) => void;
}

/**
 * Writes a generated graph to any running Neo4j, batch by batch. Each batch records the progress of the load in the graph, in its
 * own transaction, so an interrupted load can be continued. Once complete, running it again writes nothing. Throws if another
 * generated graph exists.
 */
export async function loadOverBolt(graph: Graph, schema: string, generated: GeneratedGraph, progress: LoadProgress): Promise<void> {
  const patient = () => graph.session({ statementMs });
  const recipe = JSON.stringify([generated.recipe.claims, generated.recipe.seed, generated.seedSha256]);
  const come = await positionOf(patient(), recipe);
  if (come.finished) return;
  progress.step(come.batches ? `Going on after ${come.batches} batches` : "Applying constraints");
  await applySchema(graph, schema, "constraints");
  await patient().write((transaction) => writeDatasets(transaction, generated.datasets));
  const batches = await writeBatches(patient, recipe, generated.batches, come.batches, progress);
  progress.step("Building indexes");
  await applySchema(graph, schema);
  // Official figures of a pair need their index.
  progress.step("Judging claims, and summing up what the figures of each data point say");
  await summariseAllPoints(patient(), progress.step);
  await patient().write(async (transaction) => {
    await writeSeedState(transaction, generated.seedSha256, false);
    await transaction.run(cypher`/* finishGenerated */ MERGE (state:GraphState {id: 'generated'}) SET state += $state`, {
      state: { recipe, batches, finished: true },
    });
  });
}

/**
 * Runs two transactions at a time: while the database writes one batch, the next one's ids are looked up and its statements are packed, sent and
 * unpacked. It then waits in the database for its turn, so that batches never write concurrently or out of order.
 * Returns the total number of batches.
 */
async function writeBatches(
  patient: () => GraphSession,
  recipe: string,
  all: Iterable<Batch>,
  alreadyThere: number,
  progress: LoadProgress,
): Promise<number> {
  let [batches, claims] = [0, 0];
  let written: Promise<void> = Promise.resolve();
  let kind: Batch["table"] | undefined;
  const ahead = new Ahead(all);
  try {
    for (let batch = ahead.take(); batch; batch = ahead.take()) {
      const { table, rows, origin } = batch;
      const place = ++batches;
      const claimsByThen = (claims += (rows as { claims?: unknown[] }[]).reduce((sum, row) => sum + (row.claims?.length ?? 0), 0));
      if (place <= alreadyThere) continue;
      // Rows of another kind may refer to rows of the previous batch, and these are looked up before the turn comes.
      if (table !== kind) await written;
      kind = table;
      const before = written;
      let hasTurn: () => void;
      const turn = new Promise<void>((resolve) => (hasTurn = resolve));
      const write = () =>
        patient().write(async (transaction) => {
          const takeTurn = async () => {
            await takePlace(transaction, recipe, place);
            hasTurn();
          };
          // Batches without preparation read while they write.
          if (!table.prepare) await takeTurn();
          await table.write(transaction, rows, origin, { waitForPrevious: takeTurn, sent: () => ahead.prepare() });
        });
      written = write()
        .catch(async (error: unknown) => {
          if (!(error instanceof OutOfTurn)) throw error;
          await before;
          await write();
        })
        .then(() => progress.claims(claimsByThen));
      written.catch(() => undefined);
      await Promise.race([turn, written]);
      await before;
    }
    await written;
  } finally {
    await written.catch(() => undefined);
  }
  return batches;
}

/** The previous batch has not been written: it failed, or is being retried. */
class OutOfTurn extends Error {
  constructor(batches: number) {
    super(`The graph holds ${batches} batches, not those before this one. Is somebody else loading into it? Run the same command again.`);
  }
}

/** Waits for the transaction before it, blocks later ones until this transaction ends, and records the progress of the load in the graph. */
async function takePlace(transaction: Transaction, recipe: string, place: number): Promise<void> {
  const [found] = await transaction.run<{ batches: number }>(
    cypher`/* takePlace */
      MERGE (state:GraphState {id: 'generated'})
      ${lock(cypher`state`)}
      WITH state, coalesce(state.batches, 0) AS batches
      SET state.recipe = $recipe, state.batches = $place, state.finished = false
      RETURN batches`,
    { recipe, place },
  );
  if (found!.batches !== place - 1) throw new OutOfTurn(found!.batches);
}

/** Generates the next batch while the database works on the previous one: saves a third of a load's time. */
class Ahead {
  readonly #batches: Iterator<Batch>;
  #next: IteratorResult<Batch> | undefined;

  constructor(batches: Iterable<Batch>) {
    this.#batches = batches[Symbol.iterator]();
  }

  /** May be called again when a transaction is retried. */
  prepare(): void {
    if (this.#next) return;
    this.#next = this.#batches.next();
    if (!this.#next.done) this.#next.value.table.prepare?.(this.#next.value.rows);
  }

  take(): Batch | undefined {
    const next = this.#next ?? this.#batches.next();
    this.#next = undefined;
    return next.done ? undefined : next.value;
  }
}

async function positionOf(graph: GraphSession, recipe: string): Promise<{ batches: number; finished: boolean }> {
  const [found] = await graph.read<{ recipe: string; batches: number; finished: boolean }>(cypher`/* generatedState */
    MATCH (state:GraphState {id: 'generated'}) RETURN state.recipe AS recipe, state.batches AS batches, state.finished AS finished`);
  if (found && found.recipe !== recipe)
    throw new Error(
      `Another generated graph is there, or the beginning of one (claims, seed and checksum: ${found.recipe}; asked for: ${recipe}). Load into an empty database.`,
    );
  return found ?? { batches: 0, finished: false };
}
