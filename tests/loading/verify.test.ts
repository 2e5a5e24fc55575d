import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readDocuments } from "../../src/extraction/document/read.ts";
import { cypher, type Cypher } from "../../src/graph/cypher.ts";
import { noteChange } from "../../src/knowledge/curation/change.ts";
import { summarisePoints } from "../../src/knowledge/data-point/summary.write.ts";
import { sources } from "../../src/knowledge/source/source.ts";
import { makeAnchor } from "../../src/knowledge/statement/anchor.ts";
import { statementRow } from "../../src/knowledge/statement/statement.seed.ts";
import { writeStatements } from "../../src/knowledge/statement/statement.write.ts";
import { cycles } from "../../src/loading/verify/cycles.ts";
import verifyCommand from "../../src/commands/verify.ts";
import { openOwnStore } from "../support/own-store.ts";
import { sharedFile } from "../support/shared-data.ts";
import { turnoverClaim } from "../support/turnover-claim.ts";
import { typeCommand } from "../support/type-command.ts";

describe("cycles of links", () => {
  it.each<[string, [string, string][], number]>([
    [
      "none in a chain",
      [
        ["a", "b"],
        ["b", "c"],
        ["a", "c"],
      ],
      0,
    ],
    [
      "one between two nodes",
      [
        ["a", "b"],
        ["b", "a"],
      ],
      1,
    ],
    ["one from a node to itself", [["a", "a"]], 1],
    [
      "two separate ones",
      [
        ["a", "b"],
        ["b", "a"],
        ["x", "y"],
        ["y", "z"],
        ["z", "x"],
        ["q", "x"],
      ],
      2,
    ],
    ["none in a chain of 100,000", Array.from({ length: 100_000 }, (_, i) => [`${i}`, `${i + 1}`]), 0],
  ])("%s", (_, edges, count) => {
    expect(cycles(edges)).toHaveLength(count);
  });
});

// Without the offices' figures: they are nine tenths of the seed, and each run over them takes 15 seconds; verify-seed.test.ts runs once.
const store = await openOwnStore("claims");
const folder = mkdtempSync(join(tmpdir(), "trade-graph-verify-"));
afterAll(async () => {
  await store?.close();
  rmSync(folder, { recursive: true });
});

describe.skipIf(!store)("trade-graph verify", { timeout: 300_000 }, () => {
  const session = () => store!.graph.session({ withinMs: 60_000 });
  let said: string[] = [];
  const command = async (...args: string[]) => {
    const { status, out } = await typeCommand(verifyCommand, args, { graph: store!.graph });
    // A check and its rows are one entry.
    said = out.trimEnd().split(/\n(?! {22})/);
    return status;
  };

  beforeAll(async () => {
    const text = "First of all: our trade with China was 190 billion dollars, and it grows.";
    writeFileSync(join(folder, "page.txt"), `A page\n\n${text}\n`);
    for await (const document of readDocuments(join(folder, "page.txt"))) {
      const paragraph = document.paragraphs.find((each) => each.text === text)!;
      const source = {
        id: "source:page",
        title: "A page",
        url: null,
        publisherId: null,
        publishedOn: null,
        language: "en",
        licence: "CC0-1.0",
      };
      const row = statementRow.parse({
        source: source.id,
        speaker: "official:vladimir-putin",
        saidOn: "2023-02-04",
        quote: { ...makeAnchor(text, 14, 58), paragraph: paragraph.index, direct: true, verified: true },
        claims: [{ text: "190 billion.", ...turnoverClaim }],
      });
      await session().write(async (transaction) => {
        await sources.write(transaction, [{ ...source, attribution: "somebody", retrievedOn: null, sha256: document.sha256 }], {
          dataset: "test",
        });
        await writeStatements(transaction, [row], { dataset: "test" });
        const points = await transaction.run<{ id: string }>(
          cypher`MATCH (:Claim {sourceId: 'source:page'})-[:ON]->(point) RETURN point.id AS id`,
        );
        await summarisePoints(
          transaction,
          points.map(({ id }) => id),
        );
        await noteChange(
          transaction,
          { action: "INGEST_DOCUMENT", by: "test", why: "Read." },
          { changed: ["source:page"], after: { source: "source:page" } },
        );
      });
    }
  }, 300_000);

  it("reports what it checked, and finds every quote of the transcripts in their texts if available", async () => {
    const transcripts = sharedFile("kremlin/transcripts.jsonl");
    if (transcripts) copyFileSync(transcripts, join(folder, "transcripts.jsonl"));
    expect(await command("--texts", folder), said.join("\n")).toBe(0);
    if (transcripts) rmSync(join(folder, "transcripts.jsonl"));
    expect(said.at(-1)).toBe("no faults");
    const counts = said.slice(1, -1).map((line) => Number(line.trim().split(/ +/)[0]));
    expect(counts.length).toBeGreaterThan(18);
    const [anchors, wrong] = said.find((line) => line.includes("anchors stand in their texts"))!.trim().split(/ +/).map(Number); // prettier-ignore
    expect([anchors! > (transcripts ? 300 : 0), wrong]).toEqual([true, 0]);
    expect(said.find((line) => line.includes("claims have one statement"))).toMatch(/^ +[1-9]\d{2,} +0 /);
    expect(await command("--hash")).toBe(0);
    expect(said.map((line) => line.replace(/[0-9a-f]{64}/, "…"))).toEqual([
      expect.stringMatching(/^everything +sha256:… /),
      expect.stringMatching(/^knowledge +sha256:… /),
    ]);
  });

  /** Each leaves a consistent graph. */
  const edits: [kinds: string, what: RegExp, edit: Cypher][] = [
    [
      "claims",
      /^claim:\w+: says something else/,
      cypher`MATCH (c:Claim {sourceId: 'source:page'}) SET c.value = c.value + 1, c.usd = c.usd + 1`,
    ],
    ["claims", /^claim:/, cypher`MATCH (c:Claim {sourceId: 'source:kremlin-39695'}) WITH c LIMIT 1 SET c.text = c.text + '!'`],
    ["claims", /^claim:/, cypher`MATCH (c:Claim) WHERE c.unit = 'USD' WITH c SKIP 30 LIMIT 1 SET c.unit = 'EUR'`],
    ["claims", /^claim:/, cypher`MATCH (c:Claim) WITH c SKIP 40 LIMIT 1 SET c.rank = 'DEPRECATED', c.rankedBy = 'nobody'`],
    ["claims", /^claim:/, cypher`MATCH (c:Claim) WITH c SKIP 50 LIMIT 1 REMOVE c.contentHash`],
    ["claims", /^claim:/, cypher`MATCH (c:Claim)-[link:CORRECTS|REPEATS|DISPUTES]->() WITH link LIMIT 1 SET link.note = 'edited'`],
    ["statements", /^statement:/, cypher`MATCH (s:Statement) WITH s SKIP 60 LIMIT 1 SET s.saidOn = '1999-01-01'`],
    ["sources", /^source:page/, cypher`MATCH (s:Source {id: 'source:page'}) SET s.title = 'Another page'`],
    ["observations", /^observation:/, cypher`MATCH (o:Observation) WITH o LIMIT 1 SET o.note = 'edited'`],
    ["data points", /^point:/, cypher`MATCH (p:DataPoint) WITH p LIMIT 1 SET p.periodEnd = '1999-01-01'`],
    ["changes", /^change:/, cypher`MATCH (change:Change) SET change.by = 'somebody else'`],
    [
      "countries",
      /^country:FRA/,
      cypher`MATCH (n:Name {folded: 'france'}) MATCH (c:Country {code: 'DEU'}) CREATE (n)-[:NAMES]->(c) WITH n MATCH (n)-[l:NAMES]->(:Country {code: 'FRA'}) DELETE l`,
    ],
    ["countries", /^country:DEU/, cypher`RETURN 1`],
    [
      "officials",
      /^official:/,
      cypher`MATCH (:Official {id: 'official:xi-jinping'})-[held:HELD_OFFICE]->() WITH held LIMIT 1 SET held.to = '1999-01-01'`,
    ],
  ];

  it("finds each kind of damage, and names the node", async () => {
    const harm: [name: RegExp, what: RegExp, damage: Cypher][] = [
      [/indexes/, /^claim_said: is missing/, cypher`DROP INDEX claim_said`],
      [
        /claims have one statement/,
        /is carried by 0 statements/,
        cypher`MATCH (claim:Claim)<-[link:CARRIES]-() WITH claim, link LIMIT 1 DELETE link`,
      ],
      [/statements carry/, /carries no claim/, cypher`CREATE (:Statement {id: 'statement:bare'})`],
      [/statements carry/, /stands in 0 sources/, cypher`MATCH (s:Statement)-[link:STATED_IN]->() WITH link SKIP 5 LIMIT 1 DELETE link`],
      [/statements carry/, /has no speaker/, cypher`MATCH (s:Statement)<-[link:MADE]-() WITH link SKIP 7 LIMIT 1 DELETE link`],
      [
        /claims repeat/,
        /speakerId official:nobody/,
        cypher`MATCH (claim:Claim {sourceId: 'source:kremlin-39695'}) WITH claim LIMIT 1 SET claim.speakerId = 'official:nobody'`,
      ],
      [
        /claims repeat/,
        /dataPointId/,
        cypher`MATCH (claim:Claim) WHERE claim.dataPointId IS NOT NULL WITH claim SKIP 20 LIMIT 1 SET claim.dataPointId = 'point:other'`,
      ],
      [/chains/, /ACCORDING_TO lacks/, cypher`MATCH (:Statement)-[link:ACCORDING_TO]->() WITH link LIMIT 1 SET link.order = 5`],
      [
        /links lead/,
        /official:vladimir-putin: BASED_IN leads to country:RUS/,
        cypher`MATCH (a:Official {id: 'official:vladimir-putin'}) MATCH (b:Country {code: 'RUS'}) CREATE (a)-[:BASED_IN]->(b)`,
      ],
      [
        /crossings/,
        /crossing:zabaykalsk-manzhouli: connects 1/,
        cypher`MATCH (:BorderCrossing {id: 'crossing:zabaykalsk-manzhouli'})-[link:CONNECTS]->(:Country {code: 'RUS'}) DELETE link`,
      ],
      [/observations/, /^observation:.*in no dataset/, cypher`MATCH (:Observation)-[link:IN_DATASET]->() WITH link LIMIT 1 DELETE link`],
      [/data points have/, /point:none: has no figure/, cypher`CREATE (:DataPoint {id: 'point:none'})`],
      [/data points have/, /nameless: names nothing/, cypher`CREATE (:Name {folded: 'nameless'})`],
      [/data points have/, /assessment:1: assesses nothing/, cypher`CREATE (:Assessment {id: 'assessment:1'})`],
      [/licence/, /^source:al-mayadeen-2023-02-05/, cypher`MATCH (s:Source {id: 'source:al-mayadeen-2023-02-05'}) SET s.licence = ''`],
      [/redirects/, /official:gone: leads to no entity/, cypher`CREATE (:Redirect {id: 'official:gone'})`],
      [
        /redirects/,
        /official:vladimir-putin: is an entity too/,
        cypher`MATCH (a:Official {id: 'official:vladimir-putin'}) CREATE (:Redirect {id: a.id})-[:REDIRECTS_TO]->(a)`,
      ],
      [/vocabulary/, /modality is SURELY/, cypher`MATCH (claim:Claim) WITH claim SKIP 9 LIMIT 1 SET claim.modality = 'SURELY'`],
      [
        /plausible size, sign and time/,
        /: value is -1\.0E9/,
        cypher`MATCH (claim:Claim {kind: 'LEVEL', measure: 'EXPORTS'}) WITH claim ORDER BY claim.id DESC LIMIT 1 SET claim.value = -1e9`,
      ],
      [
        /plausible size, sign and time/,
        /: periodStart is 1850-01-01/,
        cypher`MATCH (claim:Claim) WHERE claim.periodStart IS NOT NULL WITH claim ORDER BY claim.id DESC LIMIT 1 SET claim.periodStart = '1850-01-01'`,
      ],
      [
        /plausible size, sign and time/,
        /: usd is Infinity/,
        cypher`MATCH (claim:Claim) WHERE claim.usd IS NOT NULL WITH claim ORDER BY claim.id DESC LIMIT 1 SET claim.usd = 1.0 / 0.0`,
      ],
      [/labels of the vocabulary/, /stranger:1: is labelled :Stranger/, cypher`CREATE (:Stranger {id: 'stranger:1'})`],
      [
        /SUPERSEDES/,
        /leads back/,
        cypher`MATCH (claim:Claim) WITH collect(claim)[..2] AS two WITH two[0] AS a, two[1] AS b CREATE (a)-[:SUPERSEDES]->(b)-[:SUPERSEDES]->(a)`,
      ],
      [
        /agree with themselves/,
        /another hash/,
        cypher`MATCH (s:Statement {sourceId: 'source:al-mayadeen-2023-02-05'}) WHERE s.exact IS NOT NULL AND s.sha256 IS NOT NULL WITH s LIMIT 1 SET s.exact = reverse(s.exact)`,
      ],
      [
        /agree with themselves/,
        /stands from/,
        cypher`MATCH (s:Statement {sourceId: 'source:kremlin-39695'}) WITH s LIMIT 1 SET s.end = s.start`,
      ],
      [
        /stand in their texts/,
        /words before the quote/,
        cypher`MATCH (s:Statement {sourceId: 'source:page'}) SET s.prefix = 'Second of all: '`,
      ],
      ...edits.map(([kinds, what, edit]): [RegExp, RegExp, Cypher] => [new RegExp(`${kinds} stand as they were written`), what, edit]),
      [/summaries/, /spreadPct is 77/, cypher`MATCH (p:DataPoint) WHERE p.spreadPct IS NOT NULL WITH p LIMIT 1 SET p.spreadPct = 77`],
    ];
    for (const [, , damage] of harm) await session().autoCommit(damage);
    expect(await command("--texts", folder)).toBe(1);
    const report = said.join("\n");
    for (const [name, what] of harm) {
      const block = said.find((line) => name.test(line.split("\n")[0]!))!;
      expect(block, String(name)).toBeDefined();
      const rows = block
        .split("\n")
        .slice(1)
        .map((row) => row.trim());
      expect(
        rows.some((row) => what.test(row)),
        `${what} in\n${block}`,
      ).toBe(true);
    }
    expect(report).toMatch(/\d+ faults$/);
  });
});
