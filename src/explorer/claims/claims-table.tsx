import type { KeyboardEvent, ReactNode } from "react";
import { addressOf, go } from "../address/address.ts";
import { AppLink } from "../address/link.tsx";
import { placeAddress } from "../address/places.ts";
import { ClaimInside } from "../claim/claim-inside.tsx";
import { ModalityMark } from "../claim/modality-mark.tsx";
import type { ClaimRowFragment } from "../generated/graphql.ts";
import { outcomeWords } from "../words/outcome.ts";
import { Phrase } from "../language/said.tsx";
import { say } from "../language/say.ts";
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
  const same = constantOf(rows);
  return (
    <>
      {(same.speaker || same.source) && (
        <p className="constant">
          {same.speaker && <Phrase words="All by {who}." who={<AppLink to={placeAddress(same.speaker.id)}>{same.speaker.name}</AppLink>} />}{" "}
          {same.source && (
            <Phrase words="All from {source}." source={<AppLink to={placeAddress(same.source.id)}>{same.source.name}</AppLink>} />
          )}
        </p>
      )}
      <table className="claims" aria-busy={busy} onKeyDown={walkRows}>
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>
            {head("SAID_ON", say("Said on"))}
            {!same.speaker && <th scope="col">{say("Speaker")}</th>}
            <th scope="col">{say("Claim")}</th>
            {head("VALUE", say("Figure"))}
            {head("PERIOD", say("Period"))}
            {same.decided && <th scope="col">{say("Outcome")}</th>}
            {!same.source && <th scope="col">{say("Source")}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((claim) => (
            <Row key={claim.id} claim={claim} open={open === claim.id} toggle={() => toggle(claim.id)} same={same} />
          ))}
        </tbody>
      </table>
    </>
  );
}

interface Constant {
  speaker: { id: string; name: string } | null;
  source: { id: string; name: string } | null;
  /** Whether anything came of any forecast or target among them. */
  decided: boolean;
}

/** What is the same in every row is said once above them. */
function constantOf(rows: readonly ClaimRowFragment[]): Constant {
  const [first] = rows;
  const decided = rows.some(({ outcome }) => outcomeWords(outcome) !== null);
  if (!first || rows.length < 4) return { speaker: null, source: null, decided };
  const publisher = first.source.publisher;
  return {
    speaker: rows.every(({ speaker }) => speaker.id === first.speaker.id) ? first.speaker : null,
    source: publisher && rows.every(({ source }) => source.publisher?.id === publisher.id) ? publisher : null,
    decided,
  };
}

interface RowProps {
  claim: ClaimRowFragment;
  open: boolean;
  toggle: () => void;
  same: Constant;
}

function Row({ claim, open, toggle, same }: RowProps) {
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
          {claim.quantity ? <span>{readableQuantity(claim.quantity)}</span> : <span className="none">{say("in words")}</span>}{" "}
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
            <ClaimInside id={claim.id} />
          </td>
        </tr>
      )}
    </>
  );
}

/** What came of a forecast or target. */
function Outcome({ outcome }: Pick<ClaimRowFragment, "outcome">) {
  const words = outcomeWords(outcome);
  return <td className="outcome">{words && <span className={`verdict outcome ${outcome!.outcome.toLowerCase()}`}>{words}</span>}</td>;
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
