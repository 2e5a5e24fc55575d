// The words around a name that tell who sells and who buys, in one language.
import type { PartyHabits } from "./parties.ts";
import type { TalkWords } from "./talks.ts";

export interface PlaceNames extends PartyHabits, TalkWords {
  /** Every form in which a name of the seed's tables may stand in a text. */
  forms: (name: string, kind: "name" | "demonym" | "capital") => readonly string[];
  /** Whether blanks part the words. */
  spaced: boolean;
  /** One-letter names that only stand in compounds (中俄贸易); every group is one of them. */
  compounds: RegExp | null;
  namesakes: RegExp;
  /** A capital's name that is a person's here, with the family name behind it. */
  givenName?: RegExp;
  /** A name within the name of another place: "South America" is not the country. */
  partOf?: RegExp;
  /** A country's name that is also that of a part of the other country. */
  alsoPartOf?: ReadonlyMap<string, string>;
  /** Opens a sentence on the trade with somebody, up to its first number: "With Peru things are modest,". */
  tradesWith?: RegExp;
  /** Before and after a mention that takes no part in the flow: "President of", "'s customs". */
  notPartyBefore: RegExp;
  notPartyAfter: RegExp;
  buyerBefore: RegExp;
  buyerAfter: RegExp;
  /** The crossing of which the report is: "through the crossing". */
  theCrossing?: RegExp;
  /** A place named as where something happens, not where goods go: "в Китае", not "в Китай"; tested on what stands before and the name. */
  located?: RegExp;
  /** "imports of Indian medicines": tested on what stands before and the adjective. */
  importedFrom?: RegExp;
  /** "from there": words for a neighbour that say that goods come from it. */
  away?: RegExp;
  /** A country's people or firms in the dative: to them goods are sold; tested from the name on. */
  recipient?: RegExp;
  /** A name that is an adjective: no subject by itself. */
  adjective?: RegExp;
  /** From a country's name up to a verb of delivery whose subject it is. */
  sells?: RegExp;
  /** Right behind an adjective of a country: that cargo is its own. */
  cargoBehind?: RegExp;
  /** Whether a country behind a verb of buying is where one buys, whatever stands before it. */
  boughtAt?: boolean;
  /** Behind "A and B": both do something together. */
  together?: RegExp;
  /** What stands before an envoy's country, and between it and the country where he is: "посол (Сербии) в (России)". */
  posted?: readonly [before: RegExp, between: RegExp];
  /** Of words for a neighbour: those that say that goods go there. */
  toward?: RegExp;
  /** Verbs of delivery that bring goods here: to the country from whose side newsrooms tell. */
  hither?: RegExp;
  /** "bought": a buyer of somebody's goods, whose trade the report need not be about. */
  buys: RegExp;
  /** Right behind a place where something is sold: ", where". */
  where?: RegExp;
  sellerBefore: RegExp;
  sellerAfter: RegExp;
  partnerBefore: RegExp;
  /** "Главным партнёром остаётся": the partner is named behind the verb. */
  partnerNamed?: RegExp;
  /** "remained the largest market": said of a country that is a partner in another's trade. */
  partnerAfter: RegExp;
  ownerAfter: RegExp;
  ownerBefore: RegExp;
  pairJoin: RegExp;
  between: RegExp;
  andJoin: RegExp;
  ownTradeWith: RegExp;
  withinBlocBefore: RegExp;
  membersAfter: RegExp;
  world: RegExp;
  foreignTrade: RegExp;
  /** Of words for foreign trade: those that also tell the whole trade of two. */
  overallTrade?: RegExp;
  mutual: RegExp;
  everywhere: RegExp;
  /** Right behind a word of trade: "with the rest of the world". */
  withWorld?: RegExp;
  /** "Of that": opens a sentence that goes on with the whole told before. */
  ofWhole?: RegExp;
  /** Opens another view of the whole told before, by goods: no partner goes on. */
  breakdown?: RegExp;
  /** "the country's exports", "its exports": the subject named before. */
  theCountry: RegExp;
  /** The same: that it does something itself. */
  acts?: RegExp;
  /** Right behind the country that opens a sentence: "recorded", "posted"; what follows is its trade. */
  has: RegExp;
  /** "its northern neighbour": the country named before, other than the one whose trade it is. */
  neighbour: RegExp | null;
  /** Before a country in which, or near which, something is. */
  placedBefore?: RegExp;
  /** What opens a sentence that presents the country of whom talks go on, up to its name: "And then there's". */
  presented?: RegExp;
  /** Says that a balance is the whole country's: "as a nation we lost". */
  asNation?: RegExp;
  /** Right before whom a balance is lost to, and who is no owner of it. */
  lostTo?: RegExp;
  /** "China's just hit us": no owner. */
  isContracted?: RegExp;
  /** Right before what a sentence only compares with: "more than we do with". */
  than?: RegExp;
  /** Between a country and the number by which its share of a flow told before rose or fell: "and China's up 13 percent". */
  elidedRise?: RegExp;
  /** A balance that points back to the country named last: "that deficit". */
  thatBalance?: RegExp;
  /** Opens a sentence on the trade of the country just introduced: "Their exports". */
  itsFlow?: RegExp;
  /** Of words for a neighbour, where they never mean the newsroom's own country: those that may, being told from elsewhere. */
  bordering?: RegExp;
  /** Of words for a neighbour: the one meant is a bloc. */
  blocWord?: RegExp;
  /** "The other way": the flow told before, with seller and buyer changed. */
  reversed?: RegExp;
  /** Between a country and the word of trade that is its own: ", whose", "’s". */
  ownerGap?: RegExp;
  /** Opens a sentence that goes on with the flow told before, group way: "Those to Bosnia". */
  those?: RegExp;
  /** Between two countries whose trade a headline tells: "Serbia, Türkiye trade volume". */
  headlinePair?: RegExp;
  /** Right before whose goods a buyer paid for. */
  paidFor?: RegExp;
  /** What may stand between a name and its verb: ", which imposed a fee on steel,". */
  asideOfName?: RegExp;
  /** Before a name, and between it and its number, the verb left out: "and Japan 800,000 tonnes". */
  elidedSubject?: [before: RegExp, between: RegExp];
  /** Right behind a name, up to its number: the flow told before, of this one: "Ethiopia's for". */
  elidedOwner?: RegExp;
  /** Before a name, and between it and its number: what goes there, also without a word of trade, "越南对华9万吨". */
  elidedFlow?: readonly [before: RegExp, between: RegExp];
  /** Between goods, or their number, and where they go: "9,000 tonnes to Japan". */
  onTheWay?: RegExp;
  /** Right behind a capital that only begins an adjective: "Colombo-Venezuelan". */
  combining?: RegExp;
  /** Behind a country that sells in the clause that follows, whatever stands before it: ", whose shipments". */
  ownsBehind?: RegExp;
  /** Right behind a country that heads a line or item: that its flows follow, "Czechia: exports $5 billion, imports $3 billion". */
  headed?: RegExp;
  /** Words behind which money comes from those who buy: "of which $19 billion came from Japan". */
  earnedFrom?: RegExp;
  /** Before a name and a comma that open a sentence: whose trade it is, "In neighbouring Ghana,". */
  inCountry?: RegExp;
  /** Behind a name: its own number, as in a list of partners ("Japan $64 million", "China took 3"). */
  listed?: RegExp;
  /** Before a verb of buying: a pronoun for the country named before, "it bought". */
  itBought?: RegExp;
  /** "Qatar supplied 5 million tonnes of that": a part of the total told before. */
  ofTotal?: RegExp;
  /** From a number, or a verb of delivery, on: a part of somebody's flow, "$4 billion of the imports". */
  ofTheFlow?: RegExp;
  /** Right behind a country: that it is a supplier. */
  sourceAfter?: RegExp;
  /** Before a people: that they are not the writer's own, "our Chinese friends". */
  others?: RegExp;
  /** Says that a name beside it is a port's. */
  portWord: RegExp;
  /** Parts of the world that publish no trade of their own: no report is of theirs. */
  regions?: ReadonlySet<string>;
  /** A port by its own words; a group is its name. */
  portNamed: RegExp;
}
