// English words for what was placed, used up and paid for, where the goods were told before.
import type { Triggers } from "../../triggers.ts";
import { ABOUT, COUNT, DEMONYM, MONEY, UNITS, WITHIN } from "../parts.ts";

/** “Japan bought 9,000 tonnes and ”. */
const BOUGHT_BEFORE = String.raw`\b(?:bought|took|taken|imported|received)\b${WITHIN}{3,110} (?:and |who )?`;
/** “28,700 tonnes”, “some 4.1 million boxes”; no billions: “get 9 billion cubic metres there” is told of a seller. */
const WEIGHT = String.raw`${ABOUT}\d[\d.,]* ?(?:(?:million|thousand|lakh|crore|mn|m) )?(?:metric )?(?:${UNITS})\b`;
/** “Burned 9,000 tonnes of it.” */
const USED_UP = "ate|eats?|drank|drinks?|burn(?:ed|t|s)?|smok(?:ed|es?)|fatten(?:ed|s)?|consum(?:ed|es?)|crack(?:ed|s)|crush(?:ed|es)";
const OF_IT = ["it|them|ours?|that|these|those", String.raw`what (?:we|it|they|the country) \p{Ll}+`].join("|");
const FOR_IT = [
  "it|them|that|those|these",
  "the (?:lot|privilege|gas|power|oil|grain|goods|fish|fruit|crop|harvest|cargo|cargoes|shipments|deliveries)",
].join("|");
/** “Paid $3 million a year for it.” */
const IN_SOME_TIME = [String.raw` (?:a|per|each|every) \p{Ll}+`, String.raw` (?:last|this) \p{Ll}+`, String.raw` in \d{4}`].join("|");
const SOME_YEARS = "(?:over|in|during|within) (?:the )?(?:next |coming )?(?:[a-z]+ )?(?:years?|months)|a year";
const EARNER = "[Ss]?[Hh]e|[Ww]ho|[Tt]hey|[Ww]e|[Ww]orkers|[Mm]igrants|[Tt]ourists?|[Tt]ourism|[Ff]amil(?:y|ies)|[Dd]rivers?";
/** “Workers brought home $3 million.” */
const EARNERS_BEFORE = String.raw`\b(?:${EARNER})\b[^.;,\d]{0,30} `;

export const paid: Triggers["rules"] = [
  [
    "trigger.placed",
    "COMMODITY_SUPPLY",
    [
      // “The board placed 9,000 tonnes.”
      String.raw`\b(?:placed|booked(?: out)?|sailed|shifted|accepted|gets?|got|fetched home)(?= ${WEIGHT})`,
      // “Japan had 9,000 tonnes of it.”
      String.raw`\b(?:had|have)(?= ${WEIGHT}(?: of (?:it|them|ours)\b| out of (?:the )?\p{Lu}))`,
    ].join("|"),
  ],
  // “Japan ate 9,000 tonnes of them.”
  ["trigger.used-up", "COMMODITY_SUPPLY", String.raw`\b(?:${USED_UP})(?= (?:${WEIGHT}|${ABOUT}${COUNT})[^.;,\d]{0,30}?of (?:${OF_IT})\b)`],
  [
    "trigger.spent-on-it",
    "COMMODITY_SUPPLY",
    String.raw`(?<=${BOUGHT_BEFORE})(?:spent|paid)(?= ${MONEY}[^.;,]{0,30} (?:on|for) (?:it|them|that|these|those)\b)`,
  ],
  [
    "trigger.paid-for-it",
    "COMMODITY_SUPPLY",
    String.raw`\b(?:paid|pays?|paying|spent|spends?)(?= (?:the equivalent of |out )?${MONEY}(?:${IN_SOME_TIME})? for (?:${FOR_IT})\b)`,
  ],
  // “To spend $3 billion over the next two years on American agriculture.”
  [
    "trigger.spent-on",
    "COMMODITY_SUPPLY",
    String.raw`\bspen[dt](?:ing|s)?\b(?= ${MONEY}(?: dollars)?,? (?:(?:${SOME_YEARS}) )?on (?:our|${DEMONYM}) \p{Ll})`,
  ],
  [
    "trigger.fetched",
    "COMMODITY_SUPPLY",
    String.raw`(?<!${EARNERS_BEFORE})\b(?:brought|brings?|bringing|carried) (?:back )?home(?= ${MONEY})`,
  ],
];
