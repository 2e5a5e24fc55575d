// English phrases of spans of days and months.
import type { Periods } from "../../periods.ts";
import { DAY, TO } from "./parts.ts";

export const spans: Periods["rules"] = [
  [
    "period.month-span",
    String.raw`(?:the )?first (?:COUNT) months? \(\b(?<from>MONTH)\b\.? ?(?:[–—/-]|to|through|and) ?\b(?<until>MONTH)\b\.?(?:,? (?<year>YEAR))?\)`,
    { to: "month-span" },
  ],
  [
    "period.day-span",
    // "The first months of the fiscal year (March 21 to May 20)", "from May 1–5, 2024".
    [
      String.raw`(?:(?:the )?(?:[\w-]+ ){1,3}months? of (?:the |this )?(?:[\w-]+ ){0,3}year )?\(?`,
      String.raw`(?:from |between |during |the )*\b(?<from>MONTH)\b\.? (?<d1>\d{1,2})(?: ?[–—/-] ?|${TO})`,
      String.raw`(?:\b(?<until>MONTH)\b\.? )?(?<d2>\d{1,2})(?![\d:])(?:,? (?<year>YEAR))?`,
    ].join(""),
    { to: "day-span" },
  ],
  [
    "period.day-span",
    // "From 5 May to 3 June 2024".
    [
      String.raw`(?:from |between |during |the )*\b(?<d1>\d{1,2})(?: (?<from>MONTH)\b)?(?: ?[–—-] ?|${TO})`,
      String.raw`(?<d2>\d{1,2}) (?<until>MONTH)\b(?:,? (?<year>YEAR))?`,
    ].join(""),
    { to: "day-span" },
  ],
  [
    "period.other-calendar",
    // "The first three months of the current Iranian year".
    [
      "(?:the )?(?:first |last |past )?(?:COUNT|ORDINAL|[a-z]+th)[- ]months? of ",
      "(?:the |this )?(?:current |past |last |previous )?",
      "(?:Iranian|Persian|Afghan|Ethiopian|Nepali|Nepalese|solar|Hijri)(?: calendar)? (?:fiscal )?year",
    ].join(""),
    { to: "unknown" },
  ],
  [
    "period.month-span",
    String.raw`\b(?<from>MONTH)\b\.?,? (?<since>YEAR)(?: ?[–—-] ?|${TO})\b(?<until>MONTH)\b\.?,? (?<year>YEAR)`,
    { to: "month-span" },
  ],
  [
    "period.to-month",
    String.raw`(?:the )?(?:period|year|months) (?:to|through|until) (?<m>MONTH)\b(?! ${DAY})OF_YEAR`,
    { to: "year-until" },
  ],
  [
    "period.month-span",
    String.raw`(?:(?:in|during|for|over|the months of) )*\b(?<from>MONTH)\b(?:, (?:MONTH)\b)+,? and (?<until>MONTH)\bOF_YEAR`,
    { to: "month-span" },
  ],
  [
    "period.month-span",
    // "Between March and June 2024", "the January 1–May 31 period".
    [
      String.raw`(?:from |between |the months of |in |during |for )*(?:the )?\b(?<from>MONTH)\b\.?(?: ${DAY})?(?: ?[–—/-] ?|${TO})`,
      String.raw`\b(?<until>MONTH)\b\.?(?: ${DAY})?(?: period)?OF_YEAR`,
    ].join(""),
    { to: "month-span" },
  ],
  ["period.through", String.raw`\bthrough (?<m>MONTH)\b(?!\.? ${DAY})OF_YEAR`, { to: "year-until" }],
  [
    "period.until",
    String.raw`\b(?:as of|as at|at|by|through|until|up to)(?<!\bsince [^.;,]{3,60} at) (?:the )?end[- ](?:of )?(?<m>MONTH)\bOF_YEAR`,
    { to: "year-until" },
  ],
  ["period.until", String.raw`(?<=\bhad (?:[^.;]|\.\d){3,90})\bby (?<m>MONTH)\b(?!\.? ${DAY})OF_YEAR`, { to: "year-until" }],
  ["period.until", String.raw`\bby (?<m>MONTH)\b(?!\.? ${DAY})OF_YEAR(?=,? (?:[^.;,\d]|\.\d){2,60}\bha(?:d|s|ve)\b)`, { to: "year-until" }],
];
