// English words for trade that is none between countries, or no amount of it: ministries, duties, retail.
import type { Triggers } from "../../triggers.ts";

/** “The value of all imported goods” is a flow. */
const VALUE_OF = String.raw`\b(?:[Vv]alue|[Vv]olume|[Ww]orth|amount|cost|bill) of (?:all |the )?`;
/** “Retail trade”, “carry trade”. */
const HOME_TRADE = [
  "domestic|inter-?provincial|inter-?state|inter-?regional|retail|wholesale|online|internet|shadow|e-commerce|illegal",
  "street|emissions|stock|internal|home|carry|currency",
].join("|");
/** “Trade between the provinces.” */
const PARTS_OF_A_COUNTRY = "provinces|federal states|regions|counties|cantons|prefectures|oblasts|governorates";
/** “Ministry of Industry and Trade.” */
const PUBLIC_BODY = String.raw`Minist\w+|Chamber|Department|Commission|[Ss]ecretary|Board|Bureau|Office|Committee|Council`;
/** “Export duties”, “the export price”. */
const EXPORT_MATTERS = [
  "support|[Pp]romotion|programme|program|duty|duties|credit|insurance|centre|center|contract|portfolio|order|potential",
  "financing|permit|licen[cs]e|agency|development|project|infrastructure|quota|tax|ban|control|curb|restriction|price",
  "index",
].join("|");
/** “Using imported coal”: a word of the goods, and no flow. */
const OF_GOODS_NAMED = "of|the|on|for|all|with|by|these|those|most|some|other|cheap|cheaper|mainly|using|and|than";
/** “It imported about 3 tonnes”, “imported from”: the verb. */
const OF_A_FLOW = "about|around|more|some|nearly|almost|over|goods (?:worth|valued|to the value)|a total|from|into|by|in|to";

export const compounds: Triggers["rules"] = [
  [
    "block.trade-compound",
    null,
    [
      `(?:${HOME_TRADE}) trade(?: turnover)?`,
      String.raw`trade (?:union|minist)\w*|World Trade`,
      // “Trade between our provinces.”
      `[Tt]rade (?:among|between|within|across) (?:(?:our|its|their|the) )?(?:own )?(?:${PARTS_OF_A_COUNTRY})`,
      String.raw`(?:${PUBLIC_BODY})[\w ,]{0,30} (?:of|for|and) (?:Industry and )?Trade`,
      String.raw`import[- ]substitut\w+`,
      String.raw`substitut\w+ (?:of |for )?imports?`,
      `[Ee]xport (?:${EXPORT_MATTERS})s?`,
      // “Support for exports.”
      String.raw`(?:support|promot|stimulat|expand)\w* (?:of |for |non-energy |industrial |the )*exports?`,
      "import (?:duty|duties|tariff|licen[cs]e|price|quota|ban|tax)s?",
      String.raw`(?<!${VALUE_OF})(?<=\b(?:${OF_GOODS_NAMED}) )imported(?= [a-z])(?! (?:${OF_A_FLOW}))`,
      "Export-Import|Ex-?Im Bank",
    ].join("|"),
  ],
];
