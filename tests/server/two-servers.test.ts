import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readConfig } from "../../src/config.ts";
import { cypher } from "../../src/graph/cypher.ts";
import { serve, type Serving } from "../../src/main.ts";
import { makeKey } from "../../src/server/auth/key.ts";
import { database } from "../support/database.ts";

const run = randomUUID().slice(0, 8);
const addSource = `mutation ($input: AddSourceInput!) {
  addSource(input: $input) { created source { id title } userErrors { code } } }`;

describe.skipIf(!database)("two servers on one database", () => {
  let servers: Serving[];
  let headers: Record<string, string>;
  beforeAll(async () => {
    const config = readConfig({ PORT: "0", LOG_LEVEL: "silent", LIMIT_POINTS_PER_MINUTE: "0", DRAIN_DELAY_MS: "0" });
    servers = await Promise.all([serve({ config, database: database! }), serve({ config, database: database! })]);
    const { secret } = await makeKey(servers[0]!.graph, `two servers ${run}`, "contributor");
    headers = { authorization: `Bearer ${secret}` };
  });
  afterAll(async () => {
    await servers?.[0]?.graph.session().write(async (transaction) => {
      await transaction.run(cypher`MATCH (source:Source) WHERE source.title ENDS WITH $run DETACH DELETE source`, { run });
      await transaction.run(cypher`MATCH (change:Change) WHERE change.by CONTAINS $run DETACH DELETE change`, { run });
      await transaction.run(cypher`MATCH (key:ApiKey) WHERE key.name ENDS WITH $run DETACH DELETE key`, { run });
    });
    for (const server of servers ?? []) await server.close();
  });

  const ask = async (server: number, query: string, variables: object) => {
    const response = await fetch(`${servers[server]!.address}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as { data: Record<string, never> & { addSource: { created: boolean; source: { id: string } } } };
  };
  const source = (title: string) => ({ title: `${title} ${run}`, licence: "CC0", attribution: "Example" });
  const input = (title: string) => ({ idempotencyKey: randomUUID(), ...source(title) });

  it("see each other's writes as soon as they are confirmed", async () => {
    for (let i = 0; i < 20; i++) {
      const [writer, reader] = i % 2 ? [0, 1] : [1, 0];
      const { data } = await ask(writer, addSource, { input: input(`Across ${i}`) });
      const seen = await ask(reader, `query ($id: ID!) { node(id: $id) { ... on Source { title } } }`, { id: data.addSource.source.id });
      expect(seen.data.node).toEqual({ title: `Across ${i} ${run}` });
    }
  });

  it("apply a mutation once if both get it at the same moment with the same idempotency key", async () => {
    const same = input("Once");
    const answers = await Promise.all(Array.from({ length: 10 }, (_, i) => ask(i % 2, addSource, { input: same })));
    expect(new Set(answers.map(({ data }) => JSON.stringify(data))).size).toBe(1);
    expect(answers[0]!.data.addSource.created).toBe(true);
    const other = await ask(1, addSource, { input: { ...same, title: `Other ${run}` } });
    expect(other.data.addSource).toMatchObject({ source: null, userErrors: [{ code: "CONFLICT" }] });
  });

  it("create a source once if both get it at the same moment with different idempotency keys", async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, (_, i) => ask(i % 2, addSource, { input: input("Same") })));
    expect(new Set(answers.map(({ data }) => data.addSource.source.id)).size).toBe(1);
    expect(answers.filter(({ data }) => data.addSource.created)).toHaveLength(1);
  });
});
