// English words for what a country takes, pays for and brings in.
import type { Triggers } from "../../triggers.ts";
import { ABOUT, COUNT, CURRENCY, DEMONYM, GOODS, SCALE, SO_MUCH_MORE, TO_A_LEVEL, TO_SOMEBODY, WEIGHED, WITHIN } from "../parts.ts";

/** “The Turks alone ”. */
const A_PEOPLE = String.raw`\b(?:[Tt]he )?\p{Lu}\p{L}+(?:n|sh|ese|i|ch|ns|is)(?: (?:alone|together|now|also))* `;
const SUM_NEXT = String.raw`(?= ${ABOUT}${CURRENCY}?\d)`;
/** “For which it paid.” */
const FOR_IT = String.raw`\bfor (?:which|it|them|these|this) (?:it|they|he|she|buyers|customers|\p{Lu}\p{L}+) (?:has |had |have )?`;
const DAMAGES = [
  "compensation|damages|fines?|aid|debts?|interest|rents?|fees?|transit|reparations|dividends?|loans?|tax(?:es)?|dues",
  String.raw`subsid\w+`,
].join("|");
/** “Paid Japan $3 million in damages.” */
const NO_PURCHASE = String.raw`[^.;]{0,70}\b(?:${DAMAGES})\b`;
const IN_REVENUE = "revenues?|tax(?:es)?|duties|fees|tolls|royalties|fines|aid|grants";
const HELP = "assistance|support|guarantees|financing|funding|training|loans?";
/** “Took effect.” */
const TO_EFFECT = "effect|hold|place|part|over|shape|off|up|on|note|a toll|its toll|steps|advantage|office|aim";
const BROUGHT = "(?:br(?:ought|ings?|inging)|haul(?:ed|s|ing)|fetch(?:ed|es))";
const INTO = "in|into|through|from|across|over|via|home|by";
const VESSELS = "ships|vessels|boats|trains|trucks|barges|planes|water|rails?|bulkers|freighters|carriers";
/** “Picked up by 3 percent”, “picked up the pace”. */
const BY_PERCENT = String.raw` (?:[a-z]+ ){0,4}[\d.]+ ?(?:%|per ?cent)`;
const PICKED = "phone|pieces|bill|tab|pace|slack|baton|thread";
/** “Took 9,000 tonnes”, “mopped up 9,000 bags”, “put 9,000 tonnes on ships”. */
const TOOK_IN = [
  "sent|sends?",
  String.raw`receiv(?:e|es|ed|ing)(?![^.;]{0,50} in ${ABOUT}(?:${IN_REVENUE})\b)`,
  "(?<!, )bought",
  String.raw`bought(?! for\b)`,
  `buys?(?!${SO_MUCH_MORE})|buying|purchas(?:e|ed|ing)(?! (?:power|managers?)\\b)`,
  String.raw`sending(?=${TO_SOMEBODY} ${ABOUT}[$€£¥]?\d)`,
  // “We get $3 billion of it from Japan”, “we get from Japan 9,000 cars”.
  String.raw`gets?(?= ${ABOUT}${CURRENCY}?\d${WITHIN}{0,60}? from (?:the )?\p{Lu}| from (?:the )?\p{Lu}[\w’'-]+ ${ABOUT}${CURRENCY}?\d)`,
  String.raw`provid(?:e|es|ed|ing)(?![^.;]{0,60}\b(?:${HELP})\b)`,
  String.raw`pump(?:s|ed|ing)?(?=${WITHIN}{0,80}? (?:to|into|through|via|towards?|across|from)\b)`,
  String.raw`t(?:ook|akes?|ake)(?!${TO_A_LEVEL})(?! (?:${TO_EFFECT})\b|${WITHIN}{3,50} off (?:the|its|their) )`,
  String.raw`taking(?!${TO_A_LEVEL})(?= ${ABOUT}[$€£¥\d])`,
  String.raw`(?<=[’']ve |\b(?:have|has|had) )taken(?= ${ABOUT}${CURRENCY}?\d)`,
  "absorb(?:s|ed|ing)?",
  `dr(?:aws?|ew)(?= ${ABOUT}${COUNT}(?:${WEIGHED}|terawatt))`,
  String.raw`(?:snapp|mopp|lapp|gobbl|scoop|hoover|soak|pick)(?:ed|ing) up(?!${BY_PERCENT}| the (?:${PICKED})\b)`,
  "(?:un|off)?loaded",
  String.raw`(?:drank|drinks?|ate|eats?|devour(?:s|ed)|guzzl(?:es|ed)|swallow(?:s|ed))(?= ${ABOUT}\d)`,
  "acquire[ds]|procure[ds]",
  String.raw`sourc(?:e|ed|es)(?= ${ABOUT}\d)`,
  `lifted(?= ${ABOUT}${COUNT}(?:tonnes|tons|barrels|cargoes))`,
  "hauled in|drew in",
  String.raw`discharged(?= ${ABOUT}\d)`,
  String.raw`pushed(?= ${ABOUT}\S*\d[^.;]{0,60} (?:through|across|over|into)\b)`,
  String.raw`placed(?= ${ABOUT}\S*\d[^.;]{0,60} (?:abroad|on|in))`,
  String.raw`${BROUGHT}(?= ${ABOUT}${COUNT}(?:metric )?(?:${WEIGHED}|terawatt)[^.;]{0,60} (?:${INTO})\b)`,
  String.raw`put(?= ${ABOUT}\d[^.;]{0,60} (?:on|aboard|on board|into) (?:the )?(?:${VESSELS})\b)`,
  "parted with",
  String.raw`sign(?:ed|s|ing) up for(?= ${ABOUT}${COUNT}(?:metric )?(?:${WEIGHED})\b)`,
].join("|");
const OUR_GOODS = `${GOODS}|agricultur\\p{Ll}+|farm\\p{Ll}*|produce|crops?|beef|pork|corn|soybeans?|wheat|grain|energy|oil|gas|planes|exports`;
/** “Paid us $3 million”, “paid Japan 3 billion”. */
const PAYEE = ["us|you|them", String.raw`(?:the )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?`].join("|");

export const taken: Triggers["rules"] = [
  [
    "trigger.carried-off",
    "COMMODITY_SUPPLY",
    [
      String.raw`(?<=${A_PEOPLE})(?:paid|spent)\b${SUM_NEXT}`,
      String.raw`(?<=\b(?:[Tt]ogether|[Aa]lone) (?:has |have |had )?)paid\b${SUM_NEXT}`,
      String.raw`(?<=${FOR_IT})paid\b`,
      String.raw`\bpa(?:id|ys?)\b(?!${NO_PURCHASE})(?= (?:${PAYEE}) ${ABOUT}(?:${CURRENCY}\d|\d[\d.,]* ?${SCALE}\b))`,
      String.raw`\bspent\b(?= ${ABOUT}${CURRENCY}?\d[\d.,]* ?(?:\p{L}+ ){0,2}on (?:\p{Lu}\p{L}+ )?${DEMONYM} \p{Ll})`,
      // “The most that they ever spent on our farm products was $3 billion.”
      String.raw`\bspen[dt](?:ing|s)? on our (?:\p{Ll}+ ){0,2}(?:${OUR_GOODS})\b`,
      String.raw`\bspen[dt](?:ing|s)?\b(?= ${ABOUT}${CURRENCY}?\d[\d.,]* ?(?:\p{L}+ ){0,2}on our (?:\p{Ll}+ ){0,2}(?:${OUR_GOODS})\b)`,
      String.raw`\bpaid\b(?= ${ABOUT}${CURRENCY}?\d[\d.,]* ?(?:\p{L}+ ){0,2}for (?:the |its |their )?${DEMONYM} \p{Ll})`,
      String.raw`\b(?:${TOOK_IN})\b`,
    ].join("|"),
  ],
];
