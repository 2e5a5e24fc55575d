import type { Wrong } from "../graph/upwards.ts";

export type Also = Wrong;
