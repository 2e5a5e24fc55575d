import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Router, type Request, type Response } from "express";
import { z } from "zod";
import { badInput } from "../contract/errors.ts";
import { day } from "../contract/time.ts";
import { ClaimKind, Measure, Modality, Rank, Topic } from "../contract/vocabulary.ts";
import type { RequestContext } from "../knowledge/context.ts";
import { typeOf } from "../knowledge/ids.ts";
import { formats, takeClaims, takeNeighbourhood, type Format } from "../knowledge/taking-away/take-away.ts";

const range = z.strictObject({ from: day.optional(), to: day.optional() });
const name = z.string().max(400);

/** ClaimFilter as JSON in an address; the same names and meanings as in the API. */
const filterSchema = z.strictObject({
  speaker: name.optional(),
  accordingTo: name.optional(),
  topic: z.array(Topic.schema).optional(),
  measure: z.array(Measure.schema).optional(),
  kind: z.array(ClaimKind.schema).optional(),
  modality: z.array(Modality.schema).optional(),
  rank: z.array(Rank.schema).optional(),
  between: z.array(name).optional(),
  from: name.optional(),
  to: name.optional(),
  commodity: name.optional(),
  borderCrossing: name.optional(),
  source: name.optional(),
  text: name.optional(),
  saidOn: range.optional(),
  period: range.optional(),
  value: z.strictObject({ min: z.number().optional(), max: z.number().optional() }).optional(),
  unit: name.optional(),
});

/** `GET /export/claims.csv?filter={…}` and `GET /export/neighbourhood.graphml?of=…`: streams that wait for a slow reader. */
export function exportRoutes(contextOf: (request: Request) => RequestContext): Router {
  const router = Router();
  router.get("/claims.:format", async (request, response) => {
    const format = formatOf(request.params.format);
    await send(response, format, "claims", takeClaims(contextOf(request), format, filterOf(request.query.filter)));
  });
  router.get("/neighbourhood.:format", async (request, response) => {
    const format = formatOf(request.params.format);
    const of = String(request.query.of ?? "");
    if (!typeOf(of)) throw badInput("`of` expects the id of a thing, such as country:RUS.");
    await send(
      response,
      format,
      "neighbourhood",
      takeNeighbourhood(
        contextOf(request),
        format,
        of,
        whole(request.query.hops, "hops", 1, 3),
        whole(request.query.limit, "limit", 10, 50),
      ),
    );
  });
  return router;
}

function formatOf(format: string | string[] | undefined): Format {
  if (typeof format === "string" && Object.hasOwn(formats, format)) return format as Format;
  throw badInput(
    `An export ends in ${Object.keys(formats)
      .map((known) => `.${known}`)
      .join(", ")}; ${JSON.stringify(String(format).slice(0, 20))} came.`,
  );
}

function filterOf(given: unknown): z.output<typeof filterSchema> {
  if (given === undefined) return {};
  let json: unknown;
  try {
    json = JSON.parse(String(given));
  } catch {
    throw badInput('`filter` expects a ClaimFilter as JSON, such as {"speaker":"Putin"}; what came is not JSON.');
  }
  const parsed = filterSchema.safeParse(json);
  if (!parsed.success)
    throw badInput(
      `\`filter\` expects a ClaimFilter: ${parsed.error.issues
        .map((issue) => `${issue.path.join(".")}: ${issue.message}`)
        .join("; ")
        .slice(0, 500)}`,
    );
  return parsed.data;
}

function whole(given: unknown, what: string, fallback: number, most: number): number {
  const value = given === undefined ? fallback : Number(given);
  if (!Number.isInteger(value) || value < 1 || value > most)
    throw badInput(`\`${what}\` expects a whole number from 1 to ${most}; ${JSON.stringify(String(given).slice(0, 20))} came.`);
  return value;
}

/** The first portion is read before the headers go out, so that a question that fails is an answer and not half a file. */
async function send(response: Response, format: Format, name: string, text: AsyncGenerator<string>): Promise<void> {
  const first = await text.next();
  const second = first.done ? first : await text.next();
  // The log, the counters, compression and the pipeline each listen for its end.
  response.setMaxListeners(20);
  response.type(formats[format]).attachment(`${name}.${format}`);
  const all = async function* () {
    if (!first.done) yield first.value;
    if (!second.done) yield second.value;
    yield* text;
  };
  await pipeline(Readable.from(all()), response);
}
