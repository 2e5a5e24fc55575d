import { isUtf8 } from "node:buffer";
import express, { type RequestHandler } from "express";
import type { Limits } from "../config.ts";
import { requestScopeOf } from "./request-scope.ts";

/** Reads a JSON body to its end. Its duration is limited per connection (`LIMIT_BODY_MS`); the request's own deadline starts afterwards. */
export function readBody({ bodyBytes }: Limits): RequestHandler {
  const read = express.json({
    limit: bodyBytes || Infinity,
    strict: true,
    verify(_request, _response, body, encoding) {
      // Lenient decoding would turn invalid bytes into U+FFFD, and two different texts into one.
      if (/^utf-?8$/i.test(encoding) && !isUtf8(body))
        throw Object.assign(new Error("not UTF-8"), { status: 400, type: "charset.invalid" });
    },
  });
  return (request, response, next) =>
    read(request, response, (error?: unknown) => {
      requestScopeOf(request)!.bodyReceived();
      next(error);
    });
}

/** A form, as sent by spreadsheet tools. */
export const readForm: RequestHandler = express.urlencoded({ extended: false, limit: 1_000_000, parameterLimit: 20 });
