import type { claim } from "../knowledge/claim/claim.ts";

export type Wrong = typeof claim;
