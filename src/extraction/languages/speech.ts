// How one language tells who speaks.
import type { NameHabits } from "./names.ts";
import type { Writer } from "./writer.ts";

export interface AttributionPatterns extends NameHabits {
  /** Quick test that a sentence names a speaker at all. */
  any: RegExp;
  said: RegExp;
  saidAfter: RegExp;
  according: RegExp;
  shown: RegExp;
  officeAndName: RegExp;
  /** Whose office it is, where `officeAndName` opens with the office: looked for behind each place, those words would be tried at all of them. */
  whose?: RegExp;
  nameAndOffice: RegExp;
  article: RegExp;
  pronoun: RegExp;
  /** A pronoun that stands for a body: "it". */
  bodyPronoun: RegExp;
  honorific: RegExp;
  /** Whether an officer's figures are of his country, as his office's are. */
  officersTell?: boolean;
  /** Whether who speaks may stand on either side of a quotation, also without a word of speech. */
  eitherSide?: boolean;
  /** Opens words for one of many: "an official". */
  indefinite?: RegExp;
  /** Ends the name of a part of a country, whose ministry may follow: "the Amur Region's trade ministry". */
  region?: RegExp;
  office: RegExp;
  body: RegExp;
  role: RegExp;
  /** Whose, group 1, and which office, group 2, of one who was named with it before: "商会会长". */
  held?: RegExp;
  /** What stands around a name, ＊, that the words only mention: "对＊", "＊所在的". */
  mentioned?: RegExp;
  /** An office of a part of its country, which is not the country's own: 南宁海关. */
  regional: RegExp;
  /** What is no source although it stands where one would: "data", "official figures". Such a phrase in the passive ends so: "is expected". */
  notSource: RegExp;
  passive?: RegExp;
  /** Begins with a person, group 1, who is told by the body behind: "Ana Rojas of the institute". */
  member?: RegExp;
  /** Ends in a person's full name, group 1, whatever stands before it: office, body, firm. */
  namedLast?: RegExp;
  /** Ends what stands before a place, no person: "the director of a firm in San Pedro". */
  placed?: RegExp;
  /** In a clause about a body, which is no name of it: "the union we founded". */
  clause?: RegExp;
  /** Begins what only a person does, beside a single name: "Suharto, who drives a lorry". */
  whoClause?: RegExp;
  /** Begins what stands beside an office with the one, group 1, whom a clause then describes: "Ana Rojas, who chairs the guild". */
  relative?: RegExp;
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
  /** Ends what a body tells behind who speaks of it: "局长林山说，海关统计显示". */
  toldByBody?: RegExp;
  /** Opens the same where somebody spoke before. */
  nextSpeaker?: RegExp;
  /** Offices told by one another's names: an ambassador is "the envoy". */
  envoys?: RegExp;
  /** Who holds the same office in another country. */
  counterpart?: RegExp;
  /** A person who is told of without an office, group 1 or 2: "Ana Rojas, who runs the desk", "Meet Ana Rojas, a miller". */
  introduced?: RegExp;
  /** Begins a sentence with what may be a person's name, group 1: where "he" has no other to lead back to, it is one. */
  opener?: RegExp;
  /** Ends what stands before one who is met in passing: "ahead of a visit by". "He" in the same sentence is whoever spoke before. */
  asideOf?: RegExp;
  /** A pronoun that stands for a person alone. */
  personal?: RegExp;
  /** Whether a pronoun may stand for a person of this name: "она" for no man. */
  agrees?: (pronoun: string, name: string) => boolean;
  /** Words of speech behind which a name stands in another case than the nominative: "приводит слова". */
  ofWords?: RegExp;
  /** A given name with a father's name, group 1 being the given name, which stands for one named in full before. */
  father?: RegExp;
  /** Begins words that lead in a quotation, whoever "he" is. */
  openedByHim?: RegExp;
  /** Begins a sentence with the body, group 1, to which "it" leads back: "The Growers Association wants help." */
  subject?: RegExp;
  /** What stands, group 1, before words of speech whose subject is named further back: "Ana Rojas was blunt: “". */
  leadsIn?: RegExp;
  /** Begins an office with the body, group 1, that it is of, called short. */
  ownBody?: RegExp;
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
  /** The same where it opens a paragraph: those of the paragraph before. */
  pointsOver?: RegExp;
  /** Of one who gives an opinion or a forecast: the figures before it are not his. */ expects?: RegExp;
  firstPerson: RegExp;
  writer?: Writer;
  /** Whether an unmarked paragraph between two of one speaker is of that speaker, too: where sentences need no subject. */
  between?: boolean;
  /** "The figures also showed", "Уточняется, что": the body named before goes on. */
  goesOn: RegExp;
  /** "Data showed", nobody's in particular: no person before or after speaks there. */
  dataShown: RegExp;
  /** "Analysts said": sources that the text does not name. */
  unnamed: RegExp;
  quotes: readonly (readonly [open: string, close: string])[];
  /**
   * A person's name as the graph writes it, from the form in the text; where the sentence tells, also whether it stands in another case
   * than the nominative.
   */
  personName: (written: string, office?: string, oblique?: boolean, country?: string | null) => string;
  /** A body's name as texts write it by itself, from the form in the sentence. */
  bodyName: (written: string, oblique?: boolean) => string;
  /** The forms under which a family name in the text may be known: "Оверчука" is Оверчук. */
  nominatives: (word: string) => string[];
  /** The sentence as the patterns expect it: without "(IRICA)", with one kind of comma. */
  prepare: (sentence: string) => string;
  /** What a person's name looks like, for names outside of labels. */
  person: RegExp;
}
