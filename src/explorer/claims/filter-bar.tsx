import { useEffect, useId, useState } from "react";
import { addressOf, go } from "../address/address.ts";
import { CountryChoice } from "./country-choice.tsx";
import { useDebounced } from "../api/use-debounced.ts";
import { useMinWidth } from "../frame/use-min-width.ts";
import { t } from "../language/translate.ts";
import { SearchBox } from "../search/search-box.tsx";
import { changed, wordsOf } from "./filter-address.ts";

/** The conditions that are typed; those that are selected are next to the table with their counts. */
export function FilterBar({ path, params }: { path: string; params: URLSearchParams }) {
  const set = (change: Record<string, string | null>) => go(addressOf(path, changed(params, change)), "replace");
  const roomy = useMinWidth("46rem");
  const more = (
    <>
      <Pair said={wordsOf(params, "between")} hear={(between) => set({ between })} />
      <Years label={t("Period")} said={params.get("period")} hear={(period) => set({ period })} />
    </>
  );
  return (
    <div className="filter-bar">
      <Typed label={t("Words")} hint={t("in the claim or the quotation")} said={params.get("text")} hear={(text) => set({ text })} />
      <div className="field">
        <span className="field-label">{t("Speaker")}</span>
        <SearchBox label={t("Speaker, by any name")} types={["OFFICIAL", "ORGANIZATION"]} choose={(thing) => set({ speaker: thing.id })} />
      </div>
      {roomy ? (
        more
      ) : (
        <details className="more-fields" open={params.has("between") || params.has("period") || undefined}>
          <summary>{t("Countries and years")}</summary>
          <div>{more}</div>
        </details>
      )}
    </div>
  );
}

function Typed({ label, hint, said, hear }: { label: string; hint: string; said: string | null; hear: (words: string | null) => void }) {
  const [words, setWords] = useState(said ?? "");
  const [known, setKnown] = useState(said);
  // The address may change elsewhere: a removed chip, the browser's back button.
  if (said !== known) {
    setKnown(said);
    if ((said ?? "") !== words.trim()) setWords(said ?? "");
  }
  const rested = useDebounced(words, 160);
  useEffect(() => {
    const next = rested.trim() || null;
    if (rested === words && next !== said) hear(next);
  }, [rested]);
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input id={id} type="search" value={words} placeholder={hint} autoComplete="off" onChange={(event) => setWords(event.target.value)} />
    </div>
  );
}

function Pair({ said, hear }: { said: string[]; hear: (pair: string | null) => void }) {
  const [one, setOne] = useState(said[0] ?? "");
  const [other, setOther] = useState(said[1] ?? "");
  const [known, setKnown] = useState(said.join());
  if (said.join() !== known) {
    setKnown(said.join());
    setOne(said[0] ?? "");
    setOther(said[1] ?? "");
  }
  const choose = (first: string, second: string) => {
    setOne(first);
    setOther(second);
    if (first && second && first !== second) hear(`${first},${second}`);
    else if (said.length) hear(null);
  };
  return (
    <div className="field" role="group" aria-label={t("Between")}>
      <span className="field-label">{t("Between")}</span>
      <span className="controls">
        <CountryChoice label={t("First country")} chosen={one} not={[other]} empty={t("any")} choose={(code) => choose(code, other)} />
        <CountryChoice
          label={t("Second country")}
          chosen={other}
          not={[one]}
          empty={t("any")}
          {...(one && { partnerOf: one })}
          choose={(code) => choose(one, code)}
        />
      </span>
    </div>
  );
}

export function Years({ label, said, hear }: { label: string; said: string | null; hear: (years: string | null) => void }) {
  const [start = "", end = start] = (said ?? "").split("..");
  const id = useId();
  const choose = (from: string, to: string) => {
    const wellFormed = (year: string) => year === "" || /^\d{4}$/.test(year);
    if (!wellFormed(from) || !wellFormed(to)) return;
    hear(from === "" && to === "" ? null : from === to ? from : `${from}..${to}`);
  };
  return (
    <div className="field years" role="group" aria-label={label}>
      <span className="field-label">{label}</span>
      <span className="controls">
        <YearInput
          key={`${id}-from-${start}`}
          label={t("From year")}
          said={start.slice(0, 4)}
          hear={(year) => choose(year, end.slice(0, 4) || year)}
        />
        <span aria-hidden="true">–</span>
        <YearInput
          key={`${id}-to-${end}`}
          label={t("To year")}
          said={end.slice(0, 4)}
          hear={(year) => choose(start.slice(0, 4) || year, year)}
        />
      </span>
    </div>
  );
}

function YearInput({ label, said, hear }: { label: string; said: string; hear: (year: string) => void }) {
  const [year, setYear] = useState(said);
  const settle = () => {
    if (year !== said) hear(year.trim());
  };
  return (
    <input
      aria-label={label}
      inputMode="numeric"
      maxLength={4}
      placeholder={t("year")}
      value={year}
      onChange={(event) => setYear(event.target.value)}
      onBlur={settle}
      onKeyDown={(event) => event.key === "Enter" && settle()}
    />
  );
}
