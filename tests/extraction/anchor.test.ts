import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { locateQuote, makeAnchor, verifyAnchor } from "../../src/knowledge/statement/anchor.ts";

const text = "Trade grew by 10 percent. Exports fell. Trade grew by 10 percent.";

describe("an anchor ties words to their place", () => {
  it("verifies wherever it was made, in any text", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 200 }), fc.nat(), fc.nat(), (anyText, a, b) => {
        const start = a % anyText.length;
        const end = start + 1 + (b % (anyText.length - start));
        if (anyText.slice(start, end).trim() === "") return;
        expect(verifyAnchor(anyText, makeAnchor(anyText, start, end))).toEqual({ ok: true });
      }),
    );
  });

  const anchor = makeAnchor(text, 26, 39);
  const refusals = [
    ["other words", { ...anchor, exact: "Exports rose." }, "does not occur"],
    ["words that stand elsewhere", { ...anchor, start: 25, end: 38 }, "it occurs at 26"],
    ["offsets outside the text", { ...anchor, end: 900 }, "are outside"],
    ["offsets that are no integers", { ...anchor, start: 1.5 }, "are outside"],
    ["no words at all", { ...anchor, exact: "  " }, "empty"],
    ["another prefix", { ...anchor, prefix: "by 11 percent. " }, "before the quote"],
    ["another suffix", { ...anchor, suffix: " Imports" }, "after the quote"],
    ["another hash", { ...anchor, sha256: "0".repeat(64) }, "hash"],
  ] as const;
  for (const [what, wrong, word] of refusals) {
    it(`refuses ${what}, with a reason`, () => {
      const check = verifyAnchor(text, wrong);
      expect(check).toMatchObject({ ok: false, reason: expect.stringContaining(word) });
    });
  }

  it("finds a quote without offsets only where one place fits", () => {
    expect(locateQuote(text, { exact: "Exports fell." })).toMatchObject({ ok: true, anchor: { start: 26, end: 39 } });
    expect(locateQuote(text, { exact: "Trade grew" })).toMatchObject({ ok: false, reason: expect.stringContaining("2 times") });
    expect(locateQuote(text, { exact: "Trade grew", prefix: "fell. " })).toMatchObject({ ok: true, anchor: { start: 40 } });
    expect(locateQuote(text, { exact: "Imports" })).toMatchObject({ ok: false });
  });
});
