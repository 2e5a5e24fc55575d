import { describe, expect, it } from "vitest";
import { api, ask } from "../support/api.ts";

interface Said {
  id: string;
  quantity: { value: number; comparator: string };
  speaker: { name: string };
}
interface GroupAnswer {
  standing: string;
  low: number;
  high: number;
  agreedLow: number | null;
  agreedHigh: number | null;
  unit: string;
  claims: Said[];
  observations: { reportedBy: { code: string }; quantity: { value: number } }[];
}

const said = (claim: Said): string => `${claim.quantity.comparator} ${claim.quantity.value / 1e9}`;
const point = `id spreadPct forecastSpreadPct measure between { code } commodity { id } period { label }
  claims { ...said } observations { quantity { value } }
  groups { standing low high agreedLow agreedHigh unit claims { ...said } observations { reportedBy { code } quantity { value } } }`;
const fragment = `fragment said on Claim { id quantity { value comparator } speaker { name } modality }`;

/** The data point of total Russia–China turnover in a year. */
async function turnover(year: string) {
  const { data, errors, extensions } = await ask(
    `query ($from: Date!, $to: Date!) { bilateral(between: ["RUS", "CHN"]) { series(measure: TRADE_TURNOVER, from: $from, to: $to) { ${point} } } } ${fragment}`,
    { from: `${year}-01-01`, to: `${year}-12-31` },
  );
  expect(errors).toBeUndefined();
  const points = data.bilateral.series.filter((each: { period: { label: string } }) => each.period.label === year);
  // A growth rate has its own data point next to that of the level.
  const level = points.find((each: { groups: GroupAnswer[] }) => each.groups.some((group) => group.unit === "USD"));
  return {
    level: level as { id: string; spreadPct: number | null; forecastSpreadPct: number | null; claims: Said[]; groups: GroupAnswer[] },
    cost: extensions.cost,
  };
}

describe.skipIf(!api)("the data point of 2022's turnover", () => {
  it("has a spread of 5.27 of 185 billion", async () => {
    const { level } = await turnover("2022");
    expect(level.spreadPct).toBeCloseTo((5.27 / 185) * 100, 3);
  });

  it("has one group around 190.27 and one around 185, and over 185 is in both", async () => {
    const { level } = await turnover("2022");
    const results = level.groups.filter((group) => group.standing === "RESULT");
    const members = results.map((group) => group.claims.map(said));
    const [larger, smaller] = ["EXACT 190.27", "EXACT 185"].map((one) => results.find((group) => group.claims.map(said).includes(one)));
    expect(larger?.claims.map(said)).toEqual(expect.arrayContaining(["OVER 185", "OVER 190", "EXACT 190.27"]));
    expect(larger?.claims.map(said)).not.toContain("EXACT 185");
    expect(larger?.observations).toEqual([{ reportedBy: { code: "CHN" }, quantity: { value: 190.27e9 } }]);
    expect(smaller?.claims.map(said)).toEqual(expect.arrayContaining(["EXACT 185", "OVER 185"]));
    expect(members.flat().filter((each) => each === "OVER 185").length).toBeGreaterThanOrEqual(2);
  });

  it("has 170 and 220 conflict as forecasts, apart from the results", async () => {
    const { level } = await turnover("2022");
    const forecasts = level.groups.filter((group) => group.standing === "FORECAST");
    expect(level.claims.map(said)).toEqual(expect.arrayContaining(["EXACT 170"]));
    if (forecasts.length > 1) expect(level.forecastSpreadPct).toBeGreaterThan(25);
    for (const group of forecasts) expect(group.observations).toEqual([]);
  });

  it("gives the reason of the strategy with each best value", async () => {
    const { data, errors } = await ask(
      `{ bilateral(between: ["RUS", "CHN"]) { series(measure: TRADE_TURNOVER, from: "2022-01-01", to: "2022-12-31") { period { label }
        preferred: best(strategy: PREFERRED_RANK) { ...value } official: best(strategy: OFFICIAL_SOURCE) { ...value }
        latest: best(strategy: LATEST) { ...value } repeated: best(strategy: MOST_REPEATED) { ...value } } } }
      fragment value on BestValue { reason quantity { value comparator unit } claims { id } observations { id } }`,
    );
    expect(errors).toBeUndefined();
    const values = data.bilateral.series.find((each: { official: object | null }) => each.official !== null);
    expect(values.official).toMatchObject({
      quantity: { value: 190.27e9, unit: "USD" },
      reason: expect.stringMatching(/only official statistic/),
    });
    expect(values.official.observations).toHaveLength(1);
    expect(values.latest.reason).toMatch(/is the latest of \d+ figures/);
    expect(values.repeated).toMatchObject({
      quantity: { value: 190.27e9 },
      reason: expect.stringMatching(/figures agree \(\d+ voices?\)/),
    });
    expect(values.preferred.reason).toMatch(/prefer/);
  });
});

describe.skipIf(!api)("the data point of 2023's turnover", () => {
  it("has 227 and 240.1 conflict, with a spread of 13.11 of 227", async () => {
    const { level } = await turnover("2023");
    expect(level.spreadPct).toBeCloseTo((13.11 / 227) * 100, 3);
  });
  it("keeps a figure to date and a forecast from October out of the conflict", async () => {
    const { level } = await turnover("2023");
    const inConflict = level.groups.filter((group) => group.standing === "RESULT").flatMap((group) => group.claims.map(said));
    expect(inConflict).not.toContain("UNDER 200");
    expect(inConflict).not.toContain("OVER 200");
    expect(level.groups.find((group) => group.standing === "TO_DATE")?.claims.map(said)).toEqual(["UNDER 200"]);
  });
});

describe.skipIf(!api)("a claim compared with others", () => {
  const query = `query ($speaker: String!, $period: DateRange!) { claims(filter: {speaker: $speaker, measure: [TRADE_TURNOVER], kind: [LEVEL], period: $period, between: ["RUS", "CHN"]}, first: 50) { nodes {
    id quantity { value comparator } speaker { name } modality
    conflictsWith { id quantity { value comparator } speaker { name } }
    assessments { verdict deviationPct tolerancePct method observation { id reportedBy { code } dataset { name } } }
    relatedClaims { kind proposed incoming note claim { id quantity { value comparator } speaker { name } } }
    everything: relatedClaims(incoming: true) { kind incoming claim { id } } } } }`;
  const year = (of: string) => ({ from: `${of}-06-01`, to: `${of}-06-30` });
  const find = async (speaker: string, of: string, what: string) => {
    const { data, errors, extensions } = await ask(query, { speaker, period: year(of) });
    expect(errors).toBeUndefined();
    return { claim: data.claims.nodes.find((each: Said & { modality: string }) => said(each) === what), extensions };
  };

  it("of 185 conflicts with over 190 and 190.27, but not with over 185", async () => {
    const { claim } = await find("Putin", "2022", "EXACT 185");
    expect(claim.conflictsWith.map(said).sort()).toEqual(["EXACT 190.27", "OVER 190"]);
  });
  it("of over 190 conflicts only with 185", async () => {
    const { claim } = await find("Xi Jinping", "2022", "OVER 190");
    expect(claim.conflictsWith.map(said)).toEqual(["EXACT 185"]);
  });
  it("of over 185 conflicts with nothing", async () => {
    const { claim } = await find("Putin", "2022", "OVER 185");
    expect(claim.conflictsWith).toEqual([]);
  });
  it("with the goal of 200 by 2024 conflicts with nothing and is not assessed", async () => {
    const { data } = await ask(
      `{ claims(filter: {modality: [TARGET], between: ["RUS", "CHN"], measure: [TRADE_TURNOVER]}, first: 50) { nodes { id conflictsWith { id } assessments { verdict } } } }`,
    );
    expect(data.claims.nodes.length).toBeGreaterThan(0);
    for (const goal of data.claims.nodes) {
      expect(goal.conflictsWith).toEqual([]);
      for (const { verdict } of goal.assessments) expect(["NOT_COMPARABLE", "NO_DATA"]).toContain(verdict);
    }
  });
  it("is assessed against the observation of its data point, and the response names the source", async () => {
    const exact = (await find("Putin", "2022", "EXACT 185")).claim.assessments;
    expect(exact).toEqual([
      {
        verdict: "WITHIN_TOLERANCE",
        deviationPct: expect.closeTo(-2.77, 2),
        tolerancePct: 5,
        method: expect.stringContaining("reporter CHN"),
        observation: {
          id: expect.stringMatching(/^observation:/),
          reportedBy: { code: "CHN" },
          dataset: { name: expect.stringMatching(/China/) },
        },
      },
    ]);
    expect((await find("Putin", "2022", "OVER 185")).claim.assessments[0].verdict).toBe("SUPPORTED");
    expect((await find("Putin", "2023", "EXACT 227")).claim.assessments[0]).toMatchObject({
      verdict: "CONTRADICTED",
      deviationPct: expect.closeTo(-5.46, 2),
    });
  });
  it("shows links stated by a source in their direction, and in reverse only on request", async () => {
    const later = (await find("Putin", "2022", "OVER 185")).claim;
    const earlier = (await find("Putin", "2022", "EXACT 185")).claim;
    expect(later.relatedClaims).toEqual([
      expect.objectContaining({ kind: "REPEATS", proposed: false, incoming: false, claim: expect.objectContaining({ id: earlier.id }) }),
    ]);
    expect(earlier.relatedClaims).toEqual([]);
    expect(earlier.everything).toEqual([{ kind: "REPEATS", incoming: true, claim: { id: later.id } }]);
  });
  it("costs the same number of round trips for one claim as for fifty", async () => {
    const trips = async (first: number) =>
      (
        await ask(
          `query ($first: Int!) { claims(filter: {between: ["RUS", "CHN"]}, first: $first) { nodes { id
            conflictsWith { id text } assessments { verdict observation { id } } relatedClaims { kind claim { id text } } jsonLd dataPoint { id groups { claims { id } } } } } }`,
          { first },
        )
      ).extensions.cost;
    const [many, few] = [await trips(50), await trips(5)];
    expect(many.trips).toBeLessThanOrEqual(10);
    expect(few.trips).toBeLessThanOrEqual(many.trips);
    expect(many.waves).toBeLessThanOrEqual(4);
  });
});

describe.skipIf(!api)("the linked data of a claim", () => {
  it("is a schema.org Claim with its quotation's speaker and source", async () => {
    const { data, errors } = await ask(`{ claims(first: 100) { nodes { id text jsonLd speaker { id } source { id licence } } } }`);
    expect(errors).toBeUndefined();
    for (const { id, text, jsonLd, speaker, source } of data.claims.nodes) {
      expect(jsonLd).toMatchObject({
        "@id": `urn:trade-graph:${id}`,
        "@type": ["schema:Claim", "prov:Entity"],
        "schema:text": { "@value": text },
        "prov:wasAttributedTo": { "@id": `urn:trade-graph:${speaker.id}` },
        "schema:appearance": { "@id": `urn:trade-graph:${source.id}` },
      });
    }
  });
});
