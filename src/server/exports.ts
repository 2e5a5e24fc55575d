import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Router, type Request, type Response } from "express";
import { badInput } from "../contract/errors.ts";
import { trackReader } from "./admission-control/export-queue.ts";
import type { RequestContext } from "../query/context.ts";
import { isFormat, readFilterText, readNeighbourhood } from "../knowledge/export/parameters.ts";
import { formats, exportClaims, exportNeighbourhood, exportThings, type Format } from "../knowledge/export/export.ts";
import { tabled } from "../knowledge/export/thing-rows.ts";
import { sendError } from "./error-responses.ts";

/**
 * `GET /export/claims.csv?filter={…}` and `GET /export/neighbourhood.graphml?of=…`: streams with backpressure. CSV lines end as in RFC
 * 4180; `bom=1` adds a byte-order mark, without which spreadsheets misread UTF-8.
 */
export function exportRoutes(contextOf: (request: Request) => RequestContext): Router {
  const router = Router();
  router.get("/claims.:format", async (request, response) => {
    const format = formatOf(request.params.format);
    const { filter } = request.query;
    const asked = filter === undefined ? {} : readFilterText(String(filter), "filter");
    await send(request, response, "claims", exportClaims(contextOf(request), format, asked));
  });
  router.get("/neighbourhood.:format", async (request, response) => {
    const format = formatOf(request.params.format);
    const asked = readNeighbourhood(request.query);
    await send(request, response, "neighbourhood", exportNeighbourhood(contextOf(request), format, asked));
  });
  router.get("/:table.:format", async (request, response) => {
    const { table, format } = request.params;
    const known = `/export has claims, neighbourhood, ${[...tabled.keys()].join(", ")}`;
    if (!tabled.has(table))
      return sendError(response, 404, "NOT_FOUND", `There is no export of ${JSON.stringify(table.slice(0, 40))}. ${known}.`);
    if (format !== "csv" && format !== "ndjson")
      return sendError(response, 404, "NOT_FOUND", `A table of things ends in .csv or .ndjson; got .${format.slice(0, 20)}.`);
    await send(request, response, table, exportThings(contextOf(request).graph, format, table));
  });
  router.use((_request, response) =>
    sendError(response, 404, "NOT_FOUND", "There is no export at this address. An example is /export/claims.csv."),
  );
  return router;
}

function wantsByteOrderMark(given: unknown): boolean {
  if (given === undefined || given === "0") return false;
  if (given === "1") return true;
  throw badInput(`\`bom\` expects 1 for a byte-order mark or 0 for none; got ${JSON.stringify(String(given).slice(0, 20))}.`);
}

function formatOf(format: string | string[] | undefined): Format {
  if (isFormat(format)) return format;
  const known = Object.keys(formats).map((each) => `.${each}`);
  throw badInput(`An export ends in ${known.join(", ")}; got ${JSON.stringify(String(format).slice(0, 20))}.`);
}

const byteOrderMark = "\ufeff";

/** The first rows are read before the headers are sent, so that a failing query gives an error response instead of a partial file. */
async function send(request: Request, response: Response, name: string, text: AsyncGenerator<string>): Promise<void> {
  const format = formatOf(request.params.format);
  const marked = wantsByteOrderMark(request.query.bom) && format === "csv";
  const first = await text.next();
  const second = first.done ? first : await text.next();
  response.type(formats[format]).attachment(`${name}.${format}`);
  // Node discards the body of a HEAD response without backpressure: the whole export would be read from the graph for nothing.
  if (request.method === "HEAD") return void (await text.return(undefined), response.end());
  const all = async function* () {
    if (marked) yield byteOrderMark;
    if (!first.done) yield first.value;
    if (!second.done) yield second.value;
    yield* text;
  };
  await pipeline(Readable.from(trackReader(response, all())), response);
}
