// English words around a country that buys.
import type { PlaceNames } from "../../places.ts";
import { REMAINED, SUPPLIER } from "../parts.ts";

const PEOPLE = "men|women|people|traders|merchants|dealers|agents|firms|companies|mills|houses|visitors";

/** "exports to Peru", "orders from Peru". */
const TO_BUYER = [
  "to|into|towards?",
  String.raw`(?<!^|\b(?:destination|market|buyer|customer)s? )for`,
  "reach(?:es|ed|ing)?|destined for|bound for|headed for",
  "(?:buyers|customers|importers|clients|shoppers|orders|bids|enquiries|inquiries|demand|appetite) (?:from|in|of)",
  String.raw`(?<=\b(?:to|by|for|with) (?:[a-z]+ ){0,2})(?:${PEOPLE}) (?:from|in|of)`,
  "purchases by",
  String.raw`(?<!\b(?:growth|rise|increase|decline|drop|fall|jump|surge|decrease|reduction|change|slump|gain|contraction|expansion) )in`,
].join("|");

/** "to neighbouring Peru", "to markets of Asia". */
const PARTNER_AS = [
  "neighbou?ring |fellow |countries (?:of|in) (?:the )?|markets? of |market in ",
  "member(?: state| countrie)?s? of (?:the )?",
  "mainland ",
  "(?:major|main|key|leading|other|individual|selected|principal|fellow) ",
  "top (?:buyer|market) |main (?:buyer|market) |number one market ",
].join("|");

const BUYER_BEFORE = [
  String.raw`\b(?:sold|sells?|selling) (?:the )?$`,
  String.raw`\b(?:${TO_BUYER}) (?:the |our |both )?(?:${PARTNER_AS})?$`,
].join("|");

/** "the largest market", "a buyer". */
const MARKET = "(?:markets?|buyers?|customers?|importers?|destinations?)";

/** "Peruvian mills", "Peru’s buyers". */
const BUYER_NOUNS = [
  "markets?|consumers?|buyers?|customers?|importers?|refiners|refineries|mills|crushers|utilities|roasters",
  "millers|spinners|smelters|distillers|steelmakers|steel mills|processors|packers|wholesalers|retailers",
  "supermarkets|households|drinkers|shoppers|brewers|maltsters|feedlots|stores|shops|chains|brands|shelves",
  "tables|friends|clients|eaters|diners|bakers|weavers|tanneries|bidders|orders|demand|appetite",
].join("|");

const BUYERS = "buyers|customers|importers|markets|destinations";

const LED = "led|leads|headed|heads|topped|tops|joined";

const DISPLACED = "displaced|overtook|replaced|ousted|dethroned|unseated|leapfrogged|edged out|pushed aside|pipped|passed";

/** "Peru remained the largest market", "retained its place as". */
const RANKED = [
  `${REMAINED}|emerged as|returned as`,
  String.raw`(?:resumed|regained|retained|kept|held|took|reclaimed) (?:its|the) (?:[\w-]+ )?(?:place|position|rank|spot|status|role) as`,
].join("|");

/** "took effect", "takes part". */
const NO_PURCHASE = "hold|effect|place|part|over|shape|off|up|on|note|a toll|its toll|steps|advantage";

/** "Peru imported", "Peru’s purchases". */
const BUYING_WORDS = [
  String.raw`imports?\b|imported|importing|buys?\b|bought|purchas|receiv`,
  String.raw`took\b(?! (?:${NO_PURCHASE}))`,
  String.raw`takes\b(?! (?:${NO_PURCHASE}))`,
  String.raw`(?:used to )?gets?\b|got\b(?! (?:${NO_PURCHASE}))`,
  String.raw`intake\b|offtake\b|absorb(?:s|ed)\b|acquire[ds]\b`,
  String.raw`(?:snapp|mopp|lapp|gobbl|scoop|hoover|soak)ed up\b`,
].join("|");

/** "Peru’s largest buyer" is another. */
const FOREMOST = "largest|biggest|main|chief|principal|top|leading|foremost|best|second|third|fourth|fifth|only|sole|key|major";

const BUYER_AFTER = [
  String.raw`^(?![’']s? (?:${FOREMOST}) )(?:n|an|ian|ese|ish)?(?:[’']s?)? (?:\w+ )?(?:${BUYER_NOUNS})\b`,
  String.raw`^ (?:(?:alone|also|now) )?(?:${LED}) (?:the |its |their )?(?:(?:list|ranking|table|group) of )?(?:[\w-]+ ){0,2}(?:${BUYERS})\b`,
  String.raw`^[’']s an? (?:[$€£\w.,’'-]+ ){0,4}(?:markets?|buyers?|customers?|importers?)\b`,
  String.raw`^ (?:${DISPLACED}) (?:the )?[\w ]{3,30} as (?:[\w’'-]+ ){0,5}${MARKET}\b`,
  String.raw`^ (?:${RANKED}) (?:[\w’'-]+ ){0,5}(?:markets?|buyers?|customers?|importers?|destinations?|clients?)\b`,
  String.raw`^(?:[’']s?)? (?:[\w-]+ ){0,4}?(?:${BUYING_WORDS})`,
  String.raw`^, to which\b`,
  String.raw`^,? (?:the|an?|once (?:the|an?)) (?:[\w’'-]+ ){0,4}${MARKET}\b`,
  String.raw`^[’']s (?:[\w-]+ ){0,3}${SUPPLIER}\b`,
].join("|");

const CHANGED_ITS = "raised|lifted|increased|cut|trimmed|reduced|doubled|tripled|halved|boosted|stepped up|slashed|expanded|pared";

/** "Peru’s refiners have raised their purchases", "Peru took". */
const BUYING = [
  `(?:${CHANGED_ITS}) (?:its|their) (?:[a-z-]+ )?(?:purchases|buying|intake|offtake|orders)`,
  String.raw`intake|offtake|buying|bought|buys?|purchas\w+|took`,
  "(?:was|were|is|are) (?:taking|buying|paying|eating|drinking|burning)",
  "ate|eats?|drank|drinks?|burn(?:ed|t|s)|consum(?:ed|es)|fatten(?:ed|s)?|crack(?:ed|s)|settled for",
  String.raw`made do with|receiv\w+|paid|spen[dt](?:s|ing)?|absorb(?:s|ed)|acquire[ds]|procure[ds]`,
  "(?:snapp|mopp|lapp|gobbl|scoop|hoover|soak|pick|swallow)(?:ed|s)(?: up)?",
  "hauled in|drew in",
].join("|");

const BUYING_PEOPLE = [
  "buyers|importers|refiners|refineries|mills|crushers|utilities|roasters|millers|spinners|smelters|steelmakers",
  "processors|traders|customers|consumers|households|drinkers",
].join("|");

const ALSO = String.raw`alone|also|then|itself|now|still|again|already|even|instead|\w+ly`;

/** "Peru will be buying", "has agreed to buy". */
const HELPING = [
  "has|have|had|will|would|may|might|could|can|should|must|be|been|is|are|was|were|going to",
  "(?:agreed|promised|pledged|made a commitment|committed|plans?|planned|wants?|wanted|hopes?|used) to",
].join("|");

/** "imports of Peruvian grapes", "bought Peruvian grapes". */
const BOUGHT_OR_OF = [
  "(?:imports?|purchases?|deliveries|supplies|arrivals|tonnes|tons|barrels|worth|million|billion|bn|mn|crore|bags|boxes|litres|head) of",
  "import(?:ed|ing)|buy(?:ing|s)?|bought|purchased|took|takes|receive[ds]?",
].join("|");

/** "Peruvian goods worth" are no recipients. */
const PEOPLE_OF = String.raw`\p{Lu}\p{L}+(?:[ie]an|ese|ish) |(?:Chinese|French|Dutch|Greek|Thai|Saudi|Israeli|Iraqi|Pakistani|Kenyan|Afghan) `;

export const buyers = {
  buyerBefore: new RegExp(BUYER_BEFORE, "i"),
  // "We shipped Peru 9 million tons", and not "shipped Peruvian steel".
  sentTo: [
    /\b(?:ship(?:s|ped|ping)?|sen(?:ds?|t|ding)|export(?:s|ed|ing)?|deliver(?:s|ed|ing)?|suppl(?:y|ies|ied|ying)) (?:the )?$/,
    /^ (?:[a-z]+ ){0,3}?(?:[$€£¥]?\d|(?:an?|half|two|three|four|five|six|seven|eight|nine|ten|twenty) )/,
  ],
  buyerAfter: new RegExp(BUYER_AFTER, "i"),
  buys: new RegExp(
    String.raw`^(?:[’'](?:ll|ve|d|re))? (?:(?:[a-z]+ )?(?:${BUYING_PEOPLE})(?:, [^,;]{3,90},)? )?(?:(?:${ALSO}|${HELPING}) )*(?:${BUYING})\b`,
  ),
  importedFrom: new RegExp(
    String.raw`\b(?:${BOUGHT_OR_OF}) (?:[a-z-]+ ){0,2}(?!the )(?:\p{Lu}[\p{L}-]+ )?\p{Lu}\p{L}+(?:n|sh|ese|ch|i|[eiaou]k|kh|ss|ot|z)$`,
    "u",
  ),
  recipient: new RegExp(
    String.raw`^(?!${PEOPLE_OF})\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)? (?:goods|products|merchandise|wares) (?:worth|valued|to the value)\b`,
    "u",
  ),
  itBought: /\b(?:it|they|the (?:country|nation|kingdom|republic)) (?:also |then |even |itself |still )?$/i,
  earnedFrom: /\b(?:earn(?:ed|s|ing)?|earnings|revenues?|receipts|proceeds|income|br(?:ings?|ought) (?:us|it|them))\b/i,
  where: /^,? where (?!(?:it|they|the)\b)/,
} satisfies Partial<PlaceNames>;
