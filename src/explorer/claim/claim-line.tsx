import { AppLink } from "../address/link.tsx";
import { placeAddress } from "../address/places.ts";
import type { ClaimRowFragment } from "../generated/graphql.ts";
import { ModalityMark } from "./modality-mark.tsx";
import { shortDate } from "../words/dates.ts";
import { t } from "../language/translate.ts";
import { readableQuantity } from "../words/quantity.ts";

/** A claim in one line of a list: its figure, speaker and date, with a link. */
export function ClaimLine({ claim, lead, note }: { claim: ClaimRowFragment; lead?: string; note?: string | null }) {
  return (
    <li className="claim-line">
      {lead && <span className="lead-word">{lead}</span>}
      <span className="figure">{claim.quantity ? readableQuantity(claim.quantity) : t("in words")}</span>
      <AppLink to={placeAddress(claim.id)} title={claim.text}>
        {claim.speaker.name}, {shortDate(claim.statement.saidOn.label)}
      </AppLink>
      <ModalityMark modality={claim.modality} />
      {note && <span className="note">{note}</span>}
    </li>
  );
}
