import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defaultClientConditions, defineConfig, type Plugin } from "vite";

const from = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Each page of the web: the source folder that holds its index.html, and the address it is served at. */
const pages: Record<string, string> = {
  explorer: "/",
  playground: "/playground/",
  "schema-map": "/schema/",
};

/** Vite writes a page where its source stood; people find it at its address, while building and while developing. */
function atItsAddress(): Plugin {
  return {
    name: "page-at-its-address",
    enforce: "post",
    generateBundle(_options, bundle) {
      for (const [folder, address] of Object.entries(pages)) {
        const built = bundle[`${folder}/index.html`];
        if (built?.type !== "asset") throw new Error(`Expected the build to hold ${folder}/index.html; it does not.`);
        const fileName = `${address.slice(1)}index.html`;
        if (fileName === built.fileName) continue;
        delete bundle[built.fileName];
        this.emitFile({ type: "asset", fileName, source: built.source });
      }
    },
    configureServer(server) {
      server.middlewares.use((request, _response, next) => {
        const path = (request.url ?? "/").split("?")[0]!;
        const longestFirst = Object.entries(pages).sort(([, one], [, other]) => other.length - one.length);
        const page = longestFirst.find(([, address]) => path.startsWith(address));
        if (page && request.headers.accept?.includes("text/html")) request.url = `/${page[0]}/index.html`;
        next();
      });
    },
  };
}

export default defineConfig({
  root: from("src"),
  publicDir: false,
  plugins: [react(), atItsAddress()],
  // The client library as it stands in packages/, not as it was last built.
  resolve: { conditions: ["@trade-graph/source", ...defaultClientConditions] },
  // While developing, `npx vite` serves the pages and a running `npm start` answers them.
  server: { proxy: { "/graphql": "http://127.0.0.1:4000", "/export": "http://127.0.0.1:4000" } },
  build: {
    outDir: from("dist/explorer"),
    // The server reads in it what each view needs, and says so before the page is read.
    manifest: "manifest.json",
    emptyOutDir: true,
    // The server's content security policy allows no data: address for scripts or fonts; files are files.
    assetsInlineLimit: 0,
    // The editor of the playground is one chunk of 2.8 MB (700 kB compressed), loaded when the playground opens.
    chunkSizeWarningLimit: 3_000,
    // Chromium, Firefox and Safari of 2024 on: light-dark(), :has() and container queries are used as they are.
    target: ["chrome123", "firefox121", "safari17.5"],
    rolldownOptions: {
      // GraphiQL's files carry "use no memo" for React's compiler, which is not used here.
      onLog: (level, log, write) => log.code === "MODULE_LEVEL_DIRECTIVE" || write(level, log),
      input: Object.fromEntries(Object.keys(pages).map((folder) => [folder, from(`src/${folder}/index.html`)])),
    },
  },
});
