// English phrases of days, months, quarters and halves of a year.
import type { Periods } from "../periods.ts";
import { DAY, TH } from "./periods/parts.ts";
import { spans } from "./periods/spans.ts";

/** Behind "in the quarter": it is another one than that told before, "in the quarter to June". */
const OF_OR_TO = String.raw`of\b|to\b|ended\b|ending\b|before\b|earlier\b`;

/** "the five-month total". */
const OF_MONTHS = String.raw`total|figure|tally|sum\b|volume|haul|deficit|surplus|exports?|imports?|trade|turnover`;

/** The first that matches at a place wins. */
export const partsOfYear: Periods["rules"] = [
  ...spans,
  ["period.same-year", String.raw`\b(?:in|during|for) (?:the same|that) year\b`, { to: "none" }],
  // "When we normalized in 1995, trade was $450 million for the year."
  ["period.same-year", String.raw`(?<=\b(?:19|20)\d\d, [^.;]{3,80})\bfor the year(?=[.,;]|$)`, { to: "none" }],
  [
    "period.months-since",
    // "The four months since duties were cut on 5 May".
    [
      String.raw`(?:the |in |over |during )*(?<n>COUNT) months since [^.;\d]{3,90}? (?:on|in) `,
      String.raw`(?:\d{1,2}(?:${TH})? )?(?<m>MONTH)\b\.?(?: ${DAY})?OF_YEAR`,
    ].join(""),
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
    String.raw`\b(?:for|in|over|during) (?:the|that|this) quarter(?: as a whole| alone)?(?=[,.;)]|$| (?!${OF_OR_TO}))`,
    { to: "told-quarter" },
  ],
  [
    "period.told-month",
    [
      String.raw`\b(?:for|in|over|during) (?:the|that) (?:full |whole |entire )?month(?: as a whole| alone| itself)?`,
      String.raw`(?=[,.;]|$| (?!${OF_OR_TO}|since\b|when\b|after\b))`,
    ].join(""),
    { to: "told-month" },
  ],
  [
    "period.this-month-alone",
    String.raw`\b(?:the )?(?:first|opening|last|past|second|third) (?:(?:COUNT|few) )?(?:weeks?|days|half) of (?:the|this) month\b`,
    { to: "months-back", back: 0 },
  ],
  [
    "period.months-so-far",
    [
      String.raw`\b(?:over|in|for) (?:the )?(?:same )?(?<n>COUNT) months\b(?! (?:of|to|through|ago|ended))`,
      String.raw`\b(?:the|a|its) (?<n2>COUNT)-month (?=${OF_MONTHS})`,
    ].join("|"),
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
    String.raw`(?:the |this )?(?<half>first|second|1st|2nd)[- ](?:half|semester)(?! of (?:the |this |last )?(?:MONTH|month)\b)(?: of)?OF_YEAR`,
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
    [
      String.raw`\b(?:for|in|over|during) (?:the|that|this) half(?:[- ]year)?(?: as a whole| alone)?`,
      String.raw`(?=[,.;:)]|$| (?!${OF_OR_TO}|a\b|an\b))`,
    ].join(""),
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
