import { useEffect } from "react";
import { useAnswer } from "../asking/answer.ts";
import { CountriesDocument } from "../generated/graphql.ts";
import { localeNow } from "../language/say.ts";

export interface CountryName {
  id: string;
  name: string;
  code: string;
  claims: number;
  /** Claims and official figures together. */
  held: number;
}

/** All countries by name, page after page; a menu of them grows while it is being opened. */
export function useCountries(): readonly CountryName[] {
  const answer = useAnswer(CountriesDocument, { first: 100, after: null });
  const page = answer.data?.countries.pageInfo;
  const { more } = answer;
  useEffect(() => {
    if (page?.hasNextPage) void more({ after: page.endCursor });
  }, [page?.endCursor]);
  return (answer.data?.countries.nodes ?? [])
    .map((country) => ({ ...country, claims: 0, held: 0 }))
    .toSorted((one, other) => one.name.localeCompare(other.name, localeNow()));
}
