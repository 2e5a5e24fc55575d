import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** Random numbers that depend only on the seed. */
export class Chance {
  readonly #generator;

  constructor(seed: number) {
    this.#generator = xoroshiro128plus(seed);
  }

  /** Between the two, both included. */
  int = (least: number, most: number): number => uniformInt(this.#generator, least, most);

  /** From 0 to 1, excluding 1. */
  part = (): number => uniformFloat64(this.#generator);

  holds = (probability: number): boolean => this.part() < probability;

  of = <Item>(items: readonly Item[]): Item => items[this.int(0, items.length - 1)]!;
}

/** Draws indexes 0 … weights.length - 1 with these weights. */
export function weighted(weights: readonly number[]): (chance: Chance) => number {
  const sums = new Float64Array(weights.length);
  let sum = 0;
  weights.forEach((weight, i) => (sums[i] = sum += weight));
  return (chance) => {
    const at = chance.part() * sum;
    let [low, high] = [0, weights.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle]! > at) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}

/** Zipf's law: index k is drawn in proportion to 1 / (k + 1) ** exponent, like frequencies of speakers and countries. */
export const zipf = (size: number, exponent = 1): ((chance: Chance) => number) =>
  weighted(Array.from({ length: size }, (_, k) => (k + 1) ** -exponent));
