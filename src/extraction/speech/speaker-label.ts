// "The Minister for Trade (Hon. Ana Rojas):", "Question by Ana Rojas:": labels that name somebody with what opens the paragraph.
import type { Language } from "../languages/language.ts";
import { oncePerText } from "../languages/once.ts";
import { firstCode } from "../place/mention.ts";
import { plainLabel } from "./label.ts";
import { longerLabel } from "./longer-labels.ts";

const holderIn = oncePerText((text, { labels }) => labels.holder?.exec(text) ?? null);

/** The label that opens the paragraph and where the speech begins, or null. */
export function speakerLabel(
  paragraph: string,
  language: Language,
  day: string | null,
  home: string | null = null,
  surnames?: ReadonlyMap<string, string>,
): ReturnType<typeof plainLabel> {
  const longer = longerLabel(paragraph, language, surnames);
  if (longer) return longer;
  const match = holderIn(paragraph, language);
  const groups: Record<string, string | undefined> = match?.groups ?? {};
  const { who, by, office = null } = groups;
  const named = match ? plainLabel(`${(who ?? by ?? "").trim()}: `, language, day, home, surnames)?.speaker : undefined;
  // A title alone names nobody.
  if (!match || !named || named.rule === "speaker.role-label") return plainLabel(paragraph, language, day, home, surnames);
  const country = named.country ?? firstCode(office, language);
  return { speaker: { ...named, office: office ?? named.office, country }, speechStart: match[0].length };
}
