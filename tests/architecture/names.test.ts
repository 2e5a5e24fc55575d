import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { root } from "../../src/config.ts";

/** The files of a folder that declare each name. */
function declared(folder: string, declaration: RegExp, leftOut = /generated/): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const file of readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).sort()) {
    if (!/\.tsx?$/.test(file) || leftOut.test(file)) continue;
    const names = [...readFileSync(join(root, folder, file), "utf8").matchAll(declaration)].map(([, name]) => name!);
    for (const name of new Set(names)) found.set(name, [...(found.get(name) ?? []), file]);
  }
  return found;
}

const lines = (names: Map<string, string[]>) => [...names].map(([name, files]) => `${name}: ${files.join(", ")}`).sort();

const languages = "src/extraction/languages";
const exported = /^export (?:abstract )?(?:async )?(?:const|let|function\*?|class|interface|type|enum) (\w+)/gm;

it("an exported name of src has one meaning", () => {
  // Each language exports the same names.
  const names = declared("src", exported, /generated|^extraction.languages.(en|ru|zh)\b/);
  expect(names.size).toBeGreaterThan(1_000);
  expect(lines(new Map([...names].filter(([, files]) => files.length > 1)))).toEqual([]);
});

it.each(["en", "ru", "zh"])("no file of the language %s has a part of its own by the name of a shared one", (code) => {
  const shared = declared(join(languages, code), /^export const ([A-Z_]+)\b/gm);
  const own = declared(join(languages, code), /^const ([A-Z_]+)\b/gm);
  expect(shared.size).toBeGreaterThan(10);
  expect(lines(new Map([...own].filter(([name]) => shared.has(name))))).toEqual([]);
});
