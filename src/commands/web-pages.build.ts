import { readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, isAbsolute, join, relative } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip as gzipCompress } from "node:zlib";
import { build, type Plugin } from "vite";
import { root } from "../config.ts";
import { installPages } from "./web-pages.ts";

const brotli = promisify(brotliCompress);
const gzip = promisify(gzipCompress);

/** Smaller ones gain nothing. */
const leastPacked = 1_500;

/** Writes each script, style sheet and map beside itself as the server sends it to browsers, so that no request packs it anew. */
async function pack(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => /\.(?:js|css|json|svg)$/.test(name));
  await Promise.all(
    names.map(async (name) => {
      const file = join(folder, name);
      const content = await readFile(file);
      if (content.length < leastPacked) return;
      const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: content.length } };
      await Promise.all([
        brotli(content, options).then((packed) => writeFile(`${file}.br`, packed)),
        gzip(content, { level: 9 }).then((packed) => writeFile(`${file}.gz`, packed)),
      ]);
    }),
  );
}

const files = new Set(["package-lock.json", "vite.config.ts", "src/commands/web-pages.build.ts"]);

/** Every source file of a page, as seen by the bundler. */
const listing: Plugin = {
  name: "list-sources",
  generateBundle() {
    for (const id of this.getModuleIds()) {
      const file = relative(root, id.split("?")[0]!);
      if (isAbsolute(id) && file.startsWith("src/")) files.add(file);
    }
  },
};

// A running server keeps serving the old pages until all new ones are there.
const fresh = join(root, "dist", `explorer-${process.pid}`);
await build({ configFile: "vite.config.ts", logLevel: "warn", plugins: [listing], build: { outDir: fresh } });
// The bundler does not list style sheets that others import.
for (const folder of new Set([...files].map((file) => dirname(file)).filter((each) => each.startsWith("src/"))))
  for (const name of await readdir(join(root, folder))) if (name.endsWith(".css")) files.add(join(folder, name));
await pack(join(fresh, "assets"));
await installPages(fresh, [...files].sort());
