import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { root } from "../../src/config.ts";

const longest = 160;

it(`no line of the languages' words and patterns is longer than ${longest} characters: one alternative a line can be read and compared`, () => {
  const folder = join(root, "src/extraction/languages");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  expect(files.length).toBeGreaterThan(50);
  const long = files.flatMap((file) =>
    readFileSync(join(folder, file), "utf8")
      .split("\n")
      .flatMap((line, at) => ([...line].length > longest ? [`${file}:${at + 1}`] : [])),
  );
  expect(long).toEqual([]);
});
