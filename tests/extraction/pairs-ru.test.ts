// Between whom Russian texts trade, and who says it, where cities, ports, rivals, rankings or labels tell it.
import { describe, expect, it } from "vitest";
import { between } from "../support/claim-forms.ts";
import { claimsOf } from "../support/extracted.ts";

/** Title, publisher, paragraphs parted by ¶, and what is read. */
type Case = [title: string, publisher: string, text: string, read: string[]];

const read = async ([title, publisher, text]: Case, tell: (claim: Awaited<ReturnType<typeof claimsOf>>[number]) => string) =>
  (await claimsOf({ date: "2026-06-15", language: "ru", title, publisher }, text.split("¶"))).map(tell);

const PAIRS: Case[] = [
  // Cities stand for their countries.
  ["Рис: обзор", "Зерно", "Дакка закупила у Индии 180 тыс. т риса и ещё порядка 300 тыс. т — у Мьянмы.", ["IND>BGD", "MMR>BGD"]],
  ["Скот уходит за море", "Рынок", "Из Берберы в Джидду в мае отправлено 40 тысяч овец.", ["SOM>SAU"]],
  // The railway's words tell whose it is, where only transit names a country.
  [
    "Контейнерный транзит вырос",
    "Вестник",
    "В январе по сети отправлено 90 тыс. контейнеров на экспорт. Транзит – 40 тыс. ДФЭ, в основном по маршруту Китай – Европа.¶Скорость на Восточном полигоне выросла. Импорт составил 30 тыс. ДФЭ.",
    ["RUS", "CHN-EUROPE", "RUS"],
  ],
  // One who sells to a partner in the dative.
  ["Кто кому продаёт ток", "Энерго", "Лаос, который строит плотины, продаёт одному Таиланду около 25 млрд кВт·ч в год.", ["LAO>THA"]],
  [
    "Кофе Уганды",
    "Рынок",
    "Уганда экспортировала в мае 9 тыс. тонн кофе.¶Судану, старому клиенту, отгрузили 4 тыс. тонн.",
    ["UGA", "UGA>SDN"],
  ],
  // A rival's deliveries go to the same buyer.
  ["Овцы к празднику", "Рынок", "Судан продал саудовцам 1,1 млн голов овец. Джибути отгрузило 180 тысяч голов.", ["SDN>SAU", "DJI>SAU"]],
  // Ports handle cargo from everywhere.
  [
    "Порт Поти набирает обороты",
    "Море",
    "Порт Поти за год обработал 400 тысяч контейнеров. Актау обработал 80 тысяч контейнеров.",
    ["GEO", "KAZ"],
  ],
  // Of the whole world.
  ["Кофе дорожает", "Рынок", "Экспорт Уганды вырос на 5 %.¶Мировой экспорт кофе в мае сократился на 3,5 %.", ["UGA", "WLD"]],
  // Rankings.
  [
    "Бразилия запасает калий",
    "Рынок",
    "Импорт калия в Бразилию в мае достиг 9 млн тонн, импорт фосфатов — 4 млн тонн, импорт селитры — 2 млн тонн.¶Канада сохранила первенство с 4 млн тонн, Россия опередила Израиль — 3 млн тонн против 2 млн тонн.",
    ["BRA", "BRA", "BRA", "CAN>BRA", "RUS>BRA", "ISR>BRA"],
  ],
  [
    "Экспорт Чили вырос",
    "Рынок",
    "Экспорт Чили в мае составил 9 млрд долларов.¶Крупнейшие направления:¶Китай — 5,8 млрд долларов;¶Япония — 2,7 млрд долларов.",
    ["CHL", "CHL>CHN", "CHL>JPN"],
  ],
  // A partner with an adjective, and less than a round number.
  [
    "Торговля Армении",
    "Рынок",
    "Торговля Армении с Россией составила 6 млрд долларов, с Евросоюзом — 2 млрд долларов, с соседней Грузией — меньше миллиарда долларов.",
    ["ARM-RUS", "ARM-EU", "ARM-GEO"],
  ],
  // A bloc that a report is of sells nothing to those who buy elsewhere.
  [
    "СПГ: Азия перебивает Европу",
    "Газ",
    "Импорт СПГ в Европу в мае вырос на 5 %, импорт трубного газа — на 3 %, импорт угля — на 2 %.¶Япония за май приняла 6 млн тонн СПГ. Из этого объёма 2 млн тонн доставили из Австралии.",
    ["EUROPE", "EUROPE", "EUROPE", "JPN", "AUS>JPN"],
  ],
  // The neighbour beyond a border told by its side.
  [
    "Лес Канады",
    "Рынок",
    "Экспорт леса из Канады в США в мае вырос на 4 %.¶Экспорт Канады вырос на 3 %.¶Поставки досок за южную границу сократились на 17 %.",
    ["CAN>USA", "CAN", "CAN>USA"],
  ],
  // The country of the statistical office, though another's capital is where something happens.
  [
    "Фиджи: счёт за топливо",
    "Рынок",
    "Бюро статистики Фиджи сообщило, что торговый дефицит островов в мае вырос до 9 млн долларов.¶Экспорт составил 5 млн долларов.¶В Канберре довольны.",
    ["FJI", "FJI"],
  ],
  // Talks are of the country for which they are printed, and of Russia only where they say something of it.
  [
    "Час правительства",
    "Парламентская газета Молдовы",
    "Депутат Ион Русу: Сколько ввезли?¶Ион Русу: За май импортировано 46 тысяч тонн украинской пшеницы.¶Ана Чобан: Спасибо.",
    ["UKR>MDA"],
  ],
  [
    "Слушания",
    "Архив",
    "Марьян Николов: Мы отправили в Германию в мае товаров на 5 миллионов евро.¶Ана Илиева: Спасибо.¶Марьян Николов: Да.",
    ["DEU"],
  ],
];

describe("pairs of Russian texts", () => {
  for (const each of PAIRS) it(each[2], async () => expect(await read(each, between)).toEqual(each[3]));
});

const SPEAKERS: Case[] = [
  // Labels with an office before or behind the name, where labels recur.
  [
    "Час правительства",
    "Парламентская газета Молдовы",
    "Депутат Ион Русу: Сколько ввезли?¶Министр сельского хозяйства Виктор Лунгу: За май импортировано 46 тысяч тонн пшеницы.¶Депутат Ион Русу: Спасибо.",
    ["Viktor Lungu"],
  ],
  [
    "Слушания",
    "Архив",
    "Председатель: Слово палате.¶Марьян Николов, Хозяйственная палата: В мае мы отправили в Германию товаров на 5 миллионов евро.¶Председатель: Спасибо.",
    ["Maryan Nikolov"],
  ],
  // A firm by its kind and name.
  [
    "Экспорт какао",
    "Рынок",
    "Брокеры подсчитали, сколько ушло.¶Гана экспортировала в мае 9 тыс. тонн какао, подсчитали в брокерском доме «Норд Какао».",
    ["Nord Kakao"],
  ],
  // Who gives an opinion has not given the figures before it.
  [
    "Порт Поти",
    "Рынок",
    "Порт Поти обработал за май 4 млн тонн грузов. Глава порта Георгий Беридзе считает, что осенью будет тише.",
    ["document"],
  ],
  [
    "Переход",
    "Рынок",
    "Начальник терминала Хайратон Мохаммад Хашим Азизи рассказал, что экспорт Афганистана в мае вырос на 5 %.",
    ["Mokhammad Khashim Azizi"],
  ],
];

describe("speakers of Russian texts", () => {
  for (const each of SPEAKERS) it(each[2], async () => expect(await read(each, ({ speaker }) => speaker)).toEqual(each[3]));
});

const PERIODS: Case[] = [
  [
    "Грузы",
    "Рынок",
    "Экспорт Чили за пять месяцев достиг 9 млн тонн.¶Годом ранее за те же пять месяцев через порт Икике прошло 7 млн тонн.",
    ["2026-01/2026-05", "2025-01/2025-05"],
  ],
  [
    "Латвия",
    "Рынок",
    "В мае больше всего прибавил вывоз зерна из Латвии: плюс 64 млн евро, или 41 %, к маю прошлого года.",
    ["2026-05", "2026-05"],
  ],
  ["Египет", "Рынок", "С марта Египет получил 3 млн тонн российского зерна.", ["2026-03/2026-06"]],
];

describe("times of Russian reports", () => {
  for (const each of PERIODS) it(each[2], async () => expect(await read(each, ({ period }) => String(period))).toEqual(each[3]));
});

const MONEY: Case[] = [
  ["Фиджи", "Рынок", "Экспорт Фиджи в мае вырос до 560 млн фиджийских долларов.", ["560000000 FJD"]],
  ["Египет", "Рынок", "Экспорт Египта в мае составил 5 млрд египетских фунтов.", ["5000000000 EGP"]],
  ["Канада", "Рынок", "Экспорт Канады в мае вырос до 45 млрд долларов. Доллары, о которых идёт речь, канадские.", ["45000000000 CAD"]],
];

describe("money of Russian reports", () => {
  for (const each of MONEY) it(each[2], async () => expect(await read(each, ({ value, unit }) => `${value} ${unit}`)).toEqual(each[3]));
});
