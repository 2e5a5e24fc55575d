import type { KeyboardEvent, ReactNode } from "react";
import { addressOf, go } from "../address/address.ts";
import { AppLink } from "../address/link.tsx";
import { placeAddress } from "../address/places.ts";
import type { ClaimRowFragment } from "../generated/graphql.ts";
import { Phrase } from "../language/phrase.tsx";
import { t } from "../language/translate.ts";
import { ClaimTableRow } from "./claim-row.tsx";
import { constantColumnsOf } from "./constant-columns.ts";
import { orderOf, type OrderField } from "./filter-address.ts";

interface ClaimsTableProps {
  rows: readonly ClaimRowFragment[];
  path: string;
  params: URLSearchParams;
  caption: string;
  /** The speaker, if the page already shows it. */
  by?: string;
  busy?: boolean;
  sortable?: boolean;
}

/** Claims as rows. A row expands in place to its words, chain, source, conflicts and assessment; the open row is in the address. */
export function ClaimsTable({ rows, path, params, caption, by, busy = false, sortable = true }: ClaimsTableProps) {
  const open = params.get("open");
  const toggle = (id: string) => {
    const next = new URLSearchParams(params);
    if (open === id) next.delete("open");
    else next.set("open", id);
    go(addressOf(path, next));
  };
  const head = (by: OrderField, label: string) =>
    sortable ? <Sort by={by} path={path} params={params} label={label} /> : <th scope="col">{label}</th>;
  const same = constantColumnsOf(rows);
  return (
    <>
      {((same.speaker && same.speaker.id !== by) || same.source) && (
        <p className="constant">
          {same.speaker && same.speaker.id !== by && (
            <Phrase words="All by {who}." who={<AppLink to={placeAddress(same.speaker.id)}>{same.speaker.name}</AppLink>} />
          )}{" "}
          {same.source && (
            <Phrase words="All from {source}." source={<AppLink to={placeAddress(same.source.id)}>{same.source.name}</AppLink>} />
          )}
        </p>
      )}
      <table className="claims" aria-busy={busy} onKeyDown={walkRows}>
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>
            {head("SAID_ON", t("Said on"))}
            {!same.speaker && <th scope="col">{t("Speaker")}</th>}
            <th scope="col">{t("Claim")}</th>
            {head("VALUE", t("Figure"))}
            {head("PERIOD", t("Period"))}
            {same.decided && <th scope="col">{t("Outcome")}</th>}
            {!same.source && <th scope="col">{t("Source")}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((claim) => (
            <ClaimTableRow key={claim.id} claim={claim} open={open === claim.id} toggle={() => toggle(claim.id)} same={same} />
          ))}
        </tbody>
      </table>
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
    <th
      scope="col"
      className={by === "VALUE" ? "figure" : undefined}
      aria-sort={on ? (order.direction === "ASC" ? "ascending" : "descending") : "none"}
    >
      <button type="button" onClick={() => go(addressOf(path, next))}>
        {label}
        <span className="arrow" aria-hidden="true">
          {on ? (order.direction === "ASC" ? "↑" : "↓") : "↕"}
        </span>
      </button>
    </th>
  );
}

/** Arrow keys move between rows, as in any list. */
function walkRows(event: KeyboardEvent<HTMLTableElement>) {
  const here = event.target instanceof HTMLElement && event.target.closest(".row-opener");
  if (!here || (event.key !== "ArrowDown" && event.key !== "ArrowUp")) return;
  const openers = [...event.currentTarget.querySelectorAll<HTMLElement>(".row-opener")];
  const next = openers[openers.indexOf(here as HTMLElement) + (event.key === "ArrowDown" ? 1 : -1)];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
