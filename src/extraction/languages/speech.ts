// How one language tells who says a figure.
import type { NameHabits } from "./names.ts";
import type { SpeakerWords } from "./speakers.ts";
import type { Writer } from "./writer.ts";

export interface AttributionPatterns extends NameHabits, SpeakerWords {
  /** In every sentence that names a speaker: "said", "according to". A quick test that spares most sentences the patterns. */
  any: RegExp;
  /** Who speaks, group 1, before a word of speech; group 2 may be what he is: "Ana Rojas, the trade minister, said". Global. */
  said: RegExp;
  /** Who speaks, group 1, behind a word of speech; group 2 may be the name behind his office: "said the trade minister, Ana Rojas". Global. */
  saidAfter: RegExp;
  /** "according to the ministry": the first group that is set is the source; group holder may be the name behind an office. Global. */
  according: RegExp;
  /** "data from the ministry showed": the same; group from may be a body by its name. Global. */
  shown: RegExp;
  /** Words of speech behind which a name stands in another case than the nominative: "приводит слова". */
  ofWords?: RegExp;
  /** In a match of `said`: one word alone that speaks, "Nordbank expects". */
  alone?: RegExp;
  /** A headline that names who says it, group 1 before or group 2 behind: "Berg: trade doubled". */
  headline?: RegExp;
  /** Opens a match of `said` in which another speaks than before in the sentence: "while ". */
  otherSpeaker?: RegExp;
  /** The same where somebody spoke before: "and ". */
  nextSpeaker?: RegExp;
  /** Ends what a body tells behind who speaks of it: "局长林山说，海关统计显示". */
  toldByBody?: RegExp;
  /** Ends a phrase before a verb of speech in the passive, which names no source: "output is " expected. */
  passive?: RegExp;
  /** What is no source although it stands where one would: "data", "official figures". */
  notSource: RegExp;
  /** "Data showed", nobody's in particular: no person before or after speaks there. */
  dataShown: RegExp;
  /** "Analysts said": sources that the text does not name. */
  unnamed: RegExp;
  /** Behind a body's name: what it published, "'s latest review". */
  papers?: RegExp;

  /** A sentence that names the speaker of those before it: "Об этом сообщил". */
  pointsBack: RegExp;
  /** The same where it opens a paragraph: those of the paragraph before. */
  pointsOver?: RegExp;
  /** "The figures also showed", "Уточняется, что": the body named before goes on. */
  goesOn: RegExp;
  /** Of one who gives an opinion or a forecast, "ожидает": the figures before it are not his. */
  expects?: RegExp;
  /** Those who comment and do not report: what they are quoted for ends with their sentence, "analyst". */
  comments: RegExp;
  /** In a sentence of one who speaks for himself: "we", "our". */
  firstPerson: RegExp;
  /** Who writes an opinion, or gives a speech: "By Ana Rojas". Without it nobody does. */
  writer?: Writer;
  /** Whether an unmarked paragraph between two of one speaker is of that speaker, too: where sentences need no subject. */
  between?: boolean;

  /** Marks that open and close a quotation, besides the plain ones: “ and ”. */
  quotes: readonly (readonly [open: string, close: string])[];
  /** Whether who speaks may stand on either side of a quotation, also without a word of speech: “……。”李国强翻开账本，“……。” */
  eitherSide?: boolean;
  /** Begins words that lead in a quotation, whoever "he" is: "他". */
  openedByHim?: RegExp;
  /** What stands, group 1, before words of speech whose subject is named further back: "Ana Rojas was blunt: “". */
  leadsIn?: RegExp;
  /** The sentence as the patterns expect it: without "(IRICA)", with one kind of comma. */
  prepare: (sentence: string) => string;
}
