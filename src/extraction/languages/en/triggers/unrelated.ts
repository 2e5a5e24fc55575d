// English sentences about something else, though no rule finds a word for it: exchange rates, futures, votes.

const LOCAL_MONEY = [
  "rand|baht|won|yen|yuan|rupee|peso|real|lira|naira|shilling|kwacha|cedi|dinar|franc|ruble|rouble|hryvnia|tenge|som",
  "tugrik|ringgit|rupiah|dong|pound|euro|dollar|currency",
].join("|");
const CURRENCY_MOVES = ["loonie|greenback|króna|kyat", `(?:the|local) (?:${LOCAL_MONEY})`].join("|");
const MOVED = [
  "rose|fell|firmed|gained|lost|slipped|eased|traded|trading|strengthened|weakened|slid|dropped|edged|depreciated",
  "appreciated",
].join("|");
const ABLE = "can|could|able to|designed to|built to|equipped to|capable of|capacity to|room (?:for|to)";
const HANDLE = "take|handl|process|clear|receiv|serv|accommodat|hold|pass|move|load|unload|store|cope with|deal with|work";
const GAVE = "offered|pledged|promised|committed|allotted|granted|awarded|approved|injected|poured|sunk|ploughed";
const HOPES_FOR = "expects?|forecasts?|predicts?|projects?|wants?|targets?|aims? for|promised";
const FISHERS = "fishermen|fishers|trawlers|boats|fleets?|crews|skippers";
/** Words of markets, votes, catches, harvests, people. */
const MATTERS = [
  "the (?:financial |daily |total )?loss at",
  "transfers|quotas?|lanes|earmark(?:s|ed)?|set aside",
  String.raw`against the (?:US |U\.S\. )?(?:dollar|greenback|euro|yen)`,
  String.raw`to the (?:US |U\.S\. )?dollar\b`,
  "futures|benchmark|most-active|index|basis points?|points|on the day|bushel|ounces?|auction|voters?|votes|seats",
  "elections?|deaths?|killed|degrees",
  "rounding|subject to revisions?|margins? of error|discrepanc(?:y|ies)",
  `(?:${FISHERS}) (?:ha[sd] |have )?(?:landed|caught|hauled)`,
  "herds?|flocks?",
  "(?:[Ff]oreign|[Tt]ourist|[Vv]isitor|[Pp]assenger) arrivals",
  "insurance|premiums|rain(?:fall|s)?|overturned|mouldy",
  "(?:sheds?|warehouses?|silos?|stores?) for",
  "kidnappings?|murders?|homicides?|overdoses?|border crossings|unemployment|write off",
  "aground|registered with|acreage|hectares|inhabitants|employe(?:es|d|rs)|employs|workforce|payroll|turnout|passengers",
  "tourists|visitors|subscribers|households|livestock numbers|registered voters|schools?|births?|crowd|match",
  "goals? (?:scored|against)",
].join("|");
const CURRENCY_SIGN = "(?:[A-Z]{1,3} ?[$€£¥₹]? ?|[$€£¥₹] ?)";
const HOW = "now |then |already |comfortably |easily |also |each ";
const AS_MANY_AS = "up to |about |some |as many as |more than |around |at least ";
const CLOSED = "opened|closed|ended|settled|finished|was|were|up|down";

export const unrelated = new RegExp(
  [
    // “The index closed 3 percent higher.”
    String.raw`\b(?:${CLOSED}) (?:up |down )?[\d.]+ ?(?:%|per ?cent|pct|pc) (?:higher|lower)(?=[.,;]|$)`,
    // “The local currency firmed.”
    String.raw`\b(?:${CURRENCY_MOVES}) (?:has |had |is |was )?(?:${MOVED})`,
    // “Cut the outlook to negative.”
    String.raw`\boutlook (?:[a-z]+ )?to (?:negative|stable|positive)`,
    String.raw`\b(?:${HOPES_FOR}) (?:[a-z]+ )?growth of\b`,
    // “Expects the region to grow by 3 percent.”
    String.raw`\b(?:${HOPES_FOR}) [^.;,\d]{3,50} to (?:grow|expand|shrink|contract)\b`,
    // “Gave $3 million to the Food Program.”
    String.raw`\b(?:given|gave|giving|give) ${CURRENCY_SIGN}?\d[^.;]{0,24} to the \p{Lu}`,
    String.raw`\beconomy\b[^.;\d]{0,30} worth\b|illion(?:[- ]dollar)? economy\b`,
    // “$3 million from the government.”
    String.raw`\d[^.;\d]{0,24} (?:from the (?:government|treasury|budget)|in direct payments)\b`,
    String.raw`\b(?:has|have|had) (?:gained|lost|shed) [\d.]+ ?(?:%|per ?cent)`,
    // “Asked the bank for $3 million.”
    String.raw`\bask(?:s|ed|ing)? (?:[\w’'-]+ ){1,4}for ${CURRENCY_SIGN}?\d`,
    // “The terminal can take 300 trucks.”
    String.raw`\b(?:${ABLE}) (?:${HOW})?(?:${HANDLE})(?:e|ing)? (?:${AS_MANY_AS})*\d`,
    // “Budgeted $3 million for roads.”
    String.raw`\b(?:budgeted|appropriated) (?:[\w’'-]+ ){0,2}?(?:[$€£¥]|[A-Z]{1,3}[a-z]?\.? ?)\d[^.;]{0,24} for\b`,
    String.raw`\bfor (?:a|each|every|one) (?:round )?trip\b`,
    // Prices.
    String.raw`\b(?:FOB|CIF|CFR) [A-Z]`,
    String.raw`/t(?:onne)?\b`,
    String.raw`\d% protein`,
    String.raw`\b(?:ha[sd]|have|been) wait(?:ed|ing)\b`,
    String.raw`\b(?:smuggl|seiz|confiscat|contraband)`,
    String.raw`\bput ${CURRENCY_SIGN}?\d[^,;]{0,24} into\b`,
    // “Pledged $3 million for the port.”
    String.raw`\b(?:${GAVE}) (?:[\w’'-]+ ){0,2}?${CURRENCY_SIGN}?\d[^.;]{0,24} (?:for|to|towards?|in|into)\b`,
    String.raw`\b(?:${MATTERS})\b`,
  ].join("|"),
  "i",
);
