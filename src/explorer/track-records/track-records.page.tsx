import { useState } from "react";
import type { ClaimFilter } from "@trade-graph/client";
import { addressOf, go, useAddress } from "../address/address.ts";
import { AppLink } from "../address/link.tsx";
import { placeAddress } from "../address/places.ts";
import { useAnswer } from "../api/use-answer.ts";
import { CountryChoice } from "../claims/country-choice.tsx";
import { FilterChips } from "../claims/filter-chips.tsx";
import { IgnoredFilters } from "../claims/ignored-filters.tsx";
import { changed, filterOf } from "../claims/filter-address.ts";
import { EmptyState } from "../frame/empty-state.tsx";
import { ErrorMessage } from "../frame/error-message.tsx";
import { ViewFooter } from "../frame/view-footer.tsx";
import { Placeholder } from "../frame/placeholder.tsx";
import { RecordsOfSpeakersDocument, type RecordWordsFragment } from "../generated/graphql.ts";
import { t, tCount } from "../language/translate.ts";
import { measures } from "../words/labels.ts";
import { Deviations } from "./deviations.tsx";
import { RecordCaution, RecordFigures } from "./record.tsx";
import "./track-records.css";

const page = 20;
/** Number of speakers whose claims are drawn initially. */
const drawnAtOnce = 4;

/** Speakers by how their claims compare with official figures. */
export default function TrackRecordsPage() {
  const { path, params } = useAddress();
  const filter = filterOf(params);
  const variables = { filter, minDecided: 1, first: page, after: null };
  const answer = useAnswer(RecordsOfSpeakersDocument, variables);
  const records = answer.data?.trackRecords;
  return (
    <>
      <title>{`${t("Track records")} · trade-graph`}</title>
      <div className="title-row">
        <h1>{t("Track records")}</h1>
        <p className="total" aria-live="polite">
          {records && tCount(records.totalCount, "{n} speaker|{n} speakers")}
        </p>
      </div>
      <p className="lead">{t("How each speaker’s claims compare with official figures, most decided claims first.")}</p>
      <RecordCaution />
      <Filters path={path} params={params} />
      <FilterChips path={path} params={params} />
      <IgnoredFilters path={path} params={params} />
      {answer.error && <ErrorMessage error={answer.error} retry={answer.retry} />}
      {!records && !answer.error && <Placeholder lines={8} />}
      {records?.edges.length === 0 && !answer.busy && (
        <EmptyState heading={t("There are no official figures for any of these claims.")}>
          <p>
            <AppLink to={path}>{t("Show all speakers")}</AppLink>.
          </p>
        </EmptyState>
      )}
      <ol className="track-records" aria-busy={answer.busy}>
        {records?.edges.map(({ node }, index) => (
          <SpeakerRecord key={node.speaker.id} record={node} filter={filter} drawn={index < drawnAtOnce} />
        ))}
      </ol>
      {records?.pageInfo.hasNextPage && (
        <button type="button" className="more" disabled={answer.busy} onClick={() => answer.more({ after: records.pageInfo.endCursor })}>
          {t("Show {count} more", { count: page })}
        </button>
      )}
      {records && (
        <ViewFooter
          source={t("Deviation is (claimed − official) / official. Each dot links to its claim.")}
          question={RecordsOfSpeakersDocument}
          variables={variables}
        />
      )}
    </>
  );
}

function SpeakerRecord({ record, filter, drawn }: { record: RecordWordsFragment; filter: ClaimFilter; drawn: boolean }) {
  const [open, setOpen] = useState(drawn);
  return (
    <li className="track-record">
      <h2>
        <AppLink to={placeAddress(record.speaker.id)}>{record.speaker.name}</AppLink>
      </h2>
      <RecordFigures record={record} />
      {record.verdicts.length > 0 && (
        <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{t("Each claim’s deviation")}</summary>
          {open && <Deviations record={record} filter={filter} />}
        </details>
      )}
    </li>
  );
}

function Filters({ path, params }: { path: string; params: URLSearchParams }) {
  const set = (change: Record<string, string | null>) => go(addressOf(path, changed(params, change)), "replace");
  return (
    <div className="filter-bar">
      <div className="field">
        <label htmlFor="record-measure">{t("Measure")}</label>
        <select id="record-measure" value={params.get("measure") ?? ""} onChange={(event) => set({ measure: event.target.value })}>
          <option value="">{t("any")}</option>
          {(Object.keys(measures) as (keyof typeof measures)[]).map((measure) => (
            <option key={measure} value={measure}>
              {measures[measure]}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor="record-country">{t("Speaker's country")}</label>
        <CountryChoice
          id="record-country"
          chosen={params.get("speakerCountry") ?? ""}
          not={[]}
          empty={t("any")}
          choose={(code) => set({ speakerCountry: code })}
        />
      </div>
    </div>
  );
}
