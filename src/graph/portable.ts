import neo4j from "neo4j-driver";

/**
 * A property value as lossless JSON: strings, booleans and floats as they are, lists as lists, everything else as an object with a single
 * key that names its type. Neo4j properties are never maps, so this is unambiguous.
 */
export type Portable = string | number | boolean | Portable[] | { [type: string]: Plain };
type Plain = string | number | (number | string | null)[];

const number = (whole: unknown): number => {
  const value = Number(whole);
  if (!Number.isSafeInteger(value)) throw new RangeError(`${String(whole)} cannot be part of a stored date.`);
  return value;
};
const numbers = (...parts: unknown[]): number[] => parts.map(number);
const orNull = (part: unknown): number | null => (part === null || part === undefined ? null : number(part));

/** Throws TypeError for types that Neo4j does not store. */
export function toPortable(value: unknown): Portable {
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "bigint") return { int: String(value) };
  if (typeof value === "number")
    return Number.isFinite(value) && !Object.is(value, -0) ? value : { float: Object.is(value, -0) ? "-0" : String(value) };
  if (Array.isArray(value)) return value.map(toPortable);
  if (value instanceof Int8Array) return { bytes: Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString("base64") };
  if (neo4j.isPoint(value)) return { point: [number(value.srid), value.x, value.y, ...(value.z === undefined ? [] : [value.z])] };
  if (neo4j.isDate(value)) return { date: numbers(value.year, value.month, value.day) };
  if (neo4j.isLocalTime(value)) return { localTime: numbers(value.hour, value.minute, value.second, value.nanosecond) };
  if (neo4j.isTime(value)) return { time: numbers(value.hour, value.minute, value.second, value.nanosecond, value.timeZoneOffsetSeconds) };
  if (neo4j.isLocalDateTime(value)) return { localDateTime: moment(value) };
  if (neo4j.isDateTime(value)) return { dateTime: [...moment(value), orNull(value.timeZoneOffsetSeconds), value.timeZoneId ?? null] };
  if (neo4j.isDuration(value)) return { duration: [value.months, value.days, value.seconds, value.nanoseconds].map(String) };
  throw new TypeError(`${typeof value} is not a type that Neo4j stores.`);
}

type Moment = Record<"year" | "month" | "day" | "hour" | "minute" | "second" | "nanosecond", unknown>;
const moment = ({ year, month, day, hour, minute, second, nanosecond }: Moment): number[] =>
  numbers(year, month, day, hour, minute, second, nanosecond);

type Parts = [number, number, number, number, number, number, number];

/** The value as Neo4j stores it. Throws TypeError for an unknown type. */
export function fromPortable(portable: Portable): unknown {
  if (Array.isArray(portable)) return portable.map(fromPortable);
  if (typeof portable !== "object") return portable;
  const [[type, plain] = ["nothing", ""], ...more] = Object.entries(portable);
  const parts = plain as Parts;
  if (more.length === 0)
    switch (type) {
      case "int":
        return BigInt(plain as string);
      case "float":
        return Number(plain);
      case "bytes":
        return Int8Array.from(Buffer.from(plain as string, "base64"));
      case "point":
        return new neo4j.types.Point(neo4j.int(parts[0]), parts[1], parts[2], parts[3]);
      case "date":
        return new neo4j.types.Date(parts[0], parts[1], parts[2]);
      case "localTime":
        return new neo4j.types.LocalTime(parts[0], parts[1], parts[2], parts[3]);
      case "time":
        return new neo4j.types.Time(parts[0], parts[1], parts[2], parts[3], parts[4]);
      case "localDateTime":
        return new neo4j.types.LocalDateTime(...parts);
      case "dateTime": {
        const [offset, zone] = (plain as (number | string | null)[]).slice(7);
        return new neo4j.types.DateTime(...(parts.slice(0, 7) as Parts), (zone === null ? offset : null) as never, (zone ?? null) as never);
      }
      case "duration": {
        const [months, days, seconds, nanoseconds] = (plain as string[]).map((part) => neo4j.int(part));
        return new neo4j.types.Duration(months!, days!, seconds!, nanoseconds!);
      }
    }
  throw new TypeError(`${JSON.stringify(portable)} is not a storable value.`);
}

/** Properties sorted by name: equal properties give equal text. */
export const portableProperties = (properties: Record<string, unknown>): Record<string, Portable> =>
  Object.fromEntries(
    Object.keys(properties)
      .sort()
      .map((name) => [name, toPortable(properties[name])]),
  );
