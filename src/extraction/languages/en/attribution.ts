// How English reports say whose words a figure stands in.
import type { AttributionPatterns } from "../speech.ts";
import { bodies } from "./attribution/bodies.ts";
import { people } from "./attribution/people.ts";
import { said } from "./attribution/said.ts";
import { sources } from "./attribution/sources.ts";
import { writers } from "./attribution/writer.ts";
import { prepare } from "./rewording.ts";
import { NAME_PART, PARTICLE } from "./speakers.ts";

const FORMER = "the|an?|its|their|former|then|new|late";

const FIGURES = "figures?|numbers?|data|statistics|estimates?|forecasts?|announcement|statement|remarks?|information|details";

const POINTS_BACK = [
  "^So (?:say|said|says) ",
  "^(?:These|Those) (?:are|were) the (?:figures|numbers) ",
  `^(?:This|That|(?:These|Those|The) (?:${FIGURES})) (?:was|were|came|comes?|has been|have been|is|are) `,
].join("|");

const SHOWED = "show|showed|shows|revealed|indicate[ds]?|said|says|added|noted|put";

const DATA_OR_REPORT = "data|figures|statistics|numbers|report|bulletin|release|statement";

const GOES_ON = [
  String.raw`^(?:The|These|Its|Their|This|Those) (?:same |latest |official |customs |trade )*(?:${DATA_OR_REPORT}) (?:also |further )?(?:${SHOWED})\b`,
  String.raw`^(?:It|They) (?:also |further )?(?:said|added|noted|showed|put)\b`,
].join("|");

export const attribution: AttributionPatterns = {
  ...sources,
  ...said,
  ...people,
  ...bodies,
  ...writers,
  pronoun: /^(?:he|she|they|it|latter|him|her|them|his|hers|its|their)$/i,
  asideOf: new RegExp(
    String.raw`\b(?!(?:and|but|when|while|whereas|as|that|because|where|so|or|if|said|says|told)\b)\p{Ll}{2,} (?:(?:${FORMER}) )*$`,
    "u",
  ),
  personal: /^(?:he|she)$/i,
  indefinite: /^(?:an?|another) /i,
  bodyPronoun: /^(?:it|they|its|their)$/i,
  member: /^(.+?) (?:of|from|at) (?=the |\p{Lu})/u,
  passive: /\b(?:is|are|was|were|be|been|being)$/,
  placed: /(?:^| )(?:in|near|outside) ?$/,
  clause: /\b(?:we|I)\b/,
  whoClause: /^who\b/,
  relative: /^(.+?), (?:who|whose|which) /,
  officeOf: /^office of /i,
  weekday: /day$/,
  otherSpeaker: /^(?:(?:while|whereas|but) |; )/,
  nextSpeaker: /^and /,
  counterpart: /\b(?:counterpart|colleague|opposite number)\b/i,
  envoys: /\b(?:envoy|diplomat|ambassador|consul|high commissioner)\b/i,
  pointsBack: new RegExp(POINTS_BACK),
  firstPerson: /\b(?:I|[Ww]e|[Oo]ur|us|[Mm]y)\b(?!\.)/,
  goesOn: new RegExp(GOES_ON, "i"),
  dataShown: /\b(?:data|figures|statistics|numbers)\b[^.;]{0,60}\b(?:show|shows|showed|shown|indicated?|revealed)\b/i,
  quotes: [
    ["“", "”"],
    ["«", "»"],
  ],
  personName: (written) => written,
  nominatives: (word) => [word],
  prepare,
  person: new RegExp(String.raw`\p{Lu}[\p{L}.’'-]*(?: (?:${PARTICLE}))* ${NAME_PART}`, "u"),
};
