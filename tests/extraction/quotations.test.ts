import { describe, expect, it } from "vitest";
import { withoutQuotations } from "../../src/extraction/document/quotations.ts";

describe("a text without its quotations", () => {
  it.each([
    ["Trade grew, “we sold more”, she said.", "Trade grew, , she said."],
    ['"One" and «two» and 「three」.', " and  and ."],
    ["Nothing closes “this.", "Nothing closes “this."],
    [`Too long “${"a".repeat(2_001)}” and “short”.`, `Too long “${"a".repeat(2_001)}” and .`],
    ["Two “open “one close” left.", "Two  left."],
  ])("%s", (text, rest) => expect(withoutQuotations(text)).toBe(rest));
});
