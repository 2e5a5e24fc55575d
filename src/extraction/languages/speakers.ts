// How one language names people, offices and bodies that speak. A phrase is what stands where a speaker may be named.

/** The offices that are told apart. */
export type OfficeKind = "president" | "vice-president" | "prime-minister" | "minister" | "other";

export interface SpeakerWords {
  /** A person's office before the name: group 1 whose it is, 2 the office, 3 the name, "Peru's trade minister Ana Rojas". Global. */
  officeAndName: RegExp;
  /** Right before that: whose office it is, where `officeAndName` opens with the office; looked for there it would be tried at every place. */
  whose?: RegExp;
  /** A person's name, group 1, before the office, group 2: "Ana Rojas, the trade minister". Global. */
  nameAndOffice: RegExp;
  /** A person who is told of without an office, the one group that matches: "Ana Rojas, who runs the desk", "Meet Ana Rojas, a miller". Global. */
  introduced?: RegExp;
  /** Begins a sentence with what may be a person's name, group 1: where "he" has no other to lead back to, it is one. */
  opener?: RegExp;
  /** Ends what stands before one who is met in passing: "ahead of a visit by". "He" in the same sentence is whoever spoke before. */
  asideOf?: RegExp;
  /** Ends what stands before a place, no person: "the director of a firm in San Pedro". */
  placed?: RegExp;

  /** Opens a phrase, no part of the name: "the ", "the country's latest ". */
  article: RegExp;
  /** A phrase that stands for somebody named before: "he", "it". */
  pronoun: RegExp;
  /** Of these: one that stands for a body, "it". */
  bodyPronoun: RegExp;
  /** Of these: one that stands for a person alone, "he". */
  personal?: RegExp;
  /** Whether a pronoun may stand for a person of this name: "она" for no man. */
  agrees?: (pronoun: string, name: string) => boolean;

  /** In a phrase or label: the word for an office, "minister"; behind "spokesman for the ministry" a person follows. */
  officeWord: RegExp;
  /** A phrase that opens with a courtesy or an office, with the name in group 1: "Mr Rojas". */
  honorific: RegExp;
  /** A phrase that ends in an office, group 2, and whose it is, group 1: "Peruvian trade minister". */
  office: RegExp;
  /** A phrase for one named before, with the noun in group 1: "the customs agency". */
  role: RegExp;
  /** A phrase for an office that anybody may hold, "official": the one who was met last. */
  generic?: RegExp;
  /** Opens a phrase for one of many: "an official". */
  indefinite?: RegExp;
  /** An office, group 1, of a body, group 2, which speaks where nobody is known to hold it: "the head of the customs administration". */
  officer?: RegExp;
  /** Whether an officer's figures are of his country, as his office's are: 协会会长说. */
  officersTell?: boolean;
  /** Whose, group 1, and which office, group 2, of one who was named with it before: "商会会长". */
  held?: RegExp;
  /** Offices told by one another's names: an ambassador is "the envoy". */
  envoys?: RegExp;
  /** One who holds the same office in another country: "his Peruvian counterpart". */
  counterpart?: RegExp;

  /** Titles and words for offices, and which office each is; the first that matches wins. */
  kindsOfOffice: readonly (readonly [pattern: RegExp, office: OfficeKind])[];
  /** Offices with the names of their holders, as titles have them: groups office and name, "President Rojas". Global. */
  holders?: RegExp;
  /** Where no blank parts words: what may stand behind a name in a phrase, 还, or its end. */
  behindName?: RegExp;
  /** A person's name, for names outside of labels: "Ana Rojas". */
  person: RegExp;
  /** A phrase that begins with a person, group 1, who is told by the body behind: "Ana Rojas of the institute". */
  member?: RegExp;
  /** A phrase that ends in a person's full name, group 1, whatever stands before it: "аналитик «Терры» Иван Берг". */
  namedLast?: RegExp;
  /** Begins what only a person does, beside a single name: "Suharto, who drives a lorry". */
  whoClause?: RegExp;
  /** Begins what stands beside an office with the one, group 1, whom a clause then describes: "Ana Rojas, who chairs the guild". */
  relative?: RegExp;
  /** What stands around a name, ＊, that the words only mention: "对＊", "＊所在的". */
  mentioned?: RegExp;
  /** A given name with a father's name, which stands for one named in full before: "Иван Петрович". */
  father?: RegExp;
  /**
   * Finds a whole name in a text by what stands for it, where that is told apart: 罗莎·卡斯蒂略 by the family name, "Peruvian Consulate General in
   * Lima" by "consulate general".
   */
  wholeName?: (part: string) => RegExp | null;
  /** A day's name, which looks like a person's or a body's: "Monday". */
  weekday?: RegExp;
  /**
   * A person's name as the graph writes it, from the form in the text; where the sentence tells, also whether it stands in another case
   * than the nominative: "Берга" as Berg.
   */
  personName: (written: string, office?: string, oblique?: boolean, country?: string | null) => string;
  /** The forms under which a family name in the text may be known: "Оверчука" is Оверчук. */
  nominatives: (word: string) => string[];

  /** A phrase for a body, or the noun in its name: "ministry". */
  body: RegExp;
  /** Begins a body whose name ends like a person's office: "Office of the Chief Economist". */
  officeOf?: RegExp;
  /** The noun before a body's own name, which is no body's name by itself: "центр", "биржа". */
  kind?: RegExp;
  /** A body's own name, group 1, behind the nouns of what it is: "федеральный центр «Колос»". */
  ownName?: RegExp;
  /** A phrase, in small letters, for the customs of the country that the text is about: "the customs office". */
  customs?: RegExp;
  /** Begins what describes a body and does not name it, group 1: "the national crop agency" of "the national crop agency of Peru". */
  described?: RegExp;
  /** "пресс-служба ведомства": the body named before speaks. */
  press?: RegExp;
  /** Begins an office with the body, group 1, that it is of, called short: "协会会长". */
  ownBody?: RegExp;
  /** A body, group 1, with the short name that the text gives it, group 2: "National Tea Board (NTB)". Global. */
  acronym?: RegExp;
  /** Begins a sentence with the body, group 1, to which "it" leads back: "The Growers Association wants help." */
  subject?: RegExp;
  /** In a clause about a body, which is no name of it: "the union we founded". */
  clause?: RegExp;
  /** An office of a part of its country, which is not the country's own: 南宁海关. */
  regional?: RegExp;
  /** Ends the name of a part of a country, whose ministry may follow: "the Amur Region's trade ministry". */
  region?: RegExp;
  /** A body's name as texts write it by itself, from the form in the sentence: "the ministry in Kyiv" without the city. */
  bodyName: (written: string, oblique?: boolean) => string;
}
