// Numbers that Russian speakers give without scale or unit: "годом ранее было семь".
import type { Lists } from "../lists.ts";
import { WORDS } from "./numerals.ts";

/** "Годом ранее", "в этом году", "десять лет назад". */
const THEN = [
  "годом ранее|год назад|раньше|прежде|тогда|сейчас|теперь|сегодня",
  "в (?:прошлом|позапрошлом|этом|нынешнем|текущем|следующем) году",
  String.raw`в (?:19|20)\d\d(?:-м|-ом)? году|(?:\d+|${WORDS}) лет назад`,
].join("|");

const IT = "это|он[аои]?|их|у нас|там|уже|ещё|еще";

const WAS = "было|был[аи]?|будет|стало|стал[аи]?|составил[аио]?|составит|составлял[аио]?|достиг(?:ло|ла|ли|нет)?|получилось|вышло|выйдет";

const NEARLY = "около|почти|примерно|порядка|свыше|более|менее|всего|лишь|только|уже|где-то|под|чуть больше|чуть меньше|наверное|думаю";

const NUMBER = String.raw`(?<n>\d{1,3}(?:,\d{1,2})?|${WORDS}(?: с половиной)?)`;

/** What may stand behind it: nothing that it counts. */
const BEHIND = String.raw`[.;!?)](?!\d)|,(?!\d)|$| (?:в (?:(?:19|20)\d\d|прошлом|этом)|сейчас|теперь|с небольшим|с лишним)(?!\p{L})`;

const BEFORE = [
  String.raw`(?:^|[,;] )(?:(?:а|но|и) )?(?:${THEN})(?:,| [–—-])?(?: (?:${IT}))*(?: (?:${WAS}))?(?: (?:${NEARLY}),?)*`,
  String.raw`(?<!\p{L})(?:это|он[аои]?) (?:${WAS})(?: (?:${NEARLY}),?)*`,
  String.raw`^(?:${NEARLY})|^`,
].join("|");

export const spokenNumbers = {
  bareSpoken: new RegExp(String.raw`(?:${BEFORE})(?:^| )${NUMBER}(?=${BEHIND})`, "giu"),
} satisfies Partial<Lists>;
