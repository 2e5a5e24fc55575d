// Between whom Russian reports tell of trade, and how much: one short text a form.
import { describe, expect, it } from "vitest";
import { between, formsIn } from "../support/claim-forms.ts";
import { claimsOf } from "../support/extracted.ts";

/** A text, its paragraphs parted by ¶ and its title behind ##, and under it what is claimed, one a line: value, unit, countries. */
const FORMS = `
Торговля между Чили, Перу и Ганой за июль достигла 9 млрд долларов.
  9000000000 USD CHL-PER-GHA
Чили отгрузила в июле 9 тыс. тонн меди.
  9000 t CHL
Чили в июле продала за рубеж 9 тыс. тонн меди, почти половину — в Перу.
  9000 t CHL
Экспорт Чили в Перу за пять месяцев — 90 млн долларов, перуанский в Чили — 20 млн.
  90000000 USD CHL>PER
  20000000 USD PER>CHL
Перу закупило в Чили 9 тыс. тонн меди, Гана — 4 тыс., Турция — 2 тыс. тонн.
  9000 t CHL>PER
  4000 t CHL>GHA
  2000 t CHL>TUR
Поставки угля из Чили в Перу прибавили четверть.
  25 % CHL>PER
Поставки угля из Чили в Перу выросли в 30 с лишним раз.
  2900 % CHL>PER
Чили отправила в Перу 9 тыс. т. Гана взяла 4 тыс. т.
  9000 t CHL>PER
  4000 t CHL>GHA
Мы продали Перу зерна на 90 млн долларов, а купили у них фруктов на 30 млн долларов.##Экспорт Чили
  90000000 USD CHL>PER
  30000000 USD PER>CHL
`;

describe("flows of Russian reports", () => {
  for (const [text, figures] of formsIn(FORMS))
    it(text, async () => {
      const [body = "", title = null] = text.split("##");
      const claims = await claimsOf({ date: "2026-06-15", language: "ru", title }, body.split("¶"));
      expect(claims.map((claim) => `${claim.value} ${claim.unit} ${between(claim)}`)).toEqual(figures);
    });
});
