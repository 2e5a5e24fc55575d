// What stands around the text on Chinese pages.
import type { PageWords } from "../pages.ts";

export const pages: PageWords = {
  tail: "热门(?:文章|新闻|推荐)|最新(?:新闻|消息)|为您推荐|猜你喜欢|网友评论|发表评论|评论(?:\\(\\d+\\))?|版权(?:所有|声明).*|责任编辑.*|关于我们|分享到?.*",
  inset: "(?:相关|延伸)(?:新闻|阅读|报道|文章|链接)|更多(?:新闻|报道)",
  ticker: "快讯|突发|滚动新闻",
  wall: "(?:登录|登入|注册)后?(?:查看|阅读|继续)",
  byline: "来源|作者",
};
