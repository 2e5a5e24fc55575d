import { AppLink } from "../address/link.tsx";
import { placeAddress } from "../address/places.ts";
import { useAnswer } from "../api/use-answer.ts";
import { BiasDocument, SaidFirstAndLastDocument } from "../generated/graphql.ts";
import { localeNow, t } from "../language/translate.ts";
import { readableDate } from "../words/dates.ts";
import { count, exactShare } from "../words/quantity.ts";
import { useNames } from "../words/use-names.ts";

/** A collection is biased towards its sources; the shares show by how much. */
export function Bias() {
  const { data } = useAnswer(BiasDocument, {});
  const total = data?.claims.totalCount;
  const speakers = (data?.claims.facets ?? []).toSorted((one, other) => other.count - one.count).slice(0, 5);
  const nameOf = useNames(speakers.map(({ key }) => key));
  return (
    <section aria-labelledby="bias">
      <h2 id="bias">{t("Bias")}</h2>
      <p>
        {t(
          "These claims are what was collected, not everything that was said: transcripts from a few governments, and press reports on a few borders. Speakers with many claims are those whose words are well published.",
        )}
      </p>
      {total !== undefined && total > 0 && (
        <ol className="bias">
          {speakers.map((speaker) => (
            <li key={speaker.key}>
              <AppLink to={placeAddress(speaker.key)}>{nameOf(speaker.key, speaker.label)}</AppLink>{" "}
              {t("{count} of {total} claims, {share}", {
                count: count(speaker.count),
                total: count(total),
                share: exactShare((100 * speaker.count) / total),
              })}
            </li>
          ))}
        </ol>
      )}
      <p>
        <AppLink to="/track-records">{t("How each speaker’s claims compare with official figures")}</AppLink>
      </p>
    </section>
  );
}

export function YearsHeld({ loadedAt }: { loadedAt: string | null }) {
  const { data } = useAnswer(SaidFirstAndLastDocument, {});
  const [first, last] = [data?.first, data?.last].map((page) => page?.nodes[0]?.statement.saidOn.label);
  return (
    <p>
      {first && last && t("Statements from {first} to {last}.", { first: readableDate(first), last: readableDate(last) })}{" "}
      {loadedAt && t("Last changed {day}.", { day: new Date(loadedAt).toLocaleDateString(localeNow(), { dateStyle: "long" }) })}
    </p>
  );
}
