import { z } from "zod";
import { day } from "../../contract/time.ts";
import { cell, toldSlice } from "../slice.ts";

const optionalDay = z
  .union([day, z.literal("")])
  .optional()
  .transform((text) => text || null);

/** A document, broadcast or post. `publisher` is the id of an organization; licence and attribution are never empty. */
export const sourceRow = z
  .object({
    id: z.string().regex(/^source:[\p{L}\p{N}.-]+$/u, "expected an id such as source:al-mayadeen-2023-02-05"),
    title: cell.text,
    url: cell.optional,
    publisher: cell.optional,
    published_on: optionalDay,
    language: cell.optional,
    licence: cell.text,
    attribution: cell.text,
    retrieved_on: optionalDay,
    sha256: cell.optional,
  })
  .transform((row) => ({
    id: row.id,
    title: row.title,
    url: row.url,
    publisherId: row.publisher,
    publishedOn: row.published_on,
    language: row.language,
    licence: row.licence,
    attribution: row.attribution,
    retrievedOn: row.retrieved_on,
    sha256: row.sha256,
  }));
export type SourceRow = z.output<typeof sourceRow>;

export const sources = toldSlice<SourceRow>({
  name: "sources",
  schema: sourceRow,
  tell: (rows) => ({
    things: {
      label: "Source",
      // A row without a hash does not take away the one that a reading of the text has left.
      rows: rows.map(({ sha256, ...row }) => ({ ...row, ...(sha256 === null ? {} : { sha256 }), name: row.title, aliases: [] })),
      spellings: (row) => [row.name, ...(row.url ? [String(row.url)] : [])],
    },
    links: [
      {
        type: "PUBLISHED_BY",
        from: "Source",
        to: "Organization",
        rows: rows.flatMap(({ id, publisherId }) => (publisherId === null ? [] : [{ from: id, to: publisherId }])),
      },
    ],
  }),
});
