// Heads of state and government whom the seed knows, by the names that transcripts of another language print.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { root } from "../../src/config.ts";
import { claimsOf } from "../support/extracted.ts";

const TRADE = "Товарооборот между нашими странами составил 9 миллиардов долларов.";
const talks = (title: string, date: string) => ({ publisher: "Президент России", title, date, language: "ru" });

describe("labels of Russian transcripts", () => {
  it.each([
    ["Переговоры с Президентом Франции", "2019-06-15", "Эмманюэль Макрон", "Emmanuel Macron", "FRA"],
    ["Переговоры с Президентом Франции", "2019-06-15", "Э.Макрон", "Emmanuel Macron", "FRA"],
    ["Переговоры с Председателем КНР", "2024-05-16", "Си Цзиньпин (как переведено)", "Xi Jinping", "CHN"],
    ["Переговоры с Премьером Китая", "2024-05-16", "Ли Цян", "Li Qiang", "CHN"],
    ["Переговоры с Председателем Совета министров Италии", "2023-06-15", "Дж.Мелони", "Giorgia Meloni", "ITA"],
    ["Переговоры с Президентом Турции", "2018-04-03", "Р.Т.Эрдоган", "Recep Tayyip Erdogan", "TUR"],
    ["Переговоры с Наследным принцем", "2023-12-06", "Мухаммед Бен Сальман Аль Сауд", "Mohammed bin Salman", "SAU"],
  ])("%s, %s: %s", async (title, date, label, name, country) => {
    const [claim] = await claimsOf(talks(title, date), [`${label}: ${TRADE}`]);
    expect(claim).toMatchObject({ speaker: name, speakerCountry: country });
  });

  it("name nobody who was not in office by then, or whose country has no part in the talks", async () => {
    const [before] = await claimsOf(talks("Переговоры с Премьер-министром Армении", "2010-06-15"), [`К.Карапетян: ${TRADE}`]);
    expect(before?.speaker).toBe("K. Karapetyan");
    const [elsewhere] = await claimsOf(talks("Встреча с членами Правительства", "2024-06-15"), [`Э.Рама: ${TRADE}`]);
    expect(elsewhere?.speaker).toBe("E. Rama");
  });
});

describe("labels of English transcripts", () => {
  const trade = "Trade between our two countries reached $9 billion.";
  it.each([
    // Two countries had a president of this name that day.
    ["Remarks by President Obama and President Santos of Colombia", "2012-04-15", "PRESIDENT SANTOS", "Juan Manuel Santos", "COL"],
    ["Remarks by the President and Prime Minister Orban of Romania", "2020-06-15", "PRIME MINISTER ORBAN", "Ludovic Orban", "ROU"],
    // No country of that name.
    [
      "Remarks by the President and Prime Minister Montenegro of Portugal",
      "2025-06-15",
      "PRIME MINISTER MONTENEGRO",
      "Luís Montenegro",
      "PRT",
    ],
    ["Meeting with President of Kenya", "1999-06-15", "Daniel arap Moi", "Daniel arap Moi", "KEN"],
    ["Meeting with President of Costa Rica", "2015-06-15", "President of Costa Rica Luis Guillermo Solís", "Luis Guillermo Solís", "CRI"],
    ["Meeting with Prime Minister of Bangladesh", "2010-06-15", "Sheikh Hasina", "Sheikh Hasina", "BGD"],
  ])("%s, %s: %s", async (title, date, label, name, country) => {
    const publisher = title.startsWith("Remarks") ? "The White House" : "The Kremlin";
    const [claim] = await claimsOf({ publisher, title, date, language: "en" }, [`${label}: ${trade}`]);
    expect(claim).toMatchObject({ speaker: name, speakerCountry: country });
    expect(claim?.countries).toContain(country);
  });
});

describe("reports", () => {
  it.each([
    ["zh", "2023-06-15", "伊拉克总理苏达尼表示，双边贸易额增长10%。", "Mohammed Shia al-Sudani"],
    ["zh", "2003-06-15", "伊朗总统哈塔米表示，双边贸易额增长10%。", "Mohammad Khatami"],
    // Everybody knows whom this family name means.
    ["zh", "2024-05-17", "普京还说，俄中贸易额增长10%。", "Vladimir Putin"],
    ["zh", "2024-05-17", "普京在回答提问时表示，俄中贸易额增长10%。", "Vladimir Putin"],
    ["zh", "2024-05-17", "普京大学表示，俄中贸易额增长10%。", "普京大学"],
    // Not in office that day.
    ["zh", "2020-06-15", "伊朗总统哈塔米表示，双边贸易额增长10%。", "哈塔米"],
    ["en", "2024-06-15", "Bilateral trade grew 10 percent, Paraguay's President Santiago Peña said on Monday.", "Santiago Peña"],
    ["en", "2015-06-15", "Prime Minister Joseph Muscat of Malta said bilateral trade grew 10 percent.", "Joseph Muscat"],
    ["en", "2018-06-15", "Bilateral trade grew 10 percent, Somalia's President Hassan Sheikh Mohamud said.", "Hassan Sheikh Mohamud"],
  ])("%s, %s: %s", async (language, date, text, name) => {
    const [claim] = await claimsOf({ publisher: "The Daily Post", title: null, date, language }, [text]);
    expect(claim?.speaker).toBe(name);
  });
});

it("a title that names two leaders in full, in any case, tells whose talks they are", async () => {
  for (const [title, country] of [
    ["Михаил Мишустин и Ли Цян провели встречу", "CHN"],
    ["Встреча с Эмманюэлем Макроном", "FRA"],
    ["Беседа с Нарендрой Моди", "IND"],
  ]) {
    const [claim] = await claimsOf(talks(title!, "2023-06-15"), ["М.Мишустин: Товарооборот достиг 9 миллиардов долларов."]);
    expect([title, claim?.countries]).toEqual([title, ["RUS", country]]);
  }
});

it("each name in full is of one person: of two neither would be found", () => {
  const plain = (name: string): string => name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const read = (name: string, delimiter: string): Record<string, string>[] =>
    parse(readFileSync(join(root, "seed", name), "utf8"), { columns: true, delimiter, quote: delimiter === "," ? '"' : null });
  const spellings = new Map<string, Set<string>>();
  const people = [...read("leaders.tsv", "\t"), ...read("officials.csv", ",")];
  expect(people.length).toBeGreaterThan(2_500);
  // A title, or a family name of several words, may be of several people.
  const isFull = (name: string): boolean => /^\p{Lu}\S* .*\p{Lu}/u.test(name) && !/^(?:King|Dos|Da|Do|Vaz|Deby|Déby) /.test(name);
  for (const { name = "", aliases = "" } of people)
    for (const each of [name, ...aliases.split("|")].filter(isFull)) {
      const key = plain(each);
      spellings.set(key, (spellings.get(key) ?? new Set()).add(plain(name)));
    }
  expect([...spellings].filter(([, names]) => names.size > 1).map(([key, names]) => [key, ...names])).toEqual([]);
});
