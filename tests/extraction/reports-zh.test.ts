// Whose trade Chinese reports tell, and with whom: one short text a form, its paragraphs parted by " // ".
import { describe, expect, it } from "vitest";
import { between } from "../support/claim-forms.ts";
import { claimsOf } from "../support/extracted.ts";

const holds = (cases: [text: string, ...expected: string[]][]) => {
  for (const [text, ...expected] of cases)
    it(text, async () => {
      expect((await claimsOf({ date: "2025-09-18", language: "zh" }, text.split(" // "))).map(between)).toEqual(expected);
    });
};

describe("parties of Chinese reports", () => {
  holds([
    ["〔记者林山／台北报导〕今年8月我国出口总值90亿美元，对日出口9亿美元。", "TWN", "TWN>JPN"],
    ["（吉隆坡8日讯）我国8月出口榴莲9亿令吉，输往文莱的货品倒退9%。", "MYS", "MYS>BRN"],
    ["智利8月对秘鲁出口9亿美元。上半年整体出现4亿美元的赤字。", "CHL>PER", "CHL"],
    ["本报北京9月18日讯 今年8月我国对秘鲁出口9亿美元。", "CHN>PER"],
    ["〔记者林山／台北报导〕今年8月茶叶输美2亿美元，输欧1亿美元。", "TWN>USA", "TWN>EU"],
    ["智利8月出口增9% 对华出口下降 // 智利8月出口额90亿美元。 // 铜出口30亿美元。", "CHL", "CHL", "CHL"],
    ["智利8月对华出口增9% // 智利8月对华出口90亿美元。 // 铜出口30亿美元。", "CHL>CHN", "CHL>CHN", "CHL>CHN"],
    ["智利8月对秘鲁出口9亿美元，增长5%。从商品看，铜出口30亿美元。", "CHL>PER", "CHL>PER", "CHL"],
    ["智利8月对秘鲁出口9亿美元，对加纳出口3亿美元，分别增长5%和4%。", "CHL>PER", "CHL>GHA", "CHL>PER", "CHL>GHA"],
    ["本报北京9月18日讯 今年8月我国与中东欧国家进出口90亿美元。", "CHN"],
    ["智利8月卖给秘鲁苹果9万吨，对加纳顺差3亿美元。", "CHL>PER", "CHL-GHA"],
    ["智利8月出口秘鲁的苹果有9万吨。", "CHL>PER"],
    // Refined, and no refining.
    ["智利8月对秘鲁出口精炼铜9万吨，炼焦煤5万吨。", "CHL>PER", "CHL>PER"],
    ["秘鲁港口8月外贸集装箱完成9万标箱，其中智利航线3万标箱，加纳航线2万标箱。", "PER", "PER-CHL", "PER-GHA"],
    ["秘鲁8月自智利进口9亿美元，自加纳进口4亿，卖给智利的不过2亿。", "CHL>PER", "GHA>PER", "PER>CHL"],
    ["中埃贸易 // 埃塞俄比亚与中国往来增多，8月中埃双边贸易额9亿美元。", "ETH-CHN"],
    ["秘鲁8月对智利出口9亿美元，对加纳出口4亿美元。8月出口总计90亿美元。", "PER>CHL", "PER>GHA", "PER"],
    ["秘鲁8月出口90亿美元，输往智利（+9.1%）、加纳（-4.3%）的货值变动。", "PER", "PER>CHL", "PER>GHA"],
    ["本港8月出口续升 // 8月整體出口貨值90億元。", "HKG"],
    ["【本報訊】政府統計處公布，8月對內地出口升9%，輸美挫4%，自台灣輸入30億元。", "HKG>CHN", "HKG>USA", "TWN>HKG"],
    ["（新加坡讯）我国8月对东协与卡达出口分别增加9%和4%，总贸易额90亿元。", "SGP>ASEAN", "SGP>QAT", "SGP"],
    ["澳洲发往中国的铁矿石为9万吨。8月秘鲁铜材出口9万吨。", "AUS>CHN", "PER"],
    ["大马8月棕油出口跌一成 印度买家观望 // 大马8月棕油出口减少9%。", "MYS", "MYS"],
    ["1至6月智利与秘鲁、加纳的贸易额达9亿美元。", "CHL-PER-GHA"],
    ["今年8月广西对东盟进出口900亿元。友谊关口岸日均验放进口水果车辆300多辆。", "CHN-ASEAN", "VNM>CHN"],
    // The whole of a country, of the world, of all trains.
    ["智利8月对华出口9亿美元。另据智利海关统计，智利货物出口额达90亿美元。", "CHL>CHN", "CHL"],
    ["智利8月出口90亿美元。世贸组织预计，今年全球货物贸易量将下降2%。", "CHL", "WLD"],
    ["一列班列经霍尔果斯口岸出境，前往波兰。今年中欧班列（西安）开行4486列。", "CHN"],
    // What it is more than names no partner.
    ["去年智利同秘鲁的贸易额达8亿美元，今年又达9亿美元，比智利同加纳、古巴的贸易额加起来还多。", "CHL-PER", "CHL-PER"],
    // As Taiwan calls the mainland.
    ["（记者林山／屏东报导）今年8月台湾凤梨外销量9万公吨，输往大陆的5万公吨。去年凤梨销陆4万公吨。", "TWN", "TWN>CHN", "TWN>CHN"],
    ["智利8月出口水果30亿美元，加纳是最大买家，拿走9万吨智利苹果。", "CHL", "CHL>GHA"],
    ["霍尔果斯口岸运行数据 // 口岸8月进口面粉9万吨，中欧班列去程300列、回程200列。", "KAZ>CHN", "CHN>KAZ", "KAZ>CHN"],
    ["满洲里口岸8月进境货物90万吨（木材40万吨、化肥30万吨），出境商品车600台。", "RUS>CHN", "RUS>CHN", "RUS>CHN", "CHN>RUS"],
  ]);
  it("what a question asks is what its answer counts", async () => {
    const claims = await claimsOf({ date: "2025-09-18", language: "zh" }, [
      "专访智利驻华商务参赞",
      "记者：去年两国贸易有多少？",
      "卡斯特罗：我们统计是600亿美元，涨了四分之一。",
      "记者：从中国进口呢？",
      "卡斯特罗：手机9万台，汽车5万辆。",
    ]);
    expect(claims.map((claim) => `${claim.measure} ${claim.value} ${claim.unit}`)).toEqual([
      "TRADE_TURNOVER 60000000000 USD",
      "TRADE_TURNOVER 25 %",
      "IMPORTS 90000 pieces",
      "IMPORTS 50000 vehicles",
    ]);
  });
  it("a newsroom's own country is the one in whose domain it has its address", async () => {
    const read = (url: string) => claimsOf({ url, date: "2025-09-18", language: "zh" }, ["我国8月出口总值90亿元，对秘鲁出口9亿元。"]);
    expect((await read("https://zaobao.example.sg/1")).map((claim) => `${between(claim)} ${claim.unit}`)).toEqual([
      "SGP SGD",
      "SGP>PER SGD",
    ]);
    expect((await read("https://news.example.cn/1")).map((claim) => `${between(claim)} ${claim.unit}`)).toEqual(["CHN CNY", "CHN>PER CNY"]);
  });
  it("an association's envoy posted in China speaks of his own country's trade", async () => {
    const claims = await claimsOf({ date: "2025-09-18", language: "zh", title: "专访秘鲁外贸协会驻华代表法尔孔" }, [
      "问：去年贸易如何？",
      "法尔孔：去年对智利出口9亿美元。",
      "问：水果呢？",
      "法尔孔：水果去年出口3亿美元。",
    ]);
    expect(claims[0]!.countries).toEqual(["PER", "CHL"]);
  });
  it("labels within a paragraph of a briefing", async () => {
    const claims = await claimsOf({ date: "2025-09-18", language: "zh" }, [
      "商务部新闻发布会",
      "秦岳：各位好。8月我国对智利出口9亿美元。",
      "《商报》记者：进口呢？秦岳：8月从智利买铜矿90万吨。",
    ]);
    expect(claims.map((claim) => `${between(claim)} ${claim.speaker}`)).toEqual(["CHN>CHL 秦岳", "CHL>CHN 秦岳"]);
  });
  it("an envoy posted in China speaks of the trade of the two", async () => {
    const claims = await claimsOf({ date: "2025-09-18", language: "zh" }, [
      "俄驻华大使：期待冰淇淋",
      "记者：上半年贸易如何？",
      "莫罗佐夫：上半年贸易额90亿美元。",
      "记者：水果呢？",
      "莫罗佐夫：上半年出口苹果9万吨。",
    ]);
    expect(claims.map(between)).toEqual(["RUS-CHN", "RUS>CHN"]);
  });
});

describe("periods and sources of Chinese reports", () => {
  it("first statistics are reported figures, and a forecast may stay under its number", async () => {
    const claims = await claimsOf({ date: "2025-09-18", language: "zh" }, [
      "据初步统计，秘鲁8月出口额90亿美元。",
      "全年出口预计难超800亿美元。",
      "秘鲁8月进口额30亿美元，去年这个时候只有20亿美元。",
    ]);
    expect(claims.map(({ modality, comparator }) => `${modality} ${comparator}`)).toEqual([
      "REPORTED EXACT",
      "PROJECTED UNDER",
      "REPORTED EXACT",
      "REPORTED EXACT",
    ]);
    expect(claims.at(-1)?.period).toBe("2024-08");
  });
  it("a span may begin in one year and end in the next, and a customs office provides figures", async () => {
    const [claim] = await claimsOf({ date: "2025-09-18", language: "zh" }, [
      "利马海关提供的数据显示，2023年10月至2024年9月秘鲁出口额90亿美元。",
    ]);
    expect([claim?.period, claim?.speaker]).toEqual(["2023-10/2024-09", "利马海关"]);
  });
  it("a fiscal year has its country's months, and a month compared with is of one number alone", async () => {
    const claims = await claimsOf({ date: "2025-09-18", language: "zh" }, [
      "肯尼亚2024/25财年出口咖啡9万吨，比上一财年增长4%。",
      "8月出口9万吨，比7月的12万吨少两成。进口4万吨。",
    ]);
    expect(claims.map(({ period }) => period)).toEqual(["2024-07/2025-06", "2024-07/2025-06", "2025-08", "2025-07", "2025-08", "2025-08"]);
  });
  it("by the reckoning of a ministry, and of the bureau across the strait", async () => {
    const claims = await claimsOf({ date: "2025-09-18", language: "zh" }, [
      "按秘鲁商务部的口径，8月秘鲁出口90亿美元，增速胜于市场预期。",
      "对岸的智利统计局公布，智利8月出口30亿美元。",
      "经济师麦颂恒料首季出口增长4%。",
    ]);
    expect(claims.map(({ speaker, modality }) => `${speaker} ${modality}`)).toEqual([
      "秘鲁商务部 REPORTED",
      "智利统计局 REPORTED",
      "麦颂恒 PROJECTED",
    ]);
  });
});

describe("figures of Chinese texts", () => {
  const figures: [text: string, ...expected: string[]][] = [
    ["今年5月起，秘鲁榴莲换了包装，3个月运来智利9万吨。", "90000 t EXACT 2025-05/2025-07"],
    ["口岸开通满一年。一年来，智利累计对秘鲁出口苹果9万吨。", "90000 t EXACT 2024-09/2025-08"],
    ["智利7月对秘鲁出口额3亿美元，赚了其中的9亿顺差。", "300000000 USD EXACT 2025-07", "900000000 USD EXACT 2025-07"],
    ["2024年前三季，越南向德国卖了三万四千多吨咖啡，比上年同期多八千吨。", "34000 t OVER 2024-01/2024-09", "8000 t EXACT 2024-01/2024-09"],
    ["智利7月自秘鲁購入鮮果1萬6,800公噸，較前一年同期少了三分之一。", "16800 t EXACT 2025-07", "-33.3 % EXACT 2025-07"],
    ["智利去年对秘鲁出口百分之八十靠铜，出口额400多亿美元，缩水了百分之十二点五。", "40000000000 USD OVER 2024", "-12.5 % EXACT 2024"],
    ["口岸8月验放货车9万辆次，去年这个时候才6万出头。", "90000 trucks EXACT 2025-08", "60000 trucks OVER 2024-08"],
    ["智利今年到8月底出口蝴蝶兰900万株，比去年同期少了两成多一点。", "9000000 pieces EXACT 2025-01/2025-08", "-20 % OVER 2025-01/2025-08"],
    ["智利8月对秘鲁出口9亿美元，增长近半。", "900000000 USD EXACT 2025-08", "50 % ABOUT 2025-08"],
    ["口岸去年验放货车9万辆次，前年只有6万。", "90000 trucks EXACT 2024", "60000 trucks EXACT 2023"],
    ["加纳8月入超9亿美元出头，去年同期贸易盈余2亿美元。", "-900000000 USD OVER 2025-08", "200000000 USD EXACT 2024-08"],
    [
      "霍尔果斯口岸8月验放货车3.4万车次，中欧班列进出境620列，比7月多11列。",
      "34000 trucks EXACT 2025-08",
      "620 trains EXACT 2025-08",
      "11 trains EXACT 2025-08",
    ],
    ["智利7月每天有四五百辆货车驶往秘鲁，往返秘鲁的货车增长两三成。", "450 trucks RANGE 2025-07", "25 % EXACT 2025-07"],
    ["智利7月对秘鲁出口跌幅从6月的13.9%扩大到20.8%。", "-13.9 % EXACT 2025-06", "-20.8 % EXACT 2025-07"],
    ["智利7月对秘鲁出口火龙果40柜，发往加纳30柜榴莲。", "40 containers EXACT 2025-07", "30 containers EXACT 2025-07"],
    ["智利7月三季稻出口9万吨，换回外汇8亿美元。", "90000 t EXACT 2025-07", "800000000 USD EXACT 2025-07"],
  ];
  for (const [text, ...expected] of figures)
    it(text, async () => {
      const claims = await claimsOf({ date: "2025-09-18", language: "zh" }, [text]);
      expect(claims.map(({ value, unit, comparator, period }) => `${value} ${unit} ${comparator} ${period}`)).toEqual(expected);
    });
});

it("two months together, a press conference's year, boxes of each kind, what is hoped for", async () => {
  const told = async (paragraphs: string[], title: string | null = null): Promise<string[]> =>
    (await claimsOf({ date: "2025-01-18", language: "zh", title }, paragraphs)).map(
      ({ value, unit, period, modality }) => `${value} ${unit} ${period} ${modality}`,
    );
  expect(await told(["秘鲁去年11月和12月对华出口9亿美元。"])).toEqual(["900000000 USD 2024-11/2024-12 REPORTED"]);
  expect(await told(["智利去年对华出口2600个冷藏集装箱车厘子，到货掉了9%。"])).toEqual([
    "2600 containers 2024 REPORTED",
    "-9 % 2024 REPORTED",
  ]);
  expect(await told(["我希望今年智利对华出口苹果能有3000吨。"])).toEqual(["3000 t 2025 PROJECTED"]);
  expect(await told(["主持人：下面请发言人介绍情况。", "李铁山：原油进口5亿吨，下降9%。"], "国新办举行2024年进出口情况新闻发布会")).toEqual(
    ["500000000 t 2024 REPORTED", "-9 % 2024 REPORTED"],
  );
});

describe("changes told together behind their levels", () => {
  const changes: [text: string, ...expected: string[]][] = [
    ["智利8月进出口16亿美元，其中出口9亿美元、进口7亿美元，分别增长5%和4%。", "EXPORTS CHL 5", "IMPORTS CHL 4"],
    ["智利8月出口9亿美元、进口7亿美元、顺差2亿美元，分别增长5%和4%。", "EXPORTS CHL 5", "IMPORTS CHL 4"],
    ["智利8月对秘鲁、加纳、肯尼亚出口9亿、8亿和7亿美元，其中前两者分别增长5%和4%。", "EXPORTS CHL-PER 5", "EXPORTS CHL-GHA 4"],
    ["智利8月对秘鲁出口9亿美元，对加纳出口8亿美元，对肯尼亚出口7亿美元，后两者分别增长5%和4%。", "EXPORTS CHL-GHA 5", "EXPORTS CHL-KEN 4"],
    ["智利8月对秘鲁出口9亿美元，对加纳出口8亿美元，对肯尼亚出口7亿美元，分别增长5%和4%。"],
  ];
  for (const [text, ...expected] of changes)
    it(text, async () => {
      const claims = await claimsOf({ date: "2025-09-18", language: "zh" }, [text]);
      const told = claims.filter(({ kind }) => kind === "CHANGE");
      expect(told.map(({ measure, countries, value }) => `${measure} ${countries.join("-")} ${value}`)).toEqual(expected);
    });
});

describe("flows without their word, and flows told together", () => {
  const flows: [text: string, ...expected: string[]][] = [
    ["泰国8月对华出口榴莲80万吨，越南对华70万吨，马来西亚对华9万吨。", "EXPORTS THA>CHN", "EXPORTS VNM>CHN", "EXPORTS MYS>CHN"],
    ["马来西亚8月出口棕油90万吨。 // 榴莲对华约9万吨，对新加坡2万吨。", "EXPORTS MYS", "EXPORTS MYS>CHN", "EXPORTS MYS>SGP"],
    ["智利8月出口、进口、贸易顺差依次为9亿美元、7亿美元和2亿美元。", "EXPORTS CHL", "IMPORTS CHL", "TRADE_BALANCE CHL"],
    ["新加坡8月进口鸡蛋9亿枚，来自马来西亚的占六成。 // 乌克兰鸡蛋8月的进口量达到1.2亿枚。", "IMPORTS SGP", "IMPORTS UKR>SGP"],
    ["智利8月出口苹果9万吨，加纳买走近一半。", "EXPORTS CHL"],
    ["智利8月出口铜9万吨，自贸协定生效时只有2万吨。", "EXPORTS CHL", "EXPORTS CHL"],
  ];
  for (const [text, ...expected] of flows)
    it(text, async () => {
      const claims = await claimsOf({ date: "2025-09-18", language: "zh" }, text.split(" // "));
      expect(claims.map((claim) => `${claim.measure} ${between(claim)}`)).toEqual(expected);
    });
});

describe("money of Chinese reports", () => {
  it("is the dollar that its word names, and not that of the newsroom", async () => {
    const paragraphs = ["（中央社記者林山台北9日電）財政部今天公布，8月出口值90億美元，年增9%。", "新台幣升值，進口值80億美元。"];
    const claims = await claimsOf({ date: "2025-09-18", language: "zh" }, paragraphs);
    expect(claims.map(({ value, unit }) => `${value} ${unit}`)).toEqual(["9000000000 USD", "9 %", "8000000000 USD"]);
  });
});
