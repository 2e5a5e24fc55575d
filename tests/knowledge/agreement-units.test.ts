import { describe, expect, it } from "vitest";
import { convert, dimensionOf, isUnit, unitProblem, usd } from "../../src/contract/units.ts";

describe("a unit's dimension", () => {
  it.each([
    ["USD", "money:USD"],
    ["CNY", "money:CNY"],
    ["USD/t", "money:USD/mass"],
    ["t", "mass"],
    ["[lton_av]", "mass"],
    ["m3", "volume"],
    ["[bbl_us]", "volume"],
    ["kW.h", "energy"],
    ["t/d", "mass/time"],
    ["m3/a", "volume/time"],
    ["t.km", "length.mass"],
    ["%", "%"],
    ["1", "1"],
    ["{TEU}", "count:teu"],
    ["{TEU}/d", "count:teu/time"],
    ["m3{gas}", "volume"],
  ])("%s measures %s", (unit, dimension) => expect(dimensionOf(unit)).toBe(dimension));

  it.each([
    "",
    " t",
    "tonnes",
    "meter",
    "USDT",
    "usd",
    "XXX",
    "XTS",
    "((t",
    "{",
    "t\n",
    "__proto__",
    "constructor",
    "t/constructor",
    "toString",
    "valueOf.t",
    "t/".repeat(30),
    "USD/tonne",
  ])("%j is not a unit", (unit) => {
    expect(isUnit(unit)).toBe(false);
    expect(dimensionOf(unit)).toBeNull();
    expect(unitProblem(unit)).toMatch(/^Expected a currency .* got /);
  });

  it("an error suggests the unit that was meant", () => {
    expect(unitProblem("tonnes")).toMatch(/Was t meant\?$/);
    expect(unitProblem("percent")).toMatch(/Was % meant\?$/);
    expect(unitProblem("usd")).toMatch(/Was USD meant\?$/);
    expect(unitProblem("t")).toBeNull();
  });
});

describe("a conversion", () => {
  it.each([
    [1.5, "kt", "t", 1_500],
    [1, "[bbl_us]", "L", 158.987294928],
    [365.25, "t/a", "t/d", 1],
    [60, "USD/t", "USD/kg", 0.06],
    [3, "10*6.t", "t", 3e6],
  ])("%d %s in %s is %d", (value, from, to, expected) => expect(convert(value, from, to)).toBeCloseTo(expected, 9));

  it.each([
    ["t/d", "t"],
    ["USD", "EUR"],
    ["%", "1"],
    ["m3", "t"],
    ["{TEU}", "{wagon}"],
    ["Cel", "K"],
    ["t", "tonnes"],
  ])("does not exist from %s to %s", (from, to) => expect(convert(1, from, to)).toBeNull());
});

describe("dollars", () => {
  it("stay unchanged", () => expect(usd(2e11, "USD")).toBe(2e11));
  it("are computed with a given rate", () => expect(usd(7e9, "CNY", 0.14)).toBeCloseTo(9.8e8));
  it.each([undefined, null, 0, -1, NaN])("are null with the rate %s", (rate) => expect(usd(7e9, "CNY", rate)).toBeNull());
  it("are null for tonnes", () => expect(usd(5, "t", 3)).toBeNull());
});
