import type { Claimed } from "../claim/claim.ts";

export type Figure = Claimed[];
