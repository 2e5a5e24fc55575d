import { mkdtempSync, rmSync } from "node:fs";
import { randomUUID } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { linkingToNothing } from "../../bench/soak/faults/held-claim.ts";
import { terminate, unhurried } from "../../bench/soak/faults/termination.ts";
import { startProduct } from "../../bench/soak/product.ts";
import { cypher } from "../../src/graph/cypher.ts";
import { Graph } from "../../src/graph/graph.ts";
import { makeKey } from "../../src/server/auth/key.ts";
import { database } from "../support/database.ts";

const folder = mkdtempSync(join(tmpdir(), "trade-graph-termination-"));
const run = randomUUID().slice(0, 8);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.skipIf(!database)("SIGTERM to the process of npm start", () => {
  it("with fifty mutations of ten clients in flight: /readyz reports it first, all are answered, new requests are rejected, and the process exits", async () => {
    // On a busy machine creating ten keys takes longer than the default timeout for a connection.
    const witness = new Graph({ ...database!, poolSize: 4, acquireMs: 30_000 });
    const [claim] = await witness.session().read<{ id: string }>(cypher`MATCH (claim:Claim) RETURN claim.id AS id ORDER BY id LIMIT 1`);
    const product = await startProduct({ home: join(folder, "none"), database: database!, environment: unhurried });
    try {
      // A client that already has eight connections to the database gets more only while a quarter of the pool is free.
      const keys = await Promise.all(Array.from({ length: 10 }, (_, n) => makeKey(witness, `termination ${run} ${n}`, "editor")));
      const headers = keys.map(({ secret }) => ({ authorization: `Bearer ${secret}`, "content-type": "application/json" }));
      // A key counts as a client only after it has been verified.
      const asked = { method: "POST", body: JSON.stringify({ query: "{ __typename }" }) };
      for (const each of headers) expect((await fetch(`${product.address}/graphql`, { ...asked, headers: each })).status).toBe(200);
      const end = await terminate(product, witness, claim!.id, headers, { body: linkingToNothing, code: "BAD_USER_INPUT" });
      expect(end).toMatchObject({ others: [], answered: 50, notReadyFirst: true, newRefused: true, code: 0 });
    } finally {
      await product.stop();
      await witness.session().write(async (transaction) => {
        await transaction.run(cypher`MATCH (key:ApiKey) WHERE key.name CONTAINS $run DETACH DELETE key`, { run });
      });
      await witness.close();
    }
  });
});
