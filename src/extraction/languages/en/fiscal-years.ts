// English phrases of years that are not the calendar's: fiscal, rolling and solar ones, and their parts.
import type { Periods } from "../periods.ts";

/** The first that matches at a place wins. */
export const fiscalYears: Periods["rules"] = [
  [
    "period.fiscal-months",
    String.raw`(?:the )?(?:first (?<n>COUNT) (?:months|(?<quarters>quarters))|(?<q>ORDINAL) quarter|(?<half>first|second) half) of (?:the )?(?<a>YEAR)[-–/](?<b>YEAR|\d\d) (?:fiscal|financial)(?: year)?`,
    { to: "fiscal-quarter" },
  ],
  [
    "period.fiscal-quarter",
    String.raw`(?:the )?(?<q>ORDINAL) quarter of (?:the )?(?:(?:current|last) )?(?:fiscal|financial) (?:year )?(?:(?<a>YEAR|\d\d)(?:[-–/](?<b>YEAR|\d\d))?)?`,
    { to: "fiscal-quarter" },
  ],
  [
    "period.fiscal-quarter",
    String.raw`(?:the )?(?<q>ORDINAL) quarter of (?:the )?FY ?(?<a>YEAR|\d\d)(?:[-–/](?<b>YEAR|\d\d))?\b`,
    { to: "fiscal-quarter" },
  ],
  [
    "period.fiscal-half",
    String.raw`(?:(?:the )?(?<half>first|second) half of (?:the )?)FY ?(?<a>YEAR|\d\d)(?:[-–/](?<b>YEAR|\d\d))?\b`,
    { to: "fiscal-quarter" },
  ],
  ["period.fiscal-quarter", String.raw`\bQ(?<q>[1-4]) ?FY ?(?<a>YEAR|\d\d)(?:[-–/](?<b>YEAR|\d\d))?\b`, { to: "fiscal-quarter" }],
  [
    "period.fiscal-months",
    String.raw`(?:the )?first (?<n>COUNT) (?:months|(?<quarters>quarters)) of (?:the )?(?:(?<rel>current|this|last) )?(?:fiscal|financial)(?: year)?(?: (?<a>YEAR)(?:[-–/](?<b>YEAR|\d\d))?)?`,
    { to: "fiscal-quarter" },
  ],
  [
    "period.fiscal-months",
    String.raw`(?:the )?first (?<n>COUNT) (?:months|(?<quarters>quarters)) of (?:the )?FY ?(?<a>YEAR|\d\d)(?:[-–/](?<b>YEAR|\d\d))?\b`,
    { to: "fiscal-quarter" },
  ],
  [
    "period.fiscal-half",
    String.raw`(?:the )?(?<half>first|second) half of (?:the )?(?:(?:current|this|last) )?(?:fiscal|financial)(?: year)?(?: (?<a>YEAR|\d\d)(?:[-–/](?<b>YEAR|\d\d))?)?`,
    { to: "fiscal-quarter" },
  ],
  [
    "period.month-span",
    String.raw`\b(?<from>MONTH)\b\.?(?: ?[–—-] ?| to )\b(?<until>MONTH)\b\.?,? (?:of )?FY ?\d\d(?:\d\d)?(?:[-–/]\d\d)?`,
    { to: "month-span" },
  ],
  [
    "period.fiscal-year",
    String.raw`\b(?:FY|[Ff]iscal(?: [Yy]ear)?|[Ff]inancial [Yy]ear|\(FY\)) ?(?:ended |of |\()?(?:FY ?)?(?<a>YEAR|\d\d)(?:[-–/](?<b>YEAR|\d\d))?\b`,
    { to: "fiscal-year" },
  ],
  [
    "period.month-span",
    String.raw`\b(?<since>YEAR)[-–/](?<later>YEAR|\d\d) \(?(?<from>MONTH)(?:[-–]| to )(?<until>MONTH)\)?(?: (?:marketing|crop|trade))? (?:season|year|campaign)`,
    { to: "month-span" },
  ],
  ["period.fiscal-year", String.raw`\b(?<a>YEAR)[-–/](?<b>YEAR|\d\d) (?:fiscal|financial)(?: year)?`, { to: "fiscal-year" }],
  [
    "period.fiscal-year",
    String.raw`(?<rel>(?<last>last|the (?:previous|past|full|whole|entire|completed|latest|preceding))|this|the current|(?:the )?just[- ](?:concluded|ended|completed|closed)|the) (?:fiscal|financial) year(?!,? (?:ended|ending|to|that|which)\b)`,
    { to: "fiscal-year" },
  ],
  [
    "period.until",
    String.raw`(?:(?:from|since) the (?:beginning|start) of (?:the|this)|\b[Tt]his) year(?: so far)? (?:to|until|till|through|up to) (?:the end of |end-|late |mid-)?(?<m>MONTH)OF_YEAR`,
    { to: "year-until" },
  ],
  [
    "period.rolling-year",
    String.raw`(?<!half[- ]|\b[Tt]his )(?:the )?(?:(?:fiscal |financial |marketing |crop |harvest |trading |market |sugar |coffee |cotton |grain )?(?<!half[- ])year|twelve months|12 months)(?:,)? (?:to|ending|(?:(?:that|which) (?:has )?)?(?:ended|closed|(?<next>ends|closes|will end|is to end))|through|up to)(?: in)?(?: the end of)?(?: on)?(?<last> last)? (?:(?<mid>mid-)|late |early )?(?:(?<d0>\d{1,2}) )?(?<m>MONTH)\b\.?(?: (?<d>\d{1,2})(?!\d|[,.]\d))?OF_YEAR`,
    { to: "rolling-year" },
  ],
  [
    "period.rolling-year",
    String.raw`(?:the )?(?:(?:last|previous|past|recent) )?(?:Iranian|Persian|Afghan|solar)(?: calendar| fiscal| solar)* year(?: 1[34]\d\d)?,? \(?(?:which |that )?end(?:ed|ing|s)(?: on)? (?<m>March) \d{1,2}(?:, (?<year>YEAR))?\)?`,
    { to: "rolling-year" },
  ],
  [
    "period.rolling-year",
    String.raw`(?:the )?(?:four quarters|twelve months|12 months|year) (?:to|ended|ending|through|up to) (?:the end of )?(?:Q(?<q>[1-4])|the (?<q2>ORDINAL) quarter)OF_YEAR`,
    { to: "rolling-year" },
  ],
  [
    "period.months-to",
    String.raw`(?:the )?(?:first )?(?<n>COUNT)[- ]months?(?: period)?(?:,)? (?:leading to|to|ended|ending|through|up to|until)(?: the end of)?(?: \d{1,2})? (?:(?<mid>mid-)|late |early |end-)?(?<m>MONTH)\b\.?(?: \d{1,2}(?!\d|[,.]\d))?OF_YEAR`,
    { to: "months-to" },
  ],
  ["period.rolling-year", String.raw`the (?<m>March|June|September|December) (?<year>YEAR) year\b`, { to: "rolling-year" }],
  [
    "period.solar-year",
    String.raw`(?:the )?(?:Iranian|Persian|Afghan|solar)(?: calendar| fiscal| solar| Hijri)* year (?:of )?(?<year>1[34]\d\d)(?: \([^)\d]{0,24}March[^)]{0,60}\))?`,
    { to: "solar-year" },
  ],
  ["period.month-quarter", String.raw`(?:the )?(?<m>March|June|September|December) quarterOF_YEAR`, { to: "months-to", back: 3 }],
];
