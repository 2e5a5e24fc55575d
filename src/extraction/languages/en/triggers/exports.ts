// English words for exports.
import type { Triggers } from "../../triggers.ts";
import { DEMONYM } from "../parts.ts";

/** “Export-led growth.” */
const BY_EXPORTS = "import|oriented|led|driven|dependent";
/** “Increasing exports”, “by exports”: no level of them. */
const NO_OWN_FLOW = String.raw`\b(?:increasing|oriented|(?<!(?:\d|[mb]illion|[mb]n|crore|tonnes|tons) )of the|by) `;
/** “Total non-oil exports.” */
const WHICH_EXPORTS = [
  String.raw`non-[\w-]+ `,
  "agricultural |military |total |overall |arms |technology |overseas |outbound |merchandise |domestic |re-",
].join("|");
/** “Exports”, “outbound shipments”, “sales of grain abroad”, “NODX” of Singapore. */
const EXPORTS = [
  "[Ee]xports?|[Rr]e-?exports?",
  "[Oo]utbound (?:shipments|sales|volumes?|flows?|deliveries|goods)",
  "(?:[Oo]verseas|[Ff]oreign|[Cc]ross-border|[Ee]xternal) (?:shipments|sales)",
  String.raw`(?:[Ss]ales|[Ss]hipments) (?:of [\p{Ll} -]{2,30} )?(?:abroad|overseas)`,
  "[Oo]utbound(?=(?:,? (?:we|they|it|there)| (?:was|is|were|stood at|came to|reached|ran to|rose to|fell to|grew to)) )",
  "NODX",
].join("|");
/** “The export sector”: no amount. */
const EXPORT_MATTERS = [
  "boom|drive|push|basket|sector|industry|[Hh]ub|platform|centre|center|market|potential|pipeline|destination|route|item",
  "categor|deliver|suppl|sales|quota|restriction|growth rate|licen|permit|curb|control|rule|regulation|requirement",
  "procedure",
].join("|");
/** “Its ports”, “Kenya’s ports”, “Kenyan ports”. */
const ITS_PORTS = ["its|our|their", "the (?:country|nation|kingdom|island)[’']s", String.raw`\p{Lu}\p{L}+[’']s`, DEMONYM].join("|");
/** “Left the country”, “left Kenyan ports”. */
const LEFT_COUNTRY = [
  "(?:the|its|our|their) (?:country|kingdom|nation|shores)",
  `(?:${ITS_PORTS}) (?:sea)?(?:ports|quays|docks|shores|soil|harbou?rs)`,
].join("|");
const MARKETS = "markets?|destinations?|partners?|buyers?|customers?|items?|commodit(?:y|ies)|products?|earners?|lines?";
/** “Export markets”, “buyers of its goods”. */
const MARKET_OR_ITEM = [
  String.raw`\bexport (?:${MARKETS})\b(?:[^.;,\d]{0,60}? turnover\b)?`,
  String.raw`\b(?:destinations?|markets?|buyers?|customers?) (?:for|of) (?:\p{Lu}?[\w’'-]+ ){0,2}(?:goods|products|exports|merchandise)`,
].join("|");
/** “Dollar earnings”, “export revenues”. */
const CURRENCY_KINDS = ["export|foreign currency|foreign exchange|currency|[Dd]ollar|[Rr]upee", "hard[- ]currency"].join("|");
const EARNINGS = "earnings?|revenues?|proceeds|income|sales|value|receipts|volumes?";
/** “With $3 million”, “buying 3 tonnes”. */
const NUMBER_NEXT = ["with|at", String.raw`\(`, ":", "worth|buying|taking|accounting|of|bringing in|earning"].join("|");

export const exportNouns: Triggers["rules"] = [
  [
    "trigger.export-earnings",
    "EXPORTS",
    String.raw`(?:${CURRENCY_KINDS}) (?:${EARNINGS})(?: from)?(?: the)?(?: \w+){0,3}? ?(?:exports?|sales)?`,
  ],
  [
    "trigger.export-noun",
    "EXPORTS",
    [
      String.raw`(?<!${NO_OWN_FLOW})\b(?:${WHICH_EXPORTS})*(?:${EXPORTS})\b(?: turnover\b)?(?! (?:${EXPORT_MATTERS}))(?!-(?:${BY_EXPORTS}))`,
      "exporting",
    ].join("|"),
  ],
  // “Theirs to us are $3 billion, ours to them 2.”
  ["trigger.flow-of", "EXPORTS", String.raw`\b(?:[Oo]urs(?= to (?:them|you|(?:the )?\p{Lu}))|(?:[Tt]heirs|[Yy]ours)(?= to us\b))`],
  ["trigger.arms-sales", "EXPORTS", String.raw`\b(?:[Aa]rms|[Ww]eapons?|[Mm]ilitary(?: equipment| hardware)?) sales\b(?! (?:by|at) )`],
  [
    "trigger.export-delivery",
    "EXPORTS",
    [
      String.raw`(?:[Ll]eft|[Ll]eav(?:es?|ing)) (?:${LEFT_COUNTRY})\b(?! (?:with |a |an |some )*[$€£¥])(?:(?=[^.;]*\d)|(?<=\d[^.;]{0,70}))`,
      String.raw`export (?:deliver|suppl|shipment|sale)\w+`,
      String.raw`(?:deliver|suppl|shipment|sale)\w* for export`,
    ].join("|"),
  ],
  ["trigger.export-market", "EXPORTS", String.raw`(?:${MARKET_OR_ITEM})\b(?=(?:[^.;\d]|\.\d){0,60}(?:${NUMBER_NEXT}) ?[^.;]{0,14}\d)`],
];
