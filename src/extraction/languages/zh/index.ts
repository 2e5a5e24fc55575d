// Chinese; traditional signs are read as simplified ones. Names of one sign stand only in compounds such as 中俄贸易 and 对美出口.
import type { Language } from "../language.ts";
import { NEVER } from "../pattern.ts";
import { attribution } from "./attribution.ts";
import { bounds } from "./bounds.ts";
import { documents, labels } from "./documents.ts";
import { factors } from "./factors.ts";
import { goods, goodsPattern } from "./goods.ts";
import { DOWN, UP } from "./growth.ts";
import { numerals } from "./numerals.ts";
import { periods } from "./periods.ts";
import { places } from "./places.ts";
import { simplified } from "./simplified.ts";
import { triggers } from "./triggers.ts";
import { units } from "./units.ts";

export const chinese: Language = {
  code: "zh",
  inflected: false,
  cased: false,
  fold: simplified,
  detection: { script: /\p{Script=Han}/gu, share: 0.3, words: null },
  sentences: { end: /[。！？；][”’」』）]*/gu, abbreviation: null },
  clauses: {
    stop: /[（(，]|[ \u3000](?=\p{Script=Han})/u,
    lastStop:
      /[（(]|，(?=[近约超逾]?(?:[\d.]+%|百分之|[一二三四五六七八九]成|\S{1,2}分之|其中|占)|(?:其中)?(?:[销输运发]往|卖[给到]))|[ \u3000](?=\p{Script=Han})|，(?=而|但|同时)/u,
    start: /[：:——]|，(?=而|但)/gu,
    listItem: /[、，](?:对|自|从|与|和)?\p{Script=Han}{1,6}(?:出口|进口)?$/u,
    comma: /[，,]/gu,
    strong: /[；;：:]/gu,
    relative: /^(?!)/gu,
    elliptic: true,
  },
  lists: {
    item: /^(?:[（(：:]|为|达|以|，贸易额为|一家就?有|(?:居次|其次|次之|紧随其后|随后|居?第[一二三四五六]|排第?[一二三四五六])，(?:有|为|达|要了|买了)?)(?:约|近|超)?[+−–-]?$/u,
    join: /^(?:，|(?:、|和|及|以及|与)(?:增长|下降|增加|减少|上升|下滑|增|降|升|跌|涨)?(?:了)?(?:约|近|逾)?)$/u,
    otherThing: /^[；、](?:和)?(?!同比|环比|增|减|下降|上升|达|为|对|自|从|占|出口|进口|其中)\p{Script=Han}{1,10}$/u,
    inTalks: true,
    respectively: /分别|各[为增减升降达]|各录得|依次|依序/u,
    changesBehind:
      /^[，、（]?(?:[^，。；\d]{0,10}?(?:(?<first>前[两二三四])|(?<last>后[两二三四])))?[^，。；\d]{0,12}?(?:分别|各|依次)[^，。；\d]{0,14}$/u,
    bareCompared:
      /(?:去年|上年|前年|往年|[一二三四五六七八九十]年前)(?:同期|同月|这个?时候|此时)?(?:还)?(?:是|为|有|只有|才|仅为?|仅有|不过|不到|不足|约|大约|只)*(\d[\d,.]*[万千百]?)(?=(?:左右|上下|出头|多|余|以上)?(?:$|[，。；”！？]))/gu,
    exportsAndImports: /出口(?:额|值)?(?:和|、|与)进口/u,
    importsAndExports: /进口(?:额|值)?(?:和|、|与)出口/u,
    valueAndWeight: /(?:货值|金额|价值)(?:和|、)(?:货运量|重量|数量)/u,
    weightAndValue: /(?:货运量|重量|数量)(?:和|、)(?:货值|金额|价值)/u,
  },
  quantity: /\d|[万亿兆倍番成]|分之|一半|腰斩|[一二三四五六七八九十百千两][余多来几]?(?:个|条)?[吨列辆艘船箱车头柜]/u,
  numerals,
  units,
  bounds,
  factors,
  triggers,
  changes: {
    up: `(?:同比|环比|按年|按月|按季)?(?:${UP})`,
    down: `(?:同比|环比|按年|按月|按季)?(?:${DOWN})`,
    afterGap: "(?:的)?",
    bounding: NEVER,
    level:
      /(?:高出|高于|低于|拉动|贡献)[^，。]{0,40}$|(?:比重|占比|份额|[利税费汇比]率|价格?|均价)(?:同比)?(?:提升|提高|上升|下降|降低)(?:了)?约?$|(?:占(?:比)?(?:[^，；。]{0,14}?)?|比重为?|份额为?|税率为?|关税)(?:达到?|约|近|超过?|为)?$/u,
    shareAfter: /^(?:的(?:份额|比重|股份|关税|税率)|关税|税率)/u,
    index: { before: /(?:为|是|相当于)(?:去年|上年|前年|\d{4}年)(?:同期|同月)?的$/u, after: NEVER },
    nounWas:
      /(?<!(?:高于|低于|快于|高出|超过|慢于|超出)[^，。；]{0,12})(?:(降幅|跌幅|减幅|衰退幅度|缩幅)|增幅|增速|涨幅|升幅|增长率|成长率|增率)(?:为|是|达到?|约|高达|超过?|逾|只有|仅)*$/u,
    rateOf: /(?:增速|增幅|增长率|成长率|增率|涨幅)(?:分别|各|依次)?(?:为|是|达到?|高达)$/u,
    byAmount:
      /(?:增加|减少|增长|成长|下降|[多少][开发运装进卖买采到走跑]?|上升|上涨|提高|攀升|[大激净猛锐骤剧暴微略陡年月急劲]增|[大锐骤剧急年月]减|[大猛急骤]跌|增|减|降|升|跌|涨|扩大|收窄|缩小|缩减|缩水|萎缩|流失|蒸发)(?:了|出|掉|去)?(?:约|近|超过?|逾)?$/u,
    ofAmount: NEVER,
    verbAmount: /(?:增加|减少|增长|下降)(?:了)?$/u,
    declineAmount: NEVER,
    moreThan: NEVER,
    lessThan: NEVER,
    gapOnly: NEVER,
    slowed: /(?:增[速幅]|降幅|涨幅|跌幅)[^，。]{0,10}(?:放缓|回落|收窄|加快|扩大)(?:了)?$/u,
    sameAmount: /^(?:，|（|\(|约合|折合|约|合)*$/u,
    orElse: NEVER,
    listed: /(?:[、，和及]|增长|下降|分别(?:为)?)[^；。]{0,16}$/u,
    compared: /比[^，；。]{0,10}$/u,
  },
  periods,
  places,
  goods,
  goodsPattern,
  modalities: {
    target:
      /(?:要(?:回到|恢复到|做到|超过|达到?|增至|提高到|扩大到|突破)|目标|商定|约定|力争|争取|计划|致力于|旨在|努力实现|实现[^，。]{0,16}目标|将[^，。]{0,20}(?:提升|提高|扩大|增加)[至到])/u,
    projected:
      /(?:希望(?=[^，。；]{0,20}[能可达到])|打算|盼(?=[^，。；]{0,6}[能可])|相信|有信心|有把握|研判|推估|上看|看好|(?<![预推评低高])估(?=[计达]?(?:年|月|季)?[减增升降跌涨全今明本下])|恐(?:怕|将|会)*(?=[只仅]剩)|恐(?:将|会)?(?=[从由仅只跌降减衰缩退再续进难])|(?<![不社商协学委工大公例国理农产才就都也都])会(?=[回增升降减跌涨达超突破维稳掉缩萎扩恢复再到]{1,2})|至少[能可]|能[稳达超破]|难[逾超及达]|(?:明年|来年|后年|下季|下月|下半年)[^，。；]{0,12}[会将]|(?<=到20\d\d年[^，。]{0,16})(?:突破|达到?|超过?)|估计(?=，?[^，。；]{0,12}(?:今年|全年|明年|下半年|能|会|将|可[达望]))|预计|预期|预料|预估|(?<![材原资饲燃塑肥颜涂染饮面毛史辅木废布照油意])料(?=[首全今明本下将增减升降跌涨可续再会达至\d])|可[达超望]|有望|料将|预测|或将|(?<![您你们家])可能|将(?=(?:[^，。；\d]{0,5}(?:达|超|突破|增|恢复|升|降|减|缩|萎|跌|涨|扩|回落|下滑|保持|攀))))/u,
    estimated: /(?:估计(?!，?[^，。；]{0,12}(?:今年|全年|明年|下半年|能|会|将|可[达望]))|据估算|据测算|初步测算)/u,
    reached: /(?:提前|已经?|顺利)(?:完成|实现|达到|超过)[^，。]{0,10}目标/u,
    baseline:
      /(?:(?:从|由)(?:(?:(?:\d{4}年|去年|上年)?\d{1,2}月份?|\d{4}年|去年|上年|前年|上月|年初|[一两二三四五六七八九十\d]{1,2}年前)[^，。]{0,6}的)?|(?:高于|低于|超过|多于|少于|不及|接近)(?:\d{4}年|去年|上年|前年|上月)[^，。]{0,8}的?|(?:比|较)[^，。]{0,8}的?)$/u,
    and: /，(?:并|但|而)/u,
    ignore: /(?:胜于|优于|好于|逊于|高于|低于|超出?|不及|符合)[^，。；]{0,4}预[期计测]/gu,
  },
  attribution,
  labels,
  documents,
};
