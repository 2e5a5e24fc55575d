import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../src/config.ts";

/** What stands behind `node` in the script that `npm start` runs: npm itself would stand between a server and its signals. */
const { start } = (JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { scripts: { start: string } }).scripts;
export const startArguments = start.split(" ").slice(1);

/** Those of them that are node's own. */
export const nodeFlags = startArguments.filter((argument) => argument.startsWith("--"));
