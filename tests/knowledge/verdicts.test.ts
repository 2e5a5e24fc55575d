import { describe, expect, it } from "vitest";
import { gapPct, comparables } from "../../src/knowledge/agreement/comparable.ts";
import type { Figure } from "../../src/knowledge/agreement/figure.ts";
import type { Reason } from "../../src/contract/reason.ts";
import { inEnglish } from "../../src/knowledge/agreement/amount.ts";
import verdictsCommand from "../../src/commands/verdicts.ts";
import { Graph } from "../../src/graph/graph.ts";
import { api, ask } from "../support/api.ts";
import { database } from "../support/database.ts";
import { typeCommand } from "../support/type-command.ts";

interface Judged {
  id: string;
  text: string;
  modality: string;
  kind: Figure["claimKind"];
  speaker: { id: string };
  rank: Figure["rank"];
  quantity: Pick<Figure, "value" | "low" | "high" | "comparator" | "unit" | "asSaid"> | null;
  period: { start: string; end: string } | null;
  statement: { saidOn: { start: string } };
  assessments: { verdict: string; deviationPct: number | null; method: string; observation: { id: string } | null }[];
  outcome: { outcome: string; missPct: number | null; metIn: { label: string } | null; method: string } | null;
  conflictsWith: Judged[];
}

const judged = `id text modality kind rank speaker { id } quantity { value low high comparator unit asSaid } period { start end } statement { saidOn { start } }
  assessments { verdict deviationPct method observation { id } } outcome { outcome missPct metIn { label } method }`;

/** All claims of a filter, over all pages. */
async function all(filter: object, fields = judged, orderBy: object[] | null = null): Promise<Judged[]> {
  const found: Judged[] = [];
  for (let after: string | null = null; ;) {
    const { data, errors } = await ask(
      `query ($filter: ClaimFilter, $after: String, $orderBy: [ClaimOrder!]) { claims(filter: $filter, orderBy: $orderBy, first: 50, after: $after) { nodes { ${fields} } pageInfo { hasNextPage endCursor } } }`,
      { filter, after, orderBy },
    );
    expect(errors).toBeUndefined();
    found.push(...data.claims.nodes);
    if (!data.claims.pageInfo.hasNextPage) return found;
    after = data.claims.pageInfo.endCursor;
  }
}

const upheld = (claim: Judged): boolean => ["SUPPORTED", "WITHIN_TOLERANCE"].includes(claim.assessments[0]!.verdict);
const figureOf = ({ id, kind, modality, rank, quantity, period, statement }: Judged): Figure =>
  ({
    ...quantity,
    id,
    kind: "claim",
    claimKind: kind,
    modality,
    rank,
    saidOn: statement.saidOn.start,
    periodStart: period!.start,
    periodEnd: period!.end,
  }) as Figure;

describe.skipIf(!api)("claims assessed by official figures", () => {
  it("are never in material conflict if both are supported or within tolerance", async () => {
    const claims = await all({ verdict: ["SUPPORTED", "WITHIN_TOLERANCE"] }, `${judged} conflictsWith { ${judged} }`);
    expect(claims.length).toBeGreaterThan(10);
    const clashes = claims.flatMap((claim) =>
      claim.conflictsWith.filter(upheld).flatMap((other) => {
        const [[a, b] = []] = [...comparables([figureOf(claim), figureOf(other)]).values()];
        return a && b && gapPct(a, b) > 5 ? [[claim.text, other.text]] : [];
      }),
    );
    expect(clashes).toEqual([]);
  });

  it("have a verdict in most cases covered by the statistics, and a reason if they have no period", async () => {
    const graph = new Graph(database!);
    const { out } = await typeCommand(verdictsCommand, [], { graph }).finally(() => graph.close());
    const [, decided, covered] = /decided, of those covered +(\d+) of (\d+)/.exec(out)!.map(Number);
    expect(covered).toBeGreaterThan(150);
    expect(decided! / covered!).toBeGreaterThanOrEqual(0.6);
    expect(out).toMatch(/^\d+ claims have no period: (\d+ (STANDING|STOCK|NO_DEADLINE|UNDATED|DEAL)(, |\.$))+/m);
  });

  it("are in material conflict exactly if the gap exceeds the tolerance, and the gap never exceeds the spread", async () => {
    const { data } = await ask(`{ conflicts(first: 100) { spreadPct gapPct material dataPoint { kind unit } } }`);
    expect(data.conflicts.length).toBeGreaterThan(2);
    for (const { spreadPct, gapPct: gap, material } of data.conflicts as { spreadPct: number; gapPct: number; material: boolean }[]) {
      expect(material).toBe(gap > 5);
      expect(gap).toBeLessThanOrEqual(spreadPct);
    }
  });

  it("are filtered by the verdict of their first assessment", async () => {
    const everything = await all({ period: { from: "2010-01-01" } });
    for (const verdict of ["SUPPORTED", "WITHIN_TOLERANCE", "CONTRADICTED", "NO_DATA"]) {
      const found = await all({ period: { from: "2010-01-01" }, verdict: [verdict] });
      const expected = everything.filter((claim) => claim.assessments[0]!.verdict === verdict);
      expect(new Set(found.map(({ id }) => id)), verdict).toEqual(new Set(expected.map(({ id }) => id)));
    }
  });

  it("are filtered by outcome, which targets have and results do not", async () => {
    const goals = await all({ modality: ["TARGET", "PROJECTED"] });
    expect(goals.every(({ outcome, assessments }) => outcome !== null && assessments[0]!.verdict === "NOT_COMPARABLE")).toBe(true);
    for (const outcome of ["MET", "MET_EARLY", "MISSED", "NOT_DUE", "NO_DATA", "NOT_COMPARABLE"]) {
      const found = await all({ outcome: [outcome] });
      const expected = goals.filter((claim) => claim.outcome!.outcome === outcome);
      expect(new Set(found.map(({ id }) => id)), outcome).toEqual(new Set(expected.map(({ id }) => id)));
    }
    for (const claim of await all({ modality: ["REPORTED"], verdict: ["SUPPORTED"] })) expect(claim.outcome).toBeNull();
  });

  it("include the goal of 200 billion by 2024, met early in 2023, and the forecast of 170 for 2022, missed by 11.9 %", async () => {
    const claims = await all({
      between: ["RUS", "CHN"],
      modality: ["TARGET", "PROJECTED"],
      period: { from: "2022-01-01", to: "2024-12-31" },
    });
    const early = claims.filter((claim) => claim.outcome!.outcome === "MET_EARLY");
    expect(early.map((claim) => [claim.quantity!.value, claim.outcome!.metIn!.label])).toContainEqual([2e11, "2023"]);
    const missed = claims.find((claim) => claim.quantity?.value === 1.7e11)!;
    expect(missed.outcome).toMatchObject({ outcome: "MISSED", metIn: null });
    expect(missed.outcome!.missPct).toBeCloseTo(11.92, 1);
  });

  it("give the method as codes as well, which match the text", async () => {
    const claims = await all({ period: { from: "2010-01-01" } }, "id assessments { method reasons } outcome { method reasons }");
    const judged = claims.flatMap(({ assessments, outcome }) => [...assessments, ...(outcome ? [outcome] : [])]) as unknown as {
      method: string;
      reasons: Reason[];
    }[];
    expect(new Set(judged.flatMap(({ reasons }) => reasons.map(({ code }) => code))).size).toBeGreaterThan(8);
    for (const { method, reasons } of judged) expect(inEnglish(reasons)).toBe(method);
    expect(judged.filter(({ method }) => method === "" || /[{}]|undefined|null/.test(method))).toEqual([]);
  });

  it("are sorted by deviation, with undecided ones last", async () => {
    const claims = await all({ between: ["RUS", "CHN"] }, judged, [{ by: "DEVIATION", direction: "DESC" }]);
    const deviations = claims.map(({ assessments }) => assessments[0]!.deviationPct);
    const decided = deviations.filter((each) => each !== null);
    expect(decided).toEqual([...decided].sort((a, b) => b - a));
    expect(deviations.slice(decided.length).every((each) => each === null)).toBe(true);
    const few = await all({ between: ["RUS", "CHN"], deviationPct: { min: -3, max: 0 } });
    expect(few.length).toBe(decided.filter((each) => each >= -3 && each <= 0).length);
  });
});

describe.skipIf(!api)("filters with `or` and `not`", () => {
  const ids = async (filter: object) => (await all(filter, "id")).map(({ id }) => id).sort();

  it("match with `or` what any of the filters matches, once, and with `not` all others", async () => {
    const [everything, putin, xi, both, others] = await Promise.all([
      ids({}),
      ids({ speaker: "Putin", topic: ["TRADE_VOLUME"] }),
      ids({ speaker: "Xi Jinping" }),
      ids({ or: [{ speaker: "Putin", topic: ["TRADE_VOLUME"] }, { speaker: "Xi Jinping" }, { speaker: "习近平" }] }),
      ids({ not: { speaker: "Putin", topic: ["TRADE_VOLUME"] } }),
    ]);
    expect(both).toEqual([...new Set([...putin, ...xi])].sort());
    expect(others).toEqual(everything.filter((id) => !putin.includes(id)));
  });

  it("combine `or` with other conditions, including text search", async () => {
    const [either, coal, oil] = await Promise.all([
      ids({ between: ["RUS", "CHN"], or: [{ text: "coal" }, { text: "oil" }] }),
      ids({ between: ["RUS", "CHN"], text: "coal" }),
      ids({ between: ["RUS", "CHN"], text: "oil" }),
    ]);
    expect(either).toEqual([...new Set([...coal, ...oil])].sort());
    expect(either.length).toBeGreaterThan(0);
  });

  it("match any of several `speakers`, combined with `speaker`", async () => {
    const [two, putin, xi] = await Promise.all([
      ids({ speakers: ["Путин", "official:xi-jinping"] }),
      ids({ speaker: "Putin" }),
      ids({ speaker: "Xi Jinping" }),
    ]);
    expect(two).toEqual([...putin, ...xi].sort());
    expect(await ids({ speakers: ["Putin", "Xi Jinping"], speaker: "Xi Jinping" })).toEqual(xi);
  });

  it("take as the speaker's country that of the office held on the day, or the seat of the organization", async () => {
    const { data } = await ask(
      `{ claims(filter: { speakerCountry: "China" }, first: 100) { nodes { speaker { __typename name ... on Organization { country { code } } } speakerOffice { country { code } } } facets(by: [SPEAKER_COUNTRY]) { key label count } } }`,
    );
    expect(data.claims.nodes.length).toBeGreaterThan(2);
    for (const { speaker, speakerOffice } of data.claims.nodes)
      expect([speaker.country?.code, speakerOffice?.country?.code], speaker.name).toContain("CHN");
    expect(data.claims.facets[0]).toMatchObject({ key: "CHN", label: "China" });
  });

  it.each([
    [{ or: [] }, /1 to 5/],
    [{ or: Array.from({ length: 6 }, () => ({ unit: "USD" })) }, /1 to 5/],
    [{ or: [{ not: { unit: "USD" } }] }, /no `or` and no `not` of its own/],
    [{ not: { or: [{ unit: "USD" }] } }, /no `or` and no `not` of its own/],
    [{ deviationPct: { min: 2, max: 1 } }, /at most `max`/],
  ])("reject %j with the reason", async (filter, message) => {
    const { errors } = await ask(`query ($filter: ClaimFilter) { claims(filter: $filter) { totalCount } }`, { filter });
    expect(errors![0]!.extensions!.code).toBe("BAD_USER_INPUT");
    expect(errors![0]!.message).toMatch(message);
  });
});

describe.skipIf(!api)("track records", () => {
  it("count each speaker's decided claims, with their denominators, in one statement", async () => {
    const { data, errors, extensions } = await ask(
      `{ trackRecords(minDecided: 1, first: 100) { totalCount nodes { speaker { id name } decided claims verdicts { verdict count } outcomes { outcome count } medianDeviationPct medianAbsoluteDeviationPct } } }`,
    );
    expect(errors).toBeUndefined();
    expect(extensions.cost.trips).toBe(1);
    const records = data.trackRecords.nodes as {
      speaker: { id: string };
      decided: number;
      claims: number;
      verdicts: { count: number }[];
      outcomes: { count: number }[];
      medianDeviationPct: number | null;
    }[];
    expect(records.length).toBe(data.trackRecords.totalCount);
    expect(records.map(({ decided }) => decided)).toEqual(records.map(({ decided }) => decided).sort((a, b) => b - a));
    for (const { speaker, decided, claims, verdicts, outcomes, medianDeviationPct } of records) {
      expect(
        [...verdicts, ...outcomes].reduce((sum, { count }) => sum + count, 0),
        speaker.id,
      ).toBe(decided);
      expect(decided).toBeLessThanOrEqual(claims);
      const own = await all({ speaker: speaker.id });
      expect(claims).toBe(own.length);
      const deviations = own.flatMap(({ assessments }) => assessments[0]!.deviationPct ?? []).sort((a, b) => a - b);
      if (deviations.length < 3) expect(medianDeviationPct).toBeNull();
      else expect(deviations[0]! <= medianDeviationPct! && medianDeviationPct! <= deviations.at(-1)!).toBe(true);
    }
  });

  it("are all returned over all pages, without speakers of fewer than three decided claims unless requested", async () => {
    const page = async (after: string | null) =>
      (
        await ask(
          `query ($after: String) { trackRecords(first: 1, minDecided: 1, after: $after) { nodes { speaker { id } } pageInfo { hasNextPage endCursor } } }`,
          { after },
        )
      ).data.trackRecords;
    const ids: string[] = [];
    for (let found = await page(null); ; found = await page(found.pageInfo.endCursor)) {
      ids.push(found.nodes[0].speaker.id);
      if (!found.pageInfo.hasNextPage) break;
    }
    const { data } = await ask(
      `{ trackRecords(minDecided: 1, first: 100) { nodes { speaker { id } } } few: trackRecords(filter: null) { nodes { decided } } }`,
    );
    expect(ids).toEqual(data.trackRecords.nodes.map((each: { speaker: { id: string } }) => each.speaker.id));
    for (const { decided } of data.few.nodes) expect(decided).toBeGreaterThanOrEqual(3);
  });
});

describe.skipIf(!api)("summaries of figures", () => {
  it("separate units and kinds, and count what the list contains", async () => {
    const { data, extensions } = await ask(
      `{ figures(filter: { between: ["RUS", "CHN"], measure: [TRADE_TURNOVER] }, by: YEAR) { key label kind unit count min median max } }`,
    );
    expect(extensions.cost.trips).toBe(1);
    expect(data.figures.length).toBeGreaterThan(3);
    const keys = data.figures.map(({ key, kind, unit }: Record<string, string>) => `${key} ${kind} ${unit}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { kind, unit, count, min, median, max } of data.figures) {
      expect(min <= median && median <= max).toBe(true);
      expect(count).toBeGreaterThan(0);
      if (unit === "%") expect(kind).toBe("CHANGE");
    }
  });

  it.each(['speaker: "Putin"', 'source: "Xinhua"', 'between: ["RUS", "CHN"]'])(
    "are available by every facet, with the filter %s",
    async (filter) => {
      const { data: schema } = await ask(`{ __type(name: "Facet") { enumValues { name } } }`);
      const facets = schema.__type.enumValues.map(({ name }: { name: string }) => name).filter((name: string) => name !== "TYPE");
      expect(facets).toContain("COUNTRY");
      const { data, errors } = await ask(
        `{ ${facets.map((by: string) => `${by}: figures(filter: { ${filter} }, by: ${by}) { key count }`).join(" ")} }`,
      );
      expect(errors).toBeUndefined();
      if (filter.startsWith("speaker")) expect(data.COUNTRY).toContainEqual({ key: "CHN", count: expect.any(Number) });
    },
  );
});

describe.skipIf(!api)("mirror figures", () => {
  it("compare the exporter's figures with the importer's in one statement", async () => {
    const { data, errors, extensions } = await ask(
      `{ mirror(between: ["CHN", "RUS"]) { period { label } flow from { code } to { code } exporterReports { reportedBy { code } flow quantity { value unit } } importerReports { reportedBy { code } flow quantity { value unit } } gapPct } }`,
    );
    expect(errors).toBeUndefined();
    expect(extensions.cost.trips).toBe(1);
    expect(data.mirror.length).toBeGreaterThan(2);
    for (const { from, to, exporterReports, importerReports, gapPct: gap } of data.mirror) {
      if (exporterReports) expect(exporterReports).toMatchObject({ reportedBy: { code: from.code }, flow: "EXPORT" });
      if (importerReports) expect(importerReports).toMatchObject({ reportedBy: { code: to.code }, flow: "IMPORT" });
      if (gap !== null) expect(gap).toBeGreaterThanOrEqual(0);
    }
  });
});
