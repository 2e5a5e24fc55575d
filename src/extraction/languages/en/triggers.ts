// How English words of trade stand to the numbers beside them.
import type { Triggers } from "../triggers.ts";
import { abroad, atHome, cause, deals, deficit, firms, nearAfter, perTime } from "./triggers/around.ts";
import { keptAtHome } from "./triggers/at-home.ts";
import { balance } from "./triggers/balance.ts";
import { buyers } from "./triggers/buyers.ts";
import { capacity } from "./triggers/capacity.ts";
import { cargo } from "./triggers/cargo.ts";
import { compounds } from "./triggers/compounds.ts";
import { elsewhere } from "./triggers/elsewhere.ts";
import { exportNouns } from "./triggers/exports.ts";
import { fetched } from "./triggers/fetched.ts";
import { growers } from "./triggers/growers.ts";
import { imported } from "./triggers/imports.ts";
import { lost } from "./triggers/lost.ts";
import { paid } from "./triggers/paid.ts";
import { pointsBack, pronoun } from "./triggers/pronouns.ts";
import { any } from "./triggers/quick.ts";
import { sold } from "./triggers/sales.ts";
import { supply } from "./triggers/supply.ts";
import { taken } from "./triggers/taken.ts";
import { partner, turnover, turnoverAlone } from "./triggers/turnover.ts";
import { unrelated } from "./triggers/unrelated.ts";
import { seenPassing, worth } from "./triggers/worth.ts";

const NO_GOODS = "own|money|budgets?|tax(?:es)?|debts?|GDP|economy|time|people|workers|jobs|land|compan(?:y|ies)|imports?|purchases";

/** "goods", "of our beans". */
const ANY_GOODS = [
  String.raw`\b(?:goods|merchandise|commodities|wares|products|stuff)\b`,
  String.raw`\d[^.;]{0,24} of our (?!(?:${NO_GOODS})\b)[a-z]{3}`,
  // "Peru buys a lot from us, $9 billion last year."
  String.raw`\b(?:buy|buys|bought|buying|sell|sells|sold|selling) (?:a lot|more|much|plenty|less|very little|things)\b`,
].join("|");

/** "Tariffs on steel brought imports down": they own nothing. */
const MOVED = "brought|brings?|bring|cut|cuts|pushed|drove|sent|made|led|reduced|has|have|had|will|would|are|is|was|were";

export const triggers: Triggers = {
  rules: [
    keptAtHome,
    growers,
    paid,
    balance,
    lost,
    compounds,
    worth,
    turnover,
    seenPassing,
    turnoverAlone,
    exportNouns,
    buyers,
    partner,
    sold,
    imported,
    cargo,
    supply,
    taken,
    fetched,
    capacity,
    elsewhere,
  ].flat(),
  any,
  kindOf: /^ (?:goods |products )?$/,
  ofGoods: /^ (?:of|in) (?:[\w’'-]+ ){0,3}$/,
  ofTheFlow: /^ of (?:the|all|total) (?:[a-z]+ )?$/,
  owners: /^(?:pric|share|cost|tariff|proportion|discount|structure|subsid|support|invest|financ|dut|tax|fee|lev)/i,
  ownersGap: new RegExp(String.raw`^ (?:of|on|for) (?:(?!(?:${MOVED})\b)[\w’'-]+ ){0,3}$`),
  firms,
  sold: /^sales$/i,
  homeTrade: /\b(?:retail|wholesale|domestic trade|shops?|chain stores|shadow (?:sector|economy)|consumer market)\b/i,
  abroad,
  atHome,
  inward: /\b(?:import(?:ed)?|inbound|incoming) (?:[\w-]+ ){0,2}$/iu,
  outward: /\b(?:export(?:ed)?|outbound|outgoing) (?:[\w-]+ ){0,2}$/iu,
  balanceIn: /^ (?:[a-z]+ ){0,4}(?:in|of|on|from) (?:the |its |their )?$/,
  wholeFlows: true,
  anyGoods: new RegExp(ANY_GOODS),
  perTime,
  sum: /\b(?:(?:a|the|their|its) (?:combined |grand |overall )?(?:total|sum)|combined|together|both ways|both directions)\b[^.;]{0,30}$/i,
  difference:
    /\b(?:[Tt]he|[Tt]hat|[Aa]) difference\b(?: between [^.;,\d]{3,50})?(?:,| (?:is|was|of|comes?|came|amounts|works|adds)\b)[^.;\d]{0,30}$/,
  comesIn: /\b(?:import(?:ed)?|inbound|incoming|inward|coming in|going in|entering|entered|arriving|arrived)\b/i,
  goesOut:
    /\b(?:export(?:ed)?|outbound|outgoing|outward|coming out|going out|heading out|leaving|left|departed|departing|exiting|exited)\b/i,
  pronoun,
  pronounDecline: /declin|drop|fall|decrease/i,
  aside:
    /\b(?:thanks to|due to|because of|despite|including|in spite of|as a result of|such as|followed by|along with|together with) (?:[\w-]+ ){0,3}$/i,
  deficitBehind:
    /^ (?:in the red|more (?:(?:from|to) [^.;,]{2,30} )?than (?:what )?(?:we (?:sell|sold|send|sent|ship|export)|(?:they|you) (?:buy|bought|import))\w*)\b/,
  deficit,
  cause,
  unrelated,
  pointsBack,
  deals,
  nearAfter,
  conjunction: /\b(?:and|while|whereas|which|but|as|when|though|although|because|since|after|despite)\b/g,
};
