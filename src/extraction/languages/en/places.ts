// English words around a country's name that tell its part in a flow.
import type { PlaceNames } from "../places.ts";
import { buyers } from "./places/buyers.ts";
import { names } from "./places/names.ts";
import { partners } from "./places/partners.ts";
import { pointing } from "./places/pointing.ts";
import { sellers } from "./places/sellers.ts";

const BY = "By|In terms of|Broken down by|Among(?: the)?";

const WITHIN_BLOC_BEFORE = [
  String.raw`\b(?:within|inside|among|amongst)(?: \w+){0,4} $`,
  String.raw`\b[Ii]ntra-$`,
  String.raw`\bbetween (?:the )?(?:members?|participants|countries|states|member (?:states|countries))(?: (?:of|in))? (?:the )?$`,
].join("|");

const FOREIGN_TRADE = [
  String.raw`\b(?:foreign|external) trade|third countries`,
  "(?:total|overall) (?:(?:merchandise|goods|foreign|external|import-export) )*(?:trade|turnover)",
  "merchandise (?:trade|turnover)",
].join("|");

const ABROAD = [
  "abroad|international|global|world",
  "foreign (?:markets|countries|buyers)",
  "goods and services,? (?:together|combined)",
  "total|overall|nationally|nationwide|various destinations",
  "(?:to|from|with) (?:everyone|everybody|anyone|anywhere|everywhere)",
  "all (?:countries|origins|sources|destinations|markets|suppliers|comers|buyers)",
  "overseas|other countries",
].join("|");

/** "And then there's Peru", "let's look at Peru". */
const PRESENTING = [
  "(?:then )?there(?:[’']s| is| was)(?: also)?",
  "take|consider|look at|turning to",
  "let[’']s (?:take|turn to|talk about|look at)",
].join("|");

const PORTS = ["[Pp]orts?|seaports?|terminals?|harbou?rs?|docks?|piers?|quays?|wharves|wharf|[Cc]anal|[Ss]traits?", "airports?"].join("|");

const ENVOY = "ambassador|consul(?: general)?|counsell?or|envoy|attach[eé]|high commissioner|trade (?:representative|commissioner)";

const NO_PORT_NAME = "The|This|That|Its|Their|Our|Each|Every|Another|Main|Sea|Dry|Land|Deep";

const PORT_NAMED = [
  String.raw`\b(?:ports?|seaport|harbou?r) (?:city )?of ((?:\p{Lu}[\p{L}’'-]+ ?){1,3})`,
  String.raw`\b(?!(?:${NO_PORT_NAME}) )((?:\p{Lu}[\p{L}’'-]+ ){1,2})(?:[Pp]ort|[Ss]eaport|[Hh]arbou?r)\b(?! [Aa]uthority of)`,
].join("|");

export const places: PlaceNames = {
  ...names,
  ...buyers,
  ...sellers,
  ...partners,
  ...pointing,
  // "the Emirates" opens a sentence, too; "ZAMBIA recorded" opens a text. Short names in capitals may be anything's initials.
  forms: (name, kind) => [
    name,
    ...(name.startsWith("the ") ? [`T${name.slice(1)}`] : []),
    ...((kind === "name" ? name.length > 3 : kind === "demonym" ? name.length > 5 : name.includes(" ")) ? [name.toUpperCase()] : []),
  ],
  spaced: true,
  compounds: null,
  alsoPartOf: new Map([["Georgia", "USA"]]),
  breakdown: new RegExp(
    String.raw`^(?:${BY}) (?:[\w-]+ ){0,2}?(?:commodit(?:y|ies)|products?|goods|section|sector|category|type)\b[^,]{0,20},`,
  ),
  asideOfName: new RegExp(
    "^, (?:(?:which|who|whose|where|itself|now|once|long|still|until|already|the|an?|its|their|home to|with) [^,;]{2,110}|[^,;]{3,60}),",
  ),
  pairJoin: /^\s?[-–—/]\s?$/,
  between: /\b(?:between|among|amongst) (?:the )?$/i,
  andJoin: /^(?: \w+)? and (?:the )?$/,
  withinBlocBefore: new RegExp(WITHIN_BLOC_BEFORE, "i"),
  membersAfter: /^ (?:member|countr|state|partner|nation)/i,
  world: /\b(?:global|world|international) (?:goods |merchandise )?(?:trade(?! (?:bridge|cent|organi))|exports|imports)/i,
  foreignTrade: new RegExp(FOREIGN_TRADE, "i"),
  overallTrade: /\b(?:total|overall) (?:(?:goods|merchandise) )?trade\b/i,
  everywhere: new RegExp(String.raw`\b(?:${ABROAD})\b`, "i"),
  betweenUs: /\bbetween (?:us|our (?:two )?(?:countries|nations|economies|peoples))\b/i,
  withAll: /\bwith (?:the (?:whole |entire )?world|everybody|everyone)\b[^.;,\d]{0,24}$/i,
  acts: new RegExp(
    String.raw`^ (?!(?:is|was|are|were|be|remain|remains|remained|itself|as|too|again|alone|has been|in|on|at|for|with|one|market|trade)\b)\p{Ll}`,
    "u",
  ),
  has: /^,? (?:[\w-]+, |also |has |had )*(?:posted|recorded|registered|reported|saw|seen|logged|booked|notched|ran|running)\b/,
  placedBefore: /\b(?:in|off(?: of)?|near|across|throughout|inside|outside|around|from) (?:the )?$/i,
  presented: new RegExp(`^(?:(?:And|But|Now|So|Well|Okay|Then),? )*(?:${PRESENTING}) (?:the )?$`, "i"),
  lostTo: /\bto (?:the )?$/,
  isContracted: /^[’']s (?:just|been|got|not|now|up|down|going|back|also|already|always|never|still|very|an?|the)\b/,
  than: /\bthan (?:\p{L}+ ){0,4}(?:the )?$/u,
  elidedRise: /^(?:[’']s| is| was| are| were)? (?:up|down)(?: (?:by|about|some|around|almost|nearly|over|roughly|like|more than))* $/,
  blocWord: /bloc|union|group/,
  countriesSend: true,
  facing: "turnover",
  elidedSubject: [/(?:^|,| and| while| but) (?:the )?$/, /^ (?:[–—-] )?$/],
  posted: [/$/, new RegExp(String.raw`^(?:[’']s)? (?:[\w-]+ ){0,3}(?:${ENVOY})(?: [\p{L} .’'-]{3,40},)? (?:to|in) (?:the )?$`, "iu")],
  elidedOwner: new RegExp(
    "^[’']s? (?:(?:for|at|by|to|were|was|came to|reached|stood at|totall?ed|about|some|around|nearly|over|almost|just|only) )*$",
  ),
  onTheWay: /^(?: of \p{Ll}[\p{L} -]{2,30})? (?:to|into) (?:the )?$/u,
  combining: /^-\p{Lu}\p{L}+(?:n|sh|ese|i|ch)\b/u,
  headed: /^(?:: | [–—-] )(?:[\w-]+ ){0,2}(?:exports?|imports?|re-exports?|trade|turnover|shipments|sales|purchases)\b/i,
  inCountry: /^(?:(?:But|And|Meanwhile),? )?[Ii]n (?:the )?(?:neighbou?ring |nearby )?$/,
  listed: /^(?:[’']s)?(?: (?:with|at|on|for|took|takes|taking|absorbing))? \(?(?:[A-Z]{0,3}[$€£¥]? ?)?\d/,
  headlinePair: /^, $/,
  transit: /\btransit\b/i,
  portWord: /\b(?:ports?|seaports?|harbou?r|terminals?|docks?|berths?|quays?|wharf|wharves|jetty)\b/i,
  ownPort: new RegExp(String.raw`\b(?:[Oo]ur|[Tt]he|[Aa]|this) (?:[\w-]+ ){0,3}?(?:${PORTS})\b`),
  portOf: /\b(?:[Pp]orts?|[Ss]eaports?|[Tt]erminals?|[Hh]arbou?rs?|[Aa]irports?) (?:of|at|in) $/,
  onePerson: [
    /\b[Aa]n? (?:\p{Ll}+ )?$/u,
    /^(?:[,.;:!?]|$| (?:in|at|on|from|who|whom|and|or|told|said|asked|came|with|was|is|named|called|by)\b)/,
  ],
  portNamed: new RegExp(PORT_NAMED, "u"),
};
