// English words for a balance, trade, exports and imports.
import type { Triggers } from "../triggers.ts";

const w = (words: string): string => words.trim().replace(/\s+/g, " ");
const NOT_TURNOVER = w(
  `(?!-weighted)(?! and \\p{Lu}\\p{L}+ [Mm]inist)(?! (?:and|&) (?:economic|investment|industrial|humanitarian|finance|financial|technological|development|industry|the economic)(?! (?:turnover|grew|rose|increas))| union| minist| mission| barrier| restriction| agreement| deal| talks| relation| representat| zone| war\\b| fair| policy| organi[sz]ation| platform| hub| house| route| office| delegation| ties| conditions| rules| regime| chain| sector| network| data| figures| show| tension| dispute| truce| body| group| official| negotiat| envoy| pact| corridor| partner| finance| credit| secretar| manager| account| team\\b| unit\\b| leader| spokes| institut| bureau| arm\\b| authorit| association| council| federation| lobby| magazine| journal| consultan| research| specialist| strateg| committee| court| panel| law\\b| bill\\b| cent(?:re|er)| show\\b| forum| event| conference| summit| preference| liberali| openness| framework| cooperation| embargo| sanction| boycott| row\\b| spat\\b| friction| feud| rift| stand-?off| irritant| correspondent| reporter| editor| desk| page| expert| economist| analyst| lawyer| statistic| counsel| attach| adviser| advisor| chief| director| executive| watchdog| commission| promotion| facilitation| diversion| curb| measure| (?:and )?economic)`,
);

/** A sum that is a country's, and no firm's. */
const SUM = String.raw`(?:[a-z]+ ){0,4}?(?:[$€£¥]|[A-Z]{3} ?)?(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|half an?|an?) ?(?:and a half )?(?:[mb]illion|mn|bn|crore)\b`;
const BOTH_WAYS = "back and forth|to and fro|(?:both|each|either) ways?|(?:both|each|the two|either) directions?";

export const flowTriggers: Triggers["rules"] = [
  [
    "trigger.balance",
    "TRADE_BALANCE",
    String.raw`(?:trade|export|foreign trade|external trade|merchandise|goods|commercial|bilateral|positive|negative|active|passive|adverse|favou?rable|unfavou?rable|trade in goods) (?:surplus(?:es)?|deficits?|balance|imbalance|gap|shortfall)(?: of export-import \w+| of (?:foreign |external )?trade)?(?: in goods)?|balance of trade|\b(?:cumulative|accumulated|aggregate|combined|net|monthly|quarterly|annual) (?:surplus|deficit)\b(?! (?:in|of) (?:the )?(?:budget|current account))|(?:[Tt]rade|[Mm]erchandise|[Gg]oods|[Vv]isible) account\b(?=[^.;]{0,60}\d)|(?:[Dd]ifference|[Gg]ap|[Hh]ole|[Ss]hortfall) between (?:imports and exports|exports and imports|what (?:we|it|they|the country|comes?|came|goes|went|leaves?|is|was) (?:[a-z]+ ){0,3}and what (?:we|it|they|comes?|came|goes|went|leaves?|is|was) (?:buys?|bought|sells?|sold|imports?|imported|exports?|exported|in|out|comes? in|goes out|ships?|shipped|sends?|sent|earns?|earned|pays?|paid|takes?|took)(?: in| out| abroad)?)|(?:surplus|deficit) in (?:travel|services|agriculture|farm goods|agri-?food|manufactur\w+|energy|food)\b|positive (?:foreign |external )?trade balance|(?:bilateral|overall|resulting) balance\b|\bbalance (?=(?:in|was|is|thus|therefore) (?:[^.;\d]){0,50}(?:favou?r|negative|positive)\b)|(?:surplus|deficit|gap|shortfall|imbalance) (?:of|in|on) (?:the |its )?(?:(?:merchandise|goods|external|foreign|visible|overall) )*(?:export|trade|goods)[\w-]*(?: transactions| operations| accounts?| balance)?|[Tt]rade in goods balance|(?<!\b(?:[Bb]udget|government|[Tt]reasury|account|company|firm|bank|finances)\b[^.;]{0,60})(?<=\d(?:[\d.,]*\d)? ?(?:million|billion|trillion|bn|mn|m|b)?(?: \p{Ll}+)? )in the (?:red|black)\b|(?:\b(?:[Tt]he|[Aa]|[Ii]ts|[Tt]heir|[Oo]ur|[Tt]his|[Tt]hat)|[’']s) (?:(?:monthly|quarterly|annual|yearly|record|resulting|yawning|\w+-month|\w+-year) )?(?:gap|balance|hole|imbalance|difference)\b(?=(?:, [$€£¥]| of (?:(?:over|about|nearly|some|almost|around|more than|close to|roughly|just|under) )*(?:[$€£¥₹\d]|[A-Z][A-Za-z]{0,2}\.? ?\d|\w+ (?:billion|million))| (?:was|is|stood|widened|narrowed|grew|shrank|reached|with|has)\b[^.;]{0,40}\d))|(?<!\b(?:budget|fiscal|current[- ]account|account|government|federal|cash|capital|payments|power|trust|democratic) |\b[Bb]udgets?\b[^.;]{0,80})\b(?:surplus(?:es)?|deficits?|shortfall)\b(?! of (?:about |around |some |nearly |almost |over |under |more than |less than )?[\d.]+ ?(?:%|per ?cent))(?=,? (?:[$€£\d]|at (?:[a-z]+ ){0,2}(?:[A-Z]{2,3} ?)?[$€£¥\d])|(?:, [^,;.\d]{3,60},)?(?: (?:thus|therefore|then|hence|still|again|also|in turn|accordingly|consequently|thereby|(?:last|this) (?:year|month|quarter)))? (?:with|widened|narrowed|of|stood|was|were|shrank|grew|reached|totalled|totaled|hit|swelled|in goods|in services|increased|decreased|rose|fell|jumped|dropped|declined|came|adds? up|added up|for|in [\p{L}’']+ favou?r|(?:is|has been|had been|remained|remains) (?:[a-z]+ )?(?:[$€£¥]|[A-Z]{3} ?\d|\d)|(?:[$€£¥]|[A-Z]{3} ?)\d|in (?:\w+ )?of [$€£\d]|to [$€£]|ballooned|expanded|surged|crossed|passed|exceeded|topped|surpassed|breached|approached|neared|averaged|amounted|touched|climbed|soared))`,
  ],
  [
    "trigger.balance-excess",
    "TRADE_BALANCE",
    String.raw`\b(?:[Ee]xports?|[Ii]mports?) (?:[a-z]+ ){0,2}?(?:outstrip(?:ped|s)?|exceed(?:ed|s)?|outweigh(?:ed|s)?|outpac(?:ed|es)|outran|surpass(?:ed|es)?|topp(?:ed|s)|overtook) (?:the |its |their )?(?:exports?|imports?) (?:[a-z]+ ){0,3}?by\b|\b(?:lose|loses|lost|losing)\b(?= (?:[a-z]+ ){0,3}[$€£¥]?\d[\d.,]* (?:million|billion|trillion)(?: dollars| euros)?(?: [a-z]+){0,3} (?:(?:on|in) trade\b|(?:to|with) (?:the )?(?:\p{Lu}|world\b)))`,
  ],
  [
    "block.trade-compound",
    null,
    String.raw`(?:domestic|inter-?provincial|inter-?state|inter-?regional|retail|wholesale|online|internet|shadow|e-commerce|illegal|street|emissions|stock|internal|home|carry|currency) trade(?: turnover)?|trade (?:union|minist)\w*|World Trade|[Tt]rade (?:among|between|within|across) (?:(?:our|its|their|the) )?(?:own )?(?:provinces|federal states|regions|counties|cantons|prefectures|oblasts|governorates)|(?:Minist\w+|Chamber|Department|Commission|[Ss]ecretary|Board|Bureau|Office|Committee|Council)[\w ,]{0,30} (?:of|for|and) (?:Industry and )?Trade|import[- ]substitut\w+|substitut\w+ (?:of |for )?imports?|[Ee]xport (?:support|[Pp]romotion|programme|program|duty|duties|credit|insurance|centre|center|contract|portfolio|order|potential|financing|permit|licen[cs]e|agency|development|project|infrastructure|quota|tax|ban|control|curb|restriction|price|index)s?|(?:support|promot|stimulat|expand)\w* (?:of |for |non-energy |industrial |the )*exports?|import (?:duty|duties|tariff|licen[cs]e|price|quota|ban|tax)s?|(?<!\b(?:[Vv]alue|[Vv]olume|[Ww]orth|amount|cost|bill) of (?:all |the )?)(?<=\b(?:of|the|on|for|all|with|by|these|those|most|some|other|cheap|cheaper|mainly|using|and|than) )imported(?= [a-z])(?! (?:about|around|more|some|nearly|almost|over|goods (?:worth|valued|to the value)|a total|from|into|by|in|to))|Export-Import|Ex-?Im Bank`,
  ],
  [
    "trigger.goods-in",
    "IMPORTS",
    String.raw`\b\p{Ll}+ (?:valued at|worth)\b(?=(?:[^.;:]|\.\d){0,90}\b(?:came in|coming in|entered|arrived|were brought in|flowed in|(?:came|come|coming|bought|purchased|imported|sourced) from)\b)|\b(?:goods|products|merchandise) (?:purchased|bought) (?:from )?(?:abroad|overseas)\b`,
  ],
  [
    "trigger.goods-out",
    "EXPORTS",
    String.raw`\b(?:[Gg]oods|[Pp]roducts|[Mm]erchandise) (?:valued at|worth|to the value of)\b(?=(?:[^.;]|\.\d){0,110}\b(?:went|left|had gone|(?:were|was) (?:sent|shipped|dispatched|despatched|exported|delivered|sold|loaded)|headed|crossed)\b(?! (?:up|down)\b)(?!(?:[^.;]|\.\d){0,60}\b(?:${BOTH_WAYS}|between (?:the two|\p{Lu}))\b))|\b\p{Ll}{3,} (?:valued at|worth)\b(?=(?:[^.;:]|\.\d){0,90}\b(?:(?:left|leaving) (?:the (?:country|kingdom|island|republic|nation)\b|(?:its|our|their) (?:ports|shores|quays)|\p{Lu}\p{L}+ (?:in|during|for|last|this|over|between|since|through|via|by)\b)|(?:went|gone|going|headed|sailed|flew|flown) (?:abroad|overseas|(?:out )?to (?:the )?\p{Lu})|(?:was|were|been) (?:shipped|exported|sent|sold|dispatched) (?:abroad|overseas|to (?:the )?\p{Lu}|(?:out )?from \p{Lu}|out of)))|(?<=\b(?:[Oo]ur|\p{Lu}\p{L}{2,}(?:n|sh|ese|i|ch)) )goods\b(?= (?:made up|making up|accounted for|accounting for|reaching|going (?:to|there|the other way)|bound for|shipped|arriving|at [$€£¥\d]|were (?:worth|valued|[$€£\d])))`,
  ],
  [
    "trigger.turnover",
    "TRADE_TURNOVER",
    String.raw`(?:(?:foreign|external|bilateral|mutual|reciprocal|two-way|cross-border|international|global|world|overall|total|annual|economic|commodity|goods|commercial|merchandise) )*(?:trade(?: and economic)?|economic|commercial|goods|commodity|commerce) (?:turnover|exchanges?|volumes?|flows?|value)\b|exchanges? of (?:goods|merchandise)(?: and services)?|(?<=(?:\d|\b(?:an?|one|two|three)) ?(?:million|billion|trillion)(?: dollars| euros)? (?:worth )?(?:of|in) )goods(?: and services)?(?= (?:that )?(?:cross(?:es|ed|ing)?|flow(?:s|ed|ing)?|mov(?:es?|ed|ing)|pass(?:es|ed|ing)?) (?:back and forth|(?:across |over )?(?:the|our|this|that|both) (?:[\w-]+ )?(?:border|frontier|Atlantic|Pacific|ocean)))|turnover (?:of|in) (?:trade|goods|exports? and imports?(?: goods)?|imports? and exports?(?: goods)?)|(?<!\b(?:exported|imported|shipped|sold|bought|purchased|delivered|supplied|sent|exporting|importing|exports?|imports?) (?:it |them |us |you |(?:his|her|its|their|our|your|that|the) (?:country|nation|kingdom|republic|island|neighbou?r|people|partner|bloc|side) |(?:the )?\p{Lu}[\w’'-]+ )?(?:and )?(?:\p{Lu}[\w’'-]+ )?(?:of )?)(?<!\b(?:[Tt]ariffs?|[Dd]ut(?:y|ies)|[Ll]ev(?:y|ies)|[Ss]anctions|[Bb]ans?|[Cc]urbs?|[Rr]estrictions?)\b[^.;,\d]{0,40} )\b(?:goods|cargo|products) (?:valued at|worth)\b|(?:volume|value|amount|level|share)s? of (?:(?:our|the|its|their|bilateral|mutual|foreign|reciprocal|economic|\w+-\w+) )*trade${NOT_TURNOVER}|\b[Gg]oods\b(?=(?:[^.;]|\.\d){0,60}\b(?:${BOTH_WAYS}|changed hands|(?:were|was) (?:exchanged|traded)|(?:moved|moving|flowed|passed|went|crossed) between)\b)|(?:bilateral|mutual) turnover|(?<=\b(?:[Oo]ur|[Tt]heir|[Tt]he two countries[’']) )(?:mutual |annual |commercial )?exchanges?\b(?! (?:rates?|of|students?|programmes?|programs?|with)\b)|\b[Ii]ntra-[a-z]+ (?:sales|exchanges?|shipments)\b|(?:total )?imports and exports|exports and imports|(?:total )?(?:import-export|export-import|import and export|export and import) (?:turnover|value|volume|total|trade)|(?:imports plus exports|exports plus imports)|(?:[Bb]ilateral|[Tt]wo-way|[Cc]ross-border) (?:commerce|business)\b|\b[Bb]usiness (?=between (?:the )?(?:two|\p{Lu}))|(?<!\b(?:of|and|e-|for) ?)\b[Cc]ommerce (?=between |with (?:the )?\p{Lu})`,
  ],
  [
    "trigger.trade",
    "TRADE_TURNOVER",
    String.raw`(?<!\b(?:[Ee]arly|[Ll]ate|[Mm]orning|[Aa]fternoon|[Mm]idday|[Mm]id-morning|[Aa]fter-hours|[Pp]re-market|[Pp]remarket|[Ii]ntraday|[Oo]vernight|Asian|European|London|New York|Tokyo|[Tt]hin|[Cc]hoppy|[Vv]olatile|[Oo]pening|[Mm]onday[’']s|[Tt]uesday[’']s) )\b[Tt]rade${NOT_TURNOVER}(?= |$|[.,;:–—)'’"”-])|(?<=\b(?:we|they|countries|will|also|may well|can|to) )trade(?= )|(?<=\b(?:do|did|does|done|doing) [^.;]{0,24}\d[\d.,]* (?:billion|million|bn|mn)(?: \p{L}+)? (?:worth )?(?:of|in) (?:non-oil |annual |cross-border |bilateral )?)business\b|(?<=\b(?:were|was|been) )traded\b(?! (?:on|at|for))|(?<=\b(?:countries|nations|sides|neighbou?rs|states|economies|partners|two|\p{Lu}\p{L}+ and \p{Lu}\p{L}+) (?:had )?)traded (?=for [$€£¥\d])|(?<=\b(?:two|both|sides|leaders|presidents|ministers|governments|countries)\b[^.;]{0,40} (?:set|agreed|have|had|fixed|named|share|confirmed|reaffirmed) (?:themselves |us |ourselves |themselves both |their (?:ministers|governments|countries) )?(?:an?|the|their|on a) )(?:new |common |joint |ambitious )?(?:goal|target|bar|mark|ceiling|task|ambition|milestone|benchmark)(?= of (?:[a-z]+ )?[$€£\d])|(?<=^(?:(?:And|But|So) )?[Ww]ith (?:the )?[^.;,]{2,40}?,? we )(?:do|did|have done)(?= (?:[a-z]+ )?\S*\d)|\btraded\b(?! (?:on|at|in|for|with an))`,
  ],
  [
    "trigger.seen-leaving",
    "EXPORTS",
    String.raw`(?<=\d[\d.,]* ?(?:million|billion|mn|bn|m|crore) (?:worth )?(?:of|in) [\p{L} -]{3,40} )(?:leaving|departing|going out|sailing)(?= (?:through|via|by|from|over|across|for|the country)\b)`,
  ],
  [
    "trigger.seen-entering",
    "IMPORTS",
    String.raw`(?<=\d[\d.,]* ?(?:million|billion|mn|bn|m|crore) (?:worth )?(?:of|in) [\p{L} -]{3,40} )(?:entering|arriving|coming in|landing)(?= (?:through|via|by|from|over|across|the country)\b)`,
  ],
  ["trigger.turnover-alone", "TRADE_TURNOVER", String.raw`\bturnover\b|\bFTT\b`],
  [
    "trigger.export-earnings",
    "EXPORTS",
    String.raw`(?:export|foreign currency|foreign exchange|currency|[Dd]ollar|[Rr]upee|hard[- ]currency) (?:earnings?|revenues?|proceeds|income|sales|value|receipts|volumes?)(?: from)?(?: the)?(?: \w+){0,3}? ?(?:exports?|sales)?`,
  ],
  [
    "trigger.export-noun",
    "EXPORTS",
    String.raw`(?<!\b(?:increasing|oriented|(?<!(?:\d|[mb]illion|[mb]n|crore|tonnes|tons) )of the|by) )\b(?:non-[\w-]+ |agricultural |military |total |overall |arms |technology |overseas |outbound |merchandise |domestic |re-)*(?:[Ee]xports?|[Rr]e-?exports?|[Oo]utbound (?:shipments|sales|volumes?|flows?|deliveries|goods)|(?:[Oo]verseas|[Ff]oreign|[Cc]ross-border|[Ee]xternal) (?:shipments|sales)|(?:[Ss]ales|[Ss]hipments) (?:of [\p{Ll} -]{2,30} )?(?:abroad|overseas)|[Oo]utbound(?=(?:,? (?:we|they|it|there)| (?:was|is|were|stood at|came to|reached|ran to|rose to|fell to|grew to)) )|NODX)\b(?: turnover\b)?(?! (?:boom|drive|push|basket|sector|industry|[Hh]ub|platform|centre|center|market|potential|pipeline|destination|route|item|categor|deliver|suppl|sales|quota|restriction|growth rate|licen|permit|curb|control|rule|regulation|requirement|procedure))(?!-(?:import|oriented|led|driven|dependent))|exporting`,
  ],
  ["trigger.arms-sales", "EXPORTS", String.raw`\b(?:[Aa]rms|[Ww]eapons?|[Mm]ilitary(?: equipment| hardware)?) sales\b(?! (?:by|at) )`],
  [
    "trigger.export-delivery",
    "EXPORTS",
    String.raw`(?:[Ll]eft|[Ll]eav(?:es?|ing)) (?:(?:the|its|our|their) (?:country|kingdom|nation|shores)|(?:its|our|their|the (?:country|nation|kingdom|island)[’']s|\p{Lu}\p{L}+[’']s|\p{Lu}\p{L}+(?:n|sh|ese|i|ch)) (?:sea)?(?:ports|quays|docks|shores|soil|harbou?rs))\b(?! (?:with |a |an |some )*[$€£¥])(?:(?=[^.;]*\d)|(?<=\d[^.;]{0,70}))|export (?:deliver|suppl|shipment|sale)\w+|(?:deliver|suppl|shipment|sale)\w* for export`,
  ],
  [
    "trigger.export-market",
    "EXPORTS",
    String.raw`(?:\bexport (?:markets?|destinations?|partners?|buyers?|customers?|items?|commodit(?:y|ies)|products?|earners?|lines?)\b(?:[^.;,\d]{0,60}? turnover\b)?|\b(?:destinations?|markets?|buyers?|customers?) (?:for|of) (?:\p{Lu}?[\w’'-]+ ){0,2}(?:goods|products|exports|merchandise))\b(?=(?:[^.;\d]|\.\d){0,60}(?:with|at|\(|:|worth|buying|taking|accounting|of|bringing in|earning) ?[^.;]{0,14}\d)`,
  ],
  [
    "trigger.buyer",
    "EXPORTS",
    String.raw`\b(?:buyers?|customers?|markets?|destinations?|takers?|clients?)\b(?=,? (?:with|at|on|taking|buying|worth) (?:[a-z]+ ){0,2}?(?:[A-Z]{1,3} ?[$€£¥₹]? ?|[$€£¥₹] ?)?\d(?:[^.;%]|\.\d){0,12}(?:million|billion|trillion|mn|bn|mln|tonnes|tons|MT|crore|[mbt]\b))|\b(?:an?|the) (?:[a-z-]+ )?(?:buyer|importer|taker) (?=of (?:[a-z]+ ){0,2}\d)`,
  ],
  [
    "trigger.abroad-buys",
    "EXPORTS",
    String.raw`\b[Ee]xporters (?:in [\p{L}’' -]{2,30}? )?(?:[a-z]+ )?(?:have |had )?(?:sold|shipped|sent|moved|delivered|dispatched|earned|loaded|booked)\b(?=[^.;]*\d)|\b(?:(?:[Ff]oreign|[Oo]verseas|[Ii]nternational) (?:buyers|customers|clients|importers|consumers)|[Ff]oreigners|[Tt]he (?:rest of the |outside )?world) (?:[a-z]+ )?(?:paid|pays?|spent|spends?|bought|buys?|took|takes?|ordered|snapped up|imported)\b(?! (?:over|out|part|place|in)\b)`,
  ],
  [
    "trigger.customer",
    "EXPORTS",
    String.raw`(?<=\b[Aa]n? (?:[$€£¥]|[A-Z]{2,3} ?)?\d[\d.,]*[ -](?:million|billion)(?:[- ](?:dollar|euro|pound))?(?:[- ]a[- ]year)? )(?:customer|market|buyer|outlet)\b(?= for (?:our|us\b|\p{Lu}\p{L}+n\b|its\b|their\b))|\b(?:customer|market|buyer) for\b(?= (?:[a-z]+ ){0,3}[$€£¥]\d[\d.,]* ?(?:million|billion) of (?:our|their|its|\p{Lu}\p{L}+n) )`,
  ],
  [
    "trigger.supplier",
    "IMPORTS",
    String.raw`\b(?:suppliers?|sources?|sellers?|origins?)\b(?=,? (?:with|at|on|sending|selling|shipping|worth) (?:[a-z]+ ){0,2}?(?:[A-Z]{1,3} ?[$€£¥₹]? ?|[$€£¥₹] ?)?\d[^.;%]{0,12}(?:million|billion|trillion|mn|bn|mln|tonnes|tons|[mbt]\b))`,
  ],
  [
    "trigger.sales-outside",
    "EXPORTS",
    String.raw`\b[Ss]ales (?=(?:of [\p{Ll} -]{2,40} )?to (?:foreign|overseas|export|international|external) (?:markets|buyers|customers|countries|clients)\b|(?:outside|beyond) (?:the |its |our |their )?(?:\p{Lu}|borders?\b|shores\b|frontiers?\b)|to the (?:(?:north|south|east|west|rest|far side|other side|interior) of|region\b|continent\b)|to (?:non-|third |foreign|overseas|(?:all|other|most|key|main|export|traditional|distant) (?:[\w-]+ ){0,2}?(?:markets|destinations|countries)\b))`,
  ],
  [
    "trigger.partner",
    "TRADE_TURNOVER",
    String.raw`\btrad(?:e|ing) partners?\b(?=(?:[^.;\d]|\.\d){0,60}(?:with|at|\(|worth|accounting) ?[^.;%]{0,16}\d)`,
  ],
  [
    "trigger.export-verb",
    "EXPORTS",
    String.raw`\b(?:what|everything|all) (?:that )?(?:we|they|it|the country|\p{Lu}\p{L}+) (?:sells?|exports?|ships?|sends?|sold|exported|shipped)\b|\b(?:what|how much) (?:do|did|does) (?:we|they|you|it|\p{Lu}\p{L}+) (?:sell|export)\b|(?<=\b(?:[Tt]his|[Tt]he|[Oo]ur|[Hh]is|[Hh]er|[Tt]heir) (?:country|nation|island|islands|kingdom|republic) (?:has |have |had |now |also |once |still |then |alone |already )*)(?:sold|sells|shipped|ships|placed)\b(?= (?:[a-z]+ ){0,4}?\d[\d.,]* ?(?:million |billion |thousand |mn |bn )?(?:metric )?(?:tonnes|tons|barrels|bags|boxes|cartons|litres|pounds|kilos|head|stems|bales|carats|ounces|cubic)\b)|\b(?:re-?)?exported\b|\bexports?(?= (?:some|about|around|nearly|almost|more than|over) )`,
  ],
  [
    "trigger.import-verb",
    "IMPORTS",
    String.raw`(?<=\b(?:[Ii]t|[Tt]hey|and|also|which|that) )(?:(?:bought|purchased|took) (?:\w+ )?(?:goods|products|merchandise) worth\b|(?:bought|purchased)\b(?= (?:[a-z]+ )?(?:[$€£¥]|[A-Z]{1,3} ?\$?)?\d[\d.,]* ?(?:billion|million|trillion|bn|mn|crore)(?: [a-z]+)? worth\b))`,
  ],
  [
    "trigger.sold-abroad",
    "EXPORTS",
    String.raw`\bsold\b(?= (?:it|them|us|you|the (?:rest of the |outside )?world|foreigners|\p{Lu}[\w’'-]+(?: (?:and )?\p{Lu}[\w’'-]+)?)(?: goods)?(?: for| worth)?(?: about| some| nearly| over| almost| more than| around)? [$€£¥]?\d)|\bsold\b(?= (?:goods|products|merchandise) (?:worth|valued)| (?:[a-z]+ ){0,3}[$€£¥]\d[\d.,]* ?(?:million|billion) (?:worth )?(?:of|in) [\p{L} -]{3,40} (?:here|there|to (?:them|(?:those|these|that) (?:\p{Ll}+ )?(?:countr(?:y|ies)|nations?|markets?|economies|partners?|region)))\b)|\b(?:(?:value|worth) of (?:the )?)?goods sold (?:to|in)\b|(?<=\b[Ww]e (?:have |now |also |still )?)(?:shipped|ship|sent|send)\b(?= ${SUM})|(?<=\b[Ww]e )(?:sell|export|send|ship)(?= (?:to )?you\b)|\b(?:bought|purchased|took) (?:\w+ )?(?:goods|products|merchandise) worth\b|\b(?:shipped|sent|delivered|supplied|dispatched|sold|sells?|sends?) (?:(?:it|them|you|us|(?:his|her|our|your) (?:country|nation|neighbou?r)|(?:(?:the|its|their) )?(?:[a-z-]+ )?(?:\p{Lu}[\w’'-]+ ?)?(?:neighbou?rs?|partners?)?) )?(?:\w+ )?(?:goods|products|merchandise|commodities) (?:worth|valued|to the (?:tune|value) of|for)\b|\b(?:sell|sold|sells|selling)\b(?=(?:[^.;]|\.\d){0,80}\b(?:abroad|overseas|to (?:the )?[A-Z]|to (?:the )?(?:outside |rest of the |whole |wider )?world\b|to (?:its|their|our|his|her|the|both|all|two|three|four|several|neighbou?ring) (?:[\w-]+ ){0,2}(?:neighbou?rs?|neighbou?ring|countries|nations|states|markets|buyers|customers|region)\b|to foreign|worth of|foreign|weapons|arms|gas|oil|grain|products))`,
  ],
  [
    "trigger.sales",
    "EXPORTS",
    String.raw`\b(?:sell|sold|sells)\b(?= (?:it |us |you |them |(?:the )?\p{Lu}[\w’'-]+ (?:\p{Lu}[\w’'-]+ )?)(?:[a-z][\w-]* ){0,3}(?:worth )?(?:(?:about |some |nearly |over |almost |more than |around )?[$€£¥]?\d|(?:twice|half|(?:two|three|four|five|six|ten|\d+) times) as much\b))|\b[Vv]olumes (?=to (?:the )?\p{Lu})|\b(?:[Ii]ts |[Tt]heir |[Oo]ur )?[Ss]ales (?=to (?:the )?\p{Lu}|to (?:its|their|the|that|this) (?:[\w-]+ )?(?:neighbou?r|country|market|bloc)|to (?:all|other|most|these|those|key|main|export|traditional|new|overseas|distant) (?:[\w-]+ ){0,2}?(?:markets|destinations|countries|buyers|customers)\b|there\b)|(?<=\b[Yy]our )sales (?=(?:in|on) (?:the |that )?\p{Lu})|(?<=\b\p{Lu}\p{L}{2,}[’']s )sales (?=(?:made|making) up |(?:of [\p{L} -]{3,40} )?(?:came|amounted|reached|totall?ed|accounted|accounting|stood|rose|fell) )|(?<=\b\p{Lu}\p{L}{2,}(?:n|sh|ese|i|ch) )sales\b(?! (?:tax|agent|offic|manager|team|staff))|\b[Ss]ales (?=of [\p{L} -]{2,40}?,? (?:(?:worth|of|valued at) [^.;]{2,24} )?to (?:the )?\p{Lu})|\b(?:sell|sold|sells)\b(?= (?:its|their|the|that|this) (?:[\w-]+ ){0,2}(?:neighbou?r|partner|country|market|bloc)\b)|(?<=\b[Ww]e )(?:have )?(?:now |also |still )?(?:sold|sell)\b(?= (?:(?:them|you|it|some|about|around|nearly|over|almost|only|just|barely|goods|worth|for) )*[$€£¥]?\d)|\b(?:sell|sold|sells)\b(?= (?:us|you|them|it|(?:the )?\p{Lu}[\w’'-]+) [\p{L}, -]{3,80}? (?:for|worth) ${SUM})`,
  ],
  [
    "trigger.import-noun",
    "IMPORTS",
    String.raw`\b[Ii]mport (?:value|volume|turnover|bill|payment)s?|\b[Bb]ill for (?:imported|foreign)\b|(?<!export[-–])\b[Ii]mports?\b(?: turnover\b)?(?!(?:-| )(?:substitut|dut|tariff|licen|permit|curb|control|rule|regulation|requirement|procedure|ban|restriction|replacement|dependen|independen|phase-?out|export))|importing|[Ii]nbound(?=(?:,? (?:we|they|it|there)| (?:was|is|were|stood at|came to|reached|ran to|rose to|fell to|grew to)) )|\b[Pp]urchases? (?=(?:of [\p{Ll} -]{2,50} )?(?:abroad\b|overseas\b|from (?:outside the country|abroad|overseas|foreign\b)))|[Ii]nbound (?:shipments|volumes?|flows?|deliveries|goods)|\b(?:spent|spending|spend|paid) (?:on|for) (?:importing|imports?(?: of)?|imported|foreign)\b|\b(?:spent|spending|spends?|paid|pays?)\b(?= (?:[a-z]+ ){0,3}(?:[A-Z]{1,3}[a-z]?\.? ?)?[$€£¥₹]? ?\d[\d.,]* ?(?:\p{L}+ ){0,2}(?:on|for) (?:its |their |all )?(?:imports?\b|importing\b|imported\b|foreign (?:goods|products|oil|fuel|food|grain|wheat|rice|cars|machin\p{Ll}+|steel|cloth\p{Ll}*|merchandise|wares)\b))`,
  ],
  [
    "trigger.import-source",
    "IMPORTS",
    String.raw`\b(?:import (?:sources?|suppliers?|partners?|origins?)|(?:suppliers?|sources?) of (?:(?:imported )?goods|imports|merchandise))\b(?=(?:[^.;\d]|\.\d){0,60}(?:with|at|\(|worth|supplying|accounting) ?[^.;]{0,12}\d)`,
  ],
  [
    "trigger.import-verb",
    "IMPORTS",
    String.raw`\b(?:what|everything|all) (?:that )?(?:we|they|it|the country|\p{Lu}\p{L}+) (?:buys?|imports?|bought|imported)\b|\b(?:what|how much) (?:do|did|does) (?:we|they|you|it|\p{Lu}\p{L}+) (?:buy|import)\b|\bimported\b|(?<=\b[Ww]e (?:now |also |still |then )?)(?:have )?(?:bought|buy)\b(?= (?:(?:from|them|you|it|some|about|around|nearly|over|almost|only|just|barely|goods|worth|for) )*[$€£¥]?\d| [\p{L}, -]{3,80}? (?:for|worth) ${SUM})|\b(?:bought|purchased)\b(?=(?: from [\w ]{2,24})?(?: about| some| nearly| over| almost| more than| around)? (?:[$€£¥]|[A-Z]{3} ?)\d|[^.;]{0,30}\bworth of goods)`,
  ],
  [
    "trigger.purchases",
    "IMPORTS",
    String.raw`(?<=[;:,.] (?:and |while |but |whereas )?|^|\b(?:against|and|while|whereas|were|with) )[Pp]urchases\b(?= (?:were|was|went|rose|fell|grew|dropped|declined|climbed|came|amounted|totalled|totaled|reached|slid|shrank|stood|of [$€£\d]))|\b[Pp]urchases (?=(?:of [\p{L} -]{2,40} )?from (?:(?:the )?(?:\p{Lu}|there\b)|(?:that|this|its|their|the) (?:[a-z]+ )?(?:country|nation|market|neighbou?rs?|bloc)\b))`,
  ],
];
