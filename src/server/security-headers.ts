import type { RequestHandler } from "express";
import helmet, { type HelmetOptions } from "helmet";

/**
 * The pages load nothing from other origins, and nothing inline but styles: editors and graph canvases write style attributes. Editor
 * workers come from blob: addresses.
 */
const options = (frameAncestors: "'none'" | "*"): HelmetOptions => ({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", "data:", "blob:"],
      fontSrc: ["'self'", "data:"],
      workerSrc: ["'self'", "blob:"],
      connectSrc: ["'self'"],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: [frameAncestors],
    },
  },
  // The older header for the same purpose, which cannot express "everywhere".
  xFrameOptions: frameAncestors === "'none'",
  // TLS is terminated by a proxy, if any; only that proxy knows whether all visitors use it.
  strictTransportSecurity: false,
  crossOriginResourcePolicy: { policy: "cross-origin" },
  referrerPolicy: { policy: "no-referrer" },
});

const unframed = helmet(options("'none'"));
const frameable = helmet(options("*"));

/** Only the pages below /embed/ may be framed. */
export const securityHeaders: RequestHandler = (request, response, next) =>
  (request.path.startsWith("/embed/") ? frameable : unframed)(request, response, next);
