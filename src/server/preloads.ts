import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A script of the build manifest: its file, and its imports by manifest key. */
interface Built {
  file: string;
  imports?: string[];
  css?: string[];
}

const apolloModule = "explorer/api/apollo.ts";
/** Views whose first query bypasses Apollo; `app.tsx` has the same list; a test compares the two. */
export const viewsWithoutApollo: readonly string[] = ["bilateral", "embed"];

/**
 * By the first segment of a path, a Link header that names the scripts of that view and of its GraphQL client: a browser fetches them in
 * parallel with the first script instead of after it. The start page needs none of them.
 */
export function preloadsOf(folder: string): Record<string, string> {
  const manifest = join(folder, "manifest.json");
  if (!existsSync(manifest)) return {};
  const built = JSON.parse(readFileSync(manifest, "utf8")) as Record<string, Built>;
  const needs = (key: string, known = new Set<string>()): Set<string> => {
    if (known.has(key) || !built[key]) return known;
    known.add(key);
    for (const each of built[key].imports ?? []) needs(each, known);
    return known;
  };
  const loaded = needs("explorer/index.html");
  const header = (page: string, word: string) =>
    [...new Set([...needs(page), ...(viewsWithoutApollo.includes(word) ? [] : needs(apolloModule))])]
      .filter((key) => !loaded.has(key))
      .map((key) => `</${built[key]!.file}>; rel=modulepreload`)
      .join(", ");
  const pages = Object.keys(built).flatMap((key) => {
    const word = /^explorer\/.*?([\w-]+)\.page\.tsx$/.exec(key)?.[1];
    return word && word !== "start" ? [[word, header(key, word)] as const] : [];
  });
  return Object.fromEntries(pages);
}
