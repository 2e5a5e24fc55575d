import { addressOf, go } from "../address/address.ts";
import { Years } from "../claims/filter-bar.tsx";
import type { Measure } from "../../client/generated/graphql.ts";
import { measures } from "../words/labels.ts";
import { pairPlace } from "../address/places.ts";
import { useCountries } from "./countries.ts";

/** Measures that make sense of a pair of countries as yearly figures. */
const offered: Measure[] = ["TRADE_TURNOVER", "EXPORTS", "IMPORTS", "TRADE_BALANCE", "CARGO_VOLUME", "COMMODITY_SUPPLY", "INVESTMENT"];

interface PairPickerProps {
  one: string;
  other: string;
  measure: Measure;
  params: URLSearchParams;
}

export function PairPicker({ one, other, measure, params }: PairPickerProps) {
  const countries = useCountries();
  const keep = (first: string, second: string, change: Record<string, string | null> = {}) => {
    const next = new URLSearchParams(params);
    next.delete("open");
    for (const [word, value] of Object.entries(change)) {
      if (value) next.set(word, value);
      else next.delete(word);
    }
    go(addressOf(pairPlace(first, second), next));
  };
  const choice = (label: string, chosen: string, not: string, choose: (code: string) => void) => (
    <select aria-label={label} value={chosen} onChange={(event) => choose(event.target.value)}>
      {!countries.some((country) => country.code === chosen) && <option value={chosen}>{chosen}</option>}
      {countries
        .filter((country) => country.code !== not)
        .map((country) => (
          <option key={country.code} value={country.code}>
            {country.name}
          </option>
        ))}
    </select>
  );
  return (
    <div className="filter-bar">
      <fieldset className="field pair">
        <legend>Countries</legend>
        {choice("One country", one, other, (code) => keep(code, other))}
        {choice("The other country", other, one, (code) => keep(one, code))}
      </fieldset>
      <div className="field">
        <label htmlFor="pair-measure">Measure</label>
        <select id="pair-measure" value={measure} onChange={(event) => keep(one, other, { measure: event.target.value })}>
          {offered.map((each) => (
            <option key={each} value={each}>
              {measures[each]}
            </option>
          ))}
        </select>
      </div>
      <Years label="Years" said={params.get("years")} say={(years) => keep(one, other, { years })} />
    </div>
  );
}
