import { badInput } from "../../contract/errors.ts";
import { filterJson, type ClaimFilter } from "../claim/claim.filter.ts";
import { typeOf } from "../things/things.ts";
import { formats, type Format } from "./export.ts";

/** `what` names the location of the input, such as `filter`. Throws BAD_USER_INPUT with what was expected. */
export function readFilter(given: object, what: string): ClaimFilter {
  const parsed = filterJson.safeParse(given);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`.replace(/^: /, "")).join("; ");
  throw badInput(`\`${what}\` expects a ClaimFilter: ${problems.slice(0, 500)}`);
}

export function readFilterText(given: string, what: string): ClaimFilter {
  let json: unknown;
  try {
    json = JSON.parse(given);
  } catch {
    throw badInput(`\`${what}\` expects a ClaimFilter as JSON, such as {"speaker":"Putin"}; what came is not JSON.`);
  }
  return readFilter(json as object, what);
}

export const isFormat = (given: unknown): given is Format => typeof given === "string" && Object.hasOwn(formats, given);

/** A whole number from 1 to `most`. */
function readWhole(given: unknown, what: string, fallback: number, most: number): number {
  const value = given === undefined ? fallback : Number(given);
  if (!Number.isInteger(value) || value < 1 || value > most)
    throw badInput(`\`${what}\` expects a whole number from 1 to ${most}; got ${JSON.stringify(String(given).slice(0, 20))}.`);
  return value;
}

/** The centre, depth and size of a neighbourhood. */
export function readNeighbourhood(given: { of?: unknown; hops?: unknown; limit?: unknown }): { of: string; hops: number; limit: number } {
  const of = typeof given.of === "string" ? given.of : "";
  if (!typeOf(of)) throw badInput("`of` expects the id of a thing, such as country:RUS.");
  return { of, hops: readWhole(given.hops, "hops", 1, 3), limit: readWhole(given.limit, "limit", 10, 50) };
}
