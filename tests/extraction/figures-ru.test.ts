// Figures of Russian texts: what is a change, of what time it is, in which unit, and which are of no trade abroad.
import { describe, expect, it } from "vitest";
import { between } from "../support/claim-forms.ts";
import { claimsOf } from "../support/extracted.ts";

/** A text and its claims in turn. */
const CASES: [text: string, ...figures: string[]][] = [
  ["Экспорт Грузии в Перу в июле упал в 2,5 раза.", "CHANGE -60 % 2025-07 REPORTED"],
  ["Экспорт Грузии в Перу в июле вырос в рекордные 3,3 раза.", "CHANGE 230 % 2025-07 REPORTED"],
  [
    "В июле Грузия вывезла в Перу 3 млн т руды, на 9 % меньше, чем месяцем ранее.",
    "LEVEL 3000000 t 2025-07 REPORTED",
    "CHANGE -9 % 2025-07 REPORTED",
  ],
  [
    "За семь месяцев экспорт вина из Грузии в Перу составил 21 тыс. тонн, плюс 3 тыс. тонн к прошлому году.",
    "LEVEL 21000 t 2025-01/2025-07 REPORTED",
    "CHANGE 3000 t 2025-01/2025-07 REPORTED",
  ],
  ["С апреля 2024-го по март 2025-го товарооборот Грузии и Перу достиг 9 млрд долларов.", "LEVEL 9000000000 USD 2024-04/2025-03 REPORTED"],
  [
    "В 2025 году экспорт Грузии составит 9 млрд долларов, а в 2030-м – 12 млрд долларов.",
    "LEVEL 9000000000 USD 2025 PROJECTED",
    "LEVEL 12000000000 USD 2030 PROJECTED",
  ],
  [
    "В июле грузооборот порта Находка снизился на 5 % (104 тыс. TEU), порта Корсаков – вырос на 6 % (32 тыс. TEU).",
    "CHANGE -5 % 2025-07 REPORTED",
    "LEVEL 104000 TEU 2025-07 REPORTED",
    "CHANGE 6 % 2025-07 REPORTED",
    "LEVEL 32000 TEU 2025-07 REPORTED",
  ],
  [
    "В июле экспорт Чили в Перу снизился на 30 млн долларов (5 %), импорт – на 6 % (на 80 млн долларов).",
    "CHANGE -30000000 USD 2025-07 REPORTED",
    "CHANGE -5 % 2025-07 REPORTED",
    "CHANGE -6 % 2025-07 REPORTED",
    "CHANGE -80000000 USD 2025-07 REPORTED",
  ],
  [
    "В июле экспорт Чили в Перу просел на шесть, до 3 млрд долларов.",
    "CHANGE -6 % 2025-07 REPORTED",
    "LEVEL 3000000000 USD 2025-07 REPORTED",
  ],
  ["В июле поставки чилийской меди в Перу прибавили процентов двадцать.", "CHANGE 20 % 2025-07 REPORTED"],
  [
    "В июле импорт Чили из Перу потерял 12 % и составил 3 млрд долларов.",
    "CHANGE -12 % 2025-07 REPORTED",
    "LEVEL 3000000000 USD 2025-07 REPORTED",
  ],
  [
    "Товарооборот Чили и Перу в июле превысил четыре миллиарда долларов. К 2030 году договорились довести его до десяти – задача непростая.",
    "LEVEL 4000000000 USD 2025-07 REPORTED",
    "LEVEL 10000000000 USD 2030 TARGET",
  ],
  [
    "За семь месяцев Чили вывезла в Перу меди на 302 миллиона долларов. Всего 458 тысяч тонн. Основной покупатель – Перу, 128 миллионов.",
    "LEVEL 302000000 USD 2025-01/2025-07 REPORTED",
    "LEVEL 458000 t 2025-01/2025-07 REPORTED",
    "LEVEL 128000000 USD 2025-01/2025-07 REPORTED",
  ],
  ["Экспорт Чили в Перу в июле доходил до 10 миллиардов, если считать в долларах.", "LEVEL 10000000000 USD 2025-07 REPORTED"],
  ["В июле минус в торговле Чили с Перу достиг 2 млрд долларов.", "LEVEL -2000000000 USD 2025-07 REPORTED"],
  ["В порту Корсаков в июле обработано 66 тысяч двадцатифутовых из Китая.", "LEVEL 66000 TEU 2025-07 REPORTED"],
  [
    "Экспорт пшеницы из Чили в Перу в июле составил 8 млн тонн. Фермеры купили 4 800 тракторов. На бирже продано 218 тыс. тонн. Накопали 2 млн тонн картофеля.",
    "LEVEL 8000000 t 2025-07 REPORTED",
  ],
  ["Перуанские фермеры купили в Чили в июле 4 800 тракторов.", "LEVEL 4800 units 2025-07 REPORTED"],
  [
    "Из Китая в порт Корсаков в июле прибыло 300 тыс. контейнеров. Туристов из Китая приехало 120 тысяч. Парк вагонов – 27 тыс. единиц.",
    "LEVEL 300000 containers 2025-07 REPORTED",
  ],
  [
    "Экспорт Чили в Перу в июле составил 8 млн долларов. Денежные переводы из-за рубежа достигли 3 млрд долларов. Дефицит платформ составил 27 тыс. единиц.",
    "LEVEL 8000000 USD 2025-07 REPORTED",
  ],
  [
    "В июле импорт Чили – 9 млрд долларов. Снижение ограничилось двумя процентами (4 млрд долларов).",
    "LEVEL 9000000000 USD 2025-07 REPORTED",
    "CHANGE -2 % 2025-07 REPORTED",
    "LEVEL 4000000000 USD 2025-07 REPORTED",
  ],
  [
    "В июле через порт Корсаков перевезено 5 млн тонн экспортных грузов. Внутри страны перевезено 3 млн тонн, рост – 26 %.",
    "LEVEL 5000000 t 2025-07 REPORTED",
  ],
  [
    "За 2019–2024 годы торговля Грузии с Перу увеличилась на 150 %, с 2 млн до 5 млн долларов. Торговля с Чили за тот же срок дошла до 9 млн долларов.",
    "CHANGE 150 % 2019/2024 REPORTED",
    "LEVEL 2000000 USD 2019 REPORTED",
    "LEVEL 5000000 USD 2024 REPORTED",
    "LEVEL 9000000 USD 2024 REPORTED",
  ],
];

/** A text, the measure and the countries of its last claim. */
const FLOWS: [text: string, flow: string][] = [
  ["Товарооборот Грузии с Чехией вырос на 5 %. Товарооборот с Польшей вырос на 7 %.", "TRADE_TURNOVER GEO-POL"],
  ["Поставки угля из Казахстана в Чехию увеличились вдвое, в Азербайджан – в три раза, в Иран – на 5 %.", "COMMODITY_SUPPLY KAZ>IRN"],
  [
    "Внешняя торговля Грузии в июле составила 5 млрд долларов. Экспорт – 2 млрд, импорт – 3 млрд. Первым партнёром остаётся Китай – 1 млрд.",
    "TRADE_TURNOVER GEO-CHN",
  ],
];

describe("figures of Russian texts", () => {
  for (const [text, ...figures] of CASES)
    it(text, async () => {
      const claims = await claimsOf({ date: "2025-09-18", language: "ru" }, [text]);
      expect(claims.map(({ kind, value, unit, period, modality }) => `${kind} ${value} ${unit} ${period} ${modality}`)).toEqual(figures);
    });

  for (const [text, flow] of FLOWS)
    it(text, async () => {
      const last = (await claimsOf({ date: "2025-09-18", language: "ru" }, [text])).at(-1);
      expect(last && `${last.measure} ${between(last)}`).toBe(flow);
    });

  it("reads a floor as one", async () => {
    const text = "Экспорт Чили в Перу в 2025 году должен быть не ниже 450 миллионов долларов.";
    expect((await claimsOf({ date: "2025-09-18", language: "ru" }, [text]))[0]?.comparator).toBe("OVER");
  });
});
