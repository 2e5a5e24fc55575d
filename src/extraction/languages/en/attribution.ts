// How English reports say whose words a figure stands in.
import type { AttributionPatterns } from "../speech.ts";

import { prepare } from "./rewording.ts";
import { FIELD, NAME, NAME_PART, NOUN, NO_NAME, OFFICE, PAPER, PARTICLE, PHRASE, ROLE, SHOWN, VERB } from "./speakers.ts";

export const attribution: AttributionPatterns = {
  any: new RegExp(
    `\\b(?:${VERB})\\b|\\baccording to\\b|\\b(?:data|figures|numbers|statistics|report|survey|bulletin|portal|tracker|registry|database|dashboard|website|review|tally|records|study|statement)\\b|\\b(?:by|from) the\\b|\\b(?:by|from) (?=[A-Z])|\\bper |\\b(?:citing|quot(?:ed|ing)|refer(?:ring|ence) to|source:|(?:[Aa]nalysts|[Ee]conomists|[Ss]trategists|[Rr]esearchers|[Ee]xperts|[Oo]fficials) (?:at|with|from|of) |in the (?:view|telling|opinion|words|books|accounts) of|led by)|\\([A-Z]{3,8}\\)\\.$|[’']s? (?:telling|view|words|reckoning|count|estimate|estimation|account|opinion|assessment|calculations?|books)\\b|\\b(?:his|her|its|their) (?:own |latest |best )?(?:words|estimate|guess|view|message|argument|point|reckoning|figure|count|forecast|target)\\b|:$|: ?[“"«]`,
    "i",
  ),
  said: new RegExp(
    String.raw`(?:^|[,;.“”"–—:] ?|\d (?=\p{Lu}|the |its )|\band |\bthat |\bwhen |\bbut |\bwhile |\bwhereas |\b(?:al)?though |\b[Aa]s |^Furthermore, |^\w+, )(${PHRASE})(?<! who)(?:, ((?:[^,.“”"]|(?<=(?<!\p{L})\p{Lu}(?:\p{Ll}|))\.|, (?=\p{Lu}|and |who |which |formerly )){3,120}),|(?<=\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+), who)? (?:also |then |further |later |earlier |again |has |had |have |today |yesterday |however |nonetheless |meanwhile |now |still |subsequently |recently |last (?:week|month) )*(?:${VERB})\b`,
    "gu",
  ),
  saidAfter: new RegExp(
    String.raw`(?:[,”»"’] ?|[,.?!]' |\b[Ss]o )(?:${VERB}) (${PHRASE})(?:, (?<=\p{Ll}, )(${NAME})(?=[,.]|$))?(?=, (?:[^.“”"]{3,90})[.]|[.,;]|$| [–—-] | (?:on|in|at|during|after|told|adding|late|earlier|this|last|when|as|while|following|before) )`,
    "gu",
  ),
  according: new RegExp(
    String.raw`(?:[Aa]ccording to|[Cc]iting|[Qq]uoting|[Rr]eferring to|with (?:a )?reference to|(?:^|[,(] ?)[Pp]er|\(?\b[Ss]ource:|[Ii]n the (?:words|telling|view|opinion|estimate|estimation|assessment|books|accounts|statistics|data|figures) of|[Bb]y the (?:count|reckoning|estimate) of|(?:data|figures?|numbers?|statistics|information|estimates?|report|bulletin)(?: \w+){0,4}? (?:released|published|issued|compiled|collated|gathered|provided|shared|cited|seen|given|quoted|presented|announced|disclosed|read out)(?: (?:on \w+day|last week|this week|last month|this month|yesterday|today|earlier|(?:late|early) [\w ]{3,16}))? by|\bquoted|a statement (?:from|by|of)|\bas (?:reported|announced|stated|noted|confirmed|disclosed|revealed|estimated|calculated|reckoned|quoted|given|told|seen) by|\bwas (?:announced|reported|disclosed|revealed|confirmed)(?: on \p{Lu}\p{L}+| today| yesterday| this week| last week)? by|\b[Oo]n the (?:numbers|figures|count|reckoning|estimates?) of|(?:figures?|numbers?|estimates?|forecasts?|data|information) (?:comes?|came|is|was|are|were) (?:from|(?:that|those) of|by)|(?:[Ii]f|[Uu]nless) (?:one|you|we) (?:believes?|trusts?)|(?:put|counted|estimated|valued|pegged|reckoned|assessed|forecast|projected|tallied|recorded|calculated|reported|registered) (?:at|to (?:be|have)) [^;“”]{2,60}? by(?= the | \p{Lu})) (?:(?:the |an? |its |their )?(?:\p{Ll}[\p{L}-]+ ){0,3}?(?:data|figures|statistics|estimates?|numbers|records|report|statement|information|compilation|tally|calculations?|analysis|survey|study|bulletin|review|registry|database|portal)(?: of [^,.;]{3,40}?(?= by ))?(?: released| published| issued| compiled)?(?: [Mm]onday| [Tt]uesday| [Ww]ednesday| [Tt]hursday| [Ff]riday)? (?:from|by|of) )?(${PHRASE})(?:, (?<holder>${NAME})(?=,|[.]$|$))?(?=,|\.|;|\)|$| (?:which|that|who) | said| as saying| (?:show|reveal|indicate|suggest|confirm|put)(?:s|ed)?\b| data| figures| statistics(?! (?:\p{Ll}+ )?(?:agency|office|bureau|department|service|authority|committee|institute|board|body|division))| released| published| on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)|\b(?:[Ii]n|[Bb]y) (?:(his|her|its|their)|(${PHRASE})[’']s?) (?:telling|view|words|reckoning|count|estimate|estimation|account|opinion|assessment|calculations?|books)\b|(?:^|[,;.] )(His|Her|Its|Their) (?:own |latest |best )?(?:estimate|guess|view|message|argument|point|reckoning|figure|count|forecast|target)(?: for [^,.;]{3,60}?)? (?:is|was) |(?:^|[,;.] )(?:The )?(${PHRASE})[’']s (?:own |latest |best )?(?:estimate|guess|view|message|argument|point|reckoning|figure|count|answer|verdict) (?:is|was) (?:that )?`,
    "gu",
  ),
  shown: new RegExp(
    String.raw`(?:[Dd]ata|[Ff]igures|[Ss]tatistics|[Nn]umbers|[Aa] (?:new |recent |separate |latest |joint )?(?:report|survey|statement|study|paper|note|review|bulletin|analysis)|[Ee]stimates)(?: \w+){0,4}? (?:from|by|of|compiled by|released by|published by|issued by) (?:(?<from>(?:the )?\p{Lu}[\p{L}&-]+(?: (?:\p{Lu}[\p{L}&-]+|of|for|and|the)){0,6}? \p{Lu}[\p{L}&-]+)|(${PHRASE}))(?:,? (?:on|in|late|this) [\w ]{3,20})? (?:${SHOWN})\b|(?:^|[.,;] )(?!(?:(?:\p{Ll}\w*|The|These|Official|Preliminary|Provisional|Latest|New|Recent|Separate|Monthly|Government|Trade) )?(?:[Oo]fficial|[Cc]ustoms|[Pp]reliminary|[Pp]rovisional|[Ll]atest|[Nn]ew|[Ss]eparate|[Rr]ecent|[Ff]lash|[Mm]onthly|[Tt]rade|[Gg]overnment) (?:data|figures|statistics|numbers|report))(${PHRASE})(?:[’']s?(?: (?:latest|new|recent|own|monthly|quarterly|annual|weekly|preliminary|provisional|macroeconomic|economic|statistical|external|trade|customs|market))*)? ${PAPER}(?: released| published| issued)?(?: (?:today|yesterday|this (?:week|morning|afternoon|month))| (?:on|in|last|for|of) [\w /-]{2,40}?)?,? (?:${SHOWN}|(?:has|have|had) (?=(?:total |merchandise |overall )?(?:exports?|imports?|trade|shipments)\b))\b|\b(?:[Ff]igures?|[Nn]umbers?) (?:which |that )?(${PHRASE})(?:, [^,.“”"]{3,60},)? (?:put out|released|published|issued|shared|provided|compiled|gave|gives|quoted|quotes|presented|read out)\b`,
    "gu",
  ),
  officeAndName: new RegExp(
    String.raw`(?<!\p{L})((?:\p{Lu}[\p{L}-]+[’']?s? )?(?:\p{Lu}[\p{L}-]+[’']?s? )?)(${OFFICE})(?: (?:of|for|at) (?:the )?[\p{L}’' -]{2,80}? ${NOUN}(?=, )| (?:of|for|to|in) (?:the )?[\p{L}][\p{L}, ]{2,50}?)?,? (?:(?:Mr|Mrs|Ms|Dr|Sheikh)\.? )?(?!(?:${FIELD})\b)(${NAME})`,
    "gu",
  ),
  nameAndOffice: new RegExp(String.raw`(?<!\p{L})${NO_NAME}(${NAME}), (?:the |a |an )?([^,.“”"]{3,90})(?=[,.:])`, "gu"),
  article:
    /^(?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|THE)\s+)?(?:(?:rival|fellow|competing|sister) (?=\p{Lu}))?(?:(?:country|nation|state|kingdom|government|region|sector|industry|bloc|island)[’']s (?:own |main |top )?)?(?:(?:provisional|preliminary|official|latest|fresh) (?=\p{Lu}))?(?:[A-Z][A-Za-z.]+(?: [A-Z][a-z]+)?-(?:based|headquartered) )?/u,
  pronoun: /^(?:he|she|they|it|latter|him|her|them|his|hers|its|their)$/i,
  introduced: new RegExp(
    String.raw`\b(?:is|was|than|like|Meet|Take|Ask|Consider) (?:one |a certain )?(${NAME})(?=, (?:who|whose|\d\d|an? (?!(?:[\w-]+ )?(?:port|city|town|village|terminal|company|firm|ship|mine|plant|crossing|market|harbou?r)\b))\b| (?:of|at) the \p{Lu})|(?<!\p{L})(?<!\b(?:to|by|with|from|for|of|against|MP) (?:\p{Ll}+ )?)${NO_NAME}(${NAME})(?:, \d\d(?=[,.])|[’']s (?:voice|face|eyes|phone|family|hands|stall|lorry|truck)\b|(?:, \d\d)?,? (?:who|whose|(?:has|had|took (?:up|over|office)|takes (?:up|over)|received|welcomed|joined|became|runs?|ran|heads|headed|leads|led|chairs|chaired|sells|sold|grows|grew|trades|traded|works|worked|owns|owned|teaches|farms) |(?:is|was|serves as|works as) (?:the |an? )?(?=[^.]*?\b(?:${OFFICE})\b)|of (?:the )?\p{Lu}[^.;,]{2,60} (?:was|is|sees?|saw|disagree\w*|agree[ds]?|has|had)\b))`,
    "gu",
  ),
  opener: new RegExp(
    String.raw`^[“"]?(?:(?:The|An?|One) )?(?:(?:Mr|Mrs|Ms|Dr|Prof)\.? )?(?:\p{L}\p{Ll}+ (?:\p{Ll}+ )?)?${NO_NAME}(${NAME})(?=[’']s |, (?:an?|the|its|their|who) |,? (?:is|was|has|had|does|did|\p{Ll}+s|\p{Ll}+ed)\b)`,
    "u",
  ),
  asideOf:
    /\b(?!(?:and|but|when|while|whereas|as|that|because|where|so|or|if|said|says|told)\b)\p{Ll}{2,} (?:(?:the|an?|its|their|former|then|new|late) )*$/u,
  personal: /^(?:he|she)$/i,
  subject:
    /^(?:The |An? )?((?:\p{Lu}[\p{L}’'&.-]*|of|for|and|the)(?: (?:\p{Lu}[\p{L}’'&.-]*|of|for|and|the)){1,8})(?: \(\p{Lu}+\))?,? (?:has|have|had|is|was|wants|which|that|\p{Ll}+(?:s|ed))\b/u,
  papers: new RegExp(
    String.raw`(?:[’']s? (?:[\w-]+ ){0,3}?|(?<=\p{Lu}\p{L}+|organi[sz]ation|ministry|agency|bureau|board|association|authority|chamber|commission|department|council) (?:trade |customs |official )?)${PAPER}$|(?<=\p{Lu}\p{L}+) (?:post|desk|station|branch|staff|officers|people) (?:at|in|on) \p{Lu}[\p{L} -]*$`,
    "u",
  ),
  alone:
    /^\W*\p{Lu}(?:[\p{L}-]*[^s\W]|[\p{L}-]*[aious]s) (?:now |still |also )?(?:said|says|expects|estimates|forecasts|reckons|predicts|projects|warned|warns|told|added|noted|sees|believes|thinks|calculates|argues|claims|insists|notes|hopes)\b/u,
  headline: /^(\p{Lu}[\p{L}’' -]{2,30}): |[–—-] (?:\p{L}+ ){0,3}?(\p{Lu}[\p{L}’'-]+)$/u,
  generic:
    /^(?:senior |top |chief )?(?:official|diplomat|politician|executive|businessman|businesswoman|trader|forwarder|grower|farmer|banker|expert|exporter|importer|boss|chief|head|scholar|academic|lawmaker|veteran|(?:father|mother) of \w+)$/iu,
  kind: /^(?:(?:im|ex)porter|producer|marketer|monopoly|merchant|wholesaler|smelter|planter|retailer|refiner|shipper|\p{L}*maker|miner|airline|lender|giant|firm|supplier|distributor|processor|tracker|utility|chain|conglomerate|lobby|portal)$/iu,
  officer:
    /^(?:[\p{L}’'-]+ ){0,3}?(spokes\w+|head|chief|director(?: general|-general)?|chair(?:man|woman|person)?|president|secretary(?: general|-general)?|governor|deputy|minister|manager|commissioner|official|representative|executive) (?:of|for|at|with) (?:the )?(.+)$/iu,
  indefinite: /^(?:an?|another) /i,
  bodyPronoun: /^(?:it|they|its|their)$/i,
  honorific: new RegExp(
    `^(?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lord|Madam|Professor|Prof|Sheikh|PM|MP|Amb|Gen|Gov|Sen|Rep|Minister|President|Prime Minister|Premier|Chancellor)\\.?|(?:[^,]{1,60} )?(?:${OFFICE})) (.+)$`,
    "u",
  ),
  office: new RegExp(`^(?:(.+?) )?(${OFFICE})$`, "i"),
  body: /\b(?:consulate|embassy|ministry|agency|customs|services?|group|railways?|chamber|council|bank|office|commission|committee|administration|cent(?:re|er)|institute|compan(?:y|ies)|corporation|union|association|bureau|department|government|authority|board|federation|port|assembly|exchange|secretariat|council|society|trust|university|organi[sz]ation|fund|secretariat|treasury|kremlin|white house|forum|inc|ltd|plc|bcci|statistics|research|analytics|capital economics|directorate|confederation|coalition|cooperative|co-operative|consortium|foundation|inspectorate|syndicate|lobby|terminals|freight|shipping|operator|consultanc(?:y|ies)|brokerage|guild|observatory|alliance|league|network|registry|ratings|securities|economics|advisers|advisors|holdings|logistics|commodities|insights|laboratory|think-?tank)\b/i,
  role: new RegExp(`^(?:[\\p{L}’'.-]+ ){0,4}?(${ROLE})$`, "iu"),
  regional: /^(?!)/u,
  region:
    / (?:Region|Province|Oblast|Krai|District|County|Prefecture|Governorate|Canton|Territory|State|City|Republic|Emirate|Voivodeship|Department)$/,
  notSource:
    /^(?:port |shipping |vessel |cargo |ship-tracking |tracking )*(?:line-?ups?|schedules?|manifests?|trackers?)\b|^(?:the )?(?:official |customs |preliminary |government |provisional |latest |new |trade |revised |flash |monthly )*(?:data|figures|statistics(?! (?:office|bureau|agency|service|department|committee|authority|institute|cent|canada|norway|sweden|finland|denmark|iceland|estonia|netherlands|lithuania|poland|portugal|austria|korea|south africa|new zealand|mauritius|botswana|sierra leone))|numbers|report|reports|estimates?|survey|statement|sources?|results|reuters|afp|ap|bloomberg|xinhua|tass|interfax|irib|irna|isna|fars|mehr|trend|yonhap|kyodo|bernama|anadolu|pti|ani|wam|azertac|kazinform|belta|ria novosti|dpa|efe|nikkei|bbc|cnn|local media|[\w ]*news agency|[\w ]*newspaper|media|people|it|this|that|which|and|what|(?:analysts|economists|traders|experts|officials)(?![’'])|some|many|critics|observers|a source|one|calculations|reuters calculations)\b|^(?:both|neither|nobody|everyone|others|another|each|traders|exporters|importers|producers|growers|farmers|shippers|drivers|parliament|police|management|industry|industry sources|state radio|state television)$|^(?:he|she)\b(?!$)(?! \p{Lu})/iu,
  member: /^(.+?) (?:of|from|at) (?=the |\p{Lu})/u,
  passive: /\b(?:is|are|was|were|be|been|being)$/,
  placed: /(?:^| )(?:in|near|outside) ?$/,
  clause: /\b(?:we|I)\b/,
  whoClause: /^who\b/,
  relative: /^(.+?), (?:who|whose|which) /,
  officeOf: /^office of /i,
  weekday: /day$/,
  otherSpeaker: /^(?:(?:while|whereas|but) |; )/,
  nextSpeaker: /^and /,
  counterpart: /\b(?:counterpart|colleague|opposite number)\b/i,
  envoys: /\b(?:envoy|diplomat|ambassador|consul|high commissioner)\b/i,
  officeWord:
    /\b(?:president|minister|secretary|chancellor|premier|governor|ambassador|representative|director|chair(?:man|woman|person)?|executive|ceo|spokes\w+|economist|analyst|consul|commissioner|mayor|senator|chief|head|official|adviser|advisor|envoy|king|crown prince|leader|strategist|manager|counterpart|colleague|undersecretary|attach[ée]|counsellor|coordinator|negotiator|founder|registrar|collector|inspector|supervisor|marshal|foreman|dispatcher|organiser|organizer|steward|warden|auditor|planner|buyer|agent|clerk|comptroller|controller|treasurer|statistician|superintendent|specialist|lawmaker|exporter|importer|trader|farmer|grower|professor|researcher|broker|forwarder|owner|lecturer|scholar|captain|banker|boss|superintendent|council(?:l?or|member|m[ae]n|woman)|alderman|congress(?:m[ae]n|woman)|deputy|md|dg)(?!\p{L})/iu,
  comments: /\b(?:economist|analyst|strategist|professor|lecturer|fellow|scholar|academic|researcher|trader|consultant|expert)\b/i,
  pointsBack:
    /^So (?:say|said|says) |^(?:These|Those) (?:are|were) the (?:figures|numbers) |^(?:This|That|(?:These|Those|The) (?:figures?|numbers?|data|statistics|estimates?|forecasts?|announcement|statement|remarks?|information|details)) (?:was|were|came|comes?|has been|have been|is|are) /,
  firstPerson: /\b(?:I|[Ww]e|[Oo]ur|us|[Mm]y)\b(?!\.)/,
  writer: {
    byline: new RegExp(
      String.raw`^(?:(?:Opinion|Op-[Ee]d|Commentary|Comment|Column|Viewpoint|Guest (?:column|essay|commentary|post))\b[:.|]? ?[–—|-]? ?)?(?:Written )?(?:[Bb]y|BY) (?:(?:H\.?E\.?|Dr|Mr|Mrs|Ms|Prof|Sir|Hon|Ambassador|Minister|Professor)\.? )*(${NAME})(?=$|[.,;:|(]| [–—|-])|^(?:(?:The |A )?(?:[Ff]ull )?[Tt]ext of (?:the |an? )?)?(?:\p{L}+ ){0,2}?(?:[Rr]emarks|[Ss]peech|[Aa]ddress|[Ss]tatement|[Rr]eply|[Rr]esponse|[Tt]estimony|[Ll]ecture|[Kk]eynote|[Mm]essage|[Tt]oast|[Ii]ntervention|[Pp]resentation|[Rr]eport)(?: (?:delivered|given|made|read(?: out)?))? (?:by|of|from) (?:the )?(?<office>(?:(?:[\p{L}’'-]+ ){0,9}?[\p{L}’'-]+(?=, \p{Lu}))?)(?:, )?(?:(?:H\.?E\.?|His Excellency|Her Excellency|Dr|Mr|Mrs|Ms|Prof|Sir|Hon|Ambassador|Minister|Professor)\.? )*(?<name>${NAME})(?=$|[.,;:|(]| [–—-]| (?:at|to|in|on|before|during|for|as)\b)`,
      "u",
    ),
    signed: new RegExp(
      String.raw`^[–—*(-]? ?(?:(?:The|Our) (?:guest )?(?:writer|author|columnist|contributor),? )?(?:(?:H\.?E\.?|Dr|Mr|Mrs|Ms|Prof|Sir|Hon)\.? )*(${NAME}),? (?=(?:is|was|serves|served|heads|leads|chairs|runs|directs|teaches|works)\b|the (?:writer|author))`,
      "u",
    ),
    told: /\b[Tt]he (?:guest )?(?:writer|author|columnist|contributor)\b/,
    opinion: /^(?:Opinion|Op-ed|Commentary|Viewpoint|Guest (?:column|essay|commentary|post))\b/im,
    reporter: /\b(?:correspondent|reporter|editor|staff|bureau|newsroom)\b/i,
    speech:
      /^(?:(?:Full text|Text|Transcript)(?: of)?:? )?(?:(?:The|Opening|Closing|Keynote|Welcome|Prepared|Introductory|Budget|Inaugural) )*(?:remarks|speech|address|statement|testimony|lecture|keynote|message)\b[^:]{0,40}? (?:by|of|from) /i,
  },
  goesOn:
    /^(?:The|These|Its|Their|This|Those) (?:same |latest |official |customs |trade )*(?:data|figures|statistics|numbers|report|bulletin|release|statement) (?:also |further )?(?:show|showed|shows|revealed|indicate[ds]?|said|says|added|noted|put)\b|^(?:It|They) (?:also |further )?(?:said|added|noted|showed|put)\b/i,
  dataShown: /\b(?:data|figures|statistics|numbers)\b[^.;]{0,60}\b(?:show|shows|showed|shown|indicated?|revealed)\b/i,
  unnamed:
    /\b(?:officials?|analysts|economists|traders|experts|sources|observers|diplomats|exporters|importers|executives|dealers|businessmen|shippers|drivers|(?:its|an?|the port[’']s) (?:[a-z]+ )?(?:operator|official|spokes\w+|owner|executive|trader|diplomat))(?: [\w’'-]+){0,5}? (?:said|say|told|added|noted|reckon|believe|expect|estimated?|warned)\b|\bpeople familiar\b|\baccording to (?:\w+ )?(?:officials?|analysts|economists|traders|experts|sources|observers|diplomats|exporters)\b/i,
  quotes: [
    ["“", "”"],
    ["«", "»"],
  ],
  personName: (written) => written,
  // "the agriculture ministry in Kyiv"
  bodyName: (written) =>
    written.replace(
      /(?<=\b(?:ministry|bureau|office|agency|service|department|authority|chamber|customs|directorate|inspectorate|board|commission|administration)) in \p{Lu}[\p{L}-]+$/iu,
      "",
    ),
  nominatives: (word) => [word],
  prepare,
  person: new RegExp(String.raw`\p{Lu}[\p{L}.’'-]*(?: (?:${PARTICLE}))* ${NAME_PART}`, "u"),
};
