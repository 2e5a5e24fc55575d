import type { KeyboardEvent, ReactNode } from "react";
import { addressOf, go } from "../address/address.ts";
import { Link } from "../address/link.tsx";
import { placeOf } from "../address/places.ts";
import { ClaimInside } from "../claim/claim-inside.tsx";
import { ModalityMark } from "../claim/modality-mark.tsx";
import type { ClaimRowFragment } from "../generated/graphql.ts";
import { shortDate } from "../words/dates.ts";
import { readableQuantity } from "../words/quantity.ts";
import { orderOf, type OrderField } from "./filter-address.ts";

interface ClaimsTableProps {
  rows: readonly ClaimRowFragment[];
  path: string;
  params: URLSearchParams;
  caption: string;
  busy?: boolean;
  sortable?: boolean;
}

/** Claims as rows. A row opens in place to its words, chain, source, conflicts and assessment; which one is open stands in the address. */
export function ClaimsTable({ rows, path, params, caption, busy = false, sortable = true }: ClaimsTableProps) {
  const open = params.get("open");
  const toggle = (id: string) => {
    const next = new URLSearchParams(params);
    if (open === id) next.delete("open");
    else next.set("open", id);
    go(addressOf(path, next));
  };
  const head = (by: OrderField, label: string) =>
    sortable ? <Sort by={by} path={path} params={params} label={label} /> : <th scope="col">{label}</th>;
  return (
    <table className="claims" aria-busy={busy} onKeyDown={walkRows}>
      <caption className="unseen">{caption}</caption>
      <thead>
        <tr>
          {head("SAID_ON", "Said on")}
          <th scope="col">Speaker</th>
          <th scope="col">Claim</th>
          {head("VALUE", "Figure")}
          {head("PERIOD", "About")}
          <th scope="col">Source</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((claim) => (
          <Row key={claim.id} claim={claim} open={open === claim.id} toggle={() => toggle(claim.id)} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ claim, open, toggle }: { claim: ClaimRowFragment; open: boolean; toggle: () => void }) {
  return (
    <>
      <tr className={`${open ? "opened " : ""}${claim.rank === "DEPRECATED" ? "set-aside" : ""}`}>
        <td className="said-on">
          <time dateTime={claim.statement.saidOn.start}>{shortDate(claim.statement.saidOn.label)}</time>
        </td>
        <td className="speaker">
          <Link to={placeOf(claim.speaker.id)}>{claim.speaker.name}</Link>
        </td>
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
          {claim.quantity ? readableQuantity(claim.quantity) : <span className="none">in words</span>}
          <ModalityMark modality={claim.modality} />
        </td>
        <td className="period">{claim.period ? shortDate(claim.period.label) : <span className="none">—</span>}</td>
        <td className="source">
          <Link to={placeOf(claim.source.id)} title={claim.source.title}>
            {claim.source.publisher?.name ?? claim.source.title}
          </Link>
        </td>
      </tr>
      {open && (
        <tr className="inside">
          <td colSpan={6} id={`in-${claim.id}`}>
            <ClaimInside id={claim.id} />
          </td>
        </tr>
      )}
    </>
  );
}

function Sort({ by, label, path, params }: { by: OrderField; label: string; path: string; params: URLSearchParams }): ReactNode {
  const order = orderOf(params);
  const on = order.by === by;
  const next = new URLSearchParams(params);
  next.set("order", `${by}.${on && order.direction === "DESC" ? "ASC" : "DESC"}`);
  next.delete("rows");
  return (
    <th scope="col" aria-sort={on ? (order.direction === "ASC" ? "ascending" : "descending") : "none"}>
      <button type="button" onClick={() => go(addressOf(path, next))}>
        {label}
        <span className="arrow" aria-hidden="true">
          {on ? (order.direction === "ASC" ? "↑" : "↓") : "↕"}
        </span>
      </button>
    </th>
  );
}

/** Up and down go from row to row, as in any list. */
function walkRows(event: KeyboardEvent<HTMLTableElement>) {
  const here = event.target instanceof HTMLElement && event.target.closest(".row-opener");
  if (!here || (event.key !== "ArrowDown" && event.key !== "ArrowUp")) return;
  const openers = [...event.currentTarget.querySelectorAll<HTMLElement>(".row-opener")];
  const next = openers[openers.indexOf(here as HTMLElement) + (event.key === "ArrowDown" ? 1 : -1)];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
