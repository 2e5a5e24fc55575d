import { existsSync, readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Router } from "express";
import packedStatic from "express-static-gzip";
import { etagOf } from "./response-cache/response-cache.ts";
import { matchesEtag } from "./response-cache/unchanged.ts";
import { preloadsOf } from "./preloads.ts";

/** Views of the explorer, by the first segment of their path. `app.tsx` has the same list; a test compares the two. */
export const explorerViews: readonly string[] = [
  "",
  "search",
  "claims",
  "claim",
  "entity",
  "conflicts",
  "bilateral",
  "graph",
  "track-records",
  "about",
  "embed",
];

/** Files as the build has packed them: packing two megabytes of scripts anew for each request took a processor a third of a second. */
const packed = (folder: string, serveStatic: packedStatic.ExpressStaticGzipOptions["serveStatic"]) =>
  packedStatic(folder, { enableBrotli: true, orderPreference: ["br", "gz"], index: false, serveStatic });

/** Serves the built web pages: files at their paths, the explorer at the paths of its views, and 404 anywhere else. */
export function pageRoutes(folder: string): Router {
  const routes = Router();
  if (!existsSync(join(folder, "index.html"))) {
    routes.get("/", (_request, response) => {
      response
        .type("text")
        .send("trade-graph answers at /graphql. The web pages are not built yet: run `npm run build:web`, then start again.\n");
    });
    return routes;
  }
  // Asset names contain a hash of their content, so they can be cached for ever.
  routes.use("/assets", packed(join(folder, "assets"), { immutable: true, maxAge: "1y", fallthrough: false }));
  routes.use(packed(folder, { redirect: false, maxAge: 0 }));
  const preloads = preloadsOf(folder);
  const pages = readdirSync(folder).filter((name) => existsSync(join(folder, name, "index.html")));
  routes.get(/.*/, async (request, response, next) => {
    const [first = "", ...rest] = request.path.split("/").slice(1);
    const own = pages.includes(first) && rest.join("") === "" ? first : explorerViews.includes(first) ? "" : undefined;
    const wantsPage = request.headers.accept?.includes("text/html");
    if (!request.accepts("html") || (own === undefined && !wantsPage)) return next();
    // Browsers get the error page for a mistyped address, other clients only the status.
    if (own === "" && preloads[first]) response.set("link", preloads[first]);
    const page = await readFile(join(folder, own ?? "", "index.html"));
    // The same on every server, whenever its pages were built.
    const etag = etagOf(page);
    response.set({ etag, "cache-control": "public, max-age=0, must-revalidate" });
    if (own !== undefined && matchesEtag(request, etag)) return void response.status(304).end();
    response
      .status(own === undefined ? 404 : 200)
      .type("html")
      .send(page);
  });
  return routes;
}
