import { t } from "../language/translate.ts";

/** Technical terms, explained where they are used and on the about page. */
const words = {
  claim: [
    "claim",
    "One checkable statement: who said it, when, in which source, about which figure. It is kept whether or not it is true.",
  ],
  modality: ["modality", "How the speaker meant it: as a result, an estimate, a forecast, a target, or a denial."],
  result: ["result", "A statement about what has already happened."],
  forecast: ["forecast", "What the speaker expects to happen. It is compared with the outcome, and never called wrong in advance."],
  target: ["target", "What the speaker wants to achieve. It is met, met early, missed, or not due yet."],
  tolerance: [
    "tolerance",
    "A claim agrees with an official figure if it is within 5 % of it, or 7 % if money was converted at a yearly average rate.",
  ],
  crossing: ["crossing", "A place where road, rail, river or pipe crosses the border of exactly two countries."],
  "data point": ["data point", "All claims and figures for one thing: one measure, pair, direction, commodity and period."],
  verdict: [
    "verdict",
    "How a claimed result compares with the official figure: supported, within tolerance, contradicted, or not comparable.",
  ],
  outcome: ["outcome", "Whether a forecast or target came true, by the official figure for its period."],
  disagree: ["disagree", "Two results disagree if their intervals are further apart than the tolerance. If they are closer, they differ."],
  "mirror gap": [
    "mirror gap",
    "Exporter and importer both count the same flow. The gap is the difference between the importer’s and the exporter’s figure.",
  ],
  turnover: ["turnover", "Exports plus imports."],
  deviation: ["deviation", "How far a claimed figure is above or below the official one, in per cent of the official one."],
} as const;

export type TermName = keyof typeof words;
export const termNames = Object.keys(words) as TermName[];
export const terms = new Proxy({} as Record<TermName, { word: string; meaning: string }>, {
  get: (_all, name) => {
    const [word, meaning] = words[name as TermName];
    return { word: t(word), meaning: t(meaning) };
  },
});
