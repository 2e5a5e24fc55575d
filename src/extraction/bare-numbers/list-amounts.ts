// Numbers without a unit of their own: lists give it once. The amounts of a sentence with these among them, each in the unit of another.
import type { Language } from "../languages/language.ts";
import type { Mention } from "../place/mention.ts";
import type { Amount } from "../quantity/amount.ts";
import { overlapsAny } from "../span.ts";
import { beforeLast, beforeShared } from "./before-unit.ts";
import { ofCompared } from "./compared.ts";
import { ofFronted } from "./counted.ts";
import { goingOn } from "./going-on.ts";
import { ofHeading } from "./heading.ts";
import { ofList } from "./listed.ts";
import { ofPartners } from "./partners.ts";
import { percentsGoingOn, percentsOfPartners } from "./percents.ts";
import { maySpeakOn, spokenOn, type LastNumber } from "./spoken.ts";

export function listAmounts(
  text: string,
  spoken: Amount[],
  mentions: Mention[],
  /** The unit of weight or count of the previous sentence. */
  before: string | null,
  language: Language,
  /** The unit and scale of the previous sentence. */
  scaled: LastNumber | null = null,
  /** Whether the previous sentence told a change in percent. */
  rate = false,
): Amount[] {
  if (spoken.length === 0 && !/\d/.test(text) && !(scaled && maySpeakOn(text, language))) return spoken;
  // Each step may take its unit from what the steps before found.
  let amounts = ofFronted(text, spoken, language);
  amounts = merged(amounts, ofCompared(text, amounts, language));
  amounts = merged(amounts, beforeShared(text, amounts, language));
  amounts = merged(amounts, ofList(text, amounts, before, language));
  amounts = merged(amounts, ofHeading(text, amounts, mentions, language));
  const bare = [...ofPartners(text, amounts, mentions, language), ...beforeLast(text, amounts, language)];
  for (const each of [...percentsGoingOn(text, amounts, rate, language), ...goingOn(text, amounts, scaled, language)])
    if (!bare.some(({ start }) => start === each.start)) bare.push(each);
  for (const each of spokenOn(text, amounts, scaled, language)) if (!overlapsAny(bare, each)) bare.push(each);
  amounts = merged(amounts, bare);
  return merged(amounts, percentsOfPartners(text, amounts, mentions, language));
}

/** In the order of the text. */
const merged = (amounts: Amount[], found: Amount[]): Amount[] =>
  found.length === 0 ? amounts : [...amounts, ...found].sort((a, b) => a.start - b.start);
