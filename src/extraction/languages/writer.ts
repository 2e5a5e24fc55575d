// How one language tells who writes a text.

/** Who writes an opinion, or speaks alone. */
export interface Writer {
  /**
   * Opens one of the first two paragraphs with the writer's name, group 1 or `name`: "By Ana Rojas". His office is the group `office`, or what
   * stands behind the match.
   */
  byline: RegExp;
  /** Finds him, group 1 or `name`, in the title of an opinion or a speech: "Речь Олега Штерна". */
  titled?: RegExp;
  /** Opens the note behind a text that tells of its writer, group 1 or `name`: "Ana Rojas is a fellow at". */
  signed: RegExp;
  /** In a note before or behind the text: that it is of "the writer". */
  told: RegExp;
  /** Opens the title or the first paragraph of an opinion: "Op-ed". */
  opinion: RegExp;
  /** What newsrooms call those who write their reports: "correspondent". */
  reporter: RegExp;
  /** Opens the title of a speech, up to its speaker: "Remarks by ". */
  speech: RegExp;
}
