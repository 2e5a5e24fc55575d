import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import ingestCommand from "../../src/commands/ingest.ts";
import reviewCommand from "../../src/commands/review.ts";
import { cypher } from "../../src/graph/cypher.ts";
import { Graph } from "../../src/graph/graph.ts";
import { database } from "../support/database.ts";
import { typeCommand } from "../support/type-command.ts";
import { wrongHashesIn } from "../support/wrong-hashes.ts";

const folder = mkdtempSync(join(tmpdir(), "review-"));
const file = join(folder, "talks.jsonl");
writeFileSync(
  file,
  `${JSON.stringify({
    url: "https://review.example/talks/1",
    title: "Talks with President of Fiji Tom Vale",
    date: "2019-06-15",
    publisher: "Press Service of Chile (review.example)",
    licence: "CC BY 4.0",
    paragraphs: [
      "President of Chile Pedro Lagos: Our trade reached $1 billion in 2016. It grew by 12 percent in 2017. It will be 2 billion in 2020. It exceeded 3 billion in 2018.",
    ],
  })}\n`,
);

describe.skipIf(!database)("trade-graph review", () => {
  let graph: Graph;
  const ingest = () => typeCommand(ingestCommand, [file], { graph });
  const review = async (...typed: string[]): Promise<string> => {
    const input = new PassThrough();
    input.end(typed.map((line) => `${line}\n`).join(""));
    const words = ["--below", "0.97", "--source", "https://review.example/talks/1"];
    const { status, out } = await typeCommand(reviewCommand, words, { graph, input });
    expect(status).toBe(0);
    return out;
  };
  const claims = () =>
    graph.session().read<Record<string, unknown>>(cypher`/* reviewedClaims */
      MATCH (source:Source {url: 'https://review.example/talks/1'})<-[:STATED_IN]-(:Statement)-[:CARRIES]->(claim:Claim)
      RETURN claim.value AS value, claim.text AS text, claim.rank AS rank, claim.rankReason AS reason, claim.extraction AS extraction, claim.decision AS decision,
        claim.confidence AS confidence, claim.periodLabel AS period, COLLECT { MATCH (claim)-[:CORRECTS]->(old) RETURN old.value } AS corrects
      ORDER BY value, extraction`);
  beforeAll(async () => {
    graph = new Graph(database!);
    await ingest();
  });
  afterAll(async () => {
    await graph.session().autoCommit(cypher`/* removeReviewed */
      MATCH (source:Source {url: 'https://review.example/talks/1'})
      OPTIONAL MATCH (source)<-[:STATED_IN]-(statement:Statement)
      OPTIONAL MATCH (statement)-[:CARRIES]->(claim:Claim)
      OPTIONAL MATCH (claim)-[:ON]->(point:DataPoint)
      OPTIONAL MATCH (run:IngestRun {source: source.id})
      OPTIONAL MATCH (name:Name)-[:NAMES]->(source)
      DETACH DELETE source, statement, claim, point, run, name`);
    await graph.session().autoCommit(cypher`/* removeAgents */
      MATCH (agent:Agent) WHERE agent.id IN ['official:pedro-lagos', 'organization:press-service-of-chile-review-example'] AND NOT (agent)-[:MADE]->()
      OPTIONAL MATCH (name:Name)-[:NAMES]->(agent) DETACH DELETE agent, name`);
    await graph.close();
    rmSync(folder, { recursive: true });
  });

  it("shows the least certain first, each with its words and the number marked", async () => {
    const said = await review("q");
    expect(said).toContain("4 claims to review.");
    const shown = ["3 billion", "2 billion"].map((words) => said.indexOf(words)).filter((at) => at > 0);
    expect(shown.length).toBeGreaterThan(0);
    expect(said).toMatch(/“.*».*«.*”/);
    expect(said).toContain("0 accepted, 0 corrected, 0 rejected.");
  });

  it("accepts, corrects and rejects, asks again after a slip, and keeps every decision", async () => {
    const before = (await claims()).length;
    const order = (
      await graph.session().read<{ value: number }>(cypher`/* orderOfReview */
      MATCH (source:Source {url: 'https://review.example/talks/1'})<-[:STATED_IN]-(:Statement)-[:CARRIES]->(claim:Claim)
      RETURN claim.value AS value ORDER BY claim.confidence, claim.id`)
    ).map((row) => row.value);
    const answers: Record<number, string[]> = {
      1e9: ["a"],
      12: ["c", "price=7", "c", "value=abc", "c", "value=13"],
      2e9: ["r", "a hope, no forecast"],
      3e9: ["c", "period=2019"],
    };
    const said = await review(...order.flatMap((value) => answers[value]!));
    expect(said).toContain("expected field=value with one of");
    expect(said).toContain("expected a number in the base unit");
    expect(said).toContain("1 accepted, 2 corrected, 1 rejected.");
    const after = await claims();
    expect(after).toHaveLength(before + 1);
    const of = (value: number, extraction: string) => after.find((claim) => claim["value"] === value && claim["extraction"] === extraction);
    expect(of(1e9, "RULE")).toMatchObject({ decision: "ACCEPTED", confidence: 1, rank: "NORMAL" });
    expect(of(13, "HUMAN")).toMatchObject({
      decision: "CORRECTED",
      rank: "NORMAL",
      text: "Trade between Chile and Fiji grew by 13 % in 2017.",
    });
    expect(of(2e9, "RULE")).toMatchObject({ decision: "REJECTED", rank: "DEPRECATED", reason: "Rejected in review: a hope, no forecast" });
    expect(of(3e9, "RULE")).toMatchObject({ decision: "CORRECTED", rank: "DEPRECATED", period: "2018" });
    expect(of(3e9, "HUMAN")).toMatchObject({ rank: "NORMAL", period: "2019", corrects: [3e9] });
  });

  it("asks about nothing twice, and a later ingest undoes no decision", async () => {
    const before = await claims();
    await ingest();
    expect(await claims()).toEqual(before);
    expect(await review("q")).toContain("Nothing to review.");
    const written = cypher`MATCH (:Source {url: 'https://review.example/talks/1'})<-[:STATED_IN]-(statement)-[:CARRIES]->(claim) UNWIND [statement, claim] AS node`;
    expect(await wrongHashesIn(graph, written)).toEqual([]);
  });
});
