import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import ingestCommand from "../../src/commands/ingest.ts";
import { decide, type Decision } from "../../src/extraction/review/decide.ts";
import { unreviewedClaims } from "../../src/extraction/review/unreviewed-claims.ts";
import { cypher } from "../../src/graph/cypher.ts";
import { openContext } from "../../src/knowledge/knowledge.ts";
import type { RequestContext } from "../../src/query/context.ts";
import { assessClaim, linkClaims, setClaimRank } from "../../src/knowledge/curation/claim.changes.ts";
import { mergeEntities, undoMerge } from "../../src/knowledge/curation/entity.changes.ts";
import { addSource } from "../../src/knowledge/curation/source.changes.ts";
import { retractSource } from "../../src/knowledge/curation/retract-source.changes.ts";
import { recordStatement } from "../../src/knowledge/curation/statement.changes.ts";
import { summariseAllPoints } from "../../src/knowledge/data-point/summary.write.ts";
import { loadSeed } from "../../src/loading/load.ts";
import { openOwnStore } from "../support/own-store.ts";
import { typeCommand } from "../support/type-command.ts";
import { seedWithoutDocuments } from "../support/prepared-stores.ts";

const store = await openOwnStore();
const folder = mkdtempSync(join(tmpdir(), "kept-"));
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await store?.close();
});

/** One graph, written to by each code path in turn. */
describe.skipIf(!store)("the summaries of data points equal those computed from scratch", () => {
  const read = () => store!.graph.session();
  let context: RequestContext;

  beforeAll(async () => {
    await loadSeed(store!.graph, seedWithoutDocuments());
    context = await openContext(read(), { name: "test", role: "editor" });
  });

  const summaries = () =>
    read().read<{ id: string }>(
      cypher`/* summaries */ MATCH (point:DataPoint) RETURN point.id AS id, point.spreadPct AS spread, point.forecastSpreadPct AS forecast, coalesce(point.conflicting, 0) AS conflicting ORDER BY id`,
    );
  /** Changes the graph and returns how many claims were added. */
  async function after(change: () => Promise<unknown>): Promise<number> {
    const before = await claims();
    await change();
    const kept = await summaries();
    await summariseAllPoints(read());
    expect(kept).toEqual(await summaries());
    return (await claims()) - before;
  }
  async function claims(): Promise<number> {
    const [row] = await read().read<{ claims: number }>(cypher`/* claimsCounted */ MATCH (claim:Claim) RETURN count(claim) AS claims`);
    return row!.claims;
  }
  const key = () => ({ idempotencyKey: randomUUID() });
  const done = async <Payload extends { userErrors: unknown[] }>(change: Promise<Payload>): Promise<Payload> => {
    const payload = await change;
    expect(payload.userErrors).toEqual([]);
    return payload;
  };
  const source = async (name: string): Promise<string> =>
    (await done(addSource(context, { ...key(), title: name, url: `https://kept.example/${name}`, licence: "CC0", attribution: "x" })))
      .sourceId!;
  const statement = (of: string, claims: object[], speaker = "official:vladimir-putin") =>
    done(recordStatement(context, { ...key(), source: of, speaker, saidOn: "2023-02-04", claims } as never));
  const figure = (value: number, more: object = {}) => ({
    text: `A figure of ${value}.`,
    measure: "TRADE_TURNOVER",
    kind: "LEVEL",
    value,
    unit: "USD",
    period: "2022",
    modality: "REPORTED",
    between: ["RUS", "CHN"],
    ...more,
  });

  it("after loading the seed, once and twice", async () => {
    expect(await after(async () => {})).toBe(0);
    const seed = seedWithoutDocuments();
    const again = { ...seed, datasets: seed.datasets.filter(({ row }) => row.id === "dataset:claims-2022-2024") };
    expect(again.datasets).toHaveLength(1);
    expect(await after(() => loadSeed(store!.graph, again))).toBe(0);
  });

  it("after statements about a known pair, a new pair, year, measure and source, and about nothing measurable", async () => {
    const page = await source("one");
    expect(await after(() => statement(page, [figure(150e9), figure(170e9, { period: "2021" })]))).toBe(2);
    expect(await after(() => statement(page, [figure(3e9, { between: ["CHL", "PER"], period: "1991" })]))).toBe(1);
    expect(await after(() => statement(page, [figure(4e9, { between: ["CHL", "PER"], period: "1991", text: "Other words." })]))).toBe(1);
    const word = { text: "It grew.", measure: "INVESTMENT", kind: "QUALITATIVE", modality: "REPORTED" };
    expect(await after(() => statement(page, [word]))).toBe(1);
    // Repeating it adds nothing.
    expect(await after(() => statement(page, [figure(150e9), figure(170e9, { period: "2021" })]))).toBe(0);
  });

  it("after many concurrent statements", async () => {
    const pages = await Promise.all(["a", "b", "c", "d"].map(source));
    const all = () => Promise.all(pages.map((page, i) => statement(page, [figure(1e9 * (i + 1), { between: ["MNG", "CHN"] })])));
    expect(await after(all)).toBe(4);
  });

  it("after a rank, a link, an assessment, a retraction, a merge and its undo", async () => {
    const page = await source("two");
    await statement(page, [figure(90e9)], "official:vladimir-putin");
    const [one, other] = await read().read<{ id: string }>(
      cypher`/* twoClaims */ MATCH (claim:Claim {pair: 'CHN-RUS'}) WHERE claim.dataPointId IS NOT NULL AND claim.value IN [9e10, 15e10] RETURN claim.id AS id`,
    );
    const [from, into] = ["official:vladimir-padalka", "official:vladimir-putin"];
    const changes = [
      () => done(setClaimRank(context, { ...key(), claim: one!.id, rank: "DEPRECATED", reason: "x" })),
      () => done(setClaimRank(context, { ...key(), claim: one!.id, rank: "NORMAL", reason: "x" })),
      () => done(linkClaims(context, { ...key(), from: one!.id, to: other!.id, kind: "DISPUTES" })),
      () => done(assessClaim(context, { ...key(), claim: one!.id, verdict: "SUPPORTED", method: "x" })),
      () => done(retractSource(context, { ...key(), source: page, reason: "x" })),
      () => done(mergeEntities(context, { ...key(), from, into, reason: "x" })),
      () => done(undoMerge(context, { ...key(), from, reason: "x" })),
    ];
    for (const change of changes) expect(await after(change)).toBe(0);
  });

  it("after a document is ingested, ingested again and corrected, and after each review decision", async () => {
    const ingest = (text: string) => {
      const path = join(folder, "talks.jsonl");
      const line = { url: "https://kept.example/talks", title: "Talks with President of Fiji Tom Vale", date: "2019-06-15", publisher: "A Press Service", licence: "CC0", paragraphs: [text] }; // prettier-ignore
      writeFileSync(path, `${JSON.stringify(line)}\n`);
      return typeCommand(ingestCommand, [path], { graph: store!.graph });
    };
    const text =
      "President of Chile Pedro Lagos: Our trade reached $1 billion in 2016. It grew by 12 percent in 2017. It exceeded 3 billion in 2018.";
    expect(await after(() => ingest(text))).toBe(3);
    expect(await after(() => ingest(text))).toBe(0);
    expect(await after(() => ingest(text.replace("$1 billion", "$2 billion")))).toBeGreaterThan(0);
    const doubtful = await unreviewedClaims(read(), { below: 1, limit: 10 });
    expect(doubtful.length).toBeGreaterThanOrEqual(3);
    const decisions: Decision[] = [
      { kind: "accept" },
      { kind: "reject", reason: "x" },
      { kind: "correct", row: { ...doubtful[2]!.fields, period: "2015" } },
    ];
    for (const [i, decision] of decisions.entries())
      expect(await after(() => decide(read(), doubtful[i]!, decision))).toBe(decision.kind === "correct" ? 1 : 0);
  });
});
