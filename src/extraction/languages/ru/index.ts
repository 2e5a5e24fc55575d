// Russian.
import type { Language } from "../language.ts";
import { attribution } from "./attribution.ts";
import { bounds } from "./bounds.ts";
import { changes } from "./changes.ts";
import { clauses } from "./clauses.ts";
import { documents } from "./documents.ts";
import { labels } from "./documents/labels.ts";
import { factors } from "./factors.ts";
import { goods, goodsPattern } from "./goods.ts";
import { lists } from "./lists.ts";
import { modalities } from "./modalities.ts";
import { numerals } from "./numerals.ts";
import { pages } from "./pages.ts";
import { periods } from "./periods.ts";
import { places } from "./places.ts";
import { triggers } from "./triggers.ts";
import { units } from "./units.ts";

/** "2 тыс. 500 тонн" is one number. */
const THOUSAND_GOES_ON = String.raw`\d\s?тыс(?=\.\s\d{3}\s(?:тонн|вагон|контейнер|голов|машин|грузов|долл|штук))`;
/** Short names of units and countries do not open a sentence: "0,5 тыс. TEU". */
const SHORT_NAME = String.raw`(?:ДФЭ|TEU|КамАЗ|МВт|ГВт|США)(?!\p{L})`;
const SENTENCE_END = [
  String.raw`(?<![.!?…]|${THOUSAND_GOES_ON})[.!?…]+["”»)\]]*`,
  String.raw`(?=\s+(?!${SHORT_NAME})(?:["“«([–—-]+\s*)?[\p{Lu}\d])`,
].join("");

export const russian: Language = {
  code: "ru",
  cased: true,
  fold: null,
  sentences: {
    end: new RegExp(SENTENCE_END, "gu"),
    abbreviation:
      /(?:^|[\s(«])(?:руб|долл?|г|гг|им|ул|(?<!(?:\d|тыс\.?|млн\.?) )т|д|п|см|кв|и|о|и\.о|янв|фев|мар|апр|авг|сен|сент|окт|ноя|нояб|дек|\p{Lu})\.$/u,
  },
  clauses,
  lists,
  quantity: /\d|миллион|миллиард|триллион|тысяч|процент|полтора|половин/iu,
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
