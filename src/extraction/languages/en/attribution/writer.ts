// The writer of an English opinion or speech.
import type { AttributionPatterns } from "../../speech.ts";
import { NAME } from "../speakers.ts";

const TEXT_OF = String.raw`(?:(?:The |A )?(?:[Ff]ull )?[Tt]ext of (?:the |an? )?)?(?:\p{L}+ ){0,2}?`;

/** "by the Minister of Trade, Ana Rojas". */
const OFFICE_HELD = String.raw`(?:the )?(?<office>(?:(?:[\p{L}’'-]+ ){0,9}?[\p{L}’'-]+(?=, \p{Lu}))?)(?:, )?`;

const OPINION = ["Opinion|Op-[Ee]d|Commentary|Comment|Column|Viewpoint", "Guest (?:column|essay|commentary|post)"].join("|");

const TITLE = String.raw`H\.?E\.?|Dr|Mr|Mrs|Ms|Prof|Sir|Hon|Ambassador|Minister|Professor`;

const SPEECH = [
  "[Rr]emarks|[Ss]peech|[Aa]ddress|[Ss]tatement|[Rr]eply|[Rr]esponse|[Tt]estimony|[Ll]ecture|[Kk]eynote",
  "[Mm]essage|[Tt]oast|[Ii]ntervention|[Pp]resentation|[Rr]eport",
].join("|");

const TITLE_OR_EXCELLENCY = String.raw`H\.?E\.?|His Excellency|Her Excellency|Dr|Mr|Mrs|Ms|Prof|Sir|Hon|Ambassador|Minister|Professor`;

const BEHIND_WRITER = ["$|[.,;:|(]| [–—-]", String.raw` (?:at|to|in|on|before|during|for|as)\b`].join("|");

const GIVEN = "delivered|given|made|read(?: out)?";

const WRITER_BYLINE = [
  String.raw`^(?:(?:${OPINION})\b[:.|]? ?[–—|-]? ?)?(?:Written )?(?:[Bb]y|BY) (?:(?:${TITLE})\.? )*(${NAME})(?=$|[.,;:|(]| [–—|-])`,
  String.raw`^${TEXT_OF}(?:${SPEECH})(?: (?:${GIVEN}))? (?:by|of|from) ${OFFICE_HELD}(?:(?:${TITLE_OR_EXCELLENCY})\.? )*(?<name>${NAME})(?=${BEHIND_WRITER})`,
].join("|");

const IS_OR_WORKS = String.raw`(?:is|was|serves|served|heads|leads|chairs|runs|directs|teaches|works)\b|the (?:writer|author)`;

const COURTESY = String.raw`H\.?E\.?|Dr|Mr|Mrs|Ms|Prof|Sir|Hon`;

const WHICH_SPEECH = "The|Opening|Closing|Keynote|Welcome|Prepared|Introductory|Budget|Inaugural";

const SPEECH_WORD = "remarks|speech|address|statement|testimony|lecture|keynote|message";

export const writers = {
  writer: {
    byline: new RegExp(WRITER_BYLINE, "u"),
    signed: new RegExp(
      String.raw`^[–—*(-]? ?(?:(?:The|Our) (?:guest )?(?:writer|author|columnist|contributor),? )?(?:(?:${COURTESY})\.? )*(${NAME}),? (?=${IS_OR_WORKS})`,
      "u",
    ),
    told: /\b[Tt]he (?:guest )?(?:writer|author|columnist|contributor)\b/,
    opinion: /^(?:Opinion|Op-ed|Commentary|Viewpoint|Guest (?:column|essay|commentary|post))\b/im,
    reporter: /\b(?:correspondent|reporter|editor|staff|bureau|newsroom)\b/i,
    speech: new RegExp(
      String.raw`^(?:(?:Full text|Text|Transcript)(?: of)?:? )?(?:(?:${WHICH_SPEECH}) )*(?:${SPEECH_WORD})\b[^:]{0,40}? (?:by|of|from) `,
      "i",
    ),
  },
} satisfies Partial<AttributionPatterns>;
