// Parts of Russian patterns that several lists need: amounts, the clause around a word, verbs by which goods leave and arrive.

/** What goods are counted in; a number of thousands or millions may stand for them. */
export const COUNTED = `(?:${[
  "тонн|тысяч|тыс|млн|миллион|кубометр|кубов",
  "вагон|голов|машин|автомобил|контейнер|ДФЭ|TEU|фур|грузовик|большегруз",
  "(?:угле|зерно|лесо|бензо)воз",
  String.raw`состав|поезд|штук|шт\.|литр|баррел|бутыл|центнер|килограмм|цистерн|кВт|киловатт`,
].join("|")})`;

/** A letter of the same clause; stops of numbers and abbreviations do not end it: "1.5 млн. тонн". */
export const IN_CLAUSE = String.raw`(?:[^.;]|\.\d|(?:тыс|млн|млрд)\.)`;

/** Before or behind such a count in the same clause. */
export const NEAR_COUNT = `(?:${[
  String.raw`(?=${IN_CLAUSE}{0,70}?(?:${COUNTED}|(?<=\d )т(?!\p{L})))`,
  `(?<=${COUNTED}${IN_CLAUSE}{0,60} )`,
].join("|")})`;

/** "около", "свыше" before an amount. */
export const ABOUT = "(?:около |почти |более |свыше )?";

/** A number of millions: "более $1,3 млрд", "300 миллионов". */
export const MILLIONS = String.raw`\d[\d,]* ?(?:млрд|млн|миллиард|миллион)`;

/** Somebody takes goods in: past, present and future. */
export const BUYS = `(?:${[
  "(?:за|вы|с|до|пере)?куп(?:ил|ит|им|ят|лен)",
  "(?:за|вы|с|до)?купа",
  "(?:за)?покупа(?!тел)",
  "закуп|приобр|импортир",
  "(?:за|вы|пере)?бра[лн]",
  "(?:за|вы)?бер(?:[её]т|ут|[её]м)",
  "(?:за|вы)бира[ею]",
  "взя(?:л|т)|возьм",
  "приня(?:л|т)|принима[ею]",
  "получ(?:ил|а|ен|ит|ат|им)",
  "вв[её]з|ввоз|завез|завоз|привез|привоз",
  "заплатил",
  "съе(?:л|да)",
].join("|")})`;

/** Somebody lets goods go. */
export const SELLS = `(?:${[
  "постав(?:ил|ля|ит|ят|лен)",
  "отправ(?:ил|ля|ит|ят|лен)",
  "отгру(?:зил|жа|зит|зят|жен)",
  "(?:ре)?экспортир",
  "(?:пере|рас)?прода(?:л|ё|е|ст|ют|ва|дут|дим|н)",
  "сбы(?:л|ва)",
  "вывез|вывоз|увез|перекач|прокач",
  "переда(?:л|н|ё|ют)",
  "отпус(?:тил|ка)|отпущен",
  "направ(?:ил|ля|лен)",
  "(?:по|от)?вез(?:ут|[её]т|[её]м|л[аи])",
  String.raw`воз(?:ил|ят|им)(?!\p{Ll}{2})`,
  "наторгова",
].join("|")})`;

/** Who takes goods and who gives them, as nouns. */
export const BUYER = "(?:импорт[её]р|покупател|потребител|получател|адресат|заказчик)";
export const SELLER = "(?:поставщик|экспорт[её]р|продавц|отправител|источник)";
