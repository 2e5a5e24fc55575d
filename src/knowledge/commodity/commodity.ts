import { z } from "zod";
import { cypher } from "../../graph/cypher.ts";
import { nodes } from "../../query/seed-table.ts";
import { cell } from "../../query/seed-cell.ts";
import { entityFields, thing } from "../../query/thing.ts";
import { link } from "../../query/link.ts";

/** Levels of the Harmonized System: 1 section (I … XXI), 2 chapter (27), 4 heading (2701), 6 subheading (270111). */
const levels = [1, 2, 4, 6];

export const commodityId = (hsCode: string): string => `commodity:hs-${hsCode}`;

/** A good of the Harmonized System; `parent` is the next higher code, empty for a section. */
const commodityRow = z
  .object({
    hs_version: cell.text,
    hs_code: z
      .string()
      .regex(/^([IVX]+|\d{2}|\d{4}|\d{6})$/, "expected a section (XVI), chapter (27), heading (2701) or subheading (270111)"),
    level: cell.number.refine((level) => levels.includes(level), "expected the level 1, 2, 4 or 6"),
    name: cell.text,
    name_ru: cell.optional,
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
    labels: row.name_ru ? [`ru=${row.name_ru}`] : [],
    wikidataId: row.wikidata_id,
    parentId: row.parent === null ? null : commodityId(row.parent),
  }));
export type CommodityRow = z.output<typeof commodityRow>;

export const commodities = nodes({
  name: "commodities",
  file: /^(sections|commodities).*\.csv$/,
  schema: commodityRow,
  spellings: (row) => [row.name, ...row.aliases, String(row.hsCode)],
  ends: ({ parentId }) => ({ parent: parentId }),
});

/** The fields of a good that are answered from memory. */
const commodityInMemory: ReadonlySet<string> = new Set([
  "__typename",
  "id",
  "name",
  "aliases",
  "wikidataId",
  "label",
  "hsCode",
  "hsVersion",
]);

export const commodity = thing({
  label: "Commodity",
  prefix: "commodity",
  base: "Entity",
  kind: {
    name: "COMMODITY",
    description: "A good or group of goods of the Harmonized System.",
    words: ["Commodity", "Commodities"],
    look: { shape: "hexagon", size: 24, light: "#6c7030", dark: "#b6ba6a" },
  },
  root: {
    fields: ["commodity", "commodities"],
    one: "A good by its code in the Harmonized System, or by a unique name.",
    many: "Goods, by code.",
    by: ["hsCode", "2701, 27, V, coal, уголь or commodity:hs-2701."],
    narrowed: { under: "Only this good (code or name) and everything below it." },
    known: { named: (memory, name) => memory.commoditiesNamed(name), row: (memory, id) => memory.commodity(id), fields: commodityInMemory },
  },
  own: [...entityFields, "hsCode", "hsVersion"],
  links: {
    parent: link.one("PART_OF", "Commodity", {
      acyclic: true,
      field: {
        description: "The group it belongs to; null for a section.",
        memory: { properties: [], fields: commodityInMemory },
        fromMemory: (memory, { id }) => memory.commodity(memory.commodity(id)?.parentId),
      },
    }),
    children: link.many("PART_OF", "Commodity", {
      incoming: true,
      inverse: true,
      field: {
        description: "The goods directly below it.",
        order: (far) => cypher`${far}.hsCode`,
        memory: { properties: [], fields: commodityInMemory },
        fromMemory: (memory, { id }) => memory.children(id),
      },
    }),
  },
  tables: [commodities],
  onClaim: {
    type: "OF_COMMODITY",
    field: "commodity",
    key: "commodityId",
    // YAML reads a bare 2701 as a number.
    cell: { schema: z.union([z.string(), z.number().transform(String)]), idOf: commodityId },
    descriptions: {
      field: "The good; null for all goods together.",
      filter: "A good by HS code or name, with everything below it.",
      input: "HS code of the good.",
    },
    memory: commodityInMemory,
    fromMemory: (memory, node) => memory.commodity(node.commodityId as string),
    linkedData: { type: "schema:DefinedTerm", terms: { hsCode: "schema:termCode" } },
  },
  listedBy: "hsCode",
});
