// Russian phrases of months, quarters and halves.
import type { Periods } from "../periods.ts";
import { NOT_SINCE, YEARS } from "./calendar.ts";

export const partsOfYear: Periods["rules"] = [
  ["period.year-to-date", String.raw`\bс января\b(?! ?[–—-]| (?:по|до|YEAR))`, { to: "year-to-date" }],
  [
    "period.month-span",
    [
      String.raw`(?:с |за |в |по итогам )*\b(?<from>MONTH)(?: (?<since>YEAR)(?:-?го)?(?: года| г\.)?)?`,
      String.raw`(?: ?[–—-] ?| (?:по|до|и) )(?<until>MONTH)\bOF_YEAR`,
    ].join(""),
    { to: "month-span" },
  ],
  [
    "period.day-span",
    [
      String.raw`\bс (?<d1>\d{1,2})(?:-?го)?(?: (?<from>MONTH))?(?: YEAR${YEARS})? `,
      String.raw`(?:по|до) (?<d2>\d{1,2})(?:-?[ео]?[ег]?о?)? (?<until>MONTH)OF_YEAR`,
    ].join(""),
    { to: "day-span" },
  ],
  [
    "period.since-month",
    String.raw`\bс (?:(?:1|1-го|первого|начала) )?(?<m>MONTH)(?!\p{L}| ?[–—-]| (?:по|до|YEAR|прошл|предыдущ|минувш))`,
    { to: "since-month" },
  ],
  [
    "period.past-months",
    String.raw`${NOT_SINCE}за (?:последни|предыдущи|прошедши|минувши)[ех]+ (?<n>COUNT) месяц(?:а|ев)(?!\p{L})`,
    { to: "past-months" },
  ],
  [
    "period.first-months",
    [
      String.raw`(?<!\d{4}(?:-?м)?(?: год\p{L}*)? |\p{L})${NOT_SINCE}`,
      String.raw`(?:за |в |по итогам )?(?:перв\p{L}+ )?(?<n>COUNT) месяц(?:ев|а|ы)(?! сезон| маркетингов)OF_YEAR`,
    ].join(""),
    { to: "first-months" },
  ],
  [
    "period.quarters",
    String.raw`${NOT_SINCE}(?:за |в |по итогам )?(?:перв\p{L}+ )?(?<n>двух|трёх|трех|два|три) квартал(?:ов|а)OF_YEAR`,
    { to: "quarters" },
  ],
  ["period.quarter", String.raw`(?:за |в |во |по итогам )?\b(?<q>ORDINAL)[ -]?(?:квартал(?:е|а|у)?|кв\.)OF_YEAR`, { to: "quarter" }],
  [
    "period.last-quarter",
    String.raw`(?:в|за|по итогам) (?:прошл|минувш|предыдущ|истекш)(?:ом|ем|ый|ий|ого|его) квартал[еа]?`,
    { to: "quarters-back", back: 1 },
  ],
  ["period.half", String.raw`(?:за |в |во |по итогам )?\b(?<half>ORDINAL)[ -]?полугоди(?:и|е|я|ю)OF_YEAR`, { to: "half" }],
  [
    "period.half",
    String.raw`(?:за |в )(?:первую половину|первой половине) (?:(?<year>YEAR)${YEARS}?|(?<rel>REL)|года)`,
    { to: "months", from: 1, until: 6 },
  ],
  [
    "period.half",
    String.raw`(?:за |в |по итогам )(?:перв\p{L}+ |минувш\p{L}+ |прошедш\p{L}+ )?(?:полгода?|полугоди[еия])(?:OF_YEAR)`,
    { to: "months", from: 1, until: 6 },
  ],
];
