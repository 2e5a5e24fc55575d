// The same claim in the words that newsrooms have for it, each word behind and before others: measure, value, unit, period and countries stay.
import currencies from "currency-codes";
import { describe, expect, it } from "vitest";
import { claimsOf } from "../support/extracted.ts";

type Time = readonly [words: string, period: string];
interface Newsroom {
  document: Parameters<typeof claimsOf>[0];
  times: readonly Time[];
  /** "Kenya's exports to Uganda {told} {time}." */
  sentence: (told: string, time: string) => string;
  changes: Record<string, number>;
  qualifiers: readonly string[];
  factors: Record<string, number>;
  levels: readonly string[];
  amounts: readonly (readonly [words: string, value: number, unit: string])[];
}

const english: Newsroom = {
  document: { publisher: "Daily Star", title: "Kenya's trade", date: "2024-10-20" },
  times: [
    ["in 2023", "2023"],
    ["last year", "2023"],
    ["in September", "2024-09"],
    ["in the first half of 2024", "2024-01/2024-06"],
    ["in the third quarter", "2024-07/2024-09"],
    ["between January and August", "2024-01/2024-08"],
    ["in the year to June", "2023-07/2024-06"],
  ],
  sentence: (told, time) => `Kenya's exports to Uganda ${told} ${time}.`,
  changes: {
    rose: 1,
    grew: 1,
    fell: -1,
    dropped: -1,
    jumped: 1,
    "were up": 1,
    slipped: -1,
    shrank: -1,
    "edged up": 1,
    eased: -1,
    "picked up": 1,
    slumped: -1,
  },
  qualifiers: ["", "by ", "by about ", "by almost ", "by more than ", "by only ", "by as much as ", "by at least ", "by well over "],
  factors: {
    doubled: 100,
    "more than doubled": 100,
    "nearly halved": -50,
    quadrupled: 300,
    "grew by a third": 33.3,
    "fell by more than a quarter": -25,
    "rose more than fivefold": 400,
    "shrank by a tenth": -10,
    "increased by a factor of three": 200,
    "grew 2.5 times": 150,
    "fell by three-quarters": -75,
  },
  levels: [
    "were",
    "came to",
    "reached",
    "totalled",
    "rose to",
    "fell to",
    "exceeded",
    "were estimated at",
    "climbed to a record",
    "surpassed",
  ],
  amounts: [
    ["$3.4 billion", 3.4e9, "USD"],
    ["US$3.4bn", 3.4e9, "USD"],
    ["€340 million", 3.4e8, "EUR"],
    ["KSh 340 billion", 3.4e11, "KES"],
    ["340,000 tons", 340_000, "t"],
    ["nearly 3.4 billion dollars", 3.4e9, "USD"],
  ],
};

const russian: Newsroom = {
  document: { publisher: "Деловые вести", title: "Торговля Кении", date: "2024-10-20", language: "ru" },
  times: [
    ["в 2023 году", "2023"],
    ["в прошлом году", "2023"],
    ["в сентябре", "2024-09"],
    ["в первом полугодии 2024 года", "2024-01/2024-06"],
    ["за январь–август", "2024-01/2024-08"],
    ["по итогам 2023 года", "2023"],
  ],
  sentence: (told, time) => `Экспорт Кении в Уганду ${time} ${told}.`,
  changes: { вырос: 1, увеличился: 1, снизился: -1, упал: -1, сократился: -1, подскочил: 1, просел: -1, поднялся: 1 },
  qualifiers: ["на ", "почти на ", "более чем на ", "всего на ", "не менее чем на ", "где-то на "],
  factors: {
    удвоился: 100,
    "вырос вдвое": 100,
    "увеличился более чем в два раза": 100,
    "упал в два раза": -50,
    "вырос на треть": 33.3,
    "вырос вчетверо": 300,
  },
  levels: ["составил", "достиг", "превысил", "вырос до", "снизился до", "оценивается в"],
  amounts: [
    ["3,4 млрд долларов", 3.4e9, "USD"],
    ["$3,4 млрд", 3.4e9, "USD"],
    ["340 тыс. тонн", 340_000, "t"],
    ["почти 3,4 млрд евро", 3.4e9, "EUR"],
  ],
};

const chinese: Newsroom = {
  document: { publisher: "经贸日报", title: "肯尼亚外贸", date: "2024-10-20", language: "zh" },
  times: [
    ["2023年", "2023"],
    ["去年", "2023"],
    ["9月", "2024-09"],
    ["2024年上半年", "2024-01/2024-06"],
    ["今年1至8月", "2024-01/2024-08"],
  ],
  sentence: (told, time) => `${time}肯尼亚对乌干达出口${told}。`,
  changes: { 增长: 1, 下降: -1, 同比增长: 1, 锐减: -1, 攀升: 1, 萎缩: -1, 猛增: 1 },
  qualifiers: ["", "约", "近", "逾", "超过"],
  factors: { 翻了一番: 100, 增长了两倍: 200, 减半: -50, 增长三分之一: 33.3, 翻了两番: 300, 下降三成: -30 },
  levels: ["为", "达", "突破", "增至", "降至", "总额为", "接近"],
  amounts: [
    ["34亿美元", 3.4e9, "USD"],
    ["340亿元人民币", 3.4e10, "CNY"],
    ["34万吨", 340_000, "t"],
  ],
};

/** Every one of `all` in turn, so that each meets each of the others in some sentence. */
const turns = <T>(all: readonly T[], step: number): (() => T) => {
  let at = 0;
  return () => all[(at += step) % all.length]!;
};

async function told({ document }: Newsroom, text: string): Promise<string> {
  const claims = await claimsOf(document, [text]);
  return claims
    .map(({ measure, kind, value, unit, period, countries }) => [measure, kind, value, unit, period, countries.join(">")].join(" "))
    .join(", ");
}

describe.each([
  ["English", english],
  ["Russian", russian],
  ["Chinese", chinese],
])("%s", (_, newsroom) => {
  const { times, sentence, changes, qualifiers, factors, levels, amounts } = newsroom;

  it("a change in percent", async () => {
    const next = turns(times, 1);
    for (const [verb, sign] of Object.entries(changes))
      for (const qualifier of qualifiers) {
        const [time, period] = next();
        const text = sentence(`${verb}${newsroom === chinese ? "" : " "}${qualifier}12%`, time);
        expect([text, await told(newsroom, text)]).toEqual([text, `EXPORTS CHANGE ${12 * sign} % ${period} KEN>UGA`]);
      }
  });

  it("a change told as a factor or a part", async () => {
    for (const [factor, value] of Object.entries(factors))
      for (const [time, period] of times) {
        const text = sentence(factor, time);
        expect([text, await told(newsroom, text)]).toEqual([text, `EXPORTS CHANGE ${value} % ${period} KEN>UGA`]);
      }
  });

  it("a level in money and weight", async () => {
    const next = turns(times, 2);
    for (const level of levels)
      for (const [amount, value, unit] of amounts) {
        const [time, period] = next();
        const text = sentence(`${level}${newsroom === chinese ? "" : " "}${amount}`, time);
        expect([text, await told(newsroom, text)]).toEqual([text, `EXPORTS LEVEL ${value} ${unit} ${period} KEN>UGA`]);
      }
  });
});

it("every currency of ISO 4217 by its full name in each language", async () => {
  const codes = currencies.codes().filter((code) => !/^X|^CH[EW]$/.test(code));
  expect(codes.length).toBeGreaterThan(140);
  const unread: string[] = [];
  for (const [newsroom, locale, scale] of [
    [english, "en", "billion "],
    [russian, "ru", "млрд "],
    [chinese, "zh", "亿"],
  ] as const)
    for (const code of codes) {
      const format = new Intl.NumberFormat(locale, {
        style: "currency",
        currency: code,
        currencyDisplay: "name",
        maximumFractionDigits: 0,
      });
      const name = format.formatToParts(340).find(({ type }) => type === "currency")!.value;
      const [verb, time] = [newsroom.levels[0]!, newsroom.times[0]![0]];
      const text = newsroom.sentence(`${verb}${newsroom === chinese ? "" : " "}340${newsroom === chinese ? "" : " "}${scale}${name}`, time);
      if (!(await told(newsroom, text)).includes(` ${code} `)) unread.push(`${code} ${text}`);
    }
  expect(unread).toEqual([]);
});
