// English phrases of years that are not the calendar's: fiscal, rolling and solar ones, and their parts.
import type { Periods } from "../periods.ts";

/** “2023-24”, “24”, “’24”, “2023/2024”. */
const FISCAL_YEAR = String.raw`[’']?(?<a>YEAR|\d\d)(?:[-–/](?<b>YEAR|\d\d))?`;
/** “First three months”. */
const FIRST_MONTHS = "first (?<n>COUNT) (?:months|(?<quarters>quarters))";
const HALF = "(?<half>first|second) half";
/** The month a quarter or a year is named by. */
const QUARTER_END = "(?<m>March|June|September|December)";
const SOLAR = "(?:Iranian|Persian|Afghan|solar)";
const UP_TO = "to|ended|ending|through|up to";
/** “The previous”, “this”, “the just-concluded”. */
const WHICH_YEAR = [
  "(?<last>last|the (?:previous|past|full|whole|entire|completed|latest|preceding))",
  "this|the current",
  "(?:the )?just[- ](?:concluded|ended|completed|closed)",
  "the",
].join("|");
const KIND_OF_YEAR = "fiscal |financial |marketing |crop |harvest |trading |market |sugar |coffee |cotton |grain ";
const YEAR_OR_MONTHS = [`(?:${KIND_OF_YEAR})?(?<!half[- ])year`, "twelve months|12 months"].join("|");
/** “The year that ended in June”, “that closes in June”. */
const ENDED = ["to|ending", "(?:(?:that|which) (?:has )?)?(?:ended|closed|(?<next>ends|closes|will end|is to end))", "through|up to"].join(
  "|",
);
/** “30 June”, “mid-June”, “June 30”. */
const ITS_LAST_DAY = String.raw` (?:(?<mid>mid-)|late |early )?(?:(?<d0>\d{1,2}) )?(?<m>MONTH)\b\.?(?: (?<d>\d{1,2})(?!\d|[,.]\d))?`;
/** “The end of June”, “June 30”. */
const END_OF_MONTH = String.raw`(?: the end of)?(?: \d{1,2})? (?:(?<mid>mid-)|late |early |end-)?(?<m>MONTH)\b\.?(?: \d{1,2}(?!\d|[,.]\d))?`;
const THIS_YEAR = String.raw`(?:(?:from|since) the (?:beginning|start) of (?:the|this)|\b[Tt]his) year(?: so far)?`;
/** “, which ended on 20 March, 2024”. */
const ENDED_IN_MARCH = String.raw`,? \(?(?:which |that )?end(?:ed|ing|s)(?: on)? (?<m>March) \d{1,2}(?:, (?<year>YEAR))?\)?`;
/** “(October to May)”. */
const SPAN = String.raw`\(?(?<from>MONTH)(?:[-–]| to )(?<until>MONTH)\)?`;
/** “(starting on 20 March)”. */
const FROM_MARCH = String.raw`(?: \([^)\d]{0,24}March[^)]{0,60}\))?`;

/** The first that matches at a place wins. */
export const fiscalYears: Periods["rules"] = [
  // A port's or a company's own, so its months are not known.
  [
    "period.year-ended",
    String.raw`\b(?:the |our |your )?(?:fiscal|financial) year (?:that|which) (?:just )?(?:ended|closed) last (?:month|week)`,
    { to: "unknown" },
  ],
  [
    "period.fiscal-months",
    String.raw`(?:the )?(?:${FIRST_MONTHS}|(?<q>ORDINAL) quarter|${HALF}) of (?:the )?(?<a>YEAR)[-–/](?<b>YEAR|\d\d) (?:fiscal|financial)(?: year)?`,
    { to: "fiscal-quarter" },
  ],
  [
    "period.fiscal-quarter",
    String.raw`(?:the )?(?<q>ORDINAL) quarter of (?:the )?(?:(?:current|last) )?(?:fiscal|financial) (?:year )?(?:${FISCAL_YEAR})?`,
    { to: "fiscal-quarter" },
  ],
  ["period.fiscal-quarter", String.raw`(?:the )?(?<q>ORDINAL) quarter of (?:the )?FY ?${FISCAL_YEAR}\b`, { to: "fiscal-quarter" }],
  ["period.fiscal-half", String.raw`(?:(?:the )?${HALF} of (?:the )?)FY ?${FISCAL_YEAR}\b`, { to: "fiscal-quarter" }],
  ["period.fiscal-quarter", String.raw`\bQ(?<q>[1-4]) ?FY ?${FISCAL_YEAR}\b`, { to: "fiscal-quarter" }],
  [
    "period.fiscal-months",
    String.raw`(?:the )?${FIRST_MONTHS} of (?:the )?(?:(?<rel>current|this|last) )?(?:fiscal|financial)(?: year)?(?: (?<a>YEAR)(?:[-–/](?<b>YEAR|\d\d))?)?`,
    { to: "fiscal-quarter" },
  ],
  ["period.fiscal-months", String.raw`(?:the )?${FIRST_MONTHS} of (?:the )?FY ?${FISCAL_YEAR}\b`, { to: "fiscal-quarter" }],
  [
    "period.fiscal-half",
    String.raw`(?:the )?${HALF} of (?:the )?(?:(?:current|this|last) )?(?:fiscal|financial)(?: year)?(?: ${FISCAL_YEAR})?`,
    { to: "fiscal-quarter" },
  ],
  [
    "period.month-span",
    String.raw`\b(?<from>MONTH)\b\.?(?: ?[–—-] ?| to )\b(?<until>MONTH)\b\.?,? (?:of )?FY ?\d\d(?:\d\d)?(?:[-–/]\d\d)?`,
    { to: "month-span" },
  ],
  [
    "period.fiscal-year",
    String.raw`\b(?:FY|[Ff]iscal(?: [Yy]ear)?|[Ff]inancial [Yy]ear|\(FY\)) ?(?:ended |of |\()?(?:FY ?)?${FISCAL_YEAR}\b`,
    { to: "fiscal-year" },
  ],
  [
    "period.month-span",
    String.raw`\b(?<since>YEAR)[-–/](?<later>YEAR|\d\d) ${SPAN}(?: (?:marketing|crop|trade))? (?:season|year|campaign)`,
    { to: "month-span" },
  ],
  ["period.fiscal-year", String.raw`\b(?<a>YEAR)[-–/](?<b>YEAR|\d\d) (?:fiscal|financial)(?: year)?`, { to: "fiscal-year" }],
  [
    "period.fiscal-year",
    String.raw`(?<rel>${WHICH_YEAR}) (?:fiscal|financial) year(?!,? (?:ended|ending|to|that|which)\b)`,
    { to: "fiscal-year" },
  ],
  [
    "period.until",
    String.raw`${THIS_YEAR} (?:to|until|till|through|up to) (?:the end of |end-|late |mid-)?(?<m>MONTH)OF_YEAR`,
    { to: "year-until" },
  ],
  [
    "period.rolling-year",
    String.raw`(?<!half[- ]|\b[Tt]his )(?:the )?(?:${YEAR_OR_MONTHS})(?:,)? (?:${ENDED})(?: in)?(?: the end of)?(?: on)?(?<last> last)?${ITS_LAST_DAY}OF_YEAR`,
    { to: "rolling-year" },
  ],
  [
    "period.rolling-year",
    String.raw`(?:the )?(?:(?:last|previous|past|recent) )?${SOLAR}(?: calendar| fiscal| solar)* year(?: 1[34]\d\d)?${ENDED_IN_MARCH}`,
    { to: "rolling-year" },
  ],
  [
    "period.rolling-year",
    String.raw`(?:the )?(?:four quarters|twelve months|12 months|year) (?:${UP_TO}) (?:the end of )?(?:Q(?<q>[1-4])|the (?<q2>ORDINAL) quarter)OF_YEAR`,
    { to: "rolling-year" },
  ],
  [
    "period.months-to",
    String.raw`(?:the )?(?:first )?(?<n>COUNT)[- ]months?(?: period)?(?:,)? (?:leading to|${UP_TO}|until)${END_OF_MONTH}OF_YEAR`,
    { to: "months-to" },
  ],
  ["period.rolling-year", String.raw`the ${QUARTER_END} (?<year>YEAR) year\b`, { to: "rolling-year" }],
  [
    "period.solar-year",
    String.raw`(?:the )?${SOLAR}(?: calendar| fiscal| solar| Hijri)* year (?:of )?(?<year>1[34]\d\d)${FROM_MARCH}`,
    { to: "solar-year" },
  ],
  ["period.month-quarter", String.raw`(?:the )?${QUARTER_END} quarterOF_YEAR`, { to: "months-to", back: 3 }],
];
