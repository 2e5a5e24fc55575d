import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { root } from "../../src/config.ts";

function meanings(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const file of readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })) {
    // Each language exports the same names.
    if (!/\.tsx?$/.test(file) || file.includes("generated") || /^extraction.languages.(en|ru|zh)\b/.test(file)) continue;
    const text = readFileSync(join(root, "src", file), "utf8");
    const exported = text.matchAll(/^export (?:abstract )?(?:async )?(?:const|let|function\*?|class|interface|type|enum) (\w+)/gm);
    for (const name of new Set([...exported].map(([, name]) => name!))) found.set(name, [...(found.get(name) ?? []), file]);
  }
  return new Map([...found].filter(([, files]) => files.length > 1));
}

it("an exported name of src has one meaning", () => {
  const twice = meanings();
  const lines = [...twice].map(([name, files]) => `${name}: ${files.sort().join(", ")}`);
  expect(lines.sort()).toEqual([]);
});
