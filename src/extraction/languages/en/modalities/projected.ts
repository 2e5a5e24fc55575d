// English words of a forecast.
import type { Modalities } from "../../modalities.ts";

/** "should finish the year at", "should be about $5 billion". */
const WILL_COME_TO = [
  String.raw`(?:finish|close|end) (?:the (?:fiscal |financial )?(?:year|quarter|month|season)|20\d\d|up|at|with|on|above|around|near)`,
  "total|come (?:to|in)|exceed|top|hit|pass|surpass|break|cross|clear|beat|touch|match|near|approach|stand at",
  "fall|drop|decline|shrink|climb|recover|remain|stay|end",
  "be (?:about|above|around|over|under|worth|close to|at least)",
  String.raw`be [$€£]?\d`,
].join("|");

/** "If we can ship 5 million tonnes". */
const MANAGE = "push|ship|sell|export|reach|hit|get|send|top|cross|bring|make|move|hold|do";

/** "We see 300 trucks a day" is no forecast. */
const VEHICLES = "wagons|trucks|lorries|trains|containers|vehicles|vessels|ships|boxes|railcars";

const NO_SENTENCE_END = ["[^.;]", String.raw`\.(?! [A-Z])`].join("|");

/** "I would note", "you would think". */
const ONLY_SAY = "like|note|say|remind|emphasi|stress|think|add that|mention|point|tell|argue|guess|imagine|suppose";

/** "Gas going to Europe" is on its way. */
const GOING_TO = `(?<=(?:${[
  String.raw`\b(?:am|is|are|was|were|be|been|not|never|just|still|also|now|all|both|then|we|you|they|it|\w+ly)`,
  "[’'](?:re|s|m|t)",
].join("|")}) )going to`;

const MOVING = "falling|rising|reaching|hitting|growing|shrinking|topping|dropping|climbing|widening|narrowing";

/** What tells a forecast. */
const FORECAST_WORDS = [
  "will(?! (?:say|note|remind|mention|tell|only|just) )",
  String.raw`should(?= (?:\w+ly |soon |then )?(?:${WILL_COME_TO}))`,
  String.raw`looks? for(?= (?:[\w-]+ ){0,3}(?:exports?|imports?|shipments|trade|growth|sales)\b)`,
  String.raw`shall|expect\w*|forecast\w*`,
  "project(?:ed|ions?|s)(?= (?:to|that|for|by|exports?|imports?|trade|a|an|growth))",
  String.raw`predict\w*|could|may|might|likely|${GOING_TO}|set to|on (?:track|(?:a )?pace) (?:to|for)|on course (?:to|for)|poised to`,
  "tipped to|bound to|in line to",
  "(?:is|are|was|were) heading (?:for|towards?)",
  "can(?= (?:then |easily |soon |yet )?(?:send|sell|export|ship|supply|deliver|buy|import|reach|hit|double|triple|grow|rise|exceed|top|go (?:up )?to|get to) )",
  "can be(?= (?:\\w+ )?(?:doubled|tripled|raised|increased|brought|expanded|lifted))",
  String.raw`foresee\w*|foresaw|envision\w*|look(?:s|ed)? (?:like|set|likely)|bank(?:s|ing)? on|count(?:s|ing)? on`,
  "budget(?:s|ed)? for",
  "interest(?:ed)? in (?:supplying|buying|selling|importing|exporting|purchasing|shipping|delivering|raising|increasing)",
  `would(?! (?:also |just |only |simply |then |even |always )?(?:${ONLY_SAY}))`,
  String.raw`anticipat\w+|wager\w*`,
  String.raw`\b[Ii]f (?:we|they|it|you|the (?:country|port|season|weather|river)) (?:can |only |manages? to |succeeds? in )?(?:${MANAGE})(?:e?s|ing)?\b`,
  String.raw`pencil(?:s|led)? in|under the \d{4} plan`,
  "(?:is|are|was|were) seen (?:at|reaching|rising|falling|growing|topping|hitting)",
  String.raw`seen (?:\w+ing|up|down)|(?:sees?|saw) [\w ’'-]{3,40} at|pegged at`,
  "pegs? (?=[^.;]{3,50} at )",
  String.raw`\b(?:[Ww]e|I) (?:now |still |also |therefore )?(?:see|reckon on)\b(?! (?:[a-z]+ ){0,2}\d[\d,.]* (?:${VEHICLES})\b)`,
  String.raw`projects? +(?=(?:[\w-]+ ){0,3}(?:exports|imports|trade|shipments|volumes|growth|sales)\b)`,
  "plan(?:s|ned)? (?:for|to)",
  "offer(?:s|ed|ing)? to (?:buy|sell|supply|import|export|ship|take|deliver|purchase)",
  "(?:promised|pledged|agreed|undertook|committed) to (?:buy|sell|supply|import|ship|deliver|purchase)",
  String.raw`(?:before (?:the|this) decade is out|by (?:the )?decade[’\']s end)`,
  "by the end of (?:the|this) decade",
  String.raw`by 20[2-9]\d(?! (?:[\w-]+ ){0,2}(?:had|was|were)\b)`,
  String.raw`sees?(?= (?:${NO_SENTENCE_END}){3,80}\b(?:${MOVING})\b)`,
].join("|");

const PROJECTED = String.raw`\b(?:${FORECAST_WORDS})\b|[’']ll\b`;

export const projections = {
  projected: new RegExp(PROJECTED, "i"),
} satisfies Partial<Modalities>;
