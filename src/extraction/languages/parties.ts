// What grammar leaves to be understood of sellers and buyers, in one language.

/** Where a language says nothing, it is not so. */
export interface PartyHabits {
  /** Whether the country whose trade it is stands behind the word for it: "экспорт Чили", not "Chile's exports". */
  ownerBehind?: boolean;
  /** Whether a country opens a sentence only where no word stands before it: "Чили", but not "Зато Чили". */
  opensBare?: boolean;
  /** Whether a country that buys, "Перу купило", is a customer of the one told of, and not what the text is about from then on. */
  buyersAside?: boolean;
  /** Whether countries in a list of buyers or sellers, "в Перу, Чили и Эквадор", are all the other end of somebody's trade. */
  listedEnds?: boolean;
  /** Whether one who delivers to a buyer may be followed by others who do, without a verb: "Чили поставило 5 тонн, Перу — 3". */
  deliverersListed?: boolean;
  /** Whether in talks of two a balance without a partner, "our deficit", is with the other one. */
  balanceOfTwo?: boolean;
  /** Whether what a country itself delivers is trade, though nothing else tells of a border: "Chile shipped 9 tonnes". */
  countriesSend?: boolean;
  /** Between a number and a country: that only a part of it is that country's, ", almost half of it", or that another clause names it. */
  partBehind?: RegExp;
  /** Whether money right behind "with somebody" is the trade with him: "с Перу 5 млрд". */
  withIsTrade?: boolean;
  /** Whether one of two named before that sells, sells to the other, or only behind their trade: "The trade of A and B was 9 million; A sold 5". */
  facing?: boolean | "turnover";
  /** Whether the words before two names tell where cargo goes from and to: "410,000 tonnes of Russian cargo to Iran". */
  cargoEnds?: boolean;
  /** Whether a bloc beside a border may be where trains are bound for, and not who lies behind it: 中欧班列. */
  blocsAfar?: boolean;
  /** Whether a name before goods is whose they are, or who buys them, whatever the report is of: 我国原油进口, 肯尼亚牛油果获准输华. */
  goodsOwnerFirst?: boolean;
  /** Whether `everywhere` has the words for a country's whole trade, which hold for all of a number's part of the sentence. */
  wholeInWords?: boolean;
  /** Whether words for a neighbour never mean the newsroom's own country: 该国. */
  neighbourAbroad?: boolean;
  /** Whether "you" of one who is quoted in a report means the newsroom's country, too, and may stand behind the number. */
  youAtLarge?: boolean;
  /** Right before a word of what is sold or bought: of the whole world, "мировой экспорт". */
  worldBefore?: RegExp;
  /** Opens a port's verb for cargo, which is of its own country alone: "handled". */
  handles?: RegExp;
  /** Before that verb: a port as its subject, "the terminal in Poti ". */
  handler?: RegExp;
  /** Right before and right behind a country to which so much was sent: "shipped Peru 9 tonnes". */
  sentTo?: readonly [verb: RegExp, amount: RegExp];
  /** Right before and right behind a country from which something was bought: 向巴西采购. */
  boughtFrom?: readonly [toward: RegExp, verb: RegExp];
  /** A verb of selling right before a name, "продали ", and how a name ends to which something is sold, "Перуанцам". */
  soldTo?: readonly [verb: RegExp, dative: RegExp];
}
