import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { repetitions, type Said } from "../../src/knowledge/data-point/repetition.ts";
import { claim, observation } from "./agreement-figures.ts";

const said = (id: string, change: Partial<Said>): Said => ({
  ...claim({ value: 185e9 }),
  id,
  speakerId: "official:vladimir-putin",
  ...change,
});
const links = (...claims: Said[]): string[] => repetitions(claims).map(({ id, of }) => `${id} repeats ${of}`);

describe("a repetition", () => {
  it("is the same amount by the same speaker, links the later to the earlier, and notes how the words differ", () => {
    const found = repetitions([
      said("b", { saidOn: "2023-03-21", comparator: "OVER" }),
      said("a", { saidOn: "2023-03-20" }),
      said("x", { speakerId: "official:xi-jinping" }),
    ]);
    expect(found).toEqual([
      {
        id: "b",
        of: "a",
        note: "Proposed: the same speaker gave the same amount on 2023-03-20, there plainly and here as more than that.",
      },
    ]);
  });
  it("links to the one right before it", () =>
    expect(links(said("a", { saidOn: "2023-01-01" }), said("b", { saidOn: "2023-02-01" }), said("c", { saidOn: "2023-03-01" }))).toEqual([
      "b repeats a",
      "c repeats b",
    ]));
  it("is detected across units", () =>
    expect(links(said("a", { value: 1_500, unit: "kt" }), said("b", { value: 1.5e6, unit: "t" }))).toEqual(["b repeats a"]));
  it.each([
    ["another amount", { value: 186e9 }],
    ["another currency", { unit: "EUR" }],
    ["a target for a result", { modality: "TARGET" as const }],
    ["a growth for a level", { claimKind: "CHANGE" as const }],
    ["a deprecated claim", { rank: "DEPRECATED" as const }],
    ["a claim by nobody known", { speakerId: null }],
    ["no number", { value: null }],
  ])("is not %s", (_, change) => expect(links(said("a", {}), said("b", change))).toEqual([]));
  it("never involves a statistic", () =>
    expect(links(said("a", {}), { ...observation({ value: 185e9 }), speakerId: "official:vladimir-putin" })).toEqual([]));

  it("makes no cycles, and at most one link per claim", () =>
    fc.assert(
      fc.property(
        fc.array(fc.record({ value: fc.constantFrom(1, 2), saidOn: fc.constantFrom("2023-01-01", "2023-02-01", null) })),
        (changes) => {
          const claims = changes.map((change, i) => said(String(i), change));
          const found = repetitions(claims);
          const day = (id: string): string => claims.find((each) => each.id === id)?.saidOn ?? "";
          expect(new Set(found.map((link) => link.id)).size).toBe(found.length);
          for (const { id, of } of found) expect(day(of) < day(id) || (day(of) === day(id) && of < id)).toBe(true);
        },
      ),
    ));
});
