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
    ["Переговоры с Президентом Турции", "2018-04-03", "Р.Т.Эрдоган", "Recep Tayyip Erdoğan", "TUR"],
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

it("each name in full is written one way: of two spellings neither would be found", () => {
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
      spellings.set(key, (spellings.get(key) ?? new Set()).add(name));
    }
  expect([...spellings].filter(([, names]) => names.size > 1).map(([key, names]) => [key, ...names])).toEqual([]);
});
