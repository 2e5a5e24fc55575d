import { addressOf, go } from "../address/address.ts";
import { Link } from "../address/link.tsx";
import { pairPlace } from "../address/places.ts";
import { Years } from "../claims/filter-bar.tsx";
import { say } from "../language/say.ts";
import { CountryChoice } from "./country-choice.tsx";

interface PairPickerProps {
  one: string;
  other: string;
  path: string;
  params: URLSearchParams;
}

export function PairPicker({ one, other, path, params }: PairPickerProps) {
  const words = (change: Record<string, string | null>) => {
    const next = new URLSearchParams(params);
    next.delete("open");
    for (const [word, value] of Object.entries(change)) {
      if (value) next.set(word, value);
      else next.delete(word);
    }
    return next;
  };
  const keep = (first: string, second: string) => addressOf(pairPlace(first, second), words({}));
  const more = (params.get("with") ?? "").split(",").filter(Boolean);
  return (
    <div className="filter-bar">
      <div className="field" role="group" aria-label={say("Countries")}>
        <span className="field-label">{say("Countries")}</span>
        <span className="controls">
          <CountryChoice label={say("One country")} chosen={one} not={[other]} choose={(code) => go(keep(code, other))} />
          <Link className="swap" to={keep(other, one)} aria-label={say("Swap the two countries")}>
            ⇄
          </Link>
          <CountryChoice label={say("The other country")} chosen={other} not={[one]} choose={(code) => go(keep(one, code))} />
        </span>
      </div>
      <Years label={say("Years")} said={params.get("years")} hear={(years) => go(addressOf(path, words({ years })))} />
      <div className="field compare">
        <label className="field-label" htmlFor="compare-with">
          {say("Compare with")}
        </label>
        <CountryChoice
          id="compare-with"
          chosen=""
          empty={say("add a partner…")}
          not={[one, other, ...more]}
          choose={(code) => code && go(addressOf(path, words({ with: [...more, code].slice(0, 5).join(",") })))}
        />
      </div>
      {more.length > 0 && (
        <p className="chips taken">
          {more.map((code) => (
            <Link
              key={code}
              to={addressOf(path, words({ with: more.filter((each) => each !== code).join(",") || null }))}
              aria-label={say("Take away {what}", { what: code })}
            >
              {code} <span aria-hidden="true">×</span>
            </Link>
          ))}
        </p>
      )}
    </div>
  );
}
