// What opens or surrounds a document, and what newsrooms leave unsaid, in one language.

export interface DocumentSigns {
  /** Whether a newspaper named for a place, "The Lima Herald", writes mostly of the trade of its country. */
  localPress?: boolean;
  /** Right before the name of money whose rate is told: "the taka was unchanged". Global. */
  localMoney?: RegExp;
  /** Ends what stands before the currency that the whole document counts in: "All values are in ". */
  countedIn?: RegExp;
  /** Whether what is written of "us" is of the country in whose money alone it counts: "our exports came to N9 billion". */
  ownMoney?: boolean;

  /** Offices whose names need no country, by the country that they are of: 商务部, Росстат. */
  ownOffices: readonly (readonly [country: string, pattern: RegExp])[];
  /** The name of one that prints news: "The Lima Times". */
  newsroom?: RegExp;
  /** Publishers whose own country is meant by "we": "The White House", "Press Service of the President". */
  office: RegExp;
  /** Other publishers who print what their own country's officials say: "Ministry of Trade". */
  government?: RegExp;
  /** Publishers whose country the figures are of: "Office for National Statistics", "Customs". */
  release: RegExp;
  /** Publishers who have to do with trade alone: "Port Authority", "Tea Growers Association". */
  traders?: RegExp;
  /** Right before the country whose statistical office it is: "Бюро статистики ". */
  dataOf?: RegExp;
  /** Behind a country: that it is told of a visitor from there, who does not speak: " president's visit". */
  visitBehind?: RegExp;
  /** Behind a country: that its statistics office is named, " Bureau of Statistics". */
  statisticsBehind?: RegExp;
  /** Right behind a place: the name of an office or a board that is of it, " Trade Commission". */
  bodyBehind?: RegExp;

  /** The country from whose side the language's newsrooms tell a trade of two, where nothing says otherwise: "RUS". */
  athome?: string;
  /** Whether talks are of the country that their publisher is named for, "Диалог Ташкент", and of that one only where they tell of it. */
  athomeNamed?: boolean;
  /** Whether newsrooms tell of their own country's trade without its name: "Rice imports rose". */
  ownUnnamed?: boolean;
  /** Whether the newsroom's own country may be told as a mere partner: "From Russia came goods worth $4 billion". */
  partnerAtHome?: boolean;
  /** Other countries whose own newsrooms write the language, so that "our country" is theirs where dateline or address tells: "KAZ". */
  newsrooms?: readonly string[];
  /** Whether newspapers of any country write the language, as their address or name tells: ".my", 马来西亚. */
  newsroomsAnywhere?: boolean;
  /** Whether a report may leave its country unnamed, which prices, offices and cities then tell: "Хлеб стоит 30 рублей". */
  unnamedHome?: boolean;

  /** Whether interviews may have neither labels nor dashes: of their paragraphs some end in "?", and others answer. */
  plainInterviews?: boolean;
  /** A title that names the guest of talks, whose office is not the host's: "Встреча с министром". */
  guest?: RegExp;
  /** What a text of container shipping has somewhere, "TEU": in others boxes are crates. */
  containers?: RegExp;

  /** Right before a town of a headline: that something happens there, "Five boats in a week at ". */
  happensAt?: RegExp;
  /** Whether a headline may name a country only as where goods go: "Экспорт зерна в Иран вырос". */
  headlineToward?: boolean;
  /**
   * Whether the country that opens a headline is what the report is about, whatever it does there; elsewhere it is one that is not the
   * other end of a trade ("to Japan").
   */
  headlineOpens?: boolean;
  /** Between the parts of a headline that tells of two countries, each on its own: "Thai sheet goes east, Indonesian block waits". */
  headlineApart?: RegExp;
  /** Whether "from" and "to" tell in a headline whose its trade is: "Imports of cars from China to Russia". */
  headlineWay?: boolean;
  /** Ends a first line that is no headline, but a sentence: ".". */
  headlineEnd: RegExp;
  /** Whether headline or lead name the port that all figures of the report are of: "Mombasa port handled". */
  portAhead?: boolean;
  /** Whether the country that opens the lead is the one told of; elsewhere it is the one whose office does, or the only one there. */
  leadOpens?: boolean;
  /** Whether a lead may mean the partner by "the neighbour". */
  leadNeighbour?: boolean;

  /** The place and day that open a wire story, "LIMA, March 3 (Reuters) - "; the first group that is set is the place. */
  dateline: RegExp;
  /** Opens a paragraph of a round-up: "TOKYO. ", "Japan: ". Of two countries or more, each has a frame of its own, as has one beside the report's. */
  section?: RegExp;
  /** A paragraph that only parts the text: "* * *". */
  divider: RegExp;
}
