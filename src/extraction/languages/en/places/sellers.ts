// English words around a country that sells.
import type { PlaceNames } from "../../places.ts";
import { REMAINED, SUPPLIER, YEAR_NUMBER } from "../parts.ts";

/** "demand from Peru", "orders from Peru": Peru does not sell. */
const WHO_BUY_FROM = [
  "buyers|customers|importers|clients|shoppers|orders|bids|enquiries|inquiries|demand|appetite|interest",
  "competition|pressure|visitors",
  "(?:to|by|for|with) (?:[a-z]+ ){0,2}(?:men|women|people|traders|merchants|dealers|agents|firms|companies|mills|houses)",
].join("|");

/** "from Peru", "by Peru", but not "orders from Peru". */
const FROM = [String.raw`(?<!\b(?:${WHO_BUY_FROM}) )from`, "(?<!followed |closely )by", "out of|paid"].join("|");

const AIMS = "aims?|plans?|hopes?|wants?|expects?|targets?|intends?|seeks?";

/** "Peru’s exports", "Peru sold", "Peruvian steel". */
const GOODS_SOLD = [
  String.raw`exports?\b|exported|exporting|suppl|deliver|sold|sells?\b|selling\b|loadings\b|cargo|gas\b|oil\b|coal\b|grain\b|goods`,
  String.raw`products|ship|sales to\b`,
  String.raw`(?<!\b(?:was|were|been|being) )sent\b`,
  String.raw`sends?\b|sending\b|outbound|crude\b|wheat\b|steel\b`,
].join("|");

const BUYS = "bought|buys?|purchas|took|imported|receiv";

const SELLER_AFTER = [
  String.raw`^-made\b`,
  String.raw`^(?:[’']s?)? (?:[\w’'-]+ ){0,4}?(?:${AIMS}) (?:to|at|for) (?:[^.;,]|[.,]\d){0,40}\bexports\b(?! of| to (?!all |every|the world)[a-z])`,
  String.raw`^(?: \p{Ll}[\w-]+){1,4} (?:fetch(?:ed|es)|earn(?:ed|s)|brought in|nett(?:ed|ing)|grossed|raked in)\b`,
  String.raw`^ (?:piped|pumped|railed|trucked|airlifted)\b(?=(?:[^.;]|\.\d){0,80} to (?:the )?[A-Z])`,
  String.raw`^, (?:he|she|they|the [\w-]+) \w+, (?:sold|sells|supplied|exported|shipped|delivered)\b`,
  String.raw`^, whose (?:[\w-]+ ){0,3}?(?:${GOODS_SOLD})`,
  String.raw`^, which (?:[\w-]+ ){0,2}(?:sold|sells|exported|supplied|shipped|delivered|sent)\b`,
  String.raw`^(?! (?:${BUYS}))(?:[’']s?)?(?! (?:in(?! turn\b)|of|for|to|from|with|on|than|by|at)\b) (?:[\w-]+ ){0,4}?(?:${GOODS_SOLD})`,
  String.raw`^(?:[’']s)\b(?! (?:[\w-]+ ){0,3}${SUPPLIER}\b)`,
  String.raw`^ (?:${REMAINED}) (?:[\w’'-]+ ){0,5}(?:suppliers?|sources?|sellers?|exporters?)\b`,
].join("|");

/** "Peru, the largest producer, last year shipped". */
const SENT_VERBS = [
  "shipped|sent|sends|dispatched|despatched|delivered|supplied|loaded|exported|sold|sells|railed|trucked|hauled",
  "piped|pumped|provided|freighted|consigned|airlifted|flew|placed|moved",
].join("|");

const BEFORE_VERB = [
  "has|have|had|also|alone|now|still|then|itself|again|already|only|just|together",
  "(?:last|this) (?:year|season|month|week|quarter)",
  String.raw`in (?:${YEAR_NUMBER}|\p{Lu}\p{L}+)|\p{Ll}+ly`,
].join("|");

const OWNS_BEHIND = [
  String.raw`^, whose (?!(?:president|minister|government|customs|trade ministry)\b)`,
  String.raw`^(?:[’']s)? (?:exports|shipments|sales|deliveries|suppl(?:y|ies)|cargoes|volumes)\b`,
].join("|");

export const sellers = {
  sellerBefore: new RegExp(
    String.raw`\b(?:${FROM}) (?:the |both )?(?:neighbou?ring |countries (?:of|in) (?:the )?|top supplier |main supplier )?$`,
    "i",
  ),
  sellerAfter: new RegExp(SELLER_AFTER, "i"),
  sells: new RegExp(
    String.raw`^\p{Lu}[\p{L}.-]+(?: (?:of|and|the|\p{Lu}[\p{L}.-]*))*(?:, [^,;.\d]{3,60},)?(?: (?:${BEFORE_VERB}))* (?:${SENT_VERBS})$`,
    "u",
  ),
  sourceAfter: new RegExp(
    String.raw`^,? (?:is|was|remains|remained|became|ranked|ranks|stayed) (?:[\w’'-]+ ){0,6}(?:suppliers?|sources?|sellers?|origins?)\b`,
  ),
  paidFor: /\b(?:for|on) (?:the |its |their )?$/,
  ownsBehind: new RegExp(OWNS_BEHIND),
  handles: /^(?:handled|handles|handling|processed|moved|moves|turned|throughput|cargo|traffic)/i,
  handler: /\b(?:ports?|seaports?|terminals?|harbou?rs?|docks?)\b(?: of)?(?: [\p{L}’'-]+){0,4},? $/u,
} satisfies Partial<PlaceNames>;
