import type { Figure } from "../figure/figure.ts";
import { table } from "../table.ts";

export const claim = table.length;
export type Claimed = Figure;
