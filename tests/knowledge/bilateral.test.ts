import { describe, expect, it } from "vitest";
import { api, ask } from "../support/api.ts";

describe.skipIf(!api)("a bilateral relation", () => {
  const query = `query ($between: [String!]!) { bilateral(between: $between) {
    between { code } borderKm borderCrossings { id connects { code } } officials { id name offices { country { code } organization { country { code } } } }
    claims(first: 5) { totalCount nodes { between { code } } } conflicts(first: 3) { spreadPct dataPoint { between { code } } } } }`;

  it.each([[["RUS", "CHN"]], [["China", "Russia"]], [["Китай", "Россия"]], [["中国", "RU"]]])("%j is the same pair", async (between) => {
    const { data, errors } = await ask(query, { between });
    expect(errors).toBeUndefined();
    const { bilateral } = data;
    expect(bilateral.between).toEqual([{ code: "CHN" }, { code: "RUS" }]);
    expect(bilateral.borderKm).toBeGreaterThan(4_000);
    expect(bilateral.borderCrossings.map((crossing: { id: string }) => crossing.id)).toContain("crossing:zabaykalsk-manzhouli");
    for (const { connects } of bilateral.borderCrossings) expect(connects).toEqual([{ code: "CHN" }, { code: "RUS" }]);
    const officials = bilateral.officials.map((official: { id: string }) => official.id);
    expect(officials).toEqual(expect.arrayContaining(["official:vladimir-putin", "official:xi-jinping"]));
    expect(new Set(officials).size).toBe(officials.length);
    const { data: all } = await ask(`{ claims(filter: {between: ["RUS", "CHN"]}) { totalCount } }`);
    expect(bilateral.claims.totalCount).toBe(all.claims.totalCount);
    for (const conflict of bilateral.conflicts) expect(conflict.dataPoint.between).toEqual(bilateral.between);
  });

  it("gives the source of a crossing's location, and a note if it is that of a nearby town", async () => {
    const { data } = await ask(
      `{ exact: borderCrossing(id: "满洲里") { location { source note } } near: borderCrossing(id: "crossing:troitsk-kairak") { location { latitude longitude source note } } }`,
    );
    expect(data.exact.location.source).toMatch(/^GeoNames, https:\/\//);
    expect(data.near.location).toMatchObject({
      latitude: 54.09,
      longitude: 61.57,
      note: expect.stringMatching(/^coordinates of Troitsk, not the checkpoint itself/),
    });
  });

  it("without a common border gives null and an empty list, not zero", async () => {
    const { data } = await ask(query, { between: ["RUS", "BRA"] });
    expect(data.bilateral).toMatchObject({ borderKm: null, borderCrossings: [] });
  });

  it("with an unknown name is null, with a hint", async () => {
    const { data, extensions } = await ask(query, { between: ["RUS", "Chyna"] });
    expect(data.bilateral).toBeNull();
    expect(extensions.hints?.join()).toContain("country:CHN");
  });

  it.each([[["RUS"]], [["RUS", "CHN", "MNG"]], [["RUS", "Russia"]]])("of %j is rejected", async (between) => {
    const { status, errors } = await ask(query, { between });
    expect(status).toBe(400);
    expect(errors?.[0]?.message).toMatch(/between/);
  });

  it("takes one statement, and one for the page of claims in parallel", async () => {
    const { extensions } = await ask(
      `{ bilateral(between: ["RUS", "CHN"]) { borderKm borderCrossings { id } officials { id } claims { nodes { id } } series(measure: TRADE_TURNOVER) { id claims { id } observations { id } } } }`,
    );
    expect(extensions.cost).toMatchObject({ trips: 2, waves: 1 });
  });
});

describe.skipIf(!api)("a series", () => {
  interface Point {
    measure: string;
    period: { start: string; end: string; label: string };
    from: { code: string } | null;
    to: { code: string } | null;
    claims: { id: string }[];
    observations: { rank: string; rankReason: string | null; flow: string; quantity: { value: number }; reportedBy: { code: string } }[];
    best: { quantity: { value: number }; reason: string } | null;
    spreadPct: number | null;
  }
  const series = async (measure: string, from?: string, to?: string): Promise<Point[]> => {
    const { data, errors } = await ask(
      `query ($measure: Measure!, $from: Date, $to: Date) { bilateral(between: ["RUS", "CHN"]) { series(measure: $measure, from: $from, to: $to) {
        measure period { start end label } from { code } to { code } claims { id } spreadPct best(strategy: OFFICIAL_SOURCE) { quantity { value } reason }
        observations { rank rankReason flow quantity { value } reportedBy { code } } } } }`,
      { measure, from, to },
    );
    expect(errors).toBeUndefined();
    return data.bilateral.series;
  };

  it("of turnover has every year from 2014 to 2023, in order, with both claims and measured values", async () => {
    const points = await series("TRADE_TURNOVER", "2014-01-01", "2023-12-31");
    expect(points.map((point) => point.period.start)).toEqual(points.map((point) => point.period.start).sort());
    const years = new Set(points.filter((point) => point.observations.length > 0).map((point) => point.period.label));
    for (let year = 2014; year <= 2023; year += 1) expect(years).toContain(String(year));
    const both = points.filter((point) => point.claims.length > 0 && point.observations.length > 0).map((point) => point.period.label);
    expect(both).toEqual(expect.arrayContaining(["2022", "2023"]));
  });

  it("has the customs service's figures for 2016 and 2017, for which those of an extract were suspect", async () => {
    for (const [year, value] of [
      ["2016", 66.03e9],
      ["2017", 86.97e9],
    ] as const) {
      // prettier-ignore
      const points = (await series("TRADE_TURNOVER", `${year}-01-01`, `${year}-12-31`)).filter((point) => point.observations.length > 0);
      expect(points).toHaveLength(1);
      expect(points[0]!.observations).toHaveLength(1);
      expect(points[0]!.observations[0]).toMatchObject({ rank: "NORMAL", reportedBy: { code: "RUS" } });
      expect(points[0]!.best!.quantity.value).toBeCloseTo(value, -7);
    }
  });

  it("shows years only, though there are official figures for months too", async () => {
    for (const { period } of await series("EXPORTS", "2006-01-01", "2021-12-31"))
      expect(period.start.slice(0, 7), period.label).not.toBe(period.end.slice(0, 7));
  });

  it("of exports contains both directions; imports of one country are listed with exports of the other", async () => {
    const points = (await series("EXPORTS", "2022-01-01", "2022-12-31")).filter((point) => point.observations.length > 0);
    const directions = points.map((point) => `${point.from?.code}>${point.to?.code}`).sort();
    expect(directions).toEqual(["CHN>RUS", "RUS>CHN"]);
    const toChina = points.find((point) => point.to?.code === "CHN")!;
    expect(toChina.observations.map((each) => [each.flow, each.reportedBy.code, each.quantity.value])).toEqual([
      ["IMPORT", "CHN", 114.15e9],
    ]);
    expect(await series("IMPORTS", "2022-01-01", "2022-12-31")).toEqual(await series("EXPORTS", "2022-01-01", "2022-12-31"));
  });

  it("rejects days in the wrong order", async () => {
    const { status, errors } = await ask(
      `{ bilateral(between: ["RUS", "CHN"]) { series(measure: EXPORTS, from: "2023-01-01", to: "2022-01-01") { id } } }`,
    );
    expect([200, 400]).toContain(status);
    expect(errors?.[0]?.message).toMatch(/`from` to be at most `to`/);
  });
});
