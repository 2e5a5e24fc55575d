// The place and day that open a wire story: "ASTANA, Nov 3 (Xinhua) -- ". It is where the reporter sits, no speaker and no party.
import { placeName } from "../languages/latin-names.ts";
import type { Language } from "../languages/language.ts";
import { byAlpha2 } from "../place/gazetteer.ts";
import { mentionsOf } from "../place/mention.ts";
import { passageOf } from "../place/passage.ts";

export interface Dateline {
  place: string;
  country: string | null;
  end: number;
}

export function datelineOf(text: string, language: Language): Dateline | null {
  const match = language.documents.dateline.exec(text.slice(0, 120));
  const place = match?.slice(1).find(Boolean);
  if (!match || !place) return null;
  const cased = placeName(place);
  return {
    place: cased,
    country: mentionsOf(cased, language)[0]?.code ?? byAlpha2(passageOf(cased, language)?.port?.slice(0, 2) ?? "") ?? null,
    end: match[0].length,
  };
}
