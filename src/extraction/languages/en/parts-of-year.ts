// English phrases of days, months, quarters and halves of a year.
import type { Periods } from "../periods.ts";

/** The first that matches at a place wins. */
export const partsOfYear: Periods["rules"] = [
  [
    "period.month-span",
    String.raw`(?:the )?first (?:COUNT) months? \(\b(?<from>MONTH)\b\.? ?(?:[–—/-]|to|through|and) ?\b(?<until>MONTH)\b\.?(?:,? (?<year>YEAR))?\)`,
    { to: "month-span" },
  ],
  [
    "period.day-span",
    String.raw`(?:(?:the )?(?:[\w-]+ ){1,3}months? of (?:the |this )?(?:[\w-]+ ){0,3}year )?\(?(?:from |between |during |the )*\b(?<from>MONTH)\b\.? (?<d1>\d{1,2})(?: ?[–—/-] ?| (?:to|through|and|until) )(?:\b(?<until>MONTH)\b\.? )?(?<d2>\d{1,2})(?![\d:])(?:,? (?<year>YEAR))?`,
    { to: "day-span" },
  ],
  [
    "period.day-span",
    String.raw`(?:from |between |during |the )*\b(?<d1>\d{1,2})(?: (?<from>MONTH)\b)?(?: ?[–—-] ?| (?:to|through|and|until) )(?<d2>\d{1,2}) (?<until>MONTH)\b(?:,? (?<year>YEAR))?`,
    { to: "day-span" },
  ],
  [
    "period.other-calendar",
    String.raw`(?:the )?(?:first |last |past )?(?:COUNT|ORDINAL|[a-z]+th)[- ]months? of (?:the |this )?(?:current |past |last |previous )?(?:Iranian|Persian|Afghan|Ethiopian|Nepali|Nepalese|solar|Hijri)(?: calendar)? (?:fiscal )?year`,
    { to: "unknown" },
  ],
  [
    "period.month-span",
    String.raw`\b(?<from>MONTH)\b\.?,? (?<since>YEAR)(?: ?[–—-] ?| (?:to|through|and|until) )\b(?<until>MONTH)\b\.?,? (?<year>YEAR)`,
    { to: "month-span" },
  ],
  [
    "period.to-month",
    String.raw`(?:the )?(?:period|year|months) (?:to|through|until) (?<m>MONTH)\b(?! \d{1,2}(?!\d|[,.]\d))OF_YEAR`,
    { to: "year-until" },
  ],
  [
    "period.month-span",
    String.raw`(?:(?:in|during|for|over|the months of) )*\b(?<from>MONTH)\b(?:, (?:MONTH)\b)+,? and (?<until>MONTH)\bOF_YEAR`,
    { to: "month-span" },
  ],
  [
    "period.month-span",
    String.raw`(?:from |between |the months of |in |during |for )*(?:the )?\b(?<from>MONTH)\b\.?(?: \d{1,2}(?!\d|[,.]\d))?(?: ?[–—/-] ?| (?:to|through|and|until) )\b(?<until>MONTH)\b\.?(?: \d{1,2}(?!\d|[,.]\d))?(?: period)?OF_YEAR`,
    { to: "month-span" },
  ],
  ["period.through", String.raw`\bthrough (?<m>MONTH)\b(?!\.? \d{1,2}(?!\d|[,.]\d))OF_YEAR`, { to: "year-until" }],
  [
    "period.until",
    String.raw`\b(?:as of|as at|at|by|through|until|up to) (?:the )?end[- ](?:of )?(?<m>MONTH)\bOF_YEAR`,
    { to: "year-until" },
  ],
  ["period.until", String.raw`(?<=\bhad (?:[^.;]|\.\d){3,90})\bby (?<m>MONTH)\b(?!\.? \d{1,2}(?!\d|[,.]\d))OF_YEAR`, { to: "year-until" }],
  [
    "period.until",
    String.raw`\bby (?<m>MONTH)\b(?!\.? \d{1,2}(?!\d|[,.]\d))OF_YEAR(?=,? (?:[^.;,\d]|\.\d){2,60}\bha(?:d|s|ve)\b)`,
    { to: "year-until" },
  ],
  ["period.same-year", String.raw`\b(?:in|during|for) (?:the same|that) year\b`, { to: "none" }],
  [
    "period.months-since",
    String.raw`(?:the |in |over |during )*(?<n>COUNT) months since [^.;\d]{3,90}? (?:on|in) (?:\d{1,2}(?:st|nd|rd|th)? )?(?<m>MONTH)\b\.?(?: \d{1,2}(?!\d|[,.]\d))?OF_YEAR`,
    { to: "months-since" },
  ],
  ["period.first-months", "(?:the )?first (?<n>COUNT)(?: full)? monthsOF_YEAR", { to: "first-months" }],
  [
    "period.last-months",
    String.raw`(?:the )?(?:last|final|closing) (?<n>COUNT) months of (?:the year )?(?:(?<year>YEAR)|(?<rel>REL))`,
    { to: "last-months" },
  ],
  [
    "period.months-of",
    String.raw`(?:the |over |in |for )*(?<n>COUNT) months of (?:(?<year>YEAR)|(?<rel>this year|the year|last year|the current year))`,
    { to: "first-months" },
  ],
  [
    "period.months-of",
    String.raw`\b(?:in|for|over|during) (?:the|those|these) (?<n>COUNT)[- ]months?(?: period)?(?=[,.;)]|$| (?:and|from|on|compared|we|they|it|the)\b)`,
    { to: "told-months" },
  ],
  [
    "period.told-quarter",
    String.raw`\b(?:for|in|over|during) (?:the|that|this) quarter(?: as a whole| alone)?(?=[,.;)]|$| (?!of\b|to\b|ended\b|ending\b|before\b|earlier\b))`,
    { to: "told-quarter" },
  ],
  [
    "period.told-month",
    String.raw`\b(?:for|in|over|during) (?:the|that) (?:full |whole |entire )?month(?: as a whole| alone| itself)?(?=[,.;]|$| (?!of\b|to\b|ended\b|ending\b|before\b|earlier\b|since\b|when\b|after\b))`,
    { to: "told-month" },
  ],
  [
    "period.this-month-alone",
    String.raw`\b(?:the )?(?:first|opening|last|past|second|third) (?:(?:COUNT|few) )?(?:weeks?|days|half) of (?:the|this) month\b`,
    { to: "months-back", back: 0 },
  ],
  [
    "period.months-so-far",
    String.raw`\b(?:over|in|for) (?:the )?(?:same )?(?<n>COUNT) months\b(?! (?:of|to|through|ago|ended))|\b(?:the|a|its) (?<n2>COUNT)-month (?=total|figure|tally|sum\b|volume|haul|deficit|surplus|exports?|imports?|trade|turnover)`,
    { to: "months-so-far" },
  ],
  ["period.month-numbers", String.raw`\b(?<n>\d{1,2})M ?[’']?(?<year>YEAR|\d\d)\b`, { to: "first-months" }],
  ["period.month-numbers", String.raw`\b(?<year>20\d\d)-(?<m>0[1-9]|1[0-2])(?![-\d])`, { to: "month" }],
  [
    "period.month-by-number",
    String.raw`(?:the )?(?<n>ORDINAL) month of (?:(?<year>YEAR)|(?:the |this )(?:current |present |past |last |previous )?(?:[a-z]+ )?year(?: \(\w+)?)`,
    { to: "month-by-number" },
  ],
  ["period.first-month", "(?:the )?first monthOF_YEAR", { to: "months", from: 1, until: 1 }],
  [
    "period.year-to-date",
    String.raw`(?:since|from) the (?:beginning|start|outset) of (?:the|this) year|\b(?:year[- ]to[- ]date|so far this year|to date this year)\b`,
    { to: "year-to-date" },
  ],
  ["period.start-of-year", "(?:at|since|in)? ?the (?:very )?(?:start|beginning) of (?:this|the) year", { to: "start-of-year" }],
  [
    "period.half-to",
    String.raw`(?:the )?half(?:[- ]year)? (?:to|ended|ending|through)(?: the end of)? (?:June|Jun)\bOF_YEAR`,
    { to: "months", from: 1, until: 6 },
  ],
  [
    "period.half-to",
    String.raw`(?:the )?half(?:[- ]year)? (?:to|ended|ending|through)(?: the end of)? (?:December|Dec)\bOF_YEAR`,
    { to: "months", from: 7, until: 12 },
  ],
  [
    "period.half",
    String.raw`(?:the )?(?<half>first|second|1st|2nd)[- ]half(?! of (?:the |this |last )?(?:MONTH|month)\b)(?: of)?OF_YEAR`,
    { to: "half" },
  ],
  ["period.half", String.raw`\bH(?<half>[12])(?: of)?OF_YEAR`, { to: "half" }],
  ["period.half", String.raw`\b(?<half>[12])H ?(?:of )?(?<year>YEAR)\b`, { to: "half" }],
  [
    "period.half-year",
    String.raw`\b(?<!the )half-year (?=total|figure|exports|imports|trade|turnover|shipments|deficit|surplus)`,
    { to: "months", from: 1, until: 6 },
  ],
  [
    "period.told-half",
    String.raw`\b(?:for|in|over|during) (?:the|that|this) half(?:[- ]year)?(?: as a whole| alone)?(?=[,.;:)]|$| (?!of\b|to\b|ended\b|ending\b|before\b|earlier\b|a\b|an\b))`,
    { to: "told-half" },
  ],
  ["period.half-year", "half(?: of)? (?<rel>this year)", { to: "months", from: 1, until: 6 }],
  ["period.three-quarters", "(?:the )?(?:first )?(?<n>two|three) quarters(?: of)?OF_YEAR", { to: "quarters" }],
  // Not the fourth of a year that is not told.
  ["period.last-quarter", String.raw`\b(?:the )?(?:last|past) quarter\b(?! of\b| in (?:19|20)\d\d)`, { to: "quarters-back", back: 1 }],
  ["period.quarter", "(?:the )?(?<q>ORDINAL)[- ]quarter(?: of)?OF_YEAR", { to: "quarter" }],
  ["period.quarter", String.raw`\bQ(?<q>[1-4])(?: of)?,?OF_YEAR`, { to: "quarter" }],
  ["period.quarter", String.raw`\b(?<q>[1-4])Q ?(?:of )?(?<year>YEAR)\b`, { to: "quarter" }],
  ["period.quarter", String.raw`\b(?=Q\d|\dQ)Q?(?<q>[1-4])Q?(?:-| ?[’'])?(?<year>\d\d)(?![\d%]|[.,]\d)`, { to: "quarter" }],
  ["period.half", String.raw`\b(?=H\d|\dH)H?(?<half>[12])H?(?:-| ?[’'])?(?<year>\d\d)(?![\d%]|[.,]\d)`, { to: "half" }],
];
