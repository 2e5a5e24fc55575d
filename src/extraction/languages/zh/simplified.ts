// Traditional signs of trade news as simplified ones, and commas between signs as Chinese ones. Nothing changes its length.
const SIGNS = new Map(
  "國国關关總总務务統统計计財财經经濟济農农業业稱称說说預预認认為为強强調调顯显佈布發发長长書书處处會会輸输對对據据報报貿贸東东產产億亿萬万進进順顺與与邊边車车貨货鐵铁運运轉转達达過过較较區区歐欧聯联韓韩蘭兰臺台灣湾亞亚內内倫伦納纳貝贝緬缅馬马來来爾尔羅罗剛刚維维衛卫薩萨麗丽島岛紐纽約约時时間间個个幾几這这還还從从後后於于見见現现點点佔占額额漲涨減减縮缩擴扩雙双單单價价錢钱幣币圓圆幹干隊队陸陆噸吨輛辆輪轮裝装櫃柜機机電电氣气礦矿鋼钢鋁铝銅铜穀谷黃黄豬猪魚鱼藥药紡纺織织參参與与協协議议談谈簽签約约訂订項项規规劃划設设備备術术創创導导體体積积極极類类續续連连結结紀纪錄录歷历屆届歲岁職职責责員员師师專专學学習习標标準准確确實实際际場场開开啟启門门問问題题聞闻記记訊讯網网頁页環环綠绿質质測测評评論论證证該该將将當当無无僅仅處处復复條条權权構构樣样歸归灘滩熱热爭争獨独獲获療疗節节範范築筑積积簡简"
    .match(/../gu)!
    .map((pair) => [pair[0]!, pair[1]!]),
);
const TRADITIONAL = new RegExp(`[${[...SIGNS.keys()].join("")}]|(?<![0-9]),|,(?![0-9])|[∙•・]`, "gu");

export const simplified = (text: string): string => text.replace(TRADITIONAL, (sign) => (sign === "," ? "，" : (SIGNS.get(sign) ?? "·")));
