import { addressOf } from "../address/address.ts";
import { AppLink } from "../address/link.tsx";
import { useAnswer } from "../api/use-answer.ts";
import { ThingsDocument } from "../generated/graphql.ts";
import { t } from "../language/translate.ts";
import { changed, isListWord, misreadIn, toggled, type Misread } from "./filter-address.ts";

/** Reports invalid parameters: what is wrong, that it is ignored, and a correction. An unknown country is not an error, but explains an empty result. */
export function IgnoredFilters({ path, params }: { path: string; params: URLSearchParams }) {
  const misread = misreadIn(params);
  const unknown = useUnknownCountries(params);
  if (misread.length + unknown.length === 0) return null;
  return (
    <div role="status">
      <ul className="note">
        {misread.map((each) => (
          <li key={`${each.word} ${each.said}`}>
            {why(each)}{" "}
            {each.turned && <AppLink to={addressOf(path, changed(params, { [each.word]: each.turned }))}>{t("Swap them")}</AppLink>}{" "}
            <AppLink to={addressOf(path, without(params, each))}>{t("Remove")}</AppLink>
          </li>
        ))}
        {unknown.map(({ word, code }) => (
          <li key={`${word} ${code}`}>
            {t("{word}: no country in the graph has the code “{code}”.", { word, code })}{" "}
            <AppLink to={addressOf(path, changed(params, { [word]: null }))}>{t("Remove")}</AppLink>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Parameters with the code of a country. */
const countryWords = ["between", "speakerCountry"];

function useUnknownCountries(params: URLSearchParams): { word: string; code: string }[] {
  const named = countryWords.flatMap((word) =>
    (params.get(word) ?? "")
      .split(",")
      .flatMap((code) => (/^[a-z]{3}$/i.test(code.trim()) ? [{ word, code: code.trim().toUpperCase() }] : [])),
  );
  const { data, fresh } = useAnswer(ThingsDocument, { ids: named.map(({ code }) => `country:${code}`) }, { skip: named.length === 0 });
  return fresh ? named.filter(({ code }) => !data?.nodes.some((country) => country?.id === `country:${code}`)) : [];
}

function why({ word, said, unknown, turned }: Misread): string {
  if (unknown) return t("The address contains {word}, which is not a filter; it was ignored.", { word });
  if (turned) return t("{word}: {said} ends before it starts; it was ignored.", { word, said });
  return t("{word}: “{said}” is not valid; it was ignored.", { word, said });
}

const without = (params: URLSearchParams, { word, said }: Misread) =>
  isListWord(word) ? toggled(params, word, said) : changed(params, { [word]: null });
