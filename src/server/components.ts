import pino from "pino";
import { Admission } from "./admission-control/admission.ts";
import { ResponsesInFlight } from "./admission-control/responses-in-flight.ts";
import { capacityOf, capacityForCached } from "./admission-control/capacity.ts";
import { DatabaseHealth } from "./admission-control/database-health.ts";
import { makeApollo } from "./apollo.ts";
import { knownKey } from "./auth/bearer.ts";
import { Keys } from "./auth/key.ts";
import { clientIdentifier } from "./client.ts";
import { Readiness } from "./health.ts";
import { RateLimit } from "./limits/rate.ts";
import { Metrics } from "./metrics.ts";
import { PersistedDocuments } from "./persisted-documents.ts";
import { ResponseCache } from "./response-cache/response-cache.ts";
import { Revision } from "./response-cache/revision.ts";
import type { ServerOptions } from "./server-options.ts";
import { Traces } from "./traces.ts";

/** The components of a server; app.ts defines the order in which a request passes them. */
export function serverComponents(options: ServerOptions) {
  const { schema, graph, config } = options;
  const { limits } = config;
  const logger = options.logger ?? pino({ level: config.logLevel });
  const keys = new Keys(graph);
  const clientOf = clientIdentifier(config.trustProxy, knownKey(keys));
  const health = new DatabaseHealth(graph);
  const answers = new ResponsesInFlight({
    bytes: limits.bytesInFlight,
    bytesEach: limits.bytesInFlight / 4,
    bytesPerSecond: limits.bytesPerSecond,
  });
  const sharesMachine = options.sharesMachine ?? false;
  const capacityWhen = (settled: boolean) => capacityOf({ atOnce: limits.atOnce, sharesMachine, settled, workers: config.workers });
  const [starting, usual] = [capacityWhen(false), capacityWhen(true)];
  const capacity = () => (health.settled ? usual : starting);
  const onRejected = () => metrics.countRejection();
  const admission = new Admission(capacity, answers, onRejected);
  const unlimited = capacityForCached(limits.atOnce);
  /** Of requests that are served without work of the graph. */
  const readyAnswers = () => new Admission(() => unlimited, answers, onRejected);
  const [cachedAnswers, pages] = [readyAnswers(), readyAnswers()];
  const readiness = new Readiness(graph, admission);
  const revision = new Revision(graph);
  const cache = new ResponseCache(revision, config.cacheBytes);
  const metrics = new Metrics(graph, readiness, admission, answers, cache, options.peers);
  const rate = new RateLimit(limits, clientOf, options.peers);
  const traces = config.traces ? new Traces(config.traces, config, logger) : undefined;
  const documents = new PersistedDocuments(options.persistedDocuments);
  const apollo = options.engine ?? makeApollo(schema, config, logger, documents);
  return {
    ...{ logger, keys, clientOf, health, answers, sharesMachine, admission, cachedAnswers, pages, readiness },
    ...{ revision, cache, metrics, rate, traces, documents, apollo },
  };
}
