// Whose trade Russian reports are of, and of what time, where a parliament, money or a crossing tells it.
import { describe, expect, it } from "vitest";
import { between } from "../support/claim-forms.ts";
import { claimsOf } from "../support/extracted.ts";

/** A title, its paragraphs parted by ¶, and countries and time of the last claim. */
const CASES: [title: string, text: string, countries: string, period: string | null][] = [
  ["Жогорку Кенеш: стенограмма", "Токтоев А. Спасибо.¶Сулайманов К. Импорт из Китая в 2024 году вырос на 5 %.", "CHN>KGZ", "2024"],
  [
    "Швейцарские часы: Индия берёт больше",
    "Швейцарские мастерские довольны.¶Экспорт часов в августе дал 2 млрд франков.",
    "CHE>IND",
    "2025-08",
  ],
  [
    "Переход Забайкальск",
    "Через переход Забайкальск — Маньчжурия в августе прошло 3 тыс. вагонов.¶Экспорт угля через переход вырос на 5 %.",
    "RUS>CHN",
    "2025-08",
  ],
  ["Перу: итоги мая", "Экспорт Перу в мае упал впервые за восемь месяцев — на 5 %.", "PER", "2025-05"],
  ["Перу: итоги года", "Экспорт Перу за финансовый год, завершившийся 30 июня, вырос на 5 %.", "PER", "2024-07/2025-06"],
  ["Сколько зерна вывезла Грузия и почему Иран стал покупать больше", "В августе мы экспортировали 9 млн тонн зерна.", "GEO", "2025-08"],
  ["Порт Джубы", "Экспорт Южного Судана в мае вырос на 5 %.", "SSD", "2025-05"],
];

describe("frames of Russian reports", () => {
  for (const [title, text, countries, period] of CASES)
    it(text, async () => {
      const last = (await claimsOf({ date: "2025-09-18", language: "ru", title }, text.split("¶"))).at(-1);
      expect([last && between(last), last?.period]).toEqual([countries, period]);
    });
});
