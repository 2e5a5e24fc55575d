// What a language tells the extractor. The engine knows no words of its own: each folder beside this file is one language, as data.
import type { Bounds, Factors, Numerals, Units } from "./quantities.ts";
import type { Triggers } from "./triggers.ts";
import type { Changes } from "./changes.ts";
import type { Clauses } from "./clauses.ts";
import type { DocumentSigns } from "./documents.ts";
import type { TranscriptLabels } from "./labels.ts";
import type { Lists } from "./lists.ts";
import type { Modalities } from "./modalities.ts";
import type { PageWords } from "./pages.ts";
import type { Periods } from "./periods.ts";
import type { PlaceNames } from "./places.ts";
import type { AttributionPatterns } from "./speech.ts";

/** What a number of trade is a number of. */
export type TradeMeasure = "TRADE_TURNOVER" | "EXPORTS" | "IMPORTS" | "TRADE_BALANCE" | "CARGO_VOLUME" | "COMMODITY_SUPPLY";

/** A rule's name, for reports and reviews, and the pattern that finds it. */
export type NamedPattern<Value = null> = readonly [rule: string, value: Value, pattern: string];

/** Goods by what they are called in the graph, their heading where it is just one, and how texts name them. */
export type NamedGoods = readonly [label: string, hs: string | null, pattern: string];

export interface Language {
  /** Two letters of ISO 639-1, which also name the folder: "en". */
  code: string;
  /** Whether capitals tell names: "Ana Rojas", but not 王芳. */
  cased: boolean;
  /** The text in the script that the patterns are written in, letter for letter: 貿易 as 贸易; null where there is one script. */
  fold: ((text: string) => string) | null;
  /** Where a sentence ends. */
  sentences: {
    /** The marks that end one, with the closing quotes behind them: "!”". Global. */
    end: RegExp;
    /** Ends at a full stop that ends no sentence: "Dr."; null where words are not shortened so. */
    abbreviation: RegExp | null;
  };
  /** Where one clause ends and the next begins. */
  clauses: Clauses;
  /** How partners, flows and numbers are enumerated. */
  lists: Lists;
  /** What each number has in its words: a digit, "million", "percent". A text without any, and without a factor ("doubled"), holds no claim. */
  quantity: RegExp;
  /** Number words and scales. */
  numerals: Numerals;
  /** Units and currencies beside a number. */
  units: Units;
  /** Words that make a number a bound or an estimate: "almost". */
  bounds: Bounds;
  /** Growth told without a percent sign: "doubled". */
  factors: Factors;
  /** Words of trade, and words that other numbers belong to. */
  triggers: Triggers;
  /** What tells a change from a level: "rose by". */
  changes: Changes;
  /** Months, quarters, fiscal years: "a year earlier". */
  periods: Periods;
  /** The words around a country's name that tell who sells and who buys. */
  places: PlaceNames;
  /** Goods that need a pattern of their own: "gas", but not "gas station". */
  goods: readonly NamedGoods[];
  /** A pattern of all forms in which a name of seed/goods-names.tsv stands in texts, word for word: "apple" and "apples". */
  goodsPattern: (name: string) => string;
  /** What tells a goal or a forecast from a report: "aims to". */
  modalities: Modalities;
  /** Who says a figure: "according to". */
  attribution: AttributionPatterns;
  /** The labels that open a paragraph of a transcript: "MS. ROJAS:". */
  labels: TranscriptLabels;
  /** What opens or surrounds a document: datelines, publishers, headlines. */
  documents: DocumentSigns;
  /** What stands around the text on a page: "most read". */
  pages: PageWords;
}
