// Russian words by which a text says who is speaking.
import type { AttributionPatterns } from "../speech.ts";
import { according, shown } from "./attribution/according.ts";
import { bodyName } from "./attribution/body-names.ts";
import { hints } from "./attribution/hints.ts";
import { said, saidAfter } from "./attribution/said.ts";
import { expects, generic, goesOn, notSource, ofWords, pointsBack, pointsOver, press, unnamed } from "./attribution/sources.ts";
import { agrees, personName } from "./names.ts";
import { INITIALS } from "./parts.ts";
import { prepare } from "./rewording.ts";
import { BODY, COMMON } from "./speakers/bodies.ts";
import { OFFICE, officeWord } from "./speakers/offices.ts";
import { NAME, OF_FAMILY, PERSON } from "./speakers/people.ts";
import { writer } from "./writers.ts";

/** "министра торговли", and "министра энергетики, транспорта и связи": a ministry of several things. */
const OF_MINISTRY = String.raw`(?: [\p{L}«»-]+){0,8}?|(?: [\p{Ll}-]+){1,3}(?:, [\p{Ll}-]+(?: [\p{Ll}-]+)?){1,2} и(?: [\p{Ll}-]+){1,3}`;
/** "в порту побывал Олег Штерн." */
const CAME = "выступил|взял|присоединил|вступил|приехал|прибыл|побывал|приш[её]л|ш";
const INTRODUCED = [
  // "Директор порта Олег Штерн, инженер, недоволен"
  String.raw`(?:^|[.!?] )(?:\p{Lu}\p{Ll}+ (?:[\p{Ll}-]+ |«[^»]{2,40}» |\p{Lu}[\p{L}&-]* ){0,8}?)?(${PERSON})(?:,[^,]{3,80},)? (?=\p{Ll}{3,})`,
  String.raw`(?<=(?:^|[.!?] )[^.!?]{0,60}(?:${CAME})(?:[аи]|ся|ась)? )(${PERSON})(?=[.:,])`,
].join("|");

export const attribution: AttributionPatterns = {
  any: hints,
  said,
  saidAfter,
  according,
  shown,
  officeAndName: new RegExp(`()(${OFFICE})(?:${OF_MINISTRY}) (${NAME})`, "gu"),
  nameAndOffice: new RegExp(
    String.raw`(?<!\p{L})(${NAME}), (?:\p{Ll}+(?:ый|ий|ой|ая|ого|ей) ){0,2}(${OFFICE}[^,.:«»]{0,80})(?=[,.:]|$)`,
    "gu",
  ),
  article: /^во? /,
  pronoun:
    /^(?:собеседни(?:ка?|ц[аы])(?: (?:агентства|издания|газеты|[«„]?\p{Lu}[^»]{1,40}))?|он|она|они|тот|та|его|её|ее|их|ведомство|министерство)$/iu,
  personal: /^(?:он|она|тот|та|его|её|ее)$/iu,
  agrees,
  headline: new RegExp(`^(${PERSON})(?=: )`, "u"),
  ofWords,
  father: /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?:ович|евич|ьич|овна|евна|ична)(?:а|у|ем|е|ы|ой)?$/u,
  bodyPronoun: /^(?:они|ведомство|министерство|их)$/iu,
  honorific: /^(?!)/,
  office: /^(?!)/,
  body: new RegExp(`^(?:\\p{L}+ск(?:ий|ая|ое|ого|ой|ому|им|ом) )?${BODY}(?: (?:РФ|РК|КНР|России|Китая|\\p{Lu}\\p{L}+))?$`, "u"),
  role: new RegExp(`^(?:${COMMON}|эксперт\\p{L}*|(${OFFICE}))(?: .*)?$`, "iu"),
  kind: /^(?:центр|групп|площадк|бирж|регулятор|портал|платформ|терминал|порт)(?:а|у|ом|е|ы|и|ой)?$/iu,
  officer: /^((?:[Оо]фициальн\p{L}{2,3} )?[Пп]редставител\p{L}{1,2}|[Пп]ресс-секретар\p{L}{1,2}) (.+)$/u,
  envoys: /посо?л|торгпред|торгов\p{L}+ представител|консул|советник-посланник|торгов\p{L}+ советник|диплом/iu,
  kindsOfOffice: [
    [/^вице-президент/i, "vice-president"],
    [/^президент/i, "president"],
    [/^премьер|канцлер/i, "prime-minister"],
    [/министр/i, "minister"],
  ],
  acronym: /(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)+) \((\p{Lu}\p{L}{2,11})\)/gu,
  notSource,
  officeWord,
  generic,
  ownName: /^(?:\p{L}[\p{Ll}-]+ ){0,4}«(\p{Lu}[^»]{1,40})»(?! \p{Lu})/u,
  press,
  comments: /эксперт|аналитик|экономист|профессор/iu,
  pointsBack,
  expects,
  pointsOver,
  firstPerson: /(?<!\p{L})(?:мы|нас|нам|наш\p{L}*|я)(?!\p{L})/iu,
  writer,
  goesOn,
  dataShown: /(?:данны[ех]|статистик)[^.;]{0,50}(?:показ|свидетельств)|следует из (?:данных|статистики|отч)/iu,
  unnamed,
  declined: true,
  initials: true,
  familyAlone: true,
  personFirst: true,
  nounForPerson: true,
  longAcronyms: true,
  quotes: [
    ["«", "»"],
    ["“", "”"],
  ],
  personName,
  bodyName,
  nominatives: (word) => [
    word,
    ...["а", "у", "ом", "ым", "е", "ой", "ы", "ого", "ому", "им"]
      .filter((ending) => word.endsWith(ending))
      .flatMap((ending) => {
        const stem = word.slice(0, -ending.length);
        return [stem, `${stem}а`, `${stem}ий`];
      }),
  ],
  prepare,
  person: new RegExp(String.raw`\p{Lu}[\p{Ll}-]+ ${OF_FAMILY}\p{Lu}[\p{Ll}’'-]+|${INITIALS}\p{Lu}\p{Ll}+`, "u"),
  namedLast: new RegExp(String.raw`(?:^| )(${PERSON})$`, "u"),
  introduced: new RegExp(INTRODUCED, "gu"),
};
