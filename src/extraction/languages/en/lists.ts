// How English enumerates partners, flows and numbers.
import type { Lists } from "../lists.ts";
import { bareCounts } from "./lists/bare-counts.ts";
import { bareNumbers } from "./lists/bare-numbers.ts";
import { spokenNumbers } from "./lists/spoken-numbers.ts";

/** "(million USD)", "(USD million)". */
const SCALE_AND_MONEY = [
  String.raw`(?:thousand|million|billion|mln|bln|mn|bn) (?:of )?[A-Z\p{L}$€£. ]{1,18}`,
  String.raw`(?:USD|EUR|US\$|\$|€|[A-Z]{3}) ?(?:thousand|million|billion|mln|bln|mn|bn|m)`,
].join("|");

/** Between a partner and its number: "Japan with 5", "Japan (5", "Japan, which bought 5". */
const BETWEEN_NAME_AND_NUMBER = [
  ", where (?:some |about )?",
  " (?:was|came|ranked|is|came in)? ?(?:an? (?:[a-z]+ )?)?(?:first|second|third|fourth|fifth|next|top|last),? (?:with|on|at) ",
  String.raw` \(| with | at | by |: | – | — |, | worth `,
  " (?:(?:accounted|accounting|responsible) )?for ",
  ", with ",
  ", which (?:bought|took|received|absorbed|imported) ",
  " (?:alone )?(?:took|takes|taking|bought|buying|received|receiving|absorbed|absorbing|contributed|crossing|topping|exceeding) ",
  "[’']s? | ",
].join("|");

/** Words that do not name another thing than the one before. */
const SAME_THING = [
  String.raw`to|from|or|up|down|a|an|in|with|while|compared|which|year|month|rising|falling|growing|increas\w+|decreas\w+`,
  String.raw`bringing|reaching|resulting|accounting|worth|total\w*|against|for|that|and|respectively`,
].join("|");

export const lists: Lists = {
  ...bareNumbers,
  ...bareCounts,
  ...spokenNumbers,
  sharedScale: true,
  behindPercent: /^ (?:and|in) /,
  // "44,000 of those cars" are cars, "44,000 of those" what was counted before.
  ofNamed:
    /^ of (?:(?:the|these|those) (?=(?:cars|vehicles|trucks|lorries|containers|trains|wagons|ships|vessels)\b)|(them|these|those)\b|the )/,
  headUnit: new RegExp(String.raw`\((?:[\w ]{0,24}?\bin )?(${SCALE_AND_MONEY})(?=[;,)])`, "iu"),
  partOfIt: new RegExp(
    String.raw`^ of (?:it|that|this|these|those|them)(?=[.,;:)]|$| (?:was|were|is|are|went|goes|came|left|bound|meant|destined|headed|to|for|from)\b)`,
  ),
  item: new RegExp(`^(?:${BETWEEN_NAME_AND_NUMBER})(?:(?:a|an|about|around|over|nearly|almost|some|more than|up|down|worth|total|of) )*$`),
  join: /^(?:,? (?:and|or) |, )(?:the |to |from |with |by )*$/,
  otherThing: new RegExp(String.raw`^\)?,? (?:and )?(?!(?:${SAME_THING})\b)[a-z][a-z -]{2,40} (?:by |\()?$`),
  parallel: /\b(?:followed (?:closely )?by|ahead of|then came|trailed by|next came|next was)\b/,
  respectively: /\brespectively\b/i,
  exportsAndImports: /\bexports and imports\b/i,
  importsAndExports: /\bimports and exports\b/i,
  worth: /\b(?:worth|valued at|to the (?:tune|value) of) (?:(?:about|around|some|nearly|almost|over|more than|roughly|only|just) )*$/i,
  valueAndWeight: /\b(?:value|worth|dollar terms) and (?:in )?(?:weight|volume|quantity|tonnage)\b/i,
  weightAndValue: /\b(?:weight|volume|quantity|tonnage) and (?:in )?(?:value|worth)\b/i,
};
