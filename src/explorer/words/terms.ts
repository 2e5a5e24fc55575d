import { say } from "../language/say.ts";

/** The words of the field, each explained where it stands and on the page about the graph. */
const words = {
  claim: [
    "claim",
    "One checkable statement that somebody made: who said it, when, in which source, about which figure. It is kept whether or not it is true.",
  ],
  modality: ["modality", "How the speaker meant it: as a result, an estimate, a forecast, a target, or a denial."],
  result: ["result", "Said of what has already happened."],
  forecast: ["forecast", "What the speaker expects to happen. It is compared with what came of it, never called wrong beforehand."],
  target: ["target", "What the speaker means to reach. It is met, met early, missed, or not due yet."],
  tolerance: [
    "tolerance",
    "A claim counts as fitting an official figure when it lies within 5 % of it, 7 % where money was converted at a yearly average rate.",
  ],
  crossing: ["crossing", "A place where road, rail, river or pipe crosses the border of exactly two countries."],
  "data point": ["data point", "All that is said and measured of one thing: one measure, pair, direction, good and period."],
  verdict: [
    "verdict",
    "How a claimed result stands against the official figure: supported, within tolerance, contradicted, or not comparable.",
  ],
  outcome: ["outcome", "What came of a forecast or target by the official figure of its period."],
  disagree: ["disagree", "Two results whose intervals lie further apart than the tolerance. Nearer than that, they differ."],
  "mirror gap": [
    "mirror gap",
    "The same flow is counted by its exporter and by its importer. The gap is how far the importer’s figure lies from the exporter’s.",
  ],
  turnover: ["turnover", "Exports plus imports."],
  deviation: ["deviation", "How far a claimed figure lies above or below the official one, in per cent of the official one."],
} as const;

export type TermName = keyof typeof words;
export const termNames = Object.keys(words) as TermName[];
export const terms = new Proxy({} as Record<TermName, { word: string; meaning: string }>, {
  get: (_all, name) => {
    const [word, meaning] = words[name as TermName];
    return { word: say(word), meaning: say(meaning) };
  },
});
