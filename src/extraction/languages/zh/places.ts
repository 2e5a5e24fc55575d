// Chinese words around a country's name that tell its part in a flow.
import type { PlaceNames } from "../places.ts";
import { sides } from "./sellers-and-buyers.ts";
import { shortNames } from "./short-names.ts";

/** Behind a country's name, these make it the name of something else: "蒙古国海关", "日本海". */
const NAMESAKES = [
  "[）)]?班列",
  "欧(?![元盟洲])",
  "合作组织|元|海(?!关)|半岛",
  "人民银行|日报|新闻|网|社|盾|卢比|铢|(?:国家)?通讯社|银行|外交部|商务部|海关总署|贸促会",
].join("|");

/** Behind a country whose office or people are told of, not its trade: "越南工贸部长". */
const NO_PARTY = [
  "\\p{Script=Han}{1,8}?部(?:部)?长",
  "\\p{Script=Han}{0,8}?[商协公]会(?:会长|主席|秘书长)",
  "海关|商务部|外交部|总统|总理|政府|统计|央行|驻|部长|官员|专家|媒体|财政部|农业部|能源部|大使|国家统计局",
  "司(?!机)",
].join("|");

const EVERYWHERE = [
  "全球|各国|世界",
  // Unless a partner is named: "对美国非石油国内出口", "两国外贸总额".
  "(?<![对往向输][^，。；]{1,10})(?:NODX|非石油国内出口)",
  "(?<![双两]边|两国|[对与同和自从向][^，。；]{1,10})(?:出口|进口|外贸|贸易)总[额值]",
  "(?<![对往向输自从与和同][^，。；]{1,10})货物(?:出口|进口)总?额",
  // The trains of a town or of all: not those of one crossing.
  "中欧班列(?:（(?![^）]*口岸)|累计开行)|(?:全国|国铁)[^。；]{0,30}中欧班列",
  "整体(?:出口|进口|出现|录得|[顺逆]差)",
  "总(?:贸易|出口|进口)额",
].join("|");

const NEIGHBOUR = [
  "该国",
  // "运往对岸5万吨"
  "(?<=[往到至给])对岸(?=\\d|的)",
  "(?:[这那]个|[东西南北]{1,2}[部方边]?|最大|近|陆上|接壤)?的?邻国(?=[，。；\\d]|的|[出进]口|市场|供|卖|买|输|销|运|去年|今年|则|也)",
  "(?<=[对向从自往与同和给])贵国",
].join("|");

/** "向我们买", "从这里运走". */
const FROM_US = ["[向从自由跟找问](?:我们|我国|咱们|我方)(?:国家|这[里儿边]|手[里上中])?", "[从由自打](?:这[里儿边]|此地|当地)"].join("|");
const BUY = ["进口|买(?:入|进|走|下|了|回|来|过)*|采购|购买|[订购抢求]购|购[入进]", "吃下|拿走|要走|[拉运]走|消化|吸纳"].join("|");

export const places: PlaceNames = {
  forms: (name) => [name],
  spaced: false,
  facing: true,
  cargoEnds: true,
  blocsAfar: true,
  goodsOwnerFirst: true,
  wholeInWords: true,
  neighbourAbroad: true,
  youAtLarge: true,
  compounds: shortNames,
  namesakes: new RegExp(`^(?:${NAMESAKES})`, "u"),
  partOf: /(?:[块片]|[非美欧亚澳]洲|欧亚|南极|新)大陆$/u,
  notPartyBefore: /(?:驻|据|总统|总理|部长)$/u,
  notPartyAfter: new RegExp(`^(?:${NO_PARTY})`, "u"),
  ...sides,
  pairJoin: /^(?:[-–—·]|)$/u,
  ownTradeWith: /^(?:与|同|和|对|跟|的?对)$/u,
  reversed: /反方向|反过来|反向|另一(?:个)?方向|相反方向|倒过来|反之/u,
  // "达到9亿美元，比秘鲁同加纳的贸易额加起来还多"
  partBehind: /，(?:比|超过|多于|高于|大于|远超|相当于)[^，。；]*$/u,
  asideOfName:
    /^[则也仍还]?(?:是|为|作为)[^，。；]{0,10}(?:买[主家]|客户|供应[国方商]|供货[国方])，|^(?:因为?|由于|受)[^，。；\d]{1,14}，/u,
  elidedFlow: [/(?:^|[^面相针])(?:对|往)$/u, /^(?:则|也|仅|只|才|就|都|有|是|为|达到?|约|近|超过?|逾|不到|不足|分别|各|累计|共|合计)*$/u],
  withinBlocBefore: /(?:区域内|内部)$/u,
  membersAfter: /^(?:成员国|内部|区域内)/u,
  world: /(?:全球|世界|国际)(?:货物|服务|商品)?贸易(?!组织|中心|[署局委司公])/u,
  foreignTrade: /总贸易额|外贸|对外贸易|进出口总|货物贸易进出口/u,
  agreement: /(?:这一|该|本|自贸|自由贸易)协定/u,
  mutual: /双边|两国|双方|中(?:欧(?!班列)|[俄美日韩英法德印澳哈蒙越匈塞波巴柬菲])/u,
  everywhere: new RegExp(EVERYWHERE, "u"),
  boughtAt: true,
  sells: /^\p{Script=Han}{2,8}?(?:累计|共|则|仅)?(?:供应|供货|发运|输送)了?$/u,
  ofWhole: /^其中/u,
  breakdown: /^[从分按][^，]{0,4}(?:品类|商品|产品|品种|品目|结构)[^，]{0,4}看?，/u,
  homeland: /^(?:我国|国)$/u,
  homelandTrades: /^我国[^，。；对向自从\d]{0,10}(?:进口|出口|外贸|贸易|到港|采购)/u,
  theCountry: /(?:该国|我国|其)/u,
  neighbour: new RegExp(NEIGHBOUR, "gu"),
  bordering: /邻国|贵国/u,
  thatMarket: /[对向](?:该国|对方|其)\p{Script=Han}{0,6}?出口|(?:该国|对方)市场/u,
  fromThere: /[自从](?:该国|对方|其)\p{Script=Han}{0,6}?进口/u,
  ofUsBefore: new RegExp(`(?:${FROM_US})[^，。；对向往从自]{0,6}$`, "u"),
  // "吃下我国9吨": what is bought is ours.
  fromUs: new RegExp(`^(?:${BUY})(?:了|过|掉|的)?(?:我们|我国|咱们|我方|本国)`, "u"),
  toUs: /^[了过]?(?:我们|我国|咱们)|给我们/u,
  toYou: /^[了过]?(?:你们|贵国|贵方)|给(?:你们|贵国|贵方)/u,
  regions: new Set(["AFRICA", "LATIN-AMERICA", "CENTRAL-AMERICA", "MIDDLE-EAST", "CENTRAL-ASIA", "EUROPE"]),
  posted: [/(?:)/u, /^\p{Script=Han}{0,12}驻$/u],
  all: /三国/u,
  portWord: /港|过境|通道|机场|机管局|码头|航空|航线/u,
  portNamed: /(\p{Script=Han}{2,4}(?<!香)港)(?!口|元|币|区|务|股|澳|珠|人)/u,
};
