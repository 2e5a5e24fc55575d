// English words by which speakers point at a country without its name: "there", "you", "them", "their imports from us".

const SOLD = "exports?|exported|sales|shipments|sells?|sold|ship|ships|shipped|send|sends|sent";
const SOLD_OR_SUPPLIED = `${SOLD}|supply|supplied`;
const BOUGHT = "buy|buying|bought|take|taking|took|get|got|purchased?|import|imported|importing";
const BUYING = "buy|buying|bought|purchas(?:e|ed|ing)|import|imported|importing";
const WILL_ALSO = "(?:will|would|have|had|are|were|be|been|going to|also|now|still|then|even|only|just) ";
/** A clause, with the points and commas of its numbers. */
const CLAUSE = String.raw`(?:[^.;,]|[.,]\d){0,40}`;

export const POINTED = new RegExp(
  String.raw`\b(?:${[
    // "Our sales there came to 3 billion"; not "there are", "there's".
    String.raw`(?<there>there)\b(?<=\b(?:${SOLD}|imports?|buy|bought|trade|business)\b${CLAUSE} there|, (?:and|but) there|^There)` +
      String.raw`(?:(?<=\b(?:exports?|imports?|sales|shipments) there)|(?! (?:is|are|was|were|has|have|had|will|would|may|might|can|could|should)\b|[’']))`,
    // "Our trade with you", "you ran a surplus in goods with us".
    String.raw`(?<you>[Yy]ou)\b(?:(?<=\b(?:(?:trade|business|turnover|commerce|exchange)|(?:deficit|surplus|balance)[^.,;]{0,40}) with you)` +
      String.raw`|(?=(?:[’'](?:ve|re|d))? (?:[\w’'-]+ ){0,5}?(?:surplus|deficit)\b[^.,;]{0,40} with us\b))`,
    // "We sold them 3 billion", "we do 3 billion with them"; not "I said to them".
    String.raw`(?<them>them|those guys)\b(?<=\b(?:(?:with|from|${SOLD_OR_SUPPLIED})|(?:${SOLD_OR_SUPPLIED})\b${CLAUSE} to) (?:them|those guys))`,
    // "Exports to that market", "trade with the continent".
    String.raw`(?<that>that (?:country|nation|market|bloc)|the (?:continent|bloc))\b(?<=\b(?:with|to|from|into) th\w+ \w+)`,
    // "They send us 9,000 cars", "they've got a surplus with us", "they took 3 billion of our corn".
    String.raw`(?<they>[Tt]hey)\b(?=(?:[’'](?:ve|re|d))? (?:[\w’'$€£.,-]+ ){0,6}?(?:${SOLD}|selling|sending|shipping|${BOUGHT}|surplus|deficit)\b` +
      // "They'll be buying 3 billion of goods".
      String.raw`[^.;!?]{0,60}?\b(?:us|ours?)\b|(?:[’'](?:ve|re|d|ll))? (?:${WILL_ALSO})*(?:${BUYING})\b(?! from\b))`,
    // "Their imports from us".
    String.raw`(?<their>[Tt]heir)\b(?= (?:[\w-]+ ){0,2}(?:exports?|imports?|sales|shipments|purchases|surplus|deficit)\b[^.;!?]{0,40}?\bus\b)`,
    // "The States have a surplus with us".
    String.raw`(?<us>us)\b(?<=\b(?:trade|business|surplus|deficit)\b[^.,;]{0,40} with us)`,
    // "China makes steel. It exported 3 billion of it": the one that opened the sentence before.
    String.raw`(?<it>[Ii]t|[Tt]hey)\b(?<=^(?:(?:And|But|So|Well),? )?\w+)(?= (?:also |now |still |then |used to |has |have |had )*(?:${SOLD}|${BOUGHT})\b)`,
    // "What comes here".
    String.raw`(?<here>here)\b(?<=\b(?:${SOLD}|comes?|came|goes|went)\b${CLAUSE} here)`,
    // "We buy 9 million tonnes from your country".
    String.raw`(?<from>your (?:country|nation|people))\b(?<=\bfrom your \w+)`,
    // "We sold your country 3 billion".
    String.raw`your (?:country|nation|people)\b(?<=\b(?:${SOLD_OR_SUPPLIED}|selling|shipping|sending|to|into) your \w+)`,
    // "Into your market".
    String.raw`your (?:own )?(?:market|shores|ports|refineries|mills|factories|buyers|consumers|customers)\b` +
      String.raw`(?<=\b(?:to|into|in|of) your (?:own )?\w+)`,
  ].join("|")})`,
  "gu",
);
