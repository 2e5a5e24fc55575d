import { describe, expect, it } from "vitest";
import { readConfig } from "../../src/config.ts";
import { serve } from "../../src/main.ts";
import { ask } from "../support/api.ts";
import { database } from "../support/database.ts";

const question = `{ claims(filter: { speaker: "Putin", topic: [TRADE_VOLUME] }, first: 5) { totalCount nodes { id } } }`;

describe.skipIf(!database)("a server that connects to Neo4j through neo4j://, as to a cluster", () => {
  it("requests the routing table, sends reads to a reader, and gives the same answers", async () => {
    const routed = await serve({
      config: readConfig({ PORT: "0", LOG_LEVEL: "silent" }),
      database: { ...database!, uri: database!.uri.replace(/^bolt:/, "neo4j:") },
    });
    try {
      const response = await fetch(`${routed.address}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query: question }),
      });
      const { data } = (await response.json()) as { data: unknown };
      expect(data).toEqual((await ask(question)).data);
      expect(data).toMatchObject({ claims: { nodes: { length: 5 } } });
    } finally {
      await routed.close();
    }
  });
});
