import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Router, type Response } from "express";
import { badInput } from "../contract/errors.ts";
import type { Graph } from "../graph/graph.ts";
import { cursorOfChange, changePlaceOf, type ChangePlace } from "../knowledge/curation/change-list.ts";
import { isPlace, newestPlace } from "./place.queries.ts";
import { awaitingReader } from "../server/admission-control/export-lane.ts";
import { refuseRequest } from "../server/refusals.ts";
import { changeRecords } from "./feed.ts";

/**
 * `GET /changes?after=…`: a line of NDJSON a change, oldest first, up to the newest; whoever keeps the last cursor goes on from there.
 * `GET /changes/position`: where it ends now, for a copy that is taken from exports.
 */
export function changesRoutes(graph: Graph): Router {
  const router = Router();
  router.get("/", async (request, response) => {
    const { after } = request.query;
    if (after !== undefined && typeof after !== "string") throw badInput("`after` expects one cursor; several came.");
    const place: ChangePlace = after ? changePlaceOf(after) : ["", ""];
    if (after && !(await isPlace(graph.session(), place)))
      return refuseRequest(
        response,
        410,
        "GONE",
        "This graph does not hold the change of that position: it was built anew since. Take a new copy, by a backup or a release, and go on from its position.",
      );
    await send(response, lines(graph, place));
  });
  router.get("/position", async (_request, response) => {
    const newest = await newestPlace(graph.session());
    response.set("cache-control", "no-store").json({ cursor: newest ? cursorOfChange({ on: newest[0], id: newest[1] }) : null });
  });
  router.use((_request, response) => refuseRequest(response, 404, "NOT_FOUND", "The feed is at /changes, its end at /changes/position."));
  return router;
}

async function* lines(graph: Graph, place: ChangePlace): AsyncGenerator<string, void> {
  for await (const record of changeRecords(graph, place)) yield `${JSON.stringify(record)}\n`;
}

/** The first line is read before the headers go out, so that what fails is an answer and not half a feed. */
async function send(response: Response, text: AsyncGenerator<string, void>): Promise<void> {
  const first = await text.next();
  response.set("cache-control", "no-store").type("application/x-ndjson");
  const all = async function* () {
    if (first.done) return;
    yield first.value;
    yield* text;
  };
  await pipeline(Readable.from(awaitingReader(response, all())), response);
}
