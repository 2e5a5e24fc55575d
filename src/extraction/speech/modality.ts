// Whether a number was measured, guessed, expected or aimed at: the words of its own clause decide.
export type Modality = "REPORTED" | "ESTIMATED" | "PROJECTED" | "TARGET";

const TARGET =
  /\b(?:goals?|targets?|aim(?:s|ed|ing)?|objectives?|task|intend\w*|strive|striving|want(?:s|ed)? to|would like to (?:reach|increase|bring|raise)|set ourselves|ambition|aspir\w+|should (?:reach|increase|grow|rise|amount|get to)|must (?:reach|increase|bring)|need to (?:reach|increase|bring)|plan(?:s|ned)? to (?:increase|raise|bring|reach|double|expand|boost)|bring(?:ing)? (?:it|trade|our|the|bilateral|mutual)\b[^,;]{0,40}\bto|to double|have every opportunity|agreed to (?:increase|raise|bring|double|expand)|seek(?:ing)? to)\b/i;
const PROJECTED =
  /\b(?:will(?! (?:say|note|remind|mention|tell|only|just) )|shall|expect\w*|forecast\w*|project(?:ed|ions?)|predict\w*|could|may|might|likely|going to|set to|would(?! (?:also )?(?:like|note|say|remind|emphasi|stress))|anticipat\w+|under the \d{4} plan|plan(?:s|ned)? (?:for|to)|by 20[2-9]\d)\b|[’']ll\b/i;
const ESTIMATED =
  /\b(?:estimat\w+|perhaps|maybe|according to (?:some|various) (?:estimates|experts)|by (?:our|my|some) estimates?|roughly speaking)\b/i;
/** "We reached the goal" and "the target was exceeded" tell of what is. */
const REACHED =
  /\b(?:exceeded|reached|achieved|met|surpassed|accelerated|ahead of)\b[^,;.]{0,40}\b(?:goals?|targets?|plans?)\b|\b(?:goals?|targets?|plans?)\b[^,;.]{0,30}\b(?:has|have|had|was|were) (?:been )?(?:exceeded|reached|achieved|met)/i;

export function modalityOf(words: string, sentence: string): { modality: Modality; rule: string } {
  const clause = words.replace(/\bMay\b/g, ""); // The month forecasts nothing.
  if (TARGET.test(clause) && !REACHED.test(sentence)) return { modality: "TARGET", rule: "modality.target" };
  if (ESTIMATED.test(clause)) return { modality: "ESTIMATED", rule: "modality.estimated" };
  if (PROJECTED.test(clause)) return { modality: "PROJECTED", rule: "modality.projected" };
  return { modality: "REPORTED", rule: "modality.plain" };
}
