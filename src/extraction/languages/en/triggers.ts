// How English words of trade stand to the numbers beside them.
import type { Triggers } from "../triggers.ts";
import { keptAtHome } from "./triggers/at-home.ts";
import { balance } from "./triggers/balance.ts";
import { buyers } from "./triggers/buyers.ts";
import { capacity } from "./triggers/capacity.ts";
import { cargo } from "./triggers/cargo.ts";
import { compounds } from "./triggers/compounds.ts";
import { elsewhere } from "./triggers/elsewhere.ts";
import { exportNouns } from "./triggers/exports.ts";
import { fetched } from "./triggers/fetched.ts";
import { growers } from "./triggers/growers.ts";
import { imported } from "./triggers/imports.ts";
import { paid } from "./triggers/paid.ts";
import { sold } from "./triggers/sales.ts";
import { supply } from "./triggers/supply.ts";
import { taken } from "./triggers/taken.ts";
import { partner, turnover, turnoverAlone } from "./triggers/turnover.ts";
import { seenPassing, worth } from "./triggers/worth.ts";

export const triggers: Triggers = {
  rules: [
    keptAtHome,
    growers,
    paid,
    balance,
    compounds,
    worth,
    turnover,
    seenPassing,
    turnoverAlone,
    exportNouns,
    buyers,
    partner,
    sold,
    imported,
    cargo,
    supply,
    taken,
    fetched,
    capacity,
    elsewhere,
  ].flat(),
  any: /\blos(?:e|es|t|ing) (?:[a-z]+ )?[$€£¥\d]|in the (?:red|black)|\bate\b|\beats?\b|\bdr[ai]nks?\b|\bburn(?:ed|t|s)?\b|\bsmok(?:ed|es?)\b|fatten|consum(?:ed|es?)\b|crack(?:ed|s)\b|crush(?:ed|es)\b|\bcosts? (?:us|the )|\blift(?:s|ed|ing)\b|\bfill(?:s|ed|ing)?\b|\bbook(?:ed|s|ing)\b|accepted|shifted|\bg[eo]ts?\b|disposed|pass between|from outside|from abroad|\d (?:tonnes|tons|boxes|bags|bales|kilos) (?:of (?:it|them|ours)|out of)\b|of (?:foreign|overseas) |\bset (?:out|off)\b|\brolled\b|\b(?:left|leaves?|went|gone|goes|flowed|reached|headed|bound|travell?ed|came|comes?)\b|\bdr(?:aw|ew)|found |revenue|receipts|slip(?:s|ped)? |leak|walk|seep|trickl|drift|stream|\bpour|vanish|disappear|melt|\bpush|yielded|\bports?\b|quays?\b|terminals?\b|berths?\b|docks?\b|harbou?rs?\b|br(?:ing|ought)|haul|\bput |landing|sailing|\bpays?\b|turn(?:ed|s|ing) (?:over|round|around)|foreigners|lorr(?:y|ies)|vessels|ships\b|sailed|landed|docked|loads\b|(?:went|gone|came|got|rolled|rumbled|trundled|run|ran) (?:north|south|east|west|over|across|through|via|past)|carry|hauling|laden|uses?\b|business between|their way|its way|inbound|\bt(?:ook|akes?|aking)\b|provid|pump|suppliers?|sources? |sellers?|origins?|buyers?|customers?|markets?|takers?|clients?|importer|\bsales\b|\b(?:bar|mark|ceiling|task|ambition|milestone|benchmark) of|consign|dispatch|despatch|freighted|hauled|lifting|intake|offtake|mopped|lapped|gobbled|scooped|hoovered|soaked|picked up|loaded|acquir|procur|sourc|drew in|discharged|pushed|placed|parted with|pocketed|reaped|garnered|pulled in|imbalance|difference|(?:of|in) (?:[a-z-]+ )?business\b|\bpaid\b|\bgoods\b|(?:goal|target) of|passed|leaving|entering|coming|going|(?:arms|weapons?|military|equipment|hardware) sales|trad(?:e|ing)|commerce|turnover|export|import|suppl|deliver|purchas|bought|buys?\b|receiv|\bsen(?:t|ds?|ding)\b|shipment|shipped|ship |cargo|freight|transit|traffic|haulage|transport|sell|sold|pumped|piped|surplus|deficit|balance|shortfall|destination|exchange|earnings|earn(?:s|ed)\b|proceeds|flew\b|flown|airlift|airfreight|railed|trucked|volume|made available|throughput|NODX|handled|processed|cleared|crossed|crossing|passed through|passing|entered|exited|arrived|departed|moved|moving|carried|trains?\b|trucks?|containers?|wagons?|head out|queu|loadings|outbound|inbound|brings? in|brought in|fetch|netted|raked|grossed|arrivals|absorb|snapped|unloaded|flows? (?:to|into|from)|volumes to|\bgap\b|\bspent\b|paid for|TEU|flowed/i,
  ofGoods: /^ (?:of|in) (?:[\w’'-]+ ){0,3}$/,
  ofTheFlow: /^ of (?:the|all|total) (?:[a-z]+ )?$/,
  owners: /^(?:pric|share|cost|tariff|proportion|discount|structure|subsid|support|invest|financ|dut|tax|fee|lev)/i,
  ownersGap: /^ (?:of|on|for) (?:[\w’'-]+ ){0,3}$/,
  firms:
    /\b(?:compan(?:y|ies)|firms?|business(?:es)?|enterprises?|taxpayers?|stores?|entrepreneurs?|(?<!\b(?:[Ee]xport|[Tt]hat|[Tt]his|\p{Lu}{2}|\p{Lu}\p{L}+(?:n|sh|ese|i|ch)) )market|industry|sector|fund|cargo|freight|passenger|index|bourse|stock exchange|shares)\b/iu,
  sold: /^sales$/i,
  homeTrade: /\b(?:retail|wholesale|domestic trade|shops?|chain stores|shadow (?:sector|economy)|consumer market)\b/i,
  abroad:
    /\b(?:abroad|exports?|exported|exporters?|imports?|imported|importers?|international|foreign|border|cross(?:ed|ing)|cross-border|checkpoint|customs|transit|ports?|seaports?|overseas|world market|global market|corridor|railway|canal|locks|straits?|terminals?|harbou?rs?|quays?|China-Europe|land port|dry port|TEUs?|outbound|inbound|air ?freight|air cargo|freighters|(?:on|aboard) ships|reefers)\b/i,
  atHome:
    /\b(?:sold|sells?) [^.;,]{0,30} at home\b|\bfrom (?:(?:local|domestic|its|their|our|the country[’']s|small|smallholder) )*(?:farmers|growers|producers|planters|smallholders)\b|(?<!(?:\bexport|^\w{0,6})s? )\bof (?:locally[- ]grown|home-grown|local|domestic) (?=\p{Ll})|\b(?:to|for|in|on) (?:our |the )?(?:domestic|home|internal|Russian (?:customers|consumers|market|refineries)|refineries|underground)\b|\bhere in Russia\b/iu,
  inward: /\b(?:import(?:ed)?|inbound|incoming) (?:[\w-]+ ){0,2}$/iu,
  outward: /\b(?:export(?:ed)?|outbound|outgoing) (?:[\w-]+ ){0,2}$/iu,
  balanceIn: /^ (?:[a-z]+ ){0,4}(?:in|of|on|from) (?:the |its |their )?$/,
  wholeFlows: true,
  anyGoods: /\b(?:goods|merchandise|commodities|wares|products)\b/,
  perTime:
    /^[^,.;\d]{0,40}?\b(?:a|per|each|every) (?:day|night|week|month|year)\b|^ (?:daily|weekly|monthly|annually)\b|^\/(?:d|day|week)\b|^ (?:[a-z-]+ )?(?:east|west|north|south|out|in)(?:bound|wards?)\b|^[^,.;\d]{0,40}?\b(?:in|within|over) (?:a single |the (?:past|last) )?(?:one |twelve |twenty-four |forty-eight |12 |24 |48 )?(?:hours?|night|day|week|weekend|shift)\b/i,
  sum: /\b(?:(?:a|the|their|its) (?:combined |grand |overall )?(?:total|sum)|combined|together|both ways|both directions)\b[^.;]{0,30}$/i,
  comesIn: /\b(?:import(?:ed)?|inbound|incoming|inward|coming in|going in|entering|entered|arriving|arrived)\b/i,
  goesOut:
    /\b(?:export(?:ed)?|outbound|outgoing|outward|coming out|going out|heading out|leaving|left|departed|departing|exiting|exited)\b/i,
  pronoun:
    /(?:^["“]?|[,;:–—] |--? ?|\band |\bbut |\bso |\bwhile |\bwhen |\bmeans |\bthat )(?:[Ii]n [^,;.]{2,40}, |[Ii]n (?:dollars|euros|value|money|volume|all|total|cash)(?: terms)? |(?:[Aa]t|[Bb]y|[Oo]ver|[Dd]uring|[Ff]or|[Ww]ith|[Tt]his|[Ll]ast) [^,;.]{2,50}, |[\w ’'-]{0,28}? ?)(it|those(?= (?:to|from) (?:the )?\p{Lu})|this(?= (?:is|was|represents|represented|marks|marked|means|brings|brought) (?:a |an )?)|this figure|this number|this indicator|that figure|the figure|that(?= (?:was|is|came to|makes|made|equals|compares) (?:[\w-]+ ){0,2}[$€£\d])|the (?:total )?(?:weight|value|volume|worth) of (?:the|these|those) (?:exported |imported |traded )?(?:goods|products|commodities|shipments|deliveries|items)|the total|the value|the money(?= (?:was|is|came|comes|amounted|stood|totall?ed)\b)|(?<=\b(?:alone|itself) )did(?= (?:[a-z]+ ){0,3}(?:[A-Z]{0,3}[$€£¥₹] ?)?\d)|(?<=\b(?:months?|quarter|half|year|weeks?|season|January|February|March|April|May|June|July|August|September|October|November|December) (?:alone |had |has |have |already )*)(?:yielded|brought|gave)(?= (?:[a-z]+ ){0,3}(?:[A-Z]{0,3}[$€£¥₹] ?)?\d)|[Ww]e(?= (?:have |had |[’']ve |just )*(?:closed|ended|finished) (?:the |last |this )?(?:(?:[a-z]+ )?(?:year|season|quarter|month|half|campaign)|(?:19|20)\d\d|January|February|March|April|May|June|July|August|September|October|November|December)\b)|[Ww]e(?= (?:are|were|stand|stood) (?:now |already |still |currently |only )?at (?:[a-z]+ ){0,3}(?:[A-Z]{0,3}[$€£¥₹] ?)?\d)|[Ww]e(?= (?:are|were) (?:already )?(?:(?:some |about |almost |nearly )?[\d.]+ ?(?:%|per ?cent|pct|pc) )?(?:up|down|ahead|behind)\b)|these figures|this volume|the volume(?= (?:is|was|has|will|reached|of trade|to))|the numbers?(?= (?:is|was|will|reached|stood|may))|(?:our|the|a) (?:next|new) (?:target|goal)(?= (?:is|was|stands|remains|of)\b)|this amount|[Nn]ow that|they(?= (?:have |had |will |can |could |may |also )*(?:reach|grew|grow|rose|ris|increas|total|amount|exceed|fell|declin|stood|account|doubl|went|came (?:to|in)|hit|topp|climb|dropp|slid|slipp|jump|surg|were (?:worth|valued|around|about|at|\$)))|the growth rates?|the (?:decline|increase|growth|decrease|drop|fall)|[Ww]e(?= (?:can|could|will|shall|want to|aim to|hope to|plan to|must|should|would like to) (?:soon |easily |together |still |yet |also )?(?:reach|hit|get to|achieve|arrive at|go to|come to|attain|double (?:it|that) to)\b)|[Ww]e (?:do|did|have done|had done)(?![^.]*\btrade\b)(?= (?:(?:about|nearly|over|more|less|under|some|almost|roughly|around|only|just|barely|close|well|upwards) |(?:[A-Z]{0,3}[$€£¥₹] ?)\d|\d[\d.,]* (?:[mb]illion|tonnes|tons))))\b/giu,
  pronounDecline: /declin|drop|fall|decrease/i,
  aside:
    /\b(?:thanks to|due to|because of|despite|including|in spite of|as a result of|such as|followed by|along with|together with) (?:[\w-]+ ){0,3}$/i,
  deficitBehind: /^ in the red\b/,
  deficit:
    /deficit|\b[Ii]mports? (?:[a-z]+ ){0,2}?(?:outstrip|exceed|outweigh|outpac|outran|surpass|topp|overtook)|in the red|shortfall|\bgap\b|\bhole\b|\blos(?:e|es|t|ing)\b|negative|passive|adverse|unfavou?rable/i,
  cause:
    /(?:\b(?:amid|amidst|thanks to|owing to|due to|because of|despite|driven by|supported by|boosted by|buoyed by|lifted by|helped by|aided by|fuelled by|fueled by|hit by|hurt by|dragged down by|weighed down by|on the back of|in the face of|reflecting|because|since|as|after|following|even though|although|though)|\bon (?:the )?(?:lower|higher|rising|falling|weak|weaker|strong|stronger|robust|soft|softer|firm|firmer|cheap|cheaper|record|good|bad|poor|better|brisk|solid|sluggish|tepid|subdued)) (?:[\w’'-]+ ){0,5}$/i,
  unrelated:
    /\b(?:opened|closed|ended|settled|finished|was|were|up|down) (?:up |down )?[\d.]+ ?(?:%|per ?cent|pct|pc) (?:higher|lower)(?=[.,;]|$)|\b(?:loonie|greenback|króna|kyat|(?:the|local) (?:rand|baht|won|yen|yuan|rupee|peso|real|lira|naira|shilling|kwacha|cedi|dinar|franc|ruble|rouble|hryvnia|tenge|som|tugrik|ringgit|rupiah|dong|pound|euro|dollar|currency)) (?:has |had |is |was )?(?:rose|fell|firmed|gained|lost|slipped|eased|traded|trading|strengthened|weakened|slid|dropped|edged|depreciated|appreciated)|\boutlook (?:[a-z]+ )?to (?:negative|stable|positive)|\b(?:expects?|forecasts?|predicts?|projects?|wants?|targets?|aims? for|promised) (?:[a-z]+ )?growth of\b|\b(?:has|have|had) (?:gained|lost|shed) [\d.]+ ?(?:%|per ?cent)|\bask(?:s|ed|ing)? (?:[\w’'-]+ ){1,4}for (?:[A-Z]{1,3} ?[$€£¥₹]? ?|[$€£¥₹] ?)?\d|\b(?:can|could|able to|designed to|built to|equipped to|capable of|capacity to|room (?:for|to)) (?:now |then |already |comfortably |easily |also |each )?(?:take|handl|process|clear|receiv|serv|accommodat|hold|pass|move|load|unload|store|cope with|deal with|work)(?:e|ing)? (?:up to |about |some |as many as |more than |around |at least )*\d|\b(?:budgeted|appropriated) (?:[\w’'-]+ ){0,2}?(?:[$€£¥]|[A-Z]{1,3}[a-z]?\.? ?)\d[^.;]{0,24} for\b|\bfor (?:a|each|every|one) (?:round )?trip\b|\b(?:FOB|CIF|CFR) [A-Z]|\/t(?:onne)?\b|\d% protein|\b(?:ha[sd]|have|been) wait(?:ed|ing)\b|\b(?:smuggl|seiz|confiscat|contraband)|\bput (?:[A-Z]{1,3} ?[$€£¥₹]? ?|[$€£¥₹] ?)?\d[^,;]{0,24} into\b|\b(?:offered|pledged|promised|committed|allotted|granted|awarded|approved|injected|poured|sunk|ploughed) (?:[\w’'-]+ ){0,2}?(?:[A-Z]{1,3} ?[$€£¥₹]? ?|[$€£¥₹] ?)?\d[^.;]{0,24} (?:for|to|towards?|in|into)\b|\b(?:the (?:financial |daily |total )?loss at|transfers|quotas?|lanes|earmark(?:s|ed)?|set aside|against the (?:US |U\.S\. )?(?:dollar|greenback|euro|yen)|to the (?:US |U\.S\. )?dollar\b|futures|benchmark|most-active|index|basis points?|points|on the day|bushel|ounces?|auction|voters?|votes|seats|elections?|deaths?|killed|degrees|(?:fishermen|fishers|trawlers|boats|fleets?|crews|skippers) (?:ha[sd] |have )?(?:landed|caught|hauled)|herds?|flocks?|(?:[Ff]oreign|[Tt]ourist|[Vv]isitor|[Pp]assenger) arrivals|insurance|premiums|rain(?:fall|s)?|overturned|mouldy|(?:sheds?|warehouses?|silos?|stores?) for|aground|registered with|acreage|hectares|inhabitants|employe(?:es|d|rs)|employs|workforce|payroll|turnout|passengers|tourists|visitors|subscribers|households|livestock numbers|registered voters|schools?|births?|crowd|match|goals? (?:scored|against))\b/i,
  pointsBack:
    /\b(?:target|goal|forecast|projection) (?:(?:for|of|in) [^.;,$€£¥]{2,40} )?(?:is|was|stands?|stood|remains?|had been|has been)\b|\b(?:aim(?:s|ed|ing)?|hop(?:es?|ed|ing)|on (?:track|course)|target(?:s|ed|ing)?) (?:for |at )?(?:[a-z]+ ){0,2}[$€£¥]|\bof (?:it|them|these|those|that|ours|which)\b|^["“]?(?:[Ii]t|[Tt]hey|[Tt]hese|[Tt]hose) |\d (?:a|per|each|every) (?:day|night|week)\b|(?:^["“]?|[,;:–—] |\b(?:and|but|when|while|where) )(?:[Ii]n [^,;.]{2,40},? |(?:[Ll]ast|[Tt]his|[Aa]|[Tt]he|[Oo]n|[Tt]en|[Tt]wo|[Tt]hree) [^,;.]{2,40},? )?(?:[Ii]t|[Tt]hat|[Tt]his|[Tt]hey|[Tt]he (?:figure|number|count|tally|total|volume|value|sum|amount|season|cheque|bill|return|result)) (?:[a-z]+ ){0,2}?(?:is|was|were|are|came|comes|stood|stands|had|makes?|made|took|takes|reached|rose|fell|went|did|saw)\b/,
  deals:
    /\b(?:sell(?:s|ing)?|sold|sales|shipping|shipped|shipments|customers?|exports?|exported|imports?|imported|traded?|containers)\b|\b(?:target|goal)\b[^.;]{0,40}[$€£¥]|[$€£¥\d][^.;]{0,20}\b(?:target|goal)\b|\b(?:volume|level|figure) of (?:[a-z]+ )?[$€£¥]|\b(?:reach|hit|get to) (?:[a-z]+ )?[$€£¥]/i,
  nearAfter:
    /^(?: (?:falls?|fell|went|goes) to |(?:[’']?\s?worth)?(?: of| in| from)?(?: (?!and\b|while\b|but\b|which\b|when\b|whereas\b|to\b|as\b|against\b|versus\b)[\w’'.-]+){0,2} ?|[ -](?:increase|growth|rise|decline|drop|decrease|reduction|fall|jump|surge|gain|slump|slide|plunge|dip|leap|climb|tumble|uptick|downturn|contraction|expansion|hike|cut|recovery|improvement) (?:in|of) (?:[\w’'-]+ ){0,4}| (?:a|per|every) (?:single )?year(?: in)? |(?: of [\w ,-]{2,40}?)? (?:was|were|had been|have been|has been) )$/,
  conjunction: /\b(?:and|while|whereas|which|but|as|when|though|although|because|since|after|despite)\b/g,
};
