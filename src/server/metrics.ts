import type { RequestHandler } from "express";
import { AggregatorRegistry, Counter, Gauge, Histogram, Registry, collectDefaultMetrics, type MetricObjectWithValues } from "prom-client";
import type { Graph } from "../graph/graph.ts";
import type { Admission } from "./admission-control/admission.ts";
import type { AnswersInFlight } from "./admission-control/answers-in-flight.ts";
import { requestScopeOf } from "./request-scope.ts";
import type { Readiness } from "./health.ts";
import type { Peers } from "./workers/peers.ts";

type Numbers = MetricObjectWithValues<never>[];
/** How long the numbers of other processes are waited for. */
const patienceMs = 1_000;

/** Numbers for Prometheus at `/metrics`; each server has a registry of its own, and processes of one port show theirs together. */
export class Metrics {
  readonly #registry = new Registry();
  readonly #requests = this.#histogram(
    "trade_graph_request_seconds",
    "Time from a request's headers to the end of its answer",
    [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
  );
  readonly #cost = this.#histogram(
    "trade_graph_cost_points",
    "Cost points of a document, as reckoned before it ran",
    [1, 10, 50, 100, 500, 1_000, 5_000, 10_000],
  );
  readonly #trips = this.#histogram("trade_graph_database_trips", "Statements of a request to the database", [0, 1, 2, 4, 8, 16, 32]);
  readonly #database = this.#histogram(
    "trade_graph_database_seconds",
    "Time of a request's statements, those side by side added up",
    [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 10],
  );
  readonly #errors = new Counter({
    name: "trade_graph_errors_total",
    help: "Errors in answers by their code",
    labelNames: ["code"],
    registers: [this.#registry],
  });

  readonly #sentAway = new Counter({
    name: "trade_graph_sent_away_total",
    help: "Questions sent away because too many were being answered; in no other number here",
    registers: [this.#registry],
  });

  constructor(
    graph: Graph,
    readiness: Readiness,
    admission: Admission,
    answers: AnswersInFlight,
    cache: { readonly hits: number; readonly misses: number },
    private readonly peers?: Peers,
  ) {
    peers?.on("numbers", () => this.#registry.getMetricsAsJSON());
    const inFlight = this.#gauge("trade_graph_requests_in_flight", "Requests that are being answered");
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
    this.#gauge("trade_graph_ready", "1 while questions are answered", (gauge) => gauge.set(readiness.state === "serving" ? 1 : 0), "min");
    this.#gauge("trade_graph_pool_connections", "Connections to Neo4j that are in use", (gauge) => gauge.set(graph.pool.inUse));
    this.#gauge("trade_graph_pool_size", "Connections to Neo4j at most", (gauge) => gauge.set(graph.pool.size));
    for (const stage of ["waiting", "running", "overdue", "delivering"] as const)
      this.#gauge(`trade_graph_requests_${stage}`, `Requests that are ${stage}`, (gauge) => gauge.set(admission.stages[stage]));
    for (const outcome of ["hits", "misses"] as const)
      new Counter({
        name: `trade_graph_cache_${outcome}_total`,
        help: `Questions that were ${outcome === "hits" ? "" : "not "}answered from the cache, of those that may be`,
        registers: [this.#registry],
        collect() {
          this.reset();
          this.inc(cache[outcome]);
        },
      });
    this.#gauge("trade_graph_answer_bytes", "Bytes of answers that were not taken yet", (gauge) => gauge.set(answers.bytes));
    collectDefaultMetrics({ register: this.#registry });
  }

  readonly count: RequestHandler;
  readonly sentAway = () => this.#sentAway.inc();

  #text: { at: number; text: Promise<string> } | undefined;

  /** Written at most five times a second, however often it is read. */
  readonly show: RequestHandler = async (_request, response) => {
    if (!this.#text || performance.now() - this.#text.at > 200) this.#text = { at: performance.now(), text: this.#write() };
    response.set("content-type", this.#registry.contentType).send(await this.#text.text);
  };

  async #write(): Promise<string> {
    if (!this.peers) return this.#registry.metrics();
    const others = await this.peers.ask<Numbers>("numbers", undefined, patienceMs);
    return AggregatorRegistry.aggregate([(await this.#registry.getMetricsAsJSON()) as unknown as Numbers, ...others]).metrics();
  }

  #histogram(name: string, help: string, buckets: number[]) {
    const labelNames = name === "trade_graph_request_seconds" ? ["area", "status"] : [];
    return new Histogram({ name, help, buckets, labelNames, registers: [this.#registry] });
  }

  /** `together`: what processes of one port show of it. */
  #gauge(name: string, help: string, read?: (gauge: Gauge) => void, together: "sum" | "min" = "sum"): Gauge {
    return new Gauge({
      name,
      help,
      aggregator: together,
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

/** Few values, whatever people type: each would become a series of its own. */
function areaOf(url: string): string {
  const [, first = ""] = url.split(/[/?]/);
  return ["graphql", "export", "livez", "readyz"].includes(first) ? first : "pages";
}
