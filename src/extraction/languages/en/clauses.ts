// Where one English clause ends and the next begins.
import type { Clauses } from "../clauses.ts";

const CAUSE = [
  "because of|due to|owing to|thanks to|driven by|led by|helped by|hit by|hurt by|boosted by|dragged down by",
  "weighed down by",
].join("|");

const LAST_STOP = [
  "[;(“]",
  String.raw`,? (?:mainly |largely |partly |chiefly |mostly )?(?:${CAUSE})\b`,
  String.raw` as (?:[\w’'-]+ ){0,3}(?:shipments|exports|imports|sales|deliveries|purchases|demand|orders|buyers|importers|supplies)\b`,
  String.raw`, (?:and|while|whereas|but|although|though|because|of which|of them)\b`,
].join("|");

const BARE_VERB = "increase|raise|double|triple|boost|expand|lift|bring|reach|cut|reduce";

/** "5 tonnes of peas and beans to Peru": of one number, and no clause of its own. */
const JOINS_GOODS = [
  String.raw`(?<=\bof (?:[a-z-]+,? ){1,4}and) `,
  "(?!exports|imports|shipments|sales|deliveries|those|that|trade)",
  "(?:[a-z-]+ ){1,3}(?:to|from|into) (?:the )?[A-Z]",
].join("");

/** "9,000 sheep and goats were exported": right behind the number, they are of it. */
const JOINS_COUNTED = [
  "(?<=^ and) (?:[a-z-]+ ){1,2}(?:(?:were|was|have|had|has|been) ){0,2}",
  "(?:exported|imported|shipped|sent|sold|bought|left|crossed|passed|sailed|went|moved|delivered|loaded|carried|supplied)\\b",
].join("");

const STOP = ["[;(]", ",? (?:while|whereas|but|or|of which)\\b", `,? and\\b(?!${JOINS_GOODS}|${JOINS_COUNTED})`, " –", " --"].join("|");

const START = [
  "[;:–—]",
  // "We want to double trade, and raise exports": one clause.
  String.raw`, (?:and(?! (?:to )?(?:${BARE_VERB})\b)|but|while|whereas|which|so|when|where) `,
  ", (?:noting|adding|saying|stressing|recalling|explaining|pointing out) that ",
  " but ",
  " because (?!of )",
].join("|");

/** "exports, hit by a drought of 2 years, fell". */
const ASIDE_WORDS = [
  "which|who|where|whose|subject to|hit by|hurt by|dented by",
  "(?:helped|aided|boosted|lifted|buoyed|driven|fuelled|fueled|spurred|supported|weighed down|dragged down) by",
  "including|excluding|mostly|mainly|chiefly|blamed on",
].join("|");

export const clauses: Clauses = {
  stop: new RegExp(STOP),
  lastStop: new RegExp(LAST_STOP),
  start: new RegExp(START, "g"),
  listItem: /(?:,|,? and) (?:(?:followed by|then) )?(?:(?:to|from|with|for) )?(?:the )?\p{Lu}[\p{L}.’ -]{1,30}(?:[ (]| with )$/u,
  subordinate: /(?:^|, )(?:after|when|since|because|although|though|before|once|until|as|if|while|with) [^;]{3,90}, $/i,
  comma: /,/g,
  relativeTime: true,
  strong: /[;:]/g,
  relative: new RegExp(`, (?:${ASIDE_WORDS}) [^,;]{3,90},`, "g"),
};
