// English growth and decline, and the words that tell a change from a level.
import type { Changes, Clauses, Lists, Modalities } from "../language.ts";

export const changes: Changes = {
  up: String.raw`\b(?:increas\w*|wider|larger|grew|grow(?:s|n|th|ing)?|rose|ris(?:e[sn]?|ing)|up\b|gain(?:ed|s)?|soar\w*|jump\w*|surg\w*|climb\w*|add(?:ed|ing)\b|expan(?:d\w*|sion)|boost\w*|rais(?:e[ds]?|ing)|plus\b|improv\w+|more\b(?! \w+ly\b)|higher|bigger|greater|acceler\w+|went up|go(?:es)? up|hike\w*|upsurge|uptick\w*|upturn|reviv\w+|(?<!\b(?:declin|decreas|fell|fall|dropp|shr[aiu]nk|contract|slump|plung|sank|slid|slipp|tumbl|eas|dipp|narrow|weaken|cool|los[te]|down|eroding|receded?)\w* (?:even |much |far |rather |still |a little )?)faster|rebound\w*|recover(?:ed|y|s|ing)\b|advanc\w+|spik\w+|rocket\w*|skyrocket\w*|balloon\w*|swell\w*|swelled|swollen|leap\w*|leapt|widen\w*|strengthen\w*|picked up|pick up|edg(?:ed|ing) up|tick(?:ed|ing) up|inch(?:ed|ing) up|mushroom\w*|uplift|firmed|quicken\w*|snapped back|bounc\w+ back|bump\w*|accelerated|outpac\w+|shot up|ramped up|upswing|enlarg\w+|buoy\w*|lift(?:ed|s|ing)?\b|propel\w*|(?:push|driv|drov)(?:ed|es|en|e|ing)? up|increments?|exceed\w* the|ahead(?=[.,;:)]|$)|(?:above|ahead of)(?= (?:the |its |their )?(?:out-?turn|pace|volume|value|quantity|amount|tonnage|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|levels?|years?|year-ago|previous|prior|same|corresponding|figures?|total|a year|last|(?:19|20)\d\d|that|those|average|it\b)))`,
  down: String.raw`\b(?:decreas\w*|declin\w*|fell|fall(?:s|en|ing)?|dropp?(?:ed|s|ing)?|down\b|reduc\w+|shr[aiu]nk\w*|contract(?:ed|ion|s|ing)\b|cut\b|lower\w*|less\b|fewer\b|slump\w*|plung\w*|plummet\w*|minus\b|diminish\w*|smaller|short of|short\b|went down|lost|loss\b|off(?= (?:by |about |some |nearly |almost |around )?[\d$€£])|slip\w*|slid(?:e|ing)?\b|sank|sink\w*|sunk|tumbl\w*|eas(?:ed|ing)\b|dip(?:ped|s|ping)?\b|narrow\w*|weaken\w*|retreat\w*|collaps\w*|crash\w*|div(?:ed|ing)\b|dove\b|nosediv\w*|slow(?:ed|er)? (?:to|by)|downturn|downtick|soften\w*|cool(?:ed|ing)\b|halved|edg(?:ed|ing) (?:down|lower)|tick(?:ed|ing) down|inch(?:ed|ing) down|shed\b|nosedived|erod\w+|dwindl\w+|slash\w*|par(?:ed|ing) (?:back|down)|shav(?:ed|ing) off|scal(?:ed|ing) (?:back|down)|curtail\w*|taper(?:ed|ing) off|ebb(?:ed|ing)\b|depress(?:ed|es|ing)\b|(?:drag|push|drov|driv|br[oi]ng|brought)(?:g?ed|en|e|g?ing)? down|wip(?:ed|ing) out|subsid(?:ed|ing)\b|recede\w*|trimmed|deteriorat\w+|worsen\w*|narrower|slimmer|shallower|withered|shrivel\w*|evaporat\w*|decrements?|behind(?=[.,;:)]|$)|trail(?:ed|s|ing)?\b|lag(?:ged|s|ging)?\b|(?:below|behind)(?= (?:the |its |their )?(?:out-?turn|pace|volume|value|quantity|amount|tonnage|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|levels?|years?|year-ago|previous|prior|same|corresponding|figures?|total|a year|last|(?:19|20)\d\d|that|those|average|it\b)))`,
  afterGap: String.raw`[ -]*(?:per ?cent )?(?:year[- ]on[- ]year |y[/-]?o?[/-]?y |month[- ]on[- ]month |annual |yearly |monthly )?(?:[\w’'-]+ ){0,2}?`,
  bounding: /^(?:(?:more|less|higher|lower|greater|smaller) than\b|short of)/i,
  level:
    /\b(?:to|from|at|account\w* for|mak\w+ up|reach\w*|amount\w* to|stand\w* at|stood at|share of|is|was|were|are|constitut\w+|cover\w*|only|represent\w*|compris\w+|form\w*|contribut\w+|against|versus|than) (?:(?:as much as|a|an|about|around|some|nearly|almost|over|more than|roughly|just|only) )*$/i,
  shareAfter: /^ (?:of|our|the|a|share|tariffs?|dut(?:y|ies)|levy|levies|tax|stake|interest|import tariff)\b(?!growth)/i,
  index: {
    before: /(?!)/u,
    after:
      /^ of (?:what (?:it|they|that|the figure) (?:was|were|had been|used to be)\b|(?:(?:the|its|their) )?(?:(?:previous|prior|preceding|year-earlier|year-ago|last|same|corresponding)(?: (?:year|month|quarter|period))?(?:[’']s?)?|(?:19|20)\d\d(?:[’']s)?) (?:level|volume|figure|total|value|amount|tonnage)\b|(?:the|its|their) (?:level|volume|figure|total|value|amount|tonnage)s? (?:(?:of|in|for|seen in|recorded in|reached in) (?:the (?:same|previous|corresponding)|last|(?:19|20)\d\d\b)|a year (?:earlier|ago|before)))/i,
  },
  nounWas:
    /\b(?:(decline|drop|decrease|reduction|fall|slump|contraction)|growth|increase|rise|expansion|gain)(?: rates?)?(?: in [^,;]{0,30}| of [^,;]{0,30})? (?:(?:at|was|is|were|reached|amounted to|stood at|totalled|totaled|made up|came to|came in at|constituted|exceeded|will be|has been)|(?:has |had |have |will |would )?(?:slow(?:ed|s|ing)?|eas(?:ed?|es|ing)|cool(?:ed|s|ing)?|moderat(?:ed?|es|ing)|decelerat\w+|accelerat\w+|quicken\w*|soften\w*|weaken\w*|strengthen\w*|deepen\w*|narrow\w*|widen\w*|steadied|slipp?\w*|(?:picked|picks|picking|sped|speeded|speeds) up)(?: down| again| further| \w+ly)? (?:to (?:an? )?[\d.]+ ?(?:%|per ?cent),? (?:in [\w ]{3,20} )?)?(?:to|from|after|against|compared with)) (?:a |an |the )?(?:[a-z]+-[a-z]+ |[a-z]+ )?$/i,
  rateOf: /\b(?:growing|rising|growth|grew) (?:[–—-] )?(?:at|of) (?:a rate of |an annual rate of |a pace of )?$/i,
  byAmount:
    /\bby (?:as much as |up to |at least |a |an |another |about |some |the |up to |around |nearly |almost |over |more than |roughly )*$/i,
  ofAmount:
    /\b(?:increase|growth|rise|decline|drop|fall|decrease|reduction|gain|loss|jump|surge|slump|plunge|contraction|expansion) of (?:a |an |another |the |about |around |nearly |almost |over |more than )*$/i,
  verbAmount:
    /\b(?:increased|grew|grown|rose|gained|fell|dropped|declined|decreased|added|jumped|slipped|climbed|slid|(?<!\b(?:made|makes|make|making|rang|rings|ran|runs|racked|notched|chalked|clocked|piled|stacked|totted|drummed|rolled|summed|ended|snapped|mopped|lapped|gobbled|scooped|hoovered|soaked|picked|took|bought|swallowed|opened|set) )up|down|widened|put on|shed|lost|narrowed|surged|soared|plunged|tumbled) (?:another |an additional |by |about |around |nearly |some )*$/i,
  declineAmount: /\b(?:decline|drop|fall|decrease)\b[^.;)]{0,60}$/i,
  extra:
    /\b(?:will|would|can|could|may|might|shall|must|to|agreed|plans?|wants?|hopes?|promised|pledged)\b[^.;,\d]{0,40} (?:extra|additional) $/i,
  moreThan:
    /^(?:,? or [^,;.]{1,14},| \([^)]{1,14}\),?)? (?:(?:more|higher|larger|bigger|greater|wider|better)(?: (?:in|last|this|at|for|during|over) [^,;.]{2,40}?)? (?:than|compared)|(?:above|ahead of|up on) (?:the |its |their |that of |those of |what )?(?:\w+ )?(?:level|figure|total|pace|year|season|month|quarter|period|last|previous|same|January|February|March|April|May|June|July|August|September|October|November|December|(?:19|20)\d\d|a year))/i,
  lessThan:
    /^(?:,? or [^,;.]{1,14},| \([^)]{1,14}\),?)? (?:(?:less|lower|fewer|smaller|narrower|slimmer|worse)(?:(?: (?:in|last|this|at|for|during|over) [^,;.]{2,40}?)? than| compared|(?=[.,;]|$))|(?:below|behind|down on) (?:the |its |their |that of |those of |what )?(?:\w+ )?(?:level|figure|total|pace|year|season|month|quarter|period|last|previous|same|January|February|March|April|May|June|July|August|September|October|November|December|(?:19|20)\d\d|a year))/i,
  gapOnly: /\bexceed\w* (?:it|that|this|them|[^,;]{0,40}) by [^,;]{0,16}$/i,
  slowed:
    /\b(?:growth|expansion|pace|rate)\b[^.;,]{0,40} slow(?:ed|s|ing)?(?: down)? by (?:\w+ )?$|\bshort of (?:the )?(?:plan|target) by $/i,
  sameAmount:
    /^(?:,|\s|\(|–|or|that is|which is|i\.e\.|in dollars?|in rubles?|by|an additional|an extra|an increase of|a rise of|a gain of|a fall of|a drop of|another|equal to|which (?:is|was|means|meant)|about|almost|over|more than|equivalent to|to)*$/i,
  orElse: /\bor\b|\(|that is|equivalent|equal to|which (?:is|was|mean)/i,
  listed:
    /(?:\bby|\band|,|\banother|\bwith|:|\(|–|-) (?:a |an )?$|\($|\b(?:and|while|with|to|from|in|of) [^.;]{0,50}$|[^.;]{0,60}, (?:[\w’' -]{2,30} )?(?:by )?$|\bbut (?:only |just |by |a mere )*$/i,
  compared: /\b(?:compared (?:with|to)|against|versus|vis-[aà]-vis|after|following|than) (?:a |an |the )?(?:[\w-]+ ){0,4}$/i,
};

export const clauses: Clauses = {
  stop: /(?:[;(]|,? (?:and|while|whereas|but|or|of which)\b| –| --)/,
  lastStop: /[;(“]|, (?:and|while|whereas|but|although|though|because|of which|of them)\b/,
  start: /[;:–—]|, (?:and|but|while|whereas|which|so) |, (?:noting|adding|saying|stressing|recalling|explaining|pointing out) that | but /g,
  listItem: /(?:,|,? and) (?:(?:followed by|then) )?(?:(?:to|from|with|for) )?(?:the )?\p{Lu}[\p{L}.’ -]{1,30}(?:[ (]| with )$/u,
  comma: /,/g,
  strong: /[;:]/g,
  relative:
    /, (?:which|who|where|whose|subject to|hit by|hurt by|dented by|(?:helped|aided|boosted|lifted|buoyed|driven|fuelled|fueled|spurred|supported|weighed down|dragged down) by|including|excluding|mostly|mainly|chiefly|blamed on) [^,;]{3,90},/g,
};

export const lists: Lists = {
  sharedScale: true,
  bareFrom:
    /\b(?:from|between) (?:(?:about|around|some|nearly|almost|just|only|barely|a mere|over|under|roughly) )*(\d{1,3}(?:\.\d+)?)(?= (?:to|and) (?:(?:about|around|some|nearly|almost|just|only|over|under|roughly|more|than) )*\d{1,3}(?:\.\d+)? ?(?:million|billion|trillion|thousand|mln|bln|mn|bn|crore|lakh)\b)/g,
  ofNamed: /^ of (?:(them|these|those)\b|the )/,
  countedSubject:
    /\b(?:averag(?:ed|es|ing)|number(?:ed|s|ing)|totall?(?:ed|s|ing)|reach(?:ed|es|ing)|(?:c[ao]me|comes|coming|went|gone|going|rose|risen|rising|grew|grown|fell|fallen|falling|dropped|declined|decreased|increased|climbed|jumped|slipped|slid|plunged|tumbled|shrank|recovered|down|up|amount(?:ed|s|ing)|add(?:ed|s) up|dwindled|dipped|eased|soared|surged) (?:[\d.]+ ?(?:%|per ?cent) )?to|st(?:ood|ands|anding) at|at|hit(?:ting)?|topp(?:ed|ing)|exceed(?:ed|ing)|surpass(?:ed|ing)|(?:was|were|is|are)|of|:) (?:(?:about|around|some|nearly|almost|just|only|over|more than|fewer than|less than|under|a record|a mere|roughly|an average of|as (?:many|high|low) as) )*$/,
  bareScaled:
    /\b(?:to|at|is|was|were|of|about|around|only|just|imports|exports|some|nearly|almost|against|and) (\d{1,3}\.\d{1,2})(?=[,;)]|\.(?!\d)|$| (?:in (?:(?:19|20)\d\d|January|February|March|April|May|June|July|August|September|October|November|December|the)|last|a year|against|while|the (?:year|month)|from (?:\p{Lu}|the)|to (?:the |\p{Lu})|with (?:\p{Lu}|the))(?![a-z]))(?!\.\d)/gu,
  barePercent:
    /\b(?:by|up|down|rose|fell|grew|gained|lost|added|shed|dropped|climbed|slipped|jumped|declined|increased|advanced|shrank|soared|surged|slid|another|(?:rise|increase|growth|gain|jump|surge|fall|drop|decline|decrease|slump|plunge|slide|loss|contraction) of) (?:only |just |about |a mere |nearly |over )?(\d{1,2}(?:\.\d{1,2})?)(?=[,;)]|\.(?!\d)|$| (?:in|and|while|because|as|last|this|on a|year)\b)/g,
  bareCompared:
    /\b(?:from|to|against|versus|vis-[aà]-vis|than|compared (?:with|to)|as opposed to|after) (?:(?:about|around|some|nearly|almost|hardly|barely|just|only|over|more|than) )*(\d{1,3}(?:,\d{3})+|\d{2,3}(?![\d%])|\d+(?:\.\d+)?(?:m|k|bn| lakh))(?=[,.;:)”"–—]|$| (?:in|a|the|one|last|during|for|by|at|on|as|when|before|per|each|earlier|this|that|previously|two|three|four|five|ten|twelve)\b)/g,
  headUnit:
    /\((?:[\w ]{0,24}?\bin )?((?:thousand|million|billion|mln|bln|mn|bn) (?:of )?[A-Z\p{L}$€£. ]{1,18}|(?:USD|EUR|US\$|\$|€|[A-Z]{3}) ?(?:thousand|million|billion|mln|bln|mn|bn|m))(?=[;,)])/iu,
  pointed: /\b(?:it|that|this|the (?:number|figure|count|tally|total|norm|average)) (?:is|was|had been|stood at|came to) (?:[a-z]+ ){0,2}$/,
  bareRange: /^(?: to | or | ?[–-] ?)(\d{1,3}(?:,\d{3})+|\d{2,4})(?=[,.;:)”"–—]|$| (?:a|per|each|every|in|on|at)\b)/,
  bareListed:
    /(?<![\d.,$€£¥₹]|\b(?:[A-Z]{2,3}|Rs|Re|Tk|Ksh|Sh|Dh|No|N|R|P)[. ]{0,2})(\d{1,3}(?:,\d{3})+|(?<=(?:^|, |\b(?:and|while|but|against) )(?:only |just |some |another |a mere |as few as )?)\d{2,3}(?= (?:came|went|crossed|returned|left|entered|arrived|headed|passed|moved|travelled|got (?:through|across|over|past|in|out)|made it|(?:were|had been|have been) (?:let|allowed|waved|cleared|admitted|processed|turned|handled|released|inspected|unloaded))\b)|(?<=\b(?:it|there|they|that|this|the (?:usual |daily |normal |average )?(?:number|figure|count|tally|total|norm|average)) (?:is|was|were|are|had been|has been|stood at|averaged|came to) (?:only |just |some |about |around |barely |not even |hardly |nearly |almost |at least |closer to |a mere )?|\b(?:norm|average|number|count|tally) at (?:about |around |some )?|\b(?:among|of) (?:them|these|those|which),? (?:some |about |around |only |just )?)(?!(?:19|20)\d\d\b)\d{2,4}|\d{2,4}(?= of (?:them|these|those|which)\b)|\d{2,4}(?= (?:a|per|each|every) (?:day|week|month)\b)|(?<=\b(?:used to|did|managed|handled|cleared|took|sent|sold|shipped|bought) (?:[a-z]+ ){0,2}?(?:only |just |some |about |around |barely )?)(?!(?:19|20)\d\d\b)\d{2,4}(?=[.;)]|,(?! ?\d)|$| (?:in|a (?:day|week|month|year)|last|before)\b))(?=[.;:)”"–—]|,(?! ?\d)|$| [–—(]| (?:and|in|from|to|into|onto|out|within|through|via|across|with|a (?:day|week|month|quarter|season|year)|(?:per|each|every) (?:day|week|month|year)|daily|weekly|monthly|annually|last|this|on|by|at|for|of (?:it|them|that|those|these|which|the)|where|when|after|since|until|because|although|though|than|there|here|already|altogether|all told|combined|respectively|is|are|will|would|could|should|might|was|were|had|have|has|went|going|came|coming|left|leaving|entered|entering|crossed|crossing|passed|passing|headed|heading|bound|arrived|arriving|moved|empty|loaded|laden|carrying|bearing|hauling|bringing|got|made|full|more|fewer|less|but|while|which|who|as|up|down|over|under|against|compared|before|after|during|between|(?:north|south|east|west)(?:ward|bound)?)\b)/g,
  item: /^(?:, where (?:some |about )?| (?:was|came|ranked|is|came in)? ?(?:an? (?:[a-z]+ )?)?(?:first|second|third|fourth|fifth|next|top|last),? (?:with|on|at) | \(| with | at | by |: | – | — |, | worth | (?:(?:accounted|accounting|responsible) )?for | (?:alone )?(?:took|takes|taking|bought|buying|received|receiving|absorbed|absorbing|contributed|crossing|topping|exceeding) |[’']s? | )(?:(?:a|an|about|around|over|nearly|almost|some|more than|up|down|worth|total|of) )*$/,
  join: /^(?:,? (?:and|or) |, )(?:the |to |from |with |by )*$/,
  otherThing:
    /^\)?,? (?:and )?(?!(?:to|from|or|up|down|a|an|in|with|while|compared|which|year|month|rising|falling|growing|increas\w+|decreas\w+|bringing|reaching|resulting|accounting|worth|total\w*|against|for|that|and|respectively)\b)[a-z][a-z -]{2,40} (?:by |\()?$/,
  parallel: /\b(?:followed (?:closely )?by|ahead of|then came|trailed by|next came|next was)\b/,
  respectively: /\brespectively\b/i,
  exportsAndImports: /\bexports and imports\b/i,
  importsAndExports: /\bimports and exports\b/i,
  valueAndWeight: /\b(?:value|worth|dollar terms) and (?:in )?(?:weight|volume|quantity|tonnage)\b/i,
  weightAndValue: /\b(?:weight|volume|quantity|tonnage) and (?:in )?(?:value|worth)\b/i,
};

export const modalities: Modalities = {
  target:
    /\b(?:goals?|targets?|targeted|targeting|aim(?:s|ed|ing)?|objectives?|task|intend\w*|strive|striving|should be (?:lifted|raised|increased|brought|doubled|tripled|expanded|boosted|taken)|want(?:s|ed)? to(?! (?:be (?:exact|precise|clear|honest|fair)|say|note|stress|add|point|thank|remind|know|understand|see if|emphasi|mention|underline|highlight|tell|correct|talk|speak|begin|start))|want(?:s|ed)?(?= (?:an? |at least |some |about )?(?:[$€£¥]|\d[\d.,]* (?:billion|million|bn|mn|trillion)|[A-Z]{3} \d))|would like to (?:reach|increase|bring|raise)|set ourselves|ambition|aspir\w+|resolve[ds]? (?:of [\w’ -]{3,30} )?to|want(?:s|ed)? (?=(?:[\w’'-]+ ){1,8}?(?:at (?:[a-z]+ )?\D{0,5}\d|to (?:reach|hit|top|exceed|pass|grow|rise|climb|double|triple|get to) |(?:raised|lifted|doubled|tripled|increased|brought|above|over) ))|(?:set|setting) (?:\w+ )?an? (?:\w+ )?(?:bar|mark|ceiling|task|milestone|benchmark) of|(?:eye|eyes|eyed|eyeing|eying) (?=(?:[\w-]+ ){0,5}\D{0,3}\d)|dream(?:s|ing)? of|should (?:still |yet |soon |easily |then |also |now )?(?:reach|increase|grow|rise|amount|get to)|set out to (?:raise|increase|boost|lift|bring|double|triple|expand|reach|cut|reduce|win|sell|export|diversify)|must (?:reach|increase|bring)|need to (?:reach|increase|bring)|plan(?:s|ned)? to (?:increase|raise|bring|reach|double|expand|boost|lift)|bring(?:ing)? (?:it|trade|our|bilateral|mutual|(?<!bringing )the)\b[^,;]{0,40}\bto|to double|have every opportunity|(?:agreed|pledged|resolved|decided|promised|committed|undertook|agreement|decision|pledge|commitment) to (?:increase|raise|bring|lift|take|double|triple|treble|quadruple|expand|boost|grow)|vowed to|lift(?:ing)? (?:it|trade|bilateral|two-way)|(?:set|sets|setting) (?:their |its |our |his )?sights on|hop(?:es?|ing) to (?:reach|raise|boost|increase|double|bring|lift|be back|get back|return|sell|ship|send|export|import|hit|top|exceed|double)|seek(?:ing|s)? to|(?:provid|call)(?:e?s|ing|ed) for (?:annual|yearly|deliver\w+|shipments?|suppl\w+|exports?|imports?)|envisag\w+|working (?:on|to|towards?) (?:reach|rais|bring|boost|doubl|increas)\w*|(?:plan|strategy|programme|program|roadmap|blueprint) (?:promises|foresees|envisages|targets)|in a bid to|(?:keen(?:ness)?|eager(?:ness)?|willing(?:ness)?|desire|readiness|ready|determined|determination) to (?:raise|increase|boost|lift|bring|double|triple|expand))\b/i,
  projected:
    /\b(?:will(?! (?:say|note|remind|mention|tell|only|just) )|should(?= (?:\w+ly |soon |then )?(?:total|come (?:to|in)|exceed|top|hit|pass|surpass|break|cross|clear|beat|touch|match|near|approach|stand at|fall|drop|decline|shrink|climb|recover|remain|stay|end|be (?:about|above|around|over|under|worth|close to|at least)|be [$€£]?\d))|looks? for(?= (?:[\w-]+ ){0,3}(?:exports?|imports?|shipments|trade|growth|sales)\b)|shall|expect\w*|forecast\w*|project(?:ed|ions?|s)(?= (?:to|that|for|by|exports?|imports?|trade|a|an|growth))|predict\w*|could|may|might|likely|going to|set to|on track (?:to|for)|on course (?:to|for)|poised to|tipped to|bound to|in line to|(?:is|are|was|were) heading (?:for|towards?)|can(?= (?:then |easily |soon |yet )?(?:send|sell|export|ship|supply|deliver|buy|import|reach|hit|double|triple|grow|rise|exceed|top) )|foresee\w*|foresaw|envision\w*|look(?:s|ed)? (?:like|set|likely)|bank(?:s|ing)? on|count(?:s|ing)? on|budget(?:s|ed)? for|interest(?:ed)? in (?:supplying|buying|selling|importing|exporting|purchasing|shipping|delivering|raising|increasing)|would(?! (?:also )?(?:like|note|say|remind|emphasi|stress))|anticipat\w+|pencil(?:s|led)? in|under the \d{4} plan|(?:is|are|was|were) seen (?:at|reaching|rising|falling|growing|topping|hitting)|seen (?:\w+ing|up|down)|(?:sees?|saw) [\w ’'-]{3,40} at|pegged at|pegs? (?=[^.;]{3,50} at )|\b(?:[Ww]e|I) (?:now |still |also |therefore )?(?:see|reckon on)\b|projects? +(?=(?:[\w-]+ ){0,3}(?:exports|imports|trade|shipments|volumes|growth|sales)\b)|plan(?:s|ned)? (?:for|to)|by the end of (?:the|this) decade|by 20[2-9]\d(?! (?:[\w-]+ ){0,2}(?:had|was|were)\b)|sees?(?= (?:[^.;]|\.(?! [A-Z])){3,80}\b(?:falling|rising|reaching|hitting|growing|shrinking|topping|dropping|climbing|widening|narrowing)\b))\b|[’']ll\b/i,
  estimated:
    /\b(?:estimat\w+(?! committee)|perhaps|maybe|preliminary estimates|according to (?:some|various) (?:estimates|experts)|by (?:our|my|some) estimates?|roughly speaking)\b/i,
  reached:
    /\b(?:exceed(?:ed|ing)|reached|achieved|met|surpass(?:ed|ing)|beat(?:ing)?|accelerated|ahead of)\b[^,;.]{0,40}\b(?:goals?|targets?|plans?)\b|\b(?:goals?|targets?|plans?)\b[^,;.]{0,30}\b(?:has|have|had|was|were) (?:been )?(?:exceeded|reached|achieved|met)/i,
  baseline:
    /\b(?:beat(?:ing|s)?|top(?:ping|s)?|exceed(?:ing|s)?|surpass(?:ing|es)?|match(?:ing|es)?|better(?:ing|s)?|eclips(?:e|es|ing)) (?:last (?:year|month|season)['’]s|the (?:previous|old) (?:record|high|peak)(?: of)?|(?:19|20)\d\d['’]s) (?:\w+ of )?$|\b(?:from|versus|against|vis-[aà]-vis|compared (?:with|to)|as opposed to|than|after) (?:(?:the|a|its|one|about|around|some|just|only|over|nearly|almost|more than|current|present|currently|earlier|previous|(?:January|February|March|April|May|June|July|August|September|October|November|December)(?:['’]s)?|level|target|total|figure|worth|of|deficit|surplus|last (?:year|month)(?:['’]s)?|(?:record|annual) (?:level|figure|total)|(?:19|20)\d\d(?:['’]s)?(?: when [\w ]{3,40} (?:was|were|stood at|totalled))?) )*$/i,
  revised:
    /\b(?:forecasts?|projections?|estimates?|outlook|guidance|prediction|target|goal)(?: (?:for|of) [\w’' -]{3,40})? (?:to \S*\d[^,;]{0,24} )?from (?:(?:the|a|an|its|an? earlier|previous|about|around|some) )*$/i,
  and: / (?:(?:but|while|whereas) |and (?:the |we |they |he |she |it |this |that |expectations? |is |are |will |[A-Z][\w’'-]+ (?:has|have|had|is|are|was|were|will|would|plans?|expects?|hopes?|wants?|aims?) ))/,
  expectedThen:
    /\bhad (?:been )?(?:expected|forecast|predicted|projected|pencilled in|penciled in|hoped|bet|counted on)\b|\b(?:polled|surveyed)\b|\b(?:consensus|median|market) (?:forecast|estimate|expectation)s?\b|\b(?:compared with|against|versus|than|missed|beat|beating|missing|above|below) (?:[\w’'-]+ ){0,4}(?:expectations?|forecasts?|estimates?)\b/i,
  ofThen: {
    before: /\bthe $/,
    behind:
      /^ (?:(?:of|in|for) |(?:seen|recorded|reached|posted|registered|set|achieved|shipped|sold|exported|imported|traded|reported|booked|logged) (?:back )?in )(?:the year )?(?<year>(?:19|20)\d\d)\b/,
  },
  ignore:
    /, (?:since|as|if|because|though|although) [^,\d]{3,60},|\bMay\b|\b(?:could|would|might|may|should) have (?!been \d)\w+(?:ed|en|t|d|ght)\b|\b(?:beat|beating|missed|missing|below|above|against|versus|compared with|topped|than) (?:[\w’'-]+ ){0,4}(?:forecasts?|expectations?|estimates?|expected|predicted)\b|\bproject(?:s|ed)? (?:worth|cost)|,? (?:higher|lower|better|worse|more|less) than (?:\w+ )?(?:expected|forecast)/g,
};
