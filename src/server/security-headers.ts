import type { RequestHandler } from "express";
import helmet, { type HelmetOptions } from "helmet";

/**
 * The pages load nothing from anywhere else, and nothing inline but styles: editors and graph canvases write style attributes.
 * Editor workers come from blob: addresses.
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
  // The older header for the same, which knows no "everywhere".
  xFrameOptions: frameAncestors === "'none'",
  // TLS is ended by a proxy where there is one; that proxy knows whether every visitor comes by it.
  strictTransportSecurity: false,
  crossOriginResourcePolicy: { policy: "cross-origin" },
  referrerPolicy: { policy: "no-referrer" },
});

const everywhere = helmet(options("'none'"));
const inFrames = helmet(options("*"));

/** Only the pages made for frames, those below /embed/, may stand in one. */
export const securityHeaders: RequestHandler = (request, response, next) =>
  (request.path.startsWith("/embed/") ? inFrames : everywhere)(request, response, next);
