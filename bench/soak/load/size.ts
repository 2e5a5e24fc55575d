import { spawn } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../../src/config.ts";
import { Graph } from "../../../src/graph/graph.ts";
import { arrive, right, waited } from "../arrivals.ts";
import type { Bench } from "../bench.ts";
import { startProduct } from "../product.ts";
import { entity, list, subjectsIn, type Question } from "../questions.ts";
import { atMost, exactly, must, noted, type Figure, type Row } from "../row.ts";

/** In addition to the seed's; each claim has about five links, so the largest graph has about two million. */
const sizes = [4_000, 40_000, 400_000];
const rates = { entity: 50, list: 20 };

interface Size {
  claims: number;
  ingestSeconds: number;
  entityP99: number;
  listP99: number;
  wrong: number;
}

/** L7: the same questions, asked of graphs of which each is ten times larger than the one before. */
export async function size({ folder, seconds }: Bench): Promise<Omit<Row, "id" | "seconds">> {
  const measured: Size[] = [];
  for (const claims of sizes) measured.push(await measure(folder, claims, seconds));
  const [small, , large] = measured as [Size, Size, Size];
  return {
    what: `graphs of ${sizes.map((claims) => claims.toLocaleString("en")).join(", ")} generated claims`,
    figures: [
      ...measured.flatMap(({ claims, entityP99, listP99, ingestSeconds }): Figure[] => [
        noted(`p99 entity with ${claims.toLocaleString("en")} claims`, entityP99, "ms"),
        noted(`p99 list with ${claims.toLocaleString("en")} claims`, listP99, "ms"),
        noted(`ingestion of ${claims.toLocaleString("en")} claims`, ingestSeconds, "s"),
      ]),
      atMost("p99 entity grows over a hundred times the size", large.entityP99 / small.entityP99, 1.5, "×"),
      atMost("p99 list grows over a hundred times the size", large.listP99 / small.listP99, 2, "×"),
      ...measured.slice(1).map((one, i) => {
        const before = measured[i]!;
        const times = one.ingestSeconds / before.ingestSeconds / (one.claims / before.claims);
        return atMost(`ingestion of ${one.claims.toLocaleString("en")} against ten times that of a tenth`, times, 1.2, "×");
      }),
      must(exactly("wrong answers", measured.reduce((sum, { wrong }) => sum + wrong, 0), 0)), // prettier-ignore
    ],
  };
}

async function measure(folder: string, claims: number, seconds: number): Promise<Size> {
  const [files, home] = [join(folder, `files-${claims}`), join(folder, `store-${claims}`)];
  try {
    await command(["generate", "--claims", String(claims), "--out", files], home);
    const started = performance.now();
    await command(["load", files], home);
    const ingestSeconds = (performance.now() - started) / 1_000;
    const product = await startProduct({ home });
    const witness = new Graph({ ...product.database, poolSize: 2 });
    try {
      const subjects = await subjectsIn(witness);
      const asked = (rate: number, forSeconds: number, next: (n: number) => Question) =>
        arrive({ address: product.address, rate, seconds: forSeconds, next });
      const [anEntity, aList] = [(n: number) => entity(subjects, n), (n: number) => list(subjects, n)];
      // Of every size what a start costs is over, and Java has compiled what it runs often.
      await product.warmedUp();
      await asked(rates.entity, Math.min(40, seconds), anEntity);
      const entities = await asked(rates.entity, seconds, anEntity);
      await asked(rates.list, Math.min(10, seconds), aList);
      const lists = await asked(rates.list, seconds, aList);
      const wrong = [...entities, ...lists].filter((one) => !right(one)).length;
      return { claims, ingestSeconds, entityP99: waited(entities), listP99: waited(lists), wrong };
    } finally {
      await witness.close();
      await product.stop();
    }
  } finally {
    for (const path of [files, home]) rmSync(path, { recursive: true, force: true });
  }
}

async function command(args: string[], home: string): Promise<void> {
  const child = spawn(process.execPath, [join(root, "bin/trade-graph.mjs"), ...args], {
    cwd: root,
    env: { ...process.env, TRADE_GRAPH_HOME: home },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (piece: string) => (said += piece));
  const [code] = (await once(child, "exit")) as [number | null];
  if (code !== 0) throw new Error(`trade-graph ${args.join(" ")} ended with ${code}: ${said.slice(-1_000)}`);
}
