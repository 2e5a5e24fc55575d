// English seasons: those of the year, and those of farms and trade, which no calendar gives.
import type { Periods } from "../periods.ts";
import { AGO } from "./parts.ts";

const OF_WHAT = "(?:marketing|crop|harvest|export|shipping|selling)";

const OF_FARMS = [
  String.raw`\bthe (?:full|whole|entire) (?:${OF_WHAT} )?(?:season|campaign)\b|\bthe (?:season|campaign) as a whole\b`,
  String.raw`\b(?:last|this|the (?:previous|past|new|current|present)) (?:${OF_WHAT} (?:year|season|campaign)|season|campaign)\b`,
  String.raw`\bthe (?:(?:marketing|crop|harvest|fiscal|financial) )?(?:year|season) (?:that has )?just (?:begun|started|opened)\b`,
  String.raw`\b(?:COUNT|some) (?:${OF_WHAT} )?(?:seasons?|campaigns?|harvests?) ${AGO}\b`,
  String.raw`\bthe (?:season|campaign) (?:that|which) (?:has )?(?:just )?(?:closed|ended|finished|is over)\b`,
].join("|");

/** "in the spring", "in early spring". */
const IN = String.raw`\b(?:in|during|over) (?:the|early|late)`;

/** "this spring", but not "at this point last spring" or "than last spring". */
const THIS = String.raw`(?<!\b(?:point|time|stage|than|in|on|from|against) )\b(?:this|last)`;

export const seasons: Periods["rules"] = [
  ["period.season", OF_FARMS, { to: "unknown" }],
  ["period.spring", String.raw`${IN} spring\b|${THIS} spring\b`, { to: "months", from: 3, until: 5 }],
  ["period.summer", String.raw`${IN} summer\b|${THIS} summer\b`, { to: "months", from: 6, until: 8 }],
  [
    "period.autumn",
    String.raw`${IN} (?:autumn|fall)\b|${THIS} (?:autumn|fall)\b(?! (?:in|of|from|to|by))`,
    { to: "months", from: 9, until: 11 },
  ],
];
