// Whom an office or a common noun means: "the minister", "the Kazakh President", "the consulate".
import { openingName } from "./antecedent.ts";
import { namedBody } from "./body-names.ts";
import { bodyOf } from "./bodies.ts";
import { lower, type KnownNames } from "./known-names.ts";
import { holderOf, officeOf } from "./people.ts";

/** One who was named before, or the holder of that office on that day. */
export function ofRole(plain: string, noun: string, names: KnownNames): string | null {
  const { attribution } = names.language;
  if (!attribution.officeWord.test(plain)) {
    const body = names.bodies.findLast((each) => lower(each).includes(lower(plain).slice(0, 6)));
    // What is no office is no person: "its operator expects more".
    const last = names.last && (attribution.nounForPerson || names.isBody(names.last)) ? names.last : null;
    return body ?? last ?? (names.last ? null : names.bodies.at(-1)) ?? bodyOf(plain, names.home);
  }
  const office = officeOf(noun);
  const nation = names.nationIn(plain);
  const stem = lower(noun.split(" ").at(-1)).slice(0, 5);
  const people = names.people();
  const alike = attribution.envoys?.test(noun) ? attribution.envoys : null;
  // "his Iraqi counterpart, Ana Rojas", then "the Iraqi minister".
  const peer = (held: string, country: string | null): boolean =>
    nation !== null && country === nation && attribution.counterpart?.test(held) === true;
  const same = people.findLast(
    ({ office: held, country }) =>
      (lower(held ?? "").includes(stem) || alike?.test(held ?? "") || peer(held ?? "", country)) &&
      (!nation || !country || country === nation),
  );
  const only = people.length === 1 ? people[0]!.name : null;
  const holder = same || office === "other" || office === "minister" ? null : holderOf(office, nation ?? names.home, names.day);
  return same?.name ?? (nation ? holder?.name : names.lastPerson) ?? names.titled ?? holder?.name ?? names.lastPerson ?? only;
}

/** Whom words without a name mean. */
export function unnamedSource(phrase: string, plain: string, names: KnownNames): string | null {
  const { attribution } = names.language;
  const oneOfMany = attribution.indefinite?.test(phrase.trim()) === true;
  const ofOffice = attribution.officeWord.test(plain);
  // "a customs official said": nobody whom the text has named.
  if (oneOfMany && ofOffice && !/\p{Lu}/u.test(plain)) return null;
  if (attribution.generic?.test(plain)) return names.introduced ?? names.lastPerson ?? names.titled ?? names.lastMet;
  const role = attribution.role.exec(plain);
  // "a Lima-based trade body said": another than those named before.
  if (role && /\s/.test(plain) && oneOfMany && !ofOffice) return namedBody(plain, names);
  if (!role) return null;
  // "黄家荣的燕屋……这位会长说": who opened a sentence before.
  const opened = attribution.roleOfOpener && !names.lastPerson && !names.introduced ? openingName(names) : null;
  return opened ?? ofRole(plain, role[1] ?? plain, names);
}
