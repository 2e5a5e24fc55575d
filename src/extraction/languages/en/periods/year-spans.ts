// English phrases of spans of years, and of the time since a month.
import type { Periods } from "../../periods.ts";
import { YEAR_NUMBER } from "../parts.ts";
import { DAY, HAS_MULTIPLIED } from "./parts.ts";

export const yearSpans: Periods["rules"] = [
  [
    "period.year-span",
    String.raw`(?:from |between |in |over )*(?<a>YEAR)(?: ?[–—/-] ?(?<b>YEAR|\d\d\b)| (?:to|and|through|until) (?<b2>YEAR))(?![-\d]|[.,]\d)`,
    { to: "year-span" },
  ],
  ["period.since-year", "(?:starting |ever )?since (?<a>YEAR)", { to: "since-year" }],
  [
    "period.since-year",
    // "Since our agreement came into force, in 2001, trade has tripled."
    String.raw`\b[Ss]ince (?:(?!${YEAR_NUMBER})[^.;,]){3,60},? (?:back )?in (?:the year )?(?<a>YEAR)(?=,? [^.;]{0,70}${HAS_MULTIPLIED})`,
    { to: "since-year" },
  ],
  [
    "period.past-years",
    String.raw`(?:over |in |during |for )?(?:the )?(?:past|last|previous) (?<n>COUNT)(?: or \w+)? years`,
    { to: "past-years" },
  ],
  [
    "period.past-months",
    String.raw`(?:over|in|during|for|within) (?:the )?(?:past|last|previous|recent) (?<n>COUNT) months\b`,
    { to: "past-months" },
  ],
  ["period.past-years", "(?:over |in |during |for )?(?:the )?(?:past|last|previous) (?<n>decade)", { to: "past-years" }],
  ["period.coming-years", String.raw`\b(?<each>each) of the (?:next|coming) (?<n>COUNT) years\b`, { to: "coming-years" }],
  [
    "period.coming-years",
    [
      String.raw`\b(?:within|(?:in|over|during) (?:the )?(?:next|coming)) (?:the )?(?:next |coming )?(?<n>COUNT|decade) years?\b`,
      String.raw`\b(?:within|(?:in|over) the (?:next|coming)) (?:a )?(?<n2>decade)\b`,
    ].join("|"),
    { to: "coming-years" },
  ],
  [
    "period.since-month",
    // "Since January 1", but not "since January 5".
    [
      String.raw`\bsince (?:last |early |late |mid-|mid |the (?:start|beginning|middle|end) of )?(?:0?1(?:st)? (?:of )?)?(?<m>MONTH)\b`,
      String.raw`(?!\.? (?!0?1(?!\d))${DAY})(?!\.? 0?1,? \d{4})`,
    ].join(""),
    { to: "since-month" },
  ],
  [
    "period.since-month",
    // "Since the border opened in early May".
    [
      String.raw`\bsince (?:(?!${YEAR_NUMBER})[^.;,]){3,60}? (?:in|on|at the (?:start|beginning|end) of) (?:early |late |mid-|mid )?(?<m>MONTH)\b`,
      String.raw`(?:(?= 1\b)|(?!\.? ${DAY}))(?!,? ${YEAR_NUMBER})`,
    ].join(""),
    { to: "since-month" },
  ],
];
