import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { root } from "../config.ts";

const pages = join(root, "dist/explorer");
/** The files the pages were built from, and the digest of their contents. */
const record = join(root, "dist/web-pages.json");

/**
 * Rebuilds the web pages when one of their source files has changed. Without Vite (a production image) the existing pages are used. Throws
 * when the build fails.
 */
export async function buildPages(onProgress: (step: string) => void): Promise<void> {
  if (!existsSync(join(root, "node_modules/vite")) || (await areCurrent())) return;
  onProgress("Building the web pages");
  const lines: string[] = [];
  // In a separate process, so that the bundler's memory is freed when it is done.
  const child = spawn(process.execPath, ["--import", "tsx", fileURLToPath(new URL("web-pages.build.ts", import.meta.url))], {
    cwd: root,
    // Always a production build: the environment of a test run would include the development build of React.
    env: { ...process.env, NODE_ENV: "production" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text: string) => lines.push(text));
  const code = await new Promise((resolve, reject) => child.once("error", reject).once("close", resolve));
  if (code !== 0) throw new Error(`The web pages could not be built:\n${lines.join("").trim()}`);
}

/** Moves freshly built pages into place as a whole, and records the files (relative to the checkout) they were built from. */
export async function installPages(fresh: string, files: readonly string[]): Promise<void> {
  await rm(pages, { recursive: true, force: true });
  await rename(fresh, pages);
  await writeFile(record, `${JSON.stringify({ files, digest: await digest(files) }, null, 2)}\n`);
}

async function areCurrent(): Promise<boolean> {
  if (!existsSync(join(pages, "index.html"))) return false;
  try {
    const { files, digest: then } = JSON.parse(await readFile(record, "utf8")) as { files: string[]; digest: string };
    return (await digest(files)) === then;
  } catch {
    return false;
  }
}

/** A digest of the files' contents and of the file names in their folders: a page may import any of these. */
async function digest(files: readonly string[]): Promise<string> {
  const hash = createHash("sha256");
  for (const file of files) hash.update(`${file}\n`).update(await readFile(join(root, file)));
  const folders = new Set(files.map((file) => dirname(file)).filter((folder) => folder.startsWith("src/")));
  for (const folder of folders) hash.update((await readdir(join(root, folder))).sort().join("\n"));
  return hash.digest("hex");
}
