import { isUtf8 } from "node:buffer";
import express, { type RequestHandler } from "express";
import type { Limits } from "../config.ts";
import { requestScopeOf } from "./request-scope.ts";

/** Reads a JSON body to its end. Its time is bounded by the connection (`LIMIT_BODY_MS`), the request's own begins behind it. */
export function readBody({ bodyBytes }: Limits): RequestHandler {
  const read = express.json({
    limit: bodyBytes || Infinity,
    strict: true,
    verify(_request, _response, body, encoding) {
      // Read leniently, bytes that are no letters would become U+FFFD, and two different texts one.
      if (/^utf-?8$/i.test(encoding) && !isUtf8(body)) throw Object.assign(new Error("no UTF-8"), { status: 400, type: "charset.invalid" });
    },
  });
  return (request, response, next) =>
    read(request, response, (error?: unknown) => {
      requestScopeOf(request)!.whole();
      next(error);
    });
}

/** A form, as tools for spreadsheets send their questions. */
export const readForm: RequestHandler = express.urlencoded({ extended: false, limit: 1_000_000, parameterLimit: 20 });
