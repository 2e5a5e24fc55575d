// English phrases of months by their names alone.
import type { Periods } from "../../periods.ts";
import { DAY } from "./parts.ts";

/** All but those that are also verbs, March and May. */
const NO_VERB = "January|February|April|June|July|August|September|October|November|December";

/** "June’s exports", "July crude arrivals". */
const OF_A_MONTH = [
  "exports?|imports?|trade|shipments|deliveries|purchases|arrivals|loadings|sales|surplus|deficit",
  "figures|data|numbers|results|statistics|performance|receipts|earnings",
  "throughput|turnover|traffic|volumes?|tally|total",
].join("|");

export const namedMonths: Periods["rules"] = [
  ["period.this-month", String.raw`(?:this|(?<last>last)) (?<m>MONTH)\b`, { to: "month" }],
  [
    "period.month-of-year",
    // "In late June", but not "in May have".
    [
      String.raw`\b(?:(?:in|for|during|of|by|late|early|mid|through|until|the month of|to) )+(?<m>MONTH)\b(?!\.? ${DAY})\.?`,
      "(?! (?:have|be|not|also|well|still|see|lead))OF_YEAR",
    ].join(""),
    { to: "month" },
  ],
  ["period.month-of-year", String.raw`\b(?<m>MONTH)\b\.?,? (?:of )?(?<year>YEAR)`, { to: "month" }],
  ["period.month-owner", String.raw`\b(?<m>${NO_VERB})(?:['’]s)? (?=(?:[a-z-]+ ){0,2}?(?:${OF_A_MONTH})\b)`, { to: "month" }],
  ["period.month-owner", String.raw`\b(?<m>MONTH)['’]s (?=(?:[a-z-]+ ){0,2}(?:[A-Z]{0,3} ?[$€£¥₹] ?|[A-Z]{3} )?\d)`, { to: "month" }],
];

/** "June was", "May alone", "March is expected": a month of which something is told. */
const MONTH_DOES = [
  String.raw`was\b|were\b|saw\b|brought\b|marked\b|proved\b|alone\b|itself\b|gave\b|added\b|yielded\b|delivered\b`,
  String.raw`could\b|might\b|should\b|would\b|is (?:seen|expected|forecast|put|set)\b|looks\b|promises\b|rose\b|fell\b`,
  String.raw`closed with\b|ended with\b|came in at\b|set\b|broke\b|turned\b|alone,|contributed\b|accounted\b`,
].join("|");
const MONTH_DID = String.raw`told\b|would\b|was\b|brought\b|will\b|proved\b|looked\b|saw\b|showed\b|meant\b|marked\b|turned\b|ended\b`;

export const monthSubjects: Periods["rules"] = [
  ["period.month-subject", String.raw`(?:^|(?<=["“‘(–—] ?|: |; ))(?:In )?(?<m>MONTH)(?:['’]s [\w-]+)? (?=${MONTH_DOES})`, { to: "month" }],
  [
    "period.month-subject",
    String.raw`(?<=\b(?:month|peak|record|highs?|lows?|best|worst|busiest|quietest)\b[^.;,\d]{0,20} (?:was|is|came in|fell in) )(?:in )?(?<m>MONTH)(?=[,;.]|$)`,
    { to: "month" },
  ],
  [
    "period.month-subject",
    // "That December was", "as October brought".
    [
      String.raw`(?<=\b(?:what|that|how|knew|and|but|as|after|an?|for|said|because) (?:an? |the )?)`,
      String.raw`(?<m>${NO_VERB}) (?=${MONTH_DID})`,
    ].join(""),
    { to: "month" },
  ],
  [
    "period.month-subject",
    String.raw`(?<=\b(?:sees?|puts?|expects?|forecasts?|estimates?|projects?) )(?<m>MONTH) (?=(?:at|to)\b)`,
    { to: "month" },
  ],
];
