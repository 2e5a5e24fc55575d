import type { JsonLdNode } from "./vocabulary.ts";

export const xsdDate = (value: string | null): JsonLdNode | null => (value === null ? null : { "@value": value, "@type": "xsd:date" });

/** Text is tagged with the language of its source if known; an invalid tag would make the whole document invalid. */
export const textIn = (text: string | null, language: string | null): JsonLdNode | string | null =>
  text !== null && language !== null && /^[a-zA-Z]{2,8}(-[a-zA-Z0-9]{1,8})*$/.test(language)
    ? { "@value": text, "@language": language }
    : text;

/** A web address as a link; anything else remains text, so that a document never contains a broken identifier. */
export const address = (url: string | null): JsonLdNode | string | null =>
  url !== null && /^https?:/i.test(url) && URL.canParse(url) ? { "@id": new URL(url).href } : url;

/** xsd:double: keeps large integers and fractions unambiguous in any processor. */
export const number = (value: number | null): JsonLdNode | null => (value === null ? null : { "@value": value, "@type": "xsd:double" });

/** ISO 8601: P1Y, P3M; in days unless the period consists of whole months. Both ends are included. */
export function durationOf({ start, end }: { start: string; end: string }): string {
  const [from, until] = [new Date(`${start}T00:00:00Z`), new Date(Date.parse(`${end}T00:00:00Z`) + 86_400_000)];
  const months = (until.getUTCFullYear() - from.getUTCFullYear()) * 12 + until.getUTCMonth() - from.getUTCMonth();
  if (from.getUTCDate() !== until.getUTCDate() || months === 0) return `P${Math.round((until.getTime() - from.getTime()) / 86_400_000)}D`;
  return months % 12 === 0 ? `P${months / 12}Y` : `P${months}M`;
}
