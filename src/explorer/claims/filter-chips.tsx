import { addressOf } from "../address/address.ts";
import { AppLink } from "../address/link.tsx";
import { useAnswer } from "../api/use-answer.ts";
import { useCountries } from "./countries.ts";
import { ThingsDocument } from "../generated/graphql.ts";
import { readableDate } from "../words/dates.ts";
import { kinds, measures, modalities, outcomes, ranks, topics, verdicts } from "../words/labels.ts";
import { nameOf } from "../words/thing.ts";
import { changed, filterWords, isListWord, misreadIn, toggled, wordsOf } from "./filter-address.ts";
import { inLanguage, t } from "../language/translate.ts";

const labels = inLanguage<Record<string, string>>({
  speaker: "Speaker",
  via: "According to",
  from: "From",
  to: "To",
  commodity: "Commodity",
  crossing: "Crossing",
  source: "Source",
  text: "Words",
  unit: "Unit",
  between: "Between",
  said: "Said",
  period: "Period",
  value: "Value",
  speakers: "Speakers",
  speakerCountry: "Speaker's country",
  verdict: "Verdict",
  outcome: "Outcome",
  deviation: "Deviation in %",
});
const words: Record<string, Record<string, string>> = {
  topic: topics,
  measure: measures,
  kind: kinds,
  modality: modalities,
  rank: ranks,
  verdict: verdicts,
  outcome: outcomes,
};

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "WITHIN_TOLERANCE" as "Within tolerance". */
const inWords = (value: string): string => capitalized(value.toLowerCase().replaceAll("_", " "));

/** The active filters, each removed by a click. */
export function FilterChips({ path, params }: { path: string; params: URLSearchParams }) {
  const ids = filterWords.flatMap((word) => wordsOf(params, word)).filter((value) => value.includes(":"));
  const named = useAnswer(ThingsDocument, { ids }, { skip: ids.length === 0 });
  const nameOfId = (id: string) => {
    const thing = named.data?.nodes.find((node) => node?.id === id);
    return thing ? nameOf(thing) : id;
  };
  const { held } = useCountries();
  const nameOfCode = (code: string) => held.find((country) => country.code === code)?.name ?? code;
  // Invalid parameters are explained below, and filter nothing.
  const misread = misreadIn(params).map((each) => each.said);
  const chips = filterWords.flatMap((word) => {
    const raw = params.get(word);
    if (!raw) return [];
    if (isListWord(word))
      return wordsOf(params, word)
        .filter((value) => !misread.includes(value))
        .map((value) => ({
          text: capitalized(words[word]?.[value] ?? inWords(value)),
          to: addressOf(path, toggled(params, word, value)),
        }));
    if (misread.includes(raw)) return [];
    const value =
      word === "between"
        ? wordsOf(params, word).map(nameOfCode).join(" – ")
        : raw.includes(":")
          ? nameOfId(raw)
          : raw.split("..").map(readableDate).join(" – ");
    return [{ text: `${labels[word] ?? word}: ${value}`, to: addressOf(path, changed(params, { [word]: null })) }];
  });
  if (chips.length === 0) return null;
  return (
    <p className="chips taken">
      {chips.map((chip) => (
        <AppLink key={chip.text} to={chip.to} aria-label={t("Remove {what}", { what: chip.text })}>
          {chip.text} <span aria-hidden="true">×</span>
        </AppLink>
      ))}
      <AppLink to={path} className="all">
        {t("Clear all")}
      </AppLink>
    </p>
  );
}
