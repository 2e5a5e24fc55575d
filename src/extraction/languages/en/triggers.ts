// English words of trade, and the words beside them that bear other numbers.
import type { Triggers } from "../triggers.ts";

const w = (words: string): string => words.trim().replace(/\s+/g, " ");
const NOT_TURNOVER = w(
  `(?!-weighted)(?! and \\p{Lu}\\p{L}+ [Mm]inist)(?! (?:and|&) (?:economic|investment|industrial|humanitarian|finance|financial|technological|development|industry|the economic)(?! (?:turnover|grew|rose|increas))| union| minist| mission| barrier| restriction| agreement| deal| talks| relation| representat| zone| war\\b| fair| policy| organi[sz]ation| platform| hub| house| route| office| delegation| ties| conditions| rules| regime| chain| sector| network| data| figures| show| tension| dispute| truce| body| group| official| negotiat| envoy| pact| corridor| partner| finance| credit| secretar| manager| account| team\\b| unit\\b| leader| spokes| institut| bureau| arm\\b| authorit| association| council| federation| lobby| magazine| journal| consultan| research| specialist| strateg| committee| court| panel| law\\b| bill\\b| cent(?:re|er)| show\\b| forum| event| conference| summit| preference| liberali| openness| framework| cooperation| embargo| sanction| boycott| row\\b| spat\\b| friction| feud| rift| stand-?off| irritant| correspondent| reporter| editor| desk| page| expert| economist| analyst| lawyer| statistic| counsel| attach| adviser| advisor| chief| director| executive| watchdog| commission| promotion| facilitation| diversion| curb| measure| (?:and )?economic)`,
);

const WEIGHED =
  "tonnes|tons|barrels|metres|meters|bcm|mcm|bushels|litres|liters|gallons|bags|sacks|bales|crates|cartons|bottles|head|cattle|sheep|goats|camels|animals|cows|pigs|horses|pieces|units|vehicles|cars|doses|stems|carats|ounces|MMT|MT|LNG|gas|oil";
/** A sum that is a country's, and no firm's. */
const SUM = String.raw`(?:[a-z]+ ){0,4}?(?:[$€£¥]|[A-Z]{3} ?)?(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|half an?|an?) ?(?:and a half )?(?:[mb]illion|mn|bn|crore)\b`;
const BOTH_WAYS = "back and forth|to and fro|(?:both|each|either) ways?|(?:both|each|the two|either) directions?";

export const triggers: Triggers = {
  rules: [
    [
      "trigger.balance",
      "TRADE_BALANCE",
      String.raw`(?:trade|export|foreign trade|external trade|merchandise|goods|commercial|bilateral|positive|negative|active|passive|adverse|favou?rable|unfavou?rable|trade in goods) (?:surplus(?:es)?|deficits?|balance|imbalance|gap|shortfall)(?: of export-import \w+| of (?:foreign |external )?trade)?(?: in goods)?|balance of trade|\b(?:cumulative|accumulated|aggregate|combined|net|monthly|quarterly|annual) (?:surplus|deficit)\b(?! (?:in|of) (?:the )?(?:budget|current account))|difference between (?:imports and exports|exports and imports)|positive (?:foreign |external )?trade balance|(?:bilateral|overall|resulting) balance\b|\bbalance (?=(?:in|was|is|thus|therefore) (?:[^.;\d]){0,50}(?:favou?r|negative|positive)\b)|(?:surplus|deficit|gap|shortfall|imbalance) (?:of|in|on) (?:the |its )?(?:(?:merchandise|goods|external|foreign|visible|overall) )*(?:export|trade|goods)[\w-]*(?: transactions| operations| accounts?| balance)?|[Tt]rade in goods balance|(?<!\b(?:[Bb]udget|government|[Tt]reasury|account|company|firm|bank|finances)\b[^.;]{0,60})(?<=\d(?:[\d.,]*\d)? ?(?:million|billion|trillion|bn|mn|m|b)?(?: \p{Ll}+)? )in the (?:red|black)\b|(?:\b(?:[Tt]he|[Aa]|[Ii]ts|[Tt]heir|[Oo]ur|[Tt]his|[Tt]hat)|[’']s) (?:(?:monthly|quarterly|annual|yearly|record|resulting|yawning|\w+-month|\w+-year) )?(?:gap|balance|hole|imbalance|difference)\b(?=(?:, [$€£¥]| of (?:(?:over|about|nearly|some|almost|around|more than|close to|roughly|just|under) )*(?:[$€£¥\d]|[A-Z]{3} \d|\w+ (?:billion|million))| (?:was|is|stood|widened|narrowed|grew|shrank|reached|with|has)\b[^.;]{0,40}\d))|(?<!\b(?:budget|fiscal|current[- ]account|account|government|federal|cash|capital|payments|power|trust|democratic) |\b[Bb]udgets?\b[^.;]{0,80})\b(?:surplus(?:es)?|deficits?|shortfall)\b(?! of (?:about |around |some |nearly |almost |over |under |more than |less than )?[\d.]+ ?(?:%|per ?cent))(?=,? (?:[$€£\d]|at (?:[a-z]+ ){0,2}(?:[A-Z]{2,3} ?)?[$€£¥\d])|(?:, [^,;.\d]{3,60},)?(?: (?:thus|therefore|then|hence|still|again|also|in turn|accordingly|consequently|thereby))? (?:with|widened|narrowed|of|stood|was|were|shrank|grew|reached|totalled|totaled|hit|swelled|in goods|in services|increased|decreased|rose|fell|jumped|dropped|declined|came|adds? up|added up|for|in [\p{L}’']+ favou?r|(?:is|has been|had been|remained|remains) (?:[a-z]+ )?(?:[$€£¥]|[A-Z]{3} ?\d|\d)|(?:[$€£¥]|[A-Z]{3} ?)\d|in (?:\w+ )?of [$€£\d]|to [$€£]|ballooned|expanded|surged))`,
    ],
    [
      "trigger.balance-excess",
      "TRADE_BALANCE",
      String.raw`\b(?:[Ee]xports?|[Ii]mports?) (?:[a-z]+ ){0,2}?(?:outstrip(?:ped|s)?|exceed(?:ed|s)?|outweigh(?:ed|s)?|outpac(?:ed|es)|outran|surpass(?:ed|es)?|topp(?:ed|s)|overtook) (?:the |its |their )?(?:exports?|imports?) (?:[a-z]+ ){0,3}?by\b`,
    ],
    [
      "block.trade-compound",
      null,
      String.raw`(?:domestic|inter-?provincial|inter-?state|inter-?regional|retail|wholesale|online|internet|shadow|e-commerce|illegal|street|emissions|stock|internal|home|carry|currency) trade(?: turnover)?|trade (?:union|minist)\w*|World Trade|[Tt]rade (?:among|between|within|across) (?:(?:our|its|their|the) )?(?:own )?(?:provinces|federal states|regions|counties|cantons|prefectures|oblasts|governorates)|(?:Minist\w+|Chamber|Department|Commission|[Ss]ecretary|Board|Bureau|Office|Committee|Council)[\w ,]{0,30} (?:of|for|and) (?:Industry and )?Trade|import[- ]substitut\w+|substitut\w+ (?:of |for )?imports?|[Ee]xport (?:support|[Pp]romotion|programme|program|duty|duties|credit|insurance|centre|center|contract|portfolio|order|potential|financing|permit|licen[cs]e|agency|development|project|infrastructure|quota|tax|ban|control|curb|restriction|price|index)s?|(?:support|promot|stimulat|expand)\w* (?:of |for |non-energy |industrial |the )*exports?|import (?:duty|duties|tariff|licen[cs]e|price|quota|ban|tax)s?|(?<=\b(?:of|the|on|for|all|with|by|these|those|most|some|other|cheap|cheaper|mainly|using|and|than) )imported(?= [a-z])(?! (?:about|around|more|some|nearly|almost|over|goods (?:worth|valued|to the value)|a total|from|into|by|in|to))|Export-Import|Ex-?Im Bank`,
    ],
    [
      "trigger.goods-in",
      "IMPORTS",
      String.raw`\b\p{Ll}+ (?:valued at|worth)\b(?=(?:[^.;:]|\.\d){0,90}\b(?:came in|coming in|entered|arrived|were brought in|flowed in|(?:came|come|coming|bought|purchased|imported|sourced) from)\b)|\b(?:goods|products|merchandise) (?:purchased|bought) (?:from )?(?:abroad|overseas)\b`,
    ],
    [
      "trigger.goods-out",
      "EXPORTS",
      String.raw`\b(?:[Gg]oods|[Pp]roducts|[Mm]erchandise) (?:valued at|worth|to the value of)\b(?=(?:[^.;]|\.\d){0,110}\b(?:went|left|had gone|(?:were|was) (?:sent|shipped|dispatched|despatched|exported|delivered|sold|loaded)|headed|crossed)\b(?! (?:up|down)\b)(?!(?:[^.;]|\.\d){0,60}\b(?:${BOTH_WAYS}|between (?:the two|\p{Lu}))\b))|(?<=\b(?:[Oo]ur|\p{Lu}\p{L}{2,}(?:n|sh|ese|i|ch)) )goods\b(?= (?:made up|making up|accounted for|accounting for|reaching|going (?:to|there|the other way)|bound for|shipped|arriving|at [$€£¥\d]|were (?:worth|valued|[$€£\d])))`,
    ],
    [
      "trigger.turnover",
      "TRADE_TURNOVER",
      String.raw`(?:(?:foreign|external|bilateral|mutual|reciprocal|two-way|cross-border|international|global|world|overall|total|annual|economic|commodity|goods|commercial|merchandise) )*(?:trade(?: and economic)?|economic|commercial|goods|commodity|commerce) (?:turnover|exchanges?|volumes?|flows?|value)\b|turnover (?:of|in) (?:trade|goods|exports? and imports?(?: goods)?|imports? and exports?(?: goods)?)|(?<!\b(?:exported|imported|shipped|sold|bought|purchased|delivered|supplied|sent|exporting|importing|exports?|imports?) (?:it |them |(?:the )?\p{Lu}[\w’'-]+ )?(?:and )?(?:\p{Lu}[\w’'-]+ )?(?:of )?)\b(?:goods|cargo|products) (?:valued at|worth)\b|(?:volume|value|amount|level|share)s? of (?:(?:our|the|its|their|bilateral|mutual|foreign|reciprocal|economic|\w+-\w+) )*trade${NOT_TURNOVER}|\b[Gg]oods\b(?=(?:[^.;]|\.\d){0,60}\b(?:${BOTH_WAYS}|changed hands|(?:were|was) (?:exchanged|traded)|(?:moved|moving|flowed|passed|went|crossed) between)\b)|(?:bilateral|mutual) turnover|(?<=\b(?:[Oo]ur|[Tt]heir|[Tt]he two countries[’']) )(?:mutual |annual |commercial )?exchanges?\b(?! (?:rates?|of|students?|programmes?|programs?|with)\b)|\b[Ii]ntra-[a-z]+ (?:sales|exchanges?|shipments)\b|(?:total )?imports and exports|exports and imports|(?:total )?(?:import-export|export-import|import and export|export and import) (?:turnover|value|volume|total|trade)|(?:imports plus exports|exports plus imports)|(?:[Bb]ilateral|[Tt]wo-way|[Cc]ross-border) (?:commerce|business)\b|\b[Bb]usiness (?=between (?:the )?(?:two|\p{Lu}))|(?<!\b(?:of|and|e-|for) ?)\b[Cc]ommerce (?=between |with (?:the )?\p{Lu})`,
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
      String.raw`(?<!\b(?:increasing|oriented|of the|by) )\b(?:non-[\w-]+ |agricultural |military |total |overall |arms |technology |overseas |outbound |merchandise |domestic |re-)*(?:[Ee]xports?|[Rr]e-?exports?|[Oo]utbound (?:shipments|sales|volumes?|flows?|deliveries|goods)|(?:[Oo]verseas|[Ff]oreign|[Cc]ross-border|[Ee]xternal) (?:shipments|sales)|(?:[Ss]ales|[Ss]hipments) (?:of [\p{Ll} -]{2,30} )?(?:abroad|overseas)|[Oo]utbound(?=,? (?:we|they|it|there) )|NODX)\b(?: turnover\b)?(?! (?:boom|drive|push|basket|sector|industry|hub|platform|centre|center|market|potential|pipeline|destination|route|item|categor|deliver|suppl|sales|quota|restriction|growth rate))(?!-(?:import|oriented|led|driven|dependent))|exporting`,
    ],
    ["trigger.arms-sales", "EXPORTS", String.raw`\b(?:[Aa]rms|[Ww]eapons?|[Mm]ilitary(?: equipment| hardware)?) sales\b(?! (?:by|at) )`],
    [
      "trigger.export-delivery",
      "EXPORTS",
      String.raw`(?:[Ll]eft|[Ll]eaving) (?:the|its|our|their) (?:country|kingdom|nation|shores)\b(?! (?:with |a |an |some )*[$€£¥])(?=[^.;]*\d)|export (?:deliver|suppl|shipment|sale)\w+|(?:deliver|suppl|shipment|sale)\w* for export`,
    ],
    [
      "trigger.export-market",
      "EXPORTS",
      String.raw`(?:\bexport (?:markets?|destinations?|partners?|buyers?|customers?|items?|commodit(?:y|ies)|products?|earners?|lines?)\b(?:[^.;,\d]{0,60}? turnover\b)?|\b(?:destinations?|markets?|buyers?|customers?) (?:for|of) (?:\p{Lu}?[\w’'-]+ ){0,2}(?:goods|products|exports|merchandise))\b(?=(?:[^.;\d]|\.\d){0,60}(?:with|at|\(|:|worth|buying|taking|accounting|of|bringing in|earning) ?[^.;]{0,14}\d)`,
    ],
    [
      "trigger.buyer",
      "EXPORTS",
      String.raw`\b(?:buyers?|customers?|markets?|destinations?|takers?|clients?)\b(?=,? (?:with|at|on|taking|buying|worth) (?:[a-z]+ ){0,2}?(?:[$€£¥]|[A-Z]{2,3} ?)?\d[^.;%]{0,12}(?:million|billion|trillion|mn|bn|mln|tonnes|tons|[mbt]\b))|\b(?:an?|the) (?:[a-z-]+ )?(?:buyer|importer|taker) (?=of (?:[a-z]+ ){0,2}\d)`,
    ],
    [
      "trigger.abroad-buys",
      "EXPORTS",
      String.raw`\b(?:(?:[Ff]oreign|[Oo]verseas|[Ii]nternational) (?:buyers|customers|clients|importers|consumers)|[Ff]oreigners|[Tt]he (?:rest of the |outside )?world) (?:[a-z]+ )?(?:paid|pays?|spent|spends?|bought|buys?|took|takes?|ordered|snapped up|imported)\b(?! (?:over|out|part|place|in)\b)`,
    ],
    [
      "trigger.supplier",
      "IMPORTS",
      String.raw`\b(?:suppliers?|sources?|sellers?|origins?)\b(?=,? (?:with|at|on|sending|selling|shipping|worth) (?:[a-z]+ ){0,2}?(?:[$€£¥]|[A-Z]{2,3} ?)?\d[^.;%]{0,12}(?:million|billion|trillion|mn|bn|mln|tonnes|tons|[mbt]\b))`,
    ],
    [
      "trigger.sales-outside",
      "EXPORTS",
      String.raw`\b[Ss]ales (?=(?:outside|beyond) (?:the |its )?\p{Lu}|to (?:non-|third |foreign|overseas))`,
    ],
    [
      "trigger.partner",
      "TRADE_TURNOVER",
      String.raw`\btrad(?:e|ing) partners?\b(?=(?:[^.;\d]|\.\d){0,60}(?:with|at|\(|worth|accounting) ?[^.;%]{0,16}\d)`,
    ],
    [
      "trigger.export-verb",
      "EXPORTS",
      String.raw`\b(?:what|everything|all) (?:that )?(?:we|they|it|the country|\p{Lu}\p{L}+) (?:sells?|exports?|ships?|sends?|sold|exported|shipped)\b|\b(?:what|how much) (?:do|did|does) (?:we|they|you|it|\p{Lu}\p{L}+) (?:sell|export)\b|\b(?:re-?)?exported\b|\bexports?(?= (?:some|about|around|nearly|almost|more than|over) )`,
    ],
    [
      "trigger.import-verb",
      "IMPORTS",
      String.raw`(?<=\b(?:[Ii]t|[Tt]hey|and|also|which|that) )(?:(?:bought|purchased|took) (?:\w+ )?(?:goods|products|merchandise) worth\b|(?:bought|purchased)\b(?= (?:[a-z]+ )?(?:[$€£¥]|[A-Z]{1,3} ?\$?)?\d[\d.,]* ?(?:billion|million|trillion|bn|mn|crore)(?: [a-z]+)? worth\b))`,
    ],
    [
      "trigger.sold-abroad",
      "EXPORTS",
      String.raw`\bsold\b(?= (?:it|them|us|you|the (?:rest of the |outside )?world|foreigners|\p{Lu}[\w’'-]+(?: (?:and )?\p{Lu}[\w’'-]+)?)(?: goods)?(?: for| worth)?(?: about| some| nearly| over| almost| more than| around)? [$€£¥]?\d)|\bsold\b(?= (?:goods|products|merchandise) (?:worth|valued))|\b(?:(?:value|worth) of (?:the )?)?goods sold (?:to|in)\b|(?<=\b[Ww]e (?:have |now |also |still )?)(?:shipped|ship|sent|send)\b(?= ${SUM})|(?<=\b[Ww]e )(?:sell|export|send|ship)(?= (?:to )?you\b)|\b(?:bought|purchased|took) (?:\w+ )?(?:goods|products|merchandise) worth\b|\b(?:shipped|sent|delivered|supplied|dispatched|sold|sells?|sends?) (?:(?:it|them|(?:(?:the|its|their) )?(?:[a-z-]+ )?(?:\p{Lu}[\w’'-]+ ?)?(?:neighbou?rs?|partners?)?) )?(?:\w+ )?(?:goods|products|merchandise|commodities) (?:worth|valued|to the (?:tune|value) of|for)\b|\b(?:sell|sold|sells|selling)\b(?=(?:[^.;]|\.\d){0,80}\b(?:abroad|overseas|to (?:the )?[A-Z]|to foreign|worth of|foreign|weapons|arms|gas|oil|grain|products))`,
    ],
    [
      "trigger.sales",
      "EXPORTS",
      String.raw`\b(?:sell|sold|sells)\b(?= (?:it |them |(?:the )?\p{Lu}[\w’'-]+ (?:\p{Lu}[\w’'-]+ )?)(?:[a-z][\w-]* ){0,3}(?:worth )?(?:about |some |nearly |over |almost |more than |around )?[$€£¥]?\d)|\b[Vv]olumes (?=to (?:the )?\p{Lu})|\b(?:[Ii]ts |[Tt]heir |[Oo]ur )?[Ss]ales (?=to (?:the )?\p{Lu}|to (?:its|their|the|that|this) (?:[\w-]+ )?(?:neighbou?r|country|market|bloc)|there\b)|(?<=\b[Yy]our )sales (?=(?:in|on) (?:the |that )?\p{Lu})|(?<=\b\p{Lu}\p{L}{2,}[’']s )sales (?=(?:made|making) up |(?:of [\p{L} -]{3,40} )?(?:came|amounted|reached|totall?ed|accounted|accounting|stood|rose|fell) )|(?<=\b\p{Lu}\p{L}{2,}(?:n|sh|ese|i|ch) )sales\b(?! (?:tax|agent|offic|manager|team|staff))|\b[Ss]ales (?=of [\p{L} -]{2,40}?,? (?:(?:worth|of|valued at) [^.;]{2,24} )?to (?:the )?\p{Lu})|\b(?:sell|sold|sells)\b(?= (?:its|their|the|that|this) (?:[\w-]+ ){0,2}(?:neighbou?r|partner|country|market|bloc)\b)|(?<=\b[Ww]e )(?:have )?(?:now |also |still )?(?:sold|sell)\b(?= (?:(?:them|you|it|some|about|around|nearly|over|almost|only|just|barely|goods|worth|for) )*[$€£¥]?\d)|\b(?:sell|sold|sells)\b(?= (?:us|you|them|it|(?:the )?\p{Lu}[\w’'-]+) [\p{L}, -]{3,80}? (?:for|worth) ${SUM})`,
    ],
    [
      "trigger.import-noun",
      "IMPORTS",
      String.raw`\b[Ii]mport (?:value|volume|turnover|bill|payment)s?|\b[Bb]ill for (?:imported|foreign)\b|(?<!export[-–])\b[Ii]mports?\b(?: turnover\b)?(?!(?:-| )(?:substitut|dut|tariff|licen|ban|restriction|replacement|dependen|independen|phase-?out|export))|importing|[Ii]nbound(?=,? (?:we|they|it|there) )|\b[Pp]urchases? (?=(?:of [\p{Ll} -]{2,50} )?from (?:outside the country|abroad|overseas|foreign\b))|[Ii]nbound (?:shipments|volumes?|flows?|deliveries|goods)|\b(?:spent|spending|spend|paid) (?:on|for) (?:importing|imports?(?: of)?|imported|foreign)\b`,
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
      String.raw`(?<=[;:,.] (?:and |while |but |whereas )?|^|\b(?:against|and|while|whereas|were|with) )[Pp]urchases\b(?= (?:were|was|went|rose|fell|grew|dropped|declined|climbed|came|amounted|totalled|totaled|reached|slid|shrank|stood|of [$€£\d]))|\b[Pp]urchases (?=(?:of [\p{L} -]{2,40} )?from (?:the )?(?:\p{Lu}|there\b))`,
    ],
    [
      "block.earnings",
      null,
      String.raw`(?:^|(?<=, |\b(?:and|while|with|but|whereas) ))(?:export |the |its |their )?(?:[Rr]evenues?|[Rr]eceipts|[Ee]arnings|[Pp]roceeds|[Tt]akings|[Ii]ncome)\b(?! (?:tax|of|service|authority))`,
    ],
    ["block.cargo-per", null, String.raw`\btonne-kilomet\w+|\b(?:ton|tonne)-km\b`],
    [
      "trigger.cargo",
      "CARGO_VOLUME",
      String.raw`\b(?:[Cc]argo|[Ff]reight|[Cc]ontainer|[Gg]oods|[Rr]ail|[Rr]ailway|[Rr]oad|[Tt]ransit|[Tt]ranshipment|[Tt]ransshipment|[Pp]ort|[Bb]ox|[Bb]ulk)(?: and passenger)? (?:traffic|turnover|volumes?|flows?|shipments?|haulage|transit|transport(?:ation)?s?|carriage|throughput|transhipment|transshipment|carried|amounts?\b|handled|handling|movements?|moves?|moved|crossings?|clearances?)|(?:volume|amount|tonnes?|tons?) of (?:\w+ )?(?:cargo(?:e?s)?|freight|transit)|transit (?:activity|of (?:goods|cargo))|(?:[Gg]oods|[Cc]argo|[Ff]reight) in transit|[Tt]ransit goods|\b[Tt]ransit(?= (?:was|were|stood|totalled|totaled|came to|hit|along|through|via|across|rose|fell|grew|climbed|increased|dropped|reached|jumped))|\bnumber of (?:\w+ ){0,2}(?:trucks|lorries|wagons|railcars|trains|containers|vehicles|vessels|(?:loaded|rail|freight|tank|full|empty) cars)\b|\bcargo(?:e?s)?\b(?! of (?:[a-z]+ )?\d)(?! (?:ship|plane|jet|aircraft|vessel|terminal|capacit|truck|train|flight|handl))|\b[Tt]hroughput\b|\bturn(?:ed|s|ing) over(?= (?:[a-z]+ ){0,3}\d[\d.,]* (?:million |thousand )?(?:tonnes|tons|TEUs?|containers|boxes))|\b[Tt]raffic(?= (?:at|through|via|across|between|on the (?:railway|border|corridor)))|\b(?:handled|processed|cleared|transported|carried|moved|transited)\b(?=(?:[^.;]|\.\d){0,60}\b(?:tonnes|tons|TEUs?|containers?|cargo|freight|wagons|trucks|trains|goods)\b)|\b(?:entered|entering|exited|arrived (?:at|in|from|via|through)|departed (?:from|for)|came (?:in )?(?:through|via|across|from)|left for|returned (?:to|from))\b(?=(?:[^.;]|\.\d){0,60}\b(?:trucks|lorries|trains|wagons|containers|TEUs?|border|crossing|port)\b)|(?<=\b(?:trucks|lorries|trailers|loads|railcars|carloads|boxes|barges|tankers|trains|wagons|containers|vessels|ships|TEUs?|HGVs|vehicles)\b(?:[^.;,]|,\d){0,36})\b(?:entered|exited|arrived|departed|came|left|returned|crossed|enter|cross|arrive|moved|travelled|traveled|transited|used|pass(?:ed|es)?|(?:went|gone|headed|rolled|rumbled|travelled|traveled|run|ran|driven|sailed) (?:(?:on )?(?:north|south|east|west)(?:wards?)?|abroad)\b|(?:went|gone|go|got|get|came|come|dr[oi]ves?|roll(?:ed|s)?|rumbled?|stream(?:ed)?|pour(?:ed)?|trundled?|thunder(?:ed)?|filed?|squeezed?|made it|make it) (?:through|across|over|past)|ma(?:ke|kes|de) the (?:crossing|passage|trip (?:across|over|through))|queued|uses?(?= (?:[\w’'-]+ ){0,4}(?:crossing|border|post|checkpoint|bridge|gate|port|tunnel|corridor|road|\p{Lu}))|(?:were|was|been|being) (?:carried|handled|processed|cleared|ferried|dispatched|inspected|waved through|checked|let through))\b|(?<=\b(?:tonnes|tons|Mt|boxes|carloads|railcars|loads|rigs|semis|juggernauts|tankers|trailers|barges|ferries|buses|cars|motorcycles|motorbikes|pallets|bags|sacks|crates|head)\b[^.;,\d]{0,40} (?:had |have |has |were |was |also )*)(?:moved|crossed|pass(?:ed|es)?|transited|rolled|rumbled|trundled|travelled|traveled|(?:went|gone|came|come|got|made it|(?:were|was|been) (?:moved|carried|hauled|trucked|railed|ferried|shipped|handled|processed|cleared|waved|driven)))(?= (?:over|across|through|via|past|by way of)\b)|\b(?:carry|carrying|carries|hauling|bearing|bringing|laden with|loaded with)\b(?= (?:[a-z]+ ){0,3}\d[\d,.]* (?:million |thousand )?(?:TEUs?|containers|boxes|tonnes of (?:cargo|freight|goods)))|(?<=\b(?:tonnes|tons|trucks|lorries|trains|wagons|containers|vessels|ships|TEUs?|loads|boxes|railcars|trailers)\b[^.;,\d]{0,30})\b(?:(?:leaving|entering)(?! (?:the|its|our) (?:country|kingdom|nation))|exiting|coming in|going out|coming out|heading out|going in)\b|\b(?:crossed(?! (?:the )?(?:[$€£¥₹]|Rs|[A-Z]{3} ?\d|\d[\d.,]* (?:billion|million|bn|mn|crore|lakh|trillion|per|%)|mark|half))|passed(?= (?:the|a|an|its|this|that) (?:[\w’'-]+ ){0,3}(?:border|crossing|post|checkpoint|bridge|gate|port|tunnel|canal|strait|station)\b)|passed through|passing through|transited|queu\w+|waiting to cross|crossing(?= (?:the (?:border|checkpoint)|from|into)\b))\b|\b(?:China-Europe )?(?:freight|cargo|container|block) trains? (?:trips|services?|runs|ran|operated|made|passed|departed|arrived)\b|\btrain trips\b|\bput\b(?= (?:[a-z]+ ){0,2}\d[^.;]{0,40} through\b)|\b(?:[Ff]reight|[Cc]argo|[Gg]oods) (?=(?:moving|passing|moved|crossing|carried|hauled|transported|going) (?:over|through|across|via|by|on|between)\b)|(?<!\b(?:once|if|unless|until|till|when)\b[^.;,]{0,30} )\b(?:sees?|saw|averag(?:es|ed|ing)|records?|recorded|logs|logged|registers?|registered|welcomed|takes|took|counts|counted|pass(?:es|ed|ing)?|releas(?:es|ed?|ing)|clear(?:s|ing)?|handl(?:es?|ing)|process(?:es|ing)?|manag(?:es?|ed|ing)|admit(?:s|ted|ting)?|(?:let|lets|letting|wav(?:es?|ed|ing)|put|puts|putting|push(?:es|ed|ing)?|squeez(?:es?|ed|ing)) (?:in|out|through)|serv(?:es?|ed|ing)|(?:turn(?:s|ed|ing)?) (?:round|around)|accommodat(?:es?|ed|ing)|inspect(?:s|ed|ing)?|carr(?:y|ies|ying)|moves?|moving)\b(?= (?:[a-z]+ ){0,3}\d[\d,.]* (?:thousand |million )?(?:[a-z-]+ ){0,2}(?:trucks|lorries|wagons|trains|railcars|carloads|HGVs|trailers|TEUs?|containers|vessels|ships|barges)\b)|\b(?:truck|lorry|rail|vessel|train) (?:traffic|crossings?|movements?)\b`,
    ],
    [
      "trigger.supply-noun",
      "COMMODITY_SUPPLY",
      String.raw`\b(?:[Dd]eliveries|[Ss]upplies|supply|[Ss]hipments|[Ll]oadings|[Dd]ispatches|[Dd]espatches|[Cc]onsignments|[Ll]iftings|[Ss]endings|[Ff]lows?(?= (?:of [\p{Ll} ]{3,30} )?(?:to|into|from) (?:the )?\p{Lu}))\b(?! (?:chain|level|system|contract|agreement|capacity|and demand|of (?:energy resources|energy) (?:is|are)))`,
    ],
    [
      "trigger.purchase-noun",
      "COMMODITY_SUPPLY",
      String.raw`\b(?:[Pp]urchases|[Aa]rrivals|[Oo]fftake|[Ii]ntake(?= (?:of|from|by)))\b(?! (?:tax|price|order|power|manager|agreement))`,
    ],
    [
      "trigger.supply-verb",
      "COMMODITY_SUPPLY",
      String.raw`\b(?:supplied|supplying|delivered|delivering|flew|flown|airlifted|airfreighted|railed|trucked|(?<=\b(?:to|will|can|could|we|also|and|would|may|they|Russia|which|that) )(?:supply|deliver|ship|transport|dispatch|load)|dispatched|despatched|consigned|freighted|hauled(?= (?:[a-z]+ )?\d)|shipped|transported|piped|made available|head(?:s|ed)? out)\b|(?<=\b(?:${WEIGHED}) of [\p{L} -]{2,30} |\b(?:${WEIGHED}) )(?:(?:had|have|has|were|was|also) )*(?:reached|slip(?:s|ped)?(?= (?:across|over|out|into|away)\b)|leak(?:s|ed)?(?= (?:across|over|out|into)\b)|found (?:its|their) way|made (?:its|their) way|found (?:a |willing |ready )?(?:buyers?|takers|customers|market|home)|(?<=(?:were|was) )cleared(?= (?:for|into|out of)\b)|landed|left|sailed|docked|went|gone|flowed|travelled|traveled|bound|arrived|headed|(?:came|come)(?= (?:from|in|into|to|by|over|through|via|out)\b))\b`,
    ],
    [
      "trigger.carried-off",
      "COMMODITY_SUPPLY",
      String.raw`(?<=\bfor (?:which|it|them|these|this) (?:it|they|he|she|buyers|customers|\p{Lu}\p{L}+) (?:has |had |have )?)paid\b|\bpa(?:id|ys?)\b(?![^.;]{0,70}\b(?:compensation|damages|fines?|aid|debts?|interest|rents?|fees?|transit|reparations|dividends?|loans?|tax(?:es)?|dues|subsid\w+)\b)(?= (?:us|them|\p{Lu}\p{L}+) (?:[a-z]+ ){0,2}(?:[$€£¥]|[A-Z]{2,3} ?)\d)|\bspent\b(?= (?:[a-z]+ ){0,3}(?:[$€£¥]|[A-Z]{2,3} ?)?\d[\d.,]* ?(?:\p{L}+ ){0,2}on (?:\p{Lu}\p{L}+ )?(?:\p{Lu}\p{L}{2,}(?:n|sh|ese|i|ch) )\p{Ll})|\bpaid\b(?= (?:[a-z]+ ){0,3}(?:[$€£¥]|[A-Z]{2,3} ?)?\d[\d.,]* ?(?:\p{L}+ ){0,2}for (?:the |its |their )?(?:\p{Lu}\p{L}{2,}(?:n|sh|ese|i|ch) )\p{Ll})|\b(?:sent|sends?|receiv(?:e|es|ed|ing)|(?<!, )bought|bought(?! for\b)|buys?|buying|purchas(?:e|ed|ing)|provid(?:e|es|ed|ing)|pump(?:s|ed|ing)?|t(?:ook|akes?)(?! (?:effect|hold|place|part|over|shape|off|up|on|note|a toll|its toll|steps|advantage|office|aim)\b)|taking(?= (?:[a-z]+ )?[$€£¥\d])|absorb(?:s|ed|ing)?|dr(?:aws?|ew)(?= (?:[a-z]+ ){0,3}\d[\d.,]* (?:billion |million )?(?:${WEIGHED}|cubic|TWh|GWh|terawatt))|(?:snapp|mopp|lapp|gobbl|scoop|hoover|soak|pick)(?:ed|ing) up|(?:un|off)?loaded|acquire[ds]|procure[ds]|sourc(?:e|ed|es)(?= (?:[a-z]+ )?\d)|lifted(?= (?:[a-z]+ )?\d[\d.,]* (?:million )?(?:tonnes|tons|barrels|cargoes))|hauled in|drew in|discharged(?= (?:[a-z]+ )?\d)|pushed(?= (?:[a-z]+ )?\S*\d[^.;]{0,60} (?:through|across|over|into)\b)|placed(?= (?:[a-z]+ )?\S*\d[^.;]{0,60} (?:abroad|on|in))|(?:br(?:ought|ings?|inging)|haul(?:ed|s|ing)|fetch(?:ed|es))(?= (?:[a-z]+ ){0,3}\d[\d.,]* ?(?:billion |million |thousand )?(?:metric )?(?:${WEIGHED}|cubic|bcm|TWh|GWh|terawatt)[^.;]{0,60} (?:in|into|through|from|across|over|via|home|by)\b)|put(?= (?:[a-z]+ ){0,3}\d[^.;]{0,60} (?:on|aboard|on board|into) (?:the )?(?:ships|vessels|boats|trains|trucks|barges|planes|the water|rail|bulkers|freighters|carriers)\b)|parted with)\b`,
    ],
    [
      "trigger.fetched",
      "COMMODITY_SUPPLY",
      String.raw`(?<!\b(?:[Tt]ouris\w+|[Vv]isitors|[Rr]emittances|[Tt]ravel|[Ss]ervices|[Mm]igrants|[Tt]olls?|[Ff]ees|[Bb]onds?|[Pp]rivati[sz]ation|[Tt]axes)\b[^.;,]{0,30} )\b(?:[Ee]arnings from(?= \p{Ll})(?! (?:touris|travel|remit|services|workers|migrants|interest|transit|privati|taxes|tolls))|(?<=\b\p{L}\p{Ll}{2,} )(?<!\b(?:[Tt]ouris[mt]|[Tt]ax|[Tt]ravel|[Rr]emittances?|[Ss]ervices?|[Tt]ransit|[Tt]oll|[Ff]oreign|[Ee]xchange|[Cc]urrency|[Ee]xports?|[Ii]mports?|[Tt]otal|and|of|[Tt]he|[Tt]heir|[Ii]ts|[Oo]ur|[Cc]ore|[Cc]orporate|[Cc]ompany|[Qq]uarterly|[Aa]nnual|[Mm]onthly|[Nn]et|[Rr]etained|[Hh]ourly|[Aa]verage|[Ww]eekly|[Rr]eal|[Hh]ousehold|[Gg]ross|[Hh]igher|[Ll]ower|[Ss]trong|[Ss]olid|[Ll]abou?r|[Cc]ash|[Ii]nvestment|[Oo]perating|[Ff]reight|[Pp]ort|[Bb]ank|[Gg]roup|[Bb]udget|[Ss]tate|[Gg]overnment|[Ff]arm|from|of|on|in|with) )(?:receipts|earnings|proceeds)\b|earn(?:s|ed)|earning(?= (?:[a-z]+ )?[$€£¥]?\d)|brings? in|brought in|bringing in|(?:brings?|brought) (?:us|it|them|the (?:country|kingdom|island|islands|nation))(?= (?:[a-z]+ )?[$€£¥\d])|fetch(?:es|ed)|nett(?:ed|ing)|raked in|grossed|pocketed|reaped|garnered|pulled in)\b`,
    ],
    [
      "block.output",
      null,
      String.raw`\b(?:[Pp]roduct(?:ion|ivity)|produce[ds]?|producing|[Oo]utput|harvest\w*|yields?|gather(?:ed|ing)? in|manufactur\w*|smelt(?:ed|s|ing)|assembl(?:ed|es|ing)|brew(?:ed|s|ing)|distill?(?:ed|s|ing)|slaughter(?:ed|s|ing)?|churn(?:ed|s|ing) out|turn(?:ed|s|ing) out(?= (?:[a-z]+ )?\d)|fell(?:ed|ing)|weav(?:es|ing)|wove|forg(?:ed|es|ing)|cast(?= (?:[a-z]+ )?\d)|extract(?:ion|ed)|min(?:ing|ed|es)|dug|refin(?:ing|eries|ed(?! \p{Ll}{3,}))|processing|grow (?:this|grain)|generation|generat(?:e|ed)|storage|preparation|crop|planted|herds?|flocks?|stocks?|inventor(?:y|ies)|stockpiles?)\b`,
    ],
    [
      "block.investment",
      null,
      String.raw`\b(?:[Ii]nvest(?:ments?|ed|ing|ors?|s)?|FDI|capital|assets|fund(?:s|ing|ed)?|financ(?:ed|ing|e(?! (?:minist|secretar|department|committee|chief)))|loans?|credits?|lending|grants?|borrow(?:ed|s|ing)?|mortgages?|portfolio|shares?(?! of)|stake|bonds?|deposits?|remittances?|aid|IPO)\b`,
    ],
    [
      "block.project",
      null,
      String.raw`\b(?:projects?|contracts?(?! deliver)|agreements?(?: for| worth| total\w*)|deals?|order (?:book|portfolio)|orders|(?<!\b(?:to|for|by|from) (?:[\w-]+ ){0,3})plants?|facilit(?:y|ies)|capacit(?:y|ies)|pipelines?(?= (?:with|has|will|of|capac))|construction|built|build|programmes?|program)\b`,
    ],
    [
      "block.money",
      null,
      String.raw`\b(?:budgets?|tax(?:es|ation)?|VAT|(?<!\b(?:generat(?:ing|ed|es)|yield(?:ing|ed)|earn(?:ing|ed)|bringing in|with|for) (?:an? |[a-z-]+ )?)revenues?|profits?|(?<!\b(?:with|in) (?:[a-z-]+ )?)earnings(?! from exports)|debts?|owes?|reserves?|spen(?:d|t|ding)|expenditures?|(?<=, )(?:bought|built|acquired|purchased|priced|leased|hired) (?:for|at)\b|subsid\w+|support|allocat\w+|(?<!\b[Ii]mport(?:s|ed)?\b[^.;,\d]{0,40} )cost(?:s|ing)?|pric(?:e|es|ing)|[Tt]ariffs?|dut(?:y|ies)|lev(?:y|ies)|(?<!\b(?:this|growth|these|such|high) )rates?(?! of (?:growth|increase))|inflation|wages?|salar\w+|pensions?|incomes?|fees?|fines?|losses|(?:lost|lose|losing)(?! (?:[a-z]+ ){0,2}[\d.]+ ?(?:%|per ?cent))|(?:unpaid|outstanding|overdue|electricity|water|wage) bills?|arrears|(?<!\b(?:[Ee]xports?|[Ii]mports?|[Ss]hipments|[Ss]ales|[Dd]eliveries|[Ss]upplies|[Tt]rade|[Tt]urnover|[Pp]urchases|[Aa]rrivals|[Tt]hroughput|[Tt]raffic|[Vv]olumes|those (?:of|to|from))\b[^.;,\d]{0,50} )(?:lost|lose)|discount|savings?|pa(?:y|id|ys|yments?)|put(?= (?:[a-z]+ ){0,2}\S*\d[^.;]{0,30} (?:on the table|aside|behind|towards?)\b)|compensat\w+|damages?|collect(?:ed|s|ing)\b|tolls?\b|[Ww]ait(?:ing)? times?|capitali[sz]ation|premium|current account|stock market|shares (?:rose|fell|gained))\b`,
    ],
    [
      "block.economy",
      null,
      String.raw`\b(?:GDP|gross domestic product|economy (?:grew|sank|shrinks|slumped|has|is|will|expand|contract|shrank)|economic growth|industr(?:y|ial) (?:growth|output|grew|production)|consumption|demand|(?<!overseas |export |car |foreign |\b\p{Lu}\p{L}+(?:n|sh|ese|i) )sales|retail|market share|agriculture|agricultural (?:production|sector|output)|industry(?= (?:saw|grew|has|is|will|was))|locali[sz]ation|self-sufficiency|unemployment|employment|population|budgetary|PMI|confidence index|consumer|property|services sector)\b`,
    ],
    [
      "block.people",
      null,
      String.raw`\b(?:people|persons?|tourists?|tourism|tourist (?:flow|numbers)|visitors?|students?|passengers?|passenger traffic|travell?ers|residents?|citizens|workers|companies|enterprises (?:account|employ)|jobs?|flights?|families|children|patients|square metres|kilometres|hectares|(?:nation|country|city|market|population) of(?= (?:[a-z]+ )?\d)|exporters(?![’'])|firms surveyed|respondents|economists)\b`,
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
  ],
  any: /in the (?:red|black)|\b(?:left|leaves?|went|gone|goes|flowed|reached|headed|bound|travell?ed|came|comes?)\b|\bdr(?:aw|ew)|found |revenue|receipts|slip(?:s|ped)? |leak|br(?:ing|ought)|haul|\bput |landing|sailing|\bpays?\b|turn(?:ed|s|ing) over|foreigners|lorr(?:y|ies)|vessels|ships\b|sailed|landed|docked|loads\b|(?:went|gone|came|got|rolled|rumbled|trundled|run|ran) (?:north|south|east|west|over|across|through|via|past)|carry|hauling|laden|uses?\b|business between|their way|its way|inbound|\bt(?:ook|akes?|aking)\b|provid|pump|suppliers?|sources? |sellers?|origins?|buyers?|customers?|markets?|takers?|clients?|importer|\bsales\b|\b(?:bar|mark|ceiling|task|ambition|milestone|benchmark) of|consign|dispatch|despatch|freighted|hauled|lifting|intake|offtake|mopped|lapped|gobbled|scooped|hoovered|soaked|picked up|loaded|acquir|procur|sourc|drew in|discharged|pushed|placed|parted with|pocketed|reaped|garnered|pulled in|imbalance|difference|(?:of|in) (?:[a-z-]+ )?business\b|\bpaid\b|\bgoods\b|(?:goal|target) of|passed|leaving|entering|coming|going|(?:arms|weapons?|military|equipment|hardware) sales|trad(?:e|ing)|commerce|turnover|export|import|suppl|deliver|purchas|bought|buys?\b|receiv|\bsen(?:t|ds?|ding)\b|shipment|shipped|ship |cargo|freight|transit|traffic|haulage|transport|sell|sold|pumped|piped|surplus|deficit|balance|shortfall|destination|exchange|earnings|earn(?:s|ed)\b|proceeds|flew\b|flown|airlift|airfreight|railed|trucked|volume|made available|throughput|NODX|handled|processed|cleared|crossed|crossing|passed through|passing|entered|exited|arrived|departed|moved|moving|carried|trains?\b|trucks?|containers?|wagons?|head out|queu|loadings|outbound|inbound|brings? in|brought in|fetch|netted|raked|grossed|arrivals|absorb|snapped|unloaded|flows? (?:to|into|from)|volumes to|\bgap\b|\bspent\b|paid for|TEU|flowed/i,
  ofGoods: /^ (?:of|in) (?:[\w’'-]+ ){0,3}$/,
  owners: /^(?:pric|share|cost|tariff|proportion|discount|structure|subsid|support|invest|financ|dut|tax|fee|lev)/i,
  ownersGap: /^ (?:of|on|for) (?:[\w’'-]+ ){0,3}$/,
  firms:
    /\b(?:compan(?:y|ies)|firms?|business(?:es)?|enterprises?|taxpayers?|stores?|entrepreneurs?|(?<!\bexport )market|industry|sector|fund|cargo|freight|passenger)\b/i,
  homeTrade: /\b(?:retail|wholesale|domestic trade|shops?|chain stores|shadow (?:sector|economy)|consumer market)\b/i,
  abroad:
    /\b(?:abroad|exports?|exported|exporters?|imports?|imported|importers?|international|foreign|border|cross(?:ed|ing)|cross-border|checkpoint|customs|transit|ports?|seaports?|overseas|world market|global market|corridor|railway|terminal|harbou?r|China-Europe|land port|dry port|TEUs?)\b/i,
  atHome:
    /\bfrom (?:(?:local|domestic|its|their|our|the country[’']s|small|smallholder) )*(?:farmers|growers|producers|planters|smallholders)\b|\bof (?:locally[- ]grown|home-grown|local|domestic) (?=\p{Ll})|\b(?:to|for|in|on) (?:our |the )?(?:domestic|home|internal|Russian (?:customers|consumers|market|refineries)|refineries|underground)\b|\bhere in Russia\b/iu,
  inward: /\b(?:import(?:ed)?|inbound|incoming) (?:[\w-]+ ){0,2}$/iu,
  outward: /\b(?:export(?:ed)?|outbound|outgoing) (?:[\w-]+ ){0,2}$/iu,
  balanceIn: /^ (?:[a-z]+ ){0,4}(?:in|of|on|from) (?:the |its |their )?$/,
  wholeFlows: true,
  anyGoods: /\b(?:goods|merchandise|commodities|wares|products)\b/,
  perTime:
    /^[^,.;\d]{0,40}?\b(?:a|per|each|every) (?:day|night|week|month|year)\b|^ (?:daily|weekly|monthly|annually)\b|^\/(?:d|day|week)\b/i,
  sum: /\b(?:(?:a|the|their|its) (?:combined |grand |overall )?(?:total|sum)|combined|together|both ways|both directions)\b[^.;]{0,30}$/i,
  comesIn: /\b(?:import(?:ed)?|inbound|incoming|inward|coming in|going in|entering|entered|arriving|arrived)\b/i,
  goesOut:
    /\b(?:export(?:ed)?|outbound|outgoing|outward|coming out|going out|heading out|leaving|left|departed|departing|exiting|exited)\b/i,
  pronoun:
    /(?:^|[,;:–—] |--? ?|\band |\bbut |\bso |\bwhile |\bwhen |\bmeans |\bthat )(?:[Ii]n [^,;.]{2,40}, |[Ii]n (?:dollars|euros|value|money|volume|all|total|cash)(?: terms)? |(?:[Aa]t|[Bb]y|[Oo]ver|[Dd]uring|[Ff]or|[Ww]ith|[Tt]his|[Ll]ast) [^,;.]{2,50}, |[\w ’'-]{0,28}? ?)(it|those(?= (?:to|from) (?:the )?\p{Lu})|this(?= (?:is|was|represents|represented|marks|marked|means|brings|brought) (?:a |an )?)|this figure|this number|this indicator|that figure|the figure|that(?= (?:was|is|came to|makes|made|equals|compares) (?:[\w-]+ ){0,2}[$€£\d])|the (?:total )?(?:weight|value|volume|worth) of (?:the|these|those) (?:exported |imported |traded )?(?:goods|products|commodities|shipments|deliveries|items)|the total|the value|[Ww]e(?= (?:are|were) (?:up|down) )|these figures|this volume|the volume(?= (?:is|was|has|will|reached|of trade|to))|the numbers?(?= (?:is|was|will|reached|stood|may))|(?:our|the|a) (?:next|new) (?:target|goal)(?= (?:is|was|stands|remains|of)\b)|this amount|[Nn]ow that|they(?= (?:have |had |will |can |could |may |also )*(?:reach|grew|grow|rose|ris|increas|total|amount|exceed|fell|declin|stood|account|doubl|went|came (?:to|in)|hit|topp|climb|dropp|slid|slipp|jump|surg|were (?:worth|valued|around|about|at|\$)))|the growth rates?|the (?:decline|increase|growth|decrease|drop|fall)|[Ww]e (?:do|did|have done)(?![^.]*\btrade\b)(?= (?:about|nearly|over|more|some|almost|roughly|around|\$)))\b/giu,
  pronounDecline: /declin|drop|fall|decrease/i,
  aside:
    /\b(?:thanks to|due to|because of|despite|including|in spite of|as a result of|such as|followed by|along with|together with) (?:[\w-]+ ){0,3}$/i,
  deficit:
    /deficit|\b[Ii]mports? (?:[a-z]+ ){0,2}?(?:outstrip|exceed|outweigh|outpac|outran|surpass|topp|overtook)|in the red|shortfall|\bgap\b|\bhole\b|negative|passive|adverse|unfavou?rable/i,
  cause:
    /(?:\b(?:amid|amidst|thanks to|owing to|due to|because of|despite|driven by|supported by|boosted by|buoyed by|lifted by|helped by|aided by|fuelled by|fueled by|hit by|hurt by|dragged down by|weighed down by|on the back of|in the face of|reflecting|because|since|as)|\bon (?:the )?(?:lower|higher|rising|falling|weak|weaker|strong|stronger|robust|soft|softer|firm|firmer|cheap|cheaper|record|good|bad|poor|better|brisk|solid|sluggish|tepid|subdued)) (?:[\w’'-]+ ){0,5}$/i,
  unrelated:
    /\boutlook (?:[a-z]+ )?to (?:negative|stable|positive)|\b(?:expects?|forecasts?|predicts?|projects?) (?:[a-z]+ )?growth of\b|\b(?:has|have|had) (?:gained|lost|shed) [\d.]+ ?(?:%|per ?cent)|\bask(?:s|ed|ing)? (?:[\w’'-]+ ){1,4}for (?:[$€£¥]|[A-Z]{3} ?)?\d|\b(?:smuggl|seiz|confiscat|contraband)|\bput (?:[$€£¥]|[A-Z]{3} ?)?\d[^,;]{0,24} into\b|\b(?:offered|pledged|promised|committed|allotted|granted|awarded|approved|injected|poured|sunk|ploughed) (?:[\w’'-]+ ){0,2}?(?:[$€£¥]|[A-Z]{3} ?)?\d[^.;]{0,24} (?:for|to|towards?|in|into)\b|\b(?:the (?:financial |daily |total )?loss at|transfers|quotas?|lanes|earmark(?:s|ed)?|set aside|against the (?:US |U\.S\. )?(?:dollar|greenback|euro|yen)|to the (?:US |U\.S\. )?dollar\b|futures|benchmark|most-active|index|basis points?|points|on the day|bushel|ounces?|auction|voters?|votes|seats|elections?|deaths?|killed|degrees|(?:fishermen|fishers|trawlers|boats|fleets?|crews|skippers) (?:ha[sd] |have )?(?:landed|caught|hauled)|herds?|flocks?|acreage|hectares|inhabitants|employe(?:es|d|rs)|employs|workforce|payroll|turnout|passengers|tourists|visitors|subscribers|households|livestock numbers|registered voters|schools?|births?|crowd|match|goals? (?:scored|against))\b/i,
  nearAfter:
    /^(?: (?:falls?|fell|went|goes) to |(?:[’']?\s?worth)?(?: of| in| from)?(?: (?!and\b|while\b|but\b|which\b|when\b|whereas\b|to\b|as\b|against\b|versus\b)[\w’'.-]+){0,2} ?|[ -](?:increase|growth|rise|decline|drop|decrease|reduction|fall|jump|surge|gain|slump|slide|plunge) (?:in|of) (?:[\w’'-]+ ){0,4}| (?:a|per|every) (?:single )?year(?: in)? |(?: of [\w ,-]{2,40}?)? (?:was|were|had been|have been|has been) )$/,
  conjunction: /\b(?:and|while|whereas|which|but|as|when|though|although|because|since|after|despite)\b/g,
};
