// How an English sentence names its source: "according to", "data from the ministry showed".
import type { AttributionPatterns } from "../../speech.ts";
import { WEEKDAY } from "../parts.ts";
import { PAPER } from "./offices.ts";
import { NAME, PHRASE } from "../speakers.ts";
import { SHOWN, VERB } from "./verbs.ts";

const DATA = [
  "data|figures|numbers|statistics|report|survey|bulletin|portal|tracker|registry|database|dashboard|website",
  "review|tally|records|study|statement",
].join("|");

/** "citing", "in the view of". */
const SOURCE_WORDS = [
  "citing|quot(?:ed|ing)|refer(?:ring|ence) to|source:",
  "(?:[Aa]nalysts|[Ee]conomists|[Ss]trategists|[Rr]esearchers|[Ee]xperts|[Oo]fficials) (?:at|with|from|of) ",
  "in the (?:view|telling|opinion|words|books|accounts) of",
  "led by",
].join("|");

const LATEST_OR_OWN = "own |latest |best ";

const ANY = [
  String.raw`\b(?:${VERB})\b|\baccording to\b|\b(?:${DATA})\b|\b(?:by|from) the\b`,
  String.raw`\b(?:by|from) (?=[A-Z])`,
  String.raw`\bper |\b(?:${SOURCE_WORDS})|\([A-Z]{3,8}\)\.$`,
  String.raw`[’']s? (?:telling|view|words|reckoning|count|estimate|estimation|account|opinion|assessment|calculations?|books)\b`,
  String.raw`\b(?:his|her|its|their) (?:${LATEST_OR_OWN})?(?:words|estimate|guess|view|message|argument|point|reckoning|figure|count|forecast|target)\b`,
  ':$|: ?[“"«]',
].join("|");

const ON_WEEKDAY = " [Mm]onday| [Tt]uesday| [Ww]ednesday| [Tt]hursday| [Ff]riday";

const DATA_OF = [
  "data|figures|statistics|estimates?|numbers|records|report|statement|information|compilation|tally",
  "calculations?|analysis|survey|study|bulletin|review|registry|database|portal",
].join("|");

/** "the latest data of trade by". */
const WHICH_DATA_OF = String.raw`(?:the |an? |its |their )?(?:\p{Ll}[\p{L}-]+ ){0,3}?(?:${DATA_OF})(?: of [^,.;]{3,40}?(?= by ))?`;

/** "according to the latest data from". */
const IN_WHICH = `(?:${WHICH_DATA_OF}(?: released| published| issued| compiled)?(?:${ON_WEEKDAY})? (?:from|by|of) )?`;

const HOLDER = `(?:, (?<holder>${NAME})(?=,|[.]$|$))?`;

const PUBLISHED = [
  "released|published|issued|compiled|collated|gathered|provided|shared|cited|seen|given|quoted|presented",
  "announced|disclosed|read out",
].join("|");

const WHEN = String.raw`on \w+day|last week|this week|last month|this month|yesterday|today|earlier|(?:late|early) [\w ]{3,16}`;

const PUT = "put|counted|estimated|valued|pegged|reckoned|assessed|forecast|projected|tallied|recorded|calculated|reported|registered";

/** What stands right before a source. */
const ACCORDING_TO = [
  "[Aa]ccording to|[Cc]iting|[Qq]uoting|[Rr]eferring to|with (?:a )?reference to|(?:^|[,(] ?)[Pp]er",
  String.raw`\(?\b[Ss]ource:`,
  "[Ii]n the (?:words|telling|view|opinion|estimate|estimation|assessment|books|accounts|statistics|data|figures) of",
  "[Bb]y the (?:count|reckoning|estimate) of",
  String.raw`(?:data|figures?|numbers?|statistics|information|estimates?|report|bulletin)(?: \w+){0,4}? (?:${PUBLISHED})(?: (?:${WHEN}))? by`,
  String.raw`\bquoted|a statement (?:from|by|of)`,
  String.raw`\bas (?:reported|announced|stated|noted|confirmed|disclosed|revealed|estimated|calculated|reckoned|quoted|given|told|seen) by`,
  String.raw`\bwas (?:announced|reported|disclosed|revealed|confirmed)(?: on \p{Lu}\p{L}+| today| yesterday| this week| last week)? by`,
  String.raw`\b[Oo]n the (?:numbers|figures|count|reckoning|estimates?) of`,
  "(?:figures?|numbers?|estimates?|forecasts?|data|information) (?:comes?|came|is|was|are|were) (?:from|(?:that|those) of|by)",
  "(?:[Ii]f|[Uu]nless) (?:one|you|we) (?:believes?|trusts?)",
  String.raw`(?:${PUT}) (?:at|to (?:be|have)) [^;“”]{2,60}? by(?= the | \p{Lu})`,
].join("|");

/** What ends a source’s name. */
const BEHIND_SOURCE = [
  String.raw`,|\.|;|\)|$| (?:which|that|who) | said| as saying`,
  String.raw` (?:show|reveal|indicate|suggest|confirm|put)(?:s|ed)?\b`,
  " data| figures",
  String.raw` statistics(?! (?:\p{Ll}+ )?(?:agency|office|bureau|department|service|authority|committee|institute|board|body|division))`,
  ` released| published| on ${WEEKDAY}`,
].join("|");

const TELLING = "telling|view|words|reckoning|count|estimate|estimation|account|opinion|assessment|calculations?|books";

const ESTIMATE_OR_VIEW = "estimate|guess|view|message|argument|point|reckoning|figure|count|forecast|target";

const ESTIMATE_OR_ANSWER = "estimate|guess|view|message|argument|point|reckoning|figure|count|answer|verdict";

const ACCORDING = [
  `(?:${ACCORDING_TO}) ${IN_WHICH}(${PHRASE})${HOLDER}(?=${BEHIND_SOURCE})`,
  String.raw`\b(?:[Ii]n|[Bb]y) (?:(his|her|its|their)|(${PHRASE})[’']s?) (?:${TELLING})\b`,
  `(?:^|[,;.] )(His|Her|Its|Their) (?:own |latest |best )?(?:${ESTIMATE_OR_VIEW})(?: for [^,.;]{3,60}?)? (?:is|was) `,
  `(?:^|[,;.] )(?:The )?(${PHRASE})[’']s (?:own |latest |best )?(?:${ESTIMATE_OR_ANSWER}) (?:is|was) (?:that )?`,
].join("|");

const WHICH_DATA = [
  "[Oo]fficial|[Cc]ustoms|[Pp]reliminary|[Pp]rovisional|[Ll]atest|[Nn]ew|[Ss]eparate|[Rr]ecent|[Ff]lash",
  "[Mm]onthly|[Tt]rade|[Gg]overnment",
].join("|");

const BEFORE_DATA = String.raw`\p{Ll}\w*|The|These|Official|Preliminary|Provisional|Latest|New|Recent|Separate|Monthly|Government|Trade`;

/** "official data showed": nobody's. */
const NO_DATA = `(?!(?:(?:${BEFORE_DATA}) )?(?:${WHICH_DATA}) (?:data|figures|statistics|numbers|report))`;

const WHICH_PAPER = [
  "latest|new|recent|own|monthly|quarterly|annual|weekly|preliminary|provisional|macroeconomic|economic",
  "statistical|external|trade|customs|market",
].join("|");

const PUBLISHED_WHEN = String.raw` (?:today|yesterday|this (?:week|morning|afternoon|month))| (?:on|in|last|for|of) [\w /-]{2,40}?`;

/** "the ministry’s latest quarterly report published on Monday". */
const ITS_PAPER = `(?:[’']s?(?: (?:${WHICH_PAPER}))*)? ${PAPER}(?: released| published| issued)?(?:${PUBLISHED_WHEN})?,?`;

/** "A report by", "figures compiled by". */
const PUBLICATION = [
  "[Dd]ata|[Ff]igures|[Ss]tatistics|[Nn]umbers",
  "[Aa] (?:new |recent |separate |latest |joint )?(?:report|survey|statement|study|paper|note|review|bulletin|analysis)",
  "[Ee]stimates",
].join("|");

const BODY_OR_PHRASE = String.raw`(?<from>(?:the )?\p{Lu}[\p{L}&-]+(?: (?:\p{Lu}[\p{L}&-]+|of|for|and|the)){0,6}? \p{Lu}[\p{L}&-]+)|(${PHRASE})`;

const FROM = "from|by|of|compiled by|released by|published by|issued by";

const WHOLE_TRADE = "total |merchandise |overall ";

const TRADE_WORD = "exports?|imports?|trade|shipments";

const GAVE = "put out|released|published|issued|shared|provided|compiled|gave|gives|quoted|quotes|presented|read out";

const DATA_SHOWED = [
  String.raw`(?:${PUBLICATION})(?: \w+){0,4}? (?:${FROM}) (?:${BODY_OR_PHRASE})(?:,? (?:on|in|late|this) [\w ]{3,20})? (?:${SHOWN})\b`,
  String.raw`(?:^|[.,;] )${NO_DATA}(${PHRASE})${ITS_PAPER} (?:${SHOWN}|(?:has|have|had) (?=(?:${WHOLE_TRADE})?(?:${TRADE_WORD})\b))\b`,
  String.raw`\b(?:[Ff]igures?|[Nn]umbers?) (?:which |that )?(${PHRASE})(?:, [^,.“”"]{3,60},)? (?:${GAVE})\b`,
].join("|");

const BODY_END = [
  String.raw`\p{Lu}\p{L}+|organi[sz]ation|ministry|agency|bureau|board|association|authority|chamber|commission`,
  "department|council",
].join("|");

const PAPERS = [
  String.raw`(?:[’']s? (?:[\w-]+ ){0,3}?|(?<=${BODY_END}) (?:trade |customs |official )?)${PAPER}$`,
  String.raw`(?<=\p{L}) (?:today|yesterday|(?:this|last) (?:week|month)|on ${WEEKDAY})$`,
  String.raw`(?<=\p{Lu}\p{L}+) (?:post|desk|station|branch|staff|officers|people) (?:at|in|on) \p{Lu}[\p{L} -]*$`,
].join("|");

export const sources = {
  any: new RegExp(ANY, "i"),
  according: new RegExp(ACCORDING, "gu"),
  shown: new RegExp(DATA_SHOWED, "gu"),
  papers: new RegExp(PAPERS, "u"),
} satisfies Partial<AttributionPatterns>;
