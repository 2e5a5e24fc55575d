import { z } from "zod";
import { cell, toldSlice } from "../slice.ts";

/** Levels of the Harmonized System: 1 section (I … XXI), 2 chapter (27), 4 heading (2701), 6 subheading (270111). */
const levels = [1, 2, 4, 6];

export const commodityId = (hsCode: string): string => `commodity:hs-${hsCode}`;

/** A good of the Harmonized System; `parent` is the code above it, empty for a section. */
export const commodityRow = z
  .object({
    hs_version: cell.text,
    hs_code: z
      .string()
      .regex(/^([IVX]+|\d{2}|\d{4}|\d{6})$/, "expected a section (XVI), chapter (27), heading (2701) or subheading (270111)"),
    level: cell.number.refine((level) => levels.includes(level), "expected the level 1, 2, 4 or 6"),
    name: cell.text,
    parent: cell.optional,
    aliases: cell.list,
    wikidata_id: cell.optional,
  })
  .transform((row) => ({
    id: commodityId(row.hs_code),
    hsCode: row.hs_code,
    hsVersion: row.hs_version,
    level: row.level,
    name: row.name,
    aliases: row.aliases,
    wikidataId: row.wikidata_id,
    parentId: row.parent === null ? null : commodityId(row.parent),
  }));
export type CommodityRow = z.output<typeof commodityRow>;

export const commodities = toldSlice<CommodityRow>({
  name: "commodities",
  schema: commodityRow,
  tell: (rows) => ({
    things: { label: "Commodity", rows, spellings: (row) => [row.name, ...row.aliases, String(row.hsCode)] },
    links: [
      {
        type: "PART_OF",
        from: "Commodity",
        to: "Commodity",
        rows: rows.flatMap(({ id, parentId }) => (parentId === null ? [] : [{ from: id, to: parentId }])),
      },
    ],
  }),
});
