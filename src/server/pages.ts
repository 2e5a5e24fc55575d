import { existsSync } from "node:fs";
import { join, normalize } from "node:path";
import express, { Router } from "express";

/** Serves the built web pages: files at their addresses, and for any other address the nearest page above it. */
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
  // Built assets carry a hash of their content in their names, so that a name never changes its meaning.
  routes.use("/assets", express.static(join(folder, "assets"), { immutable: true, maxAge: "1y", fallthrough: false }));
  routes.use(express.static(folder, { redirect: false, index: "index.html", maxAge: 0 }));
  routes.get(/.*/, (request, response, next) => {
    if (!request.accepts("html")) return next();
    response.sendFile(nearestPage(folder, request.path), { maxAge: 0 });
  });
  return routes;
}

/** /playground/anything is the playground's; what no page claims is the explorer's, which routes by itself. */
function nearestPage(folder: string, address: string): string {
  const [first = ""] = normalize(address).split("/").filter(Boolean);
  const own = join(folder, first, "index.html");
  return /^[a-z-]+$/.test(first) && existsSync(own) ? own : join(folder, "index.html");
}
