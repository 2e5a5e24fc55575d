import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { root } from "../../src/config.ts";

/** Names that still have two meanings. It only gets shorter. */
// prettier-ignore
const known: readonly string[] = [
  "Answer",
  "Around",
  "Attribution",
  "BestStrategy",
  "Commodity",
  "CommodityRow",
  "Context",
  "Counted",
  "CountryRow",
  "EntityType",
  "Language",
  "Link",
  "Measure",
  "Office",
  "Period",
  "Places",
  "Reading",
  "Span",
  "Standing",
  "Step",
  "Surroundings",
  "Topic",
  "UserError",
  "Verdict",
  "addressOf",
  "admit",
  "claimLinks",
  "columnsOf",
  "figuresAt",
  "kindOf",
  "kinds",
  "labelOf",
  "languages",
  "modalities",
  "once",
  "period",
  "placeOf",
  "shapes",
  "things",
  "typeOf",
  "words",
];

function meanings(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const file of readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })) {
    if (!/\.tsx?$/.test(file) || file.includes("generated")) continue;
    const text = readFileSync(join(root, "src", file), "utf8");
    const exported = text.matchAll(/^export (?:abstract )?(?:async )?(?:const|let|function\*?|class|interface|type|enum) (\w+)/gm);
    for (const name of new Set([...exported].map(([, name]) => name!))) found.set(name, [...(found.get(name) ?? []), file]);
  }
  return new Map([...found].filter(([, files]) => files.length > 1));
}

it("an exported name of src means one thing", () => {
  const twice = meanings();
  const lines = [...twice].filter(([name]) => !known.includes(name)).map(([name, files]) => `${name}: ${files.sort().join(", ")}`);
  expect(lines.sort()).toEqual([]);
  // What was mended leaves the list.
  expect(known.filter((name) => !twice.has(name))).toEqual([]);
});
