// Russian phrases of years and of single months, and those that lead back to a time told before.
import type { Periods } from "../periods.ts";
import { ADJECTIVES, YEARS } from "./calendar.ts";
import { fiscalRules } from "./seasons.ts";

const THIS = "(?:текущего|этого|нынешнего)";
const LAST = [
  "прошл(?:ый|ого|ом|ому)|предыдущ(?:ий|его|ем)|минувш(?:ий|его|ем)|прошедш(?:ий|его|ем)|ист[её]кш(?:ий|его|ем)",
  "завершивш(?:ийся|егося|емся)",
].join("|");
/** "к концу [этого года]", "по итогам за [этот год]" */
const WITHIN = "(?:по итогам |за |в |на |до конца |к концу )*";
const THAT = "этот|тот|такой|тот же|этот же|такой же|указанный|отч[её]тный|названный|данный|обозначенный|рассматриваемый";
/** "за тот же период", "за это время" */
const SAME_SPAN = [
  `(?:за|в) (?:${THAT}) (?:период|срок|отрезок времени|промежуток|отрезок)`,
  "(?:за|в) (?:этом|том же|отч[её]тном|указанном|данном) периоде",
  "за это (?:же )?время",
].join("|");

export const yearsAndMonths: Periods["rules"] = [
  ["period.until-first", String.raw`(?:по состоянию )?на 1(?:-е)? (?<m>MONTH)OF_YEAR`, { to: "year-until", until: -1 }],
  [
    "period.year-to-date",
    String.raw`с начала (?:${THIS} |(?<year>YEAR) )?года|за (?:истекший|истёкший|прошедший) период (?:${THIS} )?года`,
    { to: "year-to-date" },
  ],
  [
    "period.year-span",
    String.raw`(?:с|за|в|между|период с)? ?(?<a>YEAR)(?:-?го|-й)?(?: ?[–—-] ?| (?:по|до|и) )(?<b>YEAR|\d\d\b)(?:-?й|-?го|-м)?${YEARS}?`,
    { to: "year-span" },
  ],
  ["period.since-year", String.raw`(?:начиная с|с) (?<a>YEAR)(?:-?го)?${YEARS}(?! (?:по|до))`, { to: "since-year" }],
  // "за пять – семь лет"
  ["period.coming-years", String.raw`(?:за|через) (?:ближайшие )?COUNT ?[–—-] ?COUNT (?:лет|года)(?!\p{L})`, { to: "unknown" }],
  [
    "period.coming-years",
    [
      String.raw`через (?:\p{Ll}+ )?(?<n>COUNT) (?:лет|года)(?!\p{L}| после)`,
      String.raw`(?:за|в|на|в течение) (?:ближайш|следующ|предстоящ|грядущ)(?:ие|их) (?<n2>COUNT) (?:лет|года)(?!\p{L})`,
    ].join("|"),
    { to: "coming-years" },
  ],
  [
    "period.past-years",
    String.raw`(?:за|в течение) (?:(?:последни|предыдущи|прошедши|минувши)[ех]+ )?(?<n>COUNT) (?:лет|года)(?!\p{L})`,
    { to: "past-years" },
  ],
  ["period.month-of-year", String.raw`(?:(?:в|за|на|по итогам) )?(?<!\bк )\b(?<m>MONTH)\b(?<!\d{1,2} \p{L}+)OF_YEAR`, { to: "month" }],
  [
    "period.month-adjective",
    String.raw`\b(?<m>${ADJECTIVES.join("|")})(?:ий|ого|ому|им|ом|ая|ой|ую|ое|ие|их|ими)\b(?! войн| праздник| указ| соглашен)`,
    { to: "month" },
  ],
  ["period.same-year", String.raw`в (?:том|тот) же год[ау]?(?!\p{L})`, { to: "none" }],
  ["period.end-of-year", String.raw`(?:до|к|по) (?:конц[ау] )?(?<year>YEAR)(?:-?му|-?го)?${YEARS}`, { to: "year" }],
  [
    "period.last-year",
    String.raw`(?:по итогам |за |в |на конец |в конце |весь |за весь )*(?:${LAST}) год[ау]?\b|прошлогодн\p{L}+`,
    { to: "years-back", back: 1 },
  ],
  ["period.years-ago", String.raw`\b(?<n>COUNT) (?:лет|года) назад\b`, { to: "years-back" }],
  ["period.year-before-last", String.raw`позапрошл(?:ый|ого|ом) год[ау]?`, { to: "years-back", back: 2 }],
  // What is yet to come of it: no report's figures are of this.
  [
    "period.coming-year",
    [
      String.raw`${WITHIN}(?:наступивш(?:ий|его|ем)|начавш(?:ийся|егося|емся)) год[ау]?\b`,
      String.raw`(?:до|к) конц[ау] (?:(?:эт|текущ|нынешн)\p{L}+ )?года`,
    ].join("|"),
    { to: "years-back", back: 0 },
  ],
  [
    "period.this-year",
    String.raw`${WITHIN}(?:этот|этого|этом|текущ(?:ий|его|ем)|нынешн(?:ий|его|ем)|сего) год[ау]?\b`,
    { to: "years-back", back: 0 },
  ],
  ["period.same-span", `(?:${SAME_SPAN})(?! (?:прошлого|предыдущего|минувшего|позапрошлого|годом|год назад|YEAR))`, { to: "same-span" }],
  ["period.same-span", String.raw`за (?:тот же|этот же|такой же) (?:финансов|фискальн)\p{L}+ год`, { to: "same-span" }],
  ...fiscalRules,
  [
    "period.each-year",
    String.raw`(?<!(?:%|процент\p{L}{0,3}) )\bв год\b(?! (?:дракон|столет))|\b(?:ежегодно|каждый год|из года в год)\b`,
    { to: "none" },
  ],
  ["period.same-part", String.raw`(?<=\d[^.;]{0,60}) в (?:этом|нынешнем|текущем)(?=[,.;)]|$)`, { to: "same-part", back: 0 }],
  [
    "period.last-year",
    String.raw`(?<=\d{4}-?м?[^.;]{0,60}) в (?:прошлом|минувшем|истекшем)(?=[,.;)]| [—–-] )`,
    { to: "years-back", back: 1 },
  ],
  [
    "period.year-results",
    [
      String.raw`\bпо (?:итогам|результатам) года\b`,
      // Not "в 2023 году экспорт за весь год": the year is told.
      String.raw`(?<!\d{4}(?:-?м)?(?: год\p{L}*)?[^.;\d]{0,12} (?:[^.;]{0,40} )?)\bза (?:весь|полный) год\b`,
      // "перевалили за год 4 млн тонн", but "за год вырос на 4 %".
      String.raw`\bза год\b(?<=(?:л[аио]?|[аеё]н[аоы]?) за год)(?= (?:около |почти |более |свыше )?\d)`,
      String.raw`\bза год в целом\b|\bв целом (?:за|по) год[ау]?\b`,
    ].join("|"),
    { to: "year-results" },
  ],
  [
    "period.next-year",
    String.raw`(?:в|на|по итогам) (?:следующ|будущ|грядущ|наступающ)(?:ем|ий|его) год[ау]?`,
    { to: "years-back", back: -1 },
  ],
  [
    "period.previous-month",
    String.raw`\bмесяцем (?:ранее|раньше)\b|\bмесяц назад\b|\bв предыдущем месяце\b`,
    { to: "months-back", back: 2 },
  ],
  [
    "period.last-month",
    String.raw`(?:в|за|по итогам) (?:прошл(?:ом|ый|ого)|минувш(?:ем|ий|его)|истекш(?:ем|ий|его)) месяц[еа]?`,
    { to: "months-back", back: 1 },
  ],
  [
    "period.year",
    String.raw`\b(?<year>YEAR)(?:-?(?:м|й|го|му))?(?:${YEARS}|(?=[ ,.;)–—]|$))(?! (?:тонн|человек|рубл|грузовик))`,
    { to: "year" },
  ],
  ["period.now", String.raw`\b(?:сейчас|сегодня|на сегодняшний день|в настоящее время|на данный момент|ныне)\b`, { to: "none" }],
];
