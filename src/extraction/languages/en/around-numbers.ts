// What stands around an English number: behind one without a unit that is still an amount, and around the weight of one bag.

const TIME = "year|season|month|quarter|week|previous|same|corresponding|preceding";
const YEAR_BEFORE = "previous|preceding|prior|same|corresponding|total|sum|whole|last|year before";
const OF_SOMETHING = [
  `(?:the )?(?:${YEAR_BEFORE})`,
  String.raw`(?:19|20)\d\d`,
  "a year|gas|oil|natural gas|goods|exports|imports|trade|sales|purchases|turnover|cargo|it|them|that|these|those|which",
].join("|");
const NEXT = [
  "to|in|from|by|for|at|this|last|since|and|or|over|while|whereas|compared|a year|a season",
  String.raw`the (?:${TIME})\b`,
  "that|which|who|moved|traded|exchanged|earned|recorded|reported|registered|posted|sold|bought|sent|spent|paid|one year",
  "only|just|(?:two|three|four|five|six|ten) years|a decade|per year|annually|was|were|is|are",
  `of (?:${OF_SOMETHING})`,
  "worth|more|less|fewer|over|before|abroad|mark|f[ae]ll(?:s|ing)? to|went|goes?|going|came|comes|coming|there|here|with",
  "within|through|via|across",
  "(?:north|south|east|west)(?:ward|bound)?",
  "as|but|so|then|until|between|higher|lower|now|today|already|again|overseas|elsewhere|respectively|has|had|would|will",
  "could|may|might|bound|head(?:ed|ing)|cross(?:ed|ing)|pass(?:ed|ing)|left|leaving|enter(?:ed|ing)|shipped|exported",
  "imported|delivered|loaded|cleared|gone|out of the|arriv(?:ed|ing)|altogether|all (?:told|up|in)|apiece|because|although",
  "in (?:total|all)|two-way|both ways|though",
  "despite|amid|thanks to|owing to|due to|after|when|if you|on account of|a (?:month|quarter|week|day)",
].join("|");
const PACKED = [
  "bags?|sacks?|bales?|boxes|cartons?|drums?|crates?|packs?|packets?|bottles?|tins?|cans?|cylinders?|barrels?|trays?",
  "ships|vessels|boxships|carriers|trains",
].join("|");
const MORE_OR_LESS = "about |some |up to |over |more than |at least ";
const PACKAGES = "bags?|sacks?|bales?|box(?:es)?|cartons?|drums?|crates?|packs?|packets?|bottles?|tins?|cans?|cylinders?";
const NO_EACH = "way|day|week|month|year|side|direction|night";

/** Behind a number without a unit. */
export const bareFollows = new RegExp(String.raw`^(?:\s*(?:$|[.,;:!?()”"–—[])|\s+(?:${NEXT})\b)`, "i");

/** Before the weight of one bag: “bags of 60 kg”. */
export const packed = new RegExp(
  [
    String.raw`\b(?:${PACKED}) (?:of|weighing) (?:${MORE_OR_LESS})?$`,
    String.raw`\b(?:one|two|three|four|five|six|seven|eight|nine|\d) (?:in|out of)(?: every)? $`,
  ].join("|"),
  "i",
);

/** Behind it: “60-kg bags”, “60 kg each”. */
export const apiece = new RegExp(
  [String.raw`^[ -](?:${PACKAGES})\b`, String.raw`^ (?:each\b(?! (?:${NO_EACH}))|apiece\b|at a time\b|(?:a|per) head\b)`].join("|"),
  "i",
);
