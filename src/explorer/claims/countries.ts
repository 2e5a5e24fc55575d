import { useEffect, useMemo, useState } from "react";
import { useAnswer } from "../api/use-answer.ts";
import { CountriesDocument, HeldOfCountriesDocument, HeldOfPairsDocument } from "../generated/graphql.ts";
import { languageNow, localeNow } from "../language/translate.ts";

export interface CountryName {
  id: string;
  name: string;
  code: string;
  claims: number;
}

interface Countries {
  /** Countries with claims or official figures, those with most claims first. */
  held: readonly CountryName[];
  /** The other countries, by name; empty until requested. */
  others: readonly CountryName[];
  askForOthers: () => void;
}

/** Most users choose a country with data: the others are loaded when a menu is about to open. */
export function useCountries(offering = true): Countries {
  const [requested, setWanted] = useState(false);
  const covered = useAnswer(HeldOfCountriesDocument, {}, { skip: !offering }).data?.coverage.byCountry ?? [];
  const all = useAnswer(CountriesDocument, { first: 100, after: null }, { skip: !requested });
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

/** Country names in the user's language by their English names, as used by maps; none are needed in English. */
export function useLandNames(): ReadonlyMap<string, string> {
  const { data } = useAnswer(HeldOfCountriesDocument, {}, { skip: languageNow() === "en" });
  return useMemo(
    () => new Map((data?.coverage.byCountry ?? []).map(({ country }) => [country.english ?? country.name, country.name])),
    [data],
  );
}

/** The number of claims about one country with each other one; partners with only figures count none. */
export function usePartnersOf(code: string | undefined): ReadonlyMap<string, number> | null {
  const { data } = useAnswer(HeldOfPairsDocument, {}, { skip: code === undefined });
  if (!data) return null;
  return new Map(
    data.coverage.byPair
      .filter(({ between }) => between.some((each) => each.code === code))
      .map(({ between, claims }) => [between.find((each) => each.code !== code)?.code ?? "", claims]),
  );
}
