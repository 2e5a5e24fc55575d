// English words around a number that make it a bound or an estimate: "more than", "almost", "or so".
import type { Bounds } from "../quantities.ts";

/** "below its annual target". */
const WHICH_GOAL = "annual|yearly|full-year|official|government|monthly|export|import|original|initial";

const GOAL = "target|goal|plan|budget|forecast|estimate|projection|quota|it had|they had|that had";

/** Between a bound and its number: "almost an impressive 5". */
const FILLER = [
  "a|an|the|as much as|another|by|even|just|only|of|at|additional|record|impressive|total|still",
  "high of|record high of|all-time high of|worth|some|to",
].join("|");

/** "well over", "a touch less than". */
const BY_HOW_MUCH = "little|slightly|well|far|much|shade|touch|fraction|bit|tad|whisker|hair";

/** "did not reach 5 million". */
const DID_NOT = [
  "did not|didn[’']t|could not|couldn[’']t|do not|don[’']t|does not|doesn[’']t|failed to|have yet to|has yet to",
  "never",
].join("|");

const NOT_REACHED = "arrive at|make|reach|hit|attain|get to|come to|add up to|amount to|manage|top";

/** "below the all-time high of 5 million": those are 5 million. */
const EXTREME = String.raw`(?:the|its|an?) (?:[\w-]+ )?(?:high|low|peak|record)\b`;

const LESS_THAN = [
  String.raw`(?:(?:a )?(?:${BY_HOW_MUCH}) )?(?:(?<!\b(?:no|not|nothing) )(?:less|fewer) than(?! the\b)|under(?! the)|below(?! ${EXTREME}))`,
  "no (?:more|higher) than",
  "(?:not|n[’']t|never) (?:[a-z]+ ){1,4}?(?:past|beyond|above|over|more than|exceed(?:ing)?|surpass(?:ing)?)",
  "(?:not|n[’']t|never|without|hardly|scarcely|barely) (?:[a-z]+ )?(?:more than|exceed(?:ing)?|even|above|as (?:much|many) as)",
  `(?:${DID_NOT}) (?:even |quite |together |yet )?(?:${NOT_REACHED})`,
  "at (?:the )?most|(?:a )?maximum of",
  String.raw`(?:well|far) short of(?! the\b)`,
].join("|");

const OVER = [
  String.raw`over|more than(?! the\b)|upwards? of|in excess of|at least`,
  "(?:no|not|nothing) (?:less|fewer|lower) than",
  "exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|topp(?:ed|ing)|tops?|pass(?:es|ed|ing)?",
  "br(?:eak(?:s|ing)?|oken?)(?: through)?|cross(?:es|ed|ing)?",
  String.raw`clear(?:s|ed)(?= \D?\d)|beat(?:s|en)?(?= \D?\d)`,
  "a minimum of|outstripp(?:ed|ing)",
].join("|");

const MORE_THAN = [
  `(?:a )?(?:little|slightly|well|much|considerably|far|just|shade|touch|fraction|bit|tad|whisker|hair)? ?(?:${OVER})`,
  String.raw`(?:greater|higher|better) than(?! the\b)`,
].join("|");

const ALMOST = [
  "not quite",
  "almost|nearly|close to|approach(?:es|ed|ing)?|near(?:s|ed|ing)?|just under|just shy of|shy of|practically",
  "a little short of|virtually|just below|toward|towards",
].join("|");

const ROUGHLY = [
  String.raw`about|around|approximately|approx\.?|roughly|some|in the region of|(?:in|on) the order of|somewhere around`,
  String.raw`an estimated|estimated at|something like|perhaps|maybe|probably|circa|ca\.|or so|in the (?:neighbou?rhood|vicinity) of`,
].join("|");

export const bounds: Bounds = {
  ofGoal: [/\b(?:the|its|their|our|his|her) (?:[a-z]+ )?$/, new RegExp(String.raw`^ (?:(?:${WHICH_GOAL}) )?(?:${GOAL})\b`)],
  // "200-some billion", "ninety-odd million".
  within: /(?<=\d|[a-z])(?:-(?:some|something|odd|plus)\b| odd\b| and some\b)/,
  afterRate: /(?:%|per ?cent|pct|pc)(?: (?:increase|growth|rise|gain|improvement|decline|decrease|fall|drop))? ?$/,
  filler: `(?:(?:${FILLER}) )*`,
  before: [
    ["bound.under", "UNDER", false, String.raw`\b(?:${LESS_THAN})\s+`],
    ["bound.over", "OVER", false, String.raw`\b(?:${MORE_THAN})\s+`],
    ["bound.beyond", "OVER", false, String.raw`\b(?:(?:well|far|just|slightly|a little) )?(?:above|past|beyond|north of)\s+`],
    ["bound.almost", "ABOUT", true, String.raw`\b(?:${ALMOST})\s+(?:(?:reach(?:ed|es|ing)?|amount(?:ed|s)? to|hit|up to|as high as)\s+)?`],
    ["bound.about", "ABOUT", false, String.raw`\b(?:${ROUGHLY})\s+`],
    ["bound.tilde", "ABOUT", false, "~ ?"],
    ["bound.more-sign", "OVER", false, "> ?"],
    ["bound.less-sign", "UNDER", false, "< ?"],
  ],
  after: [
    ["bound.or-more", "OVER", String.raw`\s*(?:,? ?(?:or|and) (?:more|above|over|higher|even more)\b|[ -]plus\b|\+)`],
    ["bound.or-so", "ABOUT", String.raw`\s*(?:or so\b|or thereabouts\b)`],
    ["bound.or-less", "UNDER", String.raw`\s*(?:or (?:less|lower|below)\b)`],
    ["bound.at-most", "UNDER", String.raw`,?\s*(?:at (?:the )?(?:very )?most|at best|tops|at the outside)\b(?=[.,;:)”"]|$)`],
    ["bound.at-least", "OVER", String.raw`,?\s*(?:at (?:the )?(?:very )?least|(?:and|but) counting)\b(?=[.,;:)”"]|$)`],
  ],
};
