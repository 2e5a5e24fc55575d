// The nouns and verbs that say what a number is a number of. The nearest one governs it, and most of them are no trade at all.

export type Measure = "TRADE_TURNOVER" | "EXPORTS" | "IMPORTS" | "TRADE_BALANCE" | "CARGO_VOLUME" | "COMMODITY_SUPPLY";
export interface Head {
  rule: string;
  /** null for what is no trade: output, prices, investment, budgets. A number of it is not ours to report. */
  measure: Measure | null;
  start: number;
  end: number;
}

const w = (words: string): string => words.trim().replace(/\s+/g, " ");
const NOT_TURNOVER = w(
  `(?! (?:and|&) (?:economic|investment|industrial|humanitarian|finance|financial|technological|development|industry|the economic)(?! (?:turnover|grew|rose|increas))| union| minist| mission| barrier| restriction| agreement| deal| talks| relation| representat| zone| war\\b| fair| policy| organi[sz]ation| platform| hub| house| route| office| delegation| ties| conditions| rules| regime| chain| sector| network| (?:and )?economic)`,
);

/** Order tells: the first rule that matches at a place wins it. */
const RULES: [rule: string, measure: Measure | null, pattern: string][] = [
  [
    "head.balance",
    "TRADE_BALANCE",
    String.raw`(?:trade|export|foreign trade|external trade|positive|negative) (?:surplus|deficit|balance)(?: of export-import \w+)?|balance of trade|positive (?:foreign |external )?trade balance|(?:surplus|deficit) of (?:export|trade)[\w-]*(?: transactions| operations)?`,
  ],
  [
    "block.trade-compound",
    null,
    String.raw`(?:domestic|retail|wholesale|online|internet|shadow|e-commerce|illegal|street|emissions|stock) trade(?: turnover)?|trade (?:union|minist)\w*|World Trade|(?:Minist\w+|Chamber|Department|Commission)[\w ,]{0,30} (?:of|for|and) (?:Industry and )?Trade|import[- ]substitut\w+|substitut\w+ (?:of |for )?imports?|export (?:support|promotion|programme|program|duty|duties|credit|insurance|centre|center|contract|portfolio|order|potential|financing|permit|licen[cs]e|agency|development|project|infrastructure)s?|(?:support|promot|stimulat|expand)\w* (?:of |for |non-energy |industrial |the )*exports?|import (?:duty|duties|tariff|licen[cs]e)s?|imported`,
  ],
  [
    "head.turnover",
    "TRADE_TURNOVER",
    String.raw`(?:(?:foreign|external|bilateral|mutual|reciprocal|two-way|cross-border|international|global|world|overall|total|annual|economic|commodity|goods|commercial) )*(?:trade(?: and economic)?|economic|commercial|goods|commodity) (?:turnover|exchanges?|volumes?|flows?)|turnover (?:of|in) (?:trade|goods)|(?:volume|value|amount|level|share)s? of (?:(?:our|the|its|their|bilateral|mutual|foreign|reciprocal|economic|\w+-\w+) )*trade${NOT_TURNOVER}|(?:bilateral|mutual) turnover`,
  ],
  [
    "head.trade",
    "TRADE_TURNOVER",
    String.raw`\btrade${NOT_TURNOVER}(?= |$|[.,;:–—)'’"”-])|(?<=\b(?:we|they|countries|will|also|may well|can|to) )trade(?= )|\btraded\b(?! (?:on|at|in|for|with an))`,
  ],
  ["head.turnover-alone", "TRADE_TURNOVER", String.raw`\bturnover\b`],
  [
    "head.export-earnings",
    "EXPORTS",
    String.raw`(?:export|foreign currency|foreign exchange|currency) (?:earnings?|revenues?|proceeds|income|sales)(?: from)?(?: the)?(?: \w+){0,3}? ?(?:exports?|sales)?`,
  ],
  [
    "head.export-noun",
    "EXPORTS",
    String.raw`(?<!\b(?:increasing|oriented|of the|by) )\b(?:non-[\w-]+ |agricultural |military |total |overall |arms |technology )*exports?\b(?! (?:centre|center|market|potential|pipeline|destination|route|item|categor|deliver|suppl|sales|quota|restriction|growth rate))(?!-(?:import|oriented))|exporting`,
  ],
  ["head.export-delivery", "EXPORTS", String.raw`export (?:deliver|suppl|shipment|sale)\w+|(?:deliver|suppl|shipment|sale)\w* for export`],
  ["head.export-verb", "EXPORTS", String.raw`\bexported\b`],
  [
    "head.sold-abroad",
    "EXPORTS",
    String.raw`\b(?:sell|sold|sells|selling)\b(?=[^.;]{0,80}\b(?:abroad|to (?:the )?[A-Z]|to foreign|worth of|foreign|weapons|arms|gas|oil|grain|products))`,
  ],
  [
    "head.import-noun",
    "IMPORTS",
    String.raw`(?<!export[-–])\bimports?\b(?!(?:-| )(?:substitut|dut|tariff|licen|ban|restriction|replacement|dependen|independen|phase-?out|export))|importing`,
  ],
  ["head.import-verb", "IMPORTS", String.raw`\bimported\b`],
  [
    "head.cargo",
    "CARGO_VOLUME",
    String.raw`(?:cargo|freight|container|goods|rail|railway|transit|transhipment|transshipment)(?: and passenger)? (?:traffic|turnover|volumes?|flows?|shipments?|haulage|transit|transport(?:ation)?|carriage|throughput|transhipment|transshipment|carried|amounts?)|(?:volume|amount|tonnes?|tons?) of (?:\w+ )?(?:cargo(?:e?s)?|freight|transit)|transit (?:activity|of (?:goods|cargo))|\bcargo(?:e?s)?\b(?! (?:ship|plane|jet|aircraft|vessel|terminal|capacit))`,
  ],
  [
    "head.supply-noun",
    "COMMODITY_SUPPLY",
    String.raw`\b(?:deliveries|supplies|supply|shipments)\b(?! (?:chain|level|system|contract|agreement|capacity|and demand|of (?:energy resources|energy) (?:is|are)))`,
  ],
  [
    "head.supply-verb",
    "COMMODITY_SUPPLY",
    String.raw`\b(?:supplied|supplying|delivered|delivering|(?<=\b(?:to|will|can|could|we|also|and|would|may|they|Russia|which|that) )(?:supply|deliver|ship|transport)|shipped|transported|piped|made available)\b`,
  ],
  [
    "head.carried-off",
    "COMMODITY_SUPPLY",
    String.raw`\b(?:sent|sends?|receiv(?:e|es|ed|ing)|bought|buys?|purchas\w+|provid(?:e|es|ed|ing)|pump(?:s|ed|ing)?)\b`,
  ],
  [
    "block.output",
    null,
    String.raw`\b(?:product(?:ion|ivity)|produce[ds]?|producing|output|harvest\w*|yields?|gather(?:ed|ing)? in|manufactur\w*|extract(?:ion|ed)|mining|refin(?:ing|eries|ed)|processing|grow (?:this|grain)|generation|generat(?:e|ed)|storage|preparation)\b`,
  ],
  [
    "block.investment",
    null,
    String.raw`\b(?:invest(?:ments?|ed|ing|ors?|s)?|FDI|capital|assets|fund(?:s|ing|ed)?|financ(?:e|ed|ing)|loans?|credits?|lending|grants?|portfolio|shares?(?! of)|stake|bonds?|deposits?)\b`,
  ],
  [
    "block.project",
    null,
    String.raw`\b(?:projects?|contracts?(?! deliver)|agreements?(?: for| worth| total\w*)|deals?|order (?:book|portfolio)|orders|plants?|facilit(?:y|ies)|capacit(?:y|ies)|pipelines?(?= (?:with|has|will|of|capac))|construction|built|build|programmes?|program)\b`,
  ],
  [
    "block.money",
    null,
    String.raw`\b(?:budgets?|tax(?:es|ation)?|VAT|revenues?|profits?|debts?|reserves?|spen(?:d|t|ding)|expenditures?|subsid\w+|support|allocat\w+|cost(?:s|ing)?|pric(?:e|es|ing)|tariffs?|dut(?:y|ies)|(?<!\b(?:this|growth|these|such|high) )rates?(?! of (?:growth|increase))|inflation|wages?|salar\w+|pensions?|incomes?|fees?|fines?|losses|lost|lose|discount|savings?|pa(?:y|id|ys|yments?)|compensat\w+|damages?|capitali[sz]ation)\b`,
  ],
  [
    "block.economy",
    null,
    String.raw`\b(?:GDP|gross domestic product|economy (?:grew|has|is|will|expand)|economic growth|industr(?:y|ial) (?:growth|output|grew)|consumption|demand|sales|retail|market share|agriculture|agricultural (?:production|sector|output)|industry(?= (?:saw|grew|has|is|will|was))|localisation|self-sufficiency|unemployment|employment|population|budgetary)\b`,
  ],
  [
    "block.people",
    null,
    String.raw`\b(?:people|persons?|tourists?|tourism|tourist (?:flow|numbers)|visitors?|students?|passengers?|residents?|citizens|workers|companies|enterprises (?:account|employ)|jobs?|flights?|families|children|patients|square metres|kilometres|hectares)\b`,
  ],
  [
    "block.share",
    null,
    String.raw`\b(?:accounts? for|accounted for|accounting for|makes? up|made up|constitut\w+|share of|proportion|represents?|cover(?:s|ed|ing)?)\b`,
  ],
  ["block.gas-measure", null, String.raw`\btonne-kilomet\w+|\bper (?:1,000|thousand|barrel|tonne|ton)\b`],
];

const ALL = new RegExp(RULES.map(([, , pattern]) => `(${pattern})`).join("|"), "g");
/** Spares most sentences the one big alternation. */
const ANY =
  /trade|turnover|export|import|suppl|deliver|purchas|bought|buys?\b|receiv|\bsent\b|shipment|shipped|ship |cargo|freight|transit|traffic|haulage|transport|sell|sold|pumped|piped|surplus|deficit|balance|exchange|earnings|proceeds|volume|made available/i;

const OWNERS = /^(?:pric|share|cost|tariff|proportion|discount|structure|subsid|support|invest|financ|dut|tax|fee)/i;
/** Firms have a turnover too. */
const OF_FIRMS =
  /\b(?:compan(?:y|ies)|firms?|business(?:es)?|enterprises?|taxpayers?|stores?|entrepreneurs?|market|industry|sector|fund|cargo|freight|passenger)\b/i;
/** Shops at home. */
const HOME_TRADE = /\b(?:retail|wholesale|domestic trade|shops?|chain stores|shadow (?:sector|economy)|consumer market)\b/i;

export const mayHoldHead = (sentence: string): boolean => ANY.test(sentence);

export function headsOf(sentence: string): Head[] {
  const heads: Head[] = [];
  // Case folded only at the first letter of the sentence: "Trade" opens many, "US" must stay "US".
  const text = sentence.charAt(0).toLowerCase() + sentence.slice(1);
  for (const match of text.matchAll(ALL)) {
    const found = RULES.findIndex((_, i) => match[i + 1] !== undefined);
    const rule = RULES[found];
    if (rule && match[0] !== "") heads.push({ rule: rule[0], measure: rule[1], start: match.index, end: match.index + match[0].length });
  }
  const home = HOME_TRADE.test(text);
  return heads.map((head, i) => {
    if (head.rule === "head.turnover-alone" && OF_FIRMS.test(text)) return { ...head, rule: "block.firm-turnover", measure: null };
    if (home && head.rule === "head.trade") return { ...head, rule: "block.home-trade", measure: null };
    const before = heads[i - 1];
    // "exports of manufactured goods", "supplies of refined products": the goods do not govern, what is done with them does.
    if (head.measure === null && before?.measure && /^ (?:of|in) (?:[\w’'-]+ ){0,3}$/.test(text.slice(before.end, head.start))) {
      return { ...head, rule: `${before.rule}+of`, measure: before.measure };
    }
    // "tonnes of cargo were transported": the verb goes on about the cargo.
    if (head.rule === "head.supply-verb" && before?.measure === "CARGO_VOLUME") return { ...head, measure: before.measure };
    if (!before || head.measure === null || before.measure !== null) return head;
    // "the price of supplies", "the share of exports": the number is of the price, not of the supplies.
    const owns =
      OWNERS.test(text.slice(before.start, before.end)) && /^ (?:of|on|for) (?:[\w’'-]+ ){0,3}$/.test(text.slice(before.end, head.start));
    return owns ? { ...head, rule: "block.of", measure: null } : head;
  });
}
