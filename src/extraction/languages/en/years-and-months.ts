// English phrases of whole years, of months by their names alone, and of times told from today.
import type { Periods } from "../periods.ts";

/** The first that matches at a place wins. */
export const yearsAndMonths: Periods["rules"] = [
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
  [
    "period.since-month",
    String.raw`\bsince (?:(?!(?:19|20)\d\d)[^.;,]){3,60}? (?:in|on) (?:early |late |mid-|mid )?(?<m>MONTH)\b(?:(?= 1\b)|(?!\.? \d{1,2}(?!\d|[,.]\d)))(?!,? (?:19|20)\d\d)`,
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
    String.raw`\b(?<m>January|February|April|June|July|August|September|October|November|December)(?:['’]s)? (?=(?:[a-z-]+ ){0,2}?(?:exports?|imports?|trade|shipments|deliveries|purchases|arrivals|loadings|sales|surplus|deficit|figures|data|numbers|results|statistics|performance|receipts|earnings|throughput|turnover|traffic|volumes?|tally|total)\b)`,
    { to: "month" },
  ],
  ["period.month-owner", String.raw`\b(?<m>MONTH)['’]s (?=(?:[a-z-]+ ){0,2}(?:[A-Z]{0,3} ?[$€£¥₹] ?|[A-Z]{3} )?\d)`, { to: "month" }],
  [
    "period.end-of-year",
    "(?:by|at|before|as of) the (?:very )?end of (?:(?<year>YEAR)|(?<rel>this year|the year|last year|next year))",
    { to: "year" },
  ],
  [
    "period.years-ago",
    String.raw`^(?:(?:and|but|only|just|some) )?(?:(?<n>COUNT) years|a (?<n2>decade)) ago(?=,| [a-z])`,
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
    String.raw`(?:this|the current) (?:calendar )?year(?:['’]s)?\b|(?:by )?(?:the )?year[- ]end\b(?! (?:figures|results|data|numbers|statistics|tally|report|totals?|count|review|summary)\b)|in the current year`,
    { to: "years-back", back: 0 },
  ],
  [
    "period.this-year",
    String.raw`\b(?:clos(?:e|es|ing)|end|ends|ending|finish(?:es|ing)?) the year(?= (?:at|above|below|with|near|on|around|over|under|close|just)\b)`,
    { to: "years-back", back: 0 },
  ],
  [
    "period.year-results",
    String.raw`\bfor the year\b(?=[,.;]|$| (?:is|was|are|were|stands?|stood|remains?|at)\b)|\b(?:closed|ended|finished) the year(?= (?:at|above|below|with|near|on|around|over|under|close|just)\b)|\b(?:year-end|end-of-year) (?:figures|results|data|numbers|statistics|tally|report|totals?|count|review|summary)\b`,
    { to: "year-results" },
  ],
  [
    "period.this-year",
    String.raw`\b(?:target|goal|aim|forecast|estimate|projection|outlook|plan|quota) for the (?:whole |full |current )?year\b`,
    { to: "years-back", back: 0 },
  ],
  ["period.full-year", String.raw`\b(?:for|in|over) the (?:full year|whole (?:of the )?year)\b`, { to: "years-back", back: 0 }],
  [
    "period.year-results",
    String.raw`\b(?:full|whole)[- ]year (?=(?:[a-z]+ ){0,2}(?:figures|results|data|numbers|statistics|totals?|tally|report|exports?|imports?|trade|throughput|volumes?|shipments|traffic|surplus|deficit)\b)`,
    { to: "year-results" },
  ],
  [
    "period.month-subject",
    String.raw`(?:^|(?<=["“‘(–—] ?|: |; ))(?:In )?(?<m>MONTH)(?:['’]s [\w-]+)? (?=was\b|were\b|saw\b|brought\b|marked\b|proved\b|alone\b|itself\b|gave\b|added\b|yielded\b|delivered\b|could\b|might\b|should\b|would\b|is (?:seen|expected|forecast|put|set)\b|looks\b|promises\b|rose\b|fell\b|closed with\b|ended with\b|came in at\b|set\b|broke\b|turned\b|alone,|contributed\b|accounted\b)`,
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
    "period.month-subject",
    String.raw`(?<=\b(?:sees?|puts?|expects?|forecasts?|estimates?|projects?) )(?<m>MONTH) (?=(?:at|to)\b)`,
    { to: "month" },
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
  [
    "period.weeks-to",
    String.raw`\b(?:the )?(?:(?<n>COUNT)[- ])?weeks? (?:to|ended|ending|through|up to|until)(?: on)? (?:\p{Lu}?[a-z]+day,? )?(?:(?<d>\d{1,2})(?:st|nd|rd|th)? (?<m>MONTH)|(?<m2>MONTH)\.? (?<d2>\d{1,2})(?:st|nd|rd|th)?)\b(?!,?\d|[,.]\d)(?:,? (?<year>YEAR))?`,
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
    String.raw`\b(?:every|each|per|a) (?:year|season)\b(?! (?:earlier|ago|before|later|to|on))|(?<!(?:%|percent|per cent|pct) )\bannually\b|\bat that time\b|\bback then\b`,
    { to: "none" },
  ],
  ["period.now", String.raw`\b(?:now|today|currently|at present|at the moment|these days|nowadays)\b`, { to: "none" }],
];
