// Words of trade, and words that other numbers belong to, in one language.
import type { NamedPattern, TradeMeasure } from "./language.ts";

export interface Triggers {
  /** Order tells: the first that matches at a place wins. null is what is no trade: output, prices, budgets. */
  rules: readonly NamedPattern<TradeMeasure | null>[];
  /** A quick test that spares most sentences the rules. */
  any: RegExp;
  /** Between a number and the flow that it is a part of: "$4 billion of the exports". */
  ofTheFlow?: RegExp;
  /** A word of output right behind "exports of": the goods do not bear the number. */
  ofGoods: RegExp;
  owners: RegExp;
  ownersGap: RegExp;
  firms: RegExp;
  homeTrade: RegExp;
  /** A word for sales of any kind, which in a report on exports are exports. */
  sold?: RegExp;
  abroad: RegExp;
  /** Before a number of goods that are carried from one place of the country to another. */
  inside?: RegExp;
  atHome: RegExp;
  /** Goods of any kind: "товаров на 5 млн". */
  anyGoods?: RegExp;
  /** Behind a number: that it is one of so many a day, week or month. */
  perTime?: RegExp;
  /** Whether deliveries of no particular goods, counted in money, are the country's exports or imports. */
  wholeFlows?: boolean;
  /** Whether what a country buys for money is its imports, by whatever word. */
  boughtIsImport?: boolean;
  /** Whether goods named before, whatever was said of them, are what is counted next. */
  goodsGoOn?: boolean;
  /** Whether a remark without figures leaves the subject of talks as it was. */
  remarksPass?: boolean;
  /** At a crossing: said right before the cargo that comes in, and that goes out. */
  inward: RegExp;
  outward: RegExp;
  /** Subjects that only point back; group 1 is the word. */
  pronoun: RegExp;
  pronounDecline: RegExp;
  aside: RegExp;
  /** Between a number and the trigger right behind it: "$3 billion worth of exports". */
  nearAfter: RegExp;
  /** A balance that is less than nothing: imports exceed exports. */
  deficit: RegExp;
  /** The same right behind the number: "in the red". */
  deficitBehind?: RegExp;
  /** Between a balance and a word of trade that is part of it: "an active balance was observed in trade with". */
  balanceIn?: RegExp;
  /** Before a number that is of both flows told before: "a total of". */
  sum?: RegExp;
  /** Words that cargo enters or leaves by, the word that bears its number among them. */
  comesIn?: RegExp;
  goesOut?: RegExp;
  conjunction: RegExp;
  /** Between a number and a word of what it came from: "on lower". */
  cause?: RegExp;
  /** Words by which a sentence goes on with what was counted before: "of them", "the figure was". */
  pointsBack?: RegExp;
  /** In talks: words of selling that alone bear no number, but tie it to the trade that the talks are of. */
  deals?: RegExp;
  /**
   * A sentence about something else, though none of the rules finds a word for it: rates of exchange, futures. Without it no sentence goes
   * on with a report's measure.
   */
  unrelated?: RegExp;
}
