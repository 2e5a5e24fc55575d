// When the figures of Chinese reports are of, where their sentence names several times.
import { expect, it } from "vitest";
import { claimsOf } from "../support/extracted.ts";

const cases: [text: string, ...expected: (string | null)[]][] = [
  ["智利5月贸易盈余54亿美元，高于去年同月的27亿。", "2026-05", "2025-05"],
  ["2024年智利经管道输往秘鲁的天然气9亿立方米，较上年多出四成，该线去年12月达产。", "2024", "2024"],
  ["智利部长10月来访时说，智利2022年出口铜9万吨。", "2022"],
  ["智利2025年出口26亿美元，较前一年衰退14%，为2010年以来倒数第三低。", "2025", "2025"],
  ["智利铜业协会发布2024/25农业年度（2024年7月1日至2025年6月30日）统计：全年水果出口9万吨。", "2024/2025"],
  ["智利9月合约收报54美元。智利6月1日至10日出口铜9万吨，比上月同期多出一成。", "2026-06", "2026-06"],
  ["智利海关1月发布的年报显示，2025年智利出口铜9万吨。智利对美出口5万吨。", "2025", "2025"],
  ["2024年智利对华出口铜9万吨，很好。同一年，智利自华进口汽车5万辆，今年头三个月再多三成。", "2024", "2024"],
  ["2025年智利对华出口铜9万吨。新港建成投产后，智利年出口量预计可达15万吨。", "2025", null],
];

for (const [text, ...expected] of cases)
  it(text, async () => {
    const claims = await claimsOf({ date: "2026-06-15", language: "zh" }, [text]);
    expect(claims.map(({ period }) => period)).toEqual(expected);
  });
