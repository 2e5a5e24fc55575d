import type { Thing } from "../../query/thing.ts";
import { borderCrossing } from "../border-crossing/border-crossing.ts";
import { commodity } from "../commodity/commodity.ts";
import { country } from "../country/country.ts";
import { event } from "../event/event.ts";
import { official } from "../official/official.ts";
import { organization } from "../organization/organization.ts";
import { port } from "../port/port.ts";

/** The things of the world: what claims are about, who makes them, and where. `things/things.ts` adds statements and figures. */
export const subjects = [country, borderCrossing, port, official, organization, commodity, event] as const;

type OnClaim = Extract<(typeof subjects)[number], { onClaim: object }>["onClaim"];
type ColumnOf<Link> = Link extends { column: infer Column extends string }
  ? Column
  : Link extends { field: infer Field extends string }
    ? Field
    : never;
/** What a claim may be about besides countries: the field, the property that repeats the id, and the column of a row. */
export type ClaimField = OnClaim["field"];
export type ClaimKey = OnClaim["key"];
export type ClaimColumn = OnClaim extends infer Link ? ColumnOf<Link> : never;

const declared: readonly Thing[] = subjects;

/** A claim's links to what it may be about besides countries, with their things. */
export const claimLinks = declared.flatMap(({ onClaim, ...to }) =>
  onClaim
    ? [
        {
          ...onClaim,
          field: onClaim.field as ClaimField,
          key: onClaim.key as ClaimKey,
          column: (onClaim.column ?? onClaim.field) as ClaimColumn,
          to,
        },
      ]
    : [],
);
