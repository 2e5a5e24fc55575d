import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, it, vi } from "vitest";
import { admitClaims } from "../../src/extraction/admit.ts";
import { readTranscriptLines } from "../../src/extraction/document/transcript-lines.ts";
import extractCommand from "../../src/commands/extract.ts";
import { httpExtractor } from "../../src/extraction/http-extractor.ts";
import { typeCommand } from "../support/type-command.ts";

const folder = mkdtempSync(join(tmpdir(), "extract-"));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.restoreAllMocks());

const line = JSON.stringify({
  url: "https://a.example/1",
  title: "Talks with President of Peru Ana Rojas",
  date: "2019-06-15",
  publisher: "Press service of the President of Chile",
  paragraphs: ["President of Chile Luis Soto: Last year our trade grew by 12 percent to $3.4 billion."],
});
const transcript = join(folder, "talks.jsonl");
writeFileSync(transcript, `${line}\n`);

const run = (...args: string[]) => typeCommand(extractCommand, args);

describe("trade-graph extract", () => {
  it("prints one JSON line per claim", async () => {
    const { status, out } = await run(transcript, "--format", "jsonl");
    const claims = out
      .trim()
      .split("\n")
      .map((row) => JSON.parse(row) as Record<string, unknown>);
    expect(status).toBe(0);
    expect(claims).toMatchObject([
      {
        url: "https://a.example/1",
        paragraph: 0,
        speaker: "Luis Soto",
        measure: "TRADE_TURNOVER",
        kind: "CHANGE",
        value: 12,
        unit: "%",
        comparator: "EXACT",
        low: null,
        high: null,
        countries: ["CHL", "PER"],
        commodity: null,
        period: "2018",
        modality: "REPORTED",
      },
      { kind: "LEVEL", value: 3.4e9, unit: "USD", text: "Last year our trade grew by 12 percent to $3.4 billion." },
    ]);
    expect(claims[0]).not.toHaveProperty("rules");
  });

  it("shows with --explain which rule extracted what", async () => {
    const { out } = await run(transcript, "--format", "jsonl", "--explain");
    expect(JSON.parse(out.split("\n")[0]!)).toMatchObject({
      rules: { measure: "trigger.trade", period: "period.last-year", countries: "frame.title", speaker: "speaker.label" },
    });
  });

  it("rejects a bad file, continues with the next, and reports failure in its exit status", async () => {
    const { status, out, err } = await run(join(folder, "absent.txt"), transcript, "--format", "jsonl");
    expect(status).toBe(1);
    expect(err).toContain("no such file");
    expect(out.trim().split("\n")).toHaveLength(2);
  });

  for (const args of [[], ["x.txt", "--format", "csv"], ["x.txt", "--nonsense"]]) {
    it(`prints its usage for ${JSON.stringify(args)}`, async () => {
      const { status, err } = await run(...args);
      expect(status).toBe(2);
      expect(err).toContain("[options] <files...>");
    });
  }
});

describe("an extractor behind a URL", () => {
  const document = [...readTranscriptLines(line)][0]!;
  const claim = {
    paragraph: 0,
    text: "Last year our trade grew by 12 percent to $3.4 billion.",
    value_text: "$3.4 billion",
    speaker: "Luis Soto",
    measure: "TRADE_TURNOVER",
    kind: "LEVEL",
    value: 3.4e9,
    low: null,
    high: null,
    comparator: "EXACT",
    unit: "USD",
    countries: ["CHL", "PER"],
    commodity: null,
    hs: null,
    period: "2018",
    modality: "REPORTED",
    confidence: 0.9,
  };

  async function ask(answer: unknown, status = 200) {
    const questions: unknown[] = [];
    const server = createServer((request, response) => {
      let body = "";
      request.on("data", (chunk: Buffer) => (body += chunk.toString()));
      request.on("end", () => {
        questions.push(JSON.parse(body));
        response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(answer));
      });
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    try {
      const extractor = httpExtractor(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
      return { questions, ...admitClaims(document, await extractor.extract(document)) };
    } finally {
      server.close();
    }
  }

  it("gets the paragraphs, and its quotations are located in them", async () => {
    const { questions, claims, refused } = await ask({ claims: [claim] });
    expect(questions).toMatchObject([{ date: "2019-06-15", paragraphs: [{ paragraph: 0, text: document.paragraphs[0]!.text }] }]);
    expect(refused).toEqual([]);
    expect(claims).toMatchObject([{ start: 30, end: 85, valueStart: 72, valueEnd: 84 }]);
  });

  it("cannot invent units: unknown ones are rejected with a suggestion, and bbl is known", async () => {
    const { claims, refused } = await ask({
      claims: [
        { ...claim, unit: "dollars" },
        { ...claim, unit: "bbl" },
      ],
    });
    expect(claims.map((each) => each.unit)).toEqual(["bbl"]);
    expect(refused.map((each) => each.reason)).toEqual([expect.stringMatching(/^Expected a currency by ISO 4217 .* got "dollars"/)]);
  });

  it("cannot invent quotations: those that are not in the text are rejected", async () => {
    const invented = { ...claim, text: "Last year our trade grew by 15 percent to $3.4 billion." };
    const misplaced = { ...claim, start: 0, end: 10, valueStart: 0, valueEnd: 5 };
    const { claims, refused } = await ask({ claims: [invented, misplaced, claim] });
    expect(claims).toHaveLength(1);
    expect(refused).toHaveLength(2);
  });

  it("gets its failure reported with what was expected", async () => {
    await expect(ask({}, 503)).rejects.toThrow(/answered 503; expected 200/);
  });
});
