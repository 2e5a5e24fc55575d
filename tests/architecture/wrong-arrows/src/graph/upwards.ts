import type { claim } from "../knowledge/claim.ts";

export type Wrong = typeof claim;
