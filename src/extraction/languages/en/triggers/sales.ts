// English words for what is sold abroad.
import type { Triggers } from "../../triggers.ts";
import { ABOUT, COUNT, CURRENCY, DEMONYM, GOODS, LOWER_CASE_DEMONYM, SCALE, SUM, UNITS, WITHIN } from "../parts.ts";

/** Who buys: “us”, “South Africa”. */
const IT_OR_JAPAN = ["it |us |you |them |your (?:country|people|nation) ", String.raw`(?:the )?\p{Lu}[\w’'-]+ (?:\p{Lu}[\w’'-]+ )?`].join(
  "|",
);
const WHO = ["we|you|they|it|the country", String.raw`\p{Lu}\p{L}+`].join("|");
const SELLS = "sell|sold|sells|selling";
const SELL = "sells?|exports?|ships?|sends?|sold|exported|shipped";
const SOLD = "shipped|sent|delivered|supplied|dispatched|sold|sells?|sends?";
/** “Sold us”, “sold Japan”. */
const TO_THEM = String.raw`us|you|them|it|your country|(?:the )?\p{Lu}[\w’'-]+`;
/** “About $3 billion”, “twice as much”. */
const SO_MUCH = [
  String.raw`(?:about |some |nearly |over |almost |more than |around )?[$€£¥]?\d`,
  String.raw`(?:twice|half|(?:two|three|four|five|six|ten|\d+) times) as much\b`,
].join("|");
/** “Kenya’s sales of tea came to.” */
const CAME_TO = "came|amounted|reached|totall?ed|accounted|accounting|stood|rose|fell";
/** “It bought goods worth $3 million.” */
const BOUGHT_GOODS = [
  String.raw`(?:bought|purchased|took) (?:\w+ )?(?:${GOODS}) worth\b`,
  String.raw`(?:bought|purchased)\b(?= ${ABOUT}${CURRENCY}?\d[\d.,]* ?${SCALE}(?: [a-z]+[’']?)? worth\b)`,
].join("|");
const COUNTRY = "country|nation|island|islands|kingdom|republic";
const STILL = "has |have |had |now |also |once |still |then |alone |already ";
/** “The country has shipped 3 million tonnes.” */
const THIS_COUNTRY = String.raw`\b(?:[Tt]his|[Tt]he|[Oo]ur|[Hh]is|[Hh]er|[Tt]heir) (?:${COUNTRY}) (?:${STILL})*`;
/** “It”, “the rest of the world”, “Chad and Niger”. */
const BUYER = [
  "it|them|us|you|the (?:rest of the |outside )?world|foreigners",
  String.raw`\p{Lu}[\w’'-]+(?: (?:and )?\p{Lu}[\w’'-]+)?`,
].join("|");
const MARKETS_OF = "neighbou?rs?|neighbou?ring|countries|nations|states|markets|buyers|customers|region";
/** “To Japan”, “to its neighbours”, “weapons”. */
const TO_WHOM = [
  "abroad|overseas",
  "to foreigners|to (?:customers|buyers|people) (?:abroad|overseas|outside)",
  "to (?:the )?[A-Z]",
  String.raw`to (?:us|you|them)\b|(?:here|there)(?=[.,;]|$| (?:an?|each|every|per|last|this|now)\b)`,
  String.raw`to (?:the )?(?:outside |rest of the |whole |wider )?world\b`,
  String.raw`to (?:its|their|our|his|her|the|both|all|two|three|four|several|neighbou?ring) (?:[\w-]+ ){0,2}(?:${MARKETS_OF})\b`,
  "to (?:other|most other) countries|to foreign|worth of|foreign|weapons|arms|gas|oil|grain|products",
].join("|");
/** “Here”, “to those countries”. */
const HERE = [
  "here|there",
  String.raw`to (?:them|(?:those|these|that) (?:\p{Ll}+ )?(?:countr(?:y|ies)|nations?|markets?|economies|partners?|region))`,
].join("|");
/** “Its northern neighbour”. */
const NEIGHBOUR = String.raw`(?:(?:the|its|their) )?(?:[a-z-]+ )?(?:\p{Lu}[\w’'-]+ ?)?(?:neighbou?rs?|partners?)?`;
/** “Shipped Japan goods worth”, “sold his country goods worth”. */
const GOODS_TO = `(?:it|them|you|us|(?:his|her|our|your) (?:country|nation|neighbou?r)|${NEIGHBOUR}) `;
/** “The biggest ever to Japan.” */
const BIGGEST = String.raw`(?:were|was) (?:[a-z]+ ){0,3}(?:biggest|largest|best|highest|lowest|worst)\b[^.;\d]{0,40} to (?:the )?\p{Lu}`;
const OTHER_MARKETS = "all|other|most|these|those|key|main|export|traditional|new|overseas|distant";
const MARKETS = "markets|destinations|countries|buyers|customers";
/** “Sales to Japan”, “to that market”, “to most countries”. */
const TO_A_MARKET = [
  String.raw`to (?:the |sub-)?\p{Lu}`,
  String.raw`to (?:its|their|your|the|that|this) (?:[\w-]+ )?(?:neighbou?r|country|market|bloc)`,
  String.raw`to (?:${OTHER_MARKETS}) (?:[\w-]+ ){0,2}?(?:${MARKETS})\b`,
  String.raw`to (?:us|you|them)\b`,
  String.raw`there\b`,
].join("|");
const CHANGED = [
  "went|fell|rose|grew|dropped|doubled|tripled|shrank|collapsed|(?:were|are) (?:cut|up|down|off)",
  "have (?:gone|grown|doubled|tripled|fallen|risen|dropped|increased)",
].join("|");
const ABOUT_SO_MUCH = "(?:them|you|it|some|about|around|nearly|over|almost|only|just|barely|goods|worth|for) ";

export const sold: Triggers["rules"] = [
  [
    "trigger.export-verb",
    "EXPORTS",
    [
      // “Everything we sell.”
      String.raw`\b(?:what|everything|all) (?:that )?(?:${WHO}) (?:${SELL})\b`,
      // “How much do they export?”
      String.raw`\b(?:what|how much) (?:do|did|does) (?:we|they|you|it|\p{Lu}\p{L}+) (?:sell|export)\b`,
      String.raw`(?<=${THIS_COUNTRY})(?:sold|sells|shipped|ships|placed)\b(?= ${ABOUT}${COUNT}(?:metric )?(?:${UNITS})\b)`,
      String.raw`\b(?:re-?)?exported\b`,
      String.raw`\bexports?(?= (?:some|about|around|nearly|almost|more than|over) )`,
    ].join("|"),
  ],
  ["trigger.import-verb", "IMPORTS", String.raw`(?<=\b(?:[Ii]t|[Tt]hey|[Ww]e|and|also|which|that) )(?:${BOUGHT_GOODS})`],
  [
    "trigger.sold-abroad",
    "EXPORTS",
    [
      // “Sold them $3 million.”
      String.raw`\bsold\b(?= (?:${BUYER})(?: goods)?(?: for| worth)?(?: about| some| nearly| over| almost| more than| around)? ${CURRENCY}?\d)`,
      // “Sold goods worth $3 million.”
      String.raw`\bsold\b(?= (?:${GOODS}) (?:worth|valued)| ${ABOUT}[$€£¥]\d[\d.,]* ?${SCALE} (?:worth )?(?:of|in) [\p{L} -]{3,40} (?:${HERE})\b)`,
      String.raw`\b(?:(?:value|worth) of (?:the )?)?goods sold (?:to|in)\b`,
      // “$3 billion of our goods entered Japan.”
      String.raw`(?<=\d ?${SCALE}(?: dollars| euros)? (?:worth )?of )our goods(?= (?:entered|reached|went (?:in)?to|flowed (?:in)?to) )`,
      // “Shipped $3 billion worth of goods to other countries.”
      String.raw`\b(?:shipped|ships?|sent|sends?)\b(?= ${SUM} (?:worth )?(?:of|in) (?:${GOODS}) (?:to (?:other|foreign) |abroad\b|overseas\b))`,
      // “Got $3 billion worth of goods out to foreign customers.”
      String.raw`\b(?:worth of )?(?:${GOODS}) (?=(?:out )?to (?:foreign|overseas|international) (?:customers|buyers|markets)\b)`,
      // “We sent $3 million.”
      String.raw`(?<=\b[Ww]e (?:have |now |also |still )?)(?:shipped|ship|sent|send)\b(?= ${SUM})`,
      String.raw`(?<=\b[Ww]e )(?:sell|export|send|ship)(?= (?:to )?you\b)`,
      String.raw`\b(?:bought|purchased|took) (?:\w+ )?(?:${GOODS}) worth\b`,
      String.raw`\b(?:${SOLD}) (?:${GOODS_TO})?(?:\w+ )?(?:${GOODS}|commodities) (?:worth|valued|to the (?:tune|value) of|for)\b`,
      // “Sold 3 tonnes to its neighbours.”
      String.raw`\b(?:sell|sold|sells|selling)\b(?=${WITHIN}{0,80}\b(?:${TO_WHOM}))`,
    ].join("|"),
  ],
  [
    "trigger.sales",
    "EXPORTS",
    [
      String.raw`\b(?:${SELLS})\b(?= (?:${IT_OR_JAPAN})(?:(?:[a-z][\w-]*|I),? ){0,4}(?:worth )?(?:${SO_MUCH}))`,
      String.raw`\b[Vv]olumes (?=to (?:the )?\p{Lu})`,
      String.raw`\b(?:[Ii]ts |[Tt]heir |[Oo]ur )?[Ss]ales (?=${TO_A_MARKET})`,
      // “Our sales were cut in half.”
      String.raw`(?<=\b(?:[Oo]ur|[Tt]heir|[Yy]our) )sales\b(?= (?:of [\p{Ll} -]{2,30} )?(?:over there |there )?(?:${CHANGED})\b)`,
      String.raw`\b[Ss]ales (?=${BIGGEST})`,
      String.raw`\b[Ss]ales (?=of (?:[\p{L}.-]+ ){1,4}there\b)`,
      // “Food sales from the U.S. went down to $3 million.”
      String.raw`(?<=\b(?:[Ff]ood|[Ff]arm|[Gg]rain|[Aa]gricultural|[Gg]oods) )sales (?=(?:from|by) (?:the )?\p{Lu})`,
      // “Your sales in Japan.”
      String.raw`(?<=\b[Yy]our )sales (?=(?:in|on) (?:the |that )?\p{Lu})`,
      String.raw`(?<=\b\p{Lu}\p{L}{2,}[’']s )sales (?=(?:made|making) up |(?:of [\p{L} -]{3,40} )?(?:${CAME_TO}) )`,
      String.raw`(?<=(?:\b${DEMONYM}|${LOWER_CASE_DEMONYM}) )sales\b(?! (?:tax|agent|offic|manager|team|staff))`,
      String.raw`\b[Ss]ales (?=of [\p{L} -]{2,40}?,? (?:(?:worth|of|valued at) [^.;]{2,24} )?to (?:the )?\p{Lu})`,
      String.raw`\b(?:${SELLS})\b(?= (?:its|their|the|that|this) (?:[\w-]+ ){0,2}(?:neighbou?r|partner|country|market|bloc)\b)`,
      String.raw`(?<=\b[Ww]e )(?:have |are |were )?(?:now |also |still )?(?:${SELLS})\b(?= (?:${ABOUT_SO_MUCH})*${CURRENCY}?\d)`,
      // “Sells Japan grain for $3 million.”
      String.raw`\b(?:${SELLS})\b(?= (?:${TO_THEM}) [\p{L}, -]{3,80}? (?:for|worth|and (?:it|that) (?:was|came to)) ${SUM})`,
    ].join("|"),
  ],
];
