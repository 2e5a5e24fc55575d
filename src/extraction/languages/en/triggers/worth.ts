// English words for goods that come in or go out, “worth” so much.
import type { Triggers } from "../../triggers.ts";
import { BOTH_WAYS, DEMONYM, GOODS, LOWER_CASE_DEMONYM, WITHIN } from "../parts.ts";

/** “Went”, “were shipped”. */
const LEFT = [
  "went|left|had gone",
  "(?:were|was) (?:sent|shipped|dispatched|despatched|exported|delivered|sold|loaded)",
  "headed|crossed",
].join("|");
/** What was said of the goods: “were shipped”, but not “went up”. */
const LEFT_ONE_WAY = String.raw`${WITHIN}{0,110}\b(?:${LEFT})\b(?! (?:up|down)\b)`;
const WORTH = "valued at|worth|to the value of";
const BY_WAY_OF = "through|via|by|from|over|across|the country";
const BY_WAY_OR_FOR = "through|via|by|from|over|across|for|the country";
/** “$3 million of fruit ”. */
const SEEN = String.raw`\d[\d.,]* ?(?:[mbt]r?illion|[mb]n|m|crore) (?:worth )?(?:of|in) \p{L}[\p{L} -]{2,39} `;
const EITHER_WAY = [BOTH_WAYS, String.raw`between (?:the two|\p{Lu})`].join("|");
/** “Came in”, “bought from”. */
const CAME_IN = [
  "came in|coming in|entered|arrived|flowed in|(?:were|was) (?:brought in|imported(?! and exported))",
  "(?:came|come|coming|bought|purchased|imported|sourced) from",
].join("|");
const TIME_OR_WAY = "in|during|for|last|this|over|between|since|through|via|by";
/** “Left the country”, “went to Japan”, “was shipped abroad”. */
const LEFT_COUNTRY = [
  String.raw`(?:left|leaving) (?:the (?:country|kingdom|island|republic|nation)\b|(?:its|our|their) (?:ports|shores|quays)|\p{Lu}\p{L}+ (?:${TIME_OR_WAY})\b)`,
  String.raw`(?:went|gone|going|headed|sailed|flew|flown) (?:abroad|overseas|(?:out )?to (?:the )?\p{Lu})`,
  String.raw`(?:was|were|been) (?:shipped|exported|sent|sold|dispatched) (?:abroad|overseas|to (?:the )?\p{Lu}|(?:out )?from \p{Lu}|out of)`,
].join("|");
/** “Our goods at $3 million”, “Kenyan goods shipped”. */
const SAID_OF_GOODS = [
  String.raw`(?:in)?to (?:the )?\p{Lu}`,
  "made up|making up|accounted for|accounting for|reaching|going (?:to|there|the other way)|bound for|shipped|arriving",
  String.raw`at [$€£¥\d]`,
  String.raw`were (?:worth|valued|[$€£\d])`,
].join("|");

export const worth: Triggers["rules"] = [
  [
    "trigger.goods-in",
    "IMPORTS",
    [
      // “Grain worth $3 million came in.”
      String.raw`\b\p{Ll}+ (?:valued at|worth)\b(?=(?:(?!,? (?:and|while|but) (?:we|they|it) )[^.;:]|\.\d){0,90}\b(?:${CAME_IN})\b)`,
      // “Goods bought abroad.”
      String.raw`\b(?:${GOODS}) (?:purchased|bought) (?:from )?(?:abroad|overseas)\b`,
    ].join("|"),
  ],
  [
    "trigger.goods-out",
    "EXPORTS",
    [
      // “Goods worth $3 million were shipped”, but not in both directions.
      String.raw`\b(?:[Gg]oods|[Pp]roducts|[Mm]erchandise) (?:${WORTH})\b(?=${LEFT_ONE_WAY}(?!${WITHIN}{0,60}\b(?:${EITHER_WAY})\b))`,
      // “Fruit worth $3 million left the country.”
      String.raw`\b\p{Ll}{3,} (?:valued at|worth)\b(?=(?:[^.;:]|\.\d){0,90}\b(?:${LEFT_COUNTRY}))`,
      // “Kenyan goods at $3 million.”
      String.raw`(?<=(?:\b(?:[Oo]ur|${DEMONYM})|${LOWER_CASE_DEMONYM}) )goods\b(?= (?:${SAID_OF_GOODS}))`,
    ].join("|"),
  ],
];

/** “$3 million of fruit leaving through Lagos.” */
export const seenPassing: Triggers["rules"] = [
  ["trigger.seen-leaving", "EXPORTS", String.raw`(?<=${SEEN})(?:leaving|departing|going out|sailing)(?= (?:${BY_WAY_OR_FOR})\b)`],
  // “$3 billion of tea went from Kenya to Uganda.”
  [
    "trigger.seen-leaving",
    "EXPORTS",
    String.raw`(?<=${SEEN})(?:went|goes|flowed|moved|passed)(?= from (?:the )?\p{Lu}[\p{L}’' -]{2,24} (?:in)?to (?:the )?\p{Lu})`,
  ],
  ["trigger.seen-entering", "IMPORTS", String.raw`(?<=${SEEN})(?:entering|arriving|coming in|landing)(?= (?:${BY_WAY_OF})\b)`],
];
