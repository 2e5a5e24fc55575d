// English words that numbers of something else belong to: output, investment, prices, people.
import type { Triggers } from "../../triggers.ts";
import { ABOUT, COUNT, CURRENCY, SCALE, UNITS, WITHIN } from "../parts.ts";

const GREW = "grew|grows?|raised|reared|bred|picked|mined";
const OUTPUT = [
  "[Pp]roduct(?:ion|ivity)(?! (?:vessels|platforms|ships))",
  // "Trucks carrying farm produce" grow nothing.
  String.raw`(?<!\b(?:farm|fresh|agricultural|carry|carrying|hauling|of|with) )produce|produce[ds]|producing|[Oo]utput|harvest\w*|yields?|gather(?:ed|ing)? in`,
  String.raw`combined(?= ${ABOUT}\d)`,
  // "$3 billion of manufactured goods" is not what was manufactured.
  String.raw`threshed|(?<!\d ?${SCALE}(?: dollars)? (?:worth )?(?:of|in) )manufactur\w*`,
  String.raw`pump(?:s|ed|ing)?(?= ${ABOUT}\d)(?!${WITHIN}{0,80}? (?:to|into|through|via|towards?|across|from)\b)`,
  "smelt(?:ed|s|ing)|assembl(?:ed|es|ing)|brew(?:ed|s|ing)|distill?(?:ed|s|ing)|slaughter(?:ed|s|ing)?",
  "churn(?:ed|s|ing) out",
  String.raw`turn(?:ed|s|ing) out(?= ${ABOUT}\d)`,
  "fell(?:ed|ing)|weav(?:es|ing)|wove|forg(?:ed|es|ing)",
  String.raw`cast(?= ${ABOUT}\d)`,
  "extract(?:ion|ed)|min(?:ing|ed|es)|dug",
  String.raw`refin(?:ing|eries|ed(?! \p{Ll}{3,}))`,
  "processing|grow (?:this|grain)",
  String.raw`(?:${GREW})(?= (?:(?!(?:to|by|from|up|at)\b)[a-z]+ ){0,2}${COUNT}(?:${UNITS})\b(?! (?:more|less|from|to|over|on)\b))`,
  "generation|generat(?:e|ed)|storage|preparation|crop|planted|herds?|flocks?|stocks?|inventor(?:y|ies)|stockpiles?",
  "carry-?(?:outs?|overs?)",
].join("|");
const HEADS = "minist|secretar|department|committee|chief";
const SHARE_IS = "was|is|were|came to|amounted to|stood at|rose to|fell to|reached|being";
/** “Its share was $3 million”: of trade. */
const SHARE_OF_SUM = String.raw` (?:${SHARE_IS}) ${ABOUT}${CURRENCY}?\d[\d.,]* ?(?!\d|%|per ?cent|pct|pc\b)`;
const INVESTMENT = [
  "[Ii]nvest(?:ments?|ed|ing|ors?|s)?|FDI|capital|assets|fund(?:s|ing|ed)?",
  String.raw`Fund(?= (?:has|had|holds|held|with|of|worth|puts?) ${ABOUT}${CURRENCY}?\d)`,
  String.raw`underwritten|limit(?= (?:[a-z]+ ){0,3}of ${ABOUT}${CURRENCY}\d)`,
  `financ(?:ed|ing|e(?! (?:${HEADS})))`,
  "loans?|credits?|lending|grants?|borrow(?:ed|s|ing)?|mortgages?|portfolio",
  `shares?(?! of)(?!${SHARE_OF_SUM})`,
  "stake|bonds?|deposits?|remittances?",
  String.raw`(?<!\b(?:[Ff]ood|[Rr]elief|[Hh]umanitarian|[Mm]edical) )aid`,
  "IPO",
].join("|");
const PROJECT = [
  "projects?",
  String.raw`(?<!\bto )contracts?(?! deliver)|contractors?`,
  String.raw`agreements?(?: for| worth| total\w*)`,
  "deals?|order (?:book|portfolio)|orders",
  String.raw`(?<!\b(?:to|for|by|from) (?:[\w-]+ ){0,3})plants?`,
  "facilit(?:y|ies)|capacit(?:y|ies)",
  "pipelines?(?= (?:with|has|will|of|capac))",
  "concessions?|construction|built|build|programmes?|program",
].join("|");
/** “Earning Kenya revenues.” */
const EARNING_BEFORE = String.raw`\b(?:generat(?:ing|ed|es)|yield(?:ing|ed)|earn(?:ing|ed)|bringing in|with|for) (?:an? |[a-z-]+ )?`;
const FLOWS = [
  "[Ee]xports?|[Ii]mports?|[Ss]hipments|[Ss]ales|[Dd]eliveries|[Ss]upplies|[Tt]rade|[Tt]urnover|[Pp]urchases|[Aa]rrivals",
  "[Tt]hroughput|[Tt]raffic|[Vv]olumes|those (?:of|to|from)",
].join("|");
/** “Exports lost 3 percent.” */
const FLOWS_BEFORE = String.raw`\b(?:${FLOWS})\b[^.;,\d]{0,50} `;
const PUBLIC_MONEY = [
  "budgets?|public finances|gross (?:\\p{Ll}+ )?product|tax(?:es|ation)?|VAT",
  `(?<!${EARNING_BEFORE})revenues?`,
  "profits?",
  String.raw`(?<!\b(?:with|in) (?:[a-z-]+ )?)earnings(?! from exports)`,
  "debts?|owes?|reserves?",
  String.raw`spen(?:d|t|ding)(?![^.;]{0,60} on (?:imports?|imported|purchases|buying|importing|foreign)\b)`,
  "expenditures?",
  String.raw`(?<=, )(?:bought|built|acquired|purchased|priced|leased|hired) (?:for|at)\b`,
  String.raw`subsid\w+|support|allocat\w+|disburs\w+|deposited`,
  String.raw`(?<!\b[Ii]mport(?:s|ed)?\b[^.;,\d]{0,40} )cost(?:s|ing)?`,
  "pric(?:e|es|ing)|[Tt]ariffs?|dut(?:y|ies)|lev(?:y|ies)",
  String.raw`(?<!\b(?:this|growth|these|such|high|annual|annualized|yearly) )rates?(?! of (?:growth|increase))`,
  String.raw`inflation|wages?|salar\w+|pensions?|incomes?|fees?|fines?|losses`,
  String.raw`(?:lost|lose|losing)(?! ${ABOUT}[\d.]+ ?(?:%|per ?cent))`,
  "(?:unpaid|outstanding|overdue|electricity|water|wage) bills?",
  "arrears",
  `(?<!${FLOWS_BEFORE})(?:lost|lose)`,
  String.raw`(?<!\bat an? (?:[a-z]+ )?)discount`,
  "savings?|pa(?:y|id|ys|yments?)",
  String.raw`put(?= ${ABOUT}\S*\d[^.;]{0,30} (?:on the table|aside|behind|towards?)\b)`,
  String.raw`compensat\w+|damages?|collections?\b|collect(?:ed|s|ing)\b|tolls?\b|[Ww]ait(?:ing)? times?|capitali[sz]ation|premium`,
  // “Customs receipts came to $3 million.”
  "(?:[Cc]ustoms|[Tt]ax|[Tt]ariff|[Dd]uty) (?:receipts|takings|proceeds)",
  "current account|stock market|shares (?:rose|fell|gained)",
].join("|");
const SALES_ABROAD = ["overseas |export |car |foreign ", String.raw`\b\p{Lu}\p{L}+(?:n|sh|ese|i) `].join("|");
const OF_ECONOMY = [
  "gr[eo]ws?|growing|sank|shr[aiu]nks?|slump(?:s|ed)|has|have|is|are|was|were|will|would|expand(?:s|ed|ing)?|contract(?:s|ed|ing)?",
  "slow(?:s|ed)|stall(?:s|ed)|rebound(?:s|ed)|recover(?:s|ed)|accelerat(?:es|ed)|added|advanced|cooled",
].join("|");
const ECONOMY = [
  "GDP|gross domestic product",
  String.raw`economy (?:also |then |probably |[a-z]+ly )?(?:${OF_ECONOMY})`,
  "economic growth",
  "industr(?:y|ial) (?:growth|output|grew|production)",
  "consumption|demand",
  `(?<!${SALES_ABROAD})sales`,
  "retail|market share",
  // “$3 billion of our agriculture” is bought.
  String.raw`(?<!\d ?${SCALE}(?: dollars)? (?:worth )?of (?:our|their|American) )agriculture`,
  "agricultural (?:production|sector|output)",
  "industry(?= (?:saw|grew|has|is|will|was))",
  "locali[sz]ation|self-sufficiency|unemployment|employment|population|budgetary|PMI|confidence index|consumer|property",
  "services sector",
].join("|");
const VEHICLES = "cars?|vehicles?|automobiles?|trucks?|jets?|planes?";
const MEMBERS = "customers|subscribers|users|members|drivers|shareholders";
const PEOPLE = [
  // “Some people say it’s $3 billion.”
  "people(?! (?:say|said|think|tell|told|believe|know|ask|don[’']t|(?:will|would|might|may|could) (?:say|tell|ask|think|argue))\\b)",
  String.raw`(?<!\b[Mm]edia )persons?`,
  "tourists?|tourism|tourist (?:flow|numbers)|visitors?|students?",
  String.raw`passengers?(?! (?:${VEHICLES})\b)`,
  "passenger traffic|travell?ers|residents?|citizens|workers|companies|enterprises (?:account|employ)|jobs?|flights?",
  "sues?|sued|suing|lawsuits?|kidnappings?|murders?|homicides?|overdoses?",
  "families|children|patients|square metres|kilometres|hectares",
  String.raw`(?:nation|country|city|market|population) of(?= ${ABOUT}\d)`,
  // “Our navy has three ships there.”
  "(?:[Tt]he|[Oo]ur|[Tt]heir|[Ii]ts|[’']s) (?:[\\p{L}]+ )?[Nn]avy|[Cc]oast ?[Gg]uard",
  "exporters(?![’']| (?:say|said|told|reckon|estimate|expect|believe|complain)\\b)",
  "firms surveyed|respondents|economists",
  String.raw`(?:${MEMBERS})(?<=(?:\d|million|thousand|lakh) \p{L}+)`,
].join("|");
const INCREASE = "increase|rise|growth|decline|drop|fall|jump|surge|decrease|gain|improvement|leap";
const SHARE = [
  String.raw`accounts? for|accounted for|accounting for|makes? up|made up|making up|constitut\w+|[Ss]hare of|proportion`,
  String.raw`represent(?:s|ing|ed)?(?! (?:(?:an?|the) )?(?:[\w-]+ )?(?:${INCREASE})\b)`,
  String.raw`cover(?:s|ed|ing)?|compris\w+`,
].join("|");

export const elsewhere: Triggers["rules"] = [
  ["block.output", null, String.raw`\b(?:${OUTPUT})\b`],
  ["block.investment", null, String.raw`\b(?:${INVESTMENT})\b`],
  ["block.project", null, String.raw`\b(?:${PROJECT})\b`],
  ["block.money", null, String.raw`\b(?:${PUBLIC_MONEY})\b`],
  ["block.economy", null, String.raw`\b(?:${ECONOMY})\b`],
  ["block.people", null, String.raw`\b(?:${PEOPLE})\b`],
  ["block.share", null, String.raw`\b(?:${SHARE})\b`],
  [
    "block.per-unit",
    null,
    String.raw`\b(?:per|a|each) (?:1,000|thousand|barrel|tonne|ton|kilo(?:gram)?|kg|bushel|ounce|container|truck)\b`,
  ],
];
