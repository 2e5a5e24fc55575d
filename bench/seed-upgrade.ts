import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../src/config.ts";
import { startEmbeddedNeo4j } from "../src/embedded-neo4j/embedded-neo4j.ts";
import { cypher } from "../src/graph/cypher.ts";
import { Graph } from "../src/graph/graph.ts";
import { applySchema } from "../src/loading/apply-schema.ts";
import { loadSeed } from "../src/loading/load.ts";
import { readSeed } from "../src/loading/seed.ts";
import { verify } from "../src/loading/verify/verify.ts";

// tsx bench/seed-upgrade.ts [commit]: upgrades a store, loaded by the code and the seed of an older commit, to today's seed.
const commit = process.argv[2] ?? "b159dd7";
const folder = mkdtempSync(join(tmpdir(), "trade-graph-upgrade-"));
const old = join(folder, "old");
mkdirSync(old);
const archive = execFileSync("git", ["archive", commit, "src", "seed", "schema", "package.json", "tsconfig.json"], {
  cwd: root,
  maxBuffer: 1e9,
});
execFileSync("tar", ["x", "-C", old], { input: archive });
symlinkSync(join(root, "node_modules"), join(old, "node_modules"));

const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`;
const neo4j = await startEmbeddedNeo4j({
  home: join(folder, "home"),
  quick: true,
  transactionSeconds: 60,
  settings: { "db.tx_log.preallocate": "false" },
});
const graph = new Graph(neo4j);
try {
  const { uri, user, password } = neo4j;
  writeFileSync(
    join(old, "load.mts"),
    `import { join } from "node:path";
const { Graph } = await import("./src/graph/graph.ts");
const { applySchema } = await import("./src/loading/apply-schema.ts");
const { loadSeed } = await import("./src/loading/load.ts");
const { readSeed } = await import("./src/loading/seed.ts");
const graph = new Graph(${JSON.stringify({ uri, user, password })});
await applySchema(graph, join(import.meta.dirname, "schema/graph.cypher"));
await loadSeed(graph, readSeed(join(import.meta.dirname, "seed")));
await graph.close();
`,
  );
  let started = performance.now();
  execFileSync(process.execPath, ["--import", "tsx", "load.mts"], { cwd: old, stdio: ["ignore", "inherit", "inherit"] });
  console.log(`${commit} loaded its seed in ${seconds(started)}`);

  started = performance.now();
  await applySchema(graph, join(root, "schema/graph.cypher"));
  const seed = readSeed(join(root, "seed"));
  await loadSeed(graph, seed, ({ dataset, what, milliseconds }) => console.log(`  ${dataset}: ${what} (${milliseconds} ms)`));
  console.log(`upgraded in ${seconds(started)}`);

  const session = graph.session({ withinMs: 60_000 });
  for (const { of, count, why, example } of await session.read<{ of: string; count: number; why: string; example: string }>(
    cypher`/* entries */ MATCH (change:Change {action: 'UPGRADE_SEED'})-[:CHANGED]->(node)
      WITH labels(node)[-1] AS of, change.why AS why, change ORDER BY change.id
      RETURN of, why, count(*) AS count, head(collect(change.before + ' -> ' + change.after)) AS example ORDER BY count DESC`,
  ))
    console.log(`${String(count).padStart(6)} ${of}: ${why}\n       ${example.slice(0, 300)}`);
  for (const row of await session.read(
    cypher`/* suspect */ MATCH (figure:Observation {pair: 'CHN-RUS', reporterCode: 'RUS'}) WHERE figure.periodLabel IN ['2016', '2017']
      RETURN figure.flow AS flow, figure.periodLabel AS year, figure.value AS value, figure.rank AS rank, figure.rankReason AS reason ORDER BY year, flow, value`,
  ))
    console.log(JSON.stringify(row));
  for (const { name, faults, shown } of await verify(graph, { schema: join(root, "schema/graph.cypher") }))
    if (faults) console.log(`${faults} faults: ${name}`, shown.slice(0, 3));

  started = performance.now();
  await loadSeed(graph, seed, ({ dataset }) => console.log(`  written again: ${dataset}`));
  console.log(`loaded again in ${seconds(started)}`);
} finally {
  await graph.close();
  await neo4j.stop();
  rmSync(folder, { recursive: true, force: true });
}
