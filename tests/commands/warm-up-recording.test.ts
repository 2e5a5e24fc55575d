import { randomUUID } from "node:crypto";
import { execute, parse } from "graphql";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { warmUp } from "../../src/commands/warm-up.ts";
import { warmUpRecording } from "../../src/commands/warm-up-recording.ts";
import { cypher } from "../../src/graph/cypher.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { graphHash } from "../../src/loading/backup/graph-hash.ts";
import { loadSeed } from "../../src/loading/load.ts";
import { openKnowledge } from "../../src/main.ts";
import { openOwnStore } from "../support/own-store.ts";
import { seedWithoutDocuments } from "../support/prepared-stores.ts";
import { turnoverStatement } from "../support/turnover-claim.ts";

const store = await openOwnStore();
const knowledge = await openKnowledge();
afterAll(() => store?.close());

const mutation = parse("mutation ($input: RecordStatementInput!) { recordStatement(input: $input) { userErrors { message } } }");

describe.skipIf(!store)("the first statement recorded after a start", () => {
  const graph = store?.graph as Graph;
  const session = () => graph.session({ explain: true, rollback: true });
  beforeAll(async () => {
    await loadSeed(graph, seedWithoutDocuments());
    await knowledge.loadMemory(graph);
  });

  it("finds every query already planned, because warm-up recorded a statement and rolled it back", async () => {
    const before = await graphHash(graph);
    const warmedUp = session();
    const answer = await warmUpRecording(knowledge.schema, (viewer) => knowledge.context(graph, warmedUp, viewer), graph.session());
    expect(answer).toMatchObject({ data: { recordStatement: { userErrors: [] } } });
    expect(await graphHash(graph)).toEqual(before);

    const [source] = await graph.session().read<{ id: string }>(cypher`MATCH (n:Source) RETURN n.id AS id ORDER BY id DESC LIMIT 1`);
    const recorded = session();
    const text = "The turnover was 190 billion dollars.";
    const input = { idempotencyKey: randomUUID(), ...turnoverStatement(source!.id, text), quote: { exact: text, direct: true } };
    const contextValue = knowledge.context(graph, recorded, { name: "a test", role: "editor" });
    expect(await execute({ schema: knowledge.schema, document: mutation, variableValues: { input }, contextValue })).toMatchObject({
      data: { recordStatement: { userErrors: [] } },
    });
    const planned = new Set(warmedUp.queryLog.entries.map((entry) => entry.text));
    const names = recorded.queryLog.entries.filter((entry) => !planned.has(entry.text)).map((entry) => entry.name);
    expect(recorded.queryLog.entries.length).toBeGreaterThan(12);
    expect(names).toEqual([]);
  });
});

describe.skipIf(!store)("the queries of the pages", () => {
  const graph = store?.graph as Graph;

  it("are planned in the background only while no client query is running", async () => {
    let started = 0;
    const counting = Object.assign(Object.create(knowledge) as typeof knowledge, {
      context: (...given: Parameters<typeof knowledge.context>) => (started++, knowledge.context(...given)),
    });
    let end: () => void = () => undefined;
    const ended = new Promise<void>((resolve) => (end = resolve));
    const client = graph.session().write(async () => ended);
    await warmUp(counting, graph, { budgetMs: 0, rounds: 1 });
    const withinBudget = started;
    // The query started within the budget has ended.
    await vi.waitFor(() => expect(graph.pool.inUse).toBe(1), { timeout: 20_000, interval: 5 });
    await setTimeout(500);
    expect(started - withinBudget).toBeLessThanOrEqual(1);
    end();
    await client;
    await vi.waitFor(() => expect(started - withinBudget).toBeGreaterThan(5), 20_000);
  });
});
