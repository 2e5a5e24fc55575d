// English offices, bodies and what they publish, of which the patterns of attribution are made.

const FIELD_OF_MINISTER = [
  "Foreign|Trade|Commerce|Economy|Economic|Economics|Finance|Energy|Agriculture|Transport|Industry|Oil|Petroleum",
  "Railway",
].join("|");

const OFFICES = [
  "Vice President|President|Deputy Prime Minister|Prime Minister|Federal Chancellor|Chancellor",
  String.raw`(?:Acting |Deputy |Union |First |Vice )*(?:(?:${FIELD_OF_MINISTER}) )?(?:and \w+ )?(?:Minister|Secretary|Undersecretary)`,
  "King|Crown Prince|Premier|Governor|Ambassador|Trade Representative|(?:Deputy )?Director(?:[- ][Gg]eneral)?",
  "Chairman|Chairwoman|Chief Executive|CEO|Spokesman|Spokeswoman|Spokesperson|(?:Chief )?Economist|Analyst",
  "Consul General|(?:Trade )?(?:Commissioner|Chief)|Mayor|Senator|Managing Director|Secretary-General",
  "(?:Deputy )?Head|Adviser|Advisor|Official|Envoy|(?:Permanent |State )?(?:Secretary|Undersecretary)",
  "High Commissioner|Consul|Chairperson|Chair|President|Attach[ée]|Counsellor|Coordinator|Negotiator|Manager",
  "Founder|Leader|Governor|Registrar|Administrator|Counterpart|Colleague|Opposite Number|Collector|Inspector",
  "Comptroller|Controller|Treasurer|Chief Minister|Cabinet Secretary|Lawmaker|Deputy|Vice-President",
  "Vice-Chairman|Vice-Chair|Deputy Chairman|President|Executive|Exporter|Importer|Trader|Farmer|Grower",
  "Professor|Researcher|Strategist|Broker|Forwarder|Owner",
].join("|");

/** Each also with small letters: "Trade Minister", "trade minister". */
export const OFFICE = OFFICES.replace(/(?<![A-Za-z[])[A-Z](?=[a-z])/g, (letter) => `[${letter}${letter.toLowerCase()}]`);

export const ROLE = [
  "consulate(?: general)?|consul general|consul|mission|embassy|ambassador|ministry|minister|agency|service",
  String.raw`diplomat|official|spokes\w+|chamber|president|company|leader|head of state|politician|expert|bureau|office`,
  "authority|department|bank|association|group|premier|prime minister|governor|commission(?:er)?|operator",
  "economist|analyst|body|organi[sz]ation|chief|secretary|chancellor|director|chairman|envoy|adviser",
  "administration|head|collector|inspector|forwarder|trader|exporter|importer|grower|farmer|executive|banker",
  "professor|boss|lawmaker|businessman|businesswoman|observatory|guild|federation|council|board|union",
  "counsell?or|attach[ée]|manager|senator|admiral|mayor|superintendent|registrar",
].join("|");

/** Ends a body's name, behind which its officer may be named: "head of the Wool Association, Ana Rojas". */
export const NOUN = `(?:${[
  "[Aa]ssociation|[Cc]hamber|[Cc]ouncil|[Ff]ederation|[Uu]nion|[Bb]oard|[Bb]ank|[Ii]nstitute|[Aa]uthority|[Aa]gency",
  "[Oo]ffice|[Cc]ommission|[Mm]inistry|[Dd]epartment|[Cc]ommittee|[Cc]entre|[Cc]enter|[Gg]roup|[Cc]ompany|[Ll]eague",
  "[Aa]lliance",
].join("|")})`;

/** What ministries are of: these words begin no person's name. */
export const FIELD = [
  "Sustainable|Economic|Foreign|Regional|Rural|International|Social|Human|Public|Natural|Digital|National",
  "Investment|Trade|Industry|Industries|Commerce|Agriculture|Finance|Energy|Mines|Mining|Transport|External|Export",
  "Import|Customs|Development|Infrastructure|Blue|Free|Small|Supply|Supplies|Irrigation|Forestry|Forests",
  "Environment|Cooperatives|Textiles?|Steel|Labou?r|Petroleum|Oil|Gas|Minerals?|Resources|Electricity|Power",
  "Aviation|Shipping|Ports|Railways|Roads|Works|Health|Communications|Telecommunications|Economy|Economics",
  "Relations|Affairs|Consumer|Rights|Marine|Maritime|Logistics|Handicrafts|Entrepreneurship|Plantations?|Crops",
  "Horticulture|Land|Lands|Small|Market|Competition|Enterprise|Agribusiness|Fisheries|Livestock|Food|Water",
  "Tourism|Technology|Innovation|Planning|Cooperation|Integration|Statistics|Research|Central|Federal|General",
  "State|Strategic",
].join("|");

/** What a body publishes: "the chamber's latest review". */
export const PAPER = `(?:${[
  "data|figures|statistics|numbers|report|sheet|bulletin|paper|tables?|review|statement|survey|study|website|note",
  "outlook|newsletter|update|database|records?|estimates?|tally|release|communiqu[ée]|briefing|breakdown|index",
  "tracker|yearbook|dashboard|registry|portal|count",
].join("|")})`;
