import { describe, expect, it } from "vitest";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../src/config.ts";
import { isUnit } from "../src/contract/units.ts";
import { readSeed } from "../src/loading/seed.ts";
import { sha256, verifyAnchor } from "../src/knowledge/statement/anchor.ts";
import { statementProperties, type StatementRow } from "../src/knowledge/statement/statement.seed.ts";
import type { EventRow } from "../src/knowledge/event/event.seed.ts";
import type { SourceRow } from "../src/knowledge/source/source.seed.ts";
import { sharedFile } from "./support/shared-data.ts";

const seed = readSeed(join(root, "seed"));
const rows = <Row>(name: string, dataset?: string): Row[] =>
  seed.datasets
    .filter(({ row }) => dataset === undefined || row.id === dataset)
    .flatMap(({ tables }) => tables.filter(({ slice }) => slice.name === name).flatMap((table) => table.rows as Row[]));
const ids = (name: string): string[] => rows<{ id: string }>(name).map(({ id }) => id);

const statements = rows<StatementRow>("statements");
const made = statements.map((row) => ({ row, ...statementProperties(row) }));
const claims = made.flatMap(({ row, claims }) => claims.map((claim) => ({ ...claim, row })));
const article = rows<StatementRow>("statements", "dataset:founding-article");

describe("the seed's statements", () => {
  it("are each their own, and so are their claims", () => {
    expect(new Set(made.map(({ statement }) => statement.id)).size).toBe(made.length);
    expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length);
  });

  it("point only to what the seed holds", () => {
    const agents = new Set([...ids("officials"), ...ids("organizations")]);
    const [countries, goods, crossings] = ["countries", "commodities", "border crossings"].map((name) => new Set(ids(name)));
    const [sources, events] = ["sources", "events"].map((name) => new Set(ids(name)));
    for (const row of statements) {
      expect(sources).toContain(row.source);
      if (row.event) expect(events).toContain(row.event);
      for (const agent of [row.speaker, ...row.accordingTo, ...row.reportedBy]) expect(agents).toContain(agent);
    }
    for (const claim of claims) {
      for (const code of claim.countries) expect(countries).toContain(`country:${code}`);
      if (claim.commodityId) expect(goods).toContain(claim.commodityId);
      if (claim.crossingId) expect(crossings).toContain(claim.crossingId);
    }
    for (const event of rows<EventRow>("events")) for (const agent of event.participants) expect(agents).toContain(agent);
    for (const source of rows<SourceRow>("sources")) expect(ids("organizations")).toContain(source.publisherId);
  });

  it("point with their links to a claim of the same file", () => {
    for (const { tables } of seed.datasets)
      for (const { slice, rows } of tables.filter(({ slice }) => slice.name === "statements")) {
        const claims = (rows as StatementRow[]).flatMap((row) => row.claims);
        const refs = claims.flatMap(({ ref }) => ref ?? []);
        expect(new Set(refs).size, slice.name).toBe(refs.length);
        for (const link of claims.flatMap(({ links }) => links)) expect(refs).toContain(link.to);
      }
  });

  it("name units that the graph can compare, and countries for every claim", () => {
    for (const claim of claims) {
      if (claim.unit !== null) expect(isUnit(claim.unit), claim.unit).toBe(true);
      expect(claim.countries.length, claim.text).toBeGreaterThan(0);
    }
  });

  it("say a figure in words of the quote, where there is one", () => {
    for (const { row, asSaid, kind } of claims) {
      if (kind !== "QUALITATIVE") expect(asSaid?.length).toBeGreaterThan(0);
      if (asSaid && row.quote?.exact) expect(row.quote.exact).toContain(asSaid);
    }
  });

  it("carry the hash of their words, and keep no words of sources that allow none", () => {
    const quoted = statements.flatMap(({ quote }) => quote ?? []);
    for (const quote of quoted) if (quote.exact !== null) expect(quote.sha256).toBe(sha256(quote.exact));
    for (const row of statements) if (row.quote?.exact) expect(row.source).toBe("source:al-mayadeen-2023-02-05");
  });
});

describe("the founding article in the seed", () => {
  it("gives Putin five claims on trade volumes, of which two are the goal of 200 billion", () => {
    const putin = claims.filter(
      (claim) =>
        claim.sourceId === "source:al-mayadeen-2023-02-05" &&
        claim.speakerId === "official:vladimir-putin" &&
        claim.topic === "TRADE_VOLUME",
    );
    expect(putin.map(({ kind, value, modality, periodLabel }) => [kind, value, modality, periodLabel])).toEqual([
      ["QUALITATIVE", null, "REPORTED", null],
      ["LEVEL", 200e9, "TARGET", null],
      ["QUALITATIVE", null, "REPORTED", null],
      ["CHANGE", 25, "REPORTED", "2022"],
      ["LEVEL", 200e9, "TARGET", "2024"],
    ]);
  });

  it("never lets the forecast, the goal and the expectation meet at one data point as results", () => {
    const money = claims.filter(({ sourceId, unit }) => sourceId === "source:al-mayadeen-2023-02-05" && unit === "USD");
    expect(new Set(money.map(({ value, speakerId }) => `${value} ${speakerId}`))).toEqual(
      new Set([
        "170000000000 organization:federal-customs-service-of-russia",
        "200000000000 official:vladimir-putin",
        "220000000000 official:vladimir-padalka",
      ]),
    );
    for (const { modality } of money) expect(["TARGET", "PROJECTED"]).toContain(modality);
  });

  it("says nothing in words that stand outside the article", () => {
    const words = article.map(({ quote }) => quote?.exact ?? "").join("\n");
    for (const foreign of ["Taiwan", "Syria", "pager", "Hezbollah", "Related News", "Most Read", "Getty", "Ben & Jerry"])
      expect(words).not.toContain(foreign);
  });

  const file = sharedFile("article/al-mayadeen-2023-02-05.txt");
  describe.skipIf(file === null)("beside the article itself", () => {
    const text = file === null ? "" : readFileSync(file, "utf8");
    const paragraphs = text
      .split(/\n(?:[^\S\n]*\n)+/)
      .map((paragraph) => paragraph.trim())
      .filter(Boolean);

    it("stands on the very text that the source names", () => {
      const source = rows<SourceRow>("sources").find(({ id }) => id === "source:al-mayadeen-2023-02-05");
      expect(source?.sha256).toBe(sha256(text));
    });

    it.each(article.map(({ quote }) => [quote!.paragraph!, quote!] as const))("has its words in paragraph %i", (paragraph, quote) => {
      const { exact, start, end, prefix, suffix, sha256 } = quote;
      expect(
        verifyAnchor(paragraphs[paragraph] ?? "", {
          exact: exact!,
          start: start!,
          end: end!,
          sha256: sha256!,
          ...(prefix === null ? {} : { prefix }),
          ...(suffix === null ? {} : { suffix }),
        }),
      ).toEqual({ ok: true });
    });

    it("marks words as direct exactly where they stand between quotation marks", () => {
      for (const { quote } of article) {
        const before = (paragraphs[quote!.paragraph!] ?? "").slice(0, quote!.start!);
        expect((before.split('"').length - 1) % 2 === 1, quote!.exact!).toBe(quote!.direct);
      }
    });
  });
});
