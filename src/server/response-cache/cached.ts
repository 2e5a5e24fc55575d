import type { Request, RequestHandler, Response } from "express";
import type { Viewer } from "../../query/viewer.ts";
import { maxWaitMs } from "../admission-control/admission.ts";
import { waitForSlot, type AdmissionOptions } from "../admission-control/admit.ts";
import type { PersistedDocuments } from "../persisted-documents.ts";
import { requestScopeOf, type RequestScope } from "../request-scope.ts";
import { etagOf, gzippedBody, inOwnMemory, type CachedAnswer, type ResponseCache } from "./response-cache.ts";
import { matchesEtag } from "./unchanged.ts";

const minPacked = 1_024;

export interface CacheOptions {
  cache: ResponseCache;
  /** Charges points to the client; throws RATE_LIMITED. */
  charge: (request: Request, response: Response, points: number) => void;
  /** Where cached responses are queued for sending. */
  delivery: AdmissionOptions;
  /** Documents that clients may name by their hash. */
  documents: PersistedDocuments;
  /** Whether reads need no token. */
  open: boolean;
  /** The viewer of a recently verified token. */
  knownViewer: (request: Request) => Viewer | undefined;
}

/** Answers from the cache before a slot is taken, and caches complete responses without errors. */
export function cached(options: CacheOptions): RequestHandler {
  const { cache, delivery, charge } = options;
  return async (request, response, next) => {
    const question = requestKey(request, options);
    const key = question === undefined ? undefined : cache.keyOf(question);
    if (question === undefined || key === undefined) return next();
    const scope = requestScopeOf(request)!;
    const hit = cache.get(key) ?? (await sharedAnswer(cache.pending(key), scope));
    if (response.destroyed) return;
    if (hit) {
      charge(request, response, costOfCached(hit));
      return void ((await waitForSlot(delivery, request, response)) && send(request, response, hit));
    }
    const finish = cache.begin(key, question);
    scope.onResponse = (body) => {
      const isComplete = response.statusCode === 200 && scope.cacheable === true && body !== undefined;
      const answer = isComplete ? toCachedAnswer(body, scope.account, String(response.getHeader("content-type"))) : undefined;
      finish(answer);
      if (answer && request.method === "GET") setCacheHeaders(response, answer.etag);
    };
    response.once("close", () => finish());
    next();
  };
}

/**
 * A cached response only has to be sent: one point per kB, instead of several for its objects. When that was free, one client fetched 1,600
 * responses of 4 MB a minute.
 */
const costOfCached = ({ body }: CachedAnswer): number => Math.floor(body.length / 1_000);

/** Waiting for another request's response and then for a turn takes no longer than waiting for a turn alone. */
async function sharedAnswer(
  pending: Promise<CachedAnswer | undefined> | undefined,
  scope: RequestScope,
): Promise<CachedAnswer | undefined> {
  if (!pending) return undefined;
  const since = performance.now();
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<undefined>((resolve) => (timer = setTimeout(() => resolve(undefined), maxWaitMs)));
  const answer = await Promise.race([pending, timeout]);
  clearTimeout(timer);
  scope.waitedMs = performance.now() - since;
  return answer;
}

/** Everything a response depends on, as a cache key; undefined for requests that bypass the cache. All readers share the same responses. */
function requestKey(request: Request, { open, knownViewer, documents }: CacheOptions): string | undefined {
  if (request.get("x-explain") !== undefined) return undefined;
  // Clients that may write may see more than others; their responses are not shared.
  if (request.headers.authorization !== undefined ? knownViewer(request)?.role !== "reader" : !open) return undefined;
  const accept = (request.headers.accept ?? "").slice(0, 200);
  if (request.method === "GET") {
    // Without one of these headers a page of another site could have sent the request, and Apollo rejects it.
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

/** The document of a request, even if named only by its hash; undefined when other extensions are requested. */
function textOf({ query, extensions }: Record<string, unknown>, documents: CacheOptions["documents"]): string | undefined {
  if (extensions == null) return typeof query === "string" ? query : undefined;
  const named = query === undefined ? documents.namedIn(extensions) : undefined;
  return named?.onlyHash ? named.text : undefined;
}

/** Undefined for variables that nest thousands of levels deep: the cost check rejects them with a proper message. */
function keyOf(parts: readonly unknown[]): string | undefined {
  try {
    return JSON.stringify(parts);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The cost stands at the end of the response, and is zero when served from the cache. */
function toCachedAnswer(body: Uint8Array, account: object | undefined, type: string): CachedAnswer | undefined {
  const text = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const at = text.lastIndexOf(',"extensions":{');
  if (at < 0 || !account) return undefined;
  const data = text.subarray(0, at);
  const extensions = JSON.stringify({ ...account, cached: true });
  return { body: inOwnMemory(data, Buffer.from(`,"extensions":${extensions}}\n`)), type, etag: etagOf(data) };
}

function send(request: Request, response: Response, hit: CachedAnswer): void {
  const isGet = request.method === "GET";
  response.setHeader("content-type", hit.type);
  response.vary("accept-encoding");
  if (isGet) {
    setCacheHeaders(response, hit.etag);
    if (matchesEtag(request, hit.etag)) return (void response.status(304).removeHeader("content-type"), void response.end());
  } else response.setHeader("cache-control", "no-store");
  const useGzip = hit.body.length >= minPacked && /\bgzip\b/.test(request.headers["accept-encoding"] ?? "");
  if (useGzip) response.setHeader("content-encoding", "gzip");
  const body = useGzip ? gzippedBody(hit) : hit.body;
  response.setHeader("content-length", body.length);
  response.end(body);
}

/** Like responses of other servers, it is fresh for a second at most; clients have to revalidate. */
function setCacheHeaders(response: Response, etag: string): void {
  const isPrivate = response.req.headers.authorization !== undefined;
  response.setHeader("cache-control", `${isPrivate ? "private" : "public"}, max-age=0, must-revalidate`);
  response.setHeader("etag", etag);
}
