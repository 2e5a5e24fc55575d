// Vehicles, vessels and boxes: what may be counted in them.
import type { TradeMeasure } from "../languages/language.ts";
import type { Amount } from "../quantity/amount.ts";
import { isMoney } from "../quantity/unit.ts";

export const CARRIERS = new Set(["trucks", "wagons", "trains", "containers", "TEU", "FEU", "vessels", "flights"]);
const BOXES = new Set(["TEU", "FEU"]);

export const isCarrier = ({ unit }: Amount): boolean => CARRIERS.has(unit ?? "");
export const isBoxes = ({ unit }: Amount): boolean => BOXES.has(unit ?? "");

/** They measure traffic, never turnover; and traffic is not measured in money. */
export const mayBear = (measure: TradeMeasure | null, amount: Amount): boolean =>
  measure === "CARGO_VOLUME"
    ? !isMoney(amount.unit)
    : !(isCarrier(amount) && (measure === "TRADE_TURNOVER" || measure === "TRADE_BALANCE"));
