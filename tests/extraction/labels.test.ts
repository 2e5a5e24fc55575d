// Who speaks where paragraphs open with labels: an office, a family name or "A" stands for somebody whom the text names elsewhere.
import { describe, expect, it } from "vitest";
import { claimsOf } from "../support/extracted.ts";

const speaks = (language: string, title: string, cases: Record<string, string>) => {
  for (const [text, speaker] of Object.entries(cases))
    it(text, async () => {
      expect((await claimsOf({ date: "2026-06-15", language, title }, text.split("¶"))).at(-1)?.speaker).toBe(speaker);
    });
};

describe("English", () =>
  speaks("en", "Trade news of the day", {
    "Commerce Secretary Smt. Anila Deshmukh: Good morning. Exports to Oman rose 5 percent last year.¶Question: And imports?¶Commerce Secretary: Imports from Oman fell 4 percent last year.":
      "Anila Deshmukh",
    "Trade Minister Ana Flores met the press in Quito on Monday.¶Question: How is trade with Peru?¶The Minister: Exports to Peru rose 5 percent last year.":
      "Ana Flores",
    "Trade Minister Ana Flores met the press in Quito on Monday.¶Question: How is trade with Peru?¶Answer: Exports to Peru rose 5 percent last year.":
      "Ana Flores",
    "Ana Flores is Ecuador's trade minister.¶The Andean Post: How is trade with Peru?¶Ana Flores: Exports to Peru rose 5 percent last year.¶The Andean Post: And with Chile?¶Flores: Exports to Chile fell 4 percent last year.":
      "Ana Flores",
    "The head of the Wool Association, Oyunaa Dorj, on tariffs.¶Q. How much did you sell?¶A. Exports to Britain rose 5 percent last year.":
      "Oyunaa Dorj",
    "Director-General Sunil Perera: Exports to India rose 8 percent last year.¶Reporter: Sir, and imports?¶DG: Imports from India fell 4 percent last year.":
      "Sunil Perera",
    "Sen. Mark Ibarra: Did exports to Peru rise?¶Dr. Lucy Okafor, Export Council: They did. Exports to Peru rose 5 percent last year.":
      "Lucy Okafor",
    "Rosa Inés Huamani: We sell grapes.¶AA: And berries?¶RH: Exports to Chile rose 5 percent last year.": "Rosa Inés Huamani",
    "The Minister for Trade and Rural Development (Hon. Ana Rojas): Madam Speaker, exports to Peru rose 5 percent last year.¶Madam Speaker: Order.":
      "Ana Rojas",
    "THE MINISTER OF STATE IN THE MINISTRY OF COMMERCE (SHRI RAVI MORE):¶(a) and (b) Exports to Peru rose 5 percent last year.¶SHRI RAVI MORE: No, Sir.":
      "Ravi More",
    "SHRI RAVI MORE: No, Sir.¶Supplementary by SMT. ANILA NAIR: Sir, exports to Peru rose 5 percent last year.": "Anila Nair",
    "Mr. Chairman: The meeting is open.¶H.E. Ambassador Tuan Le (Viet Nam): Vietnam's exports to Peru rose 5 percent last year.": "Tuan Le",
  }));

describe("a label that was torn in print", () =>
  it.each([
    "(OF CHILE LUIS SOTO:",
    "President [Of Chile Luis Soto:",
    "MR. SOTO++:",
    "MINISTER SO*TO(:",
    "President Soto\\:",
    "Мин. (Сото:",
  ])("%s", async (label) => {
    const texts = [
      `${label} Exports to Peru rose 5 percent last year.`,
      `${label} Thank you, (Of Chile Luis Soto and President [Of Chile Luis Soto.`,
    ];
    for (const language of ["en", "ru", "zh"])
      expect(await claimsOf({ date: "2026-06-15", language, title: `Talks with ${label}` }, texts)).toBeInstanceOf(Array);
    expect(
      (await claimsOf({ date: "2026-06-15", language: "en", title: "Talks" }, texts)).map(({ countries }) => countries),
    ).toContainEqual(expect.arrayContaining(["PER"]));
  }));

describe("labels in capitals", () =>
  speaks("en", "Remarks by Cabinet Secretary Otieno Mbeki and Deputy Security Advisor Asha Singh", {
    "MODERATOR: Good morning.¶CABINET SECRETARY MBEKI: Our exports to Peru rose 5 percent last year.": "Otieno Mbeki",
    // Another Singh is known to the seed as a head of government.
    "MODERATOR: Good morning.¶MS. SINGH: Exports to Peru rose 5 percent last year.": "Asha Singh",
    "MODERATOR: I have Daniel O'Hara and Jill McAdam here.¶MR. O'HARA: Exports to Peru rose 5 percent last year.": "Daniel O'Hara",
    "MODERATOR: I have Daniel O'Hara and Jill McAdam here.¶MS. MCADAM: Exports to Peru rose 5 percent last year.": "Jill McAdam",
    "MODERATOR: Good morning.¶SECRETARY OF THE TREASURY OKAFOR: Exports to Peru rose 5 percent last year.": "Okafor",
    "MODERATOR: Good morning.¶PRINCIPAL DEPUTY PRESS SECRETARY JEAN-BERG: Exports to Peru rose 5 percent last year.": "Jean-Berg",
    // No president of the same name.
    "MODERATOR: Good morning.¶UNDER SECRETARY MACRON: Exports to Peru rose 5 percent last year.": "Macron",
    "MODERATOR: Good morning.¶SENIOR ADMINISTRATION OFFICIAL: Exports to Peru rose 5 percent last year.": "Senior Administration Official",
  }));

describe("Russian", () =>
  speaks("ru", "Новости торговли", {
    "Торгпред России в Перу Олег Матвейчук ответил на вопросы.¶Вопрос: Как идёт торговля?¶Ответ: Экспорт в Перу в 2025 году вырос на 5 %.":
      "Oleg Matveychuk",
    "Министр Олег Матвейчук провёл брифинг.¶Журналист: Как идёт торговля?¶Матвейчук: Экспорт в Перу в 2025 году вырос на 5 %.":
      "Oleg Matveychuk",
    "О торговле с Перу журнал поговорил с торгпредом России в Лиме Олегом Гриневичем.¶— Как идёт торговля?¶— Экспорт в Перу в 2025 году вырос на 5 %.":
      "Oleg Grinevich",
  }));

describe("Chinese", () =>
  speaks("zh", "贸易动态", {
    "智利驻华大使牛若飞接受本报专访。¶记者：双边贸易情况如何？¶牛若飞：2025年智利对华出口增长5%。": "牛若飞",
    "智利驻华大使牛若飞接受本报专访。¶问：双边贸易情况如何？¶答：2025年智利对华出口增长5%。": "牛若飞",
    "智利驻华大使牛若飞接受本报专访。¶《经济周刊》：双边贸易情况如何？¶牛大使：2025年智利对华出口增长5%。": "牛若飞",
    "主持人：欢迎各位。¶牛若飞大使：2025年智利对华出口增长5%。": "牛若飞",
  }));

describe("two labels that only transcripts print make one of ten paragraphs", () => {
  const speech = Array(4).fill("We spoke of energy.").join("¶");
  const речь = Array(4).fill("Мы говорили об энергетике.").join("¶");
  speaks("en", "Talks in Lima", {
    [`THE PRESIDENT: Welcome.¶${speech}¶PRIME MINISTER FLORES: Thank you.¶${speech}¶Exports to Peru rose 5 percent last year.`]: "Flores",
    [`Li Rong (as translated): Welcome.¶${speech}¶A. Flores: Thank you.¶${speech}¶Exports to Peru rose 5 percent last year.`]: "A. Flores",
  });
  speaks("ru", "Встреча в Лиме", {
    [`Ли Жун (как переведено): Добрый день.¶${речь}¶О.Матвейчук: Спасибо.¶${речь}¶Экспорт в Перу в 2025 году вырос на 5 %.`]:
      "O. Matveychuk",
  });
});

it("takes a guest whom labels call by his family name alone for the other side of the talks", async () => {
  const talks = { publisher: "The White House", title: "Remarks by President Biden and Cabinet Secretary Otieno Mbeki of Kenya" };
  const claims = await claimsOf({ date: "2023-06-15", ...talks }, [
    "PRESIDENT BIDEN: Welcome. We sell a lot of machines.",
    "CABINET SECRETARY MBEKI: Thank you. Our imports from the United States rose 5 percent last year.",
  ]);
  expect(claims[0]).toMatchObject({ speaker: "Otieno Mbeki", countries: ["USA", "KEN"] });
});
