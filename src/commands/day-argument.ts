import { InvalidArgumentError } from "@commander-js/extra-typings";
import { isDay } from "../contract/time.ts";

/** Parses the day of an option. */
export function dayArgument(text: string): string {
  if (!isDay(text)) throw new InvalidArgumentError(`Expected a day as YYYY-MM-DD, got ${text}.`);
  return text;
}
