import { readdir } from "node:fs/promises";
import { dirname, isAbsolute, join, relative } from "node:path";
import { build, type Plugin } from "vite";
import { root } from "../config.ts";
import { installPages } from "./web-pages.ts";

const files = new Set(["package-lock.json", "vite.config.ts"]);

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
await installPages(fresh, [...files].sort());
