import { addressOf, go } from "../address/address.ts";
import { AppLink } from "../address/link.tsx";
import { pairPlace } from "../address/places.ts";
import { Years } from "../claims/filter-bar.tsx";
import { t } from "../language/translate.ts";
import { maxPartners } from "./pair-address.ts";
import { CountryChoice } from "../claims/country-choice.tsx";
import { useCountries, usePartnersOf } from "../claims/countries.ts";

interface PairPickerProps {
  one: string;
  other: string;
  /** The names of the two countries. */
  names: readonly [string, string];
  /** Whether other countries are offered yet. */
  offering: boolean;
  path: string;
  params: URLSearchParams;
}

/** Number of partners suggested without opening a menu: those with most claims. */
const offered = 3;

export function PairPicker({ one, other, names, offering, path, params }: PairPickerProps) {
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
  const withPartners = (codes: string[]) => addressOf(path, words({ with: codes.slice(0, maxPartners).join(",") || null }));
  const { held } = useCountries(offering);
  const nameOf = (code: string) => held.find((country) => country.code === code)?.name ?? code;
  const partners = [...(usePartnersOf(offering ? one : undefined) ?? new Map<string, number>()).keys()].filter(
    (code) => ![one, other, ...more].includes(code),
  );
  return (
    <div className="filter-bar">
      <div className="field" role="group" aria-label={t("Countries")}>
        <span className="field-label">{t("Countries")}</span>
        <span className="controls">
          <CountryChoice
            label={t("First country")}
            chosen={one}
            called={names[0]}
            offering={offering}
            not={[other]}
            choose={(code) => go(keep(code, other))}
          />
          <AppLink className="swap" to={keep(other, one)} aria-label={t("Swap the two countries")}>
            ⇄
          </AppLink>
          <CountryChoice
            label={t("Second country")}
            chosen={other}
            called={names[1]}
            offering={offering}
            not={[one]}
            partnerOf={one}
            choose={(code) => go(keep(one, code))}
          />
        </span>
      </div>
      <Years label={t("Years")} said={params.get("years")} hear={(years) => go(addressOf(path, words({ years })))} />
      <div className="field compare">
        <label className="field-label" htmlFor="compare-with">
          {t("Compare with")}
        </label>
        <CountryChoice
          id="compare-with"
          chosen=""
          offering={offering}
          empty={t("add a partner…")}
          not={[one, other, ...more]}
          partnerOf={one}
          choose={(code) => code && go(withPartners([...more, code]))}
        />
      </div>
      <p className="chips partners">
        {more.map((code) => (
          <AppLink
            key={code}
            className="taken"
            to={withPartners(more.filter((each) => each !== code))}
            aria-label={t("Remove {what}", { what: nameOf(code) })}
          >
            {nameOf(code)} <span aria-hidden="true">×</span>
          </AppLink>
        ))}
        {more.length < maxPartners &&
          partners.slice(0, offered).map((code) => (
            <AppLink key={code} to={withPartners([...more, code])} aria-label={t("Compare with {what}", { what: nameOf(code) })}>
              <span aria-hidden="true">+ </span>
              {nameOf(code)}
            </AppLink>
          ))}
      </p>
    </div>
  );
}
