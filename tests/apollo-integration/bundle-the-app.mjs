// Jest loads CommonJS and no TypeScript: before the suite, our app becomes one CommonJS file among the packages it was written for.
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");

export default () =>
  build({
    root,
    configFile: false,
    logLevel: "error",
    // Packages that are nothing but ES modules cannot be required by Jest 29; they are bundled in.
    ssr: { noExternal: ["jose"] },
    build: {
      ssr: join(root, "tests/apollo-integration/our-app.ts"),
      outDir: join(root, "node_modules/.cache/apollo-integration"),
      emptyOutDir: true,
      minify: false,
      rolldownOptions: { output: { format: "cjs", entryFileNames: "our-app.cjs" } },
    },
  });
