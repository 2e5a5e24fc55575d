// What a language tells the extractor. The engine knows no words of its own: each folder beside this file is one language, as data.

/** What a number of trade is a number of. */
export type TradeMeasure = "TRADE_TURNOVER" | "EXPORTS" | "IMPORTS" | "TRADE_BALANCE" | "CARGO_VOLUME" | "COMMODITY_SUPPLY";

/** A rule's name, for reports and reviews, and the pattern that finds it. */
export type NamedPattern<Value = null> = readonly [rule: string, value: Value, pattern: string];

export interface Numerals {
  /** Number words in every form that the text may have, as a pattern; digits are read everywhere. */
  words: string | null;
  values: ReadonlyMap<string, number>;
  /** Behind a number, before its scale or unit: a little more, "5400多亿". */
  odd?: string;
  /** Whether 十 and 百 multiply what stands before them. */
  positional: boolean;
  /** Mark between whole and part where only one is possible; null where both occur ("4,5" and "4.5"). */
  decimal: "." | "," | null;
  /** "a million", "half a billion", "полтора миллиарда": what stands for a number before a scale. */
  articles: readonly (readonly [pattern: string, value: number])[];
  /** Ends what stands before a year: "in 2024 trains" counts no trains. */
  beforeYear?: RegExp;
  /** The longest first. */
  scales: readonly (readonly [pattern: string, factor: number])[];
  /** One or two letters that are a scale only beside a unit: "$5m". */
  shortScales: readonly (readonly [pattern: string, factor: number])[];
  /** Half more: "четыре с половиной". */
  andHalf: string | null;
  /** The word between a whole number in words and its decimals: "three point two". */
  point?: string;
  range: { join: string; and: string; between: RegExp; from: RegExp };
}

export interface Units {
  /** Symbols and words before the number; ISO 4217 codes are known everywhere. */
  before: readonly (readonly [unit: string, pattern: string])[];
  /** Names of currencies that may stand before a number, too; and what is right before a name that belongs to the number before it. */
  namedBefore?: [unit: string, pattern: string][];
  notBehind?: RegExp;
  after: readonly (readonly [unit: string, pattern: string])[];
  /** An amount of dollars that does not say of which country: "$3 million". */
  bareDollar: RegExp;
  percent: string;
  percentPoints: string;
  /** Whether thousands may go on with the unit told before: "2,1 млн тонн, муки — 870 тысяч". */
  bareThousands: boolean;
  /** Before a bare number that is a sum of money: "на 130 миллионов". */
  beforeSum?: RegExp;
  /** Between a digit and a currency: of a price or a wage, which is no sum of millions. */
  beforePrice?: string;
  /** What may follow a number without a unit that is still an amount. */
  bareFollows: RegExp;
  /** Before and behind a weight: that it is the size of one bag or bottle. */
  sizeOf?: [before: RegExp, behind: RegExp];
}

export interface Bounds {
  before: readonly (readonly [rule: string, comparator: "ABOUT" | "OVER" | "UNDER", ceiling: boolean, pattern: string])[];
  filler: string;
  after: readonly (readonly [rule: string, comparator: "ABOUT" | "OVER" | "UNDER", pattern: string])[];
  /** In the number's own words: a little more. */
  within?: RegExp;
}

/** Growth told without a percent sign. `n` in the pattern is a number, `part` a fraction. */
export interface Factor {
  rule: string;
  pattern: string;
  /** In percent; "times" reads n as a multiple, "more" as what is added, "part" the fraction, "less" one that is lost, "tenths" tenths. */
  change: number | "times" | "more" | "part" | "less" | "tenths" | "percent";
}

export interface Triggers {
  /** Order tells: the first that matches at a place wins. null is what is no trade: output, prices, budgets. */
  rules: readonly NamedPattern<TradeMeasure | null>[];
  /** A quick test that spares most sentences the rules. */
  any: RegExp;
  /** A word of output right behind "exports of": the goods do not bear the number. */
  ofGoods: RegExp;
  owners: RegExp;
  ownersGap: RegExp;
  firms: RegExp;
  homeTrade: RegExp;
  abroad: RegExp;
  atHome: RegExp;
  /** Goods of any kind: "товаров на 5 млн". */
  anyGoods?: RegExp;
  /** Behind a number: that it is one of so many a day, week or month. */
  perTime?: RegExp;
  /** Whether deliveries of no particular goods, counted in money, are the country's exports or imports. */
  wholeFlows?: boolean;
  /** At a crossing: said right before the cargo that comes in, and that goes out. */
  inward: RegExp;
  outward: RegExp;
  /** Subjects that only point back; group 1 is the word. */
  pronoun: RegExp;
  pronounDecline: RegExp;
  aside: RegExp;
  /** Between a number and the trigger right behind it: "$3 billion worth of exports". */
  nearAfter: RegExp;
  /** A balance that is less than nothing: imports exceed exports. */
  deficit: RegExp;
  /** Between a balance and a word of trade that is part of it: "an active balance was observed in trade with". */
  balanceIn?: RegExp;
  /** Before a number that is of both flows told before: "a total of". */
  sum?: RegExp;
  /** Words that cargo enters or leaves by, the word that bears its number among them. */
  comesIn?: RegExp;
  goesOut?: RegExp;
  conjunction: RegExp;
  /** Between a number and a word of what it came from: "on lower". */
  cause?: RegExp;
  /** A sentence about something else, though none of the rules finds a word for it: rates of exchange, futures. Without it no sentence goes on with a report's measure. */
  unrelated?: RegExp;
}

export interface Changes {
  up: string;
  down: string;
  /** Between a number and a growth word behind it: "a 12 percent increase". */
  afterGap: string;
  /** Growth words that only bound a number: "more than". */
  bounding: RegExp;
  /** Before a percentage that is a share or a rate, not a change. */
  level: RegExp;
  shareAfter: RegExp;
  /** Around a percentage of the level before, as Russian statistics tell growth: "119.4 % to the level of 2024" is 19.4 % more. */
  index: {
    before: RegExp;
    after: RegExp;
    /** Behind a percentage over 100 that stands alone in brackets. */ bracketed?: RegExp;
    /** That percentages in brackets are such, also those under 100. */ told?: RegExp;
  };
  /** "the increase was 12 percent"; group 1 set where it declines. */
  nounWas: RegExp;
  /** Before what is to come on top of the level so far: "will buy an extra ". */
  extra?: RegExp;
  rateOf: RegExp;
  byAmount: RegExp;
  ofAmount: RegExp;
  verbAmount: RegExp;
  /** Right before an amount, group 1: "minus" or "plus" in words. */
  signWord?: RegExp;
  declineAmount: RegExp;
  moreThan: RegExp;
  lessThan: RegExp;
  gapOnly: RegExp;
  slowed: RegExp;
  sameAmount: RegExp;
  /** Between a step and the same step in another unit: ", or ". */
  orElse: RegExp;
  listed: RegExp;
  /** Between a number and a change told of it: ", что на". */
  ofEarlier?: RegExp;
  /** A comparison whose growth word tells of another number: "compared with a 5 percent rise". */
  compared: RegExp;
}

/** How the groups of a period's pattern become a period: n, from, until, year, rel, q, half, m, a, b. */
export interface PeriodReading {
  to:
    | "months"
    | "first-months"
    | "last-months"
    /** So many months, or the quarter, told before: "in the three months". */
    | "told-months"
    | "told-quarter"
    /** The month told before: "in the month". */
    | "told-month"
    /** A year of the solar calendar, from March on: "the year 1403". */
    | "solar-year"
    | "since-month"
    | "months-so-far"
    | "month-span"
    | "day-span"
    | "months-since"
    | "quarter"
    | "half"
    | "quarters"
    | "quarters-back"
    | "year"
    | "year-span"
    | "since-year"
    | "past-months"
    | "past-years"
    | "coming-years"
    | "month"
    | "months-to"
    | "year-until"
    | "year-results"
    | "rolling-year"
    | "year-to-date"
    | "start-of-year"
    | "fiscal-year"
    | "fiscal-quarter"
    | "years-back"
    | "months-back"
    | "month-by-number"
    | "named-years"
    /** The months told before: "over the same period". */
    | "same-span"
    /** The part of a year told before, in another: "from … in the first half of 2024 to … in this". */
    | "same-part"
    | "unknown"
    | "none";
  from?: number;
  until?: number;
  back?: number;
}

export interface Periods {
  /** Names and abbreviations of months in every form, lower case. */
  months: ReadonlyMap<string, number>;
  counts: ReadonlyMap<string, number>;
  /** "last year" and the like, as a pattern, and how many years away each is. */
  relative: readonly (readonly [pattern: string, years: number])[];
  /** Which year a part of one belongs to, when it is said: groups year and rel. */
  ofYear: string;
  ordinals: ReadonlyMap<string, number>;
  /** MONTH, COUNT, ORDINAL, YEAR, REL and OF_YEAR are put in by the engine. */
  rules: readonly (readonly [rule: string, pattern: string, reading: PeriodReading])[];
  /** From here on a sentence tells of another time, to compare with. */
  compareMarker: RegExp;
  /** Right before an amount: it is of a year before. */
  earlierBefore: RegExp;
  /** Right behind an amount: it is of a year before. */
  yearEarlier: RegExp;
  /** The same, of a number that another is compared with: "up from $4 billion in the same period". */
  samePeriodThen: RegExp;
  /** The month of another year that a number is compared with, groups m and year (the last one where it is not set): it is of that month, too. */
  comparedMonth?: RegExp;
  /** A sentence that compares with the same time of the year before. */
  yearOnYear: RegExp;
  /** A comparison with the month or quarter before. */
  monthOnMonth?: RegExp;
  /** "the previous year", told of a number: the year before that of the numbers beside it. */
  previousYear?: RegExp;
  /** Before and right behind an amount that is of each day, not of the whole time. */
  dailyBefore: RegExp;
  dailyAfter: RegExp;
  /** Right behind an amount: a day that no date tells, "on Monday". */
  dayAlone: RegExp;
  /** The same before the number: "On Monday 74 lorries". */
  dayAhead?: RegExp;
  /** A sentence about what happens every day, and no particular time: "600 trucks a day use the bridge". */
  habit?: RegExp;
  /** "before the outbreak": the time of what once was, which no date gives. */
  beforeEvent?: RegExp;
  /** Behind a number: the quarter before that of the report. */
  previousQuarter?: RegExp;
  /** The same months of another year. */
  samePeriod: RegExp;
  /** Right behind an amount: "five years ago", "a decade earlier"; groups n and decade. */
  yearsAgo: RegExp;
  /** Right before an amount, what yearsAgo tells behind one: "four years ago it was". */
  yearsAgoBefore?: RegExp;
  /** Right behind a percentage: "from … in 2000 to … in 2012"; groups a, b, last. */
  fromTo: RegExp;
  /** Right before an amount: what it came from, and of which year that was: "from $8.9 billion in 2024 to". */
  cameFrom?: RegExp;
  /** A time given only to compare with. */
  comparison: RegExp;
  /** Somebody spoke at another time than the text is of; what he said is not of its period. */
  saidThen: RegExp;
  /** The day somebody spoke. */
  spoken: RegExp;
  any: RegExp;
  /** Opens a sentence that looks back: its time does not hold for those behind it. */
  aside?: RegExp;
  /** Whether a paragraph opens with the time of all its figures, whatever the first of them is of. */
  opening?: boolean;
  /** A title of talks whose time is that of the figures told there: a press conference on a year's trade. */
  ofTitle?: RegExp;
  /** Right before a time: that a speaker's figures are of it. */
  figuresOf?: RegExp;
  /** A sentence that speaks of the present does not take up a year said before. */
  present: RegExp;
}

export interface PlaceNames {
  /** Every form in which a name of the seed's tables may stand in a text. */
  forms: (name: string, kind: "name" | "demonym" | "capital") => readonly string[];
  /** Whether blanks part the words. */
  spaced: boolean;
  /** One-letter names that only stand in compounds (中俄贸易); every group is one of them. */
  compounds: RegExp | null;
  namesakes: RegExp;
  /** A name within the name of another place: "South America" is not the country. */
  partOf?: RegExp;
  /** Opens a sentence on the trade with somebody, up to its first number: "With Peru things are modest,". */
  tradesWith?: RegExp;
  /** Before and after a mention that takes no part in the flow: "President of", "'s customs". */
  notPartyBefore: RegExp;
  notPartyAfter: RegExp;
  buyerBefore: RegExp;
  buyerAfter: RegExp;
  /** A place named as where something happens, not where goods go: "в Китае", not "в Китай"; tested on what stands before and the name. */
  located?: RegExp;
  /** "imports of Indian medicines": tested on what stands before and the adjective. */
  importedFrom?: RegExp;
  /** "from there": words for a neighbour that say that goods come from it. */
  away?: RegExp;
  /** A country's people or firms in the dative: to them goods are sold; tested from the name on. */
  recipient?: RegExp;
  /** A name that is an adjective: no subject by itself. */
  adjective?: RegExp;
  /** From a country's name up to a verb of delivery whose subject it is. */
  sells?: RegExp;
  /** Right behind an adjective of a country: that cargo is its own. */
  cargoBehind?: RegExp;
  /** Whether a country behind a verb of buying is where one buys, whatever stands before it. */
  boughtAt?: boolean;
  /** Behind "A and B": both do something together. */
  together?: RegExp;
  /** What stands before an envoy's country, and between it and the country where he is: "посол (Сербии) в (России)". */
  posted?: readonly [before: RegExp, between: RegExp];
  /** Of words for a neighbour: those that say that goods go there. */
  toward?: RegExp;
  /** Verbs of delivery that bring goods here: to the country from whose side newsrooms tell. */
  hither?: RegExp;
  /** "bought": a buyer of somebody's goods, whose trade the report need not be about. */
  buys: RegExp;
  sellerBefore: RegExp;
  sellerAfter: RegExp;
  partnerBefore: RegExp;
  /** "Главным партнёром остаётся": the partner is named behind the verb. */
  partnerNamed?: RegExp;
  /** "remained the largest market": said of a country that is a partner in another's trade. */
  partnerAfter: RegExp;
  ownerAfter: RegExp;
  ownerBefore: RegExp;
  pairJoin: RegExp;
  between: RegExp;
  andJoin: RegExp;
  ownTradeWith: RegExp;
  withinBlocBefore: RegExp;
  membersAfter: RegExp;
  world: RegExp;
  foreignTrade: RegExp;
  mutual: RegExp;
  our: RegExp;
  everywhere: RegExp;
  /** "Of that": opens a sentence that goes on with the whole told before. */
  ofWhole?: RegExp;
  /** Opens another view of the whole told before, by goods: no partner goes on. */
  breakdown?: RegExp;
  /** "our country", which a speaker from elsewhere says of his own. */
  homeland?: RegExp;
  /** "the country's exports", "its exports": the subject named before. */
  theCountry: RegExp;
  /** The same: that it does something itself. */
  acts?: RegExp;
  /** Right behind the country that opens a sentence: "recorded", "posted"; what follows is its trade. */
  has: RegExp;
  /** Roles told by one word: "those to", "对俄出口". */
  /** "you exported": the other side of talks. */
  your: RegExp;
  /** "its northern neighbour": the country named before, other than the one whose trade it is. */
  neighbour: RegExp | null;
  /** Of words for a neighbour: the one meant is a bloc. */
  blocWord?: RegExp;
  /** "The other way": the flow told before, with seller and buyer changed. */
  reversed?: RegExp;
  /** Between a country and the word of trade that is its own: ", whose", "’s". */
  ownerGap?: RegExp;
  /** Opens a sentence that goes on with the flow told before, group way: "Those to Bosnia". */
  those?: RegExp;
  /** Between two countries whose trade a headline tells: "Serbia, Türkiye trade volume". */
  headlinePair?: RegExp;
  /** Right before whose goods a buyer paid for. */
  paidFor?: RegExp;
  /** What may stand between a name and its verb: ", which imposed a fee on steel,". */
  asideOfName?: RegExp;
  /** Before a name, and between it and its number, the verb left out: "and Japan 800,000 tonnes". */
  elidedSubject?: [before: RegExp, between: RegExp];
  /** Right behind a name, up to its number: the flow told before, of this one: "Ethiopia's for". */
  elidedOwner?: RegExp;
  /** Right behind a capital that only begins an adjective: "Colombo-Venezuelan". */
  combining?: RegExp;
  /** Behind a country that sells in the clause that follows, whatever stands before it: ", whose shipments". */
  ownsBehind?: RegExp;
  /** Right behind a country that heads a line or item: that its flows follow, "Czechia: exports $5 billion, imports $3 billion". */
  headed?: RegExp;
  /** Behind a word of trade: that the speaker's country sells or buys, "bought from us", "sold us". */
  fromUs?: RegExp;
  toUs?: RegExp;
  /** Said by one side of talks: the other one sells or buys. */
  fromYou?: RegExp;
  toYou?: RegExp;
  /** Words behind which money comes from those who buy: "of which $19 billion came from Japan". */
  earnedFrom?: RegExp;
  /** Before a name and a comma that open a sentence: whose trade it is, "In neighbouring Ghana,". */
  inCountry?: RegExp;
  /** Behind a name: its own number, as in a list of partners ("Japan $64 million", "China took 3"). */
  listed?: RegExp;
  /** Before a verb of buying: a pronoun for the country named before, "it bought". */
  itBought?: RegExp;
  /** "Qatar supplied 5 million tonnes of that": a part of the total told before. */
  ofTotal?: RegExp;
  /** "we buy goods there": what is bought comes from the country named last. */
  fromThere?: RegExp;
  /** Right behind a country: that it is a supplier. */
  sourceAfter?: RegExp;
  /** "his country": the speaker's own. */
  ownCountry?: RegExp;
  /** "to that market": the other side, too. */
  thatMarket: RegExp;
  /** All countries of talks of more than two. */
  all: RegExp;
  /** Says that a name beside it is a port's. */
  portWord: RegExp;
  /** A port by its own words; a group is its name. */
  portNamed: RegExp;
}

export interface AttributionPatterns {
  /** Quick test that a sentence names a speaker at all. */
  any: RegExp;
  said: RegExp;
  saidAfter: RegExp;
  according: RegExp;
  shown: RegExp;
  officeAndName: RegExp;
  nameAndOffice: RegExp;
  article: RegExp;
  pronoun: RegExp;
  /** A pronoun that stands for a body: "it". */
  bodyPronoun: RegExp;
  honorific: RegExp;
  /** Opens words for one of many: "an official". */
  indefinite?: RegExp;
  /** Ends the name of a part of a country, whose ministry may follow: "the Amur Region's trade ministry". */
  region?: RegExp;
  office: RegExp;
  body: RegExp;
  role: RegExp;
  /** An office of a part of its country, which is not the country's own: 南宁海关. */
  regional: RegExp;
  /** What is no source although it stands where one would: "data", "official figures". */
  notSource: RegExp;
  /** Begins with a person, group 1, who is told by the body behind: "Ana Rojas of the institute". */
  member?: RegExp;
  /** Ends in a person's full name, group 1, whatever stands before it: office, body, firm. */
  namedLast?: RegExp;
  /** Ends what stands before a place, no person: "the director of a firm in San Pedro". */
  placed?: RegExp;
  /** In a clause about a body, which is no name of it: "the union we founded". */
  clause?: RegExp;
  /** Finds a person's given and family name in a text by the family name, where they are parted by a sign. */
  wholeName?: (family: string) => RegExp | null;
  /** A body whose name ends like a person's office: "Office of the Chief Economist". */
  officeOf?: RegExp;
  /** A day's name, which looks like a person's or a body's. */
  weekday?: RegExp;
  /** The noun before a body's own name, which is no body's name by itself: "центр", "группа". */
  kind?: RegExp;
  /** A body's own name, group 1, behind the nouns of what it is. */
  ownName?: RegExp;
  /** "пресс-служба ведомства": the body named before speaks. */
  press?: RegExp;
  /** Opens what another speaker of the same sentence says. */
  otherSpeaker?: RegExp;
  /** Offices told by one another's names: an ambassador is "the envoy". */
  envoys?: RegExp;
  /** A person who is told of without an office, group 1: "Ana Rojas, who runs the desk". */
  introduced?: RegExp;
  /** Begins a sentence with what may be a person's name, group 1: where "he" has no other to lead back to, it is one. */
  opener?: RegExp;
  /** Ends what stands before one who is met in passing: "ahead of a visit by". "He" in the same sentence is whoever spoke before. */
  asideOf?: RegExp;
  /** A pronoun that stands for a person alone. */
  personal?: RegExp;
  /** Begins a sentence with the body, group 1, to which "it" leads back: "The Growers Association wants help." */
  subject?: RegExp;
  /** What stands, group 1, before words of speech whose subject is named further back: "Ana Rojas was blunt: “". */
  leadsIn?: RegExp;
  /** A body, group 1, with the short name that the text gives it, group 2. */
  acronym?: RegExp;
  /** Behind a body's name: what it published, "'s latest review". */
  papers?: RegExp;
  /** A sentence's part in which one word alone speaks: "Nordbank expects". */
  alone?: RegExp;
  /** A headline that names who says it, group 1 before or group 2 behind: "Berg: trade doubled". */
  headline?: RegExp;
  /** Offices that anybody may hold: the one who was met last. */
  generic?: RegExp;
  /** An office, group 1, of a body, group 2, which speaks where nobody is known to hold it: "the head of the customs administration". */
  officer?: RegExp;
  /** An office in front of a name: what follows "spokesman for the ministry" is a person. */
  officeWord: RegExp;
  /** Those who comment and do not report: what they are quoted for ends with their sentence. */
  comments: RegExp;
  /** A sentence that names the speaker of those before it: "Об этом сообщил". */
  pointsBack: RegExp;
  firstPerson: RegExp;
  /** Whether an unmarked paragraph between two of one speaker is of that speaker, too: where sentences need no subject. */
  between?: boolean;
  /** "The figures also showed", "Уточняется, что": the body named before goes on. */
  goesOn: RegExp;
  /** "Data showed", nobody's in particular: no person before or after speaks there. */
  dataShown: RegExp;
  /** "Analysts said": sources that the text does not name. */
  unnamed: RegExp;
  quotes: readonly (readonly [open: string, close: string])[];
  /** A person's name as the graph writes it, from the form in the text; where the sentence tells, also whether it stands in another case than the nominative. */
  personName: (written: string, office?: string, oblique?: boolean) => string;
  /** A body's name as texts write it by itself, from the form in the sentence. */
  bodyName: (written: string, oblique?: boolean) => string;
  /** The forms under which a family name in the text may be known: "Оверчука" is Оверчук. */
  nominatives: (word: string) => string[];
  /** The sentence as the patterns expect it: without "(IRICA)", with one kind of comma. */
  prepare: (sentence: string) => string;
  /** What a person's name looks like, for names outside of labels. */
  person: RegExp;
}

export interface Modalities {
  target: RegExp;
  projected: RegExp;
  estimated: RegExp;
  reached: RegExp;
  /** Between two statements of one sentence: what is expected behind it is not this number. */
  and: RegExp;
  /** A sentence that tells what was expected of a time that is over: "economists had expected". */
  expectedThen?: RegExp;
  /** Around a number of a year, group year, that may be over: "return to the $615 million of 2010". */
  ofThen?: { before: RegExp; behind: RegExp };
  /** Right before a number that was itself expected: "raising its forecast from". */
  revised?: RegExp;
  /** Right before a number from which a goal or forecast starts out: "to $100 billion from". */
  baseline: RegExp;
  /** Words that look like one of these and are none: the month of May. */
  ignore: RegExp;
}

export interface Clauses {
  /** Begins another clause behind a number, before the next number and at the end of a sentence. */
  stop: RegExp;
  lastStop: RegExp;
  start: RegExp;
  /** A place right before the next number belongs to that one: ", Japan ". */
  listItem: RegExp;
  /** A clause of time or cause, right before the subject that it is said of. */
  subordinate?: RegExp;
  comma: RegExp;
  strong: RegExp;
  /** "…, which account for a fifth of the total, …": words that bear no number outside of it. */
  relative: RegExp;
}

/** How a text lists partners, flows or numbers. */
export interface Lists {
  /** A bare number, group 1, that another is compared with: "up from 20,000". */
  bareCompared?: RegExp;
  /** Behind a bare number: that it counts what was named before it in the sentence, " of them", in group 1; or what follows, " of the ". */
  ofNamed?: RegExp;
  /** Before a bare number: that it counts what its clause is about, "lorries entering averaged ". */
  countedSubject?: RegExp;
  /** A bare number, group 1, before the one whose scale and unit are its own, too: "from 390 to 470 thousand tonnes". */
  bareFrom?: RegExp;
  /** Whether a partner's number may go on with the scale of the one before: "with China 17, with Korea 3". */
  sharedScale?: boolean;
  /** A bare number, group 1, that is counted like the one before it: "Malaysia for 61,000". */
  /** What the figures of a list are counted in, told once over it, group 1: "(million USD; share in total)". */
  headUnit?: RegExp;
  bareListed?: RegExp;
  /** Words that point at what was counted before: "the number was"; and, behind a bare number, the upper end of its range. */
  pointed?: RegExp;
  bareRange?: RegExp;
  /** Between a partner and its number: " with ", " (". */
  item: RegExp;
  /** Between a partner and its number, a word that elsewhere tells what a number came from: " с "; and what it then rose to. */
  holds?: RegExp;
  upTo?: RegExp;
  /** Between a number and the partner behind it: " – to ". */
  itemAfter?: RegExp;
  /** A bare number, group 1, right before such a partner. */
  bareBehind?: RegExp;
  /** A bare number that takes the scale of one beside it, "imports 2,9": with a decimal in group 1, whole or in words in group 2. */
  bareScaled?: RegExp;
  /** Before such a number: that its scale is told by the next one, "it was 57, it is 70 billion"; that it is a percentage where the last one was. */
  bareFirst?: RegExp;
  byBare?: RegExp;
  /** A bare number behind a word of growth, group 1, that is a percentage as the one before it: "down by 7". */
  barePercent?: RegExp;
  /** Right before a number without a unit that tells what goods are worth. */
  worth?: RegExp;
  /** Between two of a list. */
  join: RegExp;
  respectively: RegExp;
  /** Whether countries and numbers told "respectively" are paired in talks, too. */
  inTalks?: boolean;
  /** Between two numbers of a list: something else than before, whatever it is. */
  otherThing: RegExp;
  /** Before a partner that takes the place of the one before it in what was said: "followed by". */
  parallel?: RegExp;
  /** Two flows told in one breath, the group being the first: "exports and imports up 4 and 6 percent". */
  exportsAndImports: RegExp;
  importsAndExports: RegExp;
  /** The first number is of value, the second of weight, or the other way round. */
  valueAndWeight: RegExp;
  weightAndValue: RegExp;
}

/** Goods by what they are called in the graph, their heading where it is just one, and how texts name them. */
export type NamedGoods = readonly [label: string, hs: string | null, pattern: string];

export interface Language {
  code: string;
  /** Whether endings, and not the order of words, tell who sells to whom, and adjectives stand for countries, as in Russian. */
  inflected: boolean;
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
  factors: { any: RegExp; down: RegExp; parts: ReadonlyMap<string, number>; rules: readonly Factor[] };
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
    notNames: RegExp;
    lowerAllowed: RegExp;
    offices: readonly (readonly [pattern: RegExp, office: "president" | "vice-president" | "prime-minister" | "minister" | null])[];
    titles: ReadonlySet<string>;
    particles: ReadonlySet<string>;
    /** "Mrs. " before a name. */
    courtesy: RegExp;
    /** Where labels may be all in capitals ("THE PRESIDENT OF UGANDA"): what stands before an office or its country, and words that titles write small. */
    capitals?: { article: RegExp; ofNation: RegExp; small: RegExp };
    /** Where names are not told by capitals and order: reads one out of a label or phrase. */
    readName: ((label: string) => string | null) | null;
  };
  documents: {
    /** Offices whose names need no country, by the country that they are of: 商务部, Росстат. */
    ownOffices: readonly (readonly [country: string, pattern: RegExp])[];
    /** The country from whose side the language's newsrooms tell a trade of two, where nothing says otherwise. */
    athome?: string;
    /** Other countries whose own newsrooms write the language, to which "our country" is theirs. */
    newsrooms?: readonly string[];
    /** A title that names the guest of talks, whose office is not the host's: "Встреча с министром". */
    guest?: RegExp;
    /** Publishers whose own country is meant by "we": a presidency, a government. */
    office: RegExp;
    /** Publishers whose country the figures are of: statistical and customs offices. */
    release: RegExp;
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
