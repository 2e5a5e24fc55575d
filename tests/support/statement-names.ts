import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../src/config.ts";

/** The names of the statements in a folder's files, from the comment at the start of each. */
export const statementNames = (folder: string, files: RegExp): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => files.test(file))
    .flatMap((file) => [...readFileSync(join(root, folder, file), "utf8").matchAll(/cypher`\s*\/\* (\w+) \*\//g)].map(([, name]) => name!))
    .sort();
