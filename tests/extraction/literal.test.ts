import { describe, expect, test } from "vitest";
import { alternativesOf } from "../../src/extraction/languages/branches.ts";
import { groupsOf, literalsOf } from "../../src/extraction/languages/literal.ts";
import { languages } from "../../src/extraction/languages/registry.ts";
import { scanner } from "../../src/extraction/languages/scan.ts";

describe("Words that stand in every match of a pattern", () => {
  test.each([
    ["(?:the )?first half(?: of)?", ["first half"]],
    [String.raw`\bwheat\b|\bbarley\b`, ["wheat", "barley"]],
    [String.raw`(?<year>(?:19|20)\d\d)`, ["19", "20"]],
    ["colou?r", ["colo"]],
    ["(?!not)tea", ["tea"]],
    [String.raw`\d+`, null],
    ["(?:oil)?", null],
  ])("%s", (pattern, literals) => {
    expect(literalsOf(pattern)).toEqual(literals);
  });

  test("are those around a match, too", () => {
    expect(groupsOf(String.raw`(?<=\bbarges? )(?:left|came)(?! in)(?= by)`)).toEqual([["barge"], ["left", "came"], [" by"]]);
  });

  test("A group of words between boundaries is as many patterns", () => {
    expect(alternativesOf(String.raw`\b(?:ships?|(?:b|fl)oats)\b(?! in)|gas`)).toEqual([
      String.raw`\bships?\b(?! in)`,
      String.raw`\b(?:b|fl)oats\b(?! in)`,
      "gas",
    ]);
    expect(alternativesOf("(?:a|b)+")).toEqual(["(?:a|b)+"]);
  });

  test("are told for every name of goods, so that no sentence is searched for all of them", () => {
    for (const language of languages) for (const [label, , pattern] of language.goods) expect(literalsOf(pattern), label).not.toBeNull();
  });

  test("A scan finds what the patterns find as alternatives", () => {
    const patterns = ["crude oil", String.raw`\boil\b`, "oil products", "gas|oil"];
    const text = "crude oil, oil products, gasoil";
    const together = [...text.matchAll(new RegExp(patterns.map((pattern) => `(${pattern})`).join("|"), "g"))];
    expect(scanner(patterns)(text)).toEqual(
      together.map((match) => ({ at: match.slice(1).findIndex((group) => group), start: match.index, end: match.index + match[0].length })),
    );
  });
});
