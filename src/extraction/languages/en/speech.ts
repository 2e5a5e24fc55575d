// English words by which a text says who is speaking.
import type { AttributionPatterns, Language } from "../language.ts";

const VERB =
  "said|says|noted|stressed|added|emphasi[sz]ed|pointed out|told|stated|announced|reported|underlined|recalled|explained|assured|forecasts?|predicts?|predicted|estimates?|estimated|expects|confirmed|observed|described|highlighted|drew attention|wrote|writes|declared|argued|argues|claimed|claims|commented|warned|disclosed|revealed|acknowledged|admitted|remarked|insisted|concluded|projected|projects|suggested|suggests|mentioned|informed|opined|elaborated|cited|puts? (?=(?:the |its |their |his |that |total |bilateral |two-way |annual )*(?:trade|exports?|imports?|turnover|figure|deficit|surplus|volume|number)\\b)|attributed|blamed|credited|pegged|puts? (?:it|them) at|puts? (?:the|its|their|his|that|total|last|this|two-way|bilateral)|notes|tells|compared|voiced|expressed|hailed|touched on|outlined|shared|reckons|reckoned|thinks|believes|sees|tweeted|posted|vowed|pledged|raised|raises|warns|adds|points out|explains|confirms|announces|recalls|insists|admits|concludes|observes|remarks|stresses|underlines|emphasi[sz]es|complains|complained|reports(?= that\\b)|pointed to|points to|briefed|testified|replied|responded|answered|asserted|maintained|reiterated|recounted|(?:was|is|were) (?:quoted|cited)|(?:gave|cites|quoted|presented|listed) (?:a |the )?(?:figures?|numbers|data|estimates?)";
const SHOWN = "put|puts|placed|showed|show|shows|revealed|indicated|indicate|suggested|suggest";
const PHRASE = String.raw`(?!and |but |while |whereas |[Aa]s )\[?[\p{L}’'.&‚-]+\]?(?: \[?[\p{L}’'.&‚-]+\]?){0,11}?`;
const PARTICLE = "van|von|der|den|de|da|do|das|dos|di|du|del|della|la|le|el|al|bin|bint|binti|ibn|ben|abu|ould|ul|ur|uz|ter|ten|zu|y|e";
/** "al-Harbi", "el-Sisi", "ash-Sharif", "d’Angelo" begin small. */
const NAME_PART = String.raw`(?:(?:[Aa][ldnrstz]|[Aa]sh|[Ee][ls]|d)[-’'])?\p{Lu}[\p{L}’'-]*`;
const NAME = String.raw`(?:\p{Lu}[\p{L}’'-]+|\p{Lu}\.)(?:(?: (?:${PARTICLE}))* (?:${NAME_PART}|\p{Lu}\.)){1,4}`;
const OFFICES =
  "Vice President|President|Deputy Prime Minister|Prime Minister|Federal Chancellor|Chancellor|(?:Acting |Deputy |Union |First |Vice )*(?:(?:Foreign|Trade|Commerce|Economy|Economic|Economics|Finance|Energy|Agriculture|Transport|Industry|Oil|Petroleum|Railway) )?(?:and \\w+ )?(?:Minister|Secretary|Undersecretary)|King|Crown Prince|Premier|Governor|Ambassador|Trade Representative|(?:Deputy )?Director(?:[- ][Gg]eneral)?|Chairman|Chairwoman|Chief Executive|CEO|Spokesman|Spokeswoman|Spokesperson|(?:Chief )?Economist|Analyst|Consul General|(?:Trade )?(?:Commissioner|Chief)|Mayor|Senator|Managing Director|Secretary-General|(?:Deputy )?Head|Adviser|Advisor|Official|Envoy|(?:Permanent |State )?(?:Secretary|Undersecretary)|High Commissioner|Consul|Chairperson|Chair|President|Attach[ée]|Counsellor|Coordinator|Negotiator|Manager|Founder|Leader|Governor|Registrar|Administrator|Counterpart|Colleague|Opposite Number";
const OFFICE = OFFICES.replace(/(?<=^|[|(]|\(\?:|\)\?|\)\*)[A-Z]/g, (letter) => `[${letter}${letter.toLowerCase()}]`);
const ROLE =
  "consulate(?: general)?|consul general|consul|mission|embassy|ambassador|ministry|minister|agency|service|diplomat|official|spokes\\w+|chamber|president|company|leader|head of state|politician|expert|bureau|office|authority|department|bank|association|group|premier|prime minister|governor|commission(?:er)?|operator|economist|analyst|body|organi[sz]ation|chief|secretary|chancellor|director|chairman|envoy|adviser|administration|head";

export const attribution: AttributionPatterns = {
  any: new RegExp(
    `\\b(?:${VERB})\\b|\\baccording to\\b|\\b(?:data|figures|statistics|report|survey)\\b|\\b(?:by|from) the\\b|, per |\\bciting\\b|:$|: ?[“"«]`,
    "i",
  ),
  said: new RegExp(
    String.raw`(?:^|[,;.“”"–—:] ?|\band |\bthat |\bwhen |\bbut |\bwhile |\bwhereas |\b[Aa]s |^Furthermore, |^\w+, )(${PHRASE})(?:, ((?:[^,.“”"]|, (?=\p{Lu})){3,90}),)? (?:also |then |further |later |earlier |again |has |had |have |today |yesterday )*(?:${VERB})\b`,
    "gu",
  ),
  saidAfter: new RegExp(
    String.raw`[,”»"’] ?(?:${VERB}) (${PHRASE})(?:, (?<=\p{Ll}, )(${NAME})(?=[,.]|$))?(?=, (?:[^.“”"]{3,90})[.]|[.,;]|$| (?:on|in|at|during|after|told|adding|late|earlier|this|last|when|as|while|following|before) )`,
    "gu",
  ),
  according: new RegExp(
    String.raw`(?:[Aa]ccording to|[Cc]iting|[,(] ?per|[Ii]n the words of|[Bb]y the (?:count|reckoning|estimate) of) (?:(?:preliminary |official |provisional |latest |new |the latest |the |fresh |government |customs |trade )*(?:data|figures|statistics|estimates?|numbers|a report|report|a statement|information)(?: released| published| issued| compiled)?(?: [Mm]onday| [Tt]uesday| [Ww]ednesday| [Tt]hursday| [Ff]riday)? (?:from|by|of) )?(${PHRASE})(?:, (?<holder>${NAME})(?=,|[.]$|$))?(?=,|\.|;|$| said| show| data| figures| statistics| released| published| on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)`,
    "gu",
  ),
  shown: new RegExp(
    String.raw`(?:[Dd]ata|[Ff]igures|[Ss]tatistics|[Nn]umbers|[Aa] (?:report|survey|statement)|[Ee]stimates)(?: \w+){0,4}? (?:from|by|of|compiled by|released by|published by|issued by) (${PHRASE})(?:,? (?:on|in|late|this) [\w ]{3,20})? (?:${SHOWN})\b|(?:^|[.,;] )(?!(?:\w+ )?(?:[Oo]fficial|[Pp]reliminary|[Pp]rovisional|[Ll]atest|[Nn]ew|[Ss]eparate|[Rr]ecent|[Ff]lash|[Mm]onthly|[Tt]rade|[Gg]overnment) (?:data|figures|statistics|numbers|report))(${PHRASE})(?:[’']s?)? (?:data|figures|statistics|numbers|report|sheet|bulletin|paper|tables?)(?: released| published| issued)?(?: (?:on|in|last) [\w ]{2,20})?,? (?:${SHOWN})\b`,
    "gu",
  ),
  officeAndName: new RegExp(
    String.raw`((?:\p{Lu}[\p{L}-]+[’']?s? )?(?:\p{Lu}[\p{L}-]+[’']?s? )?)(${OFFICE})(?: (?:of|for|to|in) (?:the )?[\p{L}][\p{L}, ]{2,50}?)?,? (?:(?:Mr|Mrs|Ms|Dr|Sheikh)\.? )?(${NAME})`,
    "gu",
  ),
  nameAndOffice: new RegExp(
    String.raw`(?<!\p{L})(?!(?:In|At|On|From|For|By|As|But|And|The|While|After|Since|Last|This|Under|During)\b)(${NAME}), (?:the |a |an )?([^,.“”"]{3,90})(?=[,.])`,
    "gu",
  ),
  article: /^(?:the|a|an)\s+/i,
  pronoun: /^(?:he|she|they|it|latter)$/i,
  bodyPronoun: /^(?:it|they)$/i,
  honorific: new RegExp(
    `^(?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lord|Madam|Professor|Prof|Sheikh|Minister|President|Prime Minister|Premier|Chancellor)\\.?|(?:[^,]{1,60} )?(?:${OFFICE})) (.+)$`,
    "u",
  ),
  office: new RegExp(`^(?:(.+?) )?(${OFFICE})$`, "i"),
  body: /\b(?:consulate|embassy|ministry|agency|customs|service|group|railways?|chamber|council|bank|office|commission|committee|administration|cent(?:re|er)|institute|compan(?:y|ies)|corporation|union|association|bureau|department|government|authority|board|federation|port|assembly|exchange|secretariat|council|society|trust|university|organi[sz]ation|fund|secretariat|treasury|kremlin|white house|forum|inc|ltd|plc|bcci|statistics|research|analytics|capital economics|directorate|operator|consultanc(?:y|ies)|brokerage)\b/i,
  role: new RegExp(`^(?:[\\p{L}’'.-]+ ){0,4}?(${ROLE})$`, "iu"),
  regional: /(?!)/u,
  notSource:
    /^(?:the )?(?:official |customs |preliminary |government |provisional |latest |new |trade |revised |flash |monthly )*(?:data|figures|statistics(?! (?:office|bureau|agency|service|department|committee|authority|institute|cent|canada|norway|sweden|finland|denmark|iceland|estonia|netherlands|lithuania|poland|portugal|austria|korea|south africa|new zealand|mauritius|botswana|sierra leone))|numbers|report|reports|estimates?|survey|statement|sources?|results|reuters|afp|ap|bloomberg|xinhua|tass|interfax|irib|irna|isna|fars|mehr|trend|yonhap|kyodo|bernama|anadolu|pti|ani|wam|azertac|kazinform|belta|ria novosti|dpa|efe|nikkei|bbc|cnn|local media|[\w ]*news agency|[\w ]*newspaper|media|people|it|this|that|which|and|he|what|analysts|economists|traders|experts|officials|some|many|critics|observers|a source|one|calculations|reuters calculations)\b/i,
  member: /^(.+?) (?:of|from|at) (?=the |\p{Lu})/u,
  officeOf: /^office of /i,
  weekday: /day$/,
  otherSpeaker: /^(?:while|whereas|but) /,
  envoys: /\b(?:envoy|diplomat|ambassador|consul|high commissioner)\b/i,
  officeWord:
    /\b(?:president|minister|secretary|chancellor|premier|governor|ambassador|representative|director|chair(?:man|woman|person)?|executive|ceo|spokes\w+|economist|analyst|consul|commissioner|mayor|senator|chief|head|official|adviser|advisor|envoy|king|crown prince|leader|strategist|manager|counterpart|colleague|undersecretary|attach[ée]|counsellor|coordinator|negotiator|founder|registrar)\b/i,
  comments: /\b(?:economist|analyst|strategist|professor|lecturer|fellow|scholar|academic|researcher|trader|consultant|expert)\b/i,
  pointsBack: /^(?:This|That|These (?:figures|numbers|data)|The (?:announcement|statement|remarks?)) (?:was|were|came|has been|is|are) /,
  firstPerson: /\b(?:I|we|our|us|my)\b(?!\.)/i,
  reach: 0,
  goesOn:
    /^(?:The|These|Its|Their|This|Those) (?:same |latest |official |customs |trade )*(?:data|figures|statistics|numbers|report|bulletin|release|statement) (?:also |further )?(?:show|showed|shows|revealed|indicate[ds]?|said|says|added|noted|put)\b|^(?:It|They) (?:also |further )?(?:said|added|noted|showed|put)\b/i,
  dataShown: /\b(?:data|figures|statistics|numbers)\b[^.;]{0,60}\b(?:show|shows|showed|shown|indicated?|revealed)\b/i,
  unnamed:
    /\b(?:officials?|analysts|economists|traders|experts|sources|observers|diplomats|exporters|importers|executives|dealers|businessmen|shippers|drivers)(?: [\w’'-]+){0,5}? (?:said|say|told|added|noted|reckon|believe|expect|estimated?|warned)\b|\bpeople familiar\b|\baccording to (?:\w+ )?(?:officials?|analysts|economists|traders|experts|sources|observers|diplomats|exporters)\b/i,
  quotes: [
    ["“", "”"],
    ["«", "»"],
  ],
  personName: (written) => written,
  bodyName: (written) => written,
  nominatives: (word) => [word],
  // The commas of "Ministry of Investment, Trade and Industry" part no clauses.
  prepare: (sentence) =>
    sentence
      .replace(
        /\b(?:Ministry|Department|Bureau|Office|Commission|Chamber) (?:of|for) (?:\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?, )+(?:and )?\p{Lu}[\p{L}-]+,?(?: and \p{Lu}[\p{L}-]+)?|\b(?:\p{L}+, )+\p{L}+ and \p{L}+(?: \p{L}+)? (?:ministry|department)\b/gu,
        (name) => name.replaceAll(", ", "‚ "),
      )
      .replace(/\b(Mr|Mrs|Ms|Dr|Prof|Hon|Eng|Amb|Gen|Col|Sen|Rep|Gov|Capt|Maj|Lt|St)\. (?=\p{Lu})/gu, "$1 ")
      .replace(/ \(\p{Lu}[\p{L}&-]{1,14}\)|(?<=\p{Lu}\p{Ll}+)[’']s (?:press |private )?office(?= (?:said|says|announced|confirmed))/gu, ""),
  person: new RegExp(String.raw`\p{Lu}[\p{L}.’'-]*(?: (?:${PARTICLE}))* ${NAME_PART}`, "u"),
};

const TITLES = new Set(
  `President Prime Minister Minister Ministry Chancellor Federal Deputy First Vice Acting Governor Head Chairman Chairperson Chairwoman Chair CEO Director General Secretary
  Speaker Chief Executive Officer Editor King Queen Prince Emir Sultan Ambassador Envoy Commissioner Adviser Aide Academician Professor Rector Mayor Senator Mr Mrs Ms Dr Sir
  Lord Host Moderator Presenter Journalist Correspondent Columnist Leader Manager Owner Founder Partner Member Co-Chairman Doctor Teacher Paramedic Farmer Spokesman
  Spokesperson Spokeswoman Representative Plenipotentiary Commander Colonel Marshal Admiral Supreme Republic State Russia Region Territory Area District Council Duma Bank Board
  Corporation Company Agency Fund Centre Center Union Association Institute University Academy Industry Trade Development Economic Economy Finance Foreign Defence Energy Agriculture
  Healthcare Health Transport Culture Education Science Environment Resources Natural Communications Media Mass Affairs Group JSC LLC Presidential Excellency
  Service Taxation Museum Relations Railways Federation Committee Commission Party Court Society Forum Roscosmos Hermitage Commerce Premier Analyst Economist Consul
  Assistant Sheikh Sheikha Hon Honourable Honorable Eng Engineer Captain Major Brigadier Lieutenant Undersecretary Commissioner Counterpart Consul Assistant Customs Administration Authority Statistics National Office Bureau Ministry Department Organization Islamic Central`.split(
    /\s+/,
  ),
);

export const labels: Language["labels"] = {
  pattern:
    /^([^:.!?;\n]{2,140}?|(?:MR|MS|MRS|DR|SEN|GEN|REP)\. [A-ZÀ-Ý'’ .-]{2,40}|(?:DEPUTY )?[A-Z][A-ZÀ-Ý'’ .-]{1,60}(?: \([^)]{1,60}\))?|Q)\s*:(?=\s|\p{Lu})|^(?<question>Q)(?=\s+[\p{Lu}"“])/u,
  nameless:
    /^(?:question|remark|reply|response|answer|comment|voice|moderator|host|call centre operator|q|audience(?: member)?|reporter|interpreter|translator|participant|journalist|speaker)\b/i,
  notNames:
    /^(?:and|but|so|here|my|our|the(?! president| vice president| first lady| prime minister)|one|two|this|that|these|it|i|we|you|first(?! deputy| vice)|second|third|finally|another|in|on|for|as|by|because|what|how|let|note)\b/i,
  lowerAllowed: /^(?:of|the|and|for|on|in|to|at|from|with|by|van|von|der|den|de|da|di|bin|al|el|la|le|du|&)$/,
  offices: [
    [/\bvice president\b/i, "vice-president"],
    [/\bpresident\b/i, "president"],
    [/\b(?:prime minister|premier|chancellor|taoiseach)\b/i, "prime-minister"],
    [/\b(?:minister|secretary)\b/i, "minister"],
  ],
  titles: TITLES,
  particles: new Set([...PARTICLE.split("|"), "al-"]),
  readName: null,
};

export const documents: Language["documents"] = {
  ownOffices: null,
  office:
    /kremlin|white house|presiden|prime minister|executive office|press service|government of|cabinet of|élysée|elysee|downing street|federal chancell/i,
  headlineEnd: /[.!?:;,]["”’']?$/,
  divider: /^\* ?\* ?\*|^<[\u2026.]+>$/,
  release:
    /\b(?:statistic\w*|customs|census|bureau|national bank|central bank|ministry|eurostat|ons|office for national|department of (?:trade|commerce)|general administration|rosstat|comtrade|revenue authority|ports? authority)\b/i,
  dateline:
    /^(?:\(?[A-Z]{2,}\)? ?[-–—] ?)?((?:[A-Z][A-Z’'.-]+(?: [A-Z][A-Z’'.-]+){0,3}|[A-Z][\p{L}’'-]+(?: [A-Z][\p{L}’'-]+){0,2})(?:, [A-Z][\p{L}. ]{2,25}?)??)(?:, (?:(?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)[a-z]*\.? ?\d{1,2}|\d{1,2} [A-Z][a-z]+)(?:,? \d{4})?)?(?: ?\((?:Reuters|AP|AFP|Xinhua|TASS|Bloomberg|Interfax|Yonhap|dpa|[A-Z][\p{L}. /]{1,40})\))? ?(?:--?|–|—|:)\s+(?=\S)/u,
};
