// Russian names in Latin letters.

const LETTERS: Record<string, string> = {
  а: "a",
  б: "b",
  в: "v",
  г: "g",
  д: "d",
  е: "e",
  ё: "yo",
  ж: "zh",
  з: "z",
  и: "i",
  й: "y",
  к: "k",
  л: "l",
  м: "m",
  н: "n",
  о: "o",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  у: "u",
  ф: "f",
  х: "kh",
  ц: "ts",
  ч: "ch",
  ш: "sh",
  щ: "shch",
  ъ: "",
  ы: "y",
  ь: "",
  э: "e",
  ю: "yu",
  я: "ya",
};

/** Given names as English texts print them, where letter by letter gives another spelling. */
const GIVEN: Record<string, string> = {
  Александр: "Alexander",
  Алексей: "Alexei",
  Андрей: "Andrei",
  Сергей: "Sergei",
  Дмитрий: "Dmitry",
  Юрий: "Yury",
  Николай: "Nikolai",
  Анатолий: "Anatoly",
  Валерий: "Valery",
  Виталий: "Vitaly",
  Григорий: "Grigory",
  Геннадий: "Gennady",
  Евгений: "Yevgeny",
  Аркадий: "Arkady",
  Василий: "Vasily",
  Максим: "Maxim",
  Пётр: "Pyotr",
  Петр: "Pyotr",
  Фёдор: "Fyodor",
  Артём: "Artyom",
  Семён: "Semyon",
  Елена: "Yelena",
  Екатерина: "Yekaterina",
  Наталья: "Natalya",
  Юлия: "Yulia",
  Мария: "Maria",
  Виктория: "Viktoria",
  Анастасия: "Anastasia",
  Ксения: "Ksenia",
  Валентина: "Valentina",
  Ильхам: "Ilham",
  Эльвира: "Elvira",
  Татьяна: "Tatyana",
  Игорь: "Igor",
  Рафаэль: "Rafael",
  Матвей: "Matvei",
  Тимофей: "Timofei",
  Лев: "Lev",
  Егор: "Yegor",
  Илья: "Ilya",
  Георгий: "Georgy",
  Ангела: "Angela",
};

/** Where names are written, or were, in Cyrillic: elsewhere the Russian letters only stand for the sounds. */
const CYRILLIC = new Set("RUS BLR UKR KAZ KGZ TJK UZB TKM AZE ARM GEO MDA MNG BGR SRB MKD MNE LVA LTU EST".split(" "));

/** "Джалали", "Мехра" of an envoy from Iran or India are Jalali and Mehra. */
const ofAbroad = (word: string): string =>
  word
    .replace(/Дж/g, "J")
    .replace(/дж/g, "j")
    .replace(/Х(?!ан$|алид|алед|алиф|амене|атами|оме)/g, "H")
    .replace(/х(?!ан$)/g, "h")
    .replace(/(?<=[аеёиоуыэюя])е/g, "e");

/** A Russian name in Latin letters as English news prints it: Цыбульский is Tsybulsky, Савельев Savelyev. */
export function latin(name: string, country: string | null = null): string {
  const abroad = country !== null && !CYRILLIC.has(country);
  return name
    .split(/(?<=[ -])|(?=[ -])/)
    .map((word) => {
      if (GIVEN[word]) return GIVEN[word];
      const plain = (abroad ? ofAbroad(word) : word)
        .replace(/(?<=[аеёиоуыэюяьъ])е/gi, (letter) => (letter === "Е" ? "Ye" : "ye"))
        .replace(/^Е/, "Ye")
        .replace(/(?:ий|ый)$/, "y")
        .replace(/ь(?=[яюё])/g, "")
        .replace(/ье/g, "ye");
      const letters = [...plain].map((letter) => {
        const small = LETTERS[letter.toLowerCase()];
        if (small === undefined) return letter;
        return letter === letter.toLowerCase() ? small : small.charAt(0).toUpperCase() + small.slice(1);
      });
      return letters.join("");
    })
    .join("");
}
