import { useEffect, useMemo, useState } from "react";
import { useAnswer } from "../asking/answer.ts";
import { CountriesDocument, HeldOfCountriesDocument, HeldOfPairsDocument } from "../generated/graphql.ts";
import { languageNow, localeNow } from "../language/say.ts";

export interface CountryName {
  id: string;
  name: string;
  code: string;
  claims: number;
}

interface Countries {
  /** Those that claims or official figures are held of, those with most claims first. */
  held: readonly CountryName[];
  /** Those that nothing is held of, by name; empty until they are asked for. */
  others: readonly CountryName[];
  askForOthers: () => void;
}

/** Most readers choose a country that something is held of: the others are fetched when a menu is about to open. */
export function useCountries(offering = true): Countries {
  const [wanted, setWanted] = useState(false);
  const covered = useAnswer(HeldOfCountriesDocument, {}, { skip: !offering }).data?.coverage.byCountry ?? [];
  const all = useAnswer(CountriesDocument, { first: 100, after: null }, { skip: !wanted });
  const page = all.data?.countries.pageInfo;
  const { more } = all;
  useEffect(() => {
    if (page?.hasNextPage) void more({ after: page.endCursor });
  }, [page?.endCursor]);
  const held = covered.map(({ country, claims }) => ({ ...country, claims }));
  const codes = new Set(held.map(({ code }) => code));
  return {
    held,
    others: (all.data?.countries.nodes ?? [])
      .filter(({ code }) => !codes.has(code))
      .map((country) => ({ ...country, claims: 0 }))
      .toSorted((one, other) => one.name.localeCompare(other.name, localeNow())),
    askForOthers: () => setWanted(true),
  };
}

/** What countries are called in the reader's language, by their English names, as maps have them; none are needed in English. */
export function useLandNames(): ReadonlyMap<string, string> {
  const { data } = useAnswer(HeldOfCountriesDocument, {}, { skip: languageNow() === "en" });
  return useMemo(
    () => new Map((data?.coverage.byCountry ?? []).map(({ country }) => [country.english ?? country.name, country.name])),
    [data],
  );
}

/** How many claims are held of one country with each other; a partner of whom only figures are held counts none. */
export function usePartnersOf(code: string | undefined): ReadonlyMap<string, number> | null {
  const { data } = useAnswer(HeldOfPairsDocument, {}, { skip: code === undefined });
  if (!data) return null;
  return new Map(
    data.coverage.byPair
      .filter(({ between }) => between.some((each) => each.code === code))
      .map(({ between, claims }) => [between.find((each) => each.code !== code)?.code ?? "", claims]),
  );
}
