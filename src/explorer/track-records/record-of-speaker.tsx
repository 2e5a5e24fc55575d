import { AppLink } from "../address/link.tsx";
import { useAnswer } from "../api/use-answer.ts";
import { RecordsOfSpeakersDocument } from "../generated/graphql.ts";
import { t } from "../language/translate.ts";
import { Deviations } from "./deviations.tsx";
import { RecordCaution, RecordFigures } from "./record.tsx";
import "./track-records.css";

/** How one speaker's claims compare, on the speaker's own page; nothing when none is decided. */
export default function RecordOfSpeaker({ id }: { id: string }) {
  const answer = useAnswer(RecordsOfSpeakersDocument, { filter: { speaker: id }, minDecided: 1, first: 1, after: null });
  const record = answer.data?.trackRecords.edges.map(({ node }) => node).find(({ speaker }) => speaker.id === id);
  if (!record) return null;
  return (
    <section className="track-record own" aria-labelledby="its-record">
      <h2 id="its-record">{t("Claims compared with official figures")}</h2>
      <RecordFigures record={record} />
      {record.verdicts.length > 0 && <Deviations record={record} filter={{}} />}
      <RecordCaution />
      <p className="onward">
        <AppLink to="/track-records">{t("Track records of all speakers")}</AppLink>
      </p>
    </section>
  );
}
