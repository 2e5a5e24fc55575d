// English words for what a place, a fleet or a works is fit for, and what is built: no trade.
import type { Triggers } from "../../triggers.ts";
import { ABOUT, COUNT, UNITS } from "../parts.ts";

/** “A year”, “per day”. */
const A_YEAR = String.raw` (?:an?|per|each|every) (?:day|week|month|season|year)\b`;
/** “Designed to”, “room for”. */
const ABLE = ["can|able to|capable of", "(?:designed|built|equipped|meant|fit) (?:to|for)", "capacity (?:to|for)|room (?:to|for)"].join(
  "|",
);
const HANDLE = "tak|handl|carry|transport|ship|process|clear|receiv|serv|accommodat|hold|pass|mov|load|unload|stor|cop|deal|work";
const ABLE_TO = "can|could|able to|capable of|capacity to";
/** “Can sell 9,000 tonnes a year” is trade. */
const TRADE_VERB = String.raw`(?:sell|export|ship|suppl|deliver|send|buy|import|take|absorb|be|have|get|only|not)\b`;
const A_DAY = "day|hour|shift|night|week|month|year";
/** “1,200 trucks a day”, “300 containers at once”. */
const SO_MANY_A_DAY = [
  String.raw`(?: [a-z-]+){0,4}? \d[\d,.]*(?: [\p{L}-]+){1,3} (?:an?|per|each|every) (?:${A_DAY})\b`,
  String.raw`(?: [a-z-]+){0,4}? \d[\d,.]*(?: [\p{L}-]+){1,3} at (?:once|a time)\b`,
].join("|");
const ROOM_UNITS = [UNITS, "TEUs?|containers|trucks"].join("|");
/** “A $450 million port.” */
const WORKS = [
  "terminal|port|harbou?r|bridge|road|highway|railway|line|refinery|mill|smelter|corridor|warehouse|berth|quay|jetty|yard",
  "hub|complex|upgrade|expansion|extension|project|plant|factory|zone|park|dam|tunnel|airport|package|scheme|programme",
  "program",
].join("|");
const MILLS = "grinders|mill(?:er)?s|factories|crushers|refiner(?:s|ies)|ginner(?:s|ies)|canner(?:s|ies)";
/** “Leased 60 wagons.” */
const OWNED = [
  "leas(?:es?|ed|ing)|hir(?:es?|ed|ing)|buy(?:s|ing)?|bought|acquir(?:es?|ed|ing)|own(?:s|ed)?|run(?:s|ning)?",
  "operat(?:es?|ed|ing)|lost|deploy(?:s|ed|ing)?",
].join("|");
const FLEET = "trucks|lorries|wagons|locomotives|cranes|forklifts|ships|vessels|barges|tugs";
const LOST_VALUE = "lost|loses?|losing|shed|sheds|shedding|gained|wiped";
const MADE = "pairs|cars|vehicles|trucks|units|bottles|shirts|garments|phones|tires|tyres";
const PUBLIC_PURSE = "[Tt]reasury|[Bb]udget|[Tt]axpayers?|[Ss]hareholders|[Gg]overnment";
/** “$450 million in port shipments”: trade after all. */
const OTHER_FLOWS = " (?:(?:ex|im)ports?|trade|shipments|cargo)";

export const capacity: Triggers["rules"] = [
  [
    "block.capacity",
    null,
    [
      // What may be done, and was not.
      String.raw`\b[Ee]xport (?:applications?|licen[cs]es?|authori[sz]ations?)\b`,
      String.raw`\b(?:final|conditional|regulatory) approvals? (?:to|for|of)\b`,
      // “Vessels that carry 9,000 containers.”
      String.raw`\b(?:ships|vessels|boats|aircraft|planes) (?:that|which|able to|capable of) (?:can |could |may )?carry(?:ing)?\b`,
    ].join("|"),
  ],
  // “One brand makes 9,000 pairs a day.”
  ["block.output", null, String.raw`\bma(?:kes?|de|king)\b(?= ${ABOUT}${COUNT}(?:${MADE})\b)`],
  // “It returned $9 million to the Treasury.”
  ["block.money", null, String.raw`\breturn(?:ed|s|ing)?\b(?= ${ABOUT}[$€£¥]\d[^.;]{0,30} to (?:the )?(?:${PUBLIC_PURSE}))`],
  [
    "block.capacity",
    null,
    [
      // “Parking bays for 200 trucks.”
      String.raw`\b(?:spaces?|bays?|parking|capacity|designed|equipped|meant) for(?= ${ABOUT}\d)`,
      // “Silos that hold 9,000 tonnes.”
      String.raw`\b(?:holds?|holding|stor(?:es?|ing))(?= ${ABOUT}${COUNT}(?:metric )?(?:${ROOM_UNITS})\b)`,
      String.raw`\bneeds(?= ${ABOUT}\d(?![^.;]{0,60} from (?:outside|abroad|overseas)))`,
    ].join("|"),
  ],
  // “A $450 million terminal”: what is built for the money.
  [
    "block.investment",
    null,
    String.raw`\b(?:${WORKS})\b(?<=\d ?(?:[mbt]r?illion|[mb]n|m|crore) (?:[\p{L}-]+ ){0,3}\p{L}+)(?!${OTHER_FLOWS})`,
  ],
  [
    "block.money",
    null,
    [
      // “The shilling has lost a fifth of its value.”
      String.raw`\b(?:${LOST_VALUE})(?= [^.;,]{1,30} (?:of|off|in) (?:its|their) value\b(?! of ))`,
      String.raw`\bagainst the (?:US |U\.S\. )?(?:dollar|greenback|euro|yen|yuan)\b`,
    ].join("|"),
  ],
  [
    "block.investment",
    null,
    [
      // “It lent $400 million for roads.”
      String.raw`\blent\b|\bdestroyed\b|\b[Dd]redg(?:ed|ers?|ing)\b`,
      // “Two berths for $280 million.”
      String.raw`\b(?:berths?|cranes?|locomotives|scanners|roads|bridges)(?= (?:for|worth|costing) ${ABOUT}[$€£¥])`,
    ].join("|"),
  ],
  [
    "block.output",
    null,
    [
      // “Grinders processed 9,000 tonnes.”
      String.raw`\b(?:${MILLS}) (?:[a-z]+ )?(?:processed|ground|crushed|milled|ginned|canned)\b`,
      // “The world deficit is put at 9,000 tonnes.”
      String.raw`\b(?:world|global) (?:[a-z]+ )?(?:deficit|surplus|shortage|shortfall)\b`,
    ].join("|"),
  ],
  [
    "block.fleet",
    null,
    [
      // “The operator leased 60 wagons.”
      String.raw`\b(?:${OWNED})(?= ${ABOUT}\d[\d,]* (?:[a-z]+ )?(?:${FLEET})\b)`,
      // “200 containers were damaged.”
      String.raw`\b(?:been|were|was) (?:ordered|leased|damaged|stolen|burnt)\b`,
      String.raw`\bdamaged\b|\bderail\w+|\bcapsiz\w+|\bburn(?:ed|t) (?:down|out)\b|\bidled\b|\bheld up\b|\bwhen it sank\b`,
    ].join("|"),
  ],
  // “Mills there can shell 9,000 tonnes a year.”
  [
    "block.capacity",
    null,
    String.raw`\b(?:${ABLE_TO}) (?!${TRADE_VERB})\p{Ll}+(?:ing)?(?= (?:[\p{Ll}-]+ ){0,3}${COUNT}\p{Ll}+(?: of \p{Ll}+)?${A_YEAR})`,
  ],
  // “The terminal can take 1,200 trucks a day.”
  [
    "block.capacity",
    null,
    String.raw`\b(?:${ABLE}) (?:now |then |already |comfortably |easily |also |each )?(?:${HANDLE})(?:e|ing|s)?(?: with)?\b(?=${SO_MANY_A_DAY})`,
  ],
];
