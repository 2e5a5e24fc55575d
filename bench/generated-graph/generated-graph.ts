import { observations } from "../../src/knowledge/observation/observation.seed.ts";
import { datasetRow, type DatasetRow } from "../../src/knowledge/observation/dataset.seed.ts";
import { events } from "../../src/knowledge/event/event.ts";
import { offices, officials } from "../../src/knowledge/official/official.ts";
import { organizations } from "../../src/knowledge/organization/organization.ts";
import type { Origin, SeedTable } from "../../src/query/seed-table.ts";
import { sources } from "../../src/knowledge/source/source.ts";
import { statements } from "../../src/knowledge/statement/statement.write.ts";
import type { Seed } from "../../src/loading/seed.ts";
import { loadedOn } from "./calendar.ts";
import { castOf } from "./cast.ts";
import { Chance } from "./chance.ts";
import { observationBatches } from "./observations.ts";
import { statementBatches } from "./statements.ts";

/** Identifies the graph: the same two numbers and the same seed folder give the same graph. */
export interface Recipe {
  /** How many claims are generated; those of the seed come on top. */
  claims: number;
  seed: number;
}

/** Rows of one kind that are written in one transaction. */
export interface Batch {
  table: SeedTable<never>;
  rows: never[];
  origin: Origin;
}

export interface GeneratedGraph {
  recipe: Recipe;
  seedSha256: string;
  datasets: DatasetRow[];
  /** In write order, because later ones refer to earlier ones. */
  batches: Iterable<Batch>;
}

const dataset = datasetRow.parse({
  id: "dataset:generated",
  title: "Generated graph",
  publisher: "trade-graph generate",
  licence: "CC0-1.0",
  attribution: "trade-graph generate: invented, said by nobody",
});

const mostRows = 2_000;

/**
 * The seed plus invented claims, for measurements at any size. Countries, goods, crossings and
 * officials are real; anything invented is marked in its name, its source's licence and its dataset. Speakers and pairs follow Zipf's law.
 */
export function generatedGraph(seed: Seed, recipe: Recipe): GeneratedGraph {
  return {
    recipe,
    seedSha256: seed.sha256,
    datasets: [...seed.datasets.map(({ row }) => row), dataset],
    batches: { [Symbol.iterator]: () => batchesOf(seed, recipe) },
  };
}

function* batchesOf(seed: Seed, recipe: Recipe): Generator<Batch> {
  for (const { row, tables } of seed.datasets)
    for (const { table, rows } of tables) yield* portions(table, rows, { dataset: row.id, day: loadedOn });
  const chance = new Chance(recipe.seed);
  const cast = castOf(seed, recipe.claims, chance);
  const origin = { dataset: dataset.id, day: loadedOn };
  const batch = <Row>(table: SeedTable<Row>, rows: Row[]): Generator<Batch> =>
    portions(table as unknown as SeedTable<never>, rows as never[], origin);
  yield* batch(organizations, cast.organizations);
  yield* batch(officials, cast.officials);
  yield* batch(offices, cast.offices);
  yield* batch(sources, cast.sources);
  yield* batch(events, cast.events);
  for (const rows of observationBatches(dataset.id, cast, recipe.claims / 20, chance)) yield* batch(observations, rows);
  for (const rows of statementBatches(cast, recipe.claims, chance)) yield* batch(statements, rows);
}

function* portions(table: SeedTable<never>, rows: never[], origin: Origin): Generator<Batch> {
  for (let i = 0; i < rows.length; i += mostRows) yield { table, rows: rows.slice(i, i + mostRows), origin };
}
