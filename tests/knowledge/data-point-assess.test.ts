import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inEnglish } from "../../src/knowledge/agreement/amount.ts";
import * as assessing from "../../src/knowledge/agreement/assess.ts";
import { judgementOf } from "../../src/knowledge/data-point/judgement.queries.ts";
import * as said from "./agreement-figures.ts";

const { claim, observation } = said;

/** With the method as text, as the API gives it. */
const assessAll = (...asked: Parameters<typeof assessing.assessAll>) =>
  assessing.assessAll(...asked).map(({ reasons, ...found }) => ({ ...found, method: inEnglish(reasons) }));
const assess = (...asked: Parameters<typeof assessing.assess>) => assessAll(...asked)[0]!;

describe("an assessment against the statistics", () => {
  it("finds customs' 190.27 supported by its own release", () =>
    expect(assess(said.customs190, [said.measured190])).toMatchObject({ verdict: "SUPPORTED", deviationPct: 0, tolerancePct: 5 }));
  it("finds over 185 supported by 190.27, which is 2.8 % higher", () => {
    const found = assess(said.putinOver185, [said.measured190]);
    expect(found).toMatchObject({ verdict: "SUPPORTED", observationIds: [said.measured190.id], measured: 190.27e9, unit: "USD" });
    expect(found.deviationPct).toBeCloseTo(-2.77, 2);
  });
  it("finds 185 within tolerance of 190.27, and says whose figure that is", () =>
    expect(assess(said.putin185, [said.measured190])).toEqual({
      verdict: "WITHIN_TOLERANCE",
      deviationPct: -2.76975,
      tolerancePct: 5,
      measured: 190.27e9,
      unit: "USD",
      observationIds: [said.measured190.id],
      method:
        "185 billion USD claimed, 190.27 billion USD by China Customs, reporter CHN, its count of both directions measured. The claim misses the measured value by 2.5 %, within the tolerance of 5 %.",
    }));
  it("finds 227 contradicted by 240.11", () => {
    const found = assess(said.putin227, [said.measured240]);
    expect(found.verdict).toBe("CONTRADICTED");
    expect(found.deviationPct).toBeCloseTo(-5.46, 2);
  });
  it("measures over 200 from its bound", () =>
    expect(assess(claim({ value: 200e9, comparator: "OVER" }), [said.measured190]).verdict).toBe("CONTRADICTED"));
  it("compares a claim in kilotonnes with tonnes", () =>
    expect(assess(claim({ value: 1_500, unit: "kt" }), [observation({ value: 1.5e6, unit: "t" })]).verdict).toBe("SUPPORTED"));
  it("uses exporter's and importer's figures separately, the importer's first", () => {
    const exporter = observation({ value: 110e9, reportedBy: "RUS", flow: "EXPORT", valuation: "FOB" });
    const importer = observation({ value: 114.15e9, reportedBy: "CHN", flow: "IMPORT", valuation: "CIF" });
    const exports = claim({ measure: "EXPORTS", fromCode: "RUS", toCode: "CHN", value: 114e9, asSaid: "114 billion" });
    const found = assessAll(exports, [exporter, importer]);
    expect(found.map((each) => [each.verdict, each.observationIds])).toEqual([
      ["SUPPORTED", [importer.id]],
      ["WITHIN_TOLERANCE", [exporter.id]],
    ]);
    expect(found[0]?.method).toContain("reporter CHN, the importer's own figure, CIF");
  });

  it.each([
    ["a target", said.goal200, /target/],
    ["a forecast", said.padalka220, /forecast.*What was measured: 190\.27 billion USD by China Customs/],
    ["a sum to date", said.xiUnder200ToDate, /made on 2023-10-18, before its period ended on 2023-12-31/],
    ["a denial", claim({ value: 1e9, modality: "DENIED" }), /denies/],
    ["words without a number", claim({ claimKind: "QUALITATIVE" }), /no number/],
    ["a deprecated claim", claim({ value: 185e9, rank: "DEPRECATED", rankReason: "misheard" }), /deprecated \(misheard\)/],
    ["a daily rate beside a monthly total", claim({ value: 10_000, unit: "t/d" }), /in t\/d, the figure in USD/],
  ])("says why %s is not comparable", (_, figure, method) => {
    const found = assess(figure, [said.measured190]);
    expect(found).toMatchObject({ verdict: "NOT_COMPARABLE", deviationPct: null });
    expect(found.method).toMatch(method);
  });

  it("has no data without an observation", () => expect(assess(said.putin185, []).verdict).toBe("NO_DATA"));
  it("does not use another year's observation", () => expect(assess(said.putin185, [said.measured240]).verdict).toBe("NO_DATA"));
  it("names a suspect observation but does not use it", () => {
    const suspect = observation({ value: 76.29e9, rank: "DEPRECATED", rankReason: "published totals are near 66 to 69 billion USD" });
    expect(assess(said.putin185, [suspect])).toMatchObject({
      verdict: "NO_DATA",
      observationIds: [],
      method: "The only official figures of this are deprecated (published totals are near 66 to 69 billion USD): 76.29 billion USD.",
    });
  });
  it("compares roubles with dollars only at the claim's own rate", () => {
    const roubles = claim({ value: 12.95e12, unit: "RUB", asSaid: "12.95 trillion" });
    expect(assess(roubles, [said.measured190]).verdict).toBe("NOT_COMPARABLE");
    const rated = assess({ ...roubles, usd: 185e9 }, [said.measured190]);
    expect(rated).toMatchObject({ verdict: "WITHIN_TOLERANCE" });
    expect(rated.deviationPct).toBeCloseTo(-2.77, 2);
    expect(rated.method).toContain("the claim's own rate");
  });

  it("returns a judgement stored before reasons existed as written", () => {
    const kept = JSON.stringify({ assessments: [{ verdict: "SUPPORTED", method: "As it was said.", observationIds: [] }], outcome: null });
    expect(judgementOf({ kept, claim: null }).assessments).toMatchObject([{ method: "As it was said.", reasons: [] }]);
  });

  it("never contradicts an exact claim within the tolerance, and always does beyond tolerance and rounding", () =>
    fc.assert(
      fc.property(fc.integer({ min: 1_000, max: 9_999 }), fc.integer({ min: 1_000, max: 9_999 }), (a, b) => {
        const found = assess(claim({ value: a, asSaid: `${a}.0` }), [observation({ value: b })]);
        const off = Math.abs(a - b) / b;
        expect(found.verdict === "CONTRADICTED").toBe(off > 0.05);
        expect(Math.sign(found.deviationPct!)).toBe(Math.sign(a - b));
      }),
    ));
});
