import { Router } from "express";
import type { Graph } from "../graph/graph.ts";
import { assertStep, type Steps } from "./admission-control/stages.ts";

/** warming: data is still being loaded; draining: finishes what it has begun and accepts nothing new. */
export type ServerState = "warming" | "serving" | "draining";
const steps: Steps<ServerState> = { warming: ["serving", "draining"], serving: ["draining"], draining: [] };

/** A server that has started nothing for this long although requests are queued is useless to the next one as well. */
const stuckMs = 5_000;

/** How long a ping's result is reused: probes of many load balancers cause one ping a second. */
const pingCacheMs = 1_000;

/** Whether the server is ready. Liveness never depends on the database: restarting this process would not fix the database. */
export class Readiness {
  state: ServerState = "warming";
  #checked: { at: number; reachable: Promise<boolean> } | undefined;

  constructor(
    private readonly graph: Graph,
    private readonly admission: { readonly stuckMs: number },
  ) {}

  step(to: ServerState): void {
    assertStep("The server", steps, this.state, to);
    this.state = to;
  }

  async reason(): Promise<string | undefined> {
    if (this.state !== "serving") return this.state;
    if (this.admission.stuckMs > stuckMs) return "no request was started for five seconds although some are queued";
    const isAvailable = !this.graph.watch?.unavailable && (await this.#databaseAnswers());
    return isAvailable ? undefined : "the database does not answer";
  }

  #databaseAnswers(): Promise<boolean> {
    if (!this.#checked || performance.now() - this.#checked.at > pingCacheMs) {
      const reachable = this.graph.ping(1_500).then(
        () => true,
        () => false,
      );
      this.#checked = { at: performance.now(), reachable };
    }
    return this.#checked.reachable;
  }
}

/** `/livez`: the process answers. `/readyz`: it can serve traffic. Both as plain text and a status code. */
export function healthRoutes(readiness: Readiness): Router {
  const routes = Router();
  routes.get("/livez", (_request, response) => void response.type("text").set("cache-control", "no-store").send("alive\n"));
  routes.get("/readyz", async (_request, response) => {
    const reason = await readiness.reason();
    response
      .status(reason ? 503 : 200)
      .type("text")
      .set("cache-control", "no-store")
      .send(reason ? `not ready: ${reason}\n` : "ready\n");
  });
  return routes;
}
