// A quick test for English words of trade, which spares most sentences the rules.

import { ABOUT } from "../parts.ts";

/** Parts of words, each told once: “supplier” has “suppl”. */
const PARTS = [
  "trad(?:e|ing)|commerce|turnover|export|import|suppl|deliver|purchas|bought|receiv|shipment|shipped|shipping|ships? |sell|sold",
  "cargo|freight|transit|traffic|haul|transport|pump|piped|surplus|deficit|balance|shortfall|destination|exchange|difference",
  "revenue|receipts|earnings|proceeds|flown|airlift|railed|truck|volume|made available|throughput|NODX|TEU|container|wagon",
  "handled|processed|cleared|crossed|crossing|passed|passing|entered|exited|arrived|arrivals|departed|moved|moving|carried|carry|laden",
  "head out|queu|loadings|loaded|landing|landed|docked|sailing|sailed|leaving|entering|coming|going|outbound|inbound|fetch",
  "consign|dispatch|despatch|lifting|intake|offtake|mopped|lapped|gobbled|scooped|hoovered|soaked|picked up|acquir|procur|sourc",
  "drew in|discharged|placed|parted with|pocketed|reaped|garnered|pulled in|netted|raked|grossed|absorb|snapped|yielded",
  "slip(?:s|ped)? |leak|walk|seep|trickl|drift|stream|vanish|disappear|melt|flowed|flows? (?:to|into|from)|found |their way|its way",
  "fatten|accepted|shifted|disposed|pass between|business between|from outside|from abroad|foreigners|lorr(?:y|ies)|vessels",
  "buyers?|customers?|clients?|sellers?|takers?|markets?|origins?|provid",
].join("|");
/** Whole words, or their beginnings and ends. */
const WORDS = [
  String.raw`\bsales\b|\bsen(?:t|ds?|ding)\b|buy(?:s|ing)?\b|\bgoods\b|\bpays?\b|\bpaid\b|\bspen[dt]|\bgap\b|earn(?:s|ed)\b|br(?:ing|ought)`,
  String.raw`\bate\b|\beats?\b|\bdr[ai]nks?\b|\bburn(?:ed|t|s)?\b|\bsmok(?:ed|es?)\b|consum(?:ed|es?)\b|crack(?:ed|s)\b|crush(?:ed|es)\b`,
  String.raw`\blift(?:s|ed|ing)\b|\bfill(?:s|ed|ing)?\b|\bbook(?:ed|s|ing)\b|\bg[eo]ts?\b|\bt(?:ook|akes?|aking)\b|\bdr(?:aw|ew)|\bpour|\bpush`,
  String.raw`\b(?:left|leaves?|went|gone|goes|flowed|reached|headed|bound|travell?ed|came|comes?)\b|flew\b|\brolled\b|trains?\b|uses?\b|relief\b`,
  String.raw`\bports?\b|quays?\b|terminals?\b|berths?\b|docks?\b|harbou?rs?\b|ships\b|loads\b|\bput `,
].join("|");
/** Of several words. */
const PHRASES = [
  // “We lose $3 billion on trade with Japan.”
  String.raw`\blos(?:e|es|t|ing)(?: with | to |,? (?:over|in|through|last|this) | ${ABOUT}[$€£¥\d])`,
  String.raw`\bdown ${ABOUT}[$€£¥\d]|in the (?:red|black)|\bcosts? (?:us|the )|\b(?:ours|theirs|yours) to `,
  // “9,000 tonnes of it”, “$3 million of foreign rice”.
  String.raw`\d (?:tonnes|tons|boxes|bags|bales|kilos) (?:of (?:it|them|ours)|out of)\b|of (?:foreign|overseas) |\bset (?:out|off)\b`,
  "turn(?:ed|s|ing) (?:over|round|around)",
  // “The Germans do $3 billion a year with them.”
  String.raw`\b(?:do|does|did) ${ABOUT}[$€£¥\d]`,
  // “$3 billion both ways.”
  "illion (?:[a-z]+ ){0,3}(?:both|each|either) (?:ways?|directions?)|back and forth|to and fro",
  "(?:went|gone|came|got|rolled|rumbled|trundled|run|ran) (?:north|south|east|west|over|across|through|via|past)",
  String.raw`(?:goal|target) of|\b(?:bar|mark|ceiling|task|ambition|milestone|benchmark) of|(?:of|in) (?:[a-z-]+ )?business\b`,
].join("|");

export const any = new RegExp([PARTS, WORDS, PHRASES].join("|"), "i");
