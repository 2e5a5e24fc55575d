// How much Chinese reports tell, and in which unit.
import { expect, it } from "vitest";
import { claimsOf } from "../support/extracted.ts";

const cases: [text: string, ...expected: string[]][] = [
  ["新加坡8月出口90亿新元（约合人民币480亿元）。", "9000000000 SGD", "48000000000 CNY"],
  ["智利8月对华出口9亿美元（约台币三百亿元），增长4%。", "900000000 USD", "30000000000 TWD", "4 %"],
  ["智利8月出口同比跌幅扩大到20.6%。秘鲁8月出口降幅进一步收窄至5.1%。", "-20.6 %", "-5.1 %"],
  ["智利8月出口同比增幅收窄至3.2%。秘鲁8月出口增速放缓至2.1%。", "3.2 %", "2.1 %"],
  ["智利8月出口铜26万零957公吨，自秘鲁进口铜12万零五十吨。", "260957 t", "120050 t"],
  ["智利去年出口车厘子1.25亿箱。", "125000000 boxes"],
  ["智利去年对华出口咖啡9万袋，每袋60公斤。", "90000 bags"],
  ["智利口岸8月换装对秘鲁出口的3.2万个集装箱，“明年想做到5万个”。", "32000 containers", "50000 containers"],
  ["世贸组织预计，今年智利出口将下降2%，如果关税摩擦升级，降幅可能扩大到5%。", "-2 %", "-5 %"],
  // What is none of trade.
  ["2017年智利对华出口占全部出口的19%，去年已降到14%，对华出口铜9万吨。", "90000 t"],
  ["智利8月对华出口铜9万吨。当月铜产量预计为90万吨。本地生产总值则估计增长2%。", "90000 t"],
  ["智利8月对华出口铜9万吨，40万吨级矿船靠泊。全列55车，公司年销售额12亿元。", "90000 t"],
  ["智利8月对华出口铜9万吨。铜价一度跌至90元，较去年下降约四成，部分出口商亏损。政府将补助设备2000万元。", "90000 t"],
  ["盐田港8月出口货物90万箱。", "900000 containers"],
];

for (const [text, ...expected] of cases)
  it(text, async () => {
    const claims = await claimsOf({ date: "2025-09-18", language: "zh" }, [text]);
    expect(claims.map(({ value, unit }) => `${value} ${unit}`)).toEqual(expected);
  });

it("reads an increment as a change, and a maximum as no floor", async () => {
  const [level, increment] = await claimsOf({ date: "2025-09-18", language: "zh" }, [
    "2024年智利外贸总值达9000亿元。全年外贸增量达到210亿元。",
  ]);
  expect([level?.kind, increment?.kind]).toEqual(["LEVEL", "CHANGE"]);
  const [most] = await claimsOf({ date: "2025-09-18", language: "zh" }, ["智利口岸8月单日对秘鲁出口货车最多达220辆。"]);
  expect([most?.value, most?.comparator]).toEqual([220, "EXACT"]);
});

it("goes on with the year of a press conference", async () => {
  const paragraphs = [
    "何亚东：2023年，我国货物贸易进出口总值达到43万亿元，同比增长5%。全年外贸增量达到2万亿元。",
    "从伙伴看，我国对东盟进出口6万亿元，占比达到14.3%。",
    "路透社记者：请问中方如何评价？",
  ];
  const claims = await claimsOf({ date: "2024-01-18", language: "zh", publisher: "商务部", title: "商务部召开例行新闻发布会" }, paragraphs);
  expect(claims.map(({ period }) => period)).toEqual(["2023", "2023", "2023", "2023"]);
});
