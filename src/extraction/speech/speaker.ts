// Who speaks in a transcript: the label that opens a paragraph holds until the next one.
import { firstCode, mentionsOf } from "../place/mention.ts";
import { personIn } from "./name.ts";

export interface Speaker {
  /** The person's name; "Question" and the like stay as the page prints them. */
  name: string;
  /** The country of the office in the label, ISO alpha-3, when it names one. */
  country: string | null;
  rule: string;
}

const LABEL = /^([^:.!?;\n]{2,140}?)\s*:(?=\s|\p{Lu})/u;
const LOWER_ALLOWED = /^(?:of|the|and|for|on|in|to|at|from|with|by|van|von|der|den|de|da|di|bin|al|el|la|le|du|&)$/;
const NAMELESS = /^(?:question|remark|reply|response|answer|comment|voice|moderator|host|call centre operator)\b/i;
/** They open a sentence with a colon and are no names: "One more thing:". */
const NO_NAMES =
  /^(?:and|but|so|here|my|our|the|one|two|this|that|these|it|i|we|you|first(?! deputy| vice)|second|third|finally|another|in|on|for|as|by|because|what|how|let|note)\b/i;

/** The label that opens the paragraph and where the speech begins, or null. Names already known from a fuller label keep their country. */
export function labelOf(paragraph: string): { speaker: Speaker; speechStart: number } | null {
  const match = LABEL.exec(paragraph);
  const label = match?.[1]?.trim();
  if (!match || !label) return null;
  const speechStart = match[0].length + (/^\s*/.exec(paragraph.slice(match[0].length))?.[0].length ?? 0);
  if (NAMELESS.test(label) && label.split(/\s+/).length <= 5) {
    return { speaker: { name: label.replace(/\s*\(.*$/, ""), country: null, rule: "speaker.nameless-label" }, speechStart };
  }
  const words = label
    .replace(/\([^)]*\)/g, " ")
    .trim()
    .split(/\s+/);
  if (words.length > 18 || NO_NAMES.test(label) || !words.every((word) => /^[\p{Lu}“"'‘(]/u.test(word) || LOWER_ALLOWED.test(word)))
    return null;
  const name = personIn(label, (word) => mentionsOf(word).some((mention) => !mention.capital));
  if (name === null || !/\s/.test(name)) return null;
  return { speaker: { name, country: firstCode(label.slice(0, label.lastIndexOf(name))), rule: "speaker.label" }, speechStart };
}
