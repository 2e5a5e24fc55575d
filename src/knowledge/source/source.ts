import { z } from "zod";
import { day } from "../../contract/time.ts";
import { nodes } from "../../query/seed-table.ts";
import { cell } from "../../query/seed-cell.ts";
import { thing, index } from "../../query/thing.ts";
import { link } from "../../query/link.ts";

const optionalDay = z
  .union([day, z.literal("")])
  .optional()
  .transform((text) => text || null);

/** A document, broadcast or post. `publisher` is the id of an organization; licence and attribution are mandatory. */
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

export const sources = nodes({
  name: "sources",
  file: /^sources.*\.csv$/,
  schema: sourceRow,
  // A row without a hash keeps the hash left by a reading of the text.
  node: ({ sha256, ...row }) => ({ ...row, ...(sha256 === null ? {} : { sha256 }), name: row.title, aliases: [] }),
  spellings: (row) => [row.name, ...(row.url ? [String(row.url)] : [])],
  ends: ({ publisherId }) => ({ publisher: publisherId }),
});

export const source = thing({
  label: "Source",
  prefix: "source",
  kind: {
    name: "SOURCE",
    description: "A document, broadcast or post.",
    words: ["Source", "Sources"],
    look: { shape: "rectangle", size: 16, light: "#4d5a64", dark: "#c0c8cc" },
  },
  root: {
    fields: ["source", "sources"],
    one: "A source by id, address or title.",
    many: "Sources, by title.",
    by: ["id", "source:al-mayadeen-2023-02-05, or its address."],
  },
  own: ["id", "title", "url", "publishedOn", "language", "licence", "attribution", "retrievedOn", "sha256", "retractedOn", "retractReason"],
  title: "title",
  links: { publisher: link.one("PUBLISHED_BY", "Organization", { field: { description: "Who published it." } }) },
  tables: [sources],
  weight: 0.7,
  licensed: true,
  indexes: {
    source_published: index("publishedOn", "id"),
    source_url: index("url"),
  },
});
