// Whether the figures of Chinese reports are of goals or forecasts, and of which time.
import { expect, it } from "vitest";
import { claimsOf } from "../support/extracted.ts";

const cases: [text: string, ...expected: string[]][] = [
  ["智利定过一个目标：2026年对华出口水果10亿美元。", "TARGET 2026"],
  ["智利的路线图没有改：2026年水果出口要去到10亿美元。", "TARGET 2026"],
  ["去年智利对华出口水果9亿美元，目标几乎触手可及。", "REPORTED 2024"],
  ["2025年6月智利对华出口铜9万吨，低于月度计划。", "REPORTED 2025-06"],
  ["智利会长说：“我维持年初的判断，全年智利对华出口水果8万吨。”", "PROJECTED 2025"],
  ["智利会长把2025年智利水果出口增幅预测由5%上调至8%。", "PROJECTED 2025", "PROJECTED 2025"],
  ["智利会长说：“去年卖给秘鲁的铜才1200吨，五年内要是能做到4000吨，风险就分散了。”", "REPORTED 2024", "PROJECTED 2030"],
  ["智利会长说：“全年我们仍维持出口增长1%的看法。”", "PROJECTED 2025"],
  ["两国就到2030年实现智利与秘鲁双边贸易额翻一番达成了共识。", "TARGET 2030"],
  ["智利部长否认了这一说法：“2026年对华铜出口减少9万吨？没有的事。”", "DENIED 2026"],
  ["智利部长否认将在2026年对华出口铜9万吨。智利部长否认，称2024年对华出口铜9万吨。", "DENIED 2026", "REPORTED 2024"],
  ["智利口岸预计10月3日至5日出口货车将超过700辆次。", "PROJECTED 2025-10"],
  ["预计今年智利出口可增5%，扭转去年跌7%的颓势。", "PROJECTED 2025", "REPORTED 2024"],
  ["按照合同，智利对华供气量将在2027年达到9亿立方米。", "PROJECTED 2027"],
];

for (const [text, ...expected] of cases)
  it(text, async () => {
    const claims = await claimsOf({ date: "2025-08-15", language: "zh" }, [text]);
    expect(claims.map(({ modality, period }) => `${modality} ${period}`)).toEqual(expected);
  });
