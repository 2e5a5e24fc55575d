import { useEffect, useId, useState } from "react";
import { addressOf, go } from "../address/address.ts";
import { useCountries } from "../bilateral/countries.ts";
import { useRested } from "../asking/slowly.ts";
import { useRoom } from "../frame/room.ts";
import { changed, wordsOf } from "./filter-address.ts";

/** The conditions one types; those one picks stand beside the table with their counts. */
export function FilterBar({ path, params }: { path: string; params: URLSearchParams }) {
  const set = (change: Record<string, string | null>) => go(addressOf(path, changed(params, change)), "replace");
  const roomy = useRoom("46rem");
  const more = (
    <>
      <Pair said={wordsOf(params, "between")} say={(between) => set({ between })} />
      <Years label="About" said={params.get("period")} say={(period) => set({ period })} />
    </>
  );
  return (
    <div className="filter-bar">
      <Typed label="Words" hint="in the claim or the quotation" said={params.get("text")} say={(text) => set({ text })} />
      <Typed label="Speaker" hint="Putin, 普京, customs…" said={withoutId(params.get("speaker"))} say={(speaker) => set({ speaker })} />
      {roomy ? (
        more
      ) : (
        <details className="more-fields" open={params.has("between") || params.has("period") || undefined}>
          <summary>Countries and years</summary>
          <div>{more}</div>
        </details>
      )}
    </div>
  );
}

/** A choice made by id is shown as a chip by its name; the box stays free for words. */
const withoutId = (said: string | null) => (said?.includes(":") ? null : said);

function Typed({ label, hint, said, say }: { label: string; hint: string; said: string | null; say: (words: string | null) => void }) {
  const [words, setWords] = useState(said ?? "");
  const [heard, setHeard] = useState(said);
  // The address may change from elsewhere: a chip taken away, the browser's back button.
  if (said !== heard) {
    setHeard(said);
    if ((said ?? "") !== words.trim()) setWords(said ?? "");
  }
  const rested = useRested(words, 160);
  useEffect(() => {
    const next = rested.trim() || null;
    if (rested === words && next !== said) say(next);
  }, [rested]);
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input id={id} type="search" value={words} placeholder={hint} autoComplete="off" onChange={(event) => setWords(event.target.value)} />
    </div>
  );
}

function Pair({ said, say }: { said: string[]; say: (pair: string | null) => void }) {
  const countries = useCountries();
  const [one, setOne] = useState(said[0] ?? "");
  const [other, setOther] = useState(said[1] ?? "");
  const [heard, setHeard] = useState(said.join());
  if (said.join() !== heard) {
    setHeard(said.join());
    setOne(said[0] ?? "");
    setOther(said[1] ?? "");
  }
  const choose = (first: string, second: string) => {
    setOne(first);
    setOther(second);
    if (first && second && first !== second) say(`${first},${second}`);
    else if (said.length) say(null);
  };
  const choices = (chosen: string, not: string) => (
    <>
      <option value="">any</option>
      {countries.length === 0 && chosen && <option value={chosen}>{chosen}</option>}
      {countries
        .filter((country) => country.code !== not)
        .map((country) => (
          <option key={country.code} value={country.code}>
            {country.name}
          </option>
        ))}
    </>
  );
  return (
    <fieldset className="field pair">
      <legend>Between</legend>
      <select aria-label="One country" value={one} onChange={(event) => choose(event.target.value, other)}>
        {choices(one, other)}
      </select>
      <select aria-label="The other country" value={other} onChange={(event) => choose(one, event.target.value)}>
        {choices(other, one)}
      </select>
    </fieldset>
  );
}

export function Years({ label, said, say }: { label: string; said: string | null; say: (years: string | null) => void }) {
  const [start = "", end = start] = (said ?? "").split("..");
  const id = useId();
  const choose = (from: string, to: string) => {
    const wellFormed = (year: string) => year === "" || /^\d{4}$/.test(year);
    if (!wellFormed(from) || !wellFormed(to)) return;
    say(from === "" && to === "" ? null : from === to ? from : `${from}..${to}`);
  };
  return (
    <fieldset className="field years">
      <legend>{label}</legend>
      <YearInput
        key={`${id}-from-${start}`}
        label="From year"
        said={start.slice(0, 4)}
        say={(year) => choose(year, end.slice(0, 4) || year)}
      />
      <span aria-hidden="true">–</span>
      <YearInput key={`${id}-to-${end}`} label="To year" said={end.slice(0, 4)} say={(year) => choose(start.slice(0, 4) || year, year)} />
    </fieldset>
  );
}

function YearInput({ label, said, say }: { label: string; said: string; say: (year: string) => void }) {
  const [year, setYear] = useState(said);
  const settle = () => {
    if (year !== said) say(year.trim());
  };
  return (
    <input
      aria-label={label}
      inputMode="numeric"
      maxLength={4}
      placeholder="year"
      value={year}
      onChange={(event) => setYear(event.target.value)}
      onBlur={settle}
      onKeyDown={(event) => event.key === "Enter" && settle()}
    />
  );
}
