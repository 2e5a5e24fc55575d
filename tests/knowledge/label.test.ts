import { describe, expect, it } from "vitest";
import { labelOf } from "../../src/knowledge/node/label.ts";
import { api, ask } from "../support/api.ts";

describe("a name in a language", () => {
  const putin = {
    name: "Vladimir Putin",
    aliases: ["Putin", "Путин", "Владимир Путин", "Владимир Владимирович Путин", "普京", "弗拉基米尔·普京"],
  };
  it.each([
    [putin, "en", "Vladimir Putin"],
    [putin, "ru", "Владимир Путин"],
    [putin, "zh-Hans", "弗拉基米尔·普京"],
    [putin, "fr", null],
    [{ name: "Xi Jinping", aliases: ["Си Цзиньпин", "习近平", "習近平"] }, "zh", "习近平"],
    [{ name: "Somebody", aliases: ["Сьогодні Київ"] }, "ru", null],
    [{ name: "Germany", aliases: ["ドイツ"], labels: ["fr=Allemagne"] }, "zh", null],
    [{ name: "Germany", aliases: [], labels: ["fr=Allemagne"] }, "fr-CA", "Allemagne"],
  ])("of %j in %s is %s", (named, language, expected) => expect(labelOf(named, language)).toBe(expected));
});

describe.skipIf(!api)("label(lang:)", () => {
  it("works for every kind of thing, and for countries in six languages", async () => {
    const { data, errors } = await ask(`{
      country(code: "CHN") { en: label(lang: "en") ru: label(lang: "ru") zh: label(lang: "zh") ar: label(lang: "ar") fr: label(lang: "fr") es: label(lang: "es") de: label(lang: "de") }
      official(id: "official:xi-jinping") { ru: label(lang: "ru") zh: label(lang: "zh") }
      borderCrossing(id: "crossing:zabaykalsk-manzhouli") { ru: label(lang: "ru") }
      commodity(hsCode: "0201") { ru: label(lang: "ru") }
      node(id: "organization:federal-customs-service-of-russia") { ... on Entity { ru: label(lang: "ru") } } }`);
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      country: { en: "China", ru: "Китай", zh: "中国", ar: "الصين", fr: "Chine", es: "China", de: null },
      official: { ru: "Си Цзиньпин", zh: "习近平" },
      borderCrossing: { ru: "Забайкальск–Маньчжурия" },
      commodity: { ru: "Мясо крупного рогатого скота, свежее или охлажденное" },
      node: { ru: "Федеральная таможенная служба" },
    });
  });

  it("rejects an invalid language code", async () => {
    const { errors } = await ask(`{ country(code: "CHN") { label(lang: "русский") } }`);
    expect(errors?.[0]?.message).toMatch(/BCP 47/);
  });
});
