// Russian words by which goods are bought, or taken, whether from abroad or at home.
import type { Triggers } from "../../triggers.ts";
import { COUNTED, IN_CLAUSE } from "../words.ts";

export const purchases: Triggers["rules"] = [
  [
    "trigger.purchase-noun",
    "COMMODITY_SUPPLY",
    [String.raw`\b(?:за|по)куп(?:ка|ки|ку|ке|кой|кам|ками|ках|ок)\b`, String.raw`(?! (?:для|услуг|акци|дол[ия]|предприяти|компани))`].join(
      "",
    ),
  ],
];

const FARMERS = [
  "аграри|фермер|хозяйств|крестьян|растениевод|птицефабрик",
  "сельхозпроизводител|сельхозпредприят|сельхозорганизац|агрохолдинг",
].join("|");

/** Stems of "buy", "receive", "send" in all tenses. */
const BOUGHT = [
  String.raw`заплатил(?=\p{L}* за )`,
  "закупил|закупа|закуп",
  "(?:вы|до|с)?купил|(?:вы|до|с)?купа",
  "купит|купим|купят|куплен",
  "покупа(?!тел)",
  "получил|получа|получен|получит|получат|получим",
  "приобр[её]",
  // Sent money is no goods.
  String.raw`направил(?!(?:[^.;]|\.\d){0,70}(?:рубл|тенге|долл|евро|[$€]))`,
  "отправил",
].join("|");

/** "взяли 40 тысяч тонн" */
const TOOK = [
  "(?:за|вы)?бра(?:л|ла|ли|ло)",
  "(?:за|вы)?бер(?:[её]т|ут|[её]м)",
  "(?:за|вы)бира(?:ет|ют|ем)",
  "взя(?:л[аои]?|то)",
  "возьм(?:[её]т|ут|[её]м)",
  "приня(?:л[аои]?|то)",
  "принима(?:ет|ют|ем)",
  "съе(?:л|ла|ли)",
  "съеда(?:ет|ют)",
].join("|");

export const carriedOff: Triggers["rules"] = [
  // By farms, on an exchange, into the stocks of the state: unless it is said where abroad.
  [
    "block.bought-at-home",
    null,
    [
      [
        String.raw`\b(?:${FARMERS})\p{L}* (?:[\p{Ll}-]+ )?`,
        "(?:(?:за|вы|до)?куп(?:или|ила|ают|ят)|закупа(?:ли|ют)|приобр(?:ели|ела|етают))",
        String.raw`\b(?![^.;\d]{0,40} (?:в|у|из) \p{Lu}|[^.;\d]{0,40} (?:за рубежом|за границей))`,
      ].join(""),
      // Of a town: "закупили 40 школьных автобусов".
      [
        String.raw`\b(?:(?:за)?купил|приобр[её]л|получил)\p{L}*(?= (?:[\p{Ll}\d]+ ){1,4}?`,
        "(?:скорой помощи|автобус|трамва|троллейбус|электробус|пожарн)",
        String.raw`(?![^.;\d]{0,40} (?:в|у|из) \p{Lu}))`,
      ].join(""),
      String.raw`\b(?:вы|за)куп\p{L}+ в (?:\p{Ll}+ )?(?:фонд|резерв|госрезерв)`,
      String.raw`\b(?:биржев\p{L}+ торг\p{L}+|на (?:биржев\p{L}+ )?торгах|на бирже)(?: \p{L}+)?`,
    ].join("|"),
  ],
  [
    "trigger.carried-off",
    "COMMODITY_SUPPLY",
    [String.raw`\b(?:${BOUGHT})\p{L}*`, String.raw`\b(?:${TOOK})\b(?=${IN_CLAUSE}{0,70}(?:${COUNTED}|млрд|миллиард|легковуш))`].join("|"),
  ],
];
