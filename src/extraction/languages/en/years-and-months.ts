// English phrases of years, of months by their names alone, and of times told from today.
import type { Periods } from "../periods.ts";
import { monthSubjects, namedMonths } from "./periods/months.ts";
import { TH } from "./periods/parts.ts";
import { yearSpans } from "./periods/year-spans.ts";

/** "year-end figures": they are of the year. */
const RESULTS = "figures|results|data|numbers|statistics|tally|report|totals?|count|review|summary";

/** "closed the year at $5 billion". */
const AT = "at|above|below|with|near|on|around|over|under|close|just";

/** "full-year coffee exports". */
const OF_A_YEAR = [
  "figures|results|data|numbers|statistics|totals?|tally|report",
  "exports?|imports?|trade|throughput|volumes?|shipments|traffic|surplus|deficit",
].join("|");

/** The first that matches at a place wins. */
export const yearsAndMonths: Periods["rules"] = [
  ...yearSpans,
  ...namedMonths,
  [
    "period.end-of-year",
    "(?:by|at|before|as of) the (?:very )?end of (?:(?<year>YEAR)|(?<rel>this year|the year|last year|next year))",
    { to: "year" },
  ],
  [
    "period.years-ago",
    String.raw`^(?:(?:and|but|only|just|some) )?(?:(?:COUNT (?:or|to) )?(?<n>COUNT) years|a (?<n2>decade)) ago(?=,| [a-z])`,
    { to: "years-back" },
  ],
  ["period.years-ago", String.raw`\btwo decades ago`, { to: "years-back", back: 20 }],
  ["period.year-before-last", "the year before last", { to: "years-back", back: 2 }],
  [
    "period.last-year",
    String.raw`(?:the (?:whole|end|results?) of |(?:all|entire) )?(?:of )?(?:last|the previous|the past) year(?:['’]s)?\b`,
    { to: "years-back", back: 1 },
  ],
  [
    "period.this-year",
    [
      String.raw`(?:this|the current) (?:calendar )?year(?:['’]s)?\b`,
      String.raw`(?:by )?(?:the )?year[- ]end\b(?! (?:${RESULTS})\b)`,
      "in the current year",
    ].join("|"),
    { to: "years-back", back: 0 },
  ],
  [
    "period.this-year",
    [
      String.raw`\b(?:clos(?:e|es|ing)|end|ends|ending|finish(?:es|ing)?) the year(?= (?:${AT})\b)`,
      String.raw`\bthe year (?:will|would|should|could|may|might|is (?:seen|set|expected) to|to) (?:end|close|finish)\b`,
    ].join("|"),
    { to: "years-back", back: 0 },
  ],
  [
    "period.year-results",
    [
      String.raw`\bfor the year\b(?=[,.;]|$| (?:is|was|are|were|stands?|stood|remains?|at)\b)`,
      String.raw`\b(?:closed|ended|finished) the year(?= (?:${AT})\b)`,
      String.raw`\b(?:year-end|end-of-year) (?:${RESULTS})\b`,
    ].join("|"),
    { to: "year-results" },
  ],
  [
    "period.this-year",
    String.raw`\b(?:target|goal|aim|forecast|estimate|projection|outlook|plan|quota) for the (?:whole |full |current )?year\b`,
    { to: "years-back", back: 0 },
  ],
  [
    "period.full-year",
    String.raw`\b(?:for|in|over) the (?:full year|whole (?:of the )?year|year as a whole)\b`,
    { to: "years-back", back: 0 },
  ],
  ["period.year-results", String.raw`\b(?:full|whole)[- ]year (?=(?:[a-z]+ ){0,2}(?:${OF_A_YEAR})\b)`, { to: "year-results" }],
  ...monthSubjects,
  ["period.next-year", "next year", { to: "years-back", back: -1 }],
  [
    "period.previous-month",
    String.raw`\b(?:the (?:previous|prior|preceding) month|the month (?:before|earlier)|a month (?:earlier|before|ago))(?:['’]s)?\b`,
    { to: "months-back", back: 2 },
  ],
  [
    "period.previous-quarter",
    String.raw`\b(?:the (?:previous|prior|preceding) quarter|the quarter (?:before|earlier)|a quarter (?:earlier|before|ago))(?:['’]s)?\b`,
    { to: "none" },
  ],
  ["period.last-month", String.raw`\b(?:last|the past) month(?:['’]s)?\b`, { to: "months-back", back: 1 }],
  ["period.this-month-alone", String.raw`\bthis month\b`, { to: "months-back", back: 0 }],
  [
    "period.weeks-to",
    [
      String.raw`\b(?:the )?(?:(?<n>COUNT)[- ])?weeks? (?:to|ended|ending|through|up to|until)(?: on)? `,
      String.raw`(?:\p{Lu}?[a-z]+day,? )?`,
      String.raw`(?:(?<d>\d{1,2})(?:${TH})? (?<m>MONTH)|(?<m2>MONTH)\.? (?<d2>\d{1,2})(?:${TH})?)\b`,
      String.raw`(?!,?\d|[,.]\d)(?:,? (?<year>YEAR))?`,
    ].join(""),
    { to: "weeks-to" },
  ],
  ["period.last-week", String.raw`\b(?:last week|this week|the week (?:to|ended|ending)[^,;.]{0,20})`, { to: "none" }],
  [
    "period.year",
    String.raw`\b(?<year>YEAR)\b(?!\s?(?:km|MW|tonnes|people|rubles|trucks|TEU|wagons|containers|vehicles))(?![,.]\d)`,
    { to: "year" },
  ],
  [
    "period.each-year",
    [
      String.raw`\b(?:every|each|per|a) (?:year|season)\b(?! (?:earlier|ago|before|later|to|on))`,
      String.raw`(?<!(?:%|percent|per cent|pct) )\bannually\b`,
      String.raw`\bat that time\b|\bback then\b`,
    ].join("|"),
    { to: "none" },
  ],
  ["period.now", String.raw`\b(?:now|today|currently|at present|at the moment|these days|nowadays)\b`, { to: "none" }],
];
