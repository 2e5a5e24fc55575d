// How English words of trade stand to the numbers beside them.
import type { Triggers } from "../triggers.ts";
import { blocks } from "./blocks.ts";
import { cargoTriggers } from "./cargo-triggers.ts";
import { flowTriggers } from "./flow-triggers.ts";

export const triggers: Triggers = {
  rules: [...flowTriggers, ...cargoTriggers, ...blocks],
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
