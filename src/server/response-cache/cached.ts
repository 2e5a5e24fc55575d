import type { Request, RequestHandler, Response } from "express";
import type { Viewer } from "../../query/viewer.ts";
import { patienceMs } from "../admission-control/admission.ts";
import { entered, type AdmissionDoor } from "../admission-control/admit.ts";
import type { PersistedDocuments } from "../persisted-documents.ts";
import { requestScopeOf, type RequestScope } from "../request-scope.ts";
import { packed, tagOf, type CachedAnswer, type ResponseCache } from "./response-cache.ts";
import { hasAlready } from "./unchanged.ts";

const leastPacked = 1_024;

export interface CachedDoor {
  cache: ResponseCache;
  /** Takes points of whoever asks; throws RATE_LIMITED. */
  charge: (request: Request, response: Response, points: number) => void;
  /** Where kept answers wait for their turn to go out. */
  door: AdmissionDoor;
  /** Documents that clients may name by their hash. */
  documents: PersistedDocuments;
  /** Whether reading needs no token. */
  open: boolean;
  /** The viewer of a token that was seen to be right a moment ago. */
  knownViewer: (request: Request) => Viewer | undefined;
}

/** Answers from what is kept, before a slot is taken, and keeps whole answers without errors. */
export function cached(options: CachedDoor): RequestHandler {
  const { cache, door, charge } = options;
  return async (request, response, next) => {
    const question = questionOf(request, options);
    const key = question === undefined ? undefined : cache.keyOf(question);
    if (question === undefined || key === undefined) return next();
    const scope = requestScopeOf(request)!;
    const kept = cache.get(key) ?? (await answerOfOther(cache.working(key), scope));
    if (response.destroyed) return;
    if (kept) {
      charge(request, response, pointsOf(kept));
      return void ((await entered(door, request, response)) && send(request, response, kept));
    }
    const end = cache.begin(key, question);
    scope.whenAnswered = (body) => {
      const whole = response.statusCode === 200 && scope.cacheable === true && body !== undefined;
      const answer = whole ? keptOf(body, scope.account, String(response.getHeader("content-type"))) : undefined;
      end(answer);
      if (answer && request.method === "GET") describe(response, answer.etag);
    };
    response.once("close", () => end());
    next();
  };
}

/**
 * What is left to do for a kept answer is to send it: a point for each kB, where its objects had cost several. Free of them, one client got
 * 1,600 answers of 4 MB a minute.
 */
const pointsOf = ({ body }: CachedAnswer): number => Math.floor(body.length / 1_000);

/** Whoever waits for another's answer and for a turn waits no longer than for a turn alone. */
async function answerOfOther(
  working: Promise<CachedAnswer | undefined> | undefined,
  scope: RequestScope,
): Promise<CachedAnswer | undefined> {
  if (!working) return undefined;
  const since = performance.now();
  let late: NodeJS.Timeout | undefined;
  const tooLong = new Promise<undefined>((resolve) => (late = setTimeout(() => resolve(undefined), patienceMs)));
  const answer = await Promise.race([working, tooLong]);
  clearTimeout(late);
  scope.waitedMs = performance.now() - since;
  return answer;
}

/** All that an answer depends on, as a text; undefined for what is not answered from here. Readers of every kind get the same answers. */
function questionOf(request: Request, { open, knownViewer, documents }: CachedDoor): string | undefined {
  if (request.get("x-explain") !== undefined) return undefined;
  // Who may write may see what others do not; their answers are their own.
  if (request.headers.authorization !== undefined ? knownViewer(request)?.role !== "reader" : !open) return undefined;
  const accept = (request.headers.accept ?? "").slice(0, 200);
  if (request.method === "GET") {
    // Without one of these a page of another site could have sent it, and Apollo says so.
    const isOwn =
      request.get("apollo-require-preflight") ||
      request.get("x-apollo-operation-name") ||
      /^application\/json\b/i.test(request.get("content-type") ?? "");
    const text = isOwn ? textOf(request.query, documents) : undefined;
    const { operationName, variables } = request.query;
    return text === undefined ? undefined : keyOf([text, operationName, variables, accept, "GET"]);
  }
  const body = request.body as Record<string, unknown> | undefined;
  const text = request.method === "POST" && body ? textOf(body, documents) : undefined;
  return text === undefined ? undefined : keyOf([text, body!["operationName"], body!["variables"], accept, "POST"]);
}

/** The document of a request, also one that is named by its hash alone; undefined where more is asked than its answer. */
function textOf({ query, extensions }: Record<string, unknown>, documents: CachedDoor["documents"]): string | undefined {
  if (extensions == null) return typeof query === "string" ? query : undefined;
  const named = query === undefined ? documents.namedIn(extensions) : undefined;
  return named?.alone ? named.text : undefined;
}

/** Undefined for variables that nest thousands of levels deep: the check of cost refuses them in its own words. */
function keyOf(parts: readonly unknown[]): string | undefined {
  try {
    return JSON.stringify(parts);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** What the answer cost stands at its end, and the next one does not cost it again. */
function keptOf(body: Uint8Array, account: object | undefined, type: string): CachedAnswer | undefined {
  const text = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const at = text.lastIndexOf(',"extensions":{');
  if (at < 0 || !account) return undefined;
  const data = text.subarray(0, at);
  const extensions = JSON.stringify({ ...account, cached: true });
  return { body: Buffer.concat([data, Buffer.from(`,"extensions":${extensions}}\n`)]), type, etag: tagOf(data) };
}

function send(request: Request, response: Response, kept: CachedAnswer): void {
  const isGet = request.method === "GET";
  response.setHeader("content-type", kept.type);
  response.vary("accept-encoding");
  if (isGet) {
    describe(response, kept.etag);
    if (hasAlready(request, kept.etag)) return (void response.status(304).removeHeader("content-type"), void response.end());
  } else response.setHeader("cache-control", "no-store");
  const packs = kept.body.length >= leastPacked && /\bgzip\b/.test(request.headers["accept-encoding"] ?? "");
  if (packs) response.setHeader("content-encoding", "gzip");
  const body = packs ? packed(kept) : kept.body;
  response.setHeader("content-length", body.length);
  response.end(body);
}

/** True for a second at most, as the answers of other servers are; what is kept longer has to be asked about. */
function describe(response: Response, etag: string): void {
  const priv = response.req.headers.authorization !== undefined;
  response.setHeader("cache-control", `${priv ? "private" : "public"}, max-age=0, must-revalidate`);
  response.setHeader("etag", etag);
}
