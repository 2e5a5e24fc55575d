import { AppLink } from "../address/link.tsx";
import { placeAddress } from "../address/places.ts";
import { t } from "../language/translate.ts";

interface Named {
  id: string;
  name: string;
}

interface AttributionChainProps {
  source: { id: string; title: string; publisher: Named | null };
  reportedBy: readonly Named[];
  speaker: Named;
  accordingTo: readonly Named[];
}

/** From the document to the origin: document, reporters, speaker, and the speaker's source of information. */
export function AttributionChain({ source, reportedBy, speaker, accordingTo }: AttributionChainProps) {
  // The API lists the reporters nearest to the speaker first; a reader starts at the document.
  const carriers = reportedBy.toReversed();
  return (
    <ol className="chain" aria-label={t("Chain of attribution")}>
      <li>
        <span className="role">{t("Read in")}</span>
        <AppLink to={placeAddress(source.id)}>{source.title}</AppLink>
      </li>
      {carriers.map((carrier) => (
        <li key={carrier.id}>
          <span className="role">{t("as reported by")}</span>
          <AppLink to={placeAddress(carrier.id)}>{carrier.name}</AppLink>
        </li>
      ))}
      <li className="speaking">
        <span className="role">{t("said by")}</span>
        <AppLink to={placeAddress(speaker.id)}>{speaker.name}</AppLink>
      </li>
      {accordingTo.map((agent) => (
        <li key={agent.id}>
          <span className="role">{t("according to")}</span>
          <AppLink to={placeAddress(agent.id)}>{agent.name}</AppLink>
        </li>
      ))}
    </ol>
  );
}
