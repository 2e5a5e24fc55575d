// What stands around the text on a page, and short words of the language: read before it is known in which language a document is.

export interface PageWords {
  /** Frequent short words that tell the language from others in its script: "the", "of". Global. Without them its script tells it. */
  frequent?: RegExp;
  /** A whole line behind which nothing belongs to the text: "most read", "all rights reserved.*". */
  tail: string;
  /** A whole line behind which headlines of other stories come, until the next prose: "read also". */
  inset: string;
  /** A whole line over short news in a row: "breaking news". */
  ticker: string;
  /** In a short page: that it lets only members read on, "log in to continue". */
  wall: string;
  /** Opens a line with the name of who publishes or writes it: "by", "source". */
  byline: string;
}
