// Quotation marks of all scripts.
import type { Language } from "../languages/language.ts";
import { oncePerText } from "../languages/once.ts";
import { memoized } from "../languages/pattern.ts";
import type { TextSpan } from "../span.ts";

const signsOf = memoized(({ attribution }: Language) => new RegExp(`["${attribution.quotes.flat().join("")}]`));
const NOWHERE = new Uint8Array(0);

/** For each place of the text whether it stands between quotation marks: more of them open before it than close. */
const quotedIn = oncePerText((text, language) => {
  const { attribution } = language;
  if (!signsOf(language).test(text)) return NOWHERE;
  const quoted = new Uint8Array(text.length + 1);
  // A paragraph may close what another opened.
  const open = attribution.quotes.map(([opens, closes]) => {
    const closed = opens === closes ? -1 : text.indexOf(closes);
    return closed >= 0 && !text.slice(0, closed).includes(opens) ? 1 : 0;
  });
  let plain = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '"') plain = 1 - plain;
    attribution.quotes.forEach(([opens, closes], i) => (open[i]! += sign === opens ? 1 : sign === closes ? -1 : 0));
    quoted[at + 1] = plain === 1 || open.some((depth) => depth > 0) ? 1 : 0;
  }
  return quoted;
});

/** Whether the place stands between quotation marks. */
export const insideQuotes = (text: string, at: number, language: Language): boolean =>
  quotedIn(text, language)[Math.min(at, text.length)] === 1;

/** "Timber is falling — “imports came to 9 tonnes.”": figures that a dash leads in, up to the end of the sentence. */
const BEHIND_DASH = /[—–] ?[“"«「『](?=[^“”"«»「」『』]*\d)[^“”"«»「」『』]{12,}[.。!！?？；;]?[”"»」』]?[.。!！?？；;]?$/u;

/** Whether a sentence, its middle or what a dash leads in, stands there. */
export const isQuoted = ({ start, end }: TextSpan, text: string, language: Language): boolean =>
  insideQuotes(text, Math.floor((start + end) / 2), language) || BEHIND_DASH.test(text.slice(start, end));
