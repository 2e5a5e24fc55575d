// Names of people, and the phrases that may name who speaks.

const NO_SPEAKER = [
  "and |but |while |whereas |[Aa]s ",
  "(?:Comment|Speak|Talk|Address|Respond|Reply|Answer|Present|Brief|Open|Welcom|Tak|Unveil|Launch|Mark|Cit)ing ",
  "(?:Quot|Writ|Elaborat|Touch|Reject|Deny|Dismiss|Disput|Refut|Repeat|Echo|Confirm)ing ",
  "Asked |When ",
  // "topping the government’s forecast".
  "[a-z]+ing (?:the|its|their|his|her|an?) ",
].join("|");

/** Words before a verb of speech: "the Peruvian minister of trade". */
export const PHRASE = String.raw`(?!${NO_SPEAKER})\[?[\p{L}’'.&‚-]+\]?(?: \[?[\p{L}’'.&‚-]+\]?){0,11}?`;

export const PARTICLE = [
  "van|von|der|den|de|da|do|das|dos|di|du|del|della|la|le|el|al|bin|bint|binti|ibn|ben|abu|ould|ul|ur|uz|ter|ten|zu",
  "y|e|wa|ole|arap",
].join("|");

/** "al-Harbi", "el-Sisi", "ash-Sharif", "d’Angelo" begin small. */
export const NAME_PART = String.raw`(?:(?:[Aa][ldnrstz]|[Aa]sh|[Ee][ls]|d)[-’'])?\p{Lu}[\p{L}’'-]*`;

const FIRST_NAME = String.raw`\p{Lu}[\p{L}’'-]+|\p{Lu}\.|(?:Ts|Kh|Ch|Sh|Zh|Yu|Ya|Dz)\.`;

/** "B.Tserendorj" is a whole name: Mongolians have one, and the initial of their father's. */
export const NAME = `(?:${[
  String.raw`(?:${FIRST_NAME})(?:(?: (?:${PARTICLE}))* (?:${NAME_PART}|\p{Lu}\.)){1,4}`,
  String.raw`\p{Lu}\.\p{Lu}\p{Ll}[\p{L}’'-]+`,
].join("|")})`;

const OPENS = "In|At|On|From|For|By|As|But|And|The|While|When|After|Since|Last|This|That|Under|During|Its|Their|Our|With|To|If";

/** Words that a sentence may open with before a name. */
export const NO_NAME = String.raw`(?!(?:${OPENS})\b)`;
