import type { Dictionary } from "./say.ts";

export const words: Dictionary = {};
