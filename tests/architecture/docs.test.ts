import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { root } from "../../src/config.ts";

const docs = [
  "README.md",
  "CONTRIBUTING.md",
  ...readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md"))
    .map((file) => join("docs", file)),
];

/** Links to files, and paths of files and folders in code quotes. */
function* references(text: string): Generator<{ path: string; isLink: boolean }, void> {
  for (const [, path] of text.matchAll(/\]\((?!\w+:)([^)#\s]+)/g)) yield { path: path!, isLink: true };
  for (const [, path] of text.matchAll(/`((?:src|tests|bench|docs|deploy|packages|examples|schema|seed)\/[\w./@-]+)`/g))
    yield { path: path!, isLink: false };
}

it("links and paths in the docs point to existing files", () => {
  const missing = docs.flatMap((doc) =>
    [...references(readFileSync(join(root, doc), "utf8"))]
      .filter(({ path, isLink }) => !["", ".ts", ".test.ts"].some((end) => existsSync(join(root, isLink ? dirname(doc) : "", path) + end)))
      .map(({ path }) => `${doc}: ${path}`),
  );
  expect(missing).toEqual([]);
});

it("every file on the path of the founding question exists", () => {
  const text = readFileSync(join(root, "docs/architecture.md"), "utf8");
  const rows = [...text.matchAll(/^\| \d+ \| `([\w./-]+)` \|/gm)].map(([, path]) => path!);
  expect(rows.length).toBeGreaterThan(5);
  expect(rows.length).toBeLessThanOrEqual(10);
  expect(rows.filter((path) => !existsSync(join(root, "src", path)))).toEqual([]);
});
