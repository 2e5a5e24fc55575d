// The words around a country's name that tell whether it sells or buys, in one language.

export interface SellerAndBuyerWords {
  /** Right before a country that buys: "exports to ". */
  buyerBefore: RegExp;
  /** Right behind one: " imported". */
  buyerAfter: RegExp;
  /** Right before a country that sells: "imports from ". */
  sellerBefore: RegExp;
  /** Right behind one: "'s exports". */
  sellerAfter: RegExp;

  /** Right behind a country that buys somebody's goods, and whom the report need not be about: " bought". A verb alone is tested, too. */
  buys: RegExp;
  /** Before an adjective of a country, with the adjective: that the goods are from there, "imports of Indian". */
  importedFrom?: RegExp;
  /** Whether a country behind a verb of buying is where one buys, whatever stands before it: "закупила в Перу". */
  boughtAt?: boolean;
  /** Right before whose goods a buyer paid for: "paid $5 million for " Ukrainian barley. */
  paidFor?: RegExp;
  /** Right before a verb of buying: a pronoun for the country named before, "it ". */
  itBought?: RegExp;
  /** From a name on: a country's people or firms in the dative, to whom goods are sold, "чилийцам". */
  recipient?: RegExp;
  /** Before a name behind `sellerBefore`, or as the verb: that money comes from those who buy, "earned $19 billion" from Japan. */
  earnedFrom?: RegExp;

  /** From a country's name up to a verb of delivery whose subject it is: "Peru shipped". */
  sells?: RegExp;
  /** Right behind a country that sells in the clause that follows, whatever stands before it: ", whose shipments". */
  ownsBehind?: RegExp;
  /** Right behind a country: that it is a supplier, " was the top source". */
  sourceAfter?: RegExp;
  /** Right behind an adjective of a country: that cargo is its own, " груз". */
  cargoBehind?: RegExp;
  /** A verb of delivery that brings goods here, to the country from whose side newsrooms tell: 运来. */
  hither?: RegExp;

  /** Of words for a neighbour: those that say that goods go there, "туда". */
  toward?: RegExp;
  /** Of words for a neighbour: those that say that goods come from there, "оттуда". */
  away?: RegExp;
}
