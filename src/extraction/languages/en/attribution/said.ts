// How an English sentence tells who says it.
import type { AttributionPatterns } from "../../speech.ts";
import { NAME, NO_NAME, PHRASE } from "../speakers.ts";
import { VERB } from "./verbs.ts";

const ALSO = [
  "also |then |further |later |earlier |again |has |had |have |today |yesterday |however |nonetheless ",
  "meanwhile |now |still |subsequently |recently |last (?:week|month) ",
].join("|");

/** ", the minister of trade,". */
const WHO_IT_IS = [
  String.raw`, ((?:[^,.“”"]|(?<=(?<!\p{L})\p{Lu}(?:\p{Ll}|))\.|, (?=\p{Lu}|and |who |which |formerly )){3,120}),`,
  String.raw`(?<=\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+), who`,
].join("|");

/** Where a speaker’s name may begin. */
const BEFORE_SPEAKER = [
  '^|[,;.“”"–—:] ?',
  String.raw`\d (?=\p{Lu}|the |its )`,
  String.raw`\band |\bthat |\bwhen |\bbut |\bwhile |\bwhereas |\b(?:al)?though |\b[Aa]s |^Furthermore, |^\w+, `,
].join("|");

const BEHIND_SPEAKER = [
  ', (?:[^.“”"]{3,90})[.]|[.,;]|$| [–—-] ',
  " (?:on|in|at|during|after|told|adding|late|earlier|this|last|when|as|while|following|before) ",
].join("|");

/** No verbs: "Technical notes:", "Further estimates of trade", "the board’s forecasts and". */
const NO_VERB = [
  String.raw`(?<=^\p{Lu}\p{Ll}+ \p{Ll}+):| (?:of|on|from) | for (?:\S+ ){1,3}(?:are|were|have|will)\b`,
  String.raw`(?<=[’']s? \p{Ll}+)(?:[.,;]|$| (?:and|but|for|by|to|in|are|were|had|have)\b)`,
].join("|");
const NOUNS = `(?:estimates?|forecasts?|projects|claims?|notes|hopes?)(?:${NO_VERB})`;

const SAYS = [
  "said|says|expects|estimates|forecasts|reckons|predicts|projects|warned|warns|told|added|noted|sees|believes",
  "thinks|calculates|argues|claims|insists|notes|hopes",
].join("|");

const DOES = String.raw`has|have|had|is|was|wants|which|that|\p{Ll}+(?:s|ed)`;

const BEHIND_NAME = ["[’']s |, (?:an?|the|its|their|who) ", String.raw`,? (?:is|was|has|had|does|did|\p{Ll}+s|\p{Ll}+ed)\b`].join("|");

export const said = {
  said: new RegExp(String.raw`(?:${BEFORE_SPEAKER})(${PHRASE})(?<! who)(?:${WHO_IT_IS})? (?:${ALSO})*(?!${NOUNS})(?:${VERB})\b`, "gu"),
  saidAfter: new RegExp(
    String.raw`(?:[,”»"’] ?|[,.?!]' |\b[Ss]o )(?:${VERB}) (${PHRASE})(?:, (?<=\p{Ll}, )(${NAME})(?=[,.]|$))?(?=${BEHIND_SPEAKER})`,
    "gu",
  ),
  alone: new RegExp(String.raw`^\W*\p{Lu}(?:[\p{L}-]*[^s\W]|[\p{L}-]*[aious]s) (?:now |still |also )?(?:${SAYS})\b`, "u"),
  subject: new RegExp(
    String.raw`^(?:The |An? )?((?:\p{Lu}[\p{L}’'&.-]*|of|for|and|the)(?: (?:\p{Lu}[\p{L}’'&.-]*|of|for|and|the)){1,8})(?: \(\p{Lu}+\))?,? (?:${DOES})\b`,
    "u",
  ),
  headline: /^(\p{Lu}[\p{L}’' -]{2,30}): |[–—-] (?:\p{L}+ ){0,3}?(\p{Lu}[\p{L}’'-]+)$/u,
  opener: new RegExp(
    String.raw`^[“"]?(?:(?:The|An?|One) )?(?:(?:Mr|Mrs|Ms|Dr|Prof)\.? )?(?:\p{L}\p{Ll}+ (?:\p{Ll}+ )?)?${NO_NAME}(${NAME})(?=${BEHIND_NAME})`,
    "u",
  ),
} satisfies Partial<AttributionPatterns>;
