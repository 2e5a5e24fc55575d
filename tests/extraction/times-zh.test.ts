// When the figures of Chinese reports are of, where their sentence names several times.
import { expect, it } from "vitest";
import { claimsOf } from "../support/extracted.ts";

const cases: [text: string, ...expected: string[]][] = [
  ["智利5月贸易盈余54亿美元，高于去年同月的27亿。", "2026-05", "2025-05"],
  ["2024年智利经管道输往秘鲁的天然气9亿立方米，较上年多出四成，该线去年12月达产。", "2024", "2024"],
  ["智利部长10月来访时说，智利2022年出口铜9万吨。", "2022"],
  ["智利2025年出口26亿美元，较前一年衰退14%，为2010年以来倒数第三低。", "2025", "2025"],
];

for (const [text, ...expected] of cases)
  it(text, async () => {
    const claims = await claimsOf({ date: "2026-06-15", language: "zh" }, [text]);
    expect(claims.map(({ period }) => period)).toEqual(expected);
  });
