import { hash } from "node:crypto";

/** An id made of what makes the thing itself: 16 hexadecimal digits of a SHA-256 (a collision in 10 million things: 3 in a million). */
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
