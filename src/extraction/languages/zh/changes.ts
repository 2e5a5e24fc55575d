// Chinese words around changes: how a rate, a share or an amount of growth is told from a level.
import type { Language } from "../language.ts";
import { NEVER } from "../pattern.ts";
import { DOWN, UP } from "./growth.ts";

const COMPARED = "(?:同比|环比|按年|按月|按季)?";

/** Before a number that is no amount of trade: a share, a price, "高出". */
const LEVEL = [
  "(?:高出|高于|低于|拉动|贡献)[^，。]{0,40}$",
  "(?:比重|占比|份额|[利税费汇比]率|价格?|均价)(?:同比)?(?:提升|提高|上升|下降|降低)(?:了)?约?$",
  // "占19%，去年降到14%": of what it fell to only a rate is a change, which its noun tells.
  "(?:降|升|增|提高|回落|扩大|攀升|下降|上升|提升)[到至](?:约|近|超过?)?$",
  "(?:占(?:比)?(?:[^，；。]{0,14}?)?|比重为?|份额为?|税率为?|关税)(?:达到?|约|近|超过?|为)?$",
].join("|");

const DECLINES = "降幅|跌幅|减幅|衰退幅度|缩幅";
const GROWTHS = "增幅|增速|涨幅|升幅|增长率|成长率|增率";
/** "增速由3%", "进一步放缓至" */
const FROM = "(?:(?:从|由)[^，。；]{1,28})?";
const MOVED =
  "(?:(?:可能|或许?|将|会|有望|预计|料|恐)*(?:进一步|继续|大幅|略|再)?(?:扩大|扩|收窄|缩窄|缩小|放缓|加快|加深|回升|回落|提高|降)[至到])?";
const IS = "(?:为|是|达到?|约|高达|超过?|逾|只有|仅)*";

/** What an amount is that grew on top of the level before. */
const INCREMENT = "(?<!负)增(?:量|额)|(?:增加|增长)额";

/** Before an amount by which something grew or fell: "增加了", "多出", "少卖". */
const BY_AMOUNT = [
  "增加|减少|增长|成长|下降|[多少][开发运装进卖买采到走跑]?|上升|上涨|提高|攀升",
  "[大激净猛锐骤剧暴微略陡年月急劲]增|[大锐骤剧急年月]减|[大猛急骤]跌|增|减|降|升|跌|涨",
  "扩大|收窄|缩小|缩减|缩水|萎缩|流失|蒸发",
].join("|");

export const changes: Language["changes"] = {
  up: `${COMPARED}(?:${UP})`,
  down: `${COMPARED}(?:${DOWN})`,
  afterGap: "(?:的)?",
  level: new RegExp(LEVEL, "u"),
  shareAfter: /^(?:的(?:份额|比重|股份|关税|税率)|关税|税率)/u,
  index: { before: /(?:为|是|相当于)(?:去年|上年|前年|\d{4}年)(?:同期|同月)?的$/u, after: NEVER },
  nounWas: new RegExp(`(?<!(?:高于|低于|快于|高出|超过|慢于|超出)[^，。；]{0,12})(?:(${DECLINES})|${GROWTHS})${FROM}${MOVED}${IS}$`, "u"),
  rateOf: /(?:增速|增幅|增长率|成长率|增率|涨幅)(?:分别|各|依次)?(?:为|是|达到?|高达)$/u,
  byAmount: new RegExp(`(?:${BY_AMOUNT})(?:了|出|掉|去)?(?:约|近|超过?|逾)?$|(?:${INCREMENT})${IS}$`, "u"),
  verbAmount: /(?:增加|减少|增长|下降)(?:了)?$/u,
  paceOrCharge: /(?:增[速幅]|降幅|涨幅|跌幅)[^，。]{0,10}(?:放缓|回落|收窄|加快|扩大)(?:了)?$/u,
  sameAmount: /^(?:，|（|\(|约合|折合|约|合)*$/u,
  listed: /(?:[、，和及]|增长|下降|分别(?:为)?)[^；。]{0,16}$/u,
};
