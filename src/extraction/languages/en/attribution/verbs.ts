// English verbs of speech, and what figures do when they are published.

/** Third person and past of "add", "note", "reply". */
const forms = (verbs: string): string =>
  verbs
    .split(/\s+/)
    .flatMap((verb) =>
      /[^aeiou]y$/.test(verb)
        ? [verb.replace(/y$/, "ies"), verb.replace(/y$/, "ied")]
        : [/(?:s|x|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`, verb.endsWith("e") ? `${verb}d` : `${verb}ed`],
    )
    .join("|");
/** "Exports were $5 billion, Rojas noted." */
const PLAIN = [
  "said|says|told|tells|wrote|writes|foresees|foresaw|thinks|thought|sees|found|finds|went on to say|put it",
  "continue[sd](?! to )",
  forms(
    `note stress add emphasise emphasize state announce underline recall explain assure predict estimate expect confirm observe describe highlight declare
    argue claim comment warn disclose reveal acknowledge remark insist conclude project suggest mention inform opine elaborate cite attribute blame credit
    voice express hail outline share reckon believe tweet post vow pledge complain testify respond answer assert maintain reiterate recount lament
    affirm underscore indicate calculate contend counter caution hint quip joke laugh sigh wonder urge demand appeal clarify specify detail advise allege
    deplore bemoan echo dispute dismiss concede narrate speculate surmise anticipate boast retort tally welcome praise criticise criticize slam
    defend hope fear reply chime propose remind promise grumble muse enthuse protest recommend divulge interject venture marvel rue
    deny refute rebut lambast concur recollect chronicle remonstrate volunteer
    caution notify stipulate shrug thank congratulate smile`,
  ),
].join("|");

const DOES = [
  "is|was|were|has|had|used?|uses|took|takes?|went|goes|chose|chooses|hastens?|hastened",
  "never (?:fails|failed|tires|tired)",
  "loves?|seeks|sought|wishes|wished",
].join("|");

const TO_SAY = [
  "say|announce|report|stress|point out|explain|remind|tell|note|add|warn|claim|insist|declare|argue|complain|admit",
  "concede|recall|mention|reveal|confirm|underline|emphasi[sz]e|highlight",
].join("|");

const SEEMS = "is|was|are|were|remains?|remained|sounds?|sounded|seems?|seemed";

const CONFIDENT = [
  "confident|adamant|certain|sure|convinced|optimistic|hopeful|positive|insistent|categorical|emphatic|blunt|frank",
  "upbeat|gloomy|cautious",
].join("|");

const EXPECTING = "hoping|aiming|counting on|banking on|betting on|budgeting|bracing";

/** "was quick to point out", "is confident that", "did not hide", "had this to say". */
const ROUNDABOUT = [
  String.raw`(?:${DOES}) (?:[\w’'-]+ ){0,7}?to (?:${TO_SAY})\b`,
  String.raw`(?:${SEEMS}) (?:\w+ly |less |more |quite |rather )?(?:${CONFIDENT})(?= (?:that|of)\b| about (?=[^.;]*\d)|:)`,
  String.raw`(?:is|was|are|were) (?:${EXPECTING})(?= (?:for|that|to)\b| [^.;]{0,60}\d)`,
  "(?:would|[’']d) (?:like|love|prefer|rather)",
  "(?:did|does|do) not (?:hide|deny|dispute|conceal)",
  "makes? no secret|made no secret|lets? slip",
  "mak(?:es) (?:it )?(?:clear|plain)|made (?:it )?(?:clear|plain)",
  "(?:is|was|went) on record",
  "(?:has|have|had) this to (?:say|report|add)",
].join("|");

const GAVE_NUMBERS = [
  "(?:offered|offers|had|has|gave|gives|read out) (?:a |an? \\w+ |the |some |these )?",
  "(?:numbers?|figures?|estimates?|examples?|sums?)",
].join("");

/** "shot back", "weighed in", "gave these numbers:", "gave exports as $5 billion". */
const ANSWERED = [
  "(?:shot|fired|hit|snapped|bit) back|(?:chipped|weighed|chimed) in|broke the news|breaks the news",
  String.raw`${GAVE_NUMBERS}(?=:| of\b| for\b)`,
  String.raw`(?:gave|gives) (?=[^,.;]{3,70}? as (?:\p{Ll}+ ){0,3}[^\s,.]*\d)`,
  "(?<=[”»\"’'] ?)ask(?:s|ed)|ask(?:s|ed)(?=[.,;]|$| rhetorically)",
  "(?:likes?|is fond of|never tires of) (?:to (?:say|note|recall|point out)|saying|noting)",
  "tells? it",
].join("|");

const KEEPS = [
  "keeps?|kept|keeping|left|leaves?|rais(?:es|ed)|lift(?:s|ed)|cuts?|trim(?:s|med)|lower(?:s|ed)|revis(?:es|ed)",
  "hik(?:es|ed)|stuck to|sticks? (?:to|with)|sticking (?:to|with)|stands? by|stood by|retains?|retained",
  "maintains?|maintained|held|holds?",
].join("|");

const FORECAST = "forecast|call|target|plan|estimate|projection|outlook|guidance|prediction";

const OFFERS = "offer(?:s|ed)|gave|gives|paint(?:s|ed)|draw(?:s)?|drew|present(?:s|ed)|had|has";

const READING = "reading|view|account|version|picture|assessment|explanation|comparison|breakdown|number|figure|estimate";

/** "raised its forecast", "gave another reading:", "did not rule out". */
const FORECASTS = [
  `(?:(?:is|was) )?(?:${KEEPS}) (?=(?:(?:to|by|with) )?(?:his|her|its|their|the|an?) (?:[\\w-]+ ){0,3}?(?:${FORECAST})s?\\b)`,
  String.raw`(?:${OFFERS}) (?:an?|the) (?:[\w-]+ ){0,2}(?:${READING})(?=:|, (?:saying|putting|noting))`,
  "pencil(?:s|led) in|(?:did|does|would|will|could|can) not (?:rule out|exclude)|rul(?:es|ed) out",
  "refus(?:es|ed) to (?:say|rule out|believe|accept)",
  String.raw`asked (?=(?:the |\p{Lu})[^.;?]{3,80}? (?:to|for) )`,
].join("|");

const TOOK_UP = [
  String.raw`compar(?:es|ed)(?! (?:with|to)\b)`,
  "admitted|admits|forecasts?|regretted|regrets|counted|counts|briefed|quotes|slammed|wants|hopes|fears",
  "raised|raises|rejected|rejects",
  "(?:spoke|speaks|talked|talks) of",
  "pointed out|points out|pointed to|points to|touched on|drew attention|summed up|sums up",
  "called (?:it|the|for)|shrugged",
].join("|");

/** "total trade", "last year’s exports". */
const THEIR_TRADE = [
  "(?:the |its |their |his |her |that |total |bilateral |two-way |annual |overall |merchandise |goods |non-oil |recent |",
  String.raw`(?:19|20)\d\d |this year[’']s |last year[’']s )*`,
  "(?:trade|exports?|imports?|turnover|figure|deficit|surplus|volume|number|shipments?|sales|value|weight)",
].join("");

/** "puts exports at $5 billion", "set a target", "ran through the numbers", "gave figures". */
const PUTS = [
  String.raw`(?:puts?|values?|valued) (?=[^,.;]{3,60}? at (?:\p{Ll}+ ){0,3}[^\s,.]*\d)`,
  String.raw`(?:puts?|has|had|placed) (?=${THEIR_TRADE}\b)`,
  "puts? (?:it|them) at|puts? (?:the|its|their|his|that|total|last|this|two-way|bilateral)",
  String.raw`pegged|set (?=(?:an?|its|the|their) (?:[\w-]+ ){0,4}(?:target|goal)\b)`,
  "(?:began|begins|went on|goes on)(?=[.,;:]|$)",
  "(?:ran|runs|reeled|rattled) (?:through|off) (?=the (?:numbers|figures))",
  "pegs (?=[^,.;]{3,60} at )",
  String.raw`had (?=(?:good|bad|better) (?:news|figures|numbers)\b)`,
  String.raw`recorded|logged|tallied|reported|reports(?= that\b|[,.]|$)|(?<=, )reports(?= (?:the )?[A-Z])`,
  "(?:was|is|were|been) (?:quoted|cited)",
  "(?:gave|cites|quoted|presented|listed) (?:a |the )?(?:figures?|numbers|data|estimates?)",
].join("|");

export const VERB = [PLAIN, ROUNDABOUT, ANSWERED, FORECASTS, TOOK_UP, PUTS].join("|");

/** "The ministry’s data showed". */
export const SHOWN = [
  "put|puts|placed|showed|show|shows|revealed|reveals?|indicated|indicates?|suggested|suggests?|said|says|found|finds",
  "reads?|estimates?|confirm(?:s|ed)?",
  "(?:are|were)(?=[^.;:]{2,60}: )",
].join("|");
