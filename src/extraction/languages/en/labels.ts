// English labels of transcripts.
import type { Language } from "../language.ts";
import { PARTICLE } from "./speakers.ts";

const TITLES = new Set(
  `President Prime Minister Ministry Chancellor Federal Deputy First Vice Acting Governor Head Chairman Chairperson Chairwoman Chair CEO
  Director General Secretary Speaker Chief Executive Officer Editor King Queen Prince Emir Sultan Ambassador Envoy Commissioner Adviser
  Advisor Aide Academician Professor Rector Mayor Senator Mr Mrs Ms Dr Sir Lord Under Host Moderator Presenter Journalist Correspondent
  Columnist Leader Manager Owner Founder Partner Member Co-Chairman Doctor Teacher Paramedic Farmer Spokesman Spokesperson Spokeswoman
  Representative Plenipotentiary Commander Colonel Marshal Admiral Supreme Republic State Russia Region Territory Area District Council
  Duma Bank Board Corporation Company Agency Fund Centre Center Union Association Institute University Academy Industry Trade
  Development Economic Economy Finance Foreign Defence Energy Agriculture Healthcare Health Transport Culture Education Science
  Environment Resources Natural Communications Media Mass Affairs Group JSC LLC Presidential Excellency Service Taxation Museum
  Relations Railways Federation Committee Commission Party Court Society Forum Roscosmos Hermitage Commerce Premier Analyst Economist
  Consul Assistant Sheikh Sheikha Hon Honourable Honorable Eng Engineer Captain Major Brigadier Lieutenant Undersecretary Counterpart
  Customs Administration Authority Statistics National Office Bureau Department Organization Islamic Central PS CS PM MP MEP VP HE
  Collector Inspector Exporter Trader Forwarder Senior Junior Statistician Specialist Lead Principal Strategist Researcher Counsellor
  Counselor Attaché Attache Lecturer Registrar Commercial Superintendent Administrator Auditor Supervisor Controller Operations Research
  Grower Broker Lawmaker DG MD Smt Shri Datuk Seri Dato Engr Atty Deputy-Director Vice-President Vice-Chairman Boss Councilmember
  Councilor Councillor Councilman Councilwoman Alderman Official Madam FM EAM Treasurer Taoiseach Tánaiste Crown Amir Press USTR NSA
   Congressman Congresswoman`.split(/\s+/),
);

/** "Ana Rojas (Minister of Trade)", "DR. ROJAS". */
const LABEL = [
  String.raw`(?:[^:.!?;\n]|(?<=(?<!\p{L})(?:\p{Lu}\p{Ll}{1,4}|\p{Lu}))\.(?= ?\p{Lu})){2,140}?`,
  String.raw`(?:(?:Mr|Mrs|Ms|Dr|Hon|Sen|Rep|Prof)\. )?\p{Lu}[^:.!?;\n(]{2,100}(?: \([^)\n]{2,140}\))?`,
  String.raw`(?:MR|MS|MRS|DR|SEN|GEN|REP)\. (?:Ma?c(?=[A-Z])|[A-ZÀ-Ý'’ .-]){2,40}`,
  String.raw`(?:DEPUTY )?[A-Z][A-ZÀ-Ý'’ .-]{1,60}(?: \([^)]{1,60}\))?`,
  "[QA]",
].join("|");

const LABEL_OR_QUESTION = String.raw`(${LABEL})\s*:(?=\s|\p{Lu})|(?<question>Q(?!\p{L})|A(?=\.))\.?(?=\s+[\p{Lu}"“(])`;

const OFFICE_WORD = [
  "MINISTER|Minister|SECRETARY|Secretary|PRESIDENT|President|LEADER|Leader|CHAIR|Chair|GOVERNOR|Governor",
  "TREASURER|Treasurer|MEMBER|Member|COMMISSIONER|Commissioner",
].join("|");

const WHICH_QUESTION = "Supplementary|Further|Oral|Written";

/** "The Minister of Trade (Ana Rojas):", "Question by Ana Rojas:". */
const OFFICE_OR_REPLY = [
  String.raw`(?<office>(?:THE|The) (?=[^():]{0,60}(?:${OFFICE_WORD}))[^():]{6,140}) \((?<who>[^()]{4,60})\)(?: \([^()]{2,60}\))?`,
  `(?:(?:${WHICH_QUESTION}) )?(?:[Qq]uestion|Supplementary|[Rr]eply|[Aa]nswer|Intervention|Statement|Remarks) (?:by|from) (?<by>[^:()]{4,60})`,
].join("|");

const NAMELESS = [
  "question|remark|reply|response|answer|comment|voice|moderator|host|call centre operator|q|a$",
  "the chair(?:man|woman|person)?$|audience(?: member)?|reporter|interpreter|translator|participant|journalist",
  String.raw`interviewer|presenter|caller|speaker(?! \p{L})`,
].join("|");

const OFFICE_OF_STATE = [
  "president|first lady|minister|secretary|ambassador|governor|commissioner|director|chancellor|premier",
  String.raw`taoiseach|t[aá]naiste|king|queen|prince|princess|emir|amir|sultan|treasurer|speaker|leader|spokes\p{L}+|official`,
  "moderator|host",
].join("|");

/** "President Rojas Before Departure", "Minister Rojas Remarks": words in capitals that titles have behind a name. */
const BEHIND_NAME = [
  "Before|After|During|Following|Aboard|Ahead|Upon|At|In|On|From|To|With|And|For",
  "Announcing|Remarks|Speech|Address|Statement|Interview",
  "Addresses|Announces|Attends|Calls|Delivers|Discusses|Holds|Honors|Hosts|Meets|Participates|Signs|Speaks|Tours|Urges|Visits|Welcomes",
].join("|");

const LESSER_OFFICE = [
  String.raw`senator|congress\p{L}+|member|mp|mep|representative|ambassador|commissioner|governor|mayor|director|chair\p{L}*`,
  String.raw`general|spokes\p{L}+`,
].join("|");

/** "And here is why:" is no label. */
const NO_NAME_OPENS = [
  "and|but|so|here|my|our",
  String.raw`the(?! (?:[\p{L}-]+ ){0,3}(?:${OFFICE_OF_STATE})(?:$| (?:of|for)\b|,))`,
  "one|two|this|that|these|it|i|we|you",
  "first(?! deputy| vice)",
  "second|third|finally|another|in|on|for|as|by|because|what|how|let|note",
].join("|");

const LOWER_ALLOWED = [
  "^(?:of|the|and|for|on|in|to|at|from|with|by|van|von|der|den|de|da|di|bin|al|el|la|le|du|&)$",
  String.raw`^(?:a[lsdnrtz]|ash|ad[h]?|e[ls]|d)[-’']\p{Lu}`,
].join("|");

export const labels: Language["labels"] = {
  pattern: new RegExp(String.raw`^(?=[^:]{1,400}:|[QA])(?:\p{Lu}{3}[\p{Lu} ’'-]{0,30}\. )?(?:${LABEL_OR_QUESTION})`, "u"),
  holder: new RegExp(String.raw`^(?:${OFFICE_OR_REPLY}) ?:\s*`),
  asks: true,
  asker: /^(?:q|question|reporter|journalist|interviewer|host|presenter|caller|audience(?: member)?)(?: \d+)?$/i,
  nameless: new RegExp(String.raw`^(?:${NAMELESS})\b`, "iu"),
  interpreted: /^\((?:[Aa]s |[Tt]hrough )?(?:an )?(?:interpret|translat)/,
  answer: /^(?:a|answer|reply|response)$/i,
  notNames: new RegExp(String.raw`^(?:${NO_NAME_OPENS})\b`, "iu"),
  lowerAllowed: new RegExp(LOWER_ALLOWED, "u"),
  offices: [
    [/\bvice president\b/i, "vice-president"],
    [/\bpresident\b/i, "president"],
    [/\b(?:prime minister|premier|chancellor|taoiseach|PM)\b/i, "prime-minister"],
    [/\b(?:minister|secretary)\b/i, "minister"],
  ],
  titles: TITLES,
  particles: new Set([...PARTICLE.split("|"), "al-"]),
  courtesy: /^\s*(?:MR|MRS|MS|DR)\.?\s+/i,
  capitals: {
    article: /^(?:THE |The )/,
    ofNation: / Of (?:The )?(?:[\p{L}-]+ Of )?$/iu,
    small: / (?:Of|The|For|And)(?= )/g,
    lesser: new RegExp(`^(?:${LESSER_OFFICE})$`, "iu"),
    behindName: new RegExp(`^(?:${BEHIND_NAME})$`),
  },
  readName: null,
};
