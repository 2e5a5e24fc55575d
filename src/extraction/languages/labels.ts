// The labels that open a paragraph of a transcript, in one language.

export interface TranscriptLabels {
  /** A label that opens a paragraph, up to its colon: group 1 is the label, "Ana Rojas", or group question one without a colon, "Q.". */
  pattern: RegExp;
  /** Opens a label that names nobody: "Question", "Moderator". */
  nameless: RegExp;
  /** Of the nameless: the one who is interviewed, "Answer". */
  answer: RegExp;
  /** Opens what is said behind a label without a name: that it was interpreted, "(As interpreted.)". */
  interpreted?: RegExp;
  /** Opens words before a colon that are no label: "And here is why". */
  notNames: RegExp;
  /** Whether a label may open any sentence of a paragraph, and not just the first. */
  within?: boolean;
  /** Whether a question without a number tells what its answer counts: "What did you export?". */
  asks?: boolean;
  /** The label of those who only ask, with or without a question mark. */
  asker?: RegExp;
  /** A whole word of a label that may be in small letters: "of", "van". */
  lowerAllowed: RegExp;
  /** A label that names somebody with his office or what he does, groups office and who, "The Minister (Ana Rojas):", or by, "Question by Ana Rojas:". */
  holder?: RegExp;
  /**
   * A label, group label, with an office before or behind its name, where others tell that the text is a transcript: groups before and who,
   * "Директор порта Иван Берг:", or name and behind, "Иван Берг, директор порта:".
   */
  longer?: RegExp;
  /** Words in a label that tell an office, "premier", and which it is; null is another. The first that matches wins. */
  offices: readonly (readonly [pattern: RegExp, office: "president" | "vice-president" | "prime-minister" | "minister" | null])[];
  /** Words before a name that are no part of it: "Minister", "Dr". */
  titles: ReadonlySet<string>;
  /** Parts of a name in small letters: "van", "bin". */
  particles: ReadonlySet<string>;
  /** "Mrs. " before a name. */
  courtesy: RegExp;
  /** Where labels may be all in capitals: "THE PRESIDENT OF UGANDA". */
  capitals?: {
    /** Opens a label, no part of the office: "THE ". */
    article: RegExp;
    /** Between an office and the country that it is of, in title case: " Of ". */
    ofNation: RegExp;
    /** In title case: words that offices write small, " Of", " And". Global. */
    small: RegExp;
    /** A word in capitals behind a name in a title: "Before", in "President Rojas Before Departure". */
    behindName: RegExp;
    /** A whole word: an office whose holders are no heads of state or government, "Senator". */
    lesser: RegExp;
  };
  /** Where names are not told by capitals and order: reads one out of a label or phrase, 王芳 of 部长王芳. */
  readName: ((label: string) => string | null) | null;
}
