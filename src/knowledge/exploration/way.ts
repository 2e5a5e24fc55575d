export interface PathRow {
  ids: string[];
  links: { type: string; from: string; to: string; label: string | null }[];
}

export const mostHops = 4;

/** Statements stand between speaker, source and claim and are shown but not counted, so a path of 4 hops has at most this many links. */
export const mostLinks = 6;

/** Ways that are read, of which `mostPaths` are told. */
export const mostRead = 500;
export const mostPaths = 10;

/** A thing with more links than this joins everything with everything and explains nothing, as a country does. */
export const hub = 1_000;
