import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Router, type Response } from "express";
import { badInput } from "../contract/errors.ts";
import type { Graph } from "../graph/graph.ts";
import { cursorOfChange, changePlaceOf, type ChangePlace } from "../knowledge/curation/change-list.ts";
import { isPosition, newestPosition } from "./position.queries.ts";
import { trackReader } from "../server/admission-control/export-queue.ts";
import { sendError } from "../server/error-responses.ts";
import { changeRecords } from "./feed.ts";

/**
 * `GET /changes?after=…`: one NDJSON line per change, oldest first, up to the newest; a client continues with the last cursor it stored.
 * `GET /changes/position`: the current end, for a copy made from exports.
 */
export function changesRoutes(graph: Graph): Router {
  const router = Router();
  router.get("/", async (request, response) => {
    const { after } = request.query;
    if (after !== undefined && typeof after !== "string") throw badInput("`after` expects one cursor; got several.");
    const place: ChangePlace = after ? changePlaceOf(after) : ["", ""];
    if (after && !(await isPosition(graph.session(), place)))
      return sendError(
        response,
        410,
        "GONE",
        "This graph does not contain the change at that position: it has been rebuilt since. Create a new copy, from a backup or a release, and continue from its position.",
      );
    await send(response, lines(graph, place));
  });
  router.get("/position", async (_request, response) => {
    const newest = await newestPosition(graph.session());
    response.set("cache-control", "no-store").json({ cursor: newest ? cursorOfChange({ on: newest[0], id: newest[1] }) : null });
  });
  router.use((_request, response) => sendError(response, 404, "NOT_FOUND", "The feed is at /changes, its end at /changes/position."));
  return router;
}

async function* lines(graph: Graph, place: ChangePlace): AsyncGenerator<string, void> {
  for await (const record of changeRecords(graph, place)) yield `${JSON.stringify(record)}\n`;
}

/** The first line is read before the headers are sent, so that a failure gives an error response instead of a partial feed. */
async function send(response: Response, text: AsyncGenerator<string, void>): Promise<void> {
  const first = await text.next();
  response.set("cache-control", "no-store").type("application/x-ndjson");
  if (response.req.method === "HEAD") return void (await text.return(), response.end());
  const all = async function* () {
    if (first.done) return;
    yield first.value;
    yield* text;
  };
  await pipeline(Readable.from(trackReader(response, all())), response);
}
