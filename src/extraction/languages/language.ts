// What a language tells the extractor. The engine knows no words of its own: each folder beside this file is one language, as data.
import type { Bounds, Factors, Numerals, Units } from "./quantities.ts";
import type { Triggers } from "./triggers.ts";
import type { Changes, Clauses, Lists, Modalities } from "./changes.ts";
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
  code: string;
  /** Whether capitals tell names. */
  cased: boolean;
  /** The text in the script that the patterns are written in, letter for letter; null where there is one script. */
  fold: ((text: string) => string) | null;
  detection: { script: RegExp | null; share: number; words: RegExp | null };
  sentences: { end: RegExp; abbreviation: RegExp | null };
  clauses: Clauses;
  lists: Lists;
  /** A paragraph without any of these holds no claim. */
  quantity: RegExp;
  numerals: Numerals;
  units: Units;
  bounds: Bounds;
  factors: Factors;
  triggers: Triggers;
  changes: Changes;
  periods: Periods;
  places: PlaceNames;
  goods: readonly NamedGoods[];
  /** A pattern of all forms in which a name of seed/goods-names.tsv stands in texts, word for word. */
  goodsPattern: (name: string) => string;
  modalities: Modalities;
  attribution: AttributionPatterns;
  /** Labels that open a paragraph of a transcript. */
  labels: {
    pattern: RegExp;
    nameless: RegExp;
    /** Of the nameless: the one who is interviewed. */
    answer: RegExp;
    /** Opens what is said behind a label without a name: that it was interpreted. */
    interpreted?: RegExp;
    notNames: RegExp;
    /** Whether a label may open any sentence of a paragraph. */
    within?: boolean;
    /** Whether a question without a number tells what its answer counts. */
    asks?: boolean;
    /** The label of those who only ask, with or without a question mark. */
    asker?: RegExp;
    lowerAllowed: RegExp;
    /** A label that names somebody with his office or what he does: groups office, who, by. */
    holder?: RegExp;
    /** A label with an office before or behind its name, where others tell that the text is a transcript: groups label, before and who, name and behind. */
    longer?: RegExp;
    offices: readonly (readonly [pattern: RegExp, office: "president" | "vice-president" | "prime-minister" | "minister" | null])[];
    titles: ReadonlySet<string>;
    particles: ReadonlySet<string>;
    /** "Mrs. " before a name. */
    courtesy: RegExp;
    /** Where labels may be all in capitals ("THE PRESIDENT OF UGANDA"): what stands before an office or its country, and words that titles write small. */
    capitals?: {
      article: RegExp;
      ofNation: RegExp;
      small: RegExp;
      /** Words in capitals behind a name in a title. */
      behindName: RegExp;
      /** Offices whose holders are no heads of state or government. */
      lesser: RegExp;
    };
    /** Where names are not told by capitals and order: reads one out of a label or phrase. */
    readName: ((label: string) => string | null) | null;
  };
  documents: {
    /** Whether a newspaper named for a place writes mostly of the trade of its country. */
    localPress?: boolean;
    /** Right before the name of money whose rate is told: "the taka was unchanged". */
    localMoney?: RegExp;
    /** Offices whose names need no country, by the country that they are of: 商务部, Росстат. */
    ownOffices: readonly (readonly [country: string, pattern: RegExp])[];
    /** The country from whose side the language's newsrooms tell a trade of two, where nothing says otherwise. */
    athome?: string;
    /** Whether talks are of that country only where they say something of it. */
    athomeNamed?: boolean;
    /** Other countries whose own newsrooms write the language, to which "our country" is theirs. */
    newsrooms?: readonly string[];
    /** Whether newspapers of any country write the language, as their address or name tells. */
    newsroomsAnywhere?: boolean;
    /** Whether newsrooms tell of their own country's trade without its name. */
    ownUnnamed?: boolean;
    /** Whether a headline may name a country only as where goods go. */
    headlineToward?: boolean;
    /** Whether headline or lead name the port that all figures of the report are of. */
    portAhead?: boolean;
    /** Whether interviews may have neither labels nor dashes. */
    plainInterviews?: boolean;
    /** A title that names the guest of talks, whose office is not the host's: "Встреча с министром". */
    guest?: RegExp;
    /** Publishers who have to do with trade alone: customs, ports, boards of growers. */
    traders?: RegExp;
    /** Publishers whose own country is meant by "we": a presidency, a government. */
    office: RegExp;
    /** Other publishers who print what their own country's officials say: a ministry, a department. */
    government?: RegExp;
    /** Publishers whose country the figures are of: statistical and customs offices. */
    release: RegExp;
    /** What a text of container shipping has somewhere: in others boxes are crates. */
    containers?: RegExp;
    /** Before a town of a headline: that something happens there. */
    happensAt?: RegExp;
    /** Behind a place: the name of an office or a board that is of it. */
    bodyBehind?: RegExp;
    /**
     * Whether the country that opens a headline is what the report is about, whatever it does there; elsewhere it is one that is not the
     * other end of a trade.
     */
    headlineOpens?: boolean;
    /** Parts a headline that tells of two countries, each on its own: "Thai sheet goes east, Indonesian block waits". */
    headlineApart?: RegExp;
    /** Whether "from" and "to" tell in a headline whose its trade is. */
    headlineWay?: boolean;
    /** Whether the country that opens the lead is the one told of; elsewhere it is the one whose office does, or the only one there. */
    leadOpens?: boolean;
    /** Whether a lead may mean the partner by "the neighbour". */
    leadNeighbour?: boolean;
    /** Whether what is written of "us" is of the country in whose money alone it counts. */
    ownMoney?: boolean;
    /** Whether a report may leave its country unnamed, which prices, offices and cities then tell. */
    unnamedHome?: boolean;
    /** Right before the country whose statistical office it is: "Бюро статистики". */
    dataOf?: RegExp;
    /** Whether the newsroom's own country may be told as a mere partner. */
    partnerAtHome?: boolean;
    /** Ends a headline that is none: a sentence. */
    headlineEnd: RegExp;
    /** The place that opens a wire story; group 1 is the place. */
    /** Opens a paragraph of a round-up: "TOKYO. ", "Japan: ". */
    section?: RegExp;
    dateline: RegExp;
    /** Stands before the currency that the whole document counts in: "All values are in ". */
    countedIn?: RegExp;
    /** A paragraph that only parts the text. */
    divider: RegExp;
  };
}
