// Jest loads CommonJS but not TypeScript: before the suite, our app is bundled into one CommonJS file next to its packages.
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");

export default () =>
  build({
    root,
    configFile: false,
    logLevel: "error",
    // Jest 29 cannot require packages that are ES modules only; they are bundled in.
    ssr: { noExternal: ["jose"] },
    build: {
      ssr: join(root, "tests/apollo-integration/our-app.ts"),
      outDir: join(root, "node_modules/.cache/apollo-integration"),
      emptyOutDir: true,
      minify: false,
      rolldownOptions: { output: { format: "cjs", entryFileNames: "our-app.cjs" } },
    },
  });
