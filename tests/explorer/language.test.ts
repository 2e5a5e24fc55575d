import { print } from "graphql";
import { afterAll, describe, expect, it } from "vitest";
import things from "../../schema/things.json";
import { termNames, terms } from "../../src/explorer/words/terms.ts";
import { withLabelFields, applyLabels } from "../../src/explorer/api/labels.ts";
import { ClaimsDocument } from "../../src/explorer/generated/graphql.ts";
import { t, tCount, setLanguage, type Dictionary } from "../../src/explorer/language/translate.ts";
import { russianWords } from "../../src/explorer/language/ru.ts";
import { chineseWords } from "../../src/explorer/language/zh.ts";
import { readableDate } from "../../src/explorer/words/dates.ts";
import { explainVerdict } from "../../src/explorer/words/reasons.ts";
import { assessAll } from "../../src/knowledge/agreement/assess.ts";
import { outcomeOf } from "../../src/knowledge/agreement/outcome.ts";
import { claim, observation } from "../knowledge/agreement-figures.ts";
import { readableQuantity } from "../../src/explorer/words/quantity.ts";
import { wordsOfThePages } from "../support/said-words.ts";
import { reasonWords } from "../../src/contract/reason-words.ts";

const { said, bare } = wordsOfThePages();
const explained = termNames.flatMap((name) => [terms[name].word, terms[name].meaning]);
const everything = [...said, ...explained, ...reasonWords, ...Object.values(things).flatMap(({ words }) => words)];
const places = (words: string) => [...new Set(words.match(/\{\w+\}/g) ?? [])].sort();

afterAll(() => setLanguage("en"));

it("no text of the interface exists only in English", () => {
  expect(said.size).toBeGreaterThan(300);
  expect(bare).toEqual([]);
});

describe.each<[string, Dictionary, RegExp]>([
  ["Russian", russianWords, /\p{Script=Cyrillic}|^[\P{L}]*$|UN\/LOCODE|CSV|JSON|SHA/u],
  ["Chinese", chineseWords, /\p{Script=Han}|^[\P{L}]*$|UN\/LOCODE|CSV|JSON|SHA/u],
])("in %s", (_language, words, script) => {
  it("every text of the interface is translated, with the same placeholders", () => {
    expect(everything.filter((english) => !Object.hasOwn(words, english))).toEqual([]);
    for (const [english, other] of Object.entries(words))
      expect([english, places(other.split("|").at(-1)!)]).toEqual([english, places(english.split("|").at(-1)!)]);
  });

  it("every translation is in the script of its language", () => {
    const foreign = Object.entries(words).filter(
      ([english, other]) => !script.test(other.replace(/\{\w+\}/g, "")) && /\p{L}/u.test(english.replace(/\{\w+\}/g, "")),
    );
    expect(foreign).toEqual([]);
  });
});

it("names are requested in the user's language, and in English without labels", async () => {
  await setLanguage("en");
  expect(print(withLabelFields(ClaimsDocument))).not.toMatch(/label\(|\$lang/);
  await setLanguage("zh");
  expect(print(withLabelFields(ClaimsDocument))).toMatch(/\$lang: String!\)[\s\S]*speaker \{\n\s+id\n\s+name\n\s+label\(lang: \$lang\)/);
  expect(
    applyLabels({
      pair: [
        { name: "Russia", label: "俄罗斯" },
        { name: "Nowhere", label: null },
        { key: "x", label: "y" },
      ],
    }),
  ).toEqual({
    pair: [
      { name: "俄罗斯", label: "俄罗斯" },
      { name: "Nowhere", label: null },
      { key: "x", label: "y" },
    ],
  });
});

describe("the explanation of a verdict", () => {
  const rateFor = () => ({ unitsPerUsd: 7.08, source: "Federal Reserve H.10" });
  const growth = claim({ claimKind: "CHANGE", value: 25, unit: "%", asSaid: "25 %" });
  const inYear = (year: string, value: number) =>
    observation({ value, periodStart: `${year}-01-01`, periodEnd: `${year}-12-31`, by: "GACC" });
  const forecast = claim({ value: 170e9, modality: "PROJECTED", saidOn: "2022-06-01" });
  const reached = [
    ...[
      claim({ value: 185e9, by: "X" }),
      claim({ value: 300e9 }),
      claim({ value: 12e12, unit: "RUB" }),
      claim({ value: 1, unit: "t/d" }),
    ].flatMap((each) => assessAll(each, [observation({ value: 190e9 })], rateFor)),
    ...assessAll(claim({ value: 185e9 }), [
      observation({ value: 110e9, flow: "EXPORT", valuation: "FOB" }),
      observation({ value: 80e9, flow: "IMPORT" }),
      observation({ value: 150e9, reportedBy: "RUS" }),
    ]),
    ...assessAll(growth, [inYear("2021", 150e9), inYear("2022", 190e9)]),
    ...assessAll(claim({ value: 185e9 }), []),
    ...assessAll(claim({ value: 185e9 }), [observation({ value: 190e9, rank: "DEPRECATED" })]),
    ...assessAll(forecast, []),
    ...[forecast, claim({ value: 150e9, modality: "TARGET", saidOn: "2021-01-01" })].flatMap(
      (each) => outcomeOf(each, [observation({ value: 190e9 })]) ?? [],
    ),
  ];
  const countries = [
    { code: "RUS", name: "Россия" },
    { code: "CHN", name: "Китай" },
  ];

  it("is in the user's language, including figures and countries", async () => {
    await setLanguage("ru");
    expect(
      explainVerdict(
        { method: "", reasons: assessAll(claim({ value: 185e9 }), [observation({ value: 190e9, by: "GACC" })])[0]!.reasons },
        countries,
      ).replaceAll("\u00a0", " "),
    ).toBe(
      "Заявлено: 185 млрд $; измерено: 190 млрд $ по данным «GACC», отчитывается Китай, подсчёт в обе стороны. Заявление отстоит от измеренного на 2,4 %, в пределах допуска 5 %.",
    );
    await setLanguage("zh");
    expect(explainVerdict({ method: "", reasons: outcomeOf(forecast, [observation({ value: 190e9 })])!.reasons }, [])).toBe(
      "2022年的预测是1700亿美元，按5 %的容差未实现。测得：1900亿美元，报告方CHN，其双向合计。",
    );
  });

  it.each(["ru", "zh"] as const)("has no English words in %s", async (language) => {
    await setLanguage(language);
    expect(reached.length).toBeGreaterThan(10);
    const inIt = reached.map(({ reasons }) => explainVerdict({ method: "An English sentence.", reasons }, countries));
    expect(inIt.filter((words) => /[a-z]{4}/i.test(words.replace(/Federal Reserve H\.10|GACC/g, "")))).toEqual([]);
    expect(inIt.filter((words) => /[{}]|undefined/.test(words))).toEqual([]);
  });

  it("is shown unchanged if an editor wrote it", () =>
    expect(explainVerdict({ method: "Compared by hand.", reasons: [] }, [])).toBe("Compared by hand."));
});

it("a sentence has one full stop, also after a year in Russian", async () => {
  await setLanguage("ru");
  expect(t("Last changed {day}.", { day: "26 ноября 2026 г." })).toMatch(/[^.]\.$/);
});

it("numbers, dates and their forms follow the language", async () => {
  const quantity = { value: 190_270_000_000, low: null, high: null, comparator: "OVER" as const, unit: "USD", asSaid: null, usd: null };
  await setLanguage("ru");
  expect([readableDate("2022-12-21/2022-12-31"), readableQuantity(quantity).replaceAll("\u00a0", " ")]).toEqual([
    "21–31 декабря 2022 г.",
    "более 190,27 млрд $",
  ]);
  expect([1, 3, 5].map((n) => tCount(n, "{n} claim|{n} claims"))).toEqual(["1 заявление", "3 заявления", "5 заявлений"]);
  await setLanguage("zh");
  expect([readableDate("2022-12-21"), readableQuantity(quantity)]).toEqual(["2022年12月21日", "超过1902.7亿美元"]);
  await setLanguage("en");
  expect(t("Claims by {who}", { who: "X" })).toBe("Claims by X");
});
