import { t } from "../language/translate.ts";
import { useCountries, usePartnersOf, type CountryName } from "./countries.ts";

interface CountryChoiceProps {
  id?: string;
  label?: string;
  chosen: string;
  /** The selected country's name, while it is the only option. */
  called?: string;
  /** Whether others are offered yet. */
  offering?: boolean;
  /** Countries selected elsewhere, not offered. */
  not: readonly string[];
  /** The label for no selection; without it one is required. */
  empty?: string;
  /** A country whose partners are listed first, with their numbers of claims. */
  partnerOf?: string;
  choose: (code: string) => void;
}

/** Countries with data are listed first, those with most claims before the others, with their numbers. */
export function CountryChoice({ id, label, chosen, called = chosen, offering = true, not, empty, partnerOf, choose }: CountryChoiceProps) {
  const { held, others, askForOthers } = useCountries(offering);
  const partners = usePartnersOf(offering ? partnerOf : undefined);
  const free = held.filter(({ code }) => code === chosen || !not.includes(code));
  const first = partners
    ? free
        .filter(({ code }) => partners.has(code))
        .map((country) => ({ ...country, claims: partners.get(country.code)! }))
        .toSorted((one, other) => other.claims - one.claims)
    : free;
  const then = partners ? free.filter(({ code }) => !partners.has(code)).map((country) => ({ ...country, claims: 0 })) : [];
  const last = [...then, ...others.filter(({ code }) => code === chosen || !not.includes(code))];
  return (
    <select
      id={id}
      aria-label={label}
      value={chosen}
      onPointerEnter={askForOthers}
      onFocus={askForOthers}
      onChange={(event) => choose(event.target.value)}
    >
      {empty !== undefined && <option value="">{empty}</option>}
      {chosen && ![...first, ...last].some(({ code }) => code === chosen) && <option value={chosen}>{called}</option>}
      {first.length > 0 && <optgroup label={t("In the graph, with number of claims")}>{first.map(option)}</optgroup>}
      {last.length > 0 && <optgroup label={partners ? t("Other countries") : t("Nothing yet")}>{last.map(option)}</optgroup>}
    </select>
  );
}

const option = ({ code, name, claims }: CountryName) => (
  <option key={code} value={code}>
    {claims > 0 ? `${name} (${claims})` : name}
  </option>
);
