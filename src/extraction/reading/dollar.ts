// The currency that a document's bare "$" stands for.
import type { SourceDocument } from "../document/document.ts";
import { datelineOf } from "../frame/dateline.ts";
import { isWithoutGuest, type Frame } from "../frame/frame.ts";
import type { Language } from "../languages/language.ts";
import { nameOfPlace } from "../place/gazetteer.ts";
import { mentionsOf } from "../place/mention.ts";
import { BARE_DOLLARS, dollarOf } from "../quantity/dollar.ts";
import { currencyIn } from "../quantity/namesakes.ts";
import { isMoney, unitsOf } from "../quantity/unit.ts";

export function dollarIn(document: SourceDocument, frame: Frame, language: Language): string | null {
  const texts = document.paragraphs.map(({ text }) => text);
  const stated = statedCurrency(document, language);
  // Who speaks at home in the United States and mentions "S$5 billion" once means his own dollars otherwise.
  if (stated !== null || (frame.type === "transcript" && frame.home === "USA")) return stated;
  return dollarOf(texts, ownDollar(document, frame, language));
}

/** "All figures are in New Zealand dollars." */
function statedCurrency({ paragraphs }: SourceDocument, language: Language): string | null {
  const { countedIn } = language.documents;
  for (const { text } of countedIn ? paragraphs : []) {
    const match = countedIn!.exec(text);
    const from = match ? match.index + match[0].length : 0;
    // "Dollars in this report are Canadian": what they are stands behind them.
    const noun = match?.groups?.["adjective"]?.toLowerCase();
    const behind = noun ? `${text.slice(from).split(/[^\p{L}-]/u)[0]} ${noun}` : text;
    const unit = match ? unitsOf(language).after(behind, noun ? 0 : from)?.unit : undefined;
    if (unit && isMoney(unit)) return unit;
  }
  return null;
}

/**
 * Officials speak of their own dollars at home, and their releases count in them. So does a newsroom that writes for its own country: it names
 * parts of it and never the country, bears the name of a place there or has one in its dateline, or says "we".
 */
function ownDollar({ paragraphs, publisher }: SourceDocument, frame: Frame, language: Language): string | null {
  const { type, home } = frame;
  // Beside a guest who speaks, too, they may mean those of the world.
  const speakers = new Set(frame.countryOf.values());
  const alone = type === "release" || isWithoutGuest(frame) || (home !== null && speakers.has(home) && speakers.size === 1);
  if (type !== "news") return alone && home !== null && BARE_DOLLARS.has(home) ? currencyIn("{dollar}", home) : null;
  // "Canada" and "Canadian" begin with the same letters.
  const stem = home === null ? "" : nameOfPlace(home).slice(0, 5);
  const written =
    home !== null &&
    BARE_DOLLARS.has(home) &&
    (paragraphs.slice(0, 3).some(({ text }) => datelineOf(text, language)?.country === home) ||
      mentionsOf(publisher ?? "", language).some(({ code }) => code === home) ||
      language.documents.ownOffices.some(([code, office]) => code === home && paragraphs.some(({ text }) => office.test(text))) ||
      paragraphs.filter(({ text }) => language.attribution.firstPerson.test(text.replace(QUOTED, ""))).length > 1);
  return !written && paragraphs.some(({ text }) => text.includes(stem)) ? null : currencyIn("{dollar}", home);
}

const QUOTED = /["“][^"”]*["”]/g;
