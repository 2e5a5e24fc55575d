// English words for cargo and traffic.
import type { Triggers } from "../../triggers.ts";
import { ABOUT, CARRIERS, COUNT, WITHIN } from "../parts.ts";
import { CARRIERS_BEFORE, FREIGHT_BEFORE, LETS_PASS, LOADS_BEFORE, MOVED_OVER, PASSED, PORTS_BEFORE, PORT_DID } from "./traffic.ts";

const NOT_YET = "once|if|unless|until|till|when";
const TRAINS_RAN = "trips|services?|runs|ran|operated|made|passed|departed|arrived";
const MOVING = "moving|passing|moved|crossing|carried|hauled|transported|going";
const MILL = [
  "[Gg]rinders|[Mm]ill(?:er)?s?|[Ff]actor(?:y|ies)|[Pp]lants?|[Cc]rushers|[Rr]efiner(?:s|ies|y)|[Gg]inner(?:s|ies)",
  "[Ss]laughterhouses?|[Cc]anner(?:s|ies)",
].join("|");
/** They process goods, and let nothing pass. */
const MILLS = String.raw`\b(?:${MILL}) (?:have |had |has )?`;
const HANDLED = ["handled", `(?<!${MILLS})processed`, "cleared|transported|carried|moved|transited|weighed"].join("|");
/** “Receipts from Japan” are of exports. */
const EARNED_FROM = String.raw`(?:[Rr]eceipts|[Ee]arnings|[Pp]roceeds)(?= from (?:the )?\p{Lu})`;
/** “Container traffic”, “port throughput”. */
const CARGO_KIND = [
  "[Cc]argo|[Ff]reight|[Cc]ontainer|[Gg]oods|[Rr]ail|[Rr]ailway|[Rr]oad|[Tt]ransit|[Tt]ranshipment|[Tt]ransshipment",
  "[Pp]ort|[Bb]ox|[Bb]ulk",
].join("|");
/** “Container throughput”, “rail freight handled”. */
const CARGO_WORK = [
  "traffic|turnover|volumes?|flows?|shipments?|haulage|transit|transport(?:ation)?s?|carriage|throughput|transhipment",
  String.raw`transshipment|carried|amounts?\b|handled|handling|movements?|moves?|moved|crossings?|clearances?`,
].join("|");
const TRANSIT_NEXT = [
  String.raw`to (?:the )?\p{Lu}`,
  "was|were|stood|totalled|totaled|came to|hit|along|through|via|across|rose|fell|grew|climbed|increased|dropped|reached",
  "jumped",
].join("|");
const FREIGHT_NEXT = [
  "on|along|over|via|through|by|across|between|rose|fell|grew|climbed|increased|dropped|declined|reached|jumped|totalled",
  "totaled|amounted|came to|was|stood|shrank|slipped",
].join("|");
/** “A cargo ship”, “cargo rates”. */
const NO_CARGO = [
  "ship(?!ped|ping)",
  String.raw`plane|jet|aircraft|vessel|terminal|capacit|truck|train|flight|handl|insur|rates?\b|owner|worker|crime|theft`,
].join("|");
/** “The number of loaded cars.” */
const COUNTED = ["trucks|lorries|wagons|railcars|trains|containers|vehicles|vessels", "(?:loaded|rail|freight|tank|full|empty) cars"].join(
  "|",
);
/** “Entered”, “came through”. */
const ENTERED = [
  "entered|entering|exited|arrived (?:at|in|from|via|through)|departed (?:from|for)",
  "came (?:in )?(?:through|via|across|from)",
  "left for|returned (?:to|from)",
].join("|");
const CARRYING = "carry|carrying|carries|hauling|bearing|bringing|laden with|loaded with";
/** “Crossed the $3 billion mark.” */
const A_SUM_OR_MARK = [
  "[$€£¥₹]",
  "Rs",
  String.raw`[A-Z]{3} ?\d`,
  String.raw`\d[\d.,]* (?:billion|million|bn|mn|crore|lakh|trillion|per|%)`,
  "mark|half",
].join("|");
const PLACE_PASSED = "border|crossing|post|checkpoint|bridge|gate|port|tunnel|canal|strait|station";
/** “Crossed”, “queued”, but crossed no mark. */
const CROSSED = [
  `crossed(?! (?:the )?(?:${A_SUM_OR_MARK}))`,
  String.raw`passed(?= (?:the|a|an|its|this|that) (?:[\w’'-]+ ){0,3}(?:${PLACE_PASSED})\b)`,
  String.raw`passed through|passing through|transited|queu\w+|waiting to cross`,
  String.raw`crossing(?= (?:the (?:border|checkpoint)|from|into)\b)`,
].join("|");
/** “300 ”, “1.2 million ”, “twenty-four ”. */
const HOW_MANY = [COUNT, "(?:[a-z]+t(?:y|een)|ten|twelve)(?:-[a-z]+)? "].join("|");
/** “Trucks leaving.” */
const LEAVING = [
  "(?:leaving|entering)(?! (?:the|its|our) (?:country|kingdom|nation))",
  "exiting|coming in|going out|coming out|heading out|going in",
].join("|");
const EARNED = "[Rr]evenues?|[Rr]eceipts|[Ee]arnings|[Pp]roceeds|[Tt]akings|[Ii]ncome";
/** “And revenue reached”: what is told of next. */
const CLAUSE_START = ["^", String.raw`(?<=, |\b(?:and|while|with|but|whereas|although|though|yet|as|because|since|even as) )`].join("|");
const BOXES = "tonnes|tons|Mt|TEUs?|containers|boxes";

export const cargo: Triggers["rules"] = [
  [
    "block.earnings",
    null,
    String.raw`(?:${CLAUSE_START})(?:export |the |its |their )?(?:${EARNED})\b(?! (?:tax|of|service|authority))(?<!${EARNED_FROM})`,
  ],
  ["block.cargo-per", null, String.raw`\btonne-kilomet\w+|\b(?:ton|tonne)-km\b`],
  [
    "trigger.cargo",
    "CARGO_VOLUME",
    [
      String.raw`\b(?:${CARGO_KIND})(?: and passenger)? (?:${CARGO_WORK})`,
      // “The volume of transit.”
      String.raw`(?:volume|amount|tonnes?|tons?) of (?:[\w-]+ ){0,4}?(?:cargo(?:e?s)?|freight|transit)`,
      "transit (?:activity|of (?:goods|cargo))",
      "(?:[Gg]oods|[Cc]argo|[Ff]reight) in transit",
      "[Tt]ransit goods",
      // “Transit rose to 9,000 tonnes.”
      String.raw`\b[Tt]ransit(?= (?:${TRANSIT_NEXT}))`,
      String.raw`\bnumber of (?:\w+ ){0,2}(?:${COUNTED})\b`,
      String.raw`\b(?:cargo|cargos|cargoes(?! of ))\b(?! of ${ABOUT}\d)(?! (?:${NO_CARGO}))`,
      String.raw`\b[Tt]hroughput\b`,
      String.raw`\b[Ff]reight\b(?= (?:${FREIGHT_NEXT})\b)`,
      // “Turned over 9,000 containers.”
      String.raw`\bturn(?:ed|s|ing)(?: (?:over|round|around))?(?= ${ABOUT}${COUNT}(?:${BOXES}))`,
      String.raw`\b[Tt]raffic(?= (?:at|through|via|across|between|on the (?:railway|border|corridor)))`,
      // “Handled 9,000 tonnes of freight.”
      String.raw`\b(?:${HANDLED})\b(?=${WITHIN}{0,60}\b(?:${CARRIERS}|container|vehicles|tonnes|tons|cargo|freight|goods)\b)`,
      // “Entered with 300 trucks.”
      String.raw`\b(?:${ENTERED})\b(?=${WITHIN}{0,60}\b(?:${CARRIERS}|border|crossing|port)\b)`,
      // “300 trucks a day crossed.”
      String.raw`(?<=${CARRIERS_BEFORE})\b(?:${PASSED})\b`,
      // “9,000 tonnes rolled across the border.”
      String.raw`(?<=${FREIGHT_BEFORE})(?:${MOVED_OVER})(?= (?:over|across|through|via|past|by way of)\b)`,
      // “Trains carrying 300 containers.”
      String.raw`\b(?:${CARRYING})\b(?= ${ABOUT}${COUNT}(?:TEUs?|containers|boxes|tonnes of (?:cargo|freight|goods)))`,
      String.raw`(?<=${LOADS_BEFORE})\b(?:${LEAVING})\b`,
      String.raw`\b(?:${CROSSED})\b`,
      String.raw`\b(?:China-Europe )?(?:freight|cargo|container|block) trains? (?:${TRAINS_RAN})\b`,
      String.raw`\btrain trips\b`,
      // “The port put 9,000 tonnes through.”
      String.raw`\bput\b(?= ${ABOUT}\d[^.;]{0,40} through\b)`,
      String.raw`(?<=${PORTS_BEFORE})(?:${PORT_DID})\b(?= (?:[\w’'-]+ ){0,7}?${COUNT}(?:metric )?(?:${BOXES})\b)`,
      // “Freight moving by rail.”
      String.raw`\b(?:[Ff]reight|[Cc]argo|[Gg]oods) (?=(?:${MOVING}) (?:over|through|across|via|by|on|between)\b)`,
      String.raw`(?<!\b(?:${NOT_YET})\b[^.;,]{0,30} )\b(?:${LETS_PASS})\b(?= ${ABOUT}(?:${HOW_MANY})(?:[a-z-]+ ){0,2}(?:${CARRIERS})\b)`,
      String.raw`\b(?:truck|lorry|rail|vessel|train) (?:traffic|crossings?|movements?)\b`,
    ].join("|"),
  ],
];
