// English words that numbers of something else belong to: output, investment, prices, people.
import type { Triggers } from "../triggers.ts";

/** "The terminal can take 1,200 trucks a day": what a place is fit for, and no traffic. */
const CAPACITY = String.raw`\b(?:can|able to|capable of|(?:designed|built|equipped|meant|fit) (?:to|for)|capacity (?:to|for)|room (?:to|for)) (?:now |then |already |comfortably |easily |also |each )?(?:tak|handl|carry|transport|ship|process|clear|receiv|serv|accommodat|hold|pass|mov|load|unload|stor|cop|deal|work)(?:e|ing|s)?(?: with)?\b(?=(?: [a-z-]+){0,4}? \d[\d,.]*(?: [\p{L}-]+){1,3} (?:an?|per|each|every) (?:day|hour|shift|night|week|month|year)\b|(?: [a-z-]+){0,4}? \d[\d,.]*(?: [\p{L}-]+){1,3} at (?:once|a time)\b)`;

/** The same with any verb where the number is of a time: "mills there can shell 9,000 tonnes a year". */
const FIT = String.raw`\b(?:can|could|able to|capable of|capacity to) (?!(?:sell|export|ship|suppl|deliver|send|buy|import|take|absorb|be|have|get|only|not)\b)\p{Ll}+(?:ing)?(?= (?:[\p{Ll}-]+ ){0,3}\d[\d,.]* ?(?:million |thousand |lakh )?\p{Ll}+(?: of \p{Ll}+)? (?:an?|per|each|every) (?:day|week|month|season|year)\b)`;

/** Room for goods: "silos that hold 9,000 tonnes", "parking bays for 200 trucks". */
const ROOM = String.raw`\b(?:spaces?|bays?|parking|capacity|designed|equipped|meant) for(?= (?:[a-z]+ ){0,3}\d)|\b(?:holds?|holding|stor(?:es?|ing))(?= (?:[a-z]+ ){0,3}\d[\d,.]* ?(?:million |thousand )?(?:metric )?(?:tonnes|tons|barrels|litres|cubic|bags|TEUs?|containers|trucks)\b)|\bneeds(?= (?:[a-z]+ )?\d(?![^.;]{0,60} from (?:outside|abroad|overseas)))`;

/** "A $450 million terminal": what is built for the money. */
const BUILT = String.raw`\b(?:terminal|port|harbou?r|bridge|road|highway|railway|line|refinery|mill|smelter|corridor|warehouse|berth|quay|jetty|yard|hub|complex|upgrade|expansion|extension|project|plant|factory|zone|park|dam|tunnel|airport|package|scheme|programme|program)\b(?<=\d ?(?:million|billion|bn|mn|m|crore) (?:[\p{L}-]+ ){0,3}\p{L}+)(?! (?:(?:ex|im)ports?|trade|shipments|cargo))`;

/** "It lent $400 million for roads", "two berths for $280 million". */
const ORDERED = String.raw`\blent\b|\bdestroyed\b|\b[Dd]redg(?:ed|ers?|ing)\b|\b(?:berths?|cranes?|locomotives|scanners|roads|bridges)(?= (?:for|worth|costing) (?:[a-z]+ )?[$€£¥])`;

/** "Grinders processed 9,000 tonnes", "the world deficit is put at 9,000 tonnes". */
const WORKED = String.raw`\b(?:grinders|mill(?:er)?s|factories|crushers|refiner(?:s|ies)|ginner(?:s|ies)|canner(?:s|ies)) (?:[a-z]+ )?(?:processed|ground|crushed|milled|ginned|canned)\b|\b(?:world|global) (?:[a-z]+ )?(?:deficit|surplus|shortage|shortfall)\b`;

/** "The operator leased 60 wagons", "a storm damaged 200 containers": what is owned or lost, and no traffic. */
const FLEET = String.raw`\b(?:leas(?:es?|ed|ing)|hir(?:es?|ed|ing)|buy(?:s|ing)?|bought|acquir(?:es?|ed|ing)|own(?:s|ed)?|run(?:s|ning)?|operat(?:es?|ed|ing)|lost|deploy(?:s|ed|ing)?)(?= (?:[a-z]+ ){0,2}\d[\d,]* (?:[a-z]+ )?(?:trucks|lorries|wagons|locomotives|cranes|forklifts|ships|vessels|barges|tugs)\b)|\b(?:been|were|was) (?:ordered|leased|damaged|stolen|burnt)\b|\bdamaged\b|\bderail\w+|\bcapsiz\w+|\bburn(?:ed|t) (?:down|out)\b|\bidled\b|\bheld up\b|\bwhen it sank\b`;

/** "The shilling has lost a fifth of its value." */
const WORTH_LESS = String.raw`\b(?:lost|loses?|losing|shed|sheds|shedding|gained|wiped)(?= [^.;,]{1,30} (?:of|off|in) (?:its|their) value\b(?! of ))|\bagainst the (?:US |U\.S\. )?(?:dollar|greenback|euro|yen|yuan)\b`;

/** "Final approval to 9 tonnes of exports", "vessels that carry 9,000 containers": what may be done, and was not. */
const MAY = String.raw`\b[Ee]xport (?:applications?|licen[cs]es?|authori[sz]ations?)\b|\b(?:final|conditional|regulatory) approvals? (?:to|for|of)\b|\b(?:ships|vessels|boats|aircraft|planes) (?:that|which|able to|capable of) (?:can |could |may )?carry(?:ing)?\b`;

/** "One brand makes 9,000 pairs a day", "it returned $9 million to the Treasury". */
const MADE = String.raw`\bma(?:kes?|de|king)\b(?= (?:[a-z]+ ){0,2}\d[\d,.]* ?(?:million |thousand )?(?:pairs|cars|vehicles|trucks|units|bottles|shirts|garments|phones|tires|tyres)\b)`;
const RETURNED = String.raw`\breturn(?:ed|s|ing)?\b(?= (?:[a-z]+ ){0,2}[$€£¥]\d[^.;]{0,30} to (?:the )?(?:[Tt]reasury|[Bb]udget|[Tt]axpayers?|[Ss]hareholders|[Gg]overnment))`;

export const blocks: Triggers["rules"] = [
  ["block.capacity", null, MAY],
  ["block.output", null, MADE],
  ["block.money", null, RETURNED],
  ["block.capacity", null, ROOM],
  ["block.investment", null, BUILT],
  ["block.money", null, WORTH_LESS],
  ["block.investment", null, ORDERED],
  ["block.output", null, WORKED],
  ["block.fleet", null, FLEET],
  ["block.capacity", null, FIT],
  ["block.capacity", null, CAPACITY],
  [
    "block.output",
    null,
    String.raw`\b(?:[Pp]roduct(?:ion|ivity)(?! (?:vessels|platforms|ships))|produce[ds]?|producing|[Oo]utput|harvest\w*|yields?|gather(?:ed|ing)? in|combined(?= (?:[a-z]+ )?\d)|threshed|manufactur\w*|pump(?:s|ed|ing)?(?= (?:[a-z]+ ){0,3}\d)(?!(?:[^.;]|\.\d){0,80}? (?:to|into|through|via|towards?|across|from)\b)|smelt(?:ed|s|ing)|assembl(?:ed|es|ing)|brew(?:ed|s|ing)|distill?(?:ed|s|ing)|slaughter(?:ed|s|ing)?|churn(?:ed|s|ing) out|turn(?:ed|s|ing) out(?= (?:[a-z]+ )?\d)|fell(?:ed|ing)|weav(?:es|ing)|wove|forg(?:ed|es|ing)|cast(?= (?:[a-z]+ )?\d)|extract(?:ion|ed)|min(?:ing|ed|es)|dug|refin(?:ing|eries|ed(?! \p{Ll}{3,}))|processing|grow (?:this|grain)|(?:grew|grows?|raised|reared|bred|picked|mined)(?= (?:(?!(?:to|by|from|up|at)\b)[a-z]+ ){0,2}\d[\d.,]* ?(?:million |thousand |lakh )?(?:tonnes|tons|kilos|bags|bales|boxes|barrels|head)\b(?! (?:more|less|from|to|over|on)\b))|generation|generat(?:e|ed)|storage|preparation|crop|planted|herds?|flocks?|stocks?|inventor(?:y|ies)|stockpiles?|carry-?(?:outs?|overs?))\b`,
  ],
  [
    "block.investment",
    null,
    String.raw`\b(?:[Ii]nvest(?:ments?|ed|ing|ors?|s)?|FDI|capital|assets|fund(?:s|ing|ed)?|financ(?:ed|ing|e(?! (?:minist|secretar|department|committee|chief)))|loans?|credits?|lending|grants?|borrow(?:ed|s|ing)?|mortgages?|portfolio|shares?(?! of)(?! (?:was|is|were|came to|amounted to|stood at|rose to|fell to|reached|being) (?:[a-z]+ ){0,2}(?:[A-Z]{1,3} ?[$€£¥₹]? ?|[$€£¥₹] ?)?\d[\d.,]* ?(?!\d|%|per ?cent|pct|pc\b))|stake|bonds?|deposits?|remittances?|(?<!\b(?:[Ff]ood|[Rr]elief|[Hh]umanitarian|[Mm]edical) )aid|IPO)\b`,
  ],
  [
    "block.project",
    null,
    String.raw`\b(?:projects?|(?<!\bto )contracts?(?! deliver)|agreements?(?: for| worth| total\w*)|deals?|order (?:book|portfolio)|orders|(?<!\b(?:to|for|by|from) (?:[\w-]+ ){0,3})plants?|facilit(?:y|ies)|capacit(?:y|ies)|pipelines?(?= (?:with|has|will|of|capac))|concessions?|construction|built|build|programmes?|program)\b`,
  ],
  [
    "block.money",
    null,
    String.raw`\b(?:budgets?|tax(?:es|ation)?|VAT|(?<!\b(?:generat(?:ing|ed|es)|yield(?:ing|ed)|earn(?:ing|ed)|bringing in|with|for) (?:an? |[a-z-]+ )?)revenues?|profits?|(?<!\b(?:with|in) (?:[a-z-]+ )?)earnings(?! from exports)|debts?|owes?|reserves?|spen(?:d|t|ding)(?![^.;]{0,60} on (?:imports?|imported|purchases|buying|importing|foreign)\b)|expenditures?|(?<=, )(?:bought|built|acquired|purchased|priced|leased|hired) (?:for|at)\b|subsid\w+|support|allocat\w+|disburs\w+|deposited|(?<!\b[Ii]mport(?:s|ed)?\b[^.;,\d]{0,40} )cost(?:s|ing)?|pric(?:e|es|ing)|[Tt]ariffs?|dut(?:y|ies)|lev(?:y|ies)|(?<!\b(?:this|growth|these|such|high) )rates?(?! of (?:growth|increase))|inflation|wages?|salar\w+|pensions?|incomes?|fees?|fines?|losses|(?:lost|lose|losing)(?! (?:[a-z]+ ){0,2}[\d.]+ ?(?:%|per ?cent))|(?:unpaid|outstanding|overdue|electricity|water|wage) bills?|arrears|(?<!\b(?:[Ee]xports?|[Ii]mports?|[Ss]hipments|[Ss]ales|[Dd]eliveries|[Ss]upplies|[Tt]rade|[Tt]urnover|[Pp]urchases|[Aa]rrivals|[Tt]hroughput|[Tt]raffic|[Vv]olumes|those (?:of|to|from))\b[^.;,\d]{0,50} )(?:lost|lose)|(?<!\bat an? (?:[a-z]+ )?)discount|savings?|pa(?:y|id|ys|yments?)|put(?= (?:[a-z]+ ){0,2}\S*\d[^.;]{0,30} (?:on the table|aside|behind|towards?)\b)|compensat\w+|damages?|collections?\b|collect(?:ed|s|ing)\b|tolls?\b|[Ww]ait(?:ing)? times?|capitali[sz]ation|premium|current account|stock market|shares (?:rose|fell|gained))\b`,
  ],
  [
    "block.economy",
    null,
    String.raw`\b(?:GDP|gross domestic product|economy (?:grew|sank|shrinks|slumped|has|is|will|expand|contract|shrank)|economic growth|industr(?:y|ial) (?:growth|output|grew|production)|consumption|demand|(?<!overseas |export |car |foreign |\b\p{Lu}\p{L}+(?:n|sh|ese|i) )sales|retail|market share|agriculture|agricultural (?:production|sector|output)|industry(?= (?:saw|grew|has|is|will|was))|locali[sz]ation|self-sufficiency|unemployment|employment|population|budgetary|PMI|confidence index|consumer|property|services sector)\b`,
  ],
  [
    "block.people",
    null,
    String.raw`\b(?:people|(?<!\b[Mm]edia )persons?|tourists?|tourism|tourist (?:flow|numbers)|visitors?|students?|passengers?(?! (?:cars?|vehicles?|automobiles?|trucks?|jets?|planes?)\b)|passenger traffic|travell?ers|residents?|citizens|workers|companies|enterprises (?:account|employ)|jobs?|flights?|families|children|patients|square metres|kilometres|hectares|(?:nation|country|city|market|population) of(?= (?:[a-z]+ )?\d)|exporters(?![’'])|firms surveyed|respondents|economists|(?:customers|subscribers|users|members|drivers|shareholders)(?<=(?:\d|million|thousand|lakh) \p{L}+))\b`,
  ],
  [
    "block.share",
    null,
    String.raw`\b(?:accounts? for|accounted for|accounting for|makes? up|made up|making up|constitut\w+|[Ss]hare of|proportion|represent(?:s|ing|ed)?(?! (?:(?:an?|the) )?(?:[\w-]+ )?(?:increase|rise|growth|decline|drop|fall|jump|surge|decrease|gain|improvement|leap)\b)|cover(?:s|ed|ing)?|compris\w+)\b`,
  ],
  [
    "block.per-unit",
    null,
    String.raw`\b(?:per|a|each) (?:1,000|thousand|barrel|tonne|ton|kilo(?:gram)?|kg|bushel|ounce|container|truck)\b`,
  ],
];
