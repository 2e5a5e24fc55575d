// Languages without rules that are told from the others, so that a document can be refused with the name of its language.

/** By ISO 639-1 code: frequent short words. Global. */
export const frequentWords: Record<string, RegExp> = {
  de: /\b(der|die|und|das|ist|nicht|mit|den|von|auf)\b/gi,
  fr: /\b(le|la|les|des|est|une|dans|que|pour|du)\b/gi,
  es: /\b(el|los|las|que|del|una|por|con|para|es)\b/gi,
};
