// English words around a partner in trade, and around whose trade it is.
import type { PlaceNames } from "../../places.ts";
import { REMAINED } from "../parts.ts";

const PARTNER_BEFORE = [
  String.raw`\b(?:with|and|partners?|vis-à-vis) (?:the |our |both |neighbou?ring )?(?:\w+ )?$`,
  String.raw`\bwith (?:its|their|our) (?:[\w-]+ )?[\w-]+, (?:the )?$`,
].join("|");

/** "Peru topped the list of markets". */
const RANKING = [
  "countries of destination|destination countries",
  String.raw`(?:[\w’'-]+ ){0,3}(?:markets|buyers|customers|destinations|partners|importers)[’']? (?:list|table|ranking)`,
].join("|");

const PLACE_IN_IT = "first|second|third|at the (?:top|head)|on top|top";

const STOOD = "was|is|stood|came|ranked|sat|topped|headed|led";

/** "Peru has overtaken Chile as the largest buyer". */
const OVERTOOK = [
  "overtook|overtaken|displaced|replaced|surpassed|passed|leapfrogged|edged out|ousted|dethroned|unseated",
  "pipped|pushed aside|beat|supplanted",
].join("|");

const PARTNER = "markets?|buyers?|customers?|importers?|destinations?|suppliers?|sources?|sellers?|exporters?|partners?";

const AN = "the|an?|once (?:the|an?)";

/** As of buyers, and "has been", "ranked". */
const RANKED_PARTNER = [
  `${REMAINED}|has been|have been|ranked|emerged as|returned as`,
  String.raw`(?:resumed|regained|retained|kept|held|took|reclaimed) (?:its|the) (?:[\w-]+ )?(?:place|position|rank|spot|status|role) as`,
].join("|");

const PARTNER_OR_CLIENT = [
  "markets?|buyers?|customers?|importers?|destinations?|clients?|suppliers?|sources?|sellers?|exporters?",
  "partners?",
].join("|");

const PARTNER_AFTER = [
  String.raw`^ (?:${STOOD}) (?:(?:${PLACE_IN_IT}) (?:of|among|in|on) )?(?:the |our |its )?(?:list of |ranking of )?(?:${RANKING})\b`,
  String.raw`^ (?:has |had |have )?(?:${OVERTOOK}) (?:the )?[\w ]{3,30}? as (?:[\w’'-]+ ){0,5}(?:${PARTNER})\b`,
  String.raw`^,? (?:${AN}) (?:[\w’'-]+ ){0,4}(?:markets?|buyers?|customers?|importers?|destinations?|suppliers?|sources?|partners?)\b`,
  String.raw`^,? (?:was|is|were|are) followed\b`,
  String.raw`^,? (?:${RANKED_PARTNER}) (?:[\w’'-]+ ){0,6}(?:${PARTNER_OR_CLIENT})\b`,
].join("|");

const TRADE = "trade(?! agreement| pact| deal| zone| area| ministr| minister| bloc)|turnover|exchange|commerce|surplus|deficit";

const HAS = "has|have|had|got|runs?|ran|running|enjoys?|enjoyed|posts?|posted|keeps?|kept|is|was|now|also|still";

const SORT_OF_TRADE = " turnover| in goods| surplus| deficit| gap";

/** "Peru’s trade", "Peru has a $9 billion surplus", "they’ve got a surplus". */
const OWNER_AFTER = [
  String.raw`^(?:[’']s?)? (?:(?:has|have|had|is|was) (?:\w+ )?(?:had|run|running|recorded|posted) )?(?:[\w-]+ ){0,3}(?:${TRADE})`,
  String.raw`^(?:[’'](?:ve|s|d))? (?:(?:${HAS}) )+(?:[\w$€£.,-]+ ){0,6}(?:surplus|deficit)\b`,
].join("|");

export const partners = {
  partnerBefore: new RegExp(PARTNER_BEFORE, "i"),
  partnerAfter: new RegExp(PARTNER_AFTER, "i"),
  ownerAfter: new RegExp(OWNER_AFTER, "i"),
  ownerBefore: /\b(?:trade|turnover|exports|imports|surplus|deficit) of (?:the )?$/i,
  ownerGap: /^(?:(?:, whose|[’']s?) (?:[\w-]+ ){0,3}|,? (?:the|its) )$/i,
  ownTradeWith: new RegExp(
    String.raw`^[’']s? (?:[\w-]+ ){0,3}(?:trade|turnover|commerce|surplus|deficit|gap|shortfall)(?:${SORT_OF_TRADE})? with (?:the )?$`,
    "i",
  ),
  tradesWith: /^(?:(?:And|But|So|Now),? )?[Ww]ith (?:the )?\p{Lu}[^;.\d]{2,60}$/u,
  withWorld: new RegExp(
    String.raw`^ (?:with|to|from) (?:the (?:rest of the |whole |outside )?world|all (?:of )?(?:our|its|their) (?:trading )?partners|everybody|everyone)\b`,
  ),
} satisfies Partial<PlaceNames>;
