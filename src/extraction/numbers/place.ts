// A number among those of its sentence, and what is read of it first.
import type { TradeMeasure } from "../languages/language.ts";
import type { Attachment } from "../measure/attachment.ts";
import type { StatedKind } from "../measure/kind.ts";
import type { Parties } from "../parties/context.ts";
import type { Mention } from "../place/mention.ts";
import type { Amount } from "../quantity/amount.ts";
import type { Bound } from "../quantity/bound.ts";
import type { StatedModality } from "../speech/modality.ts";
import type { ToldLevel } from "./respective.ts";

export interface NumberPlace {
  at: number;
  amount: Amount;
  next: Amount | undefined;
  /** Where the number before ends, and the next one begins. */
  previousEnd: number;
  nextStart: number;
  /** In a list: the partner whose number it is. */
  item: Mention | null;
}

/** A word of trade, and not of something else. */
export type OfTrade = Attachment & { measure: TradeMeasure };

export interface TradeNumber extends NumberPlace {
  attachment: OfTrade;
  bound: Bound;
  kind: StatedKind;
  measure: TradeMeasure;
  /** Of a change told with others behind their levels: its own. */
  level: ToldLevel | null | undefined;
}

/** The number before in the same sentence, as far as the next one goes on with it. */
export interface Earlier {
  amount: Amount;
  modality: { modality: StatedModality; rule: string };
  kind: "LEVEL" | "CHANGE";
  sign: 1 | -1;
  measure: TradeMeasure;
  parties: Parties;
  /** Where the word stands that the number belongs to. */
  trigger: number;
}

/** Deliveries given before an import are what comes in. */
export const sameFlow = (earlier: TradeMeasure | null | undefined, measure: TradeMeasure): boolean =>
  earlier === measure || (earlier === "COMMODITY_SUPPLY" && measure === "IMPORTS");
