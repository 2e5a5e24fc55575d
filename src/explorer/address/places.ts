import { addressOf } from "./address.ts";

/** The page of each thing. Ids are readable and stable, so they are used in addresses as they are. */
export function placeAddress(id: string): string {
  return id.startsWith("claim:") ? `/claim/${encodeURI(id)}` : `/entity/${encodeURI(id)}`;
}

export const graphOf = (id: string) => addressOf("/graph", { of: id });

export const pairPlace = (one: string, other: string) => `/bilateral/${one}/${other}`;
