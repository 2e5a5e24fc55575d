// Words of trade, and words that other numbers belong to, in one language.
import type { NamedPattern, TradeMeasure } from "./language.ts";

export interface Triggers {
  /** Order tells: the first that matches at a place wins, "exports". null is what is no trade: "output", "budget". */
  rules: readonly NamedPattern<TradeMeasure | null>[];
  /** In every sentence that has a match of the rules: "export". A quick test that spares most sentences the rules. */
  any: RegExp;

  /** Between a word of trade and one of no trade that tells its goods, which bear no number: " of ", in "exports of manufactured goods". */
  ofGoods: RegExp;
  /** Between a word of no trade that tells what kind of goods, "mining", and a flow: " ", " goods ". */
  kindOf: RegExp;
  /** Opens a word of no trade that takes the number of the word of trade behind it: "price". */
  owners: RegExp;
  /** Between the two: " of ", in "the price of exports". */
  ownersGap: RegExp;
  /** In a sentence whose "turnover" or "sales" are a firm's own: "company". */
  firms: RegExp;
  /** In a sentence whose "trade" is trade at home: "retail". */
  homeTrade: RegExp;
  /**
   * A sentence about something else, though none of the rules finds a word for it: "the rouble fell against the dollar". Without it no report is read a
   * second time, and no sentence goes on with a report's measure.
   */
  unrelated?: RegExp;

  /** Between a number and the trigger right behind it: "$3 billion worth of exports". */
  nearAfter: RegExp;
  /** Between a number and the flow that it is a part of: "$4 billion of the exports". */
  ofTheFlow?: RegExp;
  /** Right before a word of trade that is told by the way, so that its number is rather another's: "thanks to ". */
  aside: RegExp;
  /** Between a number and a word of what it came from: "on lower". */
  cause?: RegExp;
  /** Begins something else: each between a number and a word behind it sets them further apart, "while". Global. */
  conjunction: RegExp;

  /** A subject that only points back, group 1: "it", "the figure". Global. */
  pronoun: RegExp;
  /** In that word: that it is a decline, "the drop". */
  pronounDecline: RegExp;
  /**
   * Words by which a sentence goes on with what was counted before: "of them", "the figure was". Without it no text of few claims is read a
   * second time.
   */
  pointsBack?: RegExp;
  /** In talks: words of selling that alone bear no number, but tie it to the trade that the talks are of, "customers". */
  deals?: RegExp;
  /** Before a number that is of both flows told before: "a total of". */
  sum?: RegExp;
  /** Before a number that is exports less imports, or the other way round, both told before: "the difference is". */
  difference?: RegExp;

  /** In or around the word for a balance: that it is less than nothing, "deficit", "imports exceed". */
  deficit: RegExp;
  /** The same right behind the number: "in the red". */
  deficitBehind?: RegExp;
  /** Between a balance and a word of trade that is part of it: "an active balance was observed in trade with". */
  balanceIn?: RegExp;

  /** In a sentence, headline or lead: that goods cross a border, "overseas", "customs". */
  abroad: RegExp;
  /** Near a number of goods: that they stay in the country, "to the domestic market". */
  atHome: RegExp;
  /** Before a number of goods that are carried from one place of the country to another: "Внутри страны перевезли ". */
  inside?: RegExp;
  /** Goods of any kind: "товаров на 5 млн". */
  anyGoods?: RegExp;
  /** A word for sales of any kind, which in a report on exports are exports: "sales". */
  sold?: RegExp;
  /** Whether deliveries counted in money are exports or imports, whatever goods are named: "copper shipments of $5 billion". */
  wholeFlows?: boolean;
  /** Whether what a country buys for money is its imports, by whatever word: "взяли зерна на 5 млн долларов". */
  boughtIsImport?: boolean;
  /** Whether goods named before, whatever was said of them, are what is counted next: "Зерно дорожает. Увезли 5 тонн". */
  goodsGoOn?: boolean;

  /** Right behind a number: that it is one of so many a day, week or month, " lorries a day". */
  perTime?: RegExp;
  /** At a crossing, right before the word for cargo that comes in: "imported ". */
  inward: RegExp;
  /** The same of cargo that goes out: "exported ". */
  outward: RegExp;
  /** In the words before a number of cargo, or the word that bears it: that it comes in, "entering". */
  comesIn?: RegExp;
  /** The same: that it goes out, "leaving". */
  goesOut?: RegExp;

  /** Whether a remark without figures, "Это важно", leaves the subject of talks as it was. */
  remarksPass?: boolean;
}
