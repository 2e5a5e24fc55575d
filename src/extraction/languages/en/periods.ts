// English months, counts and phrases of time.
import type { Periods } from "../periods.ts";
import { fiscalYears } from "./fiscal-years.ts";
import { partsOfYear } from "./parts-of-year.ts";
import { seasons } from "./seasons.ts";
import { yearsAndMonths } from "./years-and-months.ts";

const MONTHS = "January February March April May June July August September October November December".split(" ");
const months = new Map<string, number>();
MONTHS.forEach((name, i) => {
  months.set(name.toLowerCase(), i + 1);
  months.set(name, i + 1);
  if (name !== "May") months.set(name.slice(0, 3).toLowerCase(), i + 1);
});
months.set("sept", 9);
// Patterns are matched without regard to case; "may" and "march" as verbs are kept out by the rules' prepositions.
months.delete("May");
for (const name of MONTHS) months.delete(name);

const NTH = "fifth sixth seventh eighth ninth tenth eleventh twelfth".split(" ");
const COUNTS = "one two three four five six seven eight nine ten eleven twelve".split(" ");
const counts = new Map([
  ...COUNTS.map((word, i) => [word, i + 1] as const),
  ...["thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"].map(
    (word, i) => [word, i + 13] as const,
  ),
  ...COUNTS.slice(0, 9).map((word, i) => [`twenty-${word}`, i + 21] as const),
  ["thirty", 30],
  ["few", Number.NaN],
  ["decade", 10],
]);

/** "from June 2018 to $5.0 billion": an amount, not the end of a span. */
const SUM = String.raw`(?:[a-z]{0,3}[$€£¥₹]|(?:Rs|RM|RO|Tk|K?Shs?|EUR|USD|CHF)\.? ?\d|\d[\d.,]*(?:%| ?(?:thousand|[mbtr]+illion|crore|lakh|tonnes|tons|metric|barrels|TEUs?|containers|units|per ?cent|mn|bn|pc)\b))`;

export const periods: Periods = {
  months,
  counts,
  ordinals: new Map([
    ["first", 1],
    ["second", 2],
    ["third", 3],
    ["fourth", 4],
    ["final", 4],
    ["last", 4],
    ["1st", 1],
    ["2nd", 2],
    ["3rd", 3],
    ["4th", 4],
    ...NTH.map((word, i) => [word, i + 5] as const),
  ]),
  relative: [
    ["(?:the )?just[- ](?:concluded|ended|completed|closed)", -1],
    ["last year|the previous year|the past year|last calendar year", -1],
    ["next year|the coming year", 1],
    ["this year|(?:the )?current year|the current calendar year|that year|the year", 0],
  ],
  ofYear: "(?:,? (?:of |in )?(?:the year )?(?:(?<year>YEAR)|(?<rel>REL)))?",
  rules: [...fiscalYears, ...partsOfYear, ...seasons, ...yearsAndMonths],
  cameFrom: /\bfrom [^,;]{0,24}\d[^,;]{0,20} in (?<year>(?:19|20)\d\d) to (?:just |only |about |some |around )?$/,
  comparedMonth:
    /\b(?:than(?: in)?|compared (?:with|to)|from|over|on|against) (?<m>January|February|March|April|May|June|July|August|September|October|November|December) (?<year>20\d\d)\b/,
  comparedYear: /\b(?:than(?: in)?|compared (?:with|to)|over|against|above|below) (?<year>20\d\d)\b/,
  yearBeforeOpens: /^["“]?(?:[Aa]|[Tt]he) year (?:earlier|ago|before),? [^;,]{0,80}$/,
  revised: /\brevised (?:up |down |upwards? |downwards? |slightly |sharply )?(?:to|from)\b/,
  comparison: new RegExp(
    String.raw`\b(?:the|its|their|an?) (?!harvest|interest|rest|west|request|forest|latest|protest|test)(?:\w+est|best|worst|most|least|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?: [\w’-]+){0,5}? since (?:the )?(?:(?:spring|summer|autumn|fall|winter|start|beginning|end|middle|(?:first|second) half) of )?(?:early |late |mid-)?(?:(?:January|February|March|April|May|June|July|August|September|October|November|December)(?:,? (?:19|20)\d\d)?|(?:19|20)\d\d|last year)\b|on (?<=(?:%|per ?cent|pc|halves|halved|half|thirds?|quarters?|fifths?|tenths?),? on )(?:(?:January|February|March|April|May|June|July|August|September|October|November|December) )?(?:(?:19|20)\d\d\b|last year|a year (?:earlier|ago|before))|\b(?:from|on|over|than|compared (?:with|to)) (?:(?:a month|a year|the year) (?:earlier|ago|before)|the (?:previous|prior|preceding) (?:month|quarter)|the month (?:earlier|before))\b(?!['’]s)|\bfrom (?:(?:January|February|March|April|May|June|July|August|September|October|November|December) )?(?:19|20)\d\d\b(?! ?(?:to(?! (?:(?:about|around|nearly|almost|some|over|roughly|just|a|record|more|than) )*${SUM})|until|through|and|onwards?|[-–—])| levels)|\bsince (?:early |late |mid-)?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?:,? (?:19|20)\d\d| last year)|(?:\b(?:compared|comparison|relative|in contrast) (?:to|with)|\bagainst|\bversus|\bthan(?: (?:it was|in|over|during|for|the))*|\bas against|\bfrom (?:a year|the year) (?:earlier|ago|before)|\bfrom (?:the )?(?:same|corresponding|year-earlier|year-ago) (?:period|month|quarter)(?: of)?|\bover the same (?:period|month|quarter)(?: of)?|\bon (?:the )?same (?:period|month|quarter)(?: of)?|\b(?:corresponding|similar) (?:period|month|quarter)(?: of)?|\bsame (?:\w+ )?(?:period|months?|quarter|time|stretch|span|window)(?: of| in)?|\bbelow|\babove|\bas (?:much|many|high|large|big) (?:again )?as(?: in)?|\b(?:times|twice|double|triple|treble)(?: that of| those of| the| its)|\b(?:half|third|quarter|fifth|tenth|fraction|times|twice|double|triple)s?(?: of)? what (?:it|they|these|this) (?:was|were|had been)|\b(?:half|third|quarter|fifth|tenth|fraction)s?(?: of)? (?:that|those|the|its)(?= (?:19|20)\d\d (?:figure|level|quantity|amount|volume|value|total|number|tally)| (?:figure|level|quantity|amount|volume|value|total|number|tally)s? (?:of|in|for)\b)|\bcompared|\b(?:increase|growth|rise|gain|jump|improvement|decrease|decline|drop|fall|up|down|higher|lower) (?:by |of )?(?:(?:[A-Z]{0,3}[$€£¥₹]? ?)?[\d.,]+ ?(?:%|percent|per cent|pct|pc|(?:(?:million|billion|mn|bn|m) )?[a-z]+) )?(?:on|over|from|than))[^,;.()–—\d$€£¥]{0,40}?(?:\b(?:19|20)\d\d\b|\bFY ?\d\d(?:\d\d)?\b|\b(?:last|previous|past|preceding) (?:(?:marketing|fiscal|financial|agricultural|crop|calendar) )?(?:year|month|season|campaign)(?:['’]s)?|\b(?:the|a) year (?:before|earlier|ago)|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b(?:(?: ?[-–—/] ?| (?:to|through|until) )(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)?(?: (?:of )?last year| \d{4})?)(?!(?: \d{4})? ?\([€$£¥]?[-−]?\d)(?!['’]s [$€£]?\d)(?!,? when\b|(?:['’]s)? (?:[\w-]+ ){0,2}(?:figure|total|level|mark|record|value|volume|tally)s? of \D{0,4}\d)|\b(?:by|at|than) this time last year\b|\b(?:beat|beating|topped|topping|surpassed|surpassing|exceeded|exceeding|outstripped) (?:(?:January|February|March|April|May|June|July|August|September|October|November|December)|(?:19|20)\d\d|last (?:year|month))(?:['’]s)?(?= (?:[a-z]+ ){0,2}by\b)|\b(?:biggest|largest|first time|highest|lowest|fastest|slowest|steepest|sharpest|strongest|weakest|smallest|widest|narrowest|deepest|longest|quickest|worst|best|most|first|record|highs?|lows?|leading|main|chief|principal|foremost|number[- ]one|No\. ?1|top(?= (?:[\w-]+ ){0,2}?(?:market|buyer|customer|destination|supplier|source|partner|exporter|importer|seller|spot|position|place)))\b[^,;.]{0,50}? since (?:(?:January|February|March|April|May|June|July|August|September|October|November|December) )?(?:(?:19|20)\d\d\b|FY ?\d\d|\w+ (?:years|months)\b|records began)|\b(?:biggest|largest|highest|lowest|fastest|slowest|steepest|sharpest|strongest|weakest|smallest|widest|narrowest|deepest|longest|quickest|worst|best|most|least|first|highs?|lows?)\b[^,;.]{0,40}? in (?:(?:more|less) than |at least |almost |nearly |about |over )?(?:\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many) (?:years?|months?|quarters?|decades?|weeks?)\b(?! of)|\b(?:biggest|largest|highest|lowest|fastest|slowest|steepest|sharpest|strongest|weakest|smallest|widest|narrowest|deepest|longest|worst|best|most|first|record|highs?|lows?)\b[^,;.]{0,50}? since (?:last )?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b`,
    "gi",
  ),
  compareMarker:
    /\b(?:compared (?:with|to)|versus|vis-[aà]-vis|as against|against|(?:up|down|higher|lower) from|following|after|(?:\w+er|(?<=(?:%|percent|per cent|pct|pc|million|billion|bn|mn|tonnes|tons|times|third|half|quarter|fifth|tenth|fold|dollars|euros|yuan|rupees|much|far|slightly|points) )(?:more|less)) than) (?:(?:a|an|the|about|some) )?(?:[\w-]+ ){0,6}?[$€£\d]/i,
  earlierBefore:
    /\b(?:(?:a|the) year (?:earlier|ago|before)(?:,? (?:January|February|March|April|May|June|July|August|September|October|November|December)['’]s)?|in (?:the|a) (?:same|similar|corresponding|comparable) (?:\w+ )?(?:period|month|quarter|months|half)(?: of (?:the )?(?:previous|last|preceding|prior) year| a year (?:earlier|ago|before)| last year))(?:,? (?:he|she|they|it|the \w+) (?:said|added|noted|recalled))?(?:,? (?:it|they|there|this|(?:(?:the|its|their) )?(?:[\w-]+ )?(?:figure|total|number|count|volume|value|sum|bill|tally|amount|shortfall|deficit|surplus|gap|balance|imbalance|turnover|trade|exports|imports|shipments|throughput|traffic)) (?:had (?:been|stood at|reached|come to|amounted to|totall?ed)|was|were|stood at|came to|amounted to|totall?ed|reached)(?: (?:only|just|barely|worth|some|about|a mere|a (?:single )?(?:cargo|shipment) of))*)?[,:]? \(?$/i,
  yearEarlier:
    /^\)?,? ?(?:worth )?(?:(?:(?:a|one|the) (?:year|season)|(?:twelve|12) months) (?:earlier|ago|before|previously)|(?:in|during|for|over|recorded in|posted in|reported in|registered in|seen in) (?:the|a) (?:(?:year-ago|year-earlier|prior-year) (?:period|month|quarter|months|half|time)|(?:same|similar|corresponding|comparable|matching|equivalent|like) (?:[\w-]+ )?(?:period|month|quarter|months|half|time|stretch|span|window|weeks|season)(?: (?:of|in)(?: the)?)? (?:(?:19|20)\d\d|last year|the (?:previous|prior|preceding) year|a year (?:earlier|ago|before)|the year before))|(?:in|of|for|during) the (?:previous|prior|preceding) year)/i,
  samePeriodThen:
    /^\)?,? ?(?:in|during|for|over) (?:the|a) (?:same|similar|corresponding|comparable) (?:period|month|quarter|months|half|time)/i,
  yearOnYear:
    /\b(?:year[- ](?:on|over)[- ]year|y[/-]?o[/-]?y|yr[/-]yr|(?:from|than|over|compared (?:with|to)) (?:a|the) year (?:earlier|ago|before)|annual(?:ly| growth| rise| increase)|(?:same|similar|corresponding|comparable|like) (?:period|months?|quarter|half|time|term)(?: (?:of|in|a))? (?:last year|(?:the )?(?:previous|prior|preceding) year|the year before|year (?:earlier|ago|before)|(?:19|20)\d\d))\b/i,
  monthOnMonth:
    /\b(?:month[- ](?:on|over)[- ]month|m[/-]?o[/-]?m|quarter[- ](?:on|over)[- ]quarter|q[/-]?o[/-]?q|(?:previous|prior|preceding|(?<=\b(?:from|than|over|on|against|with|to) )last) (?:month|quarter)|(?:month|quarter) (?:before|earlier|ago)|(?:from|than|against|above|below|compared (?:with|to)) (?:in |[^,;.\d]{0,10}\d[^,;]{0,18} in )?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b(?! (?:19|20)\d\d| last year| (?:a|the) year))/i,
  previousYear: /^[^.;,\d]{0,24}\b(?:in )?the (?:previous|prior|preceding) year\b|^[^.;,\d]{0,24}\bthe year before\b/i,
  dailyBefore: /\b(?:daily|a day|each day|every day)\b[^.;]{0,30}$/i,
  dailyAfter: /^[^,.;\d]{0,40}?\b(?:a|per|each|every) day\b|^ daily\b|^\/d(?:ay)?\b/i,
  previousQuarter:
    /^[^.;,\d]{0,24}\b(?:the (?:previous|prior|preceding) quarter|the quarter (?:before|earlier)|a quarter (?:earlier|before))\b/i,
  weekdays: ["Sun", "Mon", "Tues", "Wednes", "Thurs", "Fri", "Satur"],
  dayAhead:
    /(?:^|[;:,.–—] |\b(?:and|but|while) )(?:[Oo]n (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: alone)?|[Yy]esterday),? (?:[a-z]+ ){0,2}$/,
  habit:
    /\bused to\b|^(?=.*\b(?:an?|per|each|every) (?:normal |ordinary |usual |busy )?(?:day|night|week)\b).*\b(?:pass|passes|cross|crosses|use|uses|enter|enters|comes?|go|goes|arrives?|leaves?|moves?|travels?|handles?|carry|carries|sees?|takes?|queues?|makes?|rolls?|is|are|clears?|process|processes|lets?|waves?|admits?|receives?|dispatch|dispatches|sends?|runs?|serves?|manages?|averages?|loads?|unloads?|brings?|flows?|supplies|delivers?|pumps?|ships?)\b(?! the year)/s,
  beforeEvent:
    /\bbefore (?:the |its |their |that |this )?(?:[\w’'-]+ ){0,2}?(?:outbreak|pandemic|epidemic|virus|Covid(?:-19)?|crisis|war|invasion|fighting|conflict|unrest|protests?|riots|sanctions|closure|shutdown|blockade|ban|embargo|dispute|row|strikes?|coup|lockdowns?|earthquake|quake|floods?|storm|tariffs?|duty|reform|agreement|pact|deal|collapse|crash|split|takeover)\b/i,
  dayAlone: /^(?: of (?:cargo|goods|freight))?,? (?:on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?! (?:said|to))|yesterday)\b/,
  samePeriod:
    /\b(?:same|similar|corresponding|comparable) (?:period|months|time|quarter|half|weeks|days|stretch|season)\b|\bat this (?:time|point|stage)\b/i,
  yearsAgo:
    /^\)?,? (?:(?:just |only )?(?<n>two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) years|(?<decade>a decade)) (?:ago|earlier|before|previously)/i,
  yearsAgoBefore:
    /(?:^|[;:,.–—-] |\b(?:and|but|while|whereas|when|only|just|barely|some|as recently as) )(?:(?<n>[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|\d{1,2}) years|(?<decade>[Aa] decade)) (?:ago|earlier|before|previously),? (?:it|they|that|this|there|the (?:figure|number|total|sum|value|volume)s?|its (?:exports|imports|sales|purchases)) (?:had )?(?:was|were|been|stood at|came to|amounted to|totall?ed|reached)(?: (?:stuck|hovering|languishing|running|around|worth|still|already|at|a mere|only|just|about|around|some|barely|less than|under|over|nearly|almost))* ?$/,
  ordered:
    /\b(?:book(?:ed|ings?)|order(?:ed|s)|bought|secured|charter(?:ed|s)|scheduled|due|slated|sold|tender(?:ed|s)?|fix(?:ed|tures)|nominat(?:ed|ions))\b[^.;]*$/i,
  fromTo: /^ from [^,;]{1,60}?\b(?<a>(?:19|20)\d\d)\b[^;]{0,40}? to [^,;]{1,60}?(?:\b(?<b>(?:19|20)\d\d)\b|(?<last>last year))/i,
  aside:
    /\b(?:it|they|the (?:figure|total|number|volume|value|amount)|exports|imports|trade|shipments|\p{Lu}\p{L}+|\d[\d.,]* (?:[mb]illion )?(?:tonnes|tons|[a-z]+s)|[mb]illion) had (?:been |\w+ed |stood |sold |bought )/u,
  saidThen:
    /\b(?:said|says|told|stated|announced|noted|stressed|declared)\b(?:(?!\b(?:exports?|imports?|trade|turnover|shipments|deliveries|sales|purchases|arrivals|traffic|freight|cargo|volumes?|was|were|had|has|have|reached|stood|totall?ed|amounted|that|show\w*|rose|fell|grew)\b)[^,.;]){0,90}?\b(?:in|on) (?:late |early |mid-)?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{1,2})?(?=[ ,.])/,
  spoken: new RegExp(
    String.raw`\b(?:if|unless|provided) [^,;.\d]{3,60}? (?:in|by|on|before) (?:early |late |mid-)?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\b(?:once|before|when|until|after|because|as)\b[^,;.\d]{3,60}? (?:allowed|lifted|opened|reopened|resumed|closed|shut|banned|imposed|introduced|signed|suspended|scrapped|cancelled|doubled the duty|came into force|took effect|took office|began|started|ended|broke out|was cut|were cut) (?:again )?(?:in|on|from) (?:late |early |mid-)?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\b(?:(?<!\byear,? )(?:which|that|it) (?:ends?|ended|begins?|began|starts?|started|runs?|ran)|season (?:ends?|ended)|(?:season|year) (?:begins?|began|starts?|started|runs?|ran)) (?:in|on|from) (?:late |early |mid-)?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\b(?:note|report|statement|interview|letter|briefing|bulletin|speech|visit|meeting|forum|said|says|told|announced|warned)(?: (?:to|for|in|by|with|at) [\w ]{2,24}?)? (?:earlier |later |late |published )?(?:this|last) (?:week|month)\b|\b(?:said|says|told|stated|announced|noted|stressed|reported|declared|released|published|unveiled|put out)\b(?:(?!\b(?:exports?|imports?|trade|turnover|shipments|deliveries|sales|purchases|arrivals|traffic|freight|cargo|volumes?|was|were|had|has|have|reached|stood|totall?ed|amounted|that|show\w*|rose|fell|grew)\b|\d ?%)[^,.;]){0,90}?\b(?:in|on|since) (?:late |early |mid-)?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{1,2})?(?=[ ,.])(?!,? (?:19|20)\d\d)|\b(?:pass(?:ed)?|reach(?:ed)?|hit|cross(?:ed)?|exceed(?:ed)?|topp?(?:ed)?|beat|met|surpass(?:ed)?|achieved|overtook) (?:it|that|this|them|the (?:target|goal|mark|plan|figure|milestone|threshold)) (?:already |back |as early as )?(?:in|by) (?:early |late |mid-)?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\bon (?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday),? (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}(?:, \d{4})?|(?<!\bend(?:ed|ing) )\b(?:on|dated|as of|until|before|by) (?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{1,2})(?!\d| ?[-–—] ?\d)(?:, \d{4})?|(?:since|after|before) (?:the )?(?:\w+ )?(?:sanctions|invasion|war|pandemic|agreement|pact|deal)[^,.;]{0,20}\bin (?:19|20)\d\d|\bafter [^,;.\d]{3,70}? (?:in|on|since) (?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\b(?:signed|renewed|extended|ratified|concluded|inked|sealed|initialled|struck|brokered|came into force|took effect|joined|invaded|launched|opened|established|created|founded)\b[^,.;]{0,30}\b(?:in|on) (?:(?:(?:January|February|March|April|May|June|July|August|September|October|November|December) )?(?:\d{1,2},? )?(?:19|20)\d\d|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)`,
    "g",
  ),
  any: /\d{4}|year|decade|month|quarter|half|January|February|March|April|May|June|July|August|September|October|November|December|\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b|now|today|current|season|campaign|spring|summer|autumn|(?:this|last|the) fall\b|at present|these days|at the moment|\bFY|\d{1,2}M ?[’']?\d\d|fiscal|\b[QH][1-4]|\b[1-4][QH]\d|week/i,
  figuresOf:
    /\b(?:figures|numbers|data|results|statistics) (?:for|of) (?:the )?(?=\S)|\b(?:[Tt]he|[Oo]ur|[Tt]hese|[Tt]his is the) (?=\p{Lu}\p{Ll}+ (?:[a-z]+ )?(?:figures|numbers|data|results|statistics)\b)/u,
  present:
    /\b(?:is(?! (?:\w+ ){1,3}that\b)|are|stands|exceeds|amounts|totals|will|now|today|currently|(?:has|have) (?:also |already |now )?(?:reached|exceeded|fallen to|grown to))\b/,
};
