// How Russian tells time, and what is compared with another.
import type { Periods } from "../periods.ts";
import { script } from "../pattern.ts";
import { counts, months, MONTHS, ordinals, YEARS } from "./calendar.ts";
import { eitherCase } from "./parts.ts";
import { partsOfYear } from "./parts-of-year.ts";
import { comparison } from "./periods/comparison.ts";
import { beforeEvent, earlierBefore, yearEarlier } from "./periods/earlier.ts";
import { DAYS, YEAR } from "./periods/parts.ts";
import { spoken } from "./periods/spoken.ts";
import { seasonRules, twelveMonths } from "./seasons.ts";
import { yearsAndMonths } from "./years-and-months.ts";

/** Behind "of this", "of the last" where the word "year" is left out. */
const ELLIPTIC = String.raw`(?=[,.;)]|$| (?:уже|ещё|еще|он\p{L}?(?!\p{L})|это|достиг|составил|превысил|вырос|упал|снизил|сократил|увеличил|было|был|была|—|–))`;

const ANY = [
  String.raw`\d{4}|год|месяц|квартал|полугоди|${MONTHS}|(?<!\p{L})ма[йея]`,
  String.raw`сейчас|сегодня|настоящ|лет(?!\p{L})|период|за это|сезон|осень|весн|летом|за лето|зим|т\. ?г\.`,
].join("|");
/** Opens what is said beside, of another time. */
const ASIDE = [
  String.raw`^(?:Напомним|Для сравнения|К слову|Справочно|Ранее|Напомню|Прежде|Если вспомнить)(?!\p{L})`,
  // "В марте 2023 года было 5"
  String.raw`^(?:В|За) \p{Ll}+(?: \d{4} года)? (?:был[аои]?|составлял\p{L}*|равнял\p{L}*) [\d«]`,
].join("|");
/** Before the month to compare with: "чем в [марте 2023]". */
const THAN = String.raw`чем (?:в|за)|к|показател\p{L}* (?:за )?|уровн\p{L}*|по сравнению с|относительно`;
const SEVERAL = String.raw`\d{1,2}|дв(?:а|умя)|тр(?:и|емя)|четыр(?:е|ьмя)|пять(?:ю)?|десять(?:ю)?`;

export const periods: Periods = {
  months,
  counts,
  ordinals,
  relative: [
    [
      String.raw`прошл(?:ого|ом|ый|ому) года?у?|предыдущ(?:его|ем|ий) год[ау]?|минувш(?:его|ем|ий) год[ау]?|истекш(?:его|ем) год[ау]?|прошлогодн\p{L}+`,
      -1,
    ],
    [String.raw`(?:следующ|будущ|грядущ|наступающ)(?:его|ем|ий) год[ау]?`, 1],
    [String.raw`(?:этого|этом|текущего|текущем|нынешнего|нынешнем|сего) год[ау]|с начала года|[тс]\. ?г\.|тек(?:ущ)?\. г(?:\.|ода)`, 0],
    [String.raw`(?:прошлого|минувшего|предыдущего)${ELLIPTIC}`, -1],
    [String.raw`(?:этого|нынешнего|текущего)${ELLIPTIC}`, 0],
  ],
  ofYear: String.raw`(?:,? (?:(?<year>YEAR)${YEARS}?|(?<rel>REL)))?`,
  // The first that matches at a place wins.
  rules: [...twelveMonths, ...partsOfYear, ...seasonRules, ...yearsAndMonths],
  comparison,
  compareMarker: script`(?:по сравнению с|против|после) (?:[\p{L}-]+ ){0,3}?[\d$]`,
  earlierBefore,
  yearEarlier,
  samePeriodThen: /^\)?,? ?(?:за|в) (?:аналогичн|тот же|том же|соответствующ)\p{L}*/iu,
  comparedMonth: new RegExp(String.raw`(?:${THAN}) (?<m>\p{L}{3,9}) (?:(?<year>${YEAR})(?!\d)|прошлого года|предыдущего года)`, "iu"),
  yearOnYear: /в годовом (?:выражении|исчислении)|год к году|годом ранее|(?:к|с) (?:аналогичн\p{L}+ период|прошл\p{L}+ год)/iu,
  dailyBefore: /(?:в сутки|ежедневно|ежесуточно|в день)[^.;]{0,40}$/iu,
  dailyAfter: /^[^,.;\d]{0,30}?(?:в сутки|в день|ежедневно)(?!\p{L})/iu,
  dayAlone: new RegExp(String.raw`^(?: груз\p{L}*)? (?:${DAYS})(?!\p{L})`, "iu"),
  weekdays: ["воскресен", "понедельник", "вторник", "сред", "четверг", "пятниц", "суббот"],
  dayAhead: new RegExp(String.raw`(?:^|[;:,.–—] |[«"]|(?<!\p{L})(?:и|а|но) )(?:${eitherCase(DAYS)}),? (?:[\p{L}«»-]+ ){0,5}$`, "u"),
  habit: /(?<!\p{L})(?:ежедневно|ежесуточно|(?:в|за) сутки|в день|каждый день|каждые сутки|еженедельно|в неделю)(?!\p{L})/iu,
  beforeEvent,
  opening: true,
  fiscalOfPartner: true,
  spokenHolds: true,
  saidThen: /^(?!)/u,
  samePeriod: /(?:тот же|того же|аналогичн\p{L}+|соответствующ\p{L}+) период/iu,
  yearsAgoBefore: new RegExp(String.raw`(?:^|[ ,])(?<n>${SEVERAL}) (?:лет|года|годами) (?:назад|ранее|раньше)(?: \p{Ll}+){0,4} ?$`, "iu"),
  yearsAgo: /^\)?,? (?:(?<n>\d{1,2}|два|три|четыре|пять|шесть|семь|восемь|девять|десять) (?:лет|года) назад)/iu,
  fromTo: /^(?!)/u,
  aside: new RegExp(ASIDE, "u"),
  spoken,
  any: new RegExp(ANY, "iu"),
  present: script`\b(?:сейчас|сегодня|составляет|превышает|достигает|является|есть|растёт|растет)\b`,
};
