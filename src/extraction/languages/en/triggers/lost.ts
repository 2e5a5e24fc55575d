// English words for what a country loses in trade, and by how much one flow exceeds the other.
import type { Triggers } from "../../triggers.ts";
import { ABOUT, CURRENCY, SCALED_NUMBER, SCALE } from "../parts.ts";

/** “3 billion dollars”. */
const MANY_DOLLARS = String.raw`${SCALED_NUMBER} ${SCALE}(?: dollars| euros)?`;
/** “On trade”, “to Japan”, “with the world”. */
const ON_TRADE = [String.raw`(?:on|in) trade\b`, String.raw`(?:to|with) (?:(?:the )?(?:\p{Lu}|world\b)|(?:them|you)\b)`].join("|");
/** “Lost, over the years, about”, before the sum. */
const LOSE = String.raw`(?:loses?|lost|losing)(?:,? (?:(?:over|in|through) [a-z ]{3,24}|(?:last|this) year),?)? ${ABOUT}`;
/** “$3 billion”, “$2 billion to $3 billion”. */
const MANY_DOLLARS_OR_SO = String.raw`${CURRENCY}?${MANY_DOLLARS}(?: (?:to|and) ${CURRENCY}?${MANY_DOLLARS})?`;
/** Begins a sentence, and is no country: “Look, we lose”. */
const NO_COUNTRY = [
  "look|well|now|yes|no|right|frankly|overall|folks|remember|believe|okay|honestly|every|last|this|that|today|because|and|but",
  "so|if|when|while|in|on|at|for|again|over|altogether|currently|year|then|here|meanwhile|before|after|since|ladies|with",
].join("|");
/** “With Japan, we ”, “with the Swiss we were ”, “Japan, we ”. */
const WE_AND_THEY = `(?:${[
  String.raw`\b[Ww]ith (?:the )?\p{Lu}[\p{L}’' -]{2,24},?`,
  String.raw`^(?:the )?(?!(?:${NO_COUNTRY})\b)\p{L}[\p{L}’' -]{2,24},`,
].join("|")}) we(?:[’']re| are| were|[’']ve been| have been)? `;
/** “Imports outstripped exports by.” */
const EXCEED = "outstrip(?:ped|s)?|exceed(?:ed|s)?|outweigh(?:ed|s)?|outpac(?:ed|es)|outran|surpass(?:ed|es)?|topp(?:ed|s)|overtook";
/** “Exports to Japan”, “imports”. */
const FLOW = String.raw`(?:[Ee]x|[Ii]m)ports?(?: (?:to|from) (?:the )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?)?`;
/** “They sold us $3 billion more than we bought from them.” */
const TRADED = "sell|sells|sold|buy|buys|bought|send|sends|sent|ship|shipped|export|exported|import|imported";
/** “More than they bought last year” is no balance. */
const BEFORE = String.raw`in (?:19|20)\d\d|last|the year|a year|before|back then`;
const TRADE_BACK = String.raw`(?:we|they|you|it) (?:${TRADED})\b(?! (?:${BEFORE})\b)`;
const SOMEBODY = String.raw`(?:the )?(?:\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?|them|you)`;

export const lost: Triggers["rules"] = [
  [
    "trigger.balance-excess",
    "TRADE_BALANCE",
    [
      // “Imports exceeded exports by $3 million.”
      String.raw`\b${FLOW} (?:[a-z]+ ){0,2}?(?:${EXCEED}) (?:the |its |their )?${FLOW} ${ABOUT}by\b`,
      // “We lose $3 billion on trade with Japan”, “we lost over the years anywhere from $2 billion to $3 billion a year with Japan”.
      String.raw`\b${LOSE}(?=${MANY_DOLLARS_OR_SO}(?: [a-z]+){0,6}(?:, (?:over|in|through|for|during) [a-z ]{3,30},)? (?:${ON_TRADE}))`,
      // “With Japan, we lose $3 billion a year.”
      String.raw`(?<=${WE_AND_THEY})${LOSE}(?=${MANY_DOLLARS_OR_SO} (?:a|every|each|per|last|this) year\b)`,
      // “We have been losing with Japan $3 billion a year.”
      String.raw`\b(?:loses?|lost|losing) (?:with|to) (?:${SOMEBODY}),? ${ABOUT}(?=${CURRENCY}?${MANY_DOLLARS})`,
      // “We’re down $3 billion with Japan.”
      String.raw`(?<=\b[Ww]e(?:[’']re| are| were) )down\b(?= ${ABOUT}${CURRENCY}?${MANY_DOLLARS}(?: [a-z]+){0,3} with (?:(?:the )?\p{Lu}|them\b|you\b))`,
      // “They sold us $3 billion more than we sold them”, “they buy $3 billion more from us than we buy”.
      String.raw`\bmore(?<=${CURRENCY}?${MANY_DOLLARS}(?: (?:a|per) year)? more) (?:(?:from|to) [^.;,]{2,30} )?than (?:what )?${TRADE_BACK}`,
    ].join("|"),
  ],
];
