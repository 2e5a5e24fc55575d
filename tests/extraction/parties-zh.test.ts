// Between whom Chinese reports trade where time, a short name or "you" stands between a country and its flow.
import { expect, it } from "vitest";
import { claimsOf } from "../support/extracted.ts";

const cases: [text: string, ...expected: string[]][] = [
  ["瑞士2月钟表出口额20亿瑞士法郎，对中国内地的出口骤降25%，对美国增3%。", "CHE", "CHE>CHN", "CHE>USA"],
  ["越南5月对美出口138亿美元，自中国进口160亿美元，对韩逆差25亿美元。", "VNM>USA", "CHN>VNM", "VNM-KOR"],
  ["美国5月从中国进口93亿美元，从墨西哥进口450亿美元。", "CHN>USA", "MEX>USA"],
  ["蒙古国2025年煤炭出口8400万吨，九成销往中国，对华出口额80亿美元。", "MNG", "MNG>CHN"],
  ["2025年湖南自非洲进口咖啡豆增长2.4倍，同期湘非贸易总值390亿元。", "AFRICA>CHN", "CHN-AFRICA"],
  ["塔吉克斯坦见闻 // 塔吉克斯坦的市场很热闹，2025年塔国自中国进口汽车5万辆。", "CHN>TJK"],
  ["沙特2025年对华出口原油7900万吨，俄罗斯供应1.08亿吨。", "SAU>CHN", "RUS>CHN"],
  ["坦桑展台前挤满了人。 // 2025年该国出口腰果9万吨，销往中国2万吨。", "TZA", "TZA>CHN"],
  ["专访智利农业部长 // 记者：好吗？ // 卡斯特罗：好。 // 记者：水果呢？ // 卡斯特罗：苹果去年只出口了800吨给你们。", "CHL>CHN"],
  [
    "三国贸易扫描 // " +
      [
        "【瑞士】瑞士钟表协会公布，5月钟表出口额20亿瑞士法郎，较上年同期减少，主要因美国关税政策反复，渠道商在上半年提前备货，库存高企。",
        "【巴西】巴西外贸秘书表示，5月贸易盈余54亿美元，受大豆与铁矿石装船加快带动，农产品仍是主要来源，而制成品略有回落，化肥到货增多。",
      ].join(" // "),
    "CHE",
    "BRA",
  ],
  ["泰国大米收成好 // 泰国5月出口大米60万吨。 // 越南粮食协会会长杜河明表示，5月出口大米50万吨。", "THA", "VNM"],
  ["大马贸易 // （吉隆坡20日讯）大马2025年对美国出口1980亿令吉。 // 2025年全年贸易总额2.9兆令吉。", "MYS>USA", "MYS"],
  [
    "三国贸易 // 【智利】央行数据显示，5月智利铜及其他矿产品出口约94亿美元，同比增加。 // 【秘鲁】海关数据显示，5月秘鲁渔粉及零部件出口约4亿美元，同比减少。",
    "CHL",
    "PER",
  ],
  ["马来西亚棕油 // 马来西亚副部长陈国强说，“光是2026年5月，印度就向我们买了25万公吨棕油。”", "MYS>IND"],
  ["孟加拉国成衣 // 孟加拉国商会会长卡里姆说，“2025年美国从我们这里进口成衣67亿美元。”", "BGD>USA"],
  ["香港豬肉 // （香港讯）漁護署資料顯示，去年內地輸港活豬共89.6萬頭。", "CHN>HKG"],
  ["2025年中哈农副产品绿色通道过货9万吨。", "CHN-KAZ"],
];

for (const [text, ...expected] of cases)
  it(text.slice(0, 60), async () => {
    const claims = await claimsOf({ date: "2026-06-15", language: "zh" }, text.split(" // "));
    expect(claims.map(({ countries, directed }) => countries.join(directed ? ">" : "-"))).toEqual(expected);
  });
