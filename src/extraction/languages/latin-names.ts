// Parts of names in Latin letters, whatever language the text around them is in.

/** "Smt.", "Engr.", "H.E.": short and with a stop, but no part of a name as "St." and "Md." are. */
export const ABBREVIATED_TITLE = /^(?!(?:St|Ste|Jr|Sr|Md|Mohd|Ts|Kh|Ch|Sh|Zh|Yu|Ya|Dz)\.)(?:\p{Lu}\p{Ll}{1,4}|H\.[EHM])\.$/u;

/** Before a father's name: "Sultan bin Nasser". */
export const FATHER = /^(?:bin|bint|binti|ibn)$/;

/** A person's name of two to five words, each with a capital: "Ana de Rojas". */
export const PERSON_NAME = /^\p{Lu}[\p{L}’'.-]*(?: (?:\p{Lu}[\p{L}’'.-]*|van|von|der|de|al|bin)){1,4}$/u;

/** "ZamStats", "AgriCargo": a body, and no Scot or Frenchman. */
export const CAMEL = /^(?!Ma?c|De|La|Le|Di|Du|Van|Fitz)\p{Lu}\p{Ll}+\p{Lu}\p{L}*$/u;

/** Where two names run together, "AnaRojas", but not "McKay". Global. */
export const RUN_TOGETHER = /(?<!(?<!\p{L})(?:Mc|Mac|De|La))(?<=\p{Ll})(?=\p{Lu})/gu;

/** An initial, which may be of several letters, before a family name: groups "Sh" and "Berg". */
export const INITIAL_FIRST = /^(\p{Lu}|[CSKZ]h|Shch|Ts|Dzh|Y[aeou])\. (.+)$/u;

/** Initials that a name in full may have otherwise: "Е." is of Yelena, "Х." of Hamid, "Д." of Jalil. */
export const OTHER_INITIALS: Record<string, RegExp> = { E: /^Y/, Ye: /^E/, Kh: /^H/, D: /^J/ };

/** "O'BRIEN" is O'Brien, "MCDONOUGH" McDonough, "MacLEOD" MacLeod, "PEOPLE'S" People's. */
export const inTitleCase = (words: string): string =>
  words
    .toLowerCase()
    .replace(/(?<!\p{L}|\p{L}{2}[’'])\p{L}|(?<=(?<!\p{L})mc)\p{L}/gu, (letter) => letter.toUpperCase())
    .replace(/(?<=(?<!\p{L})Mac)\p{L}/gu, (letter, at: number) => (words.slice(at - 3, at) === "Mac" ? letter.toUpperCase() : letter));

/** With the small letters of "McCOY" and "MacLEOD" in capitals, as the rest. */
export const inCapitals = (words: string): string => words.replace(/(?<!\p{L})Ma?c(?=\p{Lu}{2})/gu, (letters) => letters.toUpperCase());

/** A place in capitals as names are written: "SEOUL", "PORT OF SPAIN". */
export const placeName = (name: string): string =>
  name === name.toUpperCase()
    ? name
        .toLowerCase()
        .replace(/(?<!\p{L})(?!(?<= )(?:of|es|de|del|da|do|la|le|el|and|the|sur|upon) )\p{L}/gu, (letter) => letter.toUpperCase())
    : name;
