import { useState } from "react";
import { AppLink } from "../address/link.tsx";
import { placeAddress } from "../address/places.ts";
import { ExpandedClaim } from "../claim/expanded-claim.tsx";
import { ModalityMark } from "../claim/modality-mark.tsx";
import type { ClaimRowFragment } from "../generated/graphql.ts";
import { t } from "../language/translate.ts";
import { shortDate } from "../words/dates.ts";
import { outcomeWords } from "../words/outcome.ts";
import { readableQuantity } from "../words/quantity.ts";
import type { ConstantColumns } from "./constant-columns.ts";

interface ClaimRowProps {
  claim: ClaimRowFragment;
  open: boolean;
  toggle: () => void;
  same: ConstantColumns;
}

export function ClaimTableRow({ claim, open, toggle, same }: ClaimRowProps) {
  // Opened by the address, not by a click.
  const [openAtFirst] = useState(open);
  return (
    <>
      <tr className={`${open ? "opened " : ""}${claim.rank === "DEPRECATED" ? "set-aside" : ""}`}>
        <td className="said-on">
          <time dateTime={claim.statement.saidOn.start}>{shortDate(claim.statement.saidOn.label)}</time>
        </td>
        {!same.speaker && (
          <td className="speaker">
            <AppLink to={placeAddress(claim.speaker.id)}>{claim.speaker.name}</AppLink>
          </td>
        )}
        <td className="text">
          <button
            type="button"
            className="row-opener"
            aria-expanded={open}
            aria-controls={open ? `in-${claim.id}` : undefined}
            onClick={toggle}
          >
            {claim.text}
          </button>
        </td>
        <td className="figure">
          {claim.quantity ? <span>{readableQuantity(claim.quantity)}</span> : <span className="none">{t("in words")}</span>}{" "}
          <ModalityMark modality={claim.modality} />
        </td>
        <td className="period">{claim.period ? shortDate(claim.period.label) : <span className="none">—</span>}</td>
        {same.decided && <Outcome outcome={claim.outcome} />}
        {!same.source && (
          <td className="source">
            <AppLink to={placeAddress(claim.source.id)} title={claim.source.title}>
              {claim.source.publisher?.name ?? claim.source.title}
            </AppLink>
          </td>
        )}
      </tr>
      {open && (
        <tr className="inside">
          <td colSpan={7} id={`in-${claim.id}`}>
            <ExpandedClaim id={claim.id} patient={!openAtFirst} />
          </td>
        </tr>
      )}
    </>
  );
}

/** The outcome of a forecast or target. */
function Outcome({ outcome }: Pick<ClaimRowFragment, "outcome">) {
  const words = outcomeWords(outcome);
  return <td className="outcome">{words && <span className={`verdict outcome ${outcome!.outcome.toLowerCase()}`}>{words}</span>}</td>;
}
