// English words around numbers that tell whether they are of trade: abroad, at home, per day, because of.

/** "the largest beef market": where one sells. */
const RANKED = "[a-z]+est|second|third|fourth|fifth|top|main|key";
const COMPANIES = [
  "compan(?:y|ies)|firms?|business(?:es)?|enterprises?|taxpayers?|stores?|entrepreneurs?",
  String.raw`(?<!\b(?:[Ee]xport|[Tt]hat|[Tt]his|\p{Lu}{2}|\p{Lu}\p{L}+(?:n|sh|ese|i|ch)) |\b(?:${RANKED}) (?:[a-z]+ )?)market`,
  "industry|sector|fund|cargo|freight|passenger|index|bourse|stock exchange|shares",
].join("|");
const ABROAD = [
  "abroad|exports?|exported|exporters?|imports?|imported|importers?|international|foreign|border|cross(?:ed|ing)",
  "cross-border|checkpoint|customs|transit|ports?|seaports?|overseas|world market|global market|corridor|railway|canal",
  "locks|straits?|terminals?|harbou?rs?|quays?|piers?|docks?|wharves|China-Europe|land port|dry port|TEUs?|outbound|inbound|air ?freight",
  "(?:send|sends|sent|sending|ship|ships|shipped|shipping) out|air cargo|freighters|(?:on|aboard) ships|reefers",
].join("|");
const HOME_MARKET = ["domestic|home|internal", "Russian (?:customers|consumers|market|refineries)", "refineries|underground"].join("|");
const LOCAL = ["local|domestic|its|their|our", "the country[’']s", "small|smallholder"].join("|");
const IN_SOME_HOURS = "in|within|over";
const BECAUSE_OF = [
  "amid|amidst|thanks to|owing to|due to|because of|despite|driven by|supported by|boosted by|buoyed by|lifted by",
  "helped by|aided by|fuelled by|fueled by|hit by|hurt by|dragged down by|weighed down by|on the back of|in the face of",
  "reflecting|because|since|as|after|following|even though|although|though",
].join("|");
/** “On lower prices.” */
const LOWER = [
  "lower|higher|rising|falling|weak|weaker|strong|stronger|robust|soft|softer|firm|firmer|cheap|cheaper|record|good|bad",
  "poor|better|brisk|solid|sluggish|tepid|subdued",
].join("|");
const SELLING = "sell(?:s|ing)?|sold|sales|shipping|shipped|shipments|customers?|exports?|exported|imports?|imported|traded?|containers";
const NO_WORD_BETWEEN = String.raw`and\b|while\b|but\b|which\b|when\b|whereas\b|to\b|as\b|against\b|versus\b`;
const INCREASE = [
  "increase|growth|rise|decline|drop|decrease|reduction|fall|jump|surge|gain|slump|slide|plunge|dip|leap|climb|tumble",
  "uptick|downturn|contraction|expansion|hike|cut|recovery|improvement",
].join("|");
/** “worth of”, “ growth in”, “ a year in”. */
const BETWEEN = [
  " (?:falls?|fell|went|goes) to ",
  String.raw`(?:[’']?\s?worth)?(?: of| in| from)?(?: (?!${NO_WORD_BETWEEN})[\w’'.-]+){0,2} ?`,
  String.raw`[ -](?:${INCREASE}) (?:in|of) (?:[\w’'-]+ ){0,4}`,
  " (?:a|per|every) (?:single )?year(?: in)? ",
  String.raw`(?: of [\w ,-]{2,40}?)? (?:was|were|had been|have been|has been) `,
].join("|");
const ONE_OR_MORE = "one |twelve |twenty-four |forty-eight |12 |24 |48 ";
const EXCEED = "outstrip|exceed|outweigh|outpac|outran|surpass|topp|overtook";

export const firms = new RegExp(String.raw`\b(?:${COMPANIES})\b`, "iu");

export const abroad = new RegExp(String.raw`\b(?:${ABROAD})\b`, "i");

export const atHome = new RegExp(
  [
    // “Sold 9,000 tonnes at home.”
    String.raw`\b(?:sold|sells?) [^.;,]{0,30} at home\b`,
    // “From its own farmers.”
    String.raw`\bfrom (?:(?:${LOCAL}) )*(?:farmers|growers|producers|planters|smallholders)\b`,
    String.raw`(?<!(?:\bexport|^\w{0,6})s? )\bof (?:locally[- ]grown|home-grown|local|domestic) (?=\p{Ll})`,
    String.raw`\b(?:to|for|in|on) (?:our |the )?(?:${HOME_MARKET})\b`,
    String.raw`\bhere in Russia\b`,
  ].join("|"),
  "iu",
);

export const perTime = new RegExp(
  [
    // “300 trucks a day.”
    String.raw`^[^,.;\d]{0,40}?\b(?:a|per|each|every) (?:day|night|week|month|year)\b`,
    String.raw`^ (?:daily|weekly|monthly|annually)\b`,
    // “300/d.”
    String.raw`^/(?:d|day|week)\b`,
    String.raw`^ (?:[a-z-]+ )?(?:east|west|north|south|out|in)(?:bound|wards?)\b`,
    String.raw`^[^,.;\d]{0,40}?\b(?:${IN_SOME_HOURS}) (?:a single |the (?:past|last) )?(?:${ONE_OR_MORE})?(?:hours?|night|day|week|weekend|shift)\b`,
  ].join("|"),
  "i",
);

export const cause = new RegExp(String.raw`(?:\b(?:${BECAUSE_OF})|\bon (?:the )?(?:${LOWER})) (?:[\w’'-]+ ){0,5}$`, "i");

export const deals = new RegExp(
  [
    String.raw`\b(?:${SELLING})\b`,
    String.raw`\b(?:target|goal)\b[^.;]{0,40}[$€£¥]`,
    String.raw`[$€£¥\d][^.;]{0,20}\b(?:target|goal)\b`,
    String.raw`\b(?:volume|level|figure) of (?:[a-z]+ )?[$€£¥]`,
    String.raw`\b(?:reach|hit|get to) (?:[a-z]+ )?[$€£¥]`,
  ].join("|"),
  "i",
);

export const nearAfter = new RegExp(`^(?:${BETWEEN})$`);

export const deficit = new RegExp(
  [
    "deficit",
    String.raw`\b[Ii]mports?(?: (?:from|of) [^.;,\d]{2,40}?)? (?:[a-z]+ ){0,2}?(?:${EXCEED})`,
    String.raw`\b[Ww]e(?:[’']re| are| were) down\b`,
    String.raw`in the red|shortfall|\bgap\b|\bhole\b|\blos(?:e|es|t|ing)\b|negative|minus|passive|adverse|unfavou?rable`,
  ].join("|"),
  "i",
);
