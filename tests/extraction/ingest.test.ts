import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import ingestCommand from "../../src/commands/ingest.ts";
import { cypher } from "../../src/graph/cypher.ts";
import { Graph } from "../../src/graph/graph.ts";
import { database } from "../support/database.ts";
import { typeCommand } from "../support/type-command.ts";
import { wrongHashesIn } from "../support/wrong-hashes.ts";

const folder = mkdtempSync(join(tmpdir(), "ingest-"));
const url = "https://ingest.example/talks/1";
const talks = (name: string, paragraphs: string[], facts: Record<string, unknown> = {}): string => {
  const path = join(folder, name);
  const line = {
    url,
    title: "Talks with President of Peru Ana Rojas",
    date: "2019-06-15",
    publisher: "Press Service of Chile (ingest.example)",
    licence: "CC BY 4.0",
    paragraphs,
    ...facts,
  };
  writeFileSync(path, `${JSON.stringify(line)}\n`);
  return path;
};
const paragraphs = [
  "President of Chile Luis Soto: Last year our trade with Peru grew by 12 percent to $3.4 billion.",
  "President of Peru Ana Rojas: According to our data, trade between Chile and Peru amounted to $4.1 billion in 2018.",
];

describe.skipIf(!database)("trade-graph ingest", () => {
  let graph: Graph;
  beforeAll(() => {
    graph = new Graph(database!);
  });
  const clean = () =>
    graph.session().autoCommit(cypher`/* removeIngested */
      MATCH (source:Source) WHERE source.url STARTS WITH 'https://ingest.example'
      OPTIONAL MATCH (source)<-[:STATED_IN]-(statement:Statement)
      OPTIONAL MATCH (statement)-[:CARRIES]->(claim:Claim)
      OPTIONAL MATCH (claim)-[:ON]->(point:DataPoint)
      OPTIONAL MATCH (run:IngestRun {source: source.id})
      DETACH DELETE source, statement, claim, point, run
      WITH 1 AS done
      MATCH (agent:Agent) WHERE agent.id IN ['official:luis-soto', 'official:ana-rojas', 'organization:press-service-of-chile-ingest-example']
      OPTIONAL MATCH (name:Name)-[:NAMES]->(agent)
      DETACH DELETE agent, name`);
  afterAll(async () => {
    await clean();
    await graph.close();
    rmSync(folder, { recursive: true });
  });

  const run = (...args: string[]) => typeCommand(ingestCommand, args, { graph });
  /** Every property of every node and link that came from these documents: equal before and after means nothing changed. */
  const picture = () =>
    graph.session().read(cypher`/* pictureOfIngest */
      MATCH (source:Source)<-[:STATED_IN]-(statement:Statement)-[:CARRIES]->(claim:Claim) WHERE source.url STARTS WITH 'https://ingest.example'
      RETURN properties(source) AS source, properties(statement) AS statement, properties(claim) AS claim,
        COLLECT { MATCH (claim)-[link]->(other) RETURN type(link) + coalesce(other.id, '') ORDER BY type(link) + coalesce(other.id, '') } AS links,
        COUNT { MATCH (run:IngestRun {source: source.id}) } AS runs
      ORDER BY claim.id`);
  const claims = () =>
    graph.session().read<Record<string, unknown>>(cypher`/* ingestedClaims */
      MATCH (agent:Agent)-[:MADE]->(statement:Statement)-[:CARRIES]->(claim:Claim), (statement)-[:STATED_IN]->(source:Source)
      WHERE source.url STARTS WITH 'https://ingest.example'
      RETURN claim.text AS text, claim.value AS value, claim.rank AS rank, claim.extraction AS extraction, claim.confidence AS confidence,
        agent.id AS speaker, statement.exact AS exact, statement.verified AS verified, source.id AS source, claim.pair AS pair,
        COLLECT { MATCH (claim)-[:SUPERSEDES]->(old:Claim) RETURN old.value } AS supersedes,
        COUNT { MATCH (:IngestRun)-[:WROTE]->(statement) } AS runs
      ORDER BY source, speaker, value`);

  it("ties to a crossing the goods that passed it, and not the trade told beside them", async () => {
    const path = talks("passage.jsonl", [
      "President of Chile Luis Soto: Last year 5 million tonnes of cargo passed through the Zabaikalsk border crossing, and trade with Peru grew by 12 percent.",
    ]);
    await run(path);
    const passed = (await picture()).map((each) => (each["links"] as string[]).includes("VIAcrossing:zabaykalsk-manzhouli"));
    expect(passed.toSorted()).toEqual([false, true]);
    await clean();
  });

  it("shows with --dry-run what would enter, and writes nothing", async () => {
    const { status, out } = await run(talks("a.jsonl", paragraphs), "--dry-run");
    expect(status).toBe(0);
    expect(out).toContain("+ Luis Soto: Trade between Chile and Peru grew by 12 % in 2018.");
    expect(out).toContain("would bring 3 new claims");
    expect(await claims()).toEqual([]);
  });

  it("writes claims with their words, speakers, run and confidence, in one go", async () => {
    const { out } = await run(talks("a.jsonl", paragraphs));
    expect(out).toContain("brought 3 new claims");
    const written = await claims();
    expect(written).toMatchObject([
      {
        speaker: "official:ana-rojas",
        value: 4.1e9,
        exact: expect.stringMatching(/^According to our data/),
        extraction: "RULE",
        verified: true,
        pair: "CHL-PER",
        runs: 1,
      },
      { speaker: "official:luis-soto", value: 12, text: "Trade between Chile and Peru grew by 12 % in 2018." },
      { speaker: "official:luis-soto", value: 3.4e9 },
    ]);
    for (const claim of written) expect(claim["confidence"]).toBeGreaterThan(0.5);
  });

  it("finds the contradiction between the two speakers once both are in", async () => {
    const [row] = await graph.session().read<{ spread: number }>(cypher`/* spreadOfTrade */
      MATCH (claim:Claim {pair: 'CHL-PER', value: 4.1e9})-[:ON]->(point:DataPoint) RETURN point.spreadPct AS spread`);
    expect(row!.spread).toBeCloseTo(20.6, 1);
  });

  it("changes nothing the second time", async () => {
    const before = await picture();
    const { out } = await run(talks("a.jsonl", paragraphs));
    expect(out).toContain("brought 0 new claims");
    expect(out).toContain("3 known");
    expect(await picture()).toEqual(before);
  });

  it("lets a corrected text supersede: the old claims stay, marked, and the new ones lead to them", async () => {
    const corrected = [paragraphs[0]!.replace("$3.4 billion", "$4.3 billion"), paragraphs[1]!];
    const dry = await run(talks("b.jsonl", corrected), "--dry-run");
    expect(dry.out).toContain("corrects source:");
    const { out } = await run(talks("b.jsonl", corrected));
    expect(out).toContain("3 claims superseded");
    const all = await claims();
    expect(all.filter((claim) => claim["rank"] === "DEPRECATED").map((claim) => claim["value"])).toEqual([4.1e9, 12, 3.4e9]);
    expect(all.find((claim) => claim["value"] === 4.3e9)).toMatchObject({ rank: "NORMAL", supersedes: [3.4e9] });
    const before = await picture();
    await run(talks("b.jsonl", corrected));
    await run(talks("a.jsonl", paragraphs));
    expect(await picture()).toEqual(before);
  });

  it("contradicts what another document said, and says so before writing", async () => {
    const other = talks("c.jsonl", ["President of Chile Luis Soto: Trade between Chile and Peru amounted to $9 billion in 2018."], {
      url: "https://ingest.example/talks/2",
    });
    const { out } = await run(other, "--dry-run");
    expect(out).toMatch(/contradicts claim:[0-9a-f]+: Trade between Chile and Peru was 4.3 billion US dollars in 2018/);
  });

  it("proposes that a speaker repeats himself where he gave the amount of the same period before", async () => {
    const again = talks("h.jsonl", ["President of Chile Luis Soto: Trade between Chile and Peru amounted to $4.3 billion in 2018."], {
      url: "https://ingest.example/talks/7",
      date: "2019-07-01",
    });
    expect((await run(again, "--dry-run")).out).toMatch(/repeats claim:[0-9a-f]+ \(proposed\)/);
    expect(
      (
        await run(
          talks("c.jsonl", ["President of Chile Luis Soto: Trade between Chile and Peru amounted to $9 billion in 2018."], {
            url: "https://ingest.example/talks/2",
          }),
          "--dry-run",
        )
      ).out,
    ).not.toContain("repeats claim:");
  });

  it("keeps several numbers of one kind in one sentence apart, and changes nothing the second time", async () => {
    const three = talks(
      "f.jsonl",
      ["President of Chile Luis Soto: Trade between Chile and Peru went from $1 billion to $2 billion and then to $3 billion."],
      {
        url: "https://ingest.example/talks/5",
      },
    );
    expect((await run(three)).out).toContain("brought 3 new claims");
    const before = await picture();
    expect((await run(three)).out).toContain("brought 0 new claims");
    expect(await picture()).toEqual(before);
  });

  it("keeps goods that no code covers by their name, at a data point apart from that of all goods", async () => {
    const goods = talks(
      "g.jsonl",
      ["President of Chile Luis Soto: Our exports of agricultural products to Peru reached $5 billion in 2018."],
      {
        url: "https://ingest.example/talks/6",
      },
    );
    expect((await run(goods)).out).toContain("brought 1 new claims");
    const [claim] = await graph.session().read<{ good: string; point: string }>(cypher`/* goodOfClaim */
      MATCH (claim:Claim {pair: 'CHL-PER', value: 5e9})-[:ON]->(point:DataPoint) RETURN claim.good AS good, point.id AS point`);
    expect(claim).toMatchObject({ good: "agricultural products", point: expect.stringContaining("agricultural-products") });
    expect((await run(goods)).out).toContain("brought 0 new claims");
  });

  it("leaves out what has no named speaker and refuses what has no date, with a reason", async () => {
    const nameless = talks("d.jsonl", ["Question: Our trade with Peru grew by 15 percent in 2017, did it not?"], {
      url: "https://ingest.example/talks/3",
    });
    expect((await run(nameless, "--dry-run")).out).toContain("the page does not name who speaks");
    const asked = "Журналист: Наша торговля с Перу в 2017 году выросла на 15 процентов, не так ли?";
    const russian = talks("f.jsonl", ["Луис Сото: Добрый день.", asked, "Луис Сото: Да, спасибо."], {
      url: "https://ingest.example/talks/5",
      language: "ru",
    });
    expect((await run(russian, "--dry-run")).out).toContain("the page does not name who speaks");
    const undated = talks("e.jsonl", paragraphs, { url: "https://ingest.example/talks/4", date: null });
    const { status, err } = await run(undated);
    expect(status).toBe(1);
    expect(err).toContain("--date YYYY-MM-DD");
    const written = cypher`MATCH (source:Source)<-[:STATED_IN]-(statement)-[:CARRIES]->(claim) WHERE source.url STARTS WITH 'https://ingest.example' UNWIND [source, statement, claim] AS node`;
    expect(await wrongHashesIn(graph, written)).toEqual([]);
  });

  it("writes nothing of what cannot be read, and says why in one line each", async () => {
    const bad = (name: string, content: string | Buffer): string => {
      writeFileSync(join(folder, name), content);
      return join(folder, name);
    };
    const large = bad("large.txt", "x");
    truncateSync(large, 50 * 1024 * 1024);
    const files = [
      bad("scan.pdf", "%PDF-1.7\n"),
      bad(
        "wall.html",
        "<html><body><p>Exports to Peru rose by 5 percent in 2018.</p><p>Sign in to read the whole story.</p></body></html>",
      ),
      large,
      bad("mixed.txt", Buffer.concat([Buffer.from("Экспорт вырос. "), Buffer.from([0xdd, 0xea, 0xf1])])),
      bad("german.txt", "Die Ausfuhren der Schweiz nach Peru sind 2018 um 5 Prozent auf 3 Milliarden Dollar gestiegen, sagt das Amt."),
    ];
    // Not the number of all nodes: other files write into the same graph meanwhile.
    const words = ["to Peru rose by 5 percent in 2018", "Die Ausfuhren der Schweiz", "Экспорт вырос.", ...files];
    const written = () =>
      graph.session().read(
        cypher`/* writtenOf */ MATCH (node:Source|Statement|Claim|IngestRun)
          WHERE any(key IN keys(node) WHERE any(word IN $words WHERE toStringOrNull(node[key]) CONTAINS word)) RETURN node.id AS id`,
        { words },
      );
    const { status, out, err } = await run("--date", "2019-06-15", ...files);
    expect(status).toBe(1);
    expect(out).toMatch(/^0 documents brought 0 new claims/);
    expect(err.trim().split("\n")).toEqual(
      [/PDF/, /login/, /50 MB, the limit is 32 MB/, /UTF-8/, /language is de/].map((reason) => expect.stringMatching(reason) as string),
    );
    expect(await written()).toEqual([]);
    const fine = bad("fine.txt", "Exports of Chile to Peru rose by 5 percent in 2018, said the Press Service of Chile.");
    const facts = [
      "--date",
      "2019-06-15",
      "--url",
      "https://ingest.example/fine",
      "--publisher",
      "Press Service of Chile (ingest.example)",
    ];
    await run(...facts, "--title", "Chile's exports", fine);
    expect(await written()).not.toEqual([]);
  });

  it("fills in the words of statements of which only the place is kept", async () => {
    await graph.session().autoCommit(cypher`/* forgetWords */
      MATCH (statement:Statement {speakerId: 'official:ana-rojas'}) SET statement.exact = null, statement.prefix = null, statement.suffix = null, statement.verified = false`);
    const { out } = await run(talks("b.jsonl", [paragraphs[0]!.replace("$3.4 billion", "$4.3 billion"), paragraphs[1]!]));
    expect(out).toContain("1 quotes filled in");
    const [filled] = await graph.session().read<{ exact: string; verified: boolean }>(cypher`/* filledWords */
      MATCH (statement:Statement {speakerId: 'official:ana-rojas'})-[:STATED_IN]->(source:Source) WHERE source.supersedes IS NOT NULL
      RETURN statement.exact AS exact, statement.verified AS verified`);
    expect(filled).toMatchObject({ exact: expect.stringMatching(/^According to our data/), verified: true });
  });
});
