// The words with which speakers mean their own country and the other side's, in one language.

export interface TalkWords {
  our: RegExp;
  /** "our country", which a speaker from elsewhere says of his own. */
  homeland?: RegExp;
  /** From "our country" on, where it sells or buys. */
  homelandTrades?: RegExp;
  /** "you exported": the other side of talks. */
  your: RegExp;
  /**
   * In talks: words for a country with which the speaker trades; group `there` is the one named last, `here` and others the other side;
   * but for `you` goods go there.
   */
  pointed?: RegExp;
  /** "to that market": the other side, too. */
  thatMarket: RegExp;
  /** "we buy goods there": what is bought comes from the country named last. */
  fromThere?: RegExp;
  /** Behind a word of trade: that the speaker's country sells or buys, "bought from us", "sold us". */
  fromUs?: RegExp;
  /** Ends what stands before a word of buying, where its seller is told there: 向我们. */
  ofUsBefore?: RegExp;
  toUs?: RegExp;
  /** Said by one side of talks: the other one sells or buys. */
  fromYou?: RegExp;
  toYou?: RegExp;
  /** "his country": the speaker's own. */
  ownCountry?: RegExp;
  /** All countries of talks of more than two. */
  all: RegExp;
  /** In talks: a port or canal whose cargo is told of. */
  ownPort?: RegExp;
  /** Right before the place of such a port: "the port at". */
  portOf?: RegExp;
  /** Around the name of a people: that it is one person, "there was a Dane in the room". */
  onePerson?: readonly [before: RegExp, behind: RegExp];
}
