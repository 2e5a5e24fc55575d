// Words of which the patterns that change an English sentence are made.

/** What bodies are called; the first is also written "think-tank" and "thinktank". */
export const GROUPS = [
  "tank",
  "body",
  "group",
  "agency",
  "regulator",
  "watchdog",
  "association",
  "lobby",
  "firm",
  "consultancy",
  "brokerage",
  "operator",
];

export const GROUP = `think-?${GROUPS.join("|")}`;

/** Opens a sentence before its speaker: "Meanwhile Rojas said". */
export const MEANWHILE = [
  "Meanwhile|Separately|Earlier|Similarly|Also|Nevertheless|Still|Likewise|Conversely|Elsewhere",
  "By contrast|In contrast|In turn",
  "For (?:his|her|its|their) part|On (?:his|her|its) side",
  "At the same time|Yet|Indeed|Then",
].join("|");

/** "The agency" in "The agency cited Ana Rojas as saying", but not "It was cited". */
export const WHO_CITES = String.raw`(?:^|(?<=[,;] ))(?:[^,;“”]|, (?=which ))[^,;“”]{1,60}? (?<!\b(?:was|is|were|been|be) )`;

export const SAYING = String.raw`saying|telling \w+|estimating|warning|noting|announcing|adding|stating`;

export const BODIES = "Ministry|Department|Bureau|Office|Commission|Chamber";

/** "the Statistics Office of Peru". */
export const BODY = String.raw`(?:the )?\p{Lu}[\p{L}-]+(?: (?:\p{Lu}[\p{L}-]+|of|and|for|the))+`;

/** "the full crop year", "the first quarter". */
export const A_TIME = [
  "(?:(?:the|this|next|last|all of) )?",
  "(?:(?:full|whole|coming|current|first|second) )?",
  "(?:(?:crop|marketing|fiscal|financial|calendar) )?",
  String.raw`(?:year|season|quarter|month|half|20\d\d)`,
].join("");

/** "the board now ", "Ana Rojas ". */
export const WHO_EXPECTS = String.raw`(?:(?:the|its) (?:[\p{L}’'-]+ ){1,5}?|(?:\p{Lu}[\p{L}’'-]+ ){1,4})(?:now |still |also )?`;

export const ANALYSTS = "[Aa]nalysts|[Ee]conomists|[Ss]trategists|[Rr]esearchers|[Ee]xperts|[Oo]fficials";

export const EXPECT = "expect|see|estimate|say|think|believe|reckon|predict|forecast|project|warn|note";

/** " (WTO)", and "’s press office" of "Rojas’s press office said". */
export const SHORT_NAME_OR_OFFICE = [
  String.raw` \(\p{Lu}[\p{L}&-]{1,14}(?: \p{Lu}[\p{L}&-]{1,14}){0,3}\)`,
  String.raw`(?<=\p{Lu}\p{Ll}{1,30})[’']s (?:press |private )?office(?= (?:said|says|announced|confirmed))`,
].join("|");
