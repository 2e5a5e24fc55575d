import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readConfig, root } from "../../src/config.ts";
import { startEmbeddedNeo4j, type EmbeddedNeo4j } from "../../src/embedded-neo4j/embedded-neo4j.ts";
import { generateInto } from "../../bench/generated-graph/generate.command.ts";
import { generatedGraph, type Recipe } from "../../bench/generated-graph/generated-graph.ts";
import { loadOverBolt } from "../../bench/generated-graph/load-over-bolt.ts";
import { cypher, identifier } from "../../src/graph/cypher.ts";
import { importGraph } from "../../bench/generated-graph/import-graph.ts";
import { claimRow, type ClaimRow } from "../../src/knowledge/claim/claim.seed.ts";
import type { ClaimFilter } from "../../src/knowledge/claim/claim.filter.ts";
import { conflictsOf } from "../../src/knowledge/comparison/conflict.queries.ts";
import { Knowledge } from "../../src/knowledge/knowledge.ts";
import type { StatementRow } from "../../src/knowledge/statement/statement.seed.ts";
import { hashProperty } from "../../src/query/content-hash.ts";
import { serve, type Serving } from "../../src/main.ts";
import { graphHash } from "../../src/loading/backup/graph-hash.ts";
import { database } from "../support/database.ts";
import { openOwnStore } from "../support/own-store.ts";
import { seedWithoutDocuments } from "../support/prepared-stores.ts";

/** Files for an import lack the hashes that writers store. */
const besideHashes = { labels: ["GraphState"], properties: [hashProperty] };

const folders: string[] = [];
const folder = () => {
  folders.push(mkdtempSync(join(tmpdir(), "trade-graph-generated-")));
  return folders.at(-1)!;
};
afterAll(() => folders.forEach((path) => rmSync(path, { recursive: true, force: true })));

const recipe: Recipe = { claims: 2_000, seed: 7 };
const seed = seedWithoutDocuments();
const generate = (to: string, which: Recipe) => generateInto(to, which, undefined, seed);
const dump = folder();
beforeAll(() => void generate(dump, recipe));

const bytesOf = (path: string): string => {
  const hash = createHash("sha256");
  for (const file of readdirSync(path).sort()) hash.update(file).update(readFileSync(join(path, file)));
  return hash.digest("hex");
};

describe("a generated graph", () => {
  const generated = (which: Recipe): ClaimRow[] =>
    [...generatedGraph(seed, which).batches]
      .filter(({ table, origin }) => table.name === "statements" && origin.dataset === "dataset:generated")
      .flatMap(({ rows }) => (rows as StatementRow[]).flatMap(({ claims }) => claims));

  it("is identical for the same number and seed, and different for another seed", () => {
    const [again, other] = [folder(), folder()];
    generate(again, recipe);
    generate(other, { ...recipe, seed: 8 });
    expect(bytesOf(again)).toBe(bytesOf(dump));
    expect(bytesOf(other)).not.toBe(bytesOf(dump));
  });

  it("has exactly the requested number of claims, and each passes the checks of seed rows", () => {
    for (const claims of [1, 999, 2_000]) expect(generated({ claims, seed: 3 })).toHaveLength(claims);
    const problems = generated(recipe).flatMap((claim) => {
      const written = { ...claim, period: claim.period?.label ?? null, comparedTo: claim.comparedTo?.label ?? null };
      const parsed = claimRow.safeParse(written);
      return parsed.success ? [] : [parsed.error.issues[0]!.message];
    });
    expect(problems).toEqual([]);
  });

  it("contains every kind, modality, comparator, measure and link between claims", () => {
    const claims = generated(recipe);
    const found = <Key extends keyof ClaimRow>(key: Key) => new Set(claims.map((claim) => claim[key])).size;
    expect({ kinds: found("kind"), modalities: found("modality"), measures: found("measure") }).toEqual({
      kinds: 3,
      modalities: 5,
      measures: 8,
    });
    expect(found("comparator")).toBe(6);
    expect(new Set(claims.flatMap(({ links }) => links.map(({ kind }) => kind))).size).toBe(4);
  });
});

describe.skipIf(!database)("a generated graph in a database", () => {
  let neo4j: EmbeddedNeo4j;
  let api: Serving;
  const home = folder();

  beforeAll(async () => {
    await importGraph(home, dump, { heap: 512 });
    neo4j = await startEmbeddedNeo4j({ home, quick: true, transactionSeconds: 120 });
    const config = readConfig({ PORT: "0", LOG_LEVEL: "silent", LIMIT_POINTS_PER_MINUTE: "0", LIMIT_REQUEST_MS: "0" });
    api = await serve({ config, database: neo4j });
  }, 300_000);
  afterAll(async () => {
    await api?.close();
    await neo4j?.stop();
  });

  const ask = async (query: string) => {
    const response = await fetch(`${api.address}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", "x-explain": "1" },
      body: JSON.stringify({ query }),
    });
    // Answers are as varied as the questions.
    // eslint-disable-next-line @typescript-eslint/no-explicit-any
    return (await response.json()) as any;
  };

  it("answers the founding question, conflicts and coverage like a loaded graph", async () => {
    const { data, errors } = await ask(`{
      claims(filter: { speaker: "Путин", topic: [TRADE_VOLUME] }, first: 50) {
        totalCount
        nodes {
          text quantity { asSaid } speaker { name } speakerOffice { title } between { code }
          statement { quote { exact } saidOn { label } } source { licence publisher { name } } dataPoint { id }
        }
      }
      conflicts(first: 5) { spreadPct groups { claims { id } } dataPoint { id } }
      search(query: "Generated Official 3", first: 3) { nodes { ... on Official { name } } }
      coverage { claims observations byMeasure { measure claims } }
    }`);
    expect(errors).toBeUndefined();
    expect(data.claims.totalCount).toBeGreaterThan(100);
    for (const claim of data.claims.nodes) expect(claim.speaker.name).toBe("Vladimir Putin");
    const invented = data.claims.nodes.filter((claim: { source: { licence: string } }) => claim.source.licence === "CC0-1.0");
    expect(invented.length).toBeGreaterThan(10);
    expect(invented[0].statement.quote.exact).toContain(invented[0].text);
    expect(data.conflicts).toHaveLength(5);
    expect(data.conflicts[0].groups.length).toBeGreaterThan(1);
    expect(data.search.nodes[0].name).toBe("Generated Official 3");
    expect(data.coverage.claims).toBeGreaterThan(recipe.claims);
  }, 120_000);

  it.each([
    `speaker: "Putin"`,
    `speaker: "Putin", topic: [TRADE_VOLUME]`,
    `between: ["RUS", "CHN"]`,
    `between: ["RUS", "CHN"], measure: [TRADE_TURNOVER]`,
  ])("costs the same for a deep page of claims by {%s} as for the first one, in both directions", async (filter) => {
    await costsTheSame(10, (page) => `claims(filter: {${filter}}, ${page})`);
  });

  it.each([
    { key: "sourceId", field: "source" },
    { key: "crossingId", field: "borderCrossing" },
    { key: "commodityId", field: "commodity" },
  ])(
    "costs the same for a deep page of claims by $field, alone and with a measure, as for the first one, in both directions",
    async ({ key, field }) => {
      const [largest] = await api.graph.session().read<{ id: string; measure: string; claims: number }>(
        cypher`MATCH (claim:Claim) WHERE claim.${identifier(key)} IS NOT NULL
        WITH claim.${identifier(key)} AS id, claim.measure AS measure, count(*) AS claims
        RETURN id, measure, claims ORDER BY claims DESC, id LIMIT 1`,
      );
      const { id, measure, claims } = largest!;
      const size = Math.floor((claims - 1) / 2);
      expect(size).toBeGreaterThan(0);
      await costsTheSame(size, (page) => `claims(filter: {${field}: "${id}"}, ${page})`);
      await costsTheSame(size, (page) => `claims(filter: {${field}: "${id}", measure: [${measure}]}, ${page})`);
    },
  );

  const costsTheSame = async (size: number, claims: (page: string) => string) => {
    for (const direction of ["DESC", "ASC"]) {
      const page = async (first: number, after?: string) => {
        const { data, errors, extensions } = await ask(
          `{ ${claims(`orderBy: [{by: SAID_ON, direction: ${direction}}], first: ${first}${after ? `, after: "${after}"` : ""}`)} { nodes { id } pageInfo { endCursor } } }`,
        );
        expect(errors).toBeUndefined();
        const statement = extensions.explain.find(({ name }: { name: string }) => name === "claims");
        return { ...data.claims, dbHits: statement.dbHits as number };
      };
      const first = await page(size);
      const deep = await page(size, (await page(size === 10 ? 80 : size)).pageInfo.endCursor);
      expect(deep.nodes).toHaveLength(size);
      for (const { dbHits } of [first, deep]) expect(dbHits).toBeLessThan(size * 5 + 12);
    }
  };

  it("gives the same conflicts of a speaker with many claims whether computed from data points or from claims", async () => {
    const knowledge = await Knowledge.open();
    await knowledge.loadMemory(api.graph);
    const conflicts = (filter: ClaimFilter, mostClaims?: number) =>
      conflictsOf(knowledge.context(api.graph, api.graph.session()), { filter, first: 100 }, mostClaims);
    const filters: ClaimFilter[] = [
      { speaker: "Putin" },
      { speaker: "Putin", between: ["RUS", "CHN"], measure: ["TRADE_TURNOVER"] },
      { speaker: "Putin", topic: ["TRADE_VOLUME"], period: { from: "2010-01-01" }, modality: ["REPORTED"] },
    ];
    for (const filter of filters) {
      const fromClaims = await conflicts(filter, 100_000);
      expect(fromClaims.length).toBeGreaterThan(5);
      expect(await conflicts(filter, 1)).toEqual(fromClaims);
    }
  }, 120_000);

  it("is rejected by a store that already contains a graph", async () => {
    await expect(importGraph(home, dump)).rejects.toThrow("holds a graph already");
  });

  it("is the same when loaded over Bolt as when imported, even if the load is interrupted, continued by two at once, and repeated", async () => {
    const imported = await graphHash(api.graph, besideHashes);
    const store = (await openOwnStore())!;
    try {
      const schema = join(root, "schema/graph.cypher");
      const generated = generatedGraph(seed, recipe);
      const load = (claims: (written: number) => void) => loadOverBolt(store.graph, schema, generated, { step: () => undefined, claims });
      let before = 0;
      const interrupted = load((written) => {
        before = written;
        if (before > 0) throw new Error("interrupted");
      });
      await expect(interrupted).rejects.toThrow("interrupted");
      const written: number[] = [];
      const both = await Promise.allSettled([load((claims) => written.push(claims)), load((claims) => written.push(claims))]);
      expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
      expect(String(both.flatMap((each) => (each.status === "rejected" ? [each.reason] : [])))).toContain(
        "Is somebody else loading into it?",
      );
      expect(written).toEqual([...written].sort((a, b) => a - b));
      expect(written[0]).toBeGreaterThanOrEqual(before);
      expect(await graphHash(store.graph, besideHashes)).toEqual(imported);

      const changed = await store.graph.session().read(cypher`MATCH (state:GraphState) RETURN properties(state) AS it ORDER BY it.id`);
      await load(() => expect.unreachable("a second load writes nothing"));
      expect(await store.graph.session().read(cypher`MATCH (state:GraphState) RETURN properties(state) AS it ORDER BY it.id`)).toEqual(
        changed,
      );
      const other = generatedGraph(seed, { ...recipe, seed: 8 });
      await expect(loadOverBolt(store.graph, schema, other, { step: () => undefined, claims: () => undefined })).rejects.toThrow(
        "Another generated graph is there",
      );
    } finally {
      await store.close();
    }
  }, 300_000);
});
