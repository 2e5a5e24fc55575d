import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../src/config.ts";

/** The names that the statements of a folder's files carry in the comment that opens each. */
export const statementNames = (folder: string, files: RegExp): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => files.test(file))
    .flatMap((file) => [...readFileSync(join(root, folder, file), "utf8").matchAll(/cypher`\s*\/\* (\w+) \*\//g)].map(([, name]) => name!))
    .sort();
