#!/usr/bin/env node
// The one command. Plain JavaScript, so that it runs before anything is installed: it installs the packages when they are missing
// or older than the lock file, then hands over to src/cli.ts.
import { spawnSync } from "node:child_process";
import { existsSync, lstatSync, mkdirSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`trade-graph needs Node.js 20.19 or later; this is ${process.version}. Install a newer Node.js and try again.`);
  process.exit(1);
}

const lock = join(root, "package-lock.json");
const packages = join(root, "node_modules");
const installed = join(packages, ".package-lock.json");
const isLink = lstatSync(packages, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
// An installed package has no lock file, and its packages beside it; a checkout installs its own.
const isInstalled = () => isLink || !existsSync(lock) || (existsSync(installed) && statSync(lock).mtimeMs <= statSync(installed).mtimeMs);
// Installing through a link would empty the folder that another checkout works with.
if (isLink && existsSync(lock) && !isSameLock()) {
  console.error(
    `Expected at ${packages} the packages of this checkout's package-lock.json; it is a link to those of another. Remove it, and try again.`,
  );
  process.exit(1);
}

// `npm start` and `npm test` may be typed at once on a fresh clone: one installs, the other waits for it.
const installer = join(root, ".cache", "installing.pid");
while (!isInstalled()) {
  if (!claimInstall()) {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500);
    continue;
  }
  console.error("Installing packages (once, about a minute) …");
  const npm = spawnSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: root,
    stdio: ["ignore", process.stderr, process.stderr],
    shell: process.platform === "win32",
  });
  rmSync(installer, { force: true });
  if (npm.status !== 0) {
    console.error("The packages could not be installed: see npm's words above. Is the network there? `npm ci` in this folder tries again.");
    process.exit(1);
  }
  break;
}

function isSameLock() {
  if (!existsSync(packages)) return false;
  const theirs = join(realpathSync(packages), "..", "package-lock.json");
  return existsSync(theirs) && readFileSync(theirs).equals(readFileSync(lock));
}

/** False while another living process installs. */
function claimInstall() {
  mkdirSync(dirname(installer), { recursive: true });
  try {
    writeFileSync(installer, String(process.pid), { flag: "wx" });
    return true;
  } catch {
    try {
      process.kill(Number(readFileSync(installer, "utf8")) || -1, 0);
    } catch {
      rmSync(installer, { force: true });
    }
    return false;
  }
}

// npm runs a script in a shell and passes SIGTERM to that shell only, which ends without a word to us: its end is ours.
if (process.env.npm_lifecycle_event) {
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && process.kill(process.pid, "SIGTERM"), 500).unref();
}

// graphql looks for a second copy of itself behind every value unless it is told that this is no development.
if (process.argv[2] === "start") process.env.NODE_ENV ??= "production";

const { register } = await import("tsx/esm/api");
// The decorators are compiled as this package's tsconfig says, wherever the command is typed.
process.env.TSX_TSCONFIG_PATH ??= join(root, "tsconfig.json");
register();
await import("../src/cli.ts");
