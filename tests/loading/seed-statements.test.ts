import { describe, expect, it } from "vitest";
import { readFileSync } from "node:fs";
import { isUnit } from "../../src/contract/units.ts";
import { sha256, verifyAnchor } from "../../src/knowledge/statement/anchor.ts";
import { statementProperties, type StatementRow } from "../../src/knowledge/statement/statement.seed.ts";
import type { EventRow } from "../../src/knowledge/event/event.ts";
import type { SourceRow } from "../../src/knowledge/source/source.ts";
import { sharedFile } from "../support/shared-data.ts";
import { wholeSeed } from "../support/prepared-stores.ts";

const seed = wholeSeed();
const rows = <Row>(name: string, dataset?: string): Row[] =>
  seed.datasets
    .filter(({ row }) => dataset === undefined || row.id === dataset)
    .flatMap(({ tables }) => tables.filter(({ table }) => table.name === name).flatMap((table) => table.rows as Row[]));
const ids = (name: string): string[] => rows<{ id: string }>(name).map(({ id }) => id);

const statements = rows<StatementRow>("statements");
const made = statements.map((row) => ({ row, ...statementProperties(row) }));
const claims = made.flatMap(({ row, claims }) => claims.map((claim) => ({ ...claim, row })));
const article = rows<StatementRow>("statements", "dataset:founding-article");

describe("the seed's statements", () => {
  it("have unique ids, and so do their claims", () => {
    expect(new Set(made.map(({ statement }) => statement.id)).size).toBe(made.length);
    expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length);
  });

  it("have a period, or a reason why the text gives none", () => {
    expect(claims.filter(({ periodLabel, noPeriod }) => (periodLabel === null) === (noPeriod === null)).map(({ text }) => text)).toEqual(
      [],
    );
  });

  it("refer only to what the seed contains", () => {
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

  it("link only to claims of the same file", () => {
    for (const { tables } of seed.datasets)
      for (const { table, rows } of tables.filter(({ table }) => table.name === "statements")) {
        const claims = (rows as StatementRow[]).flatMap((row) => row.claims);
        const refs = claims.flatMap(({ ref }) => ref ?? []);
        expect(new Set(refs).size, table.name).toBe(refs.length);
        for (const link of claims.flatMap(({ links }) => links)) expect(refs).toContain(link.to);
      }
  });

  it("have units that the graph can compare, and countries for every claim", () => {
    for (const claim of claims) {
      if (claim.unit !== null) expect(isUnit(claim.unit), claim.unit).toBe(true);
      expect(claim.countries.length, claim.text).toBeGreaterThan(0);
    }
  });

  it("express each figure in words of the quote, if there is one", () => {
    for (const { row, asSaid, kind } of claims) {
      if (kind !== "QUALITATIVE") expect(asSaid?.length).toBeGreaterThan(0);
      if (asSaid && row.quote?.exact) expect(row.quote.exact).toContain(asSaid);
    }
  });

  it("contain the hash of their quotes, and no text from sources whose licence forbids it", () => {
    const quoted = statements.flatMap(({ quote }) => quote ?? []);
    for (const quote of quoted) if (quote.exact !== null) expect(quote.sha256).toBe(sha256(quote.exact));
    for (const row of statements) if (row.quote?.exact) expect(row.source).toBe("source:al-mayadeen-2023-02-05");
  });
});

describe("the founding article in the seed", () => {
  it("gives Putin five claims on trade volumes, two of which are the goal of 200 billion", () => {
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

  it("never stores the forecast, the goal and the expectation as results", () => {
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

  it("quotes no words from outside the article", () => {
    const words = article.map(({ quote }) => quote?.exact ?? "").join("\n");
    for (const foreign of ["Taiwan", "Syria", "pager", "Hezbollah", "Related News", "Most Read", "Getty", "Ben & Jerry"])
      expect(words).not.toContain(foreign);
  });

  const file = sharedFile("article/al-mayadeen-2023-02-05.txt");
  describe.skipIf(file === null)("compared with the article itself", () => {
    const text = file === null ? "" : readFileSync(file, "utf8");
    const paragraphs = text
      .split(/\n(?:[^\S\n]*\n)+/)
      .map((paragraph) => paragraph.trim())
      .filter(Boolean);

    it("matches the text that the source names", () => {
      const source = rows<SourceRow>("sources").find(({ id }) => id === "source:al-mayadeen-2023-02-05");
      expect(source?.sha256).toBe(sha256(text));
    });

    it.each(article.map(({ quote }) => [quote!.paragraph!, quote!] as const))("has its quote in paragraph %i", (paragraph, quote) => {
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

    it("marks quotes as direct only if they are between quotation marks", () => {
      for (const { quote } of article) {
        const before = (paragraphs[quote!.paragraph!] ?? "").slice(0, quote!.start!);
        expect((before.split('"').length - 1) % 2 === 1, quote!.exact!).toBe(quote!.direct);
      }
    });
  });
});

describe("the Kremlin transcripts in the seed", () => {
  const kremlin = claims.filter(({ sourceId }) => sourceId.startsWith("source:kremlin-"));

  it("give at least 400 claims about thirty countries in ten years, each with its position and hash but not the sentence", () => {
    expect(kremlin.length).toBeGreaterThanOrEqual(400);
    expect(new Set(kremlin.flatMap(({ countries }) => countries)).size).toBeGreaterThanOrEqual(30);
    expect(new Set(kremlin.map(({ saidOn }) => saidOn.slice(0, 4))).size).toBeGreaterThanOrEqual(10);
    for (const { row } of kremlin) {
      expect(row.quote).toMatchObject({ exact: null, prefix: null, suffix: null, verified: true });
      for (const part of [row.quote!.paragraph, row.quote!.start, row.quote!.end, row.quote!.sha256]) expect(part).not.toBeNull();
    }
  });

  it("distinguish a part of trade from the total", () => {
    const exports = kremlin.filter(({ measure, countries, pair }) => measure === "EXPORTS" && pair === null && countries[0] === "RUS");
    for (const { text, commodityId, good } of exports) expect(commodityId ?? good, text).not.toBeNull();
  });

  it("keep a misprint as printed, with rank DEPRECATED and the reason", () => {
    const deprecated = kremlin.filter(({ rank }) => rank === "DEPRECATED");
    expect(deprecated.map(({ value }) => value)).toEqual([600e9, null, 13.4e9, 200e9]);
    for (const { rankReason } of deprecated) expect(rankReason).toMatch(/must be meant|misprint suspected/);
  });

  const file = sharedFile("kremlin/transcripts.jsonl");
  it.skipIf(file === null)("are at their stated positions, in sentences that contain their figures and are not their own wording", () => {
    const documents = new Map(
      readFileSync(file!, "utf8")
        .split("\n")
        .filter(Boolean)
        .map((line) => JSON.parse(line) as { url: string; date: string; title: string; paragraphs: string[] })
        .map((document) => [document.url, document]),
    );
    const sources = new Map(rows<SourceRow>("sources").map((source) => [source.id, source]));
    for (const { row, text, asSaid } of kremlin) {
      const source = sources.get(row.source)!;
      const document = documents.get(source.url!)!;
      expect(source).toMatchObject({ title: document.title, publishedOn: document.date, sha256: sha256(document.paragraphs.join("\n")) });
      const { paragraph, start, end, sha256: hash } = row.quote!;
      const sentence = document.paragraphs[paragraph!]!.slice(start!, end!);
      expect(sha256(sentence), text).toBe(hash);
      expect(sentence).toContain(asSaid ?? "");
      expect(document.paragraphs[paragraph!]).not.toContain(text.slice(0, -1));
    }
  });
});

describe("the seed as a whole", () => {
  const offices = rows<{ official: string; place: string }>("offices");
  const homeOf = new Map(rows<{ id: string; countryCode: string | null }>("organizations").map(({ id, countryCode }) => [id, countryCode]));
  const countriesOf = (official: string): string[] =>
    offices
      .filter((office) => office.official === official)
      .flatMap(({ place }) => (place.startsWith("country:") ? place.slice(8) : (homeOf.get(place) ?? [])));

  it("contains 1,000 claims by 25 office holders of 12 countries, none of whom made more than 55 % of them, in three languages", () => {
    const speakers = new Map<string, number>();
    for (const { speakerId } of claims) speakers.set(speakerId, (speakers.get(speakerId) ?? 0) + 1);
    const inOffice = [...speakers.keys()].filter((speaker) => countriesOf(speaker).length > 0);
    const languages = new Map(rows<SourceRow>("sources").map(({ id, language }) => [id, language]));
    expect(claims.length).toBeGreaterThanOrEqual(1000);
    expect(inOffice.length).toBeGreaterThanOrEqual(25);
    expect(new Set(inOffice.flatMap(countriesOf)).size).toBeGreaterThanOrEqual(12);
    expect(Math.max(...speakers.values()) / claims.length).toBeLessThan(0.55);
    for (const language of ["en", "ru", "zh"])
      expect(claims.filter(({ sourceId }) => languages.get(sourceId) === language).length, language).toBeGreaterThanOrEqual(50);
  });

  it("names an office for each person who makes a claim since the transcripts of 2000 to 2020", () => {
    const speakers = ["dataset:white-house-remarks", "dataset:kremlin-transcripts-ru", "dataset:press"].flatMap((dataset) =>
      rows<StatementRow>("statements", dataset).map(({ speaker }) => speaker),
    );
    for (const speaker of speakers.filter((id) => id.startsWith("official:")))
      expect(
        offices.some(({ official }) => official === speaker),
        speaker,
      ).toBe(true);
  });

  const beside = [
    ["dataset:white-house-remarks", sharedFile("white-house/docs.jsonl")],
    ["dataset:kremlin-transcripts-ru", sharedFile("kremlin-ru/docs.jsonl")],
  ] as const;
  it.skipIf(beside.some(([, file]) => file === null)).each(beside)(
    "quotes %s at the stated positions, in sentences that contain the figures",
    (dataset, file) => {
      const documents = new Map(
        readFileSync(file!, "utf8")
          .split("\n")
          .filter(Boolean)
          .map((line) => JSON.parse(line) as { url: string; date: string; title: string; paragraphs: string[] })
          .map((document) => [document.url, document]),
      );
      const sources = new Map(rows<SourceRow>("sources", dataset).map((source) => [source.id, source]));
      for (const { source: id, quote, claims } of rows<StatementRow>("statements", dataset)) {
        const source = sources.get(id)!;
        const document = documents.get(source.url!)!;
        expect(source).toMatchObject({ title: document.title, publishedOn: document.date, sha256: sha256(document.paragraphs.join("\n")) });
        const sentence = document.paragraphs[quote!.paragraph!]!.slice(quote!.start!, quote!.end!);
        expect(sha256(sentence)).toBe(quote!.sha256);
        expect(quote).toMatchObject({ exact: null, prefix: null, suffix: null, verified: true });
        for (const { asSaid, text } of claims) {
          expect(sentence).toContain(asSaid);
          expect(sentence).not.toContain(text.slice(0, -1));
        }
      }
    },
  );
});
