// The words with which speakers mean their own country and the other side's, in one language.

export interface TalkWords {
  /** In a number's part of the sentence: the trade of the two who talk, whichever country was named last, "our trade". */
  our?: RegExp;
  /** A name that is only "our country", 我国, which a speaker from elsewhere says of his own. */
  homeland?: RegExp;
  /** From "our country" on, where it sells or buys: 我国出口. */
  homelandTrades?: RegExp;
  /** In talks of two: what the two have agreed on, so that its effect on a flow is on that between them, "this agreement will boost our exports". */
  agreement?: RegExp;
  /** Right before a word of trade: that the other side of talks sells or buys, "you ", "your ". */
  your?: RegExp;
  /**
   * In talks: words for a country with which the speaker trades; group `there` is the one named last, `here` and others the other side;
   * but for `you` goods go there. "Our sales there", "our trade with you". Global.
   */
  pointed?: RegExp;
  /** "to that market": the other side, too. */
  thatMarket: RegExp;
  /** "we buy goods there": what is bought comes from the country named last. */
  fromThere?: RegExp;
  /** Whether the words for "us" and "you" may stand before a verb as well as behind it, "нам поставил"; they are looked for in its whole clause then. */
  freeOrder?: true;
  /** From a word of trade on: that the speaker's country sells, "bought 5 tonnes from us". */
  fromUs?: RegExp;
  /** Right before a word of buying: the same, 向我们. */
  ofUsBefore?: RegExp;
  /** Right behind a word of trade: that the speaker's country buys, "sold us". */
  toUs?: RegExp;
  /** Behind what the other side sells: that it comes to the speaker's country, "you sell 9 tonnes here". */
  toHere?: RegExp;
  /** Behind a word of trade in talks: that the other side sells, "bought from you". */
  fromYou?: RegExp;
  /** Right behind a word of trade: that the other side buys, "shipped you". */
  toYou?: RegExp;
  /** "his country": the speaker's own. */
  ownCountry?: RegExp;
  /** In talks of more than two: all their countries, "the three countries". */
  all: RegExp;
  /** In talks: the speaker's own port or canal, whose cargo is of all partners, "our ports". */
  ownPort?: RegExp;
  /** Right before the place of such a port: "the port at". */
  portOf?: RegExp;
  /** Around the name of a people: that it is one person, "there was a Dane in the room". */
  onePerson?: readonly [before: RegExp, behind: RegExp];
}
