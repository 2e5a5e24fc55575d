import { say } from "../language/say.ts";
import { useCountries } from "./countries.ts";

interface CountryChoiceProps {
  id?: string;
  label?: string;
  chosen: string;
  /** Those chosen elsewhere. */
  not: readonly string[];
  /** The words for no choice; without them one is always made. */
  empty?: string;
  choose: (code: string) => void;
}

/** Countries that something is held of come first, those with most claims before the others, with their numbers. */
export function CountryChoice({ id, label, chosen, not, empty, choose }: CountryChoiceProps) {
  const countries = useCountries().filter(({ code }) => code === chosen || !not.includes(code));
  const known = countries.filter(({ held }) => held > 0).toSorted((one, other) => other.held - one.held);
  const rest = countries.filter(({ held }) => held === 0);
  const option = ({ code, name, claims }: (typeof countries)[number]) => (
    <option key={code} value={code}>
      {claims > 0 ? `${name} (${claims})` : name}
    </option>
  );
  return (
    <select id={id} aria-label={label} value={chosen} onChange={(event) => choose(event.target.value)}>
      {empty !== undefined && <option value="">{empty}</option>}
      {chosen && !countries.some(({ code }) => code === chosen) && <option value={chosen}>{chosen}</option>}
      {known.length > 0 && <optgroup label={say("With claims or figures")}>{known.map(option)}</optgroup>}
      {known.length > 0 ? <optgroup label={say("Nothing held yet")}>{rest.map(option)}</optgroup> : rest.map(option)}
    </select>
  );
}
