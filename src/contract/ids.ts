import { hash } from "node:crypto";

/**
 * An id derived from the parts that identify a thing: 16 hexadecimal digits of a SHA-256 (for 10 million things, 3 in a million chance of a
 * collision).
 */
export const hashed = (prefix: string, ...parts: (string | number | null | undefined)[]): string =>
  `${prefix}:${hash("sha256", JSON.stringify(parts)).slice(0, 16)}`;

/** "Société Générale" -> "societe-generale": the readable part of an id. */
export const slug = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "");
