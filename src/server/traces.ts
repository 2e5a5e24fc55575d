import { randomBytes } from "node:crypto";
import type { RequestHandler } from "express";
import type { Logger } from "pino";
import type { Config } from "../config.ts";
import { requestScopeOf } from "./request-scope.ts";

/** Spans are buffered at most this long, and at most this many: a collector that is down must cost neither memory nor responses. */
const waitMs = 1_000;
const maxWaiting = 2_000;

interface Span {
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  name: string;
  kind: 2;
  startTimeUnixNano: string;
  endTimeUnixNano: string;
  attributes: { key: string; value: { stringValue: string } | { doubleValue: number } }[];
  status: { code: 1 | 2 };
}

/**
 * One span per request, sent as OTLP over HTTP in JSON. The protocol is one POST; the packages that implement it weigh 38 MB. A caller's
 * `traceparent` (W3C) is continued.
 */
export class Traces {
  #buffer: Span[] = [];
  #timer: NodeJS.Timeout | undefined;
  #sending: Promise<void> = Promise.resolve();

  constructor(
    private readonly endpoint: string,
    private readonly config: Config,
    private readonly logger: Logger,
  ) {}

  readonly record: RequestHandler = (request, response, next) => {
    const parent = /^00-([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]{2}$/.exec(request.get("traceparent") ?? "");
    const began = Date.now();
    response.once("close", () => {
      const scope = requestScopeOf(request);
      if (!scope) return;
      const { statements, waves, databaseMs } = scope.session.queryLog;
      this.#add({
        traceId: parent?.[1] ?? randomBytes(16).toString("hex"),
        spanId: randomBytes(8).toString("hex"),
        ...(parent ? { parentSpanId: parent[2]! } : {}),
        name: scope.operationName ?? `${request.method} ${request.baseUrl || request.path}`,
        kind: 2,
        startTimeUnixNano: nanoseconds(began),
        endTimeUnixNano: nanoseconds(began + performance.now() - scope.startedMs),
        attributes: attributes({
          "http.request.method": request.method,
          "http.response.status_code": response.statusCode,
          "url.path": request.originalUrl.split("?")[0]!,
          "trade_graph.request_id": scope.id,
          "trade_graph.cost": scope.requested ?? 0,
          "trade_graph.trips": statements,
          "trade_graph.waves": waves,
          "trade_graph.database_ms": databaseMs,
        }),
        status: { code: response.statusCode >= 500 ? 2 : 1 },
      });
    });
    next();
  };

  #add(span: Span): void {
    if (this.#buffer.length < maxWaiting) this.#buffer.push(span);
    this.#timer ??= setTimeout(() => void this.flush(), waitMs).unref();
  }

  /** Sends the buffered spans; resolves when they are sent or lost. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const spans = this.#buffer;
    this.#buffer = [];
    if (spans.length) this.#sending = this.#sending.then(() => this.#send(spans));
    return this.#sending;
  }

  async #send(spans: Span[]): Promise<void> {
    const resource = { attributes: attributes({ "service.name": "trade-graph", "service.instance.id": this.config.instance }) };
    const body = JSON.stringify({ resourceSpans: [{ resource, scopeSpans: [{ scope: { name: "trade-graph" }, spans }] }] });
    try {
      const response = await fetch(new URL("v1/traces", this.endpoint.replace(/\/?$/, "/")), {
        method: "POST",
        headers: { "content-type": "application/json" },
        body,
        signal: AbortSignal.timeout(5_000),
      });
      if (!response.ok) throw new Error(`the collector answered ${response.status}`);
    } catch (error) {
      this.logger.warn({ err: error, lost: spans.length }, "traces were not sent");
    }
  }
}

const nanoseconds = (ms: number) => (BigInt(Math.round(ms * 1_000)) * 1_000n).toString();

const attributes = (values: Record<string, string | number>) =>
  Object.entries(values).map(([key, value]) => ({
    key,
    value: typeof value === "number" ? { doubleValue: value } : { stringValue: value },
  }));
