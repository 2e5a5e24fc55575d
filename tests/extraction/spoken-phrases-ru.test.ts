// The same claim in the words that Russian speakers have for it: value, unit and countries stay.
import { describe, expect, it } from "vitest";
import type { ExtractedClaim } from "../../src/extraction/claim.ts";
import { claimsOf, expectClaims } from "../support/extracted.ts";

const MEETING = { publisher: "Президент России", title: "Совещание по вопросам внешней торговли", date: "2024-06-20", language: "ru" };
const GUEST = { ...MEETING, title: "Встреча с Президентом Казахстана Касым-Жомартом Токаевым" };

async function said(text: string, talks = MEETING): Promise<ExtractedClaim[]> {
  const claims = await claimsOf(talks, ["А.Силуанов: Добрый день.", `В.Путин: ${text}`]);
  return claims.filter(({ paragraph }) => paragraph === 1);
}

const tell = (texts: readonly (readonly [text: string, value: number])[], fields: Partial<ExtractedClaim>, talks = MEETING) =>
  expectClaims((text) => said(text, talks), texts, fields);

const GOODS = [
  ["9 миллионов тонн зерна", 9e6, "t"],
  ["40 тысяч автомобилей", 4e4, "vehicles"],
  ["30 миллиардов кубометров газа", 3e10, "m3"],
] as const;

describe.each(GOODS)("who sells %s to whom, by the verb", (goods, value, unit) => {
  it("we sell", () =>
    tell(
      ["поставили", "экспортировали", "продали", "продавали", "поставляем", "будем поставлять"]
        .flatMap((verb) => [`Мы ${verb} ${goods} в Китай.`, `В Китай мы ${verb} ${goods}.`])
        .map((text) => [text, value]),
      { unit, countries: ["RUS", "CHN"] },
    ));
  it("they sell us", () =>
    tell(
      ["поставил", "поставляет", "продал", "отправил"]
        .flatMap((verb) => [`Китай ${verb} нам ${goods}.`, `Китай нам ${verb} ${goods}.`, `Китай ${verb} ${goods} в Россию.`])
        .map((text) => [text, value]),
      { unit, countries: ["CHN", "RUS"] },
    ));
  it("they buy from us", () =>
    tell(
      ["купил", "закупает"]
        .flatMap((verb) => [`Китай ${verb} у нас ${goods}.`, `Китай ${verb} ${goods} у нас.`])
        .map((text) => [text, value]),
      { unit, countries: ["RUS", "CHN"] },
    ));
});

it("numbers in words, ranges and parts of a billion", async () => {
  for (const [sum, value] of [
    ["два с половиной миллиарда", 2.5e9],
    ["семь-восемь миллиардов", 7.5e9],
    ["от семи до восьми миллиардов", 7.5e9],
    ["четверть миллиарда", 2.5e8],
    ["миллиард двести миллионов", 1.2e9],
  ] as const) {
    await tell(
      [[`Товарооборот в прошлом году составил ${sum} долларов.`, value]],
      { unit: "USD", measure: "TRADE_TURNOVER", kind: "LEVEL", period: "2023" },
      GUEST,
    );
    await tell([[`Китай купил у нас товаров на ${sum} долларов.`, value]], { unit: "USD", kind: "LEVEL", countries: ["RUS", "CHN"] });
  }
});

it("bare numbers go on in scale and unit of the one before", () =>
  tell(
    [
      ["Товарооборот в прошлом году составил 9 миллиардов долларов. Годом ранее было семь.", 7e9],
      ["Товарооборот в прошлом году составил 9 миллиардов долларов. В 2019 году – всего семь.", 7e9],
      ["Товарооборот в прошлом году составил 9 миллиардов долларов. В этом году будет 10.", 1e10],
    ],
    { unit: "USD", measure: "TRADE_TURNOVER", kind: "LEVEL" },
    GUEST,
  ));

it("a change goes on with the sign of the one before", () =>
  tell(
    [["Товарооборот в прошлом году сократился на 12 процентов. В этом году – ещё на 5 процентов.", -5]],
    { kind: "CHANGE", period: "2024" },
    GUEST,
  ));

it("growth comes on top of a level that grew", () =>
  tell(
    [
      ["Товарооборот в прошлом году вырос до 28 миллиардов долларов, а за пять месяцев текущего – ещё на 9 процентов.", 9],
      ["Товарооборот увеличился до 28 миллиардов, а за пять месяцев – ещё на 9 процентов.", 9],
    ],
    { kind: "CHANGE", measure: "TRADE_TURNOVER", period: "2024-01/2024-05", countries: ["RUS", "KAZ"] },
    GUEST,
  ));

it("a goal that is set is no delivery, and what it is set for goes on", () =>
  tell(
    [
      "Поставлена задача довести его до 30 миллиардов долларов.",
      "Мы поставили перед собой цель довести его до 30 миллиардов долларов.",
      "Стоит задача увеличить его до 30 миллиардов долларов.",
      "Договорились нарастить его до 30 миллиардов долларов.",
    ].map((goal) => [`Товарооборот достиг 28 миллиардов долларов. ${goal}`, 3e10]),
    { kind: "LEVEL", measure: "TRADE_TURNOVER", modality: "TARGET", countries: ["RUS", "KAZ"] },
    GUEST,
  ));

it("a goal behind a dash is of its own year", () =>
  tell(
    ["Наша общая цель – выйти к 2030 году на 30 миллиардов.", "Задача – достичь к 2030 году 30 миллиардов долларов."].map((goal) => [
      `Товарооборот в 2023 году достиг 28 миллиардов долларов. ${goal}`,
      3e10,
    ]),
    { kind: "LEVEL", modality: "TARGET", period: "2030", countries: ["RUS", "KAZ"] },
    GUEST,
  ));

it("a number with a little more is a number", async () => {
  await tell(
    [["Товарооборот растёт: за пять месяцев рост составил 30 с лишним процентов.", 30]],
    { kind: "CHANGE", comparator: "OVER" },
    GUEST,
  );
  await tell([["Торговля с Казахстаном – это 20 с небольшим миллиардов долларов.", 2e10]], { kind: "LEVEL", comparator: "OVER" }, GUEST);
});

it("who comes out at a level has grown to it, and not by it", () =>
  tell(
    [["За пять месяцев мы превзошли прошлогодний показатель товарооборота и вышли на 8,3 миллиарда долларов.", 8.3e9]],
    { kind: "LEVEL", measure: "TRADE_TURNOVER" },
    GUEST,
  ));

it("the guest is the partner, whatever part of the world was named last", () =>
  tell(
    [["Казахстан – наш главный партнёр в Центральной Азии. В прошлом году товарооборот вырос на 9 процентов.", 9]],
    { countries: ["RUS", "KAZ"] },
    GUEST,
  ));

it("a positive balance in trade is a balance", () =>
  tell([["Положительное сальдо в торговле с Китаем – 9 миллиардов долларов.", 9e9]], { measure: "TRADE_BALANCE" }));

it("a name of a house keeps all its words", async () => {
  const [claim] = await claimsOf(GUEST, [
    "В.Путин: Добрый день.",
    "М.Аль Нахайян (как переведено): Наш экспорт в Китай составил 9 миллиардов долларов.",
  ]);
  expect(claim?.speaker).toMatch(/ Al Nakhayyan$/);
});

it("Soviet times are no partner", async () => {
  const coal = "Пять наших станций построены под него, ещё в советское время, и мы забираем порядка четырёх миллионов тонн угля.";
  const claims = await claimsOf(GUEST, ["В.Путин: Добрый день.", `К.-Ж.Токаев: Экибастузский уголь идёт в Россию. ${coal}`]);
  expect(claims.map(({ countries }) => countries.includes("SUN"))).toEqual([false]);
});
