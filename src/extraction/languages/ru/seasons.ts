// Russian seasons: those of the year, and those of farms and trade, which no calendar gives.
import type { Periods } from "../periods.ts";

const SEASON = String.raw`(?:сельхоз|агро)?сезон\p{L}*|сельхозгод[ау]?|(?:маркетингов|сельскохозяйственн)\p{L}+ (?:год[ау]?|сезон\p{L}*)`;
/** "2023/24", "2023-2024" */
const TWO_YEARS = String.raw`(?<a>YEAR)[/–-](?<b>\d\d(?:\d\d)?)(?:-?(?:м|го))?`;
/** "минувшей " */
const THIS_OR_LAST = String.raw`(?:(?:эт|минувш|прошл|прошедш|нынешн)\p{L}+ )`;
/** "минувшей весной", "за весну" */
const inSeason = (name: string, whole: string): string => String.raw`(?:(?:за |в )?${THIS_OR_LAST}?${name}|${whole})(?!\p{L})OF_YEAR`;

export const seasonRules: Periods["rules"] = [
  ["period.spring", inSeason("весной", "за весну"), { to: "months", from: 3, until: 5 }],
  ["period.summer", inSeason("летом", "за лето"), { to: "months", from: 6, until: 8 }],
  ["period.autumn", inSeason("осенью", "за осень"), { to: "months", from: 9, until: 11 }],
  [
    "period.winter",
    String.raw`(?:за |в )?${THIS_OR_LAST}(?:зимой|зиму)(?!\p{L})|за зиму(?!\p{L})|(?<!\p{L})зимой(?! YEAR)`,
    { to: "months", from: 12, until: 14 },
  ],
  ["period.season", `(?:${SEASON})[ -]${TWO_YEARS}`, { to: "named-years" }],
  ["period.season", String.raw`(?:(?:в|за) )?${TWO_YEARS} (?:${SEASON})(?!\p{L})`, { to: "named-years" }],
  [
    "period.season",
    [
      String.raw`(?:в|за|с начала|по итогам|с)(?: (?:эт|нынешн|текущ|прошл|минувш|нов|прошедш|предыдущ)\p{L}+)? (?:${SEASON})(?:-?(?:YEAR|\d\d))?`,
      String.raw`\bсезоном ранее`,
    ].join("|"),
    { to: "none" },
  ],
];

/** Years that end with a month. */
export const twelveMonths: Periods["rules"] = [
  [
    "period.rolling-year",
    [
      String.raw`(?:финансов|сельскохозяйственн|маркетингов|отч[её]тн)\p{L}+ год\p{L}*,? `,
      String.raw`(?:завершивш|закончивш|окончивш|ист[её]кш|завершающ|заканчивающ|оканчивающ)\p{L}+ `,
      String.raw`(?:во? |к |\d{1,2} |конц\p{L} )*(?<m>MONTH)OF_YEAR`,
    ].join(""),
    { to: "rolling-year" },
  ],
  // "в завершившемся в июне сельхозгоду"
  [
    "period.rolling-year",
    [
      String.raw`(?:завершивш|закончивш|окончивш|ист[её]кш)\p{L}+ (?:во? |\d{1,2} )(?<m>MONTH) `,
      String.raw`(?:(?:финансов|сельскохозяйственн|маркетингов|отч[её]тн)\p{L}+ год|сельхозгод|сезон)\p{L}*`,
    ].join(""),
    { to: "rolling-year" },
  ],
  ["period.rolling-year", String.raw`за (?:12|двенадцать) месяцев,? (?:[\p{L}]+ )?(?:по|до|к) (?<m>MONTH)OF_YEAR`, { to: "rolling-year" }],
];

/** Years of accounts. */
export const fiscalRules: Periods["rules"] = [
  [
    "period.fiscal-year",
    String.raw`(?:(?:в|за|по итогам) )?(?<a>YEAR)[/–-](?<b>\d\d(?:\d\d)?)(?:-?м)? (?:финансов|фискальн)\p{L}+ год\p{L}?`,
    { to: "fiscal-year" },
  ],
  [
    "period.fiscal-year",
    String.raw`(?:(?:в|за|по итогам) )?(?:(?<last>прошл|минувш|предыдущ|завершивш|ист[её]кш)|текущ|нынешн|нов|эт)\p{L}+ (?:финансов|фискальн)\p{L}+ год\p{L}?`,
    { to: "fiscal-year" },
  ],
  [
    "period.fiscal",
    [
      "(?:(?:в|за|по итогам) )?",
      String.raw`(?:(?:прошл|минувш|текущ|нынешн|эт|предыдущ|завершивш)\p{L}+ |YEAR[/–-]\d\d(?:\d\d)? )?`,
      String.raw`(?:финансов|фискальн)\p{L}+ год\p{L}?`,
    ].join(""),
    { to: "unknown" },
  ],
];
