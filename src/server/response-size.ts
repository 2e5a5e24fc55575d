import { UserError } from "../contract/errors.ts";

/** The size of a response: objects as counted by `costOf`, and approximate bytes of JSON. */
export interface ResponseSize {
  objects: number;
  bytes: number;
}

/** Stops counting beyond `most` bytes: such a response is not sent. */
export function responseSizeOf(data: unknown, most: number): ResponseSize {
  const weight: ResponseSize = { objects: 0, bytes: 0 };
  add(data, weight, most);
  return weight;
}

function add(value: unknown, weight: ResponseSize, most: number): void {
  if (weight.bytes > most) return;
  if (typeof value === "string") weight.bytes += 2 + (value.length < 64 ? value.length : Buffer.byteLength(value));
  else if (typeof value !== "object" || value === null) weight.bytes += 5;
  else if (Array.isArray(value)) for (const item of value) add(item, weight, most);
  else {
    weight.objects++;
    for (const key in value) {
      weight.bytes += key.length + 4;
      add((value as Record<string, unknown>)[key], weight, most);
    }
  }
}

export const responseTooLarge = (most: number) =>
  new UserError(
    "TOO_EXPENSIVE",
    `The answer would be larger than ${most} bytes, which is the limit. Ask for smaller pages or fewer fields.`,
    {
      maxBytes: most,
    },
  );
