import { describe, expect, it } from "vitest";
import { conflicting, conflicts, interval, meets, spreadPct, standing, summarise } from "../../src/knowledge/agreement/agreement.ts";
import * as said from "./agreement-figures.ts";
import { groups } from "../../src/knowledge/agreement/groups.ts";

const { claim, observation } = said;

describe("an interval", () => {
  const cases: [string, Parameters<typeof claim>[0], number, number][] = [
    ["190.27 billion: half of its last digit", { value: 190.27e9, asSaid: "190.27 billion" }, 190.265e9, 190.275e9],
    ["a decimal comma means the same", { value: 190.27e9, asSaid: "190,27 billion" }, 190.265e9, 190.275e9],
    ["185 billion", { value: 185e9, asSaid: "185 billion" }, 184.5e9, 185.5e9],
    ["200 billion is precise to a billion, not to a hundred billion", { value: 200e9, asSaid: "$200 billion" }, 199.5e9, 200.5e9],
    ["1.5 million tonnes", { value: 1.5e6, unit: "t", asSaid: "1.5 million tonnes" }, 1.45e6, 1.55e6],
    ["15 million tonnes", { value: 15e6, unit: "t", asSaid: "as many as 15 million tonnes" }, 14.5e6, 15.5e6],
    ["2 billion is less precise than 2.0 billion", { value: 2e9, asSaid: "2 billion dollars" }, 1.5e9, 2.5e9],
    ["2.0 billion", { value: 2e9, asSaid: "2.0 billion dollars" }, 1.95e9, 2.05e9],
    ["Russian words", { value: 190.3e9, asSaid: "190,3 млрд долларов" }, 190.25e9, 190.35e9],
    ["Chinese words", { value: 1902.7e8, asSaid: "1902.7亿美元" }, 1902.65e8, 1902.75e8],
    ["82.9 %", { value: 82.9, unit: "%", asSaid: "82.9%" }, 82.85, 82.95],
    ["1.7 times is a growth of 65 to 75 %", { value: 70, unit: "%", asSaid: "1.7 times" }, 65, 75],
    ["a number next to another in the same sentence", { value: 16.9e9, asSaid: "by 31.5% to 16.9 billion" }, 16.85e9, 16.95e9],
    ["a number with all its digits", { value: 88_267_613_637 }, 88_267_613_636.5, 88_267_613_637.5],
    ["without a quote, half of the last nonzero digit", { value: 190.27e9 }, 190.265e9, 190.275e9],
    ["without a quote, round billions are precise to a billion", { value: 200e9 }, 199.5e9, 200.5e9],
    [
      "plain digits with trailing zeros are approximate, by 5 % at most",
      { value: 10_000, unit: "t/d", asSaid: "10,000 tonnes" },
      9_500,
      10_500,
    ],
    ["about is 5 % either way", { value: 25, unit: "%", comparator: "ABOUT", asSaid: "around 25%" }, 23.75, 26.25],
    ["about 2 billion is not stricter than 2 billion", { value: 2e9, comparator: "ABOUT", asSaid: "about 2 billion" }, 1.5e9, 2.5e9],
    ["almost 200 does not reach beyond it", { value: 200e9, high: 200e9, comparator: "ABOUT", asSaid: "almost 200 billion" }, 190e9, 200e9],
    ["over", { value: 185e9, low: 185e9, comparator: "OVER" }, 185e9, Infinity],
    ["under", { value: 200e9, high: 200e9, comparator: "UNDER" }, -Infinity, 200e9],
    ["a fall of more than 45 %", { value: -45, high: -45, unit: "%", comparator: "OVER" }, -Infinity, -45],
    ["a fall of more than 45 %, with the bound on the wrong side", { value: -45, low: -45, unit: "%", comparator: "OVER" }, -Infinity, -45],
    ["a deficit of less than 5 billion", { value: -5e9, comparator: "UNDER" }, -5e9, Infinity],
    ["a range", { value: 205e9, low: 200e9, high: 210e9, comparator: "RANGE" }, 200e9, 210e9],
    ["a range without its middle", { low: 200e9, high: 210e9, comparator: "RANGE" }, 200e9, 210e9],
    ["zero", { value: 0 }, 0, 0],
  ];
  it.each(cases)("%s", (_, figure, low, high) => {
    const found = interval(claim(figure));
    expect(found?.low).toBeCloseTo(low, 6);
    expect(found?.high).toBeCloseTo(high, 6);
  });

  it("is null without a number", () => expect(interval(claim({}))).toBeNull());
});

describe("2022, with claims of 185, over 185, over 190 and 190.27,", () => {
  const all = [said.putin185, said.putinOver185, said.xiOver190, said.customs190, said.measured190];

  it("has over 185 and over 190 agree", () => expect(meets(said.putinOver185, said.xiOver190)).toBe(true));
  it("has 185 contradict over 190 and 190.27, and no other contradiction", () =>
    expect(conflicting(all)).toEqual([
      [said.putin185, said.xiOver190],
      [said.putin185, said.customs190],
      [said.putin185, said.measured190],
    ]));
  it("has two groups, and over 185 is in both", () =>
    expect(groups(all).map((group) => group.figures)).toEqual([
      [said.putinOver185, said.xiOver190, said.customs190, said.measured190],
      [said.putin185, said.putinOver185],
    ]));
  it("gives the stated extremes of a group and the range its members agree on", () => {
    const [first] = groups(all);
    expect(first).toMatchObject({
      standing: "RESULT",
      low: 185e9,
      high: 190.27e9,
      agreedLow: 190.265e9,
      agreedHigh: 190.275e9,
      unit: "USD",
    });
  });
  it("has a spread of 5.27 of 185", () => expect(spreadPct(all)).toBeCloseTo((5.27 / 185) * 100, 3));
  it("gets its spread only from figures that disagree: a much lower bound changes nothing", () =>
    expect(spreadPct([...all, claim({ value: 100e9, comparator: "OVER" })])).toBe(spreadPct(all)));

  it("has the forecasts 170 and 220 contradict each other without affecting the spread of results", () => {
    const forecasts = [said.customsForecast170, said.padalka220];
    expect(conflicts(said.customsForecast170, said.padalka220)).toBe(true);
    expect(summarise(forecasts)).toEqual({
      spreadPct: null,
      forecastSpreadPct: 29.4118,
      gapPct: null,
      forecastGapPct: 22.2727,
      conflictingIds: forecasts.map((each) => each.id),
    });
    expect(summarise([...all, ...forecasts]).spreadPct).toBe(spreadPct(all));
  });
  it("has no forecast contradict a result", () => {
    for (const result of all) expect(conflicts(said.padalka220, result)).toBe(false);
  });
});

describe("2023, with claims of 227 and 240.1 and a measured 240.11,", () => {
  const all = [said.putin227, said.customs240, said.measured240, said.putinForecast200, said.xiUnder200ToDate];

  it("has 227 and 240.1 contradict each other", () => expect(conflicts(said.putin227, said.customs240)).toBe(true));
  it("has 240.1 and 240.11 agree: the first is the second, rounded", () => expect(meets(said.customs240, said.measured240)).toBe(true));
  it("has under 200, said in October, contradict nothing: it is a sum to date", () => {
    expect(standing(said.xiUnder200ToDate)).toBe("TO_DATE");
    for (const other of all) expect(conflicts(said.xiUnder200ToDate, other)).toBe(false);
  });
  it("has a spread of 13.11 of 227", () => expect(spreadPct(all)).toBeCloseTo((13.11 / 227) * 100, 3));
});

describe("pairs that never conflict", () => {
  const pairs: [string, ReturnType<typeof claim>, ReturnType<typeof claim>][] = [
    [
      "the goal of 200 by 2024 with a result",
      said.goal200,
      claim({ ...said.goal200, id: "r", modality: "REPORTED", value: 245e9, saidOn: "2025-02-01" }),
    ],
    ["two goals for one year", said.goal200, claim({ ...said.goal200, id: "g", value: 300e9 })],
    ["half a year with a year", said.putin185, claim({ value: 90e9, periodEnd: "2022-06-30" })],
    ["2022 with 2023", said.putin185, said.customs240],
    ["a daily rate with a monthly total", claim({ value: 10_000, unit: "t/d" }), claim({ value: 300_000, unit: "t" })],
    ["dollars with roubles", said.putin185, claim({ value: 12e12, unit: "RUB", usd: 160e9 })],
    ["a level with a growth rate", said.putin185, claim({ value: 5e9, claimKind: "CHANGE" })],
    ["growth since the year before with growth in ten years", ...growth("2021", "2012")],
    [
      "the suspect total of 2016 with the published one",
      claim({ ...observation({}), value: 76.29e9, rank: "DEPRECATED" }),
      claim({ ...observation({}), value: 69.5e9, id: "o" }),
    ],
    ["a denial with a result", claim({ value: 150e9, modality: "DENIED" }), said.customs190],
    ["containers with wagons", claim({ value: 5, unit: "{TEU}" }), claim({ value: 50, unit: "{wagon}" })],
  ];
  it.each(pairs)("%s", (_, a, b) => {
    expect(conflicts(a, b)).toBe(false);
    expect(conflicts(b, a)).toBe(false);
    expect(spreadPct([a, b])).toBeNull();
  });
});

function growth(since: string, alsoSince: string): [ReturnType<typeof claim>, ReturnType<typeof claim>] {
  const up = { unit: "%", claimKind: "CHANGE" as const };
  return [claim({ ...up, value: 29.3, comparedTo: since }), claim({ ...up, value: 116, comparedTo: alsoSince })];
}

describe("pairs that always conflict", () => {
  it("two growth rates since the same year", () => expect(conflicts(...growth("2021", "2021"))).toBe(true));
  it("1.5 million tonnes and 1,700 kilotonnes", () =>
    expect(conflicts(claim({ value: 1.5e6, unit: "t" }), claim({ value: 1_700, unit: "kt" }))).toBe(true));
  it("a surplus and a deficit, measured by the smaller", () => {
    const balance = [claim({ value: 5e9, asSaid: "5.0 billion" }), claim({ value: -4e9, asSaid: "4.0 billion" })];
    expect(spreadPct(balance)).toBe(225);
    expect(spreadPct([balance[0]!, claim({ value: 0 })])).toBe(100);
  });
});

describe("many figures on one data point", () => {
  it("are summarised in linear time: 20,000 in less than a second", () => {
    const many = Array.from({ length: 20_000 }, (_, i) => claim({ value: 100e9 + i * 1e7, asSaid: null }));
    const before = performance.now();
    expect(summarise(many).conflictingIds).toHaveLength(20_000);
    expect(performance.now() - before).toBeLessThan(1_000);
  });
});
