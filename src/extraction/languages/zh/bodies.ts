// How bodies are named: ministries, customs, associations, firms.

const BODIES_OF_STATE = [
  "海关总署|海关署|关务署|国际贸易署|国际贸易局|国贸署|国贸局|贸易署|主计总处|主计处|经贸部|工贸部|工商部|外贸部|农业部|交通部|渔业局",
  "港务处|港务公司|港口公司|港口集团|港口管理局|口岸管理局|口岸局|口岸委|口岸委员会|口岸办公室|边境管理局|交通厅|农业厅|发改委|总商会",
  "厂商会|同业公会|公会|贸易发展局|粮农组织|能源署|行业组织|研究中心|智库|大学|海关总局|海关局|海关部门|海关|统计局|统计署|统计厅|商务部",
  "商务厅|商务处|经商处|农业农村部|交通运输部|发展改革委|财政部|经济部|贸易部|能源部|外交部|中央银行|央行|协会|联合会|研究院|研究所|口岸站",
  "车站|检查站|管委会|总领事馆|大使馆|铁路局|国铁集团|铁路公司|港务局|港务集团|委员会|管理局|口岸办|边检站|商会|集团",
  "高盛|摩根大通|摩根士丹利|花旗|汇丰|渣打|瑞银|野村证券|穆迪|惠誉|标普",
  "世行|亚开行|联合国|国际能源署|国际粮油|世界贸易组织|世贸组织|基金组织|世界银行|开发银行",
  "中央委员会|工商会|交易所|贸促会|工商大会|工商联合会",
  "理事会(?!理事)",
  "经合组织|经济产业省|农林水产省|棕油局|关税厅|财务省|统计处|企业发展局|贸发局|产业部|产业通商资源部",
  "政府(?!间|军|部门|工作|采购|补贴|债|官|支持|首脑|换届|机构|大楼|代表|副?总理|高层|主导|层面)",
].join("|");

/** "四海贸易有限公司", "远洋证券". */
const FIRM =
  "(?:(?!一家|多家|这家|几家|有限)\\p{Script=Han}){2,14}" +
  "(?:(?:股份|责任)?有限(?:责任)?公司|公司|联盟|咨询|证券|期货|资讯|研投|评级|资本|银行)";

/** Ends the name of a body that is no word of its own: "渔业总局". */
const ENDS_A_BODY = ["部(?![分门])", "总局|署", "(?<![格布结大僵])局", "委员会|贸易厅|商务厅|办公室|办事处|代表处"].join("|");

/** What stands behind such a body: its figures, a word of speech, a time. */
const BEHIND_A_BODY = [
  "有关|相关|口径|资料|初步|测算|估算|监测|跟踪|月报|年报|公报|数据|统计|发布|公布|通报|透露|介绍|消息|显示|最新",
  "当地|日前|近日|今天|今日|当天|昨天|昨日|发表|披露|的|\\d|$",
].join("|");

export const BODY = `(?:${[
  FIRM,
  `\\p{Script=Han}{0,12}?(?:${BODIES_OF_STATE})`,
  `\\p{Script=Han}{2,14}?(?:${ENDS_A_BODY})(?=${BEHIND_A_BODY})`,
].join("|")})`;

const GATHERS = "检验|检测|追踪|跟踪|监测|分析|数据|研究|咨询|调查|评级|情报|信息|资讯|测量|市调|经纪|预测|统计";

/** "船货检验机构海星": a firm that gathers figures, and its own name behind what it is. */
export const GATHERER = `(?:${GATHERS})(?:服务|分析)?(?:机构|公司|平台|商|所|集团|网站|企业)`;

const NO_OWN_NAME = "有限|方面|人士|内部|官网|旗下|的|数据|统计|报告|财报|年报|公告|高层";
export const GATHERED = `\\p{Script=Han}{0,10}?${GATHERER}(?!${NO_OWN_NAME})(?:(?!的)\\p{Script=Han}){2,8}?`;

/** "该关": the office named before. */
export const THE_BODY = "该(?:关|局|部|署|会|行|院|处|厅|司|所|机构|部门|协会|商会|中心|公司|企业|集团|组织|委员会|研究所)";

const NO_LATIN_NAME = "(?!(?:C[EFO]O|PMI|CPI|PPI|GDP|AI|LNG|TEU|FOB|RCEP|BDI|App|APP)(?![A-Za-z]))";
/** A body's name in Latin letters, whose words `prepare` joins by a low line: "Kpler", "Oxford_Economics"; and the noun of what it is. */
const LATIN_NAME = `${NO_LATIN_NAME}[A-Z][A-Za-zÀ-ɏ&.’'+-]{2,20}(?:_[A-ZÀ-ɏ&][A-Za-zÀ-ɏ&.’'-]*){0,4}`;
const KIND = "\\p{Script=Han}{0,14}?(?:公司|机构|平台|智库|网站|数据商|服务商|集团|协会|商会|总署|署|局|部|会|院|所|处)";
export const LATIN_BODY = `(?:${KIND})?${LATIN_NAME}`;
