import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readClaims } from "../../src/check/reading.ts";
import check from "../../src/commands/check.ts";
import { api, ask } from "../support/api.ts";
import { documentOf } from "../support/extracted.ts";
import { typeCommand } from "../support/type-command.ts";

const question = `query ($text: String!, $publishedOn: String) { checkText(text: $text, publishedOn: $publishedOn) {
  claims { words start end text measure verdict deviationPct quantity { value unit } period { start end } between { code }
    assessments { verdict method observation { quantity { value } dataset { licence } } } outcome { outcome } same { id } otherwise { id } }
  leftOut { words reason } } }`;

const article = `BEIJING, Jan 14, 2019 - Trade turnover between Russia and China was $108 billion in 2018, the customs office said.

The ministry said trade turnover between Russia and China was $150 billion in 2018.`;

describe.skipIf(!api)("a text checked against the graph and the statistics", () => {
  it("gets a verdict for each claim, with the figure, the method and the position in the text", async () => {
    const { data, errors } = await ask(question, { text: article, publishedOn: "2019-01-14" });
    expect(errors).toBeUndefined();
    const [right, wrong] = data.checkText.claims;
    expect(data.checkText.claims).toHaveLength(2);
    for (const { words, start, end } of data.checkText.claims) expect(article.slice(start, end)).toBe(words);
    expect(right).toMatchObject({ measure: "TRADE_TURNOVER", verdict: "SUPPORTED", quantity: { value: 108e9, unit: "USD" } });
    expect(right.between.map(({ code }: { code: string }) => code)).toEqual(["CHN", "RUS"]);
    expect(right.assessments[0].observation.dataset.licence).toBeTruthy();
    expect(wrong.verdict).toBe("CONTRADICTED");
    expect(wrong.deviationPct).toBeGreaterThan(30);
    expect(wrong.otherwise.length + wrong.assessments.length).toBeGreaterThan(0);
  });

  it("takes as many queries for many claims as for one, and writes nothing", async () => {
    const before = (await ask("{ coverage { claims statements } }")).data;
    const one = await ask(question, { text: article.split("\n\n")[0], publishedOn: "2019-01-14" });
    const many = await ask(question, { text: Array.from({ length: 20 }, () => article).join("\n\n"), publishedOn: "2019-01-14" });
    expect(many.data.checkText.claims).toHaveLength(40);
    expect(many.extensions.cost.trips).toBeLessThanOrEqual(one.extensions.cost.trips + 1);
    expect((await ask("{ coverage { claims statements } }")).data).toEqual(before);
  });

  it("may have a null date or publisher, which count as absent", async () => {
    const { data, errors } = await ask(`{ checkText(text: "It rained.", publishedOn: null, publisher: null) { claims { verdict } } }`);
    expect([errors, data]).toEqual([undefined, { checkText: { claims: [] } }]);
  });

  it("gets a clear error if it is too long or its date is invalid", async () => {
    expect((await ask(question, { text: "a".repeat(60_001) })).errors![0]!.message).toMatch(/at most 60000 characters; got 60001/);
    expect((await ask(question, { text: "a", publishedOn: "14 Jan" })).errors![0]!.message).toMatch(/YYYY-MM-DD/);
    expect((await ask(question, { text: "Nothing about trade here." })).data.checkText.claims).toEqual([]);
  });

  const unended = "trade between Russia and China grew by 12 percent to $3.4 billion and exports of coal to $5 billion and ".repeat(550);

  it("does not block other requests, however long its sentences are", async () => {
    let over = false;
    const checking = ask(question, { text: unended }).finally(() => (over = true));
    const waits: number[] = [];
    while (!over) {
      const asked = performance.now();
      expect((await ask('{ country(code: "RUS") { iso2 } }')).status).toBe(200);
      waits.push(performance.now() - asked);
    }
    expect((await checking).status).toBeLessThan(500);
    expect(waits.length).toBeGreaterThan(5);
    expect(Math.max(...waits)).toBeLessThan(3_000);
  });

  it("is abandoned at its deadline, and the next one is processed", async () => {
    const details = { date: "2019-01-14", language: "en" };
    await expect(readClaims(documentOf(details, [unended]), { withinMs: 20 })).rejects.toMatchObject({
      message: expect.stringMatching(/longer than 0.02 s/),
      extensions: { code: "TOO_EXPENSIVE" },
    });
    expect((await readClaims(documentOf(details, article.split("\n\n")))).claims.length).toBeGreaterThan(0);
  });

  it("is charged by its length, for each time that a document requests it", async () => {
    const aliases = Array.from({ length: 10 }, (_, i) => `a${i}: checkText(text: $text) { leftOut { words } }`).join(" ");
    const { status, errors } = await ask(`query ($text: String!) { ${aliases} }`, { text: "word ".repeat(12_000) });
    expect([status, errors![0]!.extensions.code]).toEqual([400, "TOO_EXPENSIVE"]);
  });

  describe("as a command", () => {
    const folder = mkdtempSync(join(tmpdir(), "trade-graph-check-"));
    afterAll(() => rmSync(folder, { recursive: true, force: true }));
    const file = join(folder, "article.txt");
    writeFileSync(file, article);

    it("prints each claim with its verdict and source, and exits with 1 if one is contradicted", async () => {
      const { out, status } = await typeCommand(check, [file, "--published-on", "2019-01-14"], { graph: api!.graph });
      expect(status).toBe(1);
      expect(out).toMatch(/2 claims, 1 contradicted/);
      expect(out).toMatch(/SUPPORTED {2}Trade between Russia and China/);
      expect(out).toMatch(/Source: .+/);
    });

    it("reports each claim with its position in the file as SARIF", async () => {
      const { out } = await typeCommand(check, [file, "--published-on", "2019-01-14", "--format", "sarif"], { graph: api!.graph });
      const { runs } = JSON.parse(out) as {
        runs: {
          results: {
            level: string;
            locations: { physicalLocation: { region: { charOffset: number; charLength: number; snippet: { text: string } } } }[];
          }[];
        }[];
      };
      for (const { locations } of runs[0]!.results) {
        const { charOffset, charLength, snippet } = locations[0]!.physicalLocation.region;
        expect(article.slice(charOffset, charOffset + charLength)).toBe(snippet.text);
      }
      expect(runs[0]!.results.map(({ level }) => level).sort()).toEqual(["error", "none"]);
    });
  });
});
