// The extractor in use: rules, offline, the same answer every time.
import type { ExtractedClaim } from "./claim.ts";
import { confidenceOf } from "./confidence.ts";
import type { SourceDocument } from "./document/document.ts";
import type { Extractor } from "./extractor.ts";
import { isWithoutGuest, type Frame } from "./frame/frame.ts";
import { tradeSigns } from "./frame/trade-signs.ts";
import type { Language } from "./languages/language.ts";
import { forgetTexts } from "./languages/once.ts";
import { languageByCode } from "./languages/registry.ts";
import { UNKNOWN_CURRENCY } from "./measure/currency.ts";
import { flowsAround, flowsOf } from "./measure/flows.ts";
import { currencyIn } from "./quantity/namesakes.ts";
import { mayHoldNumber } from "./quantity/number.ts";
import { DocumentReader } from "./reading/document-reader.ts";
import { prepare, type Prepared } from "./reading/prepared.ts";
import { fullNameIn } from "./speech/full-name.ts";

export const ruleExtractor: Extractor = {
  name: "trade-graph rules 2",
  extraction: "RULE",
  extract: (document) => {
    const language = languageByCode(document.language);
    if (!language) return [];
    const claims = read(document, language);
    /** A speaker's full name is looked for once, and not for each of his figures. */
    const full = new Map<string, string>();
    for (const { speaker } of claims) if (!full.has(speaker)) full.set(speaker, fullNameIn(document, speaker, language));
    for (const claim of claims) claim.speaker = full.get(claim.speaker)!;
    forgetTexts();
    return claims;
  },
};

/** Talks of which so many numbers, at least, give a claim are of trade: one in three. */
const OFTEN = 3;

function read(document: SourceDocument, language: Language): ExtractedClaim[] {
  const prepared = prepare(document, language);
  return inOneCurrency(claimsIn(prepared, language), prepared.frame);
}

/**
 * A report that turns out to be about trade is read a second time, if numbers are left without a claim: its flow then holds from the start.
 * Where few of its sentences say so, it holds for those alone that are tied to the trade.
 */
function claimsIn(prepared: Prepared, language: Language): ExtractedClaim[] {
  const first = new DocumentReader(prepared, []);
  const claims = first.claims();
  if (!language.triggers.unrelated || !first.left) return claims;
  const counts = prepared.frame.type === "transcript" ? prepared.body.filter(({ text }) => mayHoldNumber(text, language)).length : 0;
  const flows = flowsOf(claims, counts);
  if (flows.length > 0) return new DocumentReader(prepared, flows).claims();
  // Talks of many things are not searched for more: in a president's annual news conference it found seven claims of none.
  const ofTrade = OFTEN * claims.length >= counts && language.triggers.pointsBack !== undefined;
  const around = ofTrade ? flowsAround(claims, tradeSigns(prepared.document, language)) : [];
  return around.length === 0 ? claims : new DocumentReader(prepared, around, true).claims();
}

/**
 * A report, or a speaker, that counts in one currency alone counts in it where it names none, too. So do all who speak at home, without a guest,
 * where nobody counts in any but their own dollars.
 */
function inOneCurrency(claims: ExtractedClaim[], frame: Frame): ExtractedClaim[] {
  const open = claims.filter(({ unit }) => unit === UNKNOWN_CURRENCY);
  if (open.length === 0) return claims;
  const own = frame.type === "transcript" && isWithoutGuest(frame) ? currencyIn("{dollar}", frame.home) : null;
  const everybody = onlyCurrency(claims);
  for (const claim of open) {
    const beside = claim.inferences.includes("report") ? claims : claims.filter(({ speaker }) => speaker === claim.speaker);
    const currency = onlyCurrency(beside) ?? (everybody === own ? own : null);
    if (currency === null) continue;
    claim.unit = currency;
    claim.inferences = claim.inferences.map((reason) => (reason === "unit.none" ? "unit.before" : reason));
    claim.confidence = confidenceOf(claim.inferences);
  }
  return claims;
}

function onlyCurrency(claims: ExtractedClaim[]): string | null {
  const [currency, ...others] = new Set(claims.map(({ unit }) => unit).filter((unit) => /^[A-Z]{3}$/.test(unit)));
  return others.length > 0 ? null : (currency ?? null);
}
