// English words around a country's name that tell its part in a flow.
import type { PlaceNames } from "../places.ts";

const GOODS = String.raw`exports?\b|exported|exporting|suppl|deliver|sold|sells?\b|loadings\b|cargo|gas\b|oil\b|coal\b|grain\b|goods|products|ship|sales to\b|(?<!\b(?:was|were|been|being) )sent\b|sending\b|outbound|crude\b|wheat\b|steel\b`;

const SOLD = "exports?|exported|sales|shipments|sells?|sold|ship|ships|shipped|send|sends|sent";

export const places: PlaceNames = {
  // "the Emirates" opens a sentence, too; "ZAMBIA recorded" opens a text. Short names in capitals may be anything's initials.
  forms: (name, kind) => [
    name,
    ...(name.startsWith("the ") ? [`T${name.slice(1)}`] : []),
    ...((kind === "name" ? name.length > 3 : kind === "demonym" ? name.length > 5 : name.includes(" ")) ? [name.toUpperCase()] : []),
  ],
  spaced: true,
  compounds: null,
  namesakes:
    /^(?: Sea\b| Cai\b| Community\b| Union\b(?! countries)| Development Bank\b| Ocean\b| Region\b(?! countries)| dollars?\b| cents?\b| rubles?\b| roubles?\b| Federation Council| Times\b| Daily\b| Post\b| Herald\b| Gateway\b| Standard\b| News\b| Press\b| Railway\b(?! carried| transported| traffic)| rupees?\b| shillings?\b| pounds?\b| pesos?\b| francs?\b| won\b| yuan\b| baht\b| crowns?\b| rials?\b| dinars?\b|-flagged\b|\$| (?:[Ss]treet|[Bb]ridges?|[Ss]pans?|[Aa]venue|[Hh]otel|[Ss]quare|[Hh]ouse|[Rr]oad)\b| Airlines\b| Airways\b| Airport\b| Open\b| Cup\b| language\b| Bank\b| Central Bank\b| Canal\b| Gulf\b(?! (?:refin|Coast|ports?|plants|buyers|terminals))| Peninsula\b| University\b| (?:country|nation|kingdom|republic|archipelago)\b)/,
  givenName:
    /^(?:Santiago|Sofia|Victoria|San José|San Jose|Kingston|Valletta|Lima|Paris|Roseau) (?!(?:Chamber|Exchange|Stock|Bourse|Declaration|University|Times|Metro|Port|Airport|Customs|Province|Agreement|Protocol|Fair|Club|Court|Round|Accord|International|Metropolitan|Central|Trade|Business|Economic|Exports?|Imports?)\b)\p{Lu}\p{Ll}+/u,
  alsoPartOf: new Map([["Georgia", "USA"]]),
  tradesWith: /^(?:(?:And|But|So|Now),? )?[Ww]ith (?:the )?\p{Lu}[^;.\d]{2,60}$/u,
  partBehind:
    /\b(?:half|most|much|part|some|bulk|majority|all|rest|thirds?|quarters?|fourths?|fifths?|sixths|tenths?|per ?cent|%) of (?:it|them|this|that|these|those|which) (?:from|to|for|by)\b|,? (?:even as|because|since|amid|thanks to|owing to|due to|although|though) |(?<!\b(?:such|same|much|many|well|far|soon|long)),? as (?!(?:of|well|part|much|many|far|soon|long|a|an|the (?:\p{Ll}+ )?(?:largest|biggest|top|main|leading|second|third|number)|against|opposed|compared|per|in|for|to|at|it|they|expected)\b)[^,;]*$/u,
  breakdown:
    /^(?:By|In terms of|Broken down by|Among(?: the)?) (?:[\w-]+ ){0,2}?(?:commodit(?:y|ies)|products?|goods|section|sector|category|type)\b[^,]{0,20},/,
  notPartyBefore:
    /\bnon-$|\b(?:\w+-)?(?:largest|biggest|leading|fastest-growing|strongest|closest) (?:[\w-]+ ){0,3}(?:partner|economy|market|customer|buyer|supplier|exporter|importer|producer|country|nation|port) in (?:the )?$|\b(?:told|speaking|briefed|interviewed|addressing) (?:[A-Za-z’'-]+ ){0,4}?in $|\b(?:said|says) (?:(?:on )?[A-Z][a-z]+day )?in $|\b(?:conference|briefing|meeting|talks|forum|summit|fair|expo|exhibition|ceremony|seminar|workshop|congress|gathering|reception|breakfast|lunch|dinner|interview|hearing|based|headquartered|headquarters|reporters|journalists|newsmen|lawmakers|delegates|audience) (?:[a-z]+ )?in $|\b(?:flight|plane|trip|visit|journey|tour|delegation|ticket|tickets|posting) (?:bound )?(?:for|to) (?:the )?$|\b(?:war|conflict|fighting|crisis|invasion|elections?|sanctions|floods?|earthquake) (?:in|of|on|against) (?:the )?$|\b(?:after|behind|ahead of|than|besides|except|unlike|overtook|overtaking|overtaken|overtakes|surpass(?:ed|es|ing)|outstripp(?:ed|ing)|eclips(?:ed|ing)|beat|beating|displac(?:ed|ing)|replac(?:ed|ing)|oust(?:ed|ing)|dethron(?:ed|ing)|unseat(?:ed|ing)|leapfrogged|outranked|edged out|pushed aside|pipped) (?:the )?$|\bthan (?:to|from|with|in|for) (?:the )?$|\bthan (?:we|it|they|you) (?:do|does|did|had|have|has|trade|sell|buy|export|import|exports|imports|trades) (?:with|to|from) (?:the )?$|\b(?:half|thirds?|quarters?|fourths?|fifths?|most|much|part|some|bulk|majority|all|more|remainder|per ?cent|%) of (?:it|them|this|that|these|those|which)(?: (?:was|were|is|are))? ?(?:going |bound |headed |destined |shipped |sold |sent )?(?:to|for|from) (?:the )?$|\b(?:president|minister|chancellor|ministry|embassy|chairman|head|governor|bank|government|statistics|administration|commission|bureau|office|university|institute|chamber of commerce|ambassador|high commissioner|commissioner|trade representative|envoy|consulate|king|prime minister|premier|secretary|leader|department|service|agency|authority|council|association|federation|institute) (?:of (?:[\p{L},]+ ){1,6})?(?:of|to|for|in) (?:the )?(?:republic of )?$/iu,
  notPartyAfter:
    /^[’']s (?:[\w-]+ ){0,2}(?:economy|economies)\b|^ (?:[a-z]+ )?(?:forum|summit|conference|round ?table|expo|exhibition|fair|seminar)\b|^(?:[’']s?)? (?:[a-z-]+ )?(?:credit lines?|lines? of credit|loans?|grants?|lenders?|tourists?)\b|^(?:[’'](?:s)?)? (?:president|prime minister|chancellor|minister|premier|leader|colleague|statistic|customs (?!union)|official (?:data|figures|statistics)|officials?|experts?|side\b|ruble|territory|ambassador|high commissioner|deputy |embassy|consul|foreign minist|trade minist|economy minist|finance minist|commerce minist|ministry|central bank|government (?:data|figures)|(?:bureau|office|institute) of statistics|statistics (?:office|bureau|agency)|national (?:statistic|bureau|institute|bank|customs|council|agency|authority)|bureau of|institute of|chamber of|department of|office (?:of|for) national|statistical|revenue (?:authority|service)|customs (?:authority|service|administration|department|agency|board|data|office)|exporters[’']? (?:assembly|association|council|union)|economists?|analysts?|traders?|census|general statistics|general administration|currency|stock|shares|media|news|state media|state tv|news agency|commerce department|trade representative|(?:trade |commercial |economic )?(?:counsell?or|attach[eé])|trade (?:office|mission|commissioner)|(?:cabinet |state |permanent |principal |first )?(?:under-?)?secretary|treasury|border guard|railways?\b(?! carried))/i,
  buyerBefore:
    /\b(?:sold|sells?|selling) (?:the )?$|\b(?:to|into|towards?|(?<!^|\b(?:destination|market|buyer|customer)s? )for|reach(?:es|ed|ing)?|destined for|bound for|headed for|(?:buyers|customers|importers|clients|shoppers|orders|bids|enquiries|inquiries|demand|appetite) (?:from|in|of)|(?<=\b(?:to|by|for|with) (?:[a-z]+ ){0,2})(?:men|women|people|traders|merchants|dealers|agents|firms|companies|mills|houses|visitors) (?:from|in|of)|purchases by|(?<!\b(?:growth|rise|increase|decline|drop|fall|jump|surge|decrease|reduction|change|slump|gain|contraction|expansion) )in) (?:the |our |both )?(?:neighbou?ring |fellow |countries (?:of|in) (?:the )?|markets? of |market in |member(?: state| countrie)?s? of (?:the )?|mainland |(?:major|main|key|leading|other|individual|selected|principal|fellow) |top (?:buyer|market) |main (?:buyer|market) |number one market )?$/i,
  buyerAfter: new RegExp(
    String.raw`^(?:n|an|ian|ese|ish)?(?:[’']s?)? (?:\w+ )?(?:markets?|consumers?|buyers?|customers?|importers?|refiners|refineries|mills|crushers|utilities|roasters|millers|spinners|smelters|distillers|steelmakers|steel mills|processors|packers|wholesalers|retailers|supermarkets|households|drinkers|shoppers|brewers|maltsters|feedlots|stores|shops|chains|brands|shelves|tables|friends|clients|eaters|diners|bakers|weavers|tanneries|bidders|orders|demand|appetite)\b|^ (?:(?:alone|also|now) )?(?:led|leads|headed|heads|topped|tops|joined) (?:the |its |their )?(?:(?:list|ranking|table|group) of )?(?:[\w-]+ ){0,2}(?:buyers|customers|importers|markets|destinations)\b|^[’']s an? (?:[$€£\w.,’'-]+ ){0,4}(?:markets?|buyers?|customers?|importers?)\b|^ (?:displaced|overtook|replaced|ousted|dethroned|unseated|leapfrogged|edged out|pushed aside|pipped|passed) (?:the )?[\w ]{3,30} as (?:[\w’'-]+ ){0,5}(?:markets?|buyers?|customers?|importers?|destinations?)\b|^ (?:was|is|were|are|remained|remains|became|stays?|stayed|emerged as|returned as|(?:resumed|regained|retained|kept|held|took|reclaimed) (?:its|the) (?:[\w-]+ )?(?:place|position|rank|spot|status|role) as) (?:[\w’'-]+ ){0,5}(?:markets?|buyers?|customers?|importers?|destinations?|clients?)\b|^(?:[’']s?)? (?:[\w-]+ ){0,4}?(?:imports?\b|imported|importing|buys?\b|bought|purchas|receiv|took\b(?! (?:hold|effect|place|part|over|shape|off|up|on|note|a toll|its toll|steps|advantage))|takes\b(?! (?:hold|effect|place|part|over|shape|off|up|on|note|a toll|its toll|steps|advantage))|intake\b|offtake\b|absorb(?:s|ed)\b|acquire[ds]\b|(?:snapp|mopp|lapp|gobbl|scoop|hoover|soak)ed up\b)|^, to which\b|^,? (?:the|an?|once (?:the|an?)) (?:[\w’'-]+ ){0,4}(?:markets?|buyers?|customers?|importers?|destinations?)\b|^[’']s (?:[\w-]+ ){0,3}(?:suppliers?|sources?|sellers?)\b`,
    "i",
  ),
  importedFrom:
    /\b(?:(?:imports?|purchases?|deliveries|supplies|arrivals|tonnes|tons|barrels|worth|million|billion|bn|mn|crore|bags|boxes|litres|head) of|import(?:ed|ing)|buy(?:ing|s)?|bought|purchased|took|takes|receive[ds]?) (?:[a-z-]+ ){0,2}(?!the )(?:\p{Lu}[\p{L}-]+ )?\p{Lu}\p{L}+(?:n|sh|ese|ch|i|[eiaou]k|kh|ss|ot|z)$/u,
  buys: /^ (?:(?:[a-z]+ )?(?:buyers|importers|refiners|refineries|mills|crushers|utilities|roasters|millers|spinners|smelters|steelmakers|processors|traders|customers|consumers|households|drinkers)(?:, [^,;]{3,90},)? )?(?:(?:alone|also|then|itself|now|still|again|already|even|instead|\w+ly) )?(?:(?:has|have|had) )?(?:(?:raised|lifted|increased|cut|trimmed|reduced|doubled|tripled|halved|boosted|stepped up|slashed|expanded|pared) (?:its|their) (?:[a-z-]+ )?(?:purchases|buying|intake|offtake|orders)|intake|offtake|buying|bought|buys?|purchas\w+|took|(?:was|were|is|are) (?:taking|buying|paying|eating|drinking|burning)|ate|eats?|drank|drinks?|burn(?:ed|t|s)|consum(?:ed|es)|fatten(?:ed|s)?|crack(?:ed|s)|settled for|made do with|receiv\w+|paid|spent|absorb(?:s|ed)|acquire[ds]|procure[ds]|(?:snapp|mopp|lapp|gobbl|scoop|hoover|soak|pick|swallow)(?:ed|s)(?: up)?|hauled in|drew in)\b/,
  asideOfName:
    /^, (?:(?:which|who|whose|where|itself|now|once|long|still|until|already|the|an?|its|their|home to|with) [^,;]{2,110}|[^,;]{3,60}),/,
  where: /^,? where (?!(?:it|they|the)\b)/,
  sellerBefore:
    /\b(?:(?<!\b(?:buyers|customers|importers|clients|shoppers|orders|bids|enquiries|inquiries|demand|appetite|interest|competition|pressure|visitors|(?:to|by|for|with) (?:[a-z]+ ){0,2}(?:men|women|people|traders|merchants|dealers|agents|firms|companies|mills|houses)) )from|(?<!followed |closely )by|out of|paid) (?:the |both )?(?:neighbou?ring |countries (?:of|in) (?:the )?|top supplier |main supplier )?$/i,
  sellerAfter: new RegExp(
    String.raw`^-made\b|^(?:[’']s?)? (?:[\w’'-]+ ){0,4}?(?:aims?|plans?|hopes?|wants?|expects?|targets?|intends?|seeks?) (?:to|at|for) (?:[^.;,]|[.,]\d){0,40}\bexports\b(?! of| to (?!all |every|the world)[a-z])|^(?: \p{Ll}[\w-]+){1,4} (?:fetch(?:ed|es)|earn(?:ed|s)|brought in|nett(?:ed|ing)|grossed|raked in)\b|^ (?:piped|pumped|railed|trucked|airlifted)\b(?=(?:[^.;]|\.\d){0,80} to (?:the )?[A-Z])|^, (?:he|she|they|the [\w-]+) \w+, (?:sold|sells|supplied|exported|shipped|delivered)\b|^, whose (?:[\w-]+ ){0,3}?(?:${GOODS})|^, which (?:[\w-]+ ){0,2}(?:sold|sells|exported|supplied|shipped|delivered|sent)\b|^(?! (?:bought|buys?|purchas|took|imported|receiv))(?:[’']s?)?(?! (?:in(?! turn\b)|of|for|to|from|with|on|than|by|at)\b) (?:[\w-]+ ){0,4}?(?:${GOODS})|^(?:[’']s)\b(?! (?:[\w-]+ ){0,3}(?:suppliers?|sources?|sellers?)\b)|^ (?:was|is|were|are|remained|remains|became|stays?|stayed) (?:[\w’'-]+ ){0,5}(?:suppliers?|sources?|sellers?|exporters?)\b`,
    "i",
  ),
  partnerBefore:
    /\b(?:with|and|partners?|vis-à-vis) (?:the |our |both |neighbou?ring )?(?:\w+ )?$|\bwith (?:its|their|our) (?:[\w-]+ )?[\w-]+, (?:the )?$/i,
  partnerAfter:
    /^ (?:was|is|stood|came|ranked|sat|topped|headed|led) (?:(?:first|second|third|at the (?:top|head)|on top|top) (?:of|among|in|on) )?(?:the |our |its )?(?:list of |ranking of )?(?:countries of destination|destination countries|(?:[\w’'-]+ ){0,3}(?:markets|buyers|customers|destinations|partners|importers)[’']? (?:list|table|ranking))\b|^ (?:has |had |have )?(?:overtook|overtaken|displaced|replaced|surpassed|passed|leapfrogged|edged out|ousted|dethroned|unseated|pipped|pushed aside|beat|supplanted) (?:the )?[\w ]{3,30}? as (?:[\w’'-]+ ){0,5}(?:markets?|buyers?|customers?|importers?|destinations?|suppliers?|sources?|sellers?|exporters?|partners?)\b|^,? (?:the|an?|once (?:the|an?)) (?:[\w’'-]+ ){0,4}(?:markets?|buyers?|customers?|importers?|destinations?|suppliers?|sources?|partners?)\b|^,? (?:was|is|were|are) followed\b|^,? (?:was|is|were|are|has been|have been|remained|remains|became|stays?|stayed|ranked|emerged as|returned as|(?:resumed|regained|retained|kept|held|took|reclaimed) (?:its|the) (?:[\w-]+ )?(?:place|position|rank|spot|status|role) as) (?:[\w’'-]+ ){0,6}(?:markets?|buyers?|customers?|importers?|destinations?|clients?|suppliers?|sources?|sellers?|exporters?|partners?)\b/i,
  ownerAfter:
    /^(?:[’']s?)? (?:(?:has|have|had|is|was) (?:\w+ )?(?:had|run|running|recorded|posted) )?(?:[\w-]+ ){0,3}(?:trade(?! agreement| pact| deal| zone| area| ministr| minister| bloc)|turnover|exchange|commerce|surplus|deficit)/i,
  ownerBefore: /\b(?:trade|turnover|exports|imports|surplus|deficit) of (?:the )?$/i,
  pairJoin: /^\s?[-–—/]\s?$/,
  between: /\bbetween (?:the )?$/i,
  andJoin: /^(?: \w+)? and (?:the )?$/,
  ownTradeWith:
    /^[’']s? (?:[\w-]+ ){0,3}(?:trade|turnover|commerce|surplus|deficit|gap|shortfall)(?: turnover| in goods| surplus| deficit| gap)? with (?:the )?$/i,
  withinBlocBefore:
    /\b(?:within|inside|among|amongst)(?: \w+){0,4} $|\b[Ii]ntra-$|\bbetween (?:the )?(?:members?|participants|countries|states|member (?:states|countries))(?: (?:of|in))? (?:the )?$/i,
  membersAfter: /^ (?:member|countr|state|partner|nation)/i,
  handles: /^(?:handled|handles|handling|processed|moved|moves|turned|throughput|cargo|traffic)/i,
  handler: /\b(?:ports?|seaports?|terminals?|harbou?rs?|docks?)\b(?: of)?(?: [\p{L}’'-]+){0,4},? $/u,
  world: /\b(?:global|world|international) (?:goods |merchandise )?(?:trade(?! (?:bridge|cent|organi))|exports|imports)/i,
  foreignTrade:
    /\b(?:foreign|external) trade|third countries|(?:total|overall) (?:(?:merchandise|goods|foreign|external|import-export) )*(?:trade|turnover)|merchandise (?:trade|turnover)/i,
  overallTrade: /\b(?:total|overall) (?:(?:goods|merchandise) )?trade\b/i,
  mutual:
    /\b(?:bilateral|mutual|reciprocal|two-way|between (?:our|the|these|both|the two|our two) (?:two )?(?:countries|states|nations|sides|neighbou?rs|economies|peoples)|between them|between us|our countries|the two (?:countries|sides|nations|neighbou?rs|economies)|both countries|with each other)\b/i,
  others: /\b(?:[Oo]ur|[Yy]our|[Yy]ou|[Tt]hose|[Tt]hese) $/,
  our: /\bour trade\b/i,
  everywhere:
    /\b(?:abroad|international|global|world|foreign (?:markets|countries|buyers)|total|overall|nationally|nationwide|various destinations|all (?:countries|origins|sources|destinations|markets|suppliers|comers|buyers)|overseas|other countries)\b/i,
  withWorld:
    /^ (?:with|to|from) (?:the (?:rest of the |whole |outside )?world|all (?:of )?(?:our|its|their) (?:trading )?partners|everybody|everyone)\b/,
  acts: /^ (?!(?:is|was|are|were|be|remain|remains|remained|itself|too|again|alone|has been|in|on|at|for|with|one|market|trade)\b)\p{Ll}/u,
  has: /^,? (?:[\w-]+, |also |has |had )*(?:posted|recorded|registered|reported|saw|seen|logged|booked|notched|ran|running)\b/,
  theCountry: /\b(?:the country|the nation|the kingdom|the republic|its|their|the island|the archipelago)(?:[’']s)?\b/i,
  your: /\byour? (?:\w+ )?$/i,
  neighbour:
    /\b(?:the|its|their|that|this|his) (?:(?:northern|southern|eastern|western|giant|larger|smaller|big|bigger|immediate|landlocked|oil-rich|Asian|European|African|Gulf) )?(?:neighbou?ring (?:country|nation|state)|neighbou?r\b(?! countries)|latter\b(?! (?:amount|figure|sum|number|total|two|half|part|case|group|category|item|product|year|period|month)s?\b)|bloc\b|(?:\d+-|[a-z]+-)(?:nation|member|country) (?:bloc|union|group)\b)(?!,? (?:the )?\p{Lu})|\b(?<=(?:to|from|with|into) )(?:that|this) (?:country|nation|market)\b|\b(?<=\b(?:exports|sales|shipments|deliveries|supplies) to )the (?:country|nation|kingdom|republic)\b/gu,
  placedBefore: /\b(?:in|off(?: of)?|near|across|throughout|inside|outside|around|from) (?:the )?$/i,
  thatBalance: /\b(?:that|this) (?:[a-z]+ )?(?:deficit|surplus|gap|imbalance)/i,
  itsFlow: /^(?:(?:And|But|So),? )?(?:[Tt]heir|[Ii]ts) (?:[\w-]+ ){0,2}(?:trade|exports?|imports?|sales|shipments|surplus|deficit)\b/,
  pointed: new RegExp(
    String.raw`\b(?:(?<there>there)\b(?<=\b(?:${SOLD}|imports?|buy|bought|trade|business)\b(?:[^.;,]|[.,]\d){0,40} there|, (?:and|but) there|^There)(?! (?:is|are|was|were|has|have|had|will|would|may|might|can|could|should)\b|[’'])|(?<you>you)\b(?<=\b(?:trade|business|turnover|commerce|exchange|deficit|surplus|balance) with you)|(?<here>here)\b(?<=\b(?:${SOLD}|comes?|came|goes|went)\b(?:[^.;,]|[.,]\d){0,40} here)|your (?:own )?(?:market|shores|ports|refineries|mills|factories|buyers|consumers|customers)\b(?<=\b(?:to|into|in|of) your (?:own )?\w+))`,
    "gu",
  ),
  blocWord: /bloc|union|group/,
  reversed:
    /\b(?:(?:climbed|rolled|ran|drove|travelled|crossed|hauled|carried|trundled) back|on the (?:way|trip|journey|leg|run) back|(?:flows?|trade|traffic|goods|shipments|sales|deliveries|went|going|came) the other way|[Ii]n the (?:opposite|other|reverse) direction|(?<!in )\breturn flows?|in return\b)/i,
  ownerGap: /^(?:(?:, whose|[’']s?) (?:[\w-]+ ){0,3}|,? (?:the|its) )$/i,
  countriesSend: true,
  sells:
    /^\p{Lu}[\p{L}.-]+(?: (?:of|and|the|\p{Lu}[\p{L}.-]*))*(?:, [^,;.\d]{3,60},)?(?: (?:has|have|had|also|alone|now|still|then|itself|again|already|only|just|together|(?:last|this) (?:year|season|month|week|quarter)|in (?:(?:19|20)\d\d|\p{Lu}\p{L}+)|\p{Ll}+ly))* (?:shipped|sent|sends|dispatched|despatched|delivered|supplied|loaded|exported|sold|sells|railed|trucked|hauled|piped|pumped|provided|freighted|consigned|airlifted|flew|placed|moved)$/u,
  elidedSubject: [/(?:^|,| and| while| but) (?:the )?$/, /^ (?:[–—-] )?$/],
  posted: [
    /$/,
    /^(?:[’']s)? (?:[\w-]+ ){0,3}(?:ambassador|consul(?: general)?|counsell?or|envoy|attach[eé]|high commissioner|trade (?:representative|commissioner))(?: [\p{L} .’'-]{3,40},)? (?:to|in) (?:the )?$/iu,
  ],
  paidFor: /\b(?:for|on) (?:the |its |their )?$/,
  elidedOwner: /^[’']s? (?:(?:for|at|by|to|were|was|came to|reached|stood at|totall?ed|about|some|around|nearly|over|almost|just|only) )*$/,
  combining: /^-\p{Lu}\p{L}+(?:n|sh|ese|i|ch)\b/u,
  ownsBehind:
    /^, whose (?!(?:president|minister|government|customs|trade ministry)\b)|^(?:[’']s)? (?:exports|shipments|sales|deliveries|supplies)\b/,
  headed: /^(?:: | [–—-] )(?:[\w-]+ ){0,2}(?:exports?|imports?|re-exports?|trade|turnover|shipments|sales|purchases)\b/i,
  fromUs: /^paid us\b|^(?:[^.;,]|(?<=\d)[.,](?=\d)){0,60}?\b(?:from us|of our(?: own)? (?!imports|purchases)[a-z]+|of ours)\b/,
  fromYou: /^[^.;,]{0,40}?\bfrom you\b/,
  toYou: /^ ?(?:to )?you\b|^[^.;,]{0,40}?\bto you\b/,
  toUs: /^ ?(?:[\w-]+ )?(?:us|(?:this|our) (?:country|nation|kingdom|republic|islands?|market|shores))\b/,
  earnedFrom: /\b(?:earn(?:ed|s|ing)?|earnings|revenues?|receipts|proceeds|income)\b/i,
  inCountry: /^(?:(?:But|And|Meanwhile),? )?[Ii]n (?:the )?(?:neighbou?ring |nearby )?$/,
  listed: /^(?:[’']s)?(?: (?:with|at|on|for|took|takes|taking|absorbing))? \(?(?:[A-Z]{0,3}[$€£¥]? ?)?\d/,
  itBought: /\b(?:it|they|the (?:country|nation|kingdom|republic)) (?:also |then |even |itself |still )?$/i,
  ofTotal:
    /\bof (?:that|these|this|it)(?=[,.;:)]|$| (?:sum|amount|figure|total|volume|number)\b)|\bof the (?:total|sum|whole|overall (?:figure|total))\b|^Of (?:that|this|these|it|the total|the sum)\b/,
  ofTheFlow:
    /^(?:(?: alone)? (?:supplied|provided|sent|shipped|sold|delivered|took|bought|absorbed|received|purchased)\b)?(?:[^,;.]|[.,]\d){1,40} of (?:the|all|total) (?:[a-z]+ )?(?:imports|exports)\b/,
  fromThere: /\b(?:from there|(?:goods|products|supplies|purchases|imports) there)\b/,
  sourceAfter: /^,? (?:is|was|remains|remained|became|ranked|ranks|stayed) (?:[\w’'-]+ ){0,6}(?:suppliers?|sources?|sellers?|origins?)\b/,
  ownCountry: /\b(?:his|her|their) (?:country|nation|government)\b/,
  recipient:
    /^(?!\p{Lu}\p{L}+(?:[ie]an|ese|ish) |(?:Chinese|French|Dutch|Greek|Thai|Saudi|Israeli|Iraqi|Pakistani|Kenyan|Afghan) )\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)? (?:goods|products|merchandise|wares) (?:worth|valued|to the value)\b/u,
  thatMarket:
    /\b(?:to|in|into) (?:that|this|their|your) (?:market|country|nation)\b|\b(?:exports?|sales|shipments|deliveries|(?:sold|shipped|sent|delivered|exported|supplied)(?: [^.;]{0,40}?)?) there\b/i,
  those: /^(?:And |But |While )?[Tt]hose (?<way>to|from) (?:the )?\p{Lu}/u,
  headlinePair: /^, $/,
  all: /\b(?:three (?:countries|nations|economies)|two neighbou?rs|trilateral|our trade|all three)\b/i,
  portWord: /\b(?:ports?|seaports?|harbou?r|terminals?|docks?|berths?|quays?|wharf|wharves|jetty)\b/i,
  ownPort: /\b(?:[Oo]ur|[Tt]he|[Aa]|this) (?:[\w-]+ ){0,3}?(?:ports?|seaports?|terminals?|harbou?rs?|[Cc]anal|[Ss]traits?|airports?)\b/,
  portNamed:
    /\b(?:ports?|seaport|harbou?r) (?:city )?of ((?:\p{Lu}[\p{L}’'-]+ ?){1,3})|\b(?!(?:The|This|That|Its|Their|Our|Each|Every|Another|Main|Sea|Dry|Land|Deep) )((?:\p{Lu}[\p{L}’'-]+ ){1,2})(?:[Pp]ort|[Ss]eaport|[Hh]arbou?r)\b(?! [Aa]uthority of)/u,
};
