// How one language tells who writes a text.

/** Who writes an opinion, or speaks alone. */
export interface Writer {
  /** Opens a text with its writer's name, group 1 or `name`, or a note behind it that tells of him; his `office` stands behind it unless it is a group. */
  byline: RegExp;
  /** Finds him in the title of an opinion or a speech. */
  titled?: RegExp;
  signed: RegExp;
  /** A note that tells of "the writer". */
  told: RegExp;
  /** Opens the title or the first paragraph of an opinion. */
  opinion: RegExp;
  /** What newsrooms call those who write their reports. */
  reporter: RegExp;
  /** Opens the title of a speech, behind which its speaker is named. */
  speech: RegExp;
}
