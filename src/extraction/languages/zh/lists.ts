// Chinese words around the items of a list, each with its own number.
import type { Language } from "../language.ts";

/** A partner's place in a ranking: "居次，有", "第三，为". */
const RANKED = "(?:居次|其次|次之|紧随其后|随后|居?第[一二三四五六]|排第?[一二三四五六])，(?:有|为|达|要了|买了)?";

export const lists: Language["lists"] = {
  item: new RegExp(`^(?:[（(：:]|为|达|以|，贸易额为|一家就?有|${RANKED})(?:约|近|超)?[+−–-]?$`, "u"),
  join: /^(?:，|(?:、|和|及|以及|与)(?:增长|下降|增加|减少|上升|下滑|增|降|升|跌|涨)?(?:了)?(?:约|近|逾)?)$/u,
  otherThing: /^[；、](?:和)?(?!同比|环比|增|减|下降|上升|达|为|对|自|从|占|出口|进口|其中)\p{Script=Han}{1,10}$/u,
  inTalks: true,
  respectively: /分别|各[为增减升降达]|各录得|依次|依序/u,
  changesBehind:
    /^[，、（]?(?:[^，。；\d]{0,10}?(?:(?<first>前[两二三四])|(?<last>后[两二三四])))?[^，。；\d]{0,12}?(?:分别|各|依次)[^，。；\d]{0,14}$/u,
  // "去年这个时候还只有80"
  bareCompared: new RegExp(
    [
      "(?:去年|上年|前年|往年|[一二三四五六七八九十]年前)(?:同期|同月|这个?时候|此时)?",
      "(?:还)?(?:是|为|有|只有|才|仅为?|仅有|不过|不到|不足|约|大约|只)*",
      "(\\d[\\d,.]*[万千百]?)(?=(?:左右|上下|出头|多|余|以上)?(?:$|[，。；”！？]))",
    ].join(""),
    "gu",
  ),
  exportsAndImports: /出口(?:额|值)?(?:和|、|与)进口/u,
  importsAndExports: /进口(?:额|值)?(?:和|、|与)出口/u,
  valueAndWeight: /(?:货值|金额|价值)(?:和|、)(?:货运量|重量|数量)/u,
  weightAndValue: /(?:货运量|重量|数量)(?:和|、)(?:货值|金额|价值)/u,
};
