import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A script as the build names it: its file, and which it imports, by their keys. */
interface Built {
  file: string;
  imports?: string[];
  css?: string[];
}

const asker = "explorer/asking/apollo.ts";
/** Views whose first question goes past it; `app.tsx` has the same; a test compares the two. */
export const askingPlainly: readonly string[] = ["bilateral", "embed"];

/**
 * By the first word of an address, a header that names the scripts of that view and of what asks its questions: a browser fetches them
 * beside the first one instead of after it. The start page needs none of them to be drawn.
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
  const there = needs("explorer/index.html");
  const header = (page: string, word: string) =>
    [...new Set([...needs(page), ...(askingPlainly.includes(word) ? [] : needs(asker))])]
      .filter((key) => !there.has(key))
      .map((key) => `</${built[key]!.file}>; rel=modulepreload`)
      .join(", ");
  const pages = Object.keys(built).flatMap((key) => {
    const word = /^explorer\/.*?([\w-]+)\.page\.tsx$/.exec(key)?.[1];
    return word && word !== "start" ? [[word, header(key, word)] as const] : [];
  });
  return Object.fromEntries(pages);
}
