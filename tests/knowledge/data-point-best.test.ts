import { describe, expect, it } from "vitest";
import { best } from "../../src/knowledge/agreement/best.ts";
import * as said from "./agreement-figures.ts";
import type { BestStrategy } from "../../src/contract/query-vocabulary.ts";

const { claim, observation } = said;
const of2022 = [said.putin185, said.putinOver185, said.xiOver190, said.customs190, said.measured190];
const strategies: BestStrategy[] = ["PREFERRED_RANK", "OFFICIAL_SOURCE", "LATEST", "MOST_REPEATED"];

describe("the best value of 2022", () => {
  it("by rank is the one marked as preferred, with the reason for the mark", () => {
    const marked = { ...said.customs190, rank: "PREFERRED" as const, rankReason: "the customs release itself" };
    expect(best([said.putin185, marked, said.measured190], "PREFERRED_RANK")).toMatchObject({
      figure: marked,
      reason: "190.27 billion USD (China Customs) is marked as preferred (the customs release itself).",
    });
  });
  it("by rank says so if none is marked", () =>
    expect(best(of2022, "PREFERRED_RANK")).toMatchObject({
      figure: said.measured190,
      reason:
        "No figure is marked as preferred; of 5 figures of equal rank 190.27 billion USD (China Customs) is taken, because an official statistic stands before what is said.",
    }));
  it("by office is the official statistic, and says whose", () =>
    expect(best(of2022, "OFFICIAL_SOURCE")).toMatchObject({
      figure: said.measured190,
      reason: "190.27 billion USD (China Customs), as reported by CHN, is the only official statistic here.",
    }));
  it("by date is the latest claim", () =>
    expect(best(of2022, "LATEST")).toMatchObject({
      figure: said.putinOver185,
      reason: "over 185 billion USD (Vladimir Putin) of 2023-03-21 is the latest of 5 figures.",
    }));
  it("by repetition is the most exact of the figures that agree, each voice counted once", () => {
    const found = best([said.putin185, { ...said.putin185, id: "again" }, said.xiOver190, said.customs190], "MOST_REPEATED");
    expect(found).toMatchObject({
      figure: said.customs190,
      agreeing: [said.customs190, said.xiOver190],
      reason: "2 of 4 figures agree (2 voices); the most exact of them is 190.27 billion USD (China Customs).",
    });
  });
});

describe("the best value", () => {
  it.each(strategies)("by %s is null if there are only targets, denials and deprecated figures", (strategy) => {
    const none = [said.goal200, claim({ value: 1, modality: "DENIED" }), observation({ value: 1, rank: "DEPRECATED" })];
    expect(best(none, strategy)).toBeNull();
    expect(best([], strategy)).toBeNull();
  });
  it("by office is null without an official statistic", () => expect(best([said.putin185], "OFFICIAL_SOURCE")).toBeNull());
  it("is a forecast only if no result is known, and says so", () => {
    expect(best([said.padalka220, said.customsForecast170], "LATEST")?.reason).toMatch(/It is a forecast: no result is known\.$/);
    expect(best([said.padalka220, said.putin185], "LATEST")?.figure).toBe(said.putin185);
  });
  it("is a level if there is one, not a growth rate", () =>
    expect(best([claim({ value: 29.3, unit: "%", claimKind: "CHANGE", saidOn: "2024-01-01" }), said.putin185], "LATEST")?.figure).toBe(
      said.putin185,
    ));
  it.each(strategies)("by %s does not depend on the order of the figures", (strategy) =>
    expect(best([...of2022].reverse(), strategy)?.figure).toEqual(best(of2022, strategy)?.figure),
  );
});
