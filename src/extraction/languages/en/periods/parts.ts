// Parts of which the English phrases of time are made.

/** A day of a month: "June 5", but not "June 5.2 million". */
export const DAY = String.raw`\d{1,2}(?!\d|[,.]\d)`;

/** Between the ends of a span: "May to July". */
export const TO = " (?:to|through|and|until) ";

/** "the 5th of June". */
export const TH = "st|nd|rd|th";

const MULTIPLIED = "doubled|tripled|trebled|quadrupled|quintupled|multiplied|grown|risen|increased|expanded|fallen|halved|shrunk";

/** "Since 2001 trade has doubled." */
export const HAS_MULTIPLIED = String.raw`\b(?:has|have) (?:\w+ ){0,3}(?:${MULTIPLIED})\b`;
