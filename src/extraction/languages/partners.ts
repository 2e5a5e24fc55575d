// The words around countries' names that tell whose trade it is, and with whom, in one language.

export interface PartnerWords {
  /** Right before a partner: "trade with ". */
  partnerBefore: RegExp;
  /** Right before a partner that is named behind the verb: "Главным партнёром остаётся ". */
  partnerNamed?: RegExp;
  /** Right behind a country that is a partner in another's trade: " remained the largest market". */
  partnerAfter: RegExp;
  /** Opens a sentence on the trade with somebody, up to its first number: "With Peru things are modest, ". */
  tradesWith?: RegExp;
  /** Right behind the country whose trade it is: "'s trade". */
  ownerAfter: RegExp;
  /** Right before it: "the trade of ". */
  ownerBefore?: RegExp;
  /** Between a country and the word of trade that is its own: ", whose ", "’s ". */
  ownerGap?: RegExp;
  /** Right behind a name, no owner's: "China's just hit us". */
  isContracted?: RegExp;
  /** Right behind the country that opens a sentence, and whose trade follows: " recorded". */
  has?: RegExp;
  /** The same: that it does something itself, "Ecuador went further". */
  acts?: RegExp;
  /** Opens a sentence, up to a name and a comma: whose trade it is, "In neighbouring ". */
  inCountry?: RegExp;

  /** All that stands between two names of a pair: the hyphen of "China-Peru". */
  pairJoin: RegExp;
  /** Right before the first of two names that `andJoin` makes a pair: "trade between ". */
  between?: RegExp;
  /** All that stands between them: " and ". */
  andJoin?: RegExp;
  /** All that stands between a country and its partner: "'s trade with ". */
  ownTradeWith: RegExp;
  /** Right behind "A and B" that do something together: " договорились". */
  together?: RegExp;
  /** Between two countries whose trade a headline tells: "Serbia, Türkiye trade volume". */
  headlinePair?: RegExp;
  /** In a sentence, headline or lead: that the trade is that of two, "bilateral", "between our two countries". */
  mutual: RegExp;

  /** Right before a bloc that is only where the trade is: "within ". */
  withinBlocBefore: RegExp;
  /** Right behind a bloc, with `between` before it: that the trade is that of its members, " countries". */
  membersAfter?: RegExp;
  /** That the trade is that of the whole world: "global trade". */
  world: RegExp;
  /** That the trade is a country's with everybody: "foreign trade". */
  foreignTrade: RegExp;
  /** Of words for foreign trade: those that also tell the whole trade of two, "overall trade". */
  overallTrade?: RegExp;
  /** That a flow or balance has no one partner, but many or all: "abroad", "all markets". */
  everywhere: RegExp;
  /** Right behind a word of trade: " with the rest of the world". */
  withWorld?: RegExp;
  /** In talks: that trade is of the two who talk. */
  betweenUs?: RegExp;
  /** Before a number that is of all partners: "and with the world it’s". */
  withAll?: RegExp;
  /** Says that a balance is the whole country's: "as a nation". */
  asNation?: RegExp;
  /** Right before the one to whom a balance is lost, and who is no owner of it: "we lost $9 billion to ". */
  lostTo?: RegExp;

  /** Right behind a name: its own number, as in a list of partners ("Japan $64 million", "China took 3"), whom the report is less about. */
  listed?: RegExp;
  /** Right behind a country that heads a line or item: that its flows follow, "Czechia: exports $5 billion, imports $3 billion". */
  headed?: RegExp;
  /** Right before what a sentence only compares with: "more than we do with ". */
  than?: RegExp;
}
