// What grammar leaves to be understood of the names of those who speak, in one language.

/** Where a language says nothing, it is not so. */
export interface NameHabits {
  /** Whether names stand in cases, which the words around them tell: "со слов министра Ивана Берга". */
  declined?: boolean;
  /** Whether initials stand for a given name that the text tells elsewhere: "И. Берг". */
  initials?: boolean;
  /** Whether a family name alone, "Берг", leads back to whoever's name holds it. */
  familyAlone?: boolean;
  /** Whether a person remains the speaker where he tells what a body says: "Ivan Berg recalled that the ministry expects". */
  personFirst?: boolean;
  /** Whether a noun that is no office, "эксперт", may stand for the person who spoke last. */
  nounForPerson?: boolean;
  /** Whether two capital letters are no body's name by themselves: "РФ". */
  longAcronyms?: boolean;
  /** Whether a family name comes first and stands for the whole: 魏大使. */
  familyFirst?: boolean;
  /** A family name, group 1, as those say it who know him: 老王. */
  familiar?: RegExp;
  /** Whether an office without a name may be of the one with whom a sentence opened: 这位会长. */
  roleOfOpener?: boolean;
}
