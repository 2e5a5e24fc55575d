// Russian names of months, and counts and ordinals of them, in all forms.

const FORMS: [number, string, string][] = [
  [1, "январ", "ь я е ю ём ем"],
  [2, "феврал", "ь я е ю ём ем"],
  [3, "март", " а е у ом"],
  [4, "апрел", "ь я е ю ем"],
  [5, "ма", "й я е ю ем"],
  [6, "июн", "ь я е ю ем"],
  [7, "июл", "ь я е ю ем"],
  [8, "август", " а е у ом"],
  [9, "сентябр", "ь я е ю ём ем"],
  [10, "октябр", "ь я е ю ём ем"],
  [11, "ноябр", "ь я е ю ём ем"],
  [12, "декабр", "ь я е ю ём ем"],
];
/** The stems of all months but May, whose stem begins other words: "январ|феврал|март". */
export const MONTHS = FORMS.map(([, stem]) => stem)
  .filter((stem) => stem !== "ма")
  .join("|");
export const ADJECTIVES =
  "январск февральск мартовск апрельск майск июньск июльск августовск сентябрьск октябрьск ноябрьск декабрьск".split(" ");
export const months = new Map([
  ...FORMS.flatMap(([month, stem, endings]) => endings.split(" ").map((ending) => [stem + ending, month] as const)),
  ...ADJECTIVES.map((stem, i) => [stem, i + 1] as const),
]);
export const counts = new Map<string, number>(
  (
    [
      [1, "один одного"],
      [2, "два двух две"],
      [3, "три трёх трех"],
      [4, "четыре четырёх четырех"],
      [5, "пять пяти"],
      [6, "шесть шести"],
      [7, "семь семи"],
      [8, "восемь восьми"],
      [9, "девять девяти"],
      [10, "десять десяти"],
      [11, "одиннадцать одиннадцати"],
      [12, "двенадцать двенадцати"],
      [15, "пятнадцать"],
      [20, "двадцать"],
    ] as const
  ).flatMap(([value, forms]) => forms.split(" ").map((form) => [form, value] as const)),
);
export const ordinals = new Map<string, number>(
  (
    [
      [1, "первый первого первом первое первым I 1 1-й 1-м 1-го"],
      [2, "второй второго втором второе вторым II 2 2-й 2-м 2-го"],
      [3, "третий третьего третьем третьим III 3 3-й 3-м 3-го"],
      [4, "четвёртый четвертый четвёртого четвертого четвёртом четвертом IV 4 4-й 4-м 4-го последний последнего последнем"],
    ] as const
  ).flatMap(([value, forms]) => forms.split(" ").map((form) => [form.toLowerCase(), value] as const)),
);

/** "впервые за восемь месяцев", "минимум за полгода": how long something has not been so is no time of a figure. */
export const NOT_SINCE = `(?<!(?:${[
  String.raw`впервые|раз|подряд|рекорд\p{L}*|максимум\p{L}*|минимум\p{L}*|максимальн\p{L}+|минимальн\p{L}+`,
  // "лучший показатель"
  String.raw`(?:лучш|худш|высок|низк)\p{L}+(?: \p{Ll}+)?`,
].join("|")}) (?:за )?)`;

/** Behind a year's number: the word itself. */
export const YEARS = String.raw`(?: ?(?:год(?:а|у|ом|ы|е)?|гг?\.))`;
