import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../src/config.ts";

/** The arguments of `node` in the script of `npm start`; npm itself would come between a server and its signals. */
const { start } = (JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { scripts: { start: string } }).scripts;
export const startArguments = start.split(" ").slice(1);

/** Those of them that are options of Node itself. */
export const nodeFlags = startArguments.filter((argument) => argument.startsWith("--"));
