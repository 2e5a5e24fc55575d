// Russian words of trade: the first that matches at a place wins.
import type { Triggers } from "../../triggers.ts";
import { balance } from "./balance.ts";
import { blocks } from "./blocks.ts";
import { cargo } from "./cargo.ts";
import { exported } from "./exports.ts";
import { imported, inward } from "./imports.ts";
import { partners } from "./partners.ts";
import { carriedOff, purchases } from "./purchases.ts";
import { supplies } from "./supplies.ts";
import { turnover } from "./turnover.ts";

export const rules: Triggers["rules"] = [
  ...balance,
  ...turnover,
  ...partners,
  ...inward,
  ...exported,
  ...imported,
  ...cargo,
  ...purchases,
  ...supplies,
  ...carriedOff,
  ...blocks,
];
