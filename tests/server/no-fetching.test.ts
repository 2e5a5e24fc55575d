import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { setTimeout } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { cypher } from "../../src/graph/cypher.ts";
import { makeKey } from "../../src/server/auth/key.ts";
import { api, ask } from "../support/api.ts";

const run = randomUUID().slice(0, 8);

describe.skipIf(!api)("the URL of a source", () => {
  it("is stored and shown but never fetched by the server, wherever it leads", async () => {
    let visits = 0;
    const trap = createServer((socket) => {
      visits++;
      socket.destroy();
    }).listen(0, "127.0.0.1");
    await once(trap, "listening");
    const { port } = trap.address() as AddressInfo;
    const { id, secret } = await makeKey(api!.graph, `trap ${run}`, "editor");
    try {
      const addresses = [
        `http://127.0.0.1:${port}/${run}`,
        `http://localhost:${port}/${run}`,
        `http://169.254.169.254/${run}`,
        `http://[fe80::1]:${port}/${run}`,
        `http://[::ffff:7f00:1]:${port}/${run}`,
      ];
      for (const url of addresses) {
        const { data } = await ask(
          `mutation ($input: AddSourceInput!) { addSource(input: $input) { source { id url } userErrors { message } } }`,
          { input: { idempotencyKey: randomUUID(), title: `Trap ${run}`, url, licence: "CC0", attribution: "x" } },
          { authorization: `Bearer ${secret}` },
        );
        const source = data.addSource.source;
        expect(source.url).toBe(url);
        const read = await ask(`query ($id: ID!) { node(id: $id) { id ... on Source { title url history { action } } } }`, {
          id: source.id,
        });
        expect(read.data.node.url).toBe(url);
      }
      await ask(`{ search(query: "Trap ${run}", types: [SOURCE]) { nodes { id ... on Source { url } } } }`);
      await setTimeout(500);
      expect(visits).toBe(0);
    } finally {
      trap.close();
      const clean = [
        cypher`MATCH (s:Source) WHERE s.url ENDS WITH $run OPTIONAL MATCH (n:Name)-[:NAMES]->(s) DETACH DELETE n, s`,
        cypher`MATCH (c:Change) WHERE c.by CONTAINS $run DETACH DELETE c`,
        cypher`MATCH (k:ApiKey {id: $id}) DETACH DELETE k`,
      ];
      for (const text of clean) await api!.graph.session().write((transaction) => transaction.run(text, { run, id }));
    }
  });
});
