// Vehicles, vessels and boxes: what may be counted in them.
import type { TradeMeasure } from "../languages/language.ts";
import type { Amount } from "../quantity/amount.ts";
import { isCounted, isMoney } from "../quantity/unit.ts";

export const CARRIERS = new Set(["trucks", "wagons", "trains", "containers", "TEU", "FEU", "vessels", "flights"]);
const BOXES = new Set(["TEU", "FEU"]);

export const isCarrier = ({ unit }: Amount): boolean => CARRIERS.has(unit ?? "");
export const isBoxes = ({ unit }: Amount): boolean => BOXES.has(unit ?? "");

/** Carriers measure traffic, never turnover; traffic is not measured in money, and a balance in nothing else. */
export const mayBear = (measure: TradeMeasure | null, amount: Amount): boolean =>
  measure === "CARGO_VOLUME"
    ? !isMoney(amount.unit)
    : measure === "TRADE_BALANCE"
      ? !isCounted(amount.unit)
      : !(measure === "TRADE_TURNOVER" && isCarrier(amount));
