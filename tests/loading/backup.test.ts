import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import backupCommand from "../../src/commands/backup.ts";
import { cypher, type Cypher } from "../../src/graph/cypher.ts";
import { Graph } from "../../src/graph/graph.ts";
import { withGraph } from "../../src/commands/with-graph.ts";
import restoreCommand from "../../src/commands/restore.ts";
import { backup } from "../../src/loading/backup/backup.ts";
import { graphHash } from "../../src/loading/backup/graph-hash.ts";
import { OrderFreeHash } from "../../src/loading/backup/order-free-hash.ts";
import { restore } from "../../src/loading/backup/restore.ts";
import { markUnfinished } from "../../src/loading/backup/unfinished.ts";
import { openOwnStore } from "../support/own-store.ts";
import { root } from "../../src/config.ts";
import { schemaVersion } from "../../src/loading/apply-schema.ts";
import type { CommandFile } from "../../src/commands/command.ts";
import { typeCommand } from "../support/type-command.ts";

const store = await openOwnStore();
const folder = mkdtempSync(join(tmpdir(), "trade-graph-backup-"));
const schema = schemaVersion(join(root, "schema/graph.cypher"));
afterAll(async () => {
  await store?.close();
  rmSync(folder, { recursive: true });
});

const write = (text: Cypher, parameters: object = {}) =>
  store!.graph.session().write((transaction) => transaction.run(text, { ...parameters }));
const empty = () => write(cypher`/* empty */ MATCH (node) DETACH DELETE node`);
const content = () => graphHash(store!.graph);
const file = (name: string) => join(folder, name);

const build = cypher`/* build */
  CREATE (country:Entity:Country {id: 'country:RUS', code: 'RUS', name: 'Россия "и"\n\u2028', aliases: ['Russia', '俄罗斯', '🇷🇺']})
  CREATE (crossing:Entity:BorderCrossing {id: 'crossing:a', location: point({latitude: 49.65, longitude: 117.33})})
  CREATE (crossing)-[:CONNECTS]->(country)
  CREATE (:Redirect {id: 'crossing:b', mergedLabels: ['Entity', 'BorderCrossing'], aliasesBefore: []})-[:REDIRECTS_TO]->(crossing)
  CREATE (:Name {folded: 'russia', words: 'russia'})-[:NAMES]->(country)
  CREATE (key:ApiKey {id: 'key:1', sha256: 'x', createdAt: datetime('2024-05-16T10:00:00.000000001+08:00[Asia/Shanghai]')})
  CREATE (:ApiKey {id: 'key:2', sha256: 'y', createdAt: datetime('2024-05-16T10:00+03:00')})
  CREATE (:Observation {id: 'observation:1', float: 3.0, whole: 3, large: 9007199254740993, small: -0.0, none: 0.0/0.0, yes: true,
    day: date('2024-02-29'), hour: time('10:00:00.5+03:00'), clock: localtime('23:59'), at: localdatetime('2024-05-16T10:00'),
    span: duration('P1Y2M3DT4.5S'), numbers: [1, 2], floats: [1.0, 0.5], days: [date('2024-01-01')], flat: point({x: 1.0, y: 2.0, z: 3.0})})
  WITH country UNWIND range(1, 5000) AS n
  CREATE (claim:Claim {id: 'claim:' + n, text: 'Claim ' + n})-[:BETWEEN {order: toFloat(n)}]->(country)`;

/** A backup of these lines with a valid header, counts and hash. */
function crafted(name: string, lines: object[], more: object = {}): string {
  const hash = new OrderFreeHash();
  const texts = lines.map((line) => JSON.stringify(line));
  for (const text of texts) hash.add(text);
  const links = lines.filter((line) => "type" in line).length;
  const counts = { nodes: lines.length - links, links };
  const header = { backup: "trade-graph", version: 1, schema, madeAt: "2026-01-01T00:00:00Z", ...counts, ...more };
  writeFileSync(
    file(name),
    [header, null, { end: true, ...counts, sha256: hash.digest() }]
      .map((line) => (line ? JSON.stringify(line) : texts.join("\n")))
      .join("\n") + "\n",
  );
  return file(name);
}

describe.skipIf(!store)("a backup of any Neo4j", { timeout: 240_000 }, () => {
  const whole = file("whole.ndjson.gz");
  let before: Awaited<ReturnType<typeof graphHash>>;
  beforeAll(async () => {
    await write(build);
    before = await content();
    expect(await backup(store!.graph, whole, schema)).toEqual(before);
  }, 240_000);
  beforeEach(empty);

  it("restores the same graph, with every type of value, and is readable only by its owner", async () => {
    expect(statSync(whole).mode & 0o777).toBe(0o600);
    expect(await restore(store!.graph, whole, { schema })).toEqual(before);
    expect(await content()).toEqual(before);
    const plain = file("plain.ndjson");
    await backup(store!.graph, plain, schema);
    await empty();
    expect(await restore(store!.graph, plain, { schema })).toEqual(before);
    const [first, ...lines] = readFileSync(plain, "utf8").trimEnd().split("\n");
    expect(JSON.parse(first!)).toMatchObject({ backup: "trade-graph", version: 1, schema, nodes: before.nodes, links: before.links });
    expect(JSON.parse(lines.at(-1)!)).toEqual({ end: true, ...before });
    expect(lines).toHaveLength(before.nodes + before.links + 1);
  });

  it("is rejected when truncated, altered or of another version, before anything is written", async () => {
    const text = gunzipSync(readFileSync(whole)).toString();
    const lines = text.trimEnd().split("\n");
    const cases: [name: string, content: string | Buffer, why: RegExp][] = [
      ["nothing.ndjson", "", /is empty/],
      ["other.ndjson", '{"a": 1}\n', /not a backup: its first line/],
      ["words.ndjson", "not JSON\n", /not a backup: its first line/],
      ["packed.ndjson.gz", text, /cut off or altered/],
      ["cut.ndjson.gz", readFileSync(whole).subarray(0, -5_000), /cut off/],
      ["short.ndjson", `${lines.slice(0, -1).join("\n")}\n`, /its last line, which closes a backup, is missing/],
      ["half-line.ndjson", text.slice(0, -10), /middle of a line/],
      ["fewer.ndjson", text.replace(`${lines[5]}\n`, ""), /says that it holds/],
      ["letter.ndjson", text.replace("Claim 77", "Claim 78"), /do not give the hash/],
      [
        "order.ndjson",
        [lines[0], ...lines.slice(-2, -1), ...lines.slice(1, -2), lines.at(-1), ""].join("\n"),
        /a node stands after a link/,
      ],
      ["twice.ndjson", text.replace(/"nodes":\d+,"links":\d+,"sha/, '"nodes":1,$&'), /its last line is not as it was written/],
      ["more.ndjson", `${text}${lines[1]}\n`, /goes on after its last line/],
      ["version.ndjson", text.replace('"version":1', '"version":2'), /version 2 of the file's form; this program reads version 1/],
      ["schema.ndjson", text.replace(`"schema":${schema}`, `"schema":${schema + 1}`), /schema version/],
    ];
    for (const [name, content, why] of cases) {
      writeFileSync(file(name), content);
      await expect(restore(store!.graph, file(name), { schema }), name).rejects.toThrow(why);
      await expect(restore(store!.graph, file(name), { schema, replace: true }), name).rejects.toThrow(/Nothing was written/);
    }
    expect((await content()).nodes).toBe(0);
  });

  it("is restored only into an empty graph, unless told to replace its content", async () => {
    await write(cypher`CREATE (:Source {id: 'source:mine'})`);
    const mine = await content();
    await expect(restore(store!.graph, whole, { schema })).rejects.toThrow(/not empty; nothing was written. With --replace/);
    expect(await content()).toEqual(mine);
    expect(await restore(store!.graph, whole, { schema, replace: true })).toEqual(before);
  });

  it("leaves the graph empty when it fails", async () => {
    const claim = (id: string) => ({ labels: ["Claim"], properties: { id } });
    const twice = crafted("twice.ndjson", [claim("claim:1"), claim("claim:1")]);
    const loose = crafted("loose.ndjson", [
      claim("claim:1"),
      { type: "REPEATS", from: ["Claim", "claim:1"], to: ["Claim", "claim:2"], properties: {} },
    ]);
    const strange = crafted("strange.ndjson", [claim("claim:1"), { labels: ["A) DETACH DELETE (b"], properties: { id: "a" } }]);
    const unknown = crafted("unknown.ndjson", [claim("claim:1"), { labels: ["Claim"], properties: { id: { moon: 1 } } }]);
    for (const [path, why] of [
      [twice, /already exists/],
      [loose, /1 links lead to nodes that the backup does not hold/],
      [strange, /not an identifier/],
      [unknown, /not a storable value/],
    ] as const) {
      await expect(restore(store!.graph, path, { schema }), path).rejects.toThrow(/the graph is empty again/);
      await expect(restore(store!.graph, path, { schema }), path).rejects.toThrow(why);
      expect((await content()).nodes, path).toBe(0);
    }
  });

  it("is marked as unfinished when interrupted: nothing opens the partial graph, and the next one starts over", async () => {
    await write(markUnfinished, { file: "whole.ndjson.gz", now: "2026-01-01" });
    await write(cypher`CREATE (:Claim {id: 'claim:half'})`);
    vi.stubEnv("TRADE_GRAPH_HOME", store!.home);
    try {
      await expect(withGraph(() => Promise.resolve())).rejects.toThrow(/interrupted, so the graph is incomplete/);
    } finally {
      vi.unstubAllEnvs();
    }
    await expect(backup(store!.graph, file("half.ndjson"), schema)).rejects.toThrow(/incomplete/);
    expect(await restore(store!.graph, whole, { schema })).toEqual(before);
  });

  it("is discarded if the graph changes during it", async () => {
    await restore(store!.graph, whole, { schema });
    const path = file("meanwhile.ndjson");
    const second = vi.spyOn(store!.graph, "stream");
    const real = Graph.prototype.stream.bind(store!.graph);
    // The third stream is the first of the second pass.
    second.mockImplementation(async function* (text, parameters) {
      if (second.mock.calls.length === 3) await write(cypher`MATCH (claim:Claim {id: 'claim:7'}) SET claim.text = 'Another'`);
      yield* real(text, parameters) as AsyncGenerator<never, void>;
    });
    try {
      await expect(backup(store!.graph, path, schema)).rejects.toThrow(/The graph was modified while it was read/);
    } finally {
      second.mockRestore();
    }
    expect(() => statSync(path)).toThrow();
    expect(() => statSync(`${path}.part`)).toThrow();
  });

  it("works through the commands, which report what they did", async () => {
    await restore(store!.graph, whole, { schema });
    vi.stubEnv("TRADE_GRAPH_HOME", store!.home);
    vi.stubEnv("NEO4J_URI", undefined);
    const said: string[] = [];
    const typed = async (command: CommandFile, ...args: string[]) => {
      const { status, out } = await typeCommand(command, args);
      said.push(out);
      return status;
    };
    try {
      expect(await typed(backupCommand, file("by-command.ndjson.gz"))).toBe(0);
      await expect(typed(backupCommand, file("by-command.ndjson.gz"))).rejects.toThrow(/already exists/);
      await expect(typed(backupCommand, file("by-command.zip"))).rejects.toThrow(/ends with .ndjson.gz/);
      await expect(typed(restoreCommand, file("by-command.ndjson.gz"))).rejects.toThrow(/not empty/);
      expect(await typed(restoreCommand, file("by-command.ndjson.gz"), "--replace")).toBe(0);
      await expect(typed(restoreCommand, file("absent.ndjson"))).rejects.toThrow(/There is no/);
      await empty();
      await expect(typed(backupCommand, file("of-nothing.ndjson.gz"))).rejects.toThrow(/graph is empty.*no file was written/);
      expect(existsSync(file("of-nothing.ndjson.gz"))).toBe(false);
    } finally {
      vi.unstubAllEnvs();
    }
    expect(said).toHaveLength(2);
    for (const line of said) expect(line).toContain(`${before.nodes} nodes, ${before.links} links, sha256:${before.sha256}`);
  });
});
