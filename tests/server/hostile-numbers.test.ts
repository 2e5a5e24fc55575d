import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { root } from "../../src/config.ts";
import { hostile } from "../support/hostile.ts";

const cases = 46;

it(`each of the ${cases} cases of attack and mishap has one place, whose title begins with its number`, () => {
  const files = readdirSync(join(root, "tests"), { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".test.ts"));
  const titles = files.flatMap((name) =>
    [...readFileSync(join(root, "tests", name), "utf8").matchAll(/\b(?:describe|it|test)\b[^"'`]*\(\s*["'`](\d+)\. /g)].map(
      ([, number]) => ({ number: Number(number), place: name }),
    ),
  );
  const listed = Object.keys(hostile).map((title) => ({ number: Number.parseInt(title, 10), place: "support/hostile.ts" }));
  const placesOf = (number: number) => [...titles, ...listed].filter((title) => title.number === number).map(({ place }) => place);
  const wrong = Array.from({ length: cases }, (_, i) => i + 1)
    .map((number) => ({ number, places: placesOf(number) }))
    .filter(({ places }) => places.length !== 1);
  expect(wrong.map(({ number, places }) => `${number}: expected one place, found ${places.join(" and ") || "none"}`)).toEqual([]);
});
