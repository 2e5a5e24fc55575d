import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../src/config.ts";

/**
 * The folder of packages that only one test needs: `tests/<name>` with a package.json and a lock file. Installed in CI if they are
 * missing, elsewhere by `npm ci` in that folder. Undefined, with a warning, if they are missing.
 */
export function ownPackages(name: string): string | undefined {
  const folder = join(root, "tests", name);
  const isThere = () => existsSync(join(folder, "node_modules"));
  if (process.env["CI"] === "true" && !isThere())
    execFileSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], { cwd: folder, stdio: "ignore" });
  if (isThere()) return folder;
  console.warn(`Tests with ${name} are skipped: \`npm ci\` in tests/${name} installs it.`);
  return undefined;
}
