import { spawn } from "node:child_process";
import { join } from "node:path";
import { root } from "../config.ts";
import { progressTo } from "./progress.ts";
import { buildPages } from "./web-pages.ts";

/** Runs vitest once with the given arguments, on pages built from the sources as they are. */
export async function testCommand(args: string[]): Promise<number> {
  await buildPages(progressTo(process.stderr).step);
  const vitest = spawn(process.execPath, [join(root, "node_modules/vitest/vitest.mjs"), "run", ...args], { cwd: root, stdio: "inherit" });
  // Ctrl-C reaches vitest too, which ends its Neo4j; this process only waits for it.
  process.on("SIGINT", () => {});
  process.on("SIGTERM", () => vitest.kill("SIGTERM"));
  return new Promise((resolve, reject) => {
    vitest.once("error", reject);
    vitest.once("exit", (code, signal) => resolve(code ?? (signal === "SIGINT" ? 130 : 1)));
  });
}
