// What is changed in an English sentence before its speakers are looked for.
import { compiledIn } from "../pattern.ts";
import {
  ANALYSTS,
  A_TIME,
  BODIES,
  BODY,
  EXPECT,
  GROUP,
  GROUPS,
  MEANWHILE,
  SAYING,
  SHORT_NAME_OR_OFFICE,
  WHO_CITES,
  WHO_EXPECTS,
} from "./rewording/words.ts";
import { NAME, PHRASE } from "./speakers.ts";
import { VERB } from "./attribution/verbs.ts";

/** "The ministry there put it at": no part of the body's name. */
const HERE = new RegExp(String.raw` (?:there|here|itself|too) (?=(?:${VERB})\b)`, "gu");

/** A name whose commas part no clauses. */
const joined = (name: string): string => name.replaceAll(", ", "‚ ");

/** Words of which one stands in each match: a look for them spares most sentences the pattern. Where it begins the sentence, none are needed. */
type Signs = string | readonly string[];

/** What is changed in a sentence before its speakers are looked for. In a function each call would make the patterns anew. */
const PREPARED = compiledIn<[Signs, RegExp, string | ((words: string) => string)][]>([
  ["", new RegExp(String.raw`^([“"]?)(?:${MEANWHILE}),? (?=\p{Lu})`, "u"), "$1"],
  // "The agency cited Ana Rojas as saying": she says it, and not who cites her.
  [
    ["cite", "quote"],
    new RegExp(String.raw`${WHO_CITES}(?:cit|quot)(?:es?|ed) (?!by\b)([^.;“”]{3,90}?),? as (?:${SAYING})\b`, "gu"),
    "$1 said",
  ],
  // The commas of "Ministry of Investment, Trade and Industry" part no clauses.
  [
    BODIES.split("|").map((word) => `${word} `),
    new RegExp(
      String.raw`\b(?:${BODIES}) (?:of|for) (?:\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?, )+(?:and )?\p{Lu}[\p{L}-]+,?(?: and \p{Lu}[\p{L}-]+)?`,
      "gu",
    ),
    joined,
  ],
  [
    [" ministry", " department"],
    /\b(?:\p{L}+, (?!(?:the|its|an?|their|our) ))+\p{L}+ and \p{L}+(?: \p{L}+)? (?:ministry|department)\b/gu,
    joined,
  ],
  [[" Minister", " Secretary"], /(?<!\p{L})(?:\p{Lu}[\p{L}-]+, )+\p{Lu}[\p{L}-]+ and \p{Lu}[\p{L}-]+ (?=Minister|Secretary)/gu, joined],
  [
    ["Excellency", "HE", "H.E", "Hon", "Rt"],
    /(?<!\p{L})(?:(?:His|Her|Your) Excellency|H\.?E\.?|Hon\.?|Honou?rable|Rt\.?)(?: \(\p{L}+\.?\))?,? (?=\p{Lu})/gu,
    "",
  ],
  [GROUPS.map((word) => `${word} the `), new RegExp(String.raw`\b(?:\p{Ll}[\p{L}-]+ ){0,2}(?:${GROUP}) the (?=\p{Lu})`, "gu"), "the "],
  // "a trade body, the Growers' Association.": by its name.
  [
    GROUPS.map((word) => `${word}, the `),
    new RegExp(
      String.raw`\b(?:an?|another) (?:[\p{L}-]+ ){0,3}?(?:${GROUP}), the (?=(?:\p{Lu}[\p{L}’'-]*(?: (?:of|for|and|the))? ?){1,7}[.,])`,
      "gu",
    ),
    "the ",
  ],
  // "Consider the Statistics Office's second-quarter numbers.": what follows is of them.
  [
    "",
    new RegExp(
      String.raw`^(?:Consider|Take|Look at|Start with) (${BODY})[’']s? (?:[\w-]+ ){0,3}?(?:numbers|figures|data|statistics)\b`,
      "u",
    ),
    "According to $1, it",
  ],
  // "surplus $46bn (GASTAT).": whose figures they are.
  ["(", /(?<=\d[^()]{0,12}) \((\p{Lu}{3,8})\)(?=\.$)/u, ", according to $1"],
  // "State trader Nordgrain sold 9 tonnes, it said": who it is stands in the sentence.
  [
    ", it said",
    /^((?:The )?(?:\p{Lu}?\p{Ll}[\p{Ll}-]+ ){0,3}?\p{Lu}[\p{L}&-]+(?: \p{Lu}[\p{L}&-]+){0,3}) (?=\p{Ll}+(?:ed|t|ld)\b)([^“”;]{10,160}?), it said\b/u,
    "$1 $2, $1 said",
  ],
  [[" there ", " here ", " itself ", " too "], HERE, " "],
  [
    "-year-old",
    /\bthe \d\d-year-old(?: (?=\p{Ll}+ (?:said|says|told|tells|added)\b))?/gu,
    (words) => (words.endsWith(" ") ? "the " : "the veteran"),
  ],
  // "Ana Rojas, an economist at Nordbank, who expects": she does, and not the bank.
  [
    ", who ",
    new RegExp(
      String.raw`(?<!\p{L})(${NAME}, (?:the |an? |its |their )?\p{Ll}[^,.“”"]{3,90}), who (?=(?:also |now |still |himself |herself )?(?:${VERB})\b)`,
      "gu",
    ),
    "$1, ",
  ],
  [
    "",
    new RegExp(
      String.raw`^(?:To hear (?=(?:${NAME})[^.“”"]{0,80}? tell it, )|(?:For|To) (?=(?:${NAME}), (?:who|whose|an?|the) [^.“”"]{3,90}: ))`,
      "gu",
    ),
    "",
  ],
  // "Where Ana Rojas sees 5 percent, the bank expects 3": two who speak.
  [
    ", ",
    new RegExp(
      String.raw`^(?:Where|While|Whereas|Although|Though) ((?:the |its )?${PHRASE} (?:${VERB})\b[^;“”]{4,160}?), (?=(?:the |its )?${PHRASE} (?:${VERB})\b)`,
      "u",
    ),
    "$1; ",
  ],
  // "For the full year Rojas expects 5 percent": the time is no part of the name.
  ["", new RegExp(String.raw`^(?:[Ff]or|[Ii]n|[Bb]y|[Dd]uring|[Oo]ver) ${A_TIME},? (?=${WHO_EXPECTS}(?:${VERB})\b)`, "u"), ""],
  [" – ", new RegExp(String.raw` [–—-] (${NAME}) [–—-] `, "gu"), ", $1, "],
  [["A/S", "GmbH", "SpA", "S.A.", "N.V."], /(?<=\p{L}) (?:A\/S|GmbH|SpA|S\.A\.|N\.V\.)(?=[ ,])/gu, ""],
  ["(", / \((?:(?:pictured|left|right|centre|center|above)[^)]*|\d\d)\)/g, ""],
  [", ", /, (?<=\p{L}, )\d\d, (?=\p{L})/gu, ", "],
  // "Ana Rojas MP", "Ana “Nita” Rojas".
  [
    [" MP", " MEP", " MLA", " PhD", " KC", " QC", " OBE", " CBE"],
    / (?:MP|MEP|MLA|PhD|KC|QC|OBE|CBE)(?=,| (?:said|says|told|noted)\b)(?<=\p{Lu}\p{Ll}+ \p{L}+)/gu,
    "",
  ],
  [[" “", ' "'], / [“"]\p{Lu}\p{Ll}+[”"] (?=\p{Lu}\p{Ll})(?<=\p{Lu}\p{Ll}+ [“"]\p{Lu}\p{Ll}+[”"] )/gu, " "],
  [
    ["nalysts ", "conomists ", "trategists ", "esearchers ", "xperts ", "fficials "],
    new RegExp(String.raw`\b(?:${ANALYSTS}) (?:at|with|from|of) (?:the )?((?:\p{Lu}[\p{L}&.-]* ?)+?) (${EXPECT})\b`, "gu"),
    "$1 $2s",
  ],
  [". ", /\b(Mr|Mrs|Ms|Dr|Prof|Hon|Eng|Amb|Gen|Col|Sen|Rep|Gov|Capt|Maj|Lt|St)\. (?=\p{Lu})/gu, "$1 "],
  [[" (", " office"], new RegExp(SHORT_NAME_OR_OFFICE, "gu"), ""],
]);

const has = (text: string, signs: Signs): boolean =>
  typeof signs === "string" ? text.includes(signs) : signs.some((sign) => text.includes(sign));

export const prepare = (sentence: string): string =>
  // The cast only chooses between two signatures of `replace`.
  PREPARED.reduce((text, [signs, pattern, words]) => (has(text, signs) ? text.replace(pattern, words as string) : text), sentence);
