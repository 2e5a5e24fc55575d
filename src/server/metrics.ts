import type { RequestHandler } from "express";
import { AggregatorRegistry, Counter, Gauge, Histogram, Registry, collectDefaultMetrics, type MetricObjectWithValues } from "prom-client";
import type { Graph } from "../graph/graph.ts";
import type { Admission } from "./admission-control/admission.ts";
import type { ResponsesInFlight } from "./admission-control/responses-in-flight.ts";
import { requestScopeOf } from "./request-scope.ts";
import type { Readiness } from "./health.ts";
import type { Peers } from "./workers/peers.ts";

type Numbers = MetricObjectWithValues<never>[];
/** How long to wait for the metrics of other processes. */
const peerTimeoutMs = 1_000;

/** Prometheus metrics at `/metrics`; each server has its own registry, and processes of one port report theirs together. */
export class Metrics {
  readonly #registry = new Registry();
  readonly #requests = this.#histogram(
    "trade_graph_request_seconds",
    "Time from a request's headers to the end of its answer",
    [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
  );
  readonly #cost = this.#histogram(
    "trade_graph_cost_points",
    "Cost points of a document, as estimated before it ran",
    [1, 10, 50, 100, 500, 1_000, 5_000, 10_000],
  );
  readonly #trips = this.#histogram("trade_graph_database_trips", "Statements of a request to the database", [0, 1, 2, 4, 8, 16, 32]);
  readonly #database = this.#histogram(
    "trade_graph_database_seconds",
    "Total time of a request's statements, parallel ones added up",
    [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 10],
  );
  readonly #errors = new Counter({
    name: "trade_graph_errors_total",
    help: "Errors in answers by their code",
    labelNames: ["code"],
    registers: [this.#registry],
  });

  readonly #rejected = new Counter({
    name: "trade_graph_sent_away_total",
    help: "Requests rejected while overloaded; not included in the other metrics",
    registers: [this.#registry],
  });

  constructor(
    graph: Graph,
    readiness: Readiness,
    admission: Admission,
    answers: ResponsesInFlight,
    cache: { readonly hits: number; readonly misses: number },
    private readonly peers?: Peers,
  ) {
    peers?.on("numbers", () => this.#registry.getMetricsAsJSON());
    const inFlight = this.#gauge("trade_graph_requests_in_flight", "Requests in progress");
    this.count = (request, response, next) => {
      inFlight.inc();
      response.once("close", () => {
        inFlight.dec();
        const scope = requestScopeOf(request);
        if (!scope || request.path === "/metrics") return;
        const area = areaOf(request.originalUrl);
        this.#requests.observe({ area, status: response.statusCode }, (performance.now() - scope.startedMs) / 1_000);
        if (scope.requested === undefined) return;
        const { statements, databaseMs } = scope.session.queryLog;
        this.#cost.observe(scope.requested);
        this.#trips.observe(statements);
        this.#database.observe(databaseMs / 1_000);
        for (const code of scope.codes) this.#errors.inc({ code });
      });
      next();
    };
    this.#gauge(
      "trade_graph_ready",
      "1 while the server accepts queries",
      (gauge) => gauge.set(readiness.state === "serving" ? 1 : 0),
      "min",
    );
    this.#gauge("trade_graph_pool_connections", "Connections to Neo4j that are in use", (gauge) => gauge.set(graph.pool.inUse));
    this.#gauge("trade_graph_pool_size", "Maximum number of connections to Neo4j", (gauge) => gauge.set(graph.pool.size));
    for (const stage of ["waiting", "running", "overdue", "delivering"] as const)
      this.#gauge(`trade_graph_requests_${stage}`, `Requests that are ${stage}`, (gauge) => gauge.set(admission.stages[stage]));
    for (const outcome of ["hits", "misses"] as const)
      new Counter({
        name: `trade_graph_cache_${outcome}_total`,
        help: `Cacheable queries ${outcome === "hits" ? "" : "not "}answered from the cache`,
        registers: [this.#registry],
        collect() {
          this.reset();
          this.inc(cache[outcome]);
        },
      });
    this.#gauge("trade_graph_answer_bytes", "Bytes of responses not yet read by clients", (gauge) => gauge.set(answers.bytes));
    collectDefaultMetrics({ register: this.#registry });
  }

  readonly count: RequestHandler;
  readonly countRejection = () => this.#rejected.inc();

  #text: { at: number; text: Promise<string> } | undefined;

  /** Generated at most five times a second, however often it is read. */
  readonly show: RequestHandler = async (_request, response) => {
    if (!this.#text || performance.now() - this.#text.at > 200) this.#text = { at: performance.now(), text: this.#write() };
    response.set("content-type", this.#registry.contentType).send(await this.#text.text);
  };

  async #write(): Promise<string> {
    if (!this.peers) return this.#registry.metrics();
    const fromPeers = await this.peers.request<Numbers>("numbers", undefined, peerTimeoutMs);
    return AggregatorRegistry.aggregate([(await this.#registry.getMetricsAsJSON()) as unknown as Numbers, ...fromPeers]).metrics();
  }

  #histogram(name: string, help: string, buckets: number[]) {
    const labelNames = name === "trade_graph_request_seconds" ? ["area", "status"] : [];
    return new Histogram({ name, help, buckets, labelNames, registers: [this.#registry] });
  }

  /** `together`: how the values of the processes of one port are combined. */
  #gauge(name: string, help: string, read?: (gauge: Gauge) => void, aggregator: "sum" | "min" = "sum"): Gauge {
    return new Gauge({
      name,
      help,
      aggregator: aggregator,
      registers: [this.#registry],
      ...(read
        ? {
            collect() {
              read(this);
            },
          }
        : {}),
    });
  }
}

/** A fixed set of values, whatever the address: each becomes a separate series. */
function areaOf(url: string): string {
  const [, first = ""] = url.split(/[/?]/);
  return ["graphql", "export", "livez", "readyz"].includes(first) ? first : "pages";
}
