import { spawn } from "node:child_process";
import { join } from "node:path";
import { root } from "../config.ts";
import { command } from "./command.ts";
import { progressTo } from "./progress.ts";
import { buildPages } from "./web-pages.ts";

export default command(
  (command) =>
    command
      .description("Runs vitest once, on pages built from the sources as they are. What follows is vitest's, such as tests/client.")
      .argument("[words...]", "files, folders and options, as `vitest run` takes them")
      .allowUnknownOption(),
  async ([words], _, { errors }) => {
    await buildPages(progressTo(errors).step);
    const vitest = spawn(process.execPath, [join(root, "node_modules/vitest/vitest.mjs"), "run", ...words], {
      cwd: root,
      stdio: "inherit",
    });
    // Ctrl-C reaches vitest too, which stops its Neo4j; this process only waits.
    process.on("SIGINT", () => {});
    process.on("SIGTERM", () => vitest.kill("SIGTERM"));
    return new Promise((resolve, reject) => {
      vitest.once("error", reject);
      vitest.once("exit", (code, signal) => resolve(code ?? (signal === "SIGINT" ? 130 : 1)));
    });
  },
);
