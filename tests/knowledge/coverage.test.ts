import { describe, expect, it } from "vitest";
import { breakdownFor } from "../../src/knowledge/coverage/breakdown.ts";
import { totalsOf } from "../../src/knowledge/coverage/coverage.queries.ts";
import { api, ask } from "../support/api.ts";

const query = `{ coverage { claims statements sources observations entities dataPoints loadedAt countedAt
  bySource(first: 500) { claims lastLoadedOn source { id licence } } byDataset { observations firstYear lastYear dataset { id name } }
  byPair(first: 500) { between { code } claims observations } byMeasure { measure claims observations } byYear(first: 500) { year claims observations }
  gaps(first: 500) { between { code } year claims missing } } }`;

const sum = (rows: Record<string, unknown>[], key: string): number => rows.reduce((total, row) => total + (row[key] as number), 0);

describe.skipIf(!api)("coverage", () => {
  it("has the same counts as the lists", async () => {
    const { data, errors } = await ask(query);
    expect(errors).toBeUndefined();
    const { coverage } = data;
    const { data: counts } = await ask(`{ claims { totalCount } sources { totalCount } observations { totalCount } }`);
    expect([coverage.claims, coverage.sources, coverage.observations]).toEqual([
      counts.claims.totalCount,
      counts.sources.totalCount,
      counts.observations.totalCount,
    ]);
    expect(coverage.statements).toBeGreaterThan(0);
    expect(coverage.entities).toBeGreaterThan(250);
    expect(Date.parse(coverage.loadedAt)).toBeLessThanOrEqual(Date.now());
    expect(Date.parse(coverage.countedAt)).toBeLessThanOrEqual(Date.now());
  });

  it("is computed for all waiting requests, even if the first one disconnects", async () => {
    const { graph } = api!;
    const [leaving, process] = [new AbortController(), {}];
    const totals = await totalsOf(graph.session());
    const first = breakdownFor(graph.session({ signal: leaving.signal }), totals, process);
    const others = [1, 2].map(() => breakdownFor(graph.session(), totals, process).breakdown);
    leaving.abort(new Error("left"));
    await expect(first.breakdown).rejects.toThrow("left");
    const [one, two] = await Promise.all(others);
    expect(sum(one!.measures as unknown as Record<string, unknown>[], "claims")).toBe(totals.claims);
    expect(two).toBe(one);
  });

  it("breaks down without losing a claim or an observation", async () => {
    const { coverage } = (await ask(query)).data;
    expect(sum(coverage.bySource, "claims")).toBe(coverage.claims);
    expect(sum(coverage.byMeasure, "claims")).toBe(coverage.claims);
    expect(sum(coverage.byMeasure, "observations")).toBe(coverage.observations);
    expect(sum(coverage.byDataset, "observations")).toBe(coverage.observations);
    expect(sum(coverage.byYear, "observations")).toBe(coverage.observations);
    const { data } = await ask(`{ claims(filter: {between: ["RUS", "CHN"]}) { totalCount } }`);
    const pair = coverage.byPair.find((each: { between: { code: string }[] }) => each.between.map(({ code }) => code).join() === "CHN,RUS");
    expect(pair.claims).toBe(data.claims.totalCount);
  });

  it("counts claims and figures of each country, whatever it trades with", async () => {
    const { data } = await ask(`{ coverage { byCountry(first: 500) { country { code } claims observations } } china: claims(filter: {between: ["CHN", "KAZ"]}) { totalCount } }`); // prettier-ignore
    const of = (code: string) => data.coverage.byCountry.find((row: { country: { code: string } }) => row.country.code === code);
    expect(of("USA").observations).toBeGreaterThan(15_000);
    expect(of("KAZ").claims).toBeGreaterThanOrEqual(data.china.totalCount);
    expect(data.coverage.byCountry[0].country.code).toBe("RUS");
  });

  it("lists the pairs and years with claims but without usable measurements", async () => {
    const { coverage } = (await ask(query)).data;
    const gaps = coverage.gaps.map(
      (gap: { between: { code: string }[]; year: number }) => `${gap.between.map(({ code }) => code).join("-")} ${gap.year}`,
    );
    expect(gaps).not.toContain("CHN-RUS 2022");
    expect(gaps).not.toContain("CHN-RUS 2023");
    expect(gaps).not.toContain("CHN-RUS 2024");
    expect(gaps.length).toBeGreaterThan(0);
    for (const gap of coverage.gaps) {
      expect(gap.claims).toBeGreaterThan(0);
      expect(gap.missing).toMatch(/official figure/);
    }
  });

  it("with only totals takes one statement that counts no nodes", async () => {
    const { extensions } = await ask(`{ coverage { claims statements sources observations entities loadedAt } }`, {}, { "x-explain": "1" });
    expect(extensions.cost.trips).toBe(1);
    expect(extensions.explain?.[0]?.dbHits).toBeLessThan(60);
  });

  it("is not computed again for the next request", async () => {
    await ask(query);
    const { extensions } = await ask(query);
    // The totals, and the names of sources and datasets.
    expect(extensions.cost.trips).toBe(3);
  });

  it("rejects an empty page", async () => {
    expect((await ask(`{ coverage { bySource(first: 0) { claims } } }`)).errors?.[0]?.message).toMatch(/from 1 to 500/);
  });
});
