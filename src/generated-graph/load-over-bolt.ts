import { cypher } from "../graph/cypher.ts";
import type { Conversation, Graph, Transaction } from "../graph/graph.ts";
import { recountCoverage } from "../knowledge/coverage/breakdown.ts";
import { summariseAllPoints } from "../knowledge/data-point/summary.write.ts";
import { writeDatasets } from "../knowledge/observation/dataset.seed.ts";
import { applySchema } from "../loading/apply-schema.ts";
import { writeSeedState } from "../loading/load.ts";
import type { Batch, GeneratedGraph } from "./generated-graph.ts";

/** A batch is one transaction, and whatever comes after the batches reads the whole graph. */
const patienceMs = 600_000;

export interface LoadProgress {
  step: (text: string) => void;
  /** After each batch: claims in the graph by now. */
  claims: (written: number) => void;
}

/**
 * Writes a generated graph to a Neo4j that runs anywhere, batch by batch. Each batch leaves in the graph how far the load has come, in its
 * own transaction: whoever interrupts it and runs it again goes on there. Run once more, it writes nothing. Throws when another
 * generated graph is there.
 */
export async function loadOverBolt(graph: Graph, schema: string, generated: GeneratedGraph, progress: LoadProgress): Promise<void> {
  const patient = () => graph.conversation({ deadline: Date.now() + patienceMs });
  const recipe = JSON.stringify([generated.recipe.claims, generated.recipe.seed, generated.seedSha256]);
  const come = await positionOf(patient(), recipe);
  if (come.finished) return;
  progress.step(come.batches ? `Going on after ${come.batches} batches` : "Applying constraints");
  await applySchema(graph, schema, "constraints");
  await patient().write((transaction) => writeDatasets(transaction, generated.datasets));
  let [batches, claims] = [0, 0];
  const ahead = new Ahead(generated.batches);
  for (let batch = ahead.take(); batch; batch = ahead.take()) {
    const { slice, rows, origin } = batch;
    batches++;
    claims += (rows as { claims?: unknown[] }[]).reduce((sum, row) => sum + (row.claims?.length ?? 0), 0);
    if (batches <= come.batches) continue;
    await patient().write(async (transaction) => {
      await slice.write(transaction, rows, origin, () => ahead.prepare());
      await writePosition(transaction, recipe, batches, false);
    });
    progress.claims(claims);
  }
  // Before there are indexes of the sums, which then need not be kept up to date.
  progress.step("Summing up what the figures of each data point say");
  await summariseAllPoints(patient());
  progress.step("Building indexes");
  await applySchema(graph, schema);
  progress.step("Counting what the graph holds");
  await recountCoverage(patient());
  await patient().write(async (transaction) => {
    await writeSeedState(transaction, generated.seedSha256);
    await writePosition(transaction, recipe, batches, true);
  });
}

/** Batches, of which the next is made while the database works on the one before: a third of the time of a load. */
class Ahead {
  readonly #batches: Iterator<Batch>;
  #next: IteratorResult<Batch> | undefined;

  constructor(batches: Iterable<Batch>) {
    this.#batches = batches[Symbol.iterator]();
  }

  /** May be called again, as when a transaction is tried again. */
  prepare(): void {
    if (this.#next) return;
    this.#next = this.#batches.next();
    if (!this.#next.done) this.#next.value.slice.prepare?.(this.#next.value.rows);
  }

  take(): Batch | undefined {
    const next = this.#next ?? this.#batches.next();
    this.#next = undefined;
    return next.done ? undefined : next.value;
  }
}

async function positionOf(graph: Conversation, recipe: string): Promise<{ batches: number; finished: boolean }> {
  const [found] = await graph.read<{ recipe: string; batches: number; finished: boolean }>(cypher`/* generatedState */
    MATCH (state:GraphState {id: 'generated'}) RETURN state.recipe AS recipe, state.batches AS batches, state.finished AS finished`);
  if (found && found.recipe !== recipe)
    throw new Error(
      `Another generated graph is there, or the beginning of one (claims, seed and checksum: ${found.recipe}; asked for: ${recipe}). Load into an empty database.`,
    );
  return found ?? { batches: 0, finished: false };
}

const writePosition = (transaction: Transaction, recipe: string, batches: number, finished: boolean) =>
  transaction.run(
    cypher`/* writeGeneratedState */
      MERGE (state:GraphState {id: 'generated'}) SET state.recipe = $recipe, state.batches = $batches, state.finished = $finished`,
    { recipe, batches, finished },
  );
