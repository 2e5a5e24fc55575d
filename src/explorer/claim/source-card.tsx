import { AppLink } from "../address/link.tsx";
import { placeAddress } from "../address/places.ts";
import type { ClaimWholeFragment } from "../generated/graphql.ts";
import { readableDate } from "../words/dates.ts";
import { t } from "../language/translate.ts";

type Source = ClaimWholeFragment["source"];

/** Only web addresses become links; anything else in a source is shown as text. */
export const webAddress = (url: string | null) => (url && /^https?:\/\//i.test(url) ? url : null);

export function SourceCard({ source }: { source: Source }) {
  const url = webAddress(source.url);
  // A publisher credited in the next line is not named twice.
  const publisher = source.publisher?.name === source.attribution ? null : source.publisher?.name;
  const published = [publisher, source.publishedOn && readableDate(source.publishedOn)].filter(Boolean).join(", ");
  return (
    <div className="source-card">
      <p className="title">
        <AppLink to={placeAddress(source.id)}>{source.title}</AppLink>
      </p>
      {published && <p>{published}</p>}
      <p>
        {source.attribution}. {t("Licence: {licence}.", { licence: source.licence })}
      </p>
      {url && (
        <p>
          <a href={url} target="_blank" rel="noopener noreferrer nofollow">
            {t("Open the original at {host}", { host: new URL(url).hostname })}
          </a>
        </p>
      )}
      {(source.retrievedOn || source.sha256) && (
        <p className="fine">
          {source.retrievedOn && `${t("Retrieved {day}.", { day: readableDate(source.retrievedOn) })} `}
          {source.sha256 && <span title={source.sha256}>SHA-256 {source.sha256.slice(0, 12)}…</span>}
        </p>
      )}
    </div>
  );
}
