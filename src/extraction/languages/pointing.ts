// The words that stand for a country, a flow or a verb told before, in one language.

export interface PointingWords {
  /** The subject named before: "the country's", "its". */
  theCountry: RegExp;
  /** The country named before, other than the one whose trade it is: "its northern neighbour". Global. */
  neighbour: RegExp | null;
  /** Of those words, where they never mean the newsroom's own country: those that may, being told from elsewhere, 邻国. */
  bordering?: RegExp;
  /** Of those words: the one meant is a bloc, "union". */
  blocWord?: RegExp;
  /** What opens a sentence that presents the country of whom talks go on, up to its name: "And then there's ". */
  presented?: RegExp;
  /** Opens a sentence on the trade of the country just introduced: "Their exports". */
  itsFlow?: RegExp;
  /** A balance that points back to the country named last: "that deficit". */
  thatBalance?: RegExp;
  /** Right before a people: that they are not the writer's own, "our Chinese friends". With it a town that opens a text of "us" may be. */
  others?: RegExp;

  /** "Of that": opens a sentence that goes on with the whole told before. */
  ofWhole?: RegExp;
  /** Opens another view of the whole told before, to which its partner does not go on: "By product group, ". */
  breakdown?: RegExp;
  /** In a sentence that tells a part of the total before, whose other party it has: "Qatar supplied 5 million tonnes of that". */
  ofTotal?: RegExp;
  /** From a number, or a verb of delivery, on: a part of somebody's flow, "$4 billion of the imports". */
  ofTheFlow?: RegExp;
  /** The flow told before, with seller and buyer changed: "the other way". */
  reversed?: RegExp;

  /** Opens a sentence that goes on with the flow told before, group way: "Those to Bosnia". */
  those?: RegExp;
  /** Right before a name, and between it and its number, where the verb is left out: "and Japan 800,000 tonnes". */
  elidedSubject?: [before: RegExp, between: RegExp];
  /** Right behind a name, up to its number: the flow told before, of this one, "Ethiopia's for ". */
  elidedOwner?: RegExp;
  /** Right before a name, and between it and its number: what goes there, also without a word of trade, "越南对华9万吨". */
  elidedFlow?: readonly [before: RegExp, between: RegExp];
  /** Between goods, or their number, and where they go: "9,000 tonnes to Japan". */
  onTheWay?: RegExp;
  /** Between a country and the number by which its share of a flow told before rose or fell: "and China's up 13 percent". */
  elidedRise?: RegExp;
}
