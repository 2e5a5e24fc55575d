// What opens or surrounds a Russian document.
import type { Language } from "../language.ts";
import { countedIn } from "./documents/currency.ts";
import { ownOffices } from "./documents/offices.ts";
import { dateline, guest } from "./documents/openings.ts";
import { eitherCase } from "./parts.ts";

/** Bodies of statistics, which stand right before a country's name. */
const STATISTICS = String.raw`(?<!\p{L})[Бб]юро|${eitherCase("служб|агентств|комитет|институт|управлени|департамент")}`;

export const documents: Language["documents"] = {
  ownOffices,
  athome: "RUS",
  athomeNamed: true,
  headlineToward: true,
  headlineWay: true,
  leadOpens: true,
  leadNeighbour: true,
  unnamedHome: true,
  partnerAtHome: true,
  newsrooms: ["BLR", "KAZ", "UZB", "KGZ", "TJK", "TKM", "ARM", "AZE", "GEO", "MDA"],
  dataOf: new RegExp(String.raw`(?:${STATISTICS})\p{L}* (?:по )?(?:национальн\p{L}+ )?статистик[еи] $`, "u"),
  countedIn,
  guest,
  office: /kremlin|кремл|президент|правительств|government of|executive office/i,
  release: /стат|таможен|таможн|минэкон|минсельхоз|минпром|минторг|минтранс|минэнерго|министерств|банк росси|ФТС|customs|statist/iu,
  dateline,
  // "Сколько вывез Казахстан и почему Иран покупает больше"
  headlineApart: /(?:,| и) (?:а|но|почему|зачем|как|что) /u,
  headlineEnd: /[.!?:;,][»"]?$/u,
  divider: /^\* ?\* ?\*/,
};
