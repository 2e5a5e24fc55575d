// English seasons: those of the year, and those of farms and trade, which no calendar gives.
import type { Periods } from "../periods.ts";

export const seasons: Periods["rules"] = [
  [
    "period.season",
    String.raw`\b(?:last|this|the (?:previous|past|new|current|present)) (?:(?:marketing|crop|harvest|export|shipping|selling) (?:year|season|campaign)|season|campaign)\b|\bthe (?:(?:marketing|crop|harvest|fiscal|financial) )?(?:year|season) (?:that has )?just (?:begun|started|opened)\b|\b(?:COUNT|some) (?:(?:marketing|crop|harvest|export|shipping|selling) )?(?:seasons?|campaigns?|harvests?) (?:ago|earlier|before)\b|\bthe (?:season|campaign) (?:that|which) (?:has )?(?:just )?(?:closed|ended|finished|is over)\b`,
    { to: "unknown" },
  ],
  [
    "period.spring",
    String.raw`\b(?:in|during|over) (?:the|early|late) spring\b|(?<!\b(?:point|time|stage|than|in|on|from|against) )\b(?:this|last) spring\b`,
    { to: "months", from: 3, until: 5 },
  ],
  [
    "period.summer",
    String.raw`\b(?:in|during|over) (?:the|early|late) summer\b|(?<!\b(?:point|time|stage|than|in|on|from|against) )\b(?:this|last) summer\b`,
    { to: "months", from: 6, until: 8 },
  ],
  [
    "period.autumn",
    String.raw`\b(?:in|during|over) (?:the|early|late) (?:autumn|fall)\b|(?<!\b(?:point|time|stage|than|in|on|from|against) )\b(?:this|last) (?:autumn|fall)\b(?! (?:in|of|from|to|by))`,
    { to: "months", from: 9, until: 11 },
  ],
];
