// English months, counts and phrases of time.
import type { Periods } from "../periods.ts";

const MONTHS = "January February March April May June July August September October November December".split(" ");
const months = new Map<string, number>();
MONTHS.forEach((name, i) => {
  months.set(name.toLowerCase(), i + 1);
  months.set(name, i + 1);
  if (name !== "May") months.set(name.slice(0, 3).toLowerCase(), i + 1);
});
months.set("sept", 9);
// Patterns are matched without regard to case; "may" and "march" as verbs are kept out by the rules' prepositions.
months.delete("May");
for (const name of MONTHS) months.delete(name);

const NTH = "fifth sixth seventh eighth ninth tenth eleventh twelfth".split(" ");
const COUNTS = "one two three four five six seven eight nine ten eleven twelve".split(" ");
const counts = new Map([
  ...COUNTS.map((word, i) => [word, i + 1] as const),
  ...["thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"].map(
    (word, i) => [word, i + 13] as const,
  ),
  ...COUNTS.slice(0, 9).map((word, i) => [`twenty-${word}`, i + 21] as const),
  ["thirty", 30],
  ["few", Number.NaN],
  ["decade", 10],
]);

/** "from June 2018 to $5.0 billion": an amount, not the end of a span. */
const SUM = String.raw`(?:[a-z]{0,3}[$€£¥₹]|(?:Rs|RM|RO|Tk|K?Shs?|EUR|USD|CHF)\.? ?\d|\d[\d.,]*(?:%| ?(?:thousand|[mbtr]+illion|crore|lakh|tonnes|tons|metric|barrels|TEUs?|containers|units|per ?cent|mn|bn|pc)\b))`;

export const periods: Periods = {
  months,
  counts,
  ordinals: new Map([
    ["first", 1],
    ["second", 2],
    ["third", 3],
    ["fourth", 4],
    ["final", 4],
    ["last", 4],
    ["1st", 1],
    ["2nd", 2],
    ["3rd", 3],
    ["4th", 4],
    ...NTH.map((word, i) => [word, i + 5] as const),
  ]),
  relative: [
    ["(?:the )?just[- ](?:concluded|ended|completed|closed)", -1],
    ["last year|the previous year|the past year|last calendar year", -1],
    ["next year|the coming year", 1],
    ["this year|(?:the )?current year|the current calendar year|that year|the year", 0],
  ],
  ofYear: "(?:,? (?:of |in )?(?:the year )?(?:(?<year>YEAR)|(?<rel>REL)))?",
  rules: [
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
      String.raw`(?:the )?first (?<n>COUNT) months of (?:the )?(?:(?<rel>current|this|last) )?(?:fiscal|financial)(?: year)?(?: (?<a>YEAR)(?:[-–/](?<b>YEAR|\d\d))?)?`,
      { to: "fiscal-quarter" },
    ],
    [
      "period.fiscal-months",
      String.raw`(?:the )?first (?<n>COUNT) months of (?:the )?FY ?(?<a>YEAR|\d\d)(?:[-–/](?<b>YEAR|\d\d))?\b`,
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
    ["period.fiscal-year", String.raw`\b(?<a>YEAR)[-–/](?<b>YEAR|\d\d) (?:fiscal|financial)(?: year)?`, { to: "fiscal-year" }],
    [
      "period.fiscal-year",
      String.raw`(?<rel>(?<last>last|the (?:previous|past|full|whole|entire|completed|latest|preceding))|this|the current|(?:the )?just[- ](?:concluded|ended|completed|closed)|the) (?:fiscal|financial) year(?!,? (?:ended|ending|to|that|which)\b)`,
      { to: "fiscal-year" },
    ],
    [
      "period.until",
      String.raw`(?:from|since) the (?:beginning|start) of (?:the|this) year (?:to|until|till|through|up to) (?:the end of |end-|late |mid-)?(?<m>MONTH)OF_YEAR`,
      { to: "year-until" },
    ],
    [
      "period.rolling-year",
      String.raw`(?<!half[- ])(?:the )?(?:(?:fiscal |financial |marketing |crop |harvest |trading |market |sugar |coffee |cotton |grain )?(?<!half[- ])year|twelve months|12 months)(?:,)? (?:to|ending|(?:(?:that|which) (?:has )?)?(?:ended|closed|(?<next>ends|closes|will end|is to end))|through|up to)(?: in)?(?: the end of)?(?: on)?(?<last> last)? (?:(?<d0>\d{1,2}) )?(?<m>MONTH)\b\.?(?: (?<d>\d{1,2})(?!\d|[,.]\d))?OF_YEAR`,
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
      String.raw`(?:the )?(?:first )?(?<n>COUNT)[- ]months?(?: period)?(?:,)? (?:leading to|to|ended|ending|through|up to|until)(?: the end of)?(?: \d{1,2})? (?<m>MONTH)\b\.?(?: \d{1,2}(?!\d|[,.]\d))?OF_YEAR`,
      { to: "months-to" },
    ],
    ["period.rolling-year", String.raw`the (?<m>March|June|September|December) (?<year>YEAR) year\b`, { to: "rolling-year" }],
    [
      "period.solar-year",
      String.raw`(?:the )?(?:Iranian|Persian|Afghan|solar)(?: calendar| fiscal| solar| Hijri)* year (?:of )?(?<year>1[34]\d\d)(?: \([^)\d]{0,24}March[^)]{0,60}\))?`,
      { to: "solar-year" },
    ],
    ["period.month-quarter", String.raw`(?:the )?(?<m>March|June|September|December) quarterOF_YEAR`, { to: "months-to", back: 3 }],
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
      String.raw`(?:from |between |the months of |in |during |for )*(?:the )?\b(?<from>MONTH)\b\.?(?: \d{1,2}(?!\d|[,.]\d))?(?: ?[–—/-] ?| (?:to|through|and|until) )\b(?<until>MONTH)\b\.?(?: \d{1,2}(?!\d|[,.]\d))?(?: period)?OF_YEAR`,
      { to: "month-span" },
    ],
    ["period.through", String.raw`\bthrough (?<m>MONTH)\b(?!\.? \d{1,2}(?!\d|[,.]\d))OF_YEAR`, { to: "year-until" }],
    [
      "period.until",
      String.raw`\b(?:as of|as at|at|by|through|until|up to) (?:the )?end[- ](?:of )?(?<m>MONTH)\bOF_YEAR`,
      { to: "year-until" },
    ],
    [
      "period.until",
      String.raw`(?<=\bhad (?:[^.;]|\.\d){3,90})\bby (?<m>MONTH)\b(?!\.? \d{1,2}(?!\d|[,.]\d))OF_YEAR`,
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
      String.raw`\bhalf-year (?=total|figure|exports|imports|trade|turnover|shipments|deficit|surplus)`,
      { to: "months", from: 1, until: 6 },
    ],
    ["period.half-year", String.raw`\b(?:for|in|over) the half-year\b`, { to: "months", from: 1, until: 6 }],
    ["period.half-year", "half(?: of)? (?<rel>this year)", { to: "months", from: 1, until: 6 }],
    ["period.three-quarters", "(?:the )?(?:first )?(?<n>two|three) quarters(?: of)?OF_YEAR", { to: "quarters" }],
    ["period.quarter", "(?:the )?(?<q>ORDINAL)[- ]quarter(?: of)?OF_YEAR", { to: "quarter" }],
    ["period.quarter", String.raw`\bQ(?<q>[1-4])(?: of)?,?OF_YEAR`, { to: "quarter" }],
    ["period.quarter", String.raw`\b(?<q>[1-4])Q ?(?:of )?(?<year>YEAR)\b`, { to: "quarter" }],
    ["period.quarter", String.raw`\b(?=Q\d|\dQ)Q?(?<q>[1-4])Q?(?:-| ?[’'])?(?<year>\d\d)(?![\d%]|[.,]\d)`, { to: "quarter" }],
    ["period.half", String.raw`\b(?=H\d|\dH)H?(?<half>[12])H?(?:-| ?[’'])?(?<year>\d\d)(?![\d%]|[.,]\d)`, { to: "half" }],
    [
      "period.year-span",
      String.raw`(?:from |between |in |over )*(?<a>YEAR)(?: ?[–—/-] ?(?<b>YEAR|\d\d\b)| (?:to|and|through|until) (?<b2>YEAR))(?![-\d]|[.,]\d)`,
      { to: "year-span" },
    ],
    ["period.since-year", "(?:starting |ever )?since (?<a>YEAR)", { to: "since-year" }],
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
    [
      "period.coming-years",
      String.raw`\b(?:within|(?:in|over|during) (?:the )?(?:next|coming)) (?:the )?(?:next |coming )?(?<n>COUNT|decade) years?\b|\b(?:within|(?:in|over) the (?:next|coming)) (?:a )?(?<n2>decade)\b`,
      { to: "coming-years" },
    ],
    [
      "period.since-month",
      String.raw`\bsince (?:last |early |late |mid-|mid |the (?:start|beginning|middle) of )?(?:0?1(?:st)? (?:of )?)?(?<m>MONTH)\b(?!\.? (?!0?1(?!\d))\d{1,2}(?!\d|[,.]\d))(?!\.? 0?1,? \d{4})`,
      { to: "since-month" },
    ],
    ["period.this-month", String.raw`(?:this|(?<last>last)) (?<m>MONTH)\b`, { to: "month" }],
    [
      "period.month-of-year",
      String.raw`(?:(?:in|for|during|of|by|late|early|mid|through|until|the month of|to) )+(?<m>MONTH)\b(?!\.? \d{1,2}(?!\d|[,.]\d))\.?(?! (?:have|be|not|also|well|still|see|lead))OF_YEAR`,
      { to: "month" },
    ],
    ["period.month-of-year", String.raw`\b(?<m>MONTH)\b\.?,? (?:of )?(?<year>YEAR)`, { to: "month" }],
    [
      "period.month-owner",
      String.raw`\b(?<m>January|February|April|June|July|August|September|October|November|December)(?:['’]s)? (?=(?:[a-z-]+ ){0,2}?(?:exports?|imports?|trade|shipments|deliveries|purchases|arrivals|loadings|sales|surplus|deficit|figures|data|numbers|results|statistics|performance)\b)`,
      { to: "month" },
    ],
    [
      "period.end-of-year",
      "(?:by|at|before|as of) the end of (?:(?<year>YEAR)|(?<rel>this year|the year|last year|next year))",
      { to: "year" },
    ],
    [
      "period.years-ago",
      String.raw`^(?:(?:and|but|only|just|some) )?(?:(?<n>COUNT) years|a (?<n2>decade)) ago(?=,| [a-z])`,
      { to: "years-back" },
    ],
    ["period.year-before-last", "the year before last", { to: "years-back", back: 2 }],
    [
      "period.last-year",
      String.raw`(?:the (?:whole|end|results?) of |(?:all|entire) )?(?:of )?(?:last|the previous|the past) year(?:['’]s)?\b`,
      { to: "years-back", back: 1 },
    ],
    [
      "period.this-year",
      String.raw`(?:this|the current) (?:calendar )?year(?:['’]s)?\b|(?:by )?(?:the )?year[- ]end\b|in the current year`,
      { to: "years-back", back: 0 },
    ],
    [
      "period.this-year",
      String.raw`\b(?:clos(?:e|es|ing)|end|ends|ending|finish(?:es|ing)?) the year(?= (?:at|above|below|with|near|on|around|over|under|close|just)\b)`,
      { to: "years-back", back: 0 },
    ],
    [
      "period.year-results",
      String.raw`\b(?:closed|ended|finished) the year(?= (?:at|above|below|with|near|on|around|over|under|close|just)\b)`,
      { to: "year-results" },
    ],
    ["period.full-year", String.raw`\b(?:for|in|over) the (?:full year|whole (?:of the )?year)\b`, { to: "years-back", back: 0 }],
    [
      "period.month-subject",
      String.raw`^(?:In )?(?<m>MONTH)(?:['’]s [\w-]+)? (?=was\b|were\b|saw\b|brought\b|marked\b|proved\b|alone\b)`,
      { to: "month" },
    ],
    [
      "period.month-subject",
      String.raw`(?<=\b(?:month|peak|record|highs?|lows?|best|worst|busiest|quietest)\b[^.;,\d]{0,20} (?:was|is|came in|fell in) )(?:in )?(?<m>MONTH)(?=[,;.]|$)`,
      { to: "month" },
    ],
    [
      "period.month-subject",
      String.raw`(?<=\b(?:what|that|how|knew|and|but|as|after|an?|for|said|because) (?:an? |the )?)(?<m>January|February|April|June|July|August|September|October|November|December) (?=told\b|would\b|was\b|brought\b|will\b|proved\b|looked\b|saw\b|showed\b|meant\b|marked\b|turned\b|ended\b)`,
      { to: "month" },
    ],
    [
      "period.season",
      String.raw`\b(?:last|the (?:previous|past|new)) (?:(?:marketing|crop|harvest) year|season|campaign)\b|\bthe (?:(?:marketing|crop|harvest|fiscal|financial) )?(?:year|season) (?:that has )?just (?:begun|started|opened)\b`,
      { to: "unknown" },
    ],
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
    ["period.last-quarter", String.raw`\b(?:last week|this week|the week (?:to|ended|ending)[^,;.]{0,20})`, { to: "none" }],
    [
      "period.year",
      String.raw`\b(?<year>YEAR)\b(?!\s?(?:km|MW|tonnes|people|rubles|trucks|TEU|wagons|containers|vehicles))(?![,.]\d)`,
      { to: "year" },
    ],
    [
      "period.each-year",
      String.raw`\b(?:every|each|per|a) (?:year|season)\b(?! (?:earlier|ago|before|later|to|on))|(?<!(?:%|percent|per cent|pct) )\bannually\b|\bat that time\b|\bback then\b`,
      { to: "none" },
    ],
    ["period.now", String.raw`\b(?:now|today|currently|at present|at the moment|these days|nowadays)\b`, { to: "none" }],
  ],
  cameFrom: /\bfrom [^,;]{0,24}\d[^,;]{0,20} in (?<year>(?:19|20)\d\d) to (?:just |only |about |some |around )?$/,
  comparedMonth:
    /\b(?:than(?: in)?|compared (?:with|to)|from|over|on|against) (?<m>January|February|March|April|May|June|July|August|September|October|November|December) (?<year>20\d\d)\b/,
  comparison: new RegExp(
    String.raw`on (?<=(?:%|per ?cent|pc),? on )(?:(?:January|February|March|April|May|June|July|August|September|October|November|December) )?(?:(?:19|20)\d\d\b|last year|a year (?:earlier|ago|before))|\b(?:from|on|over|than|compared (?:with|to)) (?:(?:a month|a year|the year) (?:earlier|ago|before)|the (?:previous|prior|preceding) (?:month|quarter)|the month (?:earlier|before))\b(?!['’]s)|\bfrom (?:(?:January|February|March|April|May|June|July|August|September|October|November|December) )?(?:19|20)\d\d\b(?! ?(?:to(?! (?:(?:about|around|nearly|almost|some|over|roughly|just|a|record|more|than) )*${SUM})|until|through|and|onwards?|[-–—])| levels)|\bsince (?:early |late |mid-)?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?:,? (?:19|20)\d\d| last year)|(?:\b(?:compared|comparison|relative|in contrast) (?:to|with)|\bagainst|\bversus|\bthan(?: (?:it was|in|over|during|for|the))*|\bas against|\bfrom (?:a year|the year) (?:earlier|ago|before)|\bfrom (?:the )?(?:same|corresponding|year-earlier|year-ago) (?:period|month|quarter)(?: of)?|\bover the same (?:period|month|quarter)(?: of)?|\bon (?:the )?same (?:period|month|quarter)(?: of)?|\bcorresponding (?:period|month|quarter)(?: of)?|\bsame (?:\w+ )?(?:period|months?|quarter|time|stretch|span|window)(?: of| in)?|\bbelow|\babove|\bas (?:much|many|high|large|big) (?:again )?as(?: in)?|\b(?:times|twice|double|triple|treble)(?: that of| those of| the| its)|\b(?:half|third|quarter|fifth|tenth|fraction|times|twice|double|triple)s?(?: of)? what (?:it|they|these|this) (?:was|were|had been)|\b(?:half|third|quarter|fifth|tenth|fraction)s?(?: of)? (?:that|those|the|its)(?= (?:19|20)\d\d (?:figure|level|quantity|amount|volume|value|total|number|tally)| (?:figure|level|quantity|amount|volume|value|total|number|tally)s? (?:of|in|for)\b)|\bcompared|\b(?:increase|growth|rise|decrease|decline|drop|up|down|higher|lower) (?:by |of )?(?:[\d.]+ ?(?:%|percent|per cent|pct|pc) )?(?:on|over|from|than))[^,;.()–—\d$€£¥]{0,40}?(?:\b(?:19|20)\d\d\b|\bFY ?\d\d(?:\d\d)?\b|\b(?:last|previous|past|preceding) (?:(?:marketing|fiscal|financial|agricultural|crop|calendar) )?(?:year|month|season|campaign)(?:['’]s)?|\b(?:the|a) year (?:before|earlier|ago)|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b(?:(?: ?[-–—/] ?| (?:to|through|until) )(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)?(?: (?:of )?last year| \d{4})?)(?!(?: \d{4})? ?\([€$£¥]?[-−]?\d)(?!,? when\b|(?:['’]s)? (?:[\w-]+ ){0,2}(?:figure|total|level|mark|record|value|volume|tally)s? of \D{0,4}\d)|\b(?:by|at|than) this time last year\b|\b(?:biggest|largest|first time|highest|lowest|fastest|slowest|steepest|sharpest|strongest|weakest|smallest|widest|narrowest|deepest|longest|quickest|worst|best|most|first|record|highs?|lows?)\b[^,;.]{0,50}? since (?:(?:January|February|March|April|May|June|July|August|September|October|November|December) )?(?:(?:19|20)\d\d\b|FY ?\d\d|\w+ (?:years|months)\b|records began)|\b(?:biggest|largest|highest|lowest|fastest|slowest|steepest|sharpest|strongest|weakest|smallest|widest|narrowest|deepest|longest|quickest|worst|best|most|least|first|highs?|lows?)\b[^,;.]{0,40}? in (?:(?:more|less) than |at least |almost |nearly |about |over )?(?:\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many) (?:years?|months?|quarters?|decades?|weeks?)\b(?! of)|\b(?:biggest|largest|highest|lowest|fastest|slowest|steepest|sharpest|strongest|weakest|smallest|widest|narrowest|deepest|longest|worst|best|most|first|record|highs?|lows?)\b[^,;.]{0,50}? since (?:last )?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b`,
    "gi",
  ),
  compareMarker:
    /\b(?:compared (?:with|to)|versus|vis-[aà]-vis|as against|against|(?:up|down|higher|lower) from|following|after|(?:\w+er|more|less) than) (?:(?:a|an|the|about|some) )?(?:[\w-]+ ){0,6}?[$€£\d]/i,
  earlierBefore:
    /\b(?:(?:a|the) year (?:earlier|ago|before)|in the (?:same|corresponding|comparable) (?:\w+ )?(?:period|month|quarter|months|half)(?: of (?:the )?(?:previous|last|preceding|prior) year| a year (?:earlier|ago|before)| last year))(?:,? (?:he|she|they|it|the \w+) (?:said|added|noted|recalled))?(?:,? (?:it|they|there|this|the (?:figure|total|number|count|volume|value)) (?:had been|was|were|stood at|came to)(?: (?:only|just|barely|some|about|a mere|a (?:single )?(?:cargo|shipment) of))*)?[,:]? \(?$/i,
  yearEarlier:
    /^\)?,? ?(?:worth )?(?:(?:(?:a|one|the) (?:year|season)|(?:twelve|12) months) (?:earlier|ago|before|previously)|(?:in|during|for|over|recorded in|posted in|reported in|registered in|seen in) the (?:(?:year-ago|year-earlier|prior-year) (?:period|month|quarter|months|half|time)|(?:same|corresponding|comparable|matching|equivalent|like) (?:[\w-]+ )?(?:period|month|quarter|months|half|time|stretch|span|window|weeks|season)(?: (?:of|in)(?: the)?)? (?:(?:19|20)\d\d|last year|the (?:previous|prior|preceding) year|a year (?:earlier|ago|before)|the year before))|(?:in|of|for|during) the (?:previous|prior|preceding) year)/i,
  samePeriodThen: /^\)?,? ?(?:in|during|for|over) the (?:same|corresponding|comparable) (?:period|month|quarter|months|half|time)/i,
  yearOnYear:
    /\b(?:year[- ](?:on|over)[- ]year|y[/-]?o[/-]?y|yr[/-]yr|(?:from|than|over|compared (?:with|to)) (?:a|the) year (?:earlier|ago|before)|annual(?:ly| growth| rise| increase))\b/i,
  monthOnMonth:
    /\b(?:month[- ](?:on|over)[- ]month|m[/-]?o[/-]?m|quarter[- ](?:on|over)[- ]quarter|q[/-]?o[/-]?q|(?:previous|prior|preceding|last) (?:month|quarter)|(?:month|quarter) (?:before|earlier|ago)|(?:from|than|against|above|below|compared (?:with|to)) (?:in )?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b(?! (?:19|20)\d\d| last year| (?:a|the) year))/i,
  previousYear: /^[^.;,\d]{0,24}\b(?:in )?the (?:previous|prior|preceding) year\b|^[^.;,\d]{0,24}\bthe year before\b/i,
  dailyBefore: /\b(?:daily|a day|each day|every day)\b[^.;]{0,30}$/i,
  dailyAfter: /^[^,.;\d]{0,40}?\b(?:a|per|each|every) day\b|^ daily\b|^\/d(?:ay)?\b/i,
  previousQuarter:
    /^[^.;,\d]{0,24}\b(?:the (?:previous|prior|preceding) quarter|the quarter (?:before|earlier)|a quarter (?:earlier|before))\b/i,
  dayAhead:
    /(?:^|[;:,.–—] |\b(?:and|but|while) )(?:[Oo]n (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: alone)?|[Yy]esterday),? (?:[a-z]+ ){0,2}$/,
  habit:
    /\bused to\b|^(?=.*\b(?:a|per|each|every) (?:normal |ordinary |usual |busy )?(?:day|night|week)\b).*\b(?:pass|passes|cross|crosses|use|uses|enter|enters|comes?|goes|arrives?|leaves?|moves?|travels?|handles?|carry|carries|sees?|takes?|queues?|makes?|rolls?|is|are)\b(?! the year)/s,
  beforeEvent:
    /\bbefore (?:the |its |their |that |this )?(?:[\w’'-]+ ){0,2}?(?:outbreak|pandemic|epidemic|virus|Covid(?:-19)?|crisis|war|invasion|fighting|conflict|unrest|protests?|riots|sanctions|closure|shutdown|blockade|ban|embargo|dispute|row|strikes?|coup|lockdowns?|earthquake|quake|floods?|storm|tariffs?|duty|reform|agreement|pact|deal|collapse|crash|split|takeover)\b/i,
  dayAlone: /^(?: of (?:cargo|goods|freight))?,? (?:on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?! (?:said|to))|yesterday)\b/,
  samePeriod: /\b(?:same|corresponding|comparable) (?:period|months|time|quarter|half|weeks|days|stretch|season)\b/i,
  yearsAgo:
    /^\)?,? (?:(?:just |only )?(?<n>two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) years|(?<decade>a decade)) (?:ago|earlier|before|previously)/i,
  yearsAgoBefore:
    /(?:^|[;:,.–—-] |\b(?:and|but|while|whereas|when|only|just|barely|some|as recently as) )(?:(?<n>[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|\d{1,2}) years|(?<decade>[Aa] decade)) (?:ago|earlier|before|previously),? (?:it|they|that|this|there|the (?:figure|number|total|sum|value|volume)s?|its (?:exports|imports|sales|purchases)) (?:had )?(?:was|were|been|stood at|came to|amounted to|totall?ed|reached)(?: (?:stuck|hovering|languishing|running|around|worth|still|already|at|a mere|only|just|about|around|some|barely|less than|under|over|nearly|almost))* ?$/,
  fromTo: /^ from [^,;]{1,60}?\b(?<a>(?:19|20)\d\d)\b[^;]{0,40}? to [^,;]{1,60}?(?:\b(?<b>(?:19|20)\d\d)\b|(?<last>last year))/i,
  aside:
    /\b(?:it|they|the (?:figure|total|number|volume|value|amount)|exports|imports|trade|shipments|\p{Lu}\p{L}+) had (?:been |\w+ed |stood |sold |bought )/u,
  saidThen:
    /\b(?:said|says|told|stated|announced|noted|stressed|declared)\b(?:(?!\b(?:exports?|imports?|trade|turnover|shipments|deliveries|sales|purchases|arrivals|traffic|freight|cargo|volumes?|was|were|had|has|have|reached|stood|totall?ed|amounted|that|show\w*|rose|fell|grew)\b)[^,.;]){0,90}?\b(?:in|on) (?:late |early |mid-)?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{1,2})?(?=[ ,.])/,
  spoken: new RegExp(
    String.raw`\b(?:if|unless|provided) [^,;.\d]{3,60}? (?:in|by|on|before) (?:early |late |mid-)?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\b(?:once|before|when|until|after|because|as)\b[^,;.\d]{3,60}? (?:allowed|lifted|opened|reopened|resumed|closed|shut|banned|imposed|introduced|signed|suspended|scrapped|cancelled|doubled the duty|came into force|took effect|took office|began|started|ended|broke out|was cut|were cut) (?:again )?(?:in|on|from) (?:late |early |mid-)?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\b(?:(?<!\byear,? )(?:which|that|it) (?:ends?|ended|begins?|began|starts?|started|runs?|ran)|season (?:ends?|ended)|(?:season|year) (?:begins?|began|starts?|started|runs?|ran)) (?:in|on|from) (?:late |early |mid-)?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\b(?:note|report|statement|interview|letter|briefing|bulletin|speech|visit|meeting|forum|said|says|told|announced|warned)(?: (?:to|for|in|by|with|at) [\w ]{2,24}?)? (?:earlier |later |late |published )?(?:this|last) (?:week|month)\b|\b(?:said|says|told|stated|announced|noted|stressed|reported|declared|released|published|unveiled|put out)\b(?:(?!\b(?:exports?|imports?|trade|turnover|shipments|deliveries|sales|purchases|arrivals|traffic|freight|cargo|volumes?|was|were|had|has|have|reached|stood|totall?ed|amounted|that|show\w*|rose|fell|grew)\b|\d ?%)[^,.;]){0,90}?\b(?:in|on|since) (?:late |early |mid-)?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{1,2})?(?=[ ,.])(?!,? (?:19|20)\d\d)|\bon (?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday),? (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}(?:, \d{4})?|(?<!\bend(?:ed|ing) )\b(?:on|dated|as of|until|before|by) (?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{1,2})(?!\d| ?[-–—] ?\d)(?:, \d{4})?|(?:since|after|before) (?:the )?(?:\w+ )?(?:sanctions|invasion|war|pandemic|agreement|pact|deal)[^,.;]{0,20}\bin (?:19|20)\d\d|\bafter [^,;.\d]{3,70}? (?:in|on|since) (?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\b(?:signed|came into force|took effect|joined|invaded|launched|opened|established|created|founded)\b[^,.;]{0,30}\b(?:in|on) (?:(?:(?:January|February|March|April|May|June|July|August|September|October|November|December) )?(?:\d{1,2},? )?(?:19|20)\d\d|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)`,
    "g",
  ),
  any: /\d{4}|year|decade|month|quarter|half|January|February|March|April|May|June|July|August|September|October|November|December|\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b|now|today|current|season|campaign|at present|these days|at the moment|\bFY|\d{1,2}M ?[’']?\d\d|fiscal|\b[QH][1-4]|\b[1-4][QH]\d|week/i,
  figuresOf:
    /\b(?:figures|numbers|data|results|statistics) (?:for|of) (?:the )?(?=\S)|\b(?:[Tt]he|[Oo]ur|[Tt]hese|[Tt]his is the) (?=\p{Lu}\p{Ll}+ (?:[a-z]+ )?(?:figures|numbers|data|results|statistics)\b)/u,
  present:
    /\b(?:is(?! (?:\w+ ){1,3}that\b)|are|stands|exceeds|amounts|totals|will|now|today|currently|(?:has|have) (?:also |already |now )?(?:reached|exceeded|fallen to|grown to))\b/,
};
