// How English introduces people, with their offices.
import type { AttributionPatterns } from "../../speech.ts";
import { FIELD, NOUN, OFFICE, ROLE } from "./offices.ts";
import { NAME, NO_NAME } from "../speakers.ts";

/** "New Zealand’s". */
const NATIONS = String.raw`((?:\p{Lu}[\p{L}-]+[’']?s? )?(?:\p{Lu}[\p{L}-]+[’']?s? )?)`;

/** "head of the Wool Association, Ana Rojas". */
const OF_BODY = [
  String.raw` (?:of|for|at) (?:the )?[\p{L}’' -]{2,80}? ${NOUN}(?=, )`,
  String.raw` (?:of|for|to|in) (?:the )?[\p{L}][\p{L}, ]{2,50}?`,
].join("|");

/** "Meet Ana Rojas, a trader": a person, and no "Nordvik, a port". */
const WHO_OR_KIND = [
  String.raw`who|whose|\d\d`,
  String.raw`an? (?!(?:[\w-]+ )?(?:port|city|town|village|terminal|company|firm|ship|mine|plant|crossing|market|harbou?r)\b)`,
].join("|");

const DOES_ONESELF = [
  "has|had|took (?:up|over|office)|takes (?:up|over)|received|welcomed|joined|became|runs?|ran|heads|headed",
  "leads|led|chairs|chaired|sells|sold|grows|grew|trades|traded|works|worked|owns|owned|teaches|farms",
].join("|");

const WHO_DOES = [
  `who|whose|(?:${DOES_ONESELF}) `,
  String.raw`(?:is|was|serves as|works as) (?:the |an? )?(?=[^.]*?\b(?:${OFFICE})\b)`,
  String.raw`of (?:the )?\p{Lu}[^.;,]{2,60} (?:was|is|sees?|saw|disagree\w*|agree[ds]?|has|had)\b`,
].join("|");

/** "Ana Rojas, 45,", "Ana Rojas’s voice", "Ana Rojas, who runs". */
const PERSON_BEHIND = [
  String.raw`, \d\d(?=[,.])`,
  String.raw`[’']s (?:voice|face|eyes|phone|family|hands|stall|lorry|truck)\b`,
  String.raw`(?:, \d\d)?,? (?:${WHO_DOES})`,
].join("|");

/** "interview with Ana Rojas", "we talked to the port's director, Ana Rojas". */
const INTERVIEWS = [
  "(?:[Ii]nterview|[Cc]onversation|Q&A) with|[Ii]nterviewed",
  "(?:[Ww]e|[Rr]eporter|[Cc]orrespondent|[Ee]ditor) (?:spoke|talked|sat down|caught up) (?:to|with)",
].join("|");

const INTRODUCED = [
  String.raw`\b(?:${INTERVIEWS}) (?:(?:the )?[\p{L}’' -]{2,60}?,? )?${NO_NAME}(${NAME})(?=[,.]|$)`,
  String.raw`\b(?:is|was|than|like|Meet|Take|Ask|Consider) (?:one |a certain )?(${NAME})(?=, (?:${WHO_OR_KIND})\b| (?:of|at) the \p{Lu})`,
  String.raw`(?<!\p{L})(?<!\b(?:to|by|with|from|for|of|against|MP) (?:\p{Ll}+ )?)${NO_NAME}(${NAME})(?:${PERSON_BEHIND})`,
].join("|");

const OFFICER = [
  String.raw`spokes\w+|head|chief|director(?: general|-general)?|chair(?:man|woman|person)?|president`,
  "secretary(?: general|-general)?|governor|deputy|minister|manager|commissioner|official|representative",
  "executive",
].join("|");

const TITLE = [
  "Mr|Mrs|Ms|Miss|Dr|Sir|Lord|Madam|Professor|Prof|Sheikh|PM|MP|Amb|Gen|Gov|Sen|Rep|Minister|President",
  "Prime Minister|Premier|Chancellor",
].join("|");

const OFFICE_WORDS = [
  "president|minister|secretary|chancellor|premier|governor|ambassador|representative|director",
  String.raw`chair(?:man|woman|person)?|executive|ceo|spokes\w+|economist|analyst|consul|commissioner|mayor|senator|chief`,
  "head|official|adviser|advisor|envoy|king|crown prince|leader|strategist|manager|counterpart|colleague",
  "undersecretary|attach[ée]|counsellor|coordinator|negotiator|founder|registrar|collector|inspector|supervisor",
  "marshal|foreman|dispatcher|organiser|organizer|steward|warden|auditor|planner|buyer|agent|clerk|comptroller",
  "controller|treasurer|statistician|superintendent|specialist|lawmaker|exporter|importer|trader|farmer|grower",
  "professor|researcher|broker|forwarder|owner|lecturer|scholar|captain|banker|boss|superintendent",
  "council(?:l?or|member|m[ae]n|woman)",
  "alderman|congress(?:m[ae]n|woman)|deputy|md|dg",
].join("|");

export const people = {
  kindsOfOffice: [
    [/^vice.president/i, "vice-president"],
    [/^(?:acting )?(?:president|head of state|king|emir|sultan|supreme)/i, "president"],
    [/^(?!.*(?:deputy|vice)).*(?:prime minister|premier|chancellor|chairman of the council)/i, "prime-minister"],
    [/minister/i, "minister"],
  ],
  holders: /\b(?<office>Vice President|President|Prime Minister|Premier|Chancellor) (?<name>(?:\p{Lu}[\p{L}’'-]+ ?){1,3})/gu,
  officeAndName: new RegExp(
    String.raw`(?<!\p{L})${NATIONS}(${OFFICE})(?:${OF_BODY})?,? (?:(?:Mr|Mrs|Ms|Dr|Sheikh)\.? )?(?!(?:${FIELD})\b)(${NAME})`,
    "gu",
  ),
  nameAndOffice: new RegExp(String.raw`(?<!\p{L})${NO_NAME}(${NAME}), (?:the |a |an )?([^,.“”"]{3,90})(?=[,.:])`, "gu"),
  introduced: new RegExp(INTRODUCED, "gu"),
  officer: new RegExp(String.raw`^(?:[\p{L}’'-]+ ){0,3}?(${OFFICER}) (?:of|for|at|with) (?:the )?(.+)$`, "iu"),
  honorific: new RegExp(String.raw`^(?:(?:${TITLE})\.?|(?:[^,]{1,60} )?(?:${OFFICE})) (.+)$`, "u"),
  office: new RegExp(`^(?:(.+?) )?(${OFFICE})$`, "i"),
  role: new RegExp(`^(?:[\\p{L}’'.-]+ ){0,4}?(${ROLE})$`, "iu"),
  officeWord: new RegExp(String.raw`\b(?:${OFFICE_WORDS})(?!\p{L})`, "iu"),
  comments: /\b(?:economist|analyst|strategist|professor|lecturer|fellow|scholar|academic|researcher|trader|consultant|expert)\b/i,
} satisfies Partial<AttributionPatterns>;
