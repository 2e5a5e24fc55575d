// Chinese words of trade, and the words beside them that bear other numbers.
import type { Triggers } from "../triggers.ts";
import { cargo } from "./cargo-words.ts";
import { otherFigures, unrelated } from "./other-figures.ts";
import { balance, exportValue, flows, tradeCompounds, turnover } from "./trade-words.ts";

/** Each trigger holds one of them, so that few sentences are searched. */
const ANY = [
  "NODX|外汇|换汇|收汇|窟窿|柜|处理|发往|接卸|装卸|送[往抵电来到]|交付|出去|吸纳|要走|创汇|驶[出离入]|抵达|到岸",
  "贸|进口|出口|进出|顺差|逆差|出超|入超|盈余|赤字|倒贴|吞吐|货|卖|买|购|班列|专列|供",
  "输[往出入送气油电华美日韩欧俄印澳英德法台泰越港]|运|[到抵进离集疏出]港|船|箱量|销|互市|生意|转口|入口|[进出入]境|通关|放行|验放|换装",
  "拉[来回走往到]|吃下|拿走|流向",
].join("|");

export const triggers: Triggers = {
  rules: [...exportValue, ...balance, ...tradeCompounds, ...turnover, ...flows, ...cargo, ...otherFigures],
  any: new RegExp(ANY, "u"),
  kindOf: /^ $/,
  ofGoods: /^(?:的)?$/u,
  owners: /^(?:价格|成本|关税|占|比重|份额|税|均价|单价)/u,
  ownersGap: /^(?:的|了)?$/u,
  firms: /企业|公司/u,
  homeTrade: /国内贸易|零售/u,
  abroad: /口岸|海关|出口|进口|进出|国际|境|港|中欧|边|外贸|跨境|过境|海铁/u,
  atHome: /国内市场/u,
  inward: /(?<!出)(?:进口|进境|入境)(?:的)?(?:货物|货运|列车|班列|货车|车辆)?$/u,
  outward: /(?<!进)(?:出口|出境)(?:的)?(?:货物|货运|列车|班列|货车|车辆)?$/u,
  comesIn: /[到抵进]港|卸船|来自|运[进入]|(?<!出)[进入]境|进口|驶入|返程|回程/u,
  goesOut: /[离集]港|装船|[发运驶]往|(?<=[^进])出境|(?<=[^进])出口|驶[出离]|去程/u,
  pronoun:
    /(?:^|[，。；])(?:今年|去年|目前)?[^，。；]{0,6}?(其|该数字|这一数字|总额|总值|总量|规模|其中|增幅|降幅|增速)(?=[^，。；]{0,10})/gu,
  pronounDecline: /降幅/u,
  aside: /(?:由于|得益于|包括|尽管)[^，。；]{0,6}$/u,
  deficit: /逆差|入超|赤字|倒贴|贸易缺口|窟窿|鸿沟/u,
  nearAfter: /^的?$/u,
  anyGoods: /货物|商品|产品|设备|材料|货(?!币|车|轮|船)/u,
  unrelated,
  conjunction: /(?:而|但|同时)/gu,
};
