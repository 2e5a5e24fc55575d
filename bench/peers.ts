import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";

const lock = join(import.meta.dirname, "package-lock.json");
const installed = join(import.meta.dirname, "node_modules/.package-lock.json");

/** Installs the packages to compare with, which only this benchmark needs. Throws if npm fails. */
export function installPeers(tell: (step: string) => void): void {
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  tell("Installing what is measured against (once)");
  const npm = spawnSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: import.meta.dirname,
    stdio: ["ignore", process.stderr, process.stderr],
    shell: process.platform === "win32",
  });
  if (npm.status !== 0) throw new Error("The packages of bench/ could not be installed: see npm's output above.");
}
