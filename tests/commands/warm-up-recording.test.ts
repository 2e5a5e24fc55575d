import { randomUUID } from "node:crypto";
import { execute, parse } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
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

describe.skipIf(!store)("the first recorded statement after a start", () => {
  const graph = store?.graph as Graph;
  const session = () => graph.session({ explain: true, rollback: true });
  beforeAll(async () => {
    await loadSeed(graph, seedWithoutDocuments());
    await knowledge.loadMemory(graph);
  });

  it("finds every statement planned, because one was recorded and rolled back before", async () => {
    const before = await graphHash(graph);
    const rehearsed = session();
    const answer = await warmUpRecording(knowledge.schema, (viewer) => knowledge.context(graph, rehearsed, viewer), graph.session());
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
    const planned = new Set(rehearsed.queryLog.entries.map((entry) => entry.text));
    const names = recorded.queryLog.entries.filter((entry) => !planned.has(entry.text)).map((entry) => entry.name);
    expect(recorded.queryLog.entries.length).toBeGreaterThan(12);
    expect(names).toEqual([]);
  });
});
