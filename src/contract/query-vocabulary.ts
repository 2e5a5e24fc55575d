import { vocabulary, type ValueOf } from "./vocabulary.ts";

export const BestStrategy = vocabulary("BestStrategy", "How to choose among figures that disagree. The answer gives its reason.", {
  PREFERRED_RANK: "The figure an editor ranked PREFERRED.",
  OFFICIAL_SOURCE: "The official observation, the importer's before the exporter's.",
  LATEST: "The figure said or published last.",
  MOST_REPEATED: "The figure that most speakers give.",
});
export const Facet = vocabulary("Facet", "What to count by.", {
  SPEAKER: "Who said it.",
  TOPIC: "What it is about.",
  MEASURE: "What is measured.",
  MODALITY: "How it is meant.",
  COUNTRY: "Each country concerned.",
  COMMODITY: "The good.",
  SOURCE: "Where it stands.",
  YEAR: "The year it speaks of.",
  TYPE: "The kind of node.",
  VERDICT: "How it stands against the official figure that decides.",
  SPEAKER_COUNTRY: "The country whose office the speaker held that day, or where the organization is based.",
  UNIT: "The unit of its number.",
});
export const ClaimOrderField = vocabulary("ClaimOrderField", "What claims can be sorted by. Ties are broken by id.", {
  SAID_ON: "The day it was said.",
  PERIOD: "The start of the period it speaks of; claims without one come last.",
  VALUE: "The value in the base unit of its claim; claims without one come last.",
  DEVIATION:
    "How far it lies from the official figure that decides, in per cent, less than zero where it says less; claims that none decides are smallest.",
});
export const Direction = vocabulary("Direction", "Which end comes first.", {
  ASC: "Smallest or earliest first.",
  DESC: "Largest or latest first.",
});

export type BestStrategy = ValueOf<typeof BestStrategy>;
export type Facet = ValueOf<typeof Facet>;
export type ClaimOrderField = ValueOf<typeof ClaimOrderField>;
export type Direction = ValueOf<typeof Direction>;
