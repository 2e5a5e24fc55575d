import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeBolt } from "../../src/embedded-neo4j/bolt-file.ts";
import { boltPortFor, freePort } from "../../src/embedded-neo4j/bolt-port.ts";

test("a store keeps its port across starts, unless another is configured or the port is in use", async () => {
  const home = await mkdtemp(join(tmpdir(), "trade-graph-bolt-port-"));
  const before = await freePort();
  await writeBolt(home, { uri: `bolt://127.0.0.1:${before}`, user: "neo4j", password: "of a test" });
  expect(await boltPortFor(home)).toBe(before);
  const wanted = await freePort();
  expect(await boltPortFor(home, wanted)).toBe(wanted);
  const other = createServer().listen(before, "127.0.0.1");
  await once(other, "listening");
  expect(await boltPortFor(home)).not.toBe(before);
  other.close();
  await rm(home, { recursive: true });
});
