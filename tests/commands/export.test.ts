import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Graph } from "../../src/graph/graph.ts";
import exportCommand from "../../src/commands/export.ts";
import { database } from "../support/database.ts";
import { typeCommand } from "../support/type-command.ts";

const folder = mkdtempSync(join(tmpdir(), "export-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** A reader that accepts one chunk at a time, and no other while it is busy. */
class SlowReader extends Writable {
  text = "";
  constructor() {
    super({ highWaterMark: 1, decodeStrings: false });
  }
  override _write(chunk: string, _encoding: string, done: () => void): void {
    this.text += String(chunk);
    setImmediate(done);
  }
}

describe.skipIf(!database)("trade-graph export", () => {
  let graph: Graph;
  beforeAll(() => {
    graph = new Graph(database!);
  });
  afterAll(() => graph.close());

  async function run(...args: string[]) {
    const out = new SlowReader();
    return { ...(await typeCommand(exportCommand, args, { graph, output: out })), out: out.text };
  }
  const ids = (csv: string) => (parse(csv, { columns: true, bom: true }) as { id: string }[]).map((row) => row.id);

  it("exports the same claims for options as for a filter, and prints their number to standard error", async () => {
    const words = ["--speaker", "Путин", "--modality", "target,PROJECTED", "--between", "RUS, China", "--period", "2022..2024"];
    const filter = {
      speaker: "Putin",
      modality: ["TARGET", "PROJECTED"],
      between: ["CHN", "RUS"],
      period: { from: "2022-01-01", to: "2024-12-31" },
    };
    const [byWords, byFilter] = [await run("claims", ...words), await run("--filter", JSON.stringify(filter))];
    expect(byWords.status).toBe(0);
    expect(ids(byWords.out).length).toBeGreaterThan(1);
    expect(ids(byFilter.out)).toEqual(ids(byWords.out));
    expect(byWords.err).toContain(`${ids(byWords.out).length} claims in all`);
    expect((await run("--quiet", ...words)).err).toBe("");
  });

  it.each([
    [["--value", "1e11.."], (row: Record<string, string>) => Number(row["value"] || row["low"] || row["high"]) >= 1e11],
    [["--said-on", "2018"], (row: Record<string, string>) => row["said_on"]!.startsWith("2018")],
    [["--unit", "t"], (row: Record<string, string>) => row["unit"] === "t"],
    [
      ["--commodity", "27", "--measure", "commodity_supply"],
      (row: Record<string, string>) => row["commodity"]!.startsWith("commodity:hs-27"),
    ],
  ] as const)("exports only matching rows with %j", async (words, holds) => {
    const rows = parse((await run(...words)).out, { columns: true }) as Record<string, string>[];
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter((row) => !holds(row))).toEqual([]);
  });

  it("writes a complete file in the format of its name, and leaves no temporary file", async () => {
    for (const name of ["targets.csv", "targets.ndjson", "targets.jsonld", "targets.graphml"]) {
      const { status, out } = await run("--modality", "TARGET", "--output", join(folder, name));
      expect([status, out]).toEqual([0, ""]);
    }
    expect(readdirSync(folder).sort()).toEqual(["targets.csv", "targets.graphml", "targets.jsonld", "targets.ndjson"]);
    const lines = readFileSync(join(folder, "targets.ndjson"), "utf8").trimEnd().split("\n");
    expect(lines.map((line) => (JSON.parse(line) as { id: string }).id)).toEqual(ids(readFileSync(join(folder, "targets.csv"), "utf8")));
    expect((JSON.parse(readFileSync(join(folder, "targets.jsonld"), "utf8")) as { "@graph": object[] })["@graph"]).toHaveLength(
      lines.length,
    );
    expect(readFileSync(join(folder, "targets.graphml"), "utf8")).toMatch(/<\/graphml>\n$/);
  });

  it("adds a byte-order mark for Excel only on request", async () => {
    const [plain, marked] = [await run("--modality", "TARGET"), await run("--modality", "TARGET", "--bom")];
    expect(plain.out.startsWith("id,")).toBe(true);
    expect(marked.out).toBe(`\ufeff${plain.out}`);
  });

  it("exports the neighbourhood of a thing", async () => {
    const { status, out } = await run("neighbourhood", "--of", "crossing:zabaykalsk-manzhouli", "--format", "ndjson");
    expect(status).toBe(0);
    expect(out).toContain('"country:CHN"');
  });

  it("reports an unknown name and the nearest known one", async () => {
    const { status, out, err } = await run("--speaker", "Putni");
    expect([status, ids(out)]).toEqual([0, []]);
    expect(err).toContain("0 claims in all");
    expect(err).toMatch(/Nothing is named "Putni".*Vladimir Putin/);
  });

  it.each([
    [["claim"], "Allowed choices are claims, neighbourhood"],
    [["--format", "xlsx"], "csv, ndjson, jsonld, graphml"],
    [["--output", join(folder, "x.xlsx")], "csv, ndjson, jsonld, graphml"],
    [["--filter", "{"], "is not JSON"],
    [["--filter", '{"speakr":"x"}'], "speakr"],
    [["--filter", '{"speaker":"Xi"}', "--speaker", "Putin"], "give it only once"],
    [["--modality", "goal"], "modality"],
    [["--period", "yesterday"], "2022..2023"],
    [["--value", "much"], "1e9..2e9"],
    [["--of", "country:RUS"], "belongs to neighbourhood"],
    [["neighbourhood"], "expects the id"],
    [["neighbourhood", "--of", "country:RUS", "--speaker", "Xi"], "belongs to claims"],
    [["--wrong"], "--wrong"],
  ])("rejects %j before it opens the graph, and says what was expected", async (words, expected) => {
    const { status, err } = await typeCommand(exportCommand, words);
    expect(status).toBe(2);
    expect(err).toContain(expected);
    expect(err).toContain("[claims] [conditions]");
  });

  it("rejects one country in place of a pair, and leaves no file", async () => {
    const { status, err } = await run("--between", "RUS", "--output", join(folder, "half.csv"));
    expect(status).toBe(1);
    expect(err).toContain("two countries");
    expect(existsSync(join(folder, "half.csv"))).toBe(false);
    expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([]);
  });
});
