import { createHash } from "node:crypto";

/** 2^20 additions of numbers below 2^32 are exact in a float. */
const carryEvery = 2 ** 20;

/**
 * An order-independent hash over lines, in constant memory: the sum, modulo 2^256, of the lines' SHA-256. Unlike with XOR, duplicate lines
 * count.
 */
export class OrderFreeHash {
  readonly #sums = new Float64Array(8);
  #added = 0;

  add(line: string): void {
    const digest = createHash("sha256").update(line).digest();
    for (let i = 0; i < 8; i++) this.#sums[i]! += digest.readUInt32BE(i * 4);
    if (++this.#added % carryEvery === 0) this.#carry();
  }

  #carry(): void {
    for (let i = 7; i >= 0; i--) {
      const over = Math.floor(this.#sums[i]! / 2 ** 32);
      this.#sums[i]! -= over * 2 ** 32;
      if (i > 0) this.#sums[i - 1]! += over;
    }
  }

  /** 64 hexadecimal digits. */
  digest(): string {
    this.#carry();
    return createHash("sha256")
      .update([this.#added, ...this.#sums].join(" "))
      .digest("hex");
  }
}
