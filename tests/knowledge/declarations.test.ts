import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSchema, isEnumType, isObjectType } from "graphql";
import { describe, expect, it } from "vitest";
import { root } from "../../src/config.ts";
import { printedGraphSchema } from "../../src/knowledge/things/graph-schema.ts";
import { records } from "../../src/knowledge/things/records.ts";
import { table } from "../../src/knowledge/table.ts";
import { printedThings } from "../../src/knowledge/things/things-json.ts";
import { entityTypes, things, thingsLabelled } from "../../src/knowledge/things/things.ts";
import { linksOf, type Thing } from "../../src/query/thing.ts";
import { seedTables } from "../../src/loading/seed.ts";

const file = (path: string) => readFileSync(join(root, path), "utf8");
const schema = buildSchema(file("schema/schema.graphql"));
const asked = things.filter(({ kind }) => kind);

describe("the declarations of things", () => {
  it("match schema/graph.cypher and schema/things.json (`trade-graph emit-schema` writes both)", () => {
    expect(file("schema/graph.cypher")).toBe(printedGraphSchema());
    expect(JSON.parse(file("schema/things.json"))).toEqual(JSON.parse(printedThings()));
  });

  it("have unique labels, prefixes and kinds", () => {
    for (const of of ["label", "prefix"] as const) {
      const all = things.flatMap((thing) => thing[of] ?? []);
      expect(new Set(all).size).toBe(all.length);
    }
    expect(new Set(entityTypes).size).toBe(asked.length);
    expect(Object.keys(records).filter((label) => things.some((thing) => thing.label === label))).toEqual([]);
  });

  it("are all in the list of things", async () => {
    const files = (readdirSync(join(root, "src/knowledge"), { recursive: true }) as string[]).filter(
      (name) => name.endsWith(".ts") && /= thing\(\{/.test(file(`src/knowledge/${name}`)),
    );
    const exported = await Promise.all(files.map((name) => import(join(root, "src/knowledge", name)) as Promise<object>));
    const declared = exported.flatMap((each) => Object.values(each) as unknown[]).filter((each) => (each as Partial<Thing> | null)?.label);
    expect(new Set(declared)).toEqual(new Set(things));
  });

  it("link only to declared things, and have reverse fields only if the other end declares them", () => {
    for (const thing of things)
      for (const [name, { type, to, inverse, incoming }] of Object.entries(linksOf(thing)))
        for (const label of to) {
          const ends = thingsLabelled(label);
          if (!records[label]) expect(ends.length, `${thing.label}.${name} leads to ${label}`).toBeGreaterThan(0);
          if (!inverse) continue;
          const declared = ends.flatMap((end) => Object.values(linksOf(end))).filter((link) => link.type === type && !link.inverse);
          expect(
            declared.some((link) => Boolean(link.incoming) !== Boolean(incoming)),
            `${label} declares the ${type} of ${thing.label}.${name}`,
          ).toBe(true);
        }
  });

  it("each have a type in the API, with a field for each exposed link and each property", () => {
    const kinds = schema.getType("EntityType");
    expect(isEnumType(kinds) && kinds.getValues().map(({ name }) => name)).toEqual([...entityTypes].sort());
    for (const { label, own } of things) {
      const type = schema.getType(label);
      if (!isObjectType(type)) throw new Error(`the API has no type ${label}`);
      const fields = Object.keys(type.getFields());
      const needed = [...own, ...Object.keys(table[label]!.fields)].filter((name) => label !== "DataPoint" || name !== "forecastSpreadPct");
      expect(fields, label).toEqual(expect.arrayContaining(needed.filter((name) => name !== "history" || fields.includes("history"))));
    }
  });

  it("order the tables of the seed so that no row refers to a later one", () => {
    const place = (name: string) => seedTables.findIndex((each) => each.name === name);
    expect(seedTables.every(({ name }) => place(name) >= 0)).toBe(true);
    for (const [later, earlier] of [
      ["border crossings", "countries"],
      ["land borders", "countries"],
      ["offices", "officials"],
      ["offices", "organizations"],
      ["sources", "organizations"],
      ["events", "officials"],
      ["statements", "events"],
    ] as const)
      expect(place(later), `${later} after ${earlier}`).toBeGreaterThan(place(earlier));
  });
});
