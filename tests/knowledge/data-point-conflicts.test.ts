import { describe, expect, it } from "vitest";
import { cypher } from "../../src/graph/cypher.ts";
import { Graph } from "../../src/graph/graph.ts";
import { api, ask } from "../support/api.ts";
import { database } from "../support/database.ts";

const query = `query ($filter: ClaimFilter, $least: Float, $first: Int) { conflicts(filter: $filter, minSpreadPct: $least, first: $first) {
  standing spreadPct dataPoint { id measure between { code } period { label } spreadPct }
  groups { low high unit claims { id text speaker { name } } observations { id } } } }`;
interface Found {
  standing: string;
  spreadPct: number;
  dataPoint: { id: string; measure: string; between: { code: string }[]; period: { label: string } };
  groups: { claims: { id: string; speaker: { name: string } }[]; observations: object[] }[];
}
interface Group {
  low: number;
  claimCount: number;
  claims: { id: string }[];
  observations?: object[];
}
const conflicts = async (filter: object = {}, more: object = {}): Promise<Found[]> => {
  const { data, errors } = await ask(query, { filter, ...more });
  expect(errors).toBeUndefined();
  return data.conflicts;
};
const labels = (found: Found[]): string[] => found.map((each) => each.dataPoint.period.label);
const turnover = { between: ["China", "Россия"], measure: ["TRADE_TURNOVER"] };

describe.skipIf(!api)("conflicts", () => {
  it("of Russia–China turnover are those of 2023 and 2022, the wider first, each with speakers and figures", async () => {
    const found = await conflicts(turnover);
    expect(labels(found).filter((label) => /^202[23]$/.test(label))).toEqual(["2023", "2022"]);
    const of2022 = found.find((each) => each.dataPoint.period.label === "2022")!;
    expect(of2022).toMatchObject({ standing: "RESULT", spreadPct: expect.closeTo(2.8486, 3) });
    expect(of2022.groups.length).toBeGreaterThanOrEqual(2);
  });
  it("are sorted by spread, largest first, and respect the minimum", async () => {
    const all = await conflicts();
    expect(all.length).toBeGreaterThan(0);
    expect(all.map((each) => each.spreadPct)).toEqual(all.map((each) => each.spreadPct).sort((a, b) => b - a));
    expect(labels(await conflicts(turnover, { least: 5 }))).toContain("2023");
    expect(labels(await conflicts(turnover, { least: 5 }))).not.toContain("2022");
    expect(await conflicts({}, { first: 1 })).toEqual(all.slice(0, 1));
  });
  it("consist of two groups or more, none of which contains all", async () => {
    for (const { groups } of await conflicts()) {
      const everyone = new Set(groups.flatMap((group) => group.claims.map((claim) => claim.id)));
      expect(groups.length).toBeGreaterThan(1);
      for (const group of groups) expect(group.claims.length + group.observations.length).toBeGreaterThan(0);
      expect(everyone.size).toBeGreaterThan(0);
    }
  });
  it("of a speaker are those that include a claim of that speaker", async () => {
    expect(labels(await conflicts({ ...turnover, speaker: "Путин" }))).toEqual(expect.arrayContaining(["2022", "2023"]));
    const xi = await conflicts({ ...turnover, speaker: "Xi Jinping" });
    // About 2023 he only gave a sum to date in October, which contradicts nothing.
    expect(labels(xi)).toContain("2022");
    expect(labels(xi)).not.toContain("2023");
  });
  it("by words, source or value start from the claims", async () => {
    expect(labels(await conflicts({ ...turnover, value: { min: 226e9, max: 228e9 } }))).toEqual(["2023"]);
    expect(labels(await conflicts({ ...turnover, text: "185 billion" }))).toEqual(["2022"]);
  });
  it("of forecasts are requested as such, and never contain a result", async () => {
    const found = await conflicts({ ...turnover, modality: ["PROJECTED"] });
    for (const each of found) expect(each.standing).toBe("FORECAST");
    for (const each of found) for (const group of each.groups) expect(group.observations).toEqual([]);
  });
  it("do not occur between targets, even next to results", async () => {
    expect(await conflicts({ modality: ["TARGET"] })).toEqual([]);
    expect(await conflicts({ modality: ["TARGET", "DENIED"] })).toEqual([]);
  });
  it("of an unknown name are an empty list, with the nearest name as a hint", async () => {
    const { data, extensions } = await ask(query, { filter: { speaker: "Vladimir Putn" } });
    expect(data.conflicts).toEqual([]);
    expect(extensions.hints?.join()).toContain("official:vladimir-putin");
  });
  it.each([
    [{ first: 0 }, /`first` must be from 1 to 100; this is 0/],
    [{ first: 101 }, /`first` must be from 1 to 100/],
    [{ least: -1 }, /`minSpreadPct` expects a number from 0/],
    [{ filter: { between: ["RUS"] } }, /two countries/],
  ])("reject %j with a message", async (variables, message) => {
    const { status, errors } = await ask(query, variables);
    expect(status).toBe(400);
    expect(errors?.[0]?.message).toMatch(message);
    expect(errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
  });
  it("cost at most five statements in three rounds, however many there are", async () => {
    for (const first of [1, 20]) {
      const { extensions } = await ask(query, { first });
      expect(extensions.cost.trips).toBeLessThanOrEqual(5);
      expect(extensions.cost.waves).toBeLessThanOrEqual(3);
    }
  });
  it("return the first items of their lists when limited, with the total", async () => {
    const point = "point:TRADE_TURNOVER|CHN-RUS||||2022-01-01..2022-12-31|level";
    const { data } = await ask(
      `query ($id: ID!, $filter: ClaimFilter) {
        node(id: $id) { ... on DataPoint { all: claims { id text speaker { name } } few: claims(first: 2) { id text speaker { name } } } }
        conflicts(filter: $filter, first: 1) { all: groups { low claimCount claims { id } } groups(first: 1) { low claimCount claims(first: 1) { id } } } }`,
      { id: point, filter: { ...turnover, period: { from: "2022-01-01", to: "2022-12-31" } } },
    );
    expect(data.node.all.length).toBeGreaterThan(2);
    expect(data.node.few).toEqual(data.node.all.slice(0, 2));
    const [conflict] = data.conflicts as { all: Group[]; groups: Group[] }[];
    expect(conflict!.all.length).toBeGreaterThan(1);
    for (const { claimCount, claims } of conflict!.all) expect(claimCount).toBe(claims.length);
    const [largest] = conflict!.all;
    expect(conflict!.groups).toEqual([{ ...largest, claims: largest!.claims.slice(0, 1) }]);
  });
  it("are the same from the groups stored on large data points as from the figures", async () => {
    const graph = new Graph(database!);
    const kept = await graph
      .session()
      .read<{ id: string }>(
        cypher`/* storedGroups */ MATCH (point:DataPoint) WHERE point.conflictGroups IS NOT NULL RETURN point.id AS id`,
      );
    await graph.close();
    const numbers = "low high agreedLow agreedHigh unit standing claimCount";
    const { data } =
      await ask(`{ conflicts(filter: { between: ["RUS", "CHN"] }, first: 10) { dataPoint { id } numbers: groups { ${numbers} }
      few: groups(first: 4) { ${numbers} claims(first: 5) { id } observations { id } } all: groups { ${numbers} claims { id } observations { id } } } }`);
    // The figures are read only if a query asks for a whole list.
    const { data: alone } = await ask(
      `{ conflicts(filter: { between: ["RUS", "CHN"] }, first: 10) { few: groups(first: 4) { ${numbers} claims(first: 5) { id } observations { id } } } }`,
    );
    expect(alone.conflicts).toEqual(data.conflicts.map(({ few }: { few: object[] }) => ({ few })));
    const conflicts = data.conflicts as { dataPoint: { id: string }; numbers: object[]; few: object[]; all: Group[] }[];
    expect(conflicts.filter(({ dataPoint }) => kept.some(({ id }) => id === dataPoint.id)).length).toBeGreaterThan(1);
    for (const { numbers, few, all } of conflicts) {
      expect(few).toEqual(all.slice(0, 4).map((group) => ({ ...group, claims: group.claims.slice(0, 5) })));
      expect(numbers).toEqual(all.map(({ claims: _claims, observations: _observations, ...each }) => each));
    }
  });
  it.each(["groups(first: -1) { low }", "groups { claims(first: -1) { id } }", "dataPoint { claims(first: -1) { id } }"])(
    "%s is rejected",
    async (asked) => {
      const { errors } = await ask(`{ conflicts(first: 1) { spreadPct ${asked} } }`);
      expect(errors?.[0]?.message).toContain("`first`");
    },
  );
});
