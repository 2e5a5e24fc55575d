// A person's name out of "Minister of Industry and Trade Denis Manturov (retranslated)".
import { ABBREVIATED_TITLE, FATHER, RUN_TOGETHER } from "../languages/latin-names.ts";
import { oncePerText } from "../languages/once.ts";
import { mentionsOf } from "../place/mention.ts";

/** A word that names a country ends the name: "Turkey Recep Tayyip Erdogan" is a place and a name of three words. */
export const personIn = oncePerText((label, language): string | null => {
  const { titles, particles, readName } = language.labels;
  if (readName) return readName(label);
  const isPlace = (word: string): boolean => mentionsOf(word, language).some((mention) => !mention.capital);
  const words = label
    .replace(/\([^)]*\)/g, " ")
    .replace(RUN_TOGETHER, " ")
    .trim()
    .split(/\s+/)
    .map((word, i, all) => word.replace(i === all.length - 1 ? /[,;]+$|[’']s$/ : /[,;]+$/, ""))
    .filter((word) => word !== "");
  // "Director-general" is a title, whose second part is written small.
  const isTitle = (word: string): boolean =>
    word.split("-").every((part) => titles.has(part)) ||
    ABBREVIATED_TITLE.test(word) ||
    (/-\p{Ll}/u.test(word) && titles.has(word.split("-")[0]!));
  const name: string[] = [];
  let stop: string | null = null;
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i] ?? "";
    // "Sultan bin Nasser": before a father's name stands a name, whatever else it means.
    const fathers = FATHER.test(words[i] ?? "") || FATHER.test(name[0] ?? "");
    if (particles.has(word.toLowerCase()) && name.length > 0 && i > 0 && (fathers || !titles.has(words[i - 1] ?? ""))) name.unshift(word);
    else if (/^(?:\p{Ll}{1,3}[-’'])?\p{Lu}(?!.*[’']s$)/u.test(word) && (fathers || !isTitle(word)) && !isPlace(word)) name.unshift(word);
    else {
      stop = word;
      break;
    }
  }
  // After "of Buryatia" or "and Environment" the first words belong to the office, not to the name.
  const office = stop !== null && language.labels.lowerAllowed.test(stop) && !particles.has(stop.toLowerCase());
  const parts = (): number => name.filter((word) => !particles.has(word.toLowerCase())).length;
  while (parts() > (office ? 2 : 4) && !particles.has((name[1] ?? "").toLowerCase())) name.shift();
  const half = name.length / 2;
  if (Number.isInteger(half) && half > 1 && name.slice(0, half).join(" ") === name.slice(half).join(" ")) name.splice(0, half);
  if (name.length === 0 || (name.length === 1 && stop === null && words.length > 1)) return null;
  return name.join(" ").replace(/(?!I{2,3}(?!\p{L}))\p{Lu}{3,}/gu, (part) => part.charAt(0) + part.slice(1).toLowerCase());
});
