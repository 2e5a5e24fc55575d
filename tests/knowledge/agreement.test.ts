import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  conflicting,
  conflictingWith,
  conflicts,
  interval,
  meets,
  standing,
  summarise,
  type Figure,
} from "../../src/knowledge/agreement/agreement.ts";
import { share } from "../../src/knowledge/agreement/comparable.ts";
import { groups } from "../../src/knowledge/agreement/groups.ts";

const size = fc.oneof(
  fc.integer({ min: -400, max: 4_000 }).map((tenths) => tenths / 10),
  fc.constantFrom(185, 190, 190.27, 200, 227, 240.1),
);

const figure: fc.Arbitrary<Figure> = fc
  .record({
    kind: fc.constantFrom("claim", "claim", "observation") as fc.Arbitrary<Figure["kind"]>,
    value: fc.option(size, { freq: 12 }),
    width: fc.option(fc.nat({ max: 20 }), { freq: 2 }),
    comparator: fc.constantFrom("EXACT", "ABOUT", "OVER", "UNDER", "RANGE") as fc.Arbitrary<Figure["comparator"]>,
    unit: fc.constantFrom("USD", "USD", "RUB", "t", "kt", "t/d", "%"),
    modality: fc.constantFrom("REPORTED", "REPORTED", "ESTIMATED", "PROJECTED", "TARGET", "DENIED") as fc.Arbitrary<Figure["modality"]>,
    rank: fc.constantFrom("NORMAL", "NORMAL", "PREFERRED", "DEPRECATED") as fc.Arbitrary<Figure["rank"]>,
    saidOn: fc.constantFrom(null, "2022-06-30", "2022-12", "2023-03-20"),
    year: fc.constantFrom("2022", "2022", "2023"),
    half: fc.boolean(),
    change: fc.boolean(),
  })
  .map(({ value, width, year, half, change, ...rest }) => ({
    ...rest,
    id: "",
    value,
    low: rest.comparator === "RANGE" && value !== null && width !== null ? value - width : null,
    high: rest.comparator === "RANGE" && value !== null && width !== null ? value + width : null,
    asSaid: value === null ? null : `${value} of them`,
    periodStart: `${year}-01-01`,
    periodEnd: half ? `${year}-06-30` : `${year}-12-31`,
    claimKind: change ? ("CHANGE" as const) : ("LEVEL" as const),
  }));

const several = fc.array(figure, { maxLength: 14 }).map((figures) => figures.map((each, i) => ({ ...each, id: String(i) })));
const two = fc.tuple(figure, figure).map(
  ([a, b]) =>
    [
      { ...a, id: "a" },
      { ...b, id: "b" },
    ] as const,
);
const holds = (property: fc.IProperty<[readonly [Figure, Figure]]> | fc.IProperty<[Figure[]]>): void =>
  fc.assert(property as fc.IProperty<unknown>, { numRuns: 2_000 });

describe("two figures", () => {
  it("agree or conflict in either order", () =>
    holds(
      fc.property(two, ([a, b]) => {
        expect(meets(a, b)).toBe(meets(b, a));
        expect(conflicts(a, b)).toBe(conflicts(b, a));
      }),
    ));

  it("never both agree and conflict", () => holds(fc.property(two, ([a, b]) => void expect(meets(a, b) && conflicts(a, b)).toBe(false))));

  it("conflict only if both are results or both forecasts, of one period, both levels or both changes, neither deprecated", () =>
    holds(
      fc.property(two, ([a, b]) => {
        if (!conflicts(a, b)) return;
        expect(["RESULT", "FORECAST"]).toContain(standing(a));
        expect(standing(b)).toBe(standing(a));
        expect([b.periodStart, b.periodEnd, b.claimKind]).toEqual([a.periodStart, a.periodEnd, a.claimKind]);
        expect([a.rank, b.rank]).not.toContain("DEPRECATED");
      }),
    ));

  let made = 0;
  /** An exact result with a fixed period, for rules that random figures test too rarely. */
  const exact = (value: number, change: Partial<Figure>): Figure => ({
    // A figure never agrees with itself, so each needs a unique id.
    id: `x${(made += 1)}`,
    kind: "claim",
    value,
    low: null,
    high: null,
    comparator: "EXACT",
    unit: "USD",
    modality: "REPORTED",
    rank: "NORMAL",
    asSaid: null,
    saidOn: "2024-05-16",
    periodStart: "2023-01-01",
    periodEnd: "2023-12-31",
    ...change,
  });
  const billions = fc.integer({ min: 1, max: 4_000 }).map((tenths) => tenths * 1e8);

  it("never conflict as a result and a target or projection, nor across periods, however far apart", () =>
    fc.assert(
      fc.property(billions, billions, fc.constantFrom("TARGET" as const, "PROJECTED" as const), (a, b, modality) => {
        expect(conflicts(exact(a, {}), exact(b, { modality }))).toBe(false);
        expect(conflicts(exact(a, {}), exact(b, { periodEnd: "2023-06-30" }))).toBe(false);
        expect(conflicts(exact(a, {}), exact(b, { periodStart: "2022-01-01", periodEnd: "2022-12-31" }))).toBe(false);
      }),
    ));

  it("never conflict as two lower bounds (over 185, over 190), nor as a bound and a value beyond it", () =>
    fc.assert(
      fc.property(billions, billions, (a, b) => {
        const over = (value: number) => exact(value, { comparator: "OVER" });
        expect(conflicts(over(a), over(b))).toBe(false);
        expect(meets(over(a), over(b))).toBe(true);
        expect(conflicts(over(Math.min(a, b)), exact(Math.max(a, b), {}))).toBe(false);
        expect(conflicts(over(185e9), over(190e9))).toBe(false);
      }),
    ));

  it("always conflict as 227 and 240.1 billion, in any order and notation", () =>
    fc.assert(
      fc.property(
        fc.boolean(),
        fc.constantFrom(null, "$227 billion", "227 billion dollars"),
        fc.constantFrom(null, "240.1 billion", "$240.1 billion", "240,1 billion"),
        fc.constantFrom("REPORTED" as const, "ESTIMATED" as const),
        (turned, said, other, modality) => {
          const pair = [exact(227e9, { asSaid: said, modality }), exact(240.1e9, { asSaid: other })] as const;
          expect(conflicts(...((turned ? [pair[1], pair[0]] : pair) as typeof pair))).toBe(true);
        },
      ),
    ));

  it("agree with the same figure repeated by another speaker, if it can be compared at all", () =>
    holds(
      fc.property(two, ([a]) => {
        const again = { ...a, id: "again" };
        expect(meets(a, again)).toBe(standing(a) !== null && interval(a) !== null);
        expect(conflicts(a, again)).toBe(false);
      }),
    ));

  it("conflict exactly if they are comparable and their intervals do not overlap", () => {
    const comparable = two.map(([a, b]) => [
      { ...a, unit: "USD", rank: "NORMAL", kind: "observation", change: false, claimKind: "LEVEL", periodStart: "2022", periodEnd: "2022" },
      { ...b, unit: "USD", rank: "NORMAL", kind: "observation", change: false, claimKind: "LEVEL", periodStart: "2022", periodEnd: "2022" },
    ]) as unknown as typeof two;
    holds(
      fc.property(comparable, ([a, b]) => {
        const [one, other] = [interval(a), interval(b)];
        if (one === null || other === null) return;
        expect(conflicts(a, b)).toBe(!share(one, other));
      }),
    );
  });

  it("conflict across units of one dimension, but never across dimensions", () =>
    holds(
      fc.property(two, ([a, b]) => {
        if (conflicts(a, b) && a.unit !== b.unit) expect([a.unit, b.unit].sort()).toEqual(["kt", "t"]);
      }),
    ));

  it("never conflict if they are the same figure", () =>
    holds(fc.property(two, ([a]) => void expect(conflicts(a, a) || meets(a, a)).toBe(false))));

  it("still agree when one becomes less precise", () =>
    holds(
      fc.property(two, ([a, b]) => {
        if (a.comparator !== "EXACT") return;
        for (const comparator of ["ABOUT", "OVER", "UNDER"] as const) {
          // OVER and UNDER drop the rounding on one side: they contain at least the stated number.
          const loose = interval({ ...a, comparator });
          if (loose !== null) expect(loose.low <= a.value! && a.value! <= loose.high).toBe(true);
        }
        if (meets(a, b)) expect(meets({ ...a, comparator: "ABOUT" }, b)).toBe(true);
      }),
    ));
});

describe("groups", () => {
  it("contain only figures that agree with each other, and every figure that agrees with all of them", () =>
    holds(
      fc.property(several, (figures) => {
        for (const { figures: members } of groups(figures)) {
          for (const a of members) for (const b of members) if (a !== b) expect(meets(a, b)).toBe(true);
          const outside = figures.filter((each) => !members.includes(each));
          for (const other of outside) expect(members.every((member) => meets(member, other))).toBe(false);
        }
      }),
    ));

  it("contain every comparable figure, and no two groups are the same", () =>
    holds(
      fc.property(several, (figures) => {
        const found = groups(figures);
        const members = new Set(found.flatMap((group) => group.figures));
        expect(members).toEqual(new Set(figures.filter((each) => standing(each) !== null && interval(each) !== null)));
        const keys = found.map((group) => group.figures.map((each) => each.id).join());
        expect(new Set(keys).size).toBe(keys.length);
      }),
    ));

  it("give a range that all members allow", () =>
    holds(
      fc.property(several, (figures) => {
        for (const { agreedLow, agreedHigh } of groups(figures)) expect((agreedLow ?? -Infinity) <= (agreedHigh ?? Infinity)).toBe(true);
      }),
    ));
});

describe("a data point's summary", () => {
  it("lists exactly the figures of conflicting pairs", () =>
    holds(
      fc.property(several, (figures) => {
        const inPairs = new Set(conflicting(figures).flatMap((pair) => pair.map((each) => each.id)));
        expect(new Set(summarise(figures).conflictingIds)).toEqual(inPairs);
        for (const each of figures) expect(conflictingWith(each, figures).length > 0).toBe(inPairs.has(each.id));
      }),
    ));

  it("lists every conflicting pair", () =>
    holds(
      fc.property(several, (figures) => {
        const all = figures.flatMap((a, i) => figures.slice(i + 1).filter((b) => conflicts(a, b)).length).reduce((sum, n) => sum + n, 0);
        expect(conflicting(figures)).toHaveLength(all);
      }),
    ));

  it("has a spread if results conflict and null otherwise, in any order", () =>
    holds(
      fc.property(several, (figures) => {
        const { spreadPct } = summarise(figures);
        const results = conflicting(figures).filter(([a]) => standing(a) === "RESULT");
        expect(spreadPct === null).toBe(results.length === 0);
        if (spreadPct !== null) expect(spreadPct).toBeGreaterThan(0);
      }),
    ));

  it("does not depend on the order of its figures if they share one unit", () =>
    holds(
      fc.property(several, (figures) => {
        const inDollars = figures.map((each) => ({ ...each, unit: "USD" }));
        const [there, back] = [summarise(inDollars), summarise([...inDollars].reverse())];
        expect(back.spreadPct).toBe(there.spreadPct);
        expect([...back.conflictingIds].sort()).toEqual([...there.conflictingIds].sort());
      }),
    ));
});
