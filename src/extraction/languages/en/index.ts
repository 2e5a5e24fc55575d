// English.
import type { Language } from "../language.ts";
import { attribution } from "./attribution.ts";
import { bounds } from "./bounds.ts";
import { changes } from "./changes.ts";
import { clauses } from "./clauses.ts";
import { documents } from "./documents.ts";
import { factors } from "./factors.ts";
import { goods, goodsPattern } from "./goods.ts";
import { labels } from "./labels.ts";
import { lists } from "./lists.ts";
import { modalities } from "./modalities.ts";
import { numerals } from "./numerals.ts";
import { pages } from "./pages.ts";
import { periods } from "./periods.ts";
import { places } from "./places.ts";
import { triggers } from "./triggers.ts";
import { units } from "./units.ts";

/** "Mr. Rojas", "Corp. said", "Jan. 5", "U.S. exports": the point behind them ends no sentence. */
const ABBREVIATIONS = [
  "Mr|Mrs|Ms|Dr|Ts|Kh|Ch|Sh|Zh|Yu|Ya|Dz|St|Prof|Gen|Gov|Sen|Rep|Lt|Col|Capt|Maj|Hon|Eng|Engr|Amb|Rev",
  "No|vs|approx|Rs|Tk|Inc|Corp|Ltd|Co",
  "Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec",
  String.raw`\p{Lu}(?:\.\p{Lu})*`,
].join("|");

const NUMBER_WORD = String.raw`two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty`;
const COUNTED_CARRIERS = "trains|trucks|lorries|wagons|vessels|ships|cargoes|tankers|barges|containers|boxes|reefers";
const QUANTITY = [
  String.raw`\d`,
  // "twenty-two goods trains"
  String.raw`\b(?:${NUMBER_WORD})(?:-[a-z]+)? (?:[a-z-]+ ){0,2}(?:${COUNTED_CARRIERS})`,
  "thousand|million|billion|trillion|lakh|crore|percent|per cent",
].join("|");

export const english: Language = {
  code: "en",
  cased: true,
  fold: null,
  sentences: {
    end: /(?<![.!?…])[.!?…]+["'”’»)\]]*(?=\s+(?:["'“‘«([–—-]+\s*)?[\p{Lu}\d$€£])/gu,
    abbreviation: new RegExp(String.raw`(?:^|[\s(“"])(?:${ABBREVIATIONS})\.$`, "u"),
  },
  clauses,
  lists,
  quantity: new RegExp(QUANTITY, "i"),
  numerals,
  units,
  bounds,
  factors,
  triggers,
  changes,
  periods,
  places,
  goods,
  goodsPattern,
  modalities,
  attribution,
  labels,
  documents,
  pages,
};
