// Russian words around a country's name that tell its part in a flow.
import type { PlaceNames } from "../places.ts";
import { script } from "../pattern.ts";
import { caseForms } from "./declension.ts";
import { boughtFrom, buyerAfter, buyerBefore } from "./places/buyers.ts";
import { everywhere, mutual, neighbour, notPartyAfter, notPartyBefore } from "./places/others.ts";
import { FLOW, INFLOW, TRADE } from "./places/parts.ts";
import { partnerAfter, partnerNamed } from "./places/partners.ts";
import { sellerAfter, sellerBefore, sells, sentTo, soldTo } from "./places/sellers.ts";
import { BUYS } from "./words.ts";

/** Names that end alike in each case, of which "в Чили" tells nothing. */
const UNDECLINED = "Чили|Мали|Бурунди|Фиджи|Гаити|Джибути|Зимбабве|Бали|Сомали";
const IMPORTED = "[Ии]мпорт|[Вв]воз|[Зз]акуп|[Пп]окупк|[Кк]упил|приобр";
/** "5,2 тыс. тонн " */
const HOW_MUCH = String.raw`(?:(?:[\d,]+ )+(?:(?:тыс|млн)\.? )?(?:тонн\p{Ll}?|т|голов|штук|баррел\p{Ll}+|кубометров) )?`;
const PART = [
  String.raw`половин|трет[ьи]|четверт|част[ьи](?!\p{L})|почти вс|из (?:них|него|неё|этого)`,
  String.raw`(?:больш|меньш|основн|значительн|льв)\p{L}+ (?:част|дол)`,
].join("|");
const SHARE = "дол[яюией]|трет[ьи]|четверт|половин|процент|%|лидер|част[ьи]";
const OF_WORLD = "(?:(?:обще|все)?миров|глобальн)(?:ой|ого|ому|ым|ом|ая|ую|ые|ых|ый|ое)";

export const places: PlaceNames = {
  forms: caseForms,
  givenName: /^(?:Сантьяго|Росарио|Александри\p{L}|Кингстон) \p{Lu}\p{Ll}/u,
  spaced: true,
  facing: true,
  cargoEnds: true,
  compounds: null,
  namesakes: /^(?: (?:доллар|рубл|юан|тенге|сум|рупи|фунт|лир|манат|драм|крон|иен|вон|риал|дирхам)| море| океан| край| область)/u,
  notPartyBefore,
  notPartyAfter,
  buyerBefore,
  buyerAfter,
  located: script`\b(?:во?|на) (?:[\p{L}-]+(?:ом|ой|ем|ей|их|ых) ){0,2}(?!(?:${UNDECLINED})$)\p{Lu}[\p{L}-]*(?:е|и|ах|ях)$`,
  importedFrom: new RegExp(`(?:${IMPORTED})[а-яё]* ${HOW_MUCH}(?:[а-яё-]+ ){0,2}[а-яё-]+(?:ого|их|ой|ую|ие|ий|ая|ое)$`, "u"),
  toward: /^туда|^куда|^сосед|^за \p{L}+ границу|^эт(?:у|от)(?!\p{L})|^странам/iu,
  away: /^оттуда/iu,
  ownsBehind: /^(?::|,| [—–-]) (?:его|её|их|чь[еи]|чей|чьё) (?:\p{Ll}+ )?(?:поставк|экспорт|отгрузк|вывоз)/u,
  fromThere: /(?<!\p{L})у (?:них|него|неё)(?!\p{L})/iu,
  itBought: /(?<!\p{L})(?:он[аои]?|те|тот)(?: [\p{L}-]+){0,3} $/iu,
  elidedOwner: /^(?: в \p{Lu}[\p{L}-]+)? [–—-] (?:на )?(?:около |почти |более |лишь |только )?[$€]?$/u,
  elidedSubject: [/(?:^|[,;]| а| и|, а) $/u, /^ (?:[–—-] (?:на )?)?$/u],
  asideOfName: /^,[^,;.\d]{4,70},(?= \p{Ll})/u,
  adjective: /(?:ск|цк)(?:ий|ая|ое|ие|ого|ой|их|им|ими|ую|ом)$/u,
  cargoBehind: /^ груз/u,
  boughtAt: true,
  ownerBehind: true,
  countriesSend: true,
  partBehind: new RegExp(String.raw`[,(–—](?: [\p{Ll}-]+){0,3}? (?:${PART})[^,;.\d]*$`, "u"),
  opensBare: true,
  buyersAside: true,
  listedEnds: true,
  deliverersListed: true,
  balanceOfTwo: true,
  withIsTrade: true,
  recipient: /^(?:\p{Ll}+-)?\p{Ll}{3,}(?:(?:ц|[бвгджзклмнпрт])ам(?!\p{L})|(?:ск|цк)им \p{L}+(?:ам|ям)(?!\p{L}))/u,
  soldTo,
  freeOrder: true,
  toUs: script`${sentTo("нам|к нам|в нашу страну|на наш рынок")}`,
  toYou: script`${sentTo("вам|к вам|в вашу страну|на ваш рынок")}`,
  fromUs: script`${boughtFrom("у нас|от нас|из нашей страны")}`,
  fromYou: script`${boughtFrom("у вас|от вас|из вашей страны")}`,
  sells,
  together:
    /^ (?:(?:также|вместе|уже|вновь|снова|в \p{L}+|за \p{L}+) ){0,3}(?:\p{L}+(?:ли|лись|ны|ют|ят|ут|ются|ятся)|хотят|могут|ведут)(?!\p{L})/u,
  blocWord: /союз|блок|объединени|содружеств/iu,
  posted: [
    script`(?:\bпосо?л|\bторгпред|торгов\p{L}+ представител|\bгенконсул|генеральн\p{L}+ консул|\bконсул)\p{L}*(?: [\p{Ll}-]+){0,3} $`,
    /^ во? (?:\p{Ll}+ )?$/u,
  ],
  buys: script`^(?:,[^,;.\d]{3,60},)? (?:[\p{L}\d-]+ ){0,4}?${BUYS}\p{L}*`,
  sellerBefore,
  sellerAfter,
  partnerBefore: script`(?:\bс|\bсо|\bмежду [\p{L}-]+ и) (?:[\p{L}-]+(?:ыми?|ими?|ой|ей) )?$`,
  partnerNamed,
  partnerAfter,
  ownerAfter: script`^ (?:(?!во? )[\p{L}-]+ ){0,3}?${TRADE}`,
  ownerBefore: script`(?:\bпартн[её]р(?:ов|ами)|${TRADE}|${FLOW}|${INFLOW}) $`,
  pairJoin: /^\s?[-–—/]\s?$/u,
  between: script`\b(?:между|товарооборот\p{L}*|торговл\p{L}+|товарообмен\p{L}*) $`,
  andJoin: /^ и $/u,
  ownTradeWith: script`^(?: [\p{L}-]+){0,3}? (?:с|со) $`,
  withinBlocBefore: script`(?:внутри|в рамках|между странами|среди стран|между членами|на пространстве) (?:[\p{L}-]+ ){0,2}$`,
  worldBefore: new RegExp(String.raw`^(?!.*(?:${SHARE})).*(?<!\p{L})(?:${OF_WORLD}) (?:\p{Ll}+ )?$`, "iu"),
  handles: /^(?:обработа|перевали|перевале|перегру|переработа|пропусти)/iu,
  handler: /(?<!\p{L})(?:морпорт|порт|терминал|гаван|причал|стивидор|хаб)\p{Ll}{0,4}(?: [\p{L}«»-]+){0,5} $/iu,
  world: /миров\p{L}+ (?:торговл|товарооб|экспорт|импорт)/iu,
  foreignTrade: /внешнеторгов\p{L}+ (?:оборот|перевалк|груз)|внешн\p{L}+ торговл|третьи\p{L}* стран/iu,
  mutual,
  agreement: /(?<!\p{L})(?:эт\p{L}{1,2}|наш\p{L}{1,3}|нов\p{L}{2,3}) соглашени|соглашени\p{L}+ о (?:свободной торговле|зоне)/iu,
  our: /наш\p{L}* (?:торг|товарооб)/iu,
  ofTotal:
    /(?<!\p{L})[Ии]з (?:эт(?:ого|их|ой)|указанн\p{L}+|общ\p{L}+|данн\p{L}+|всего этого) (?:объ[её]м|количеств|числ|поток|сумм|тонн|миллион|млн|парти)\p{L}*/u,
  everywhere,
  has: script`^ (?:также )?(?:нарастил|увеличил|сократил|снизил|зафиксировал|получил)\p{L}*`,
  theCountry: /(?:страны|республики|его|её|их)(?!\p{L})/iu,
  your: /(?<!\p{L})(?:вы|ваш\p{L}*) (?:\p{L}+ )?$/iu,
  neighbour,
  reversed:
    /(?<!\p{L})(?:обратно|в обратн\p{L}+ (?:направлени|сторон)\p{L}*|(?:обратн|встречн)\p{L}+ поток\p{L}*|встречн\p{L}+ поставк\p{L}*)(?!\p{L})/iu,
  theCrossing:
    /(?<!\p{L})(?:[Чч]ерез|[Нн]а) (?:(?:эт|данн|наш|погранич)\p{L}+ )?(?:погран)?(?:переход|пункт\p{L}? пропуска|границ|мост)\p{L}*(?! [«\p{Lu}])/u,
  thatMarket: /(?<!\p{L})на эт(?:ом|от) (?:направлени[еи]|рын(?:ок|ке))(?!\p{L})/iu,
  all: /тр[её]х стран/iu,
  portWord: /(?:порт|терминал|гаван|причал|транзит|коридор)/iu,
  portNamed: /(?<!\p{L})(?:[Пп]орт(?:а|у|е|ом)?|[Пп]орту) «?((?:\p{Lu}[\p{L}-]+ ?){1,2})»?/u,
};
