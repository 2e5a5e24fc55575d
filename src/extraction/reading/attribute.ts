// Who says a claim, and what that says about its parties.
import type { ExtractedClaim } from "../claim.ts";
import { infer } from "../confidence.ts";
import type { Paragraph } from "../document/document.ts";
import type { Frame } from "../frame/frame.ts";
import { isKnown } from "../speech/people.ts";
import { insideQuotes } from "../speech/quotes.ts";
import type { Prepared } from "./prepared.ts";
import type { Voice } from "./speakers.ts";

/** Set on the claim itself: copies of it take as long as a search. */
export function attribute(claim: ExtractedClaim, paragraph: Paragraph, voice: Voice, frame: Frame, prepared: Prepared): void {
  const { language, original, turns } = prepared;
  const { turn } = voice;
  const label = turn ? null : voice.label;
  const inQuotes = insideQuotes(paragraph.text, claim.valueStart, language);
  const then = turn?.attribution.then;
  // Items of a list stand behind all of the sentence that leads to them.
  const at = claim.inferences.includes("list.item") ? Infinity : claim.valueStart - claim.start;
  const own = turn && at >= (turn.attribution.since ?? 0) ? turn.attribution : undefined;
  const attributed = then && at >= then.at ? then.attribution : own;
  const speaker = label?.name ?? attributed?.speaker ?? "document";
  const carried = !label && turn?.carried === true && !inQuotes;
  const nobody = !label && !attributed && turns.size > 0;
  const inferred = carried ? ["speaker.carried"] : nobody ? ["speaker.none"] : [];
  claim.text = (original.get(paragraph.index) ?? paragraph.text).slice(claim.start, claim.end);
  claim.paragraph = paragraph.index;
  claim.speaker = speaker;
  claim.speakerOffice = label?.office ?? attributed?.office ?? null;
  claim.speakerCountry = (label ?? attributed)?.country ?? null;
  claim.speakerProposed = speaker !== "document" && !isKnown(speaker);
  claim.attribution = label ? "direct" : attributed ? "indirect" : "document";
  claim.direct = label ? true : inQuotes;
  if (attributed && turn && !turn.carried) claim.accordingTo = turn.attribution.accordingTo;
  infer(claim, label?.inferred ? ["speaker.inferred"] : inferred);
  if (!label && attributed?.country === frame.partner) withSpeaker(claim, frame.partner, frame.home, language.places.everywhere);
  claim.rules["speaker"] = label?.rule ?? (carried ? "speaker.carried" : attributed?.rule) ?? "speaker.document";
}

/** Trade given with one end only, by an official of one country in a report about another, is between the two. */
function withSpeaker(claim: ExtractedClaim, speaking: string | null, home: string | null, everywhere: RegExp): void {
  const { countries, measure, rules } = claim;
  const [only] = countries;
  if (countries.length !== 1 || !speaking || !home || speaking === home || (only !== speaking && only !== home)) return;
  if (rules["countries"] === "parties.owner" || !claim.inferences.includes("countries.inferred") || everywhere.test(claim.text)) return;
  claim.countries = measure === "IMPORTS" ? [home, speaking] : [speaking, home];
  claim.directed = measure === "EXPORTS" || measure === "IMPORTS";
}

/** Names in the signs of the document, where they were read in those of another script. */
export function speakersAsWritten(claims: readonly ExtractedClaim[], { document, original }: Prepared): void {
  const asWritten = (name: string): string => {
    const place = isKnown(name) ? undefined : document.paragraphs.find(({ text }) => text.includes(name));
    if (!place) return name;
    const at = place.text.indexOf(name);
    return original.get(place.index)?.slice(at, at + name.length) ?? name;
  };
  for (const claim of claims) {
    claim.speaker = asWritten(claim.speaker);
    claim.accordingTo = claim.accordingTo.map(asWritten);
  }
}
