import { Chance } from "../../bench/generated-graph/chance.ts";

/** A file as a bad disk, a bad connection or an editor may leave it: bytes flipped, cut, swapped, duplicated or inserted. */
export function mutated(content: Buffer, seed: number): Buffer {
  const chance = new Chance(seed);
  let bytes: Buffer<ArrayBuffer> = Buffer.from(content);
  for (let n = chance.int(1, 4); n > 0; n--) bytes = ways[chance.int(0, ways.length - 1)]!(bytes, chance);
  return bytes;
}

const place = (bytes: Buffer, chance: Chance): number => chance.int(0, Math.max(0, bytes.length - 1));
/** Two positions, the first not after the second. */
const span = (bytes: Buffer, chance: Chance): [number, number] => {
  const [one, other] = [place(bytes, chance), place(bytes, chance)];
  return [Math.min(one, other), Math.max(one, other)];
};
const hostile = ["\0", '"', "\n", "\ufeff", "{", "]", "1e999", "-0", "9007199254740993", "\\ud800", "\u202e", "<!--", "=1+1", "null"];

const ways: ((bytes: Buffer<ArrayBuffer>, chance: Chance) => Buffer<ArrayBuffer>)[] = [
  (bytes, chance) => {
    if (bytes.length) bytes[place(bytes, chance)]! ^= 1 << chance.int(0, 7);
    return bytes;
  },
  (bytes, chance) => bytes.subarray(0, place(bytes, chance)),
  (bytes, chance) => {
    const [from, to] = span(bytes, chance);
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
  },
  (bytes, chance) => {
    const [from, to] = span(bytes, chance);
    return Buffer.concat([bytes.subarray(to), bytes.subarray(from, to), bytes.subarray(0, from)]);
  },
  (bytes, chance) => {
    const [from, to] = span(bytes, chance);
    return Buffer.concat([bytes.subarray(0, to), bytes.subarray(from)]);
  },
  (bytes, chance) => {
    const at = place(bytes, chance);
    return Buffer.concat([bytes.subarray(0, at), Buffer.from(chance.of(hostile)), bytes.subarray(at)]);
  },
  (bytes, chance) => {
    const lines = bytes.toString("latin1").split("\n");
    const [one, other] = [chance.int(0, lines.length - 1), chance.int(0, lines.length - 1)];
    [lines[one], lines[other]] = [lines[other]!, lines[one]!];
    return Buffer.from(lines.join("\n"), "latin1");
  },
];
