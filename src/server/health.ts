import { Router } from "express";
import type { Graph } from "../graph/graph.ts";
import { assertStep, type Steps } from "./admission-control/stages.ts";

/** warming: not all is loaded yet; draining: answers what it has begun and takes nothing new. */
export type ServerState = "warming" | "serving" | "draining";
const steps: Steps<ServerState> = { warming: ["serving", "draining"], serving: ["draining"], draining: [] };

/** A server that has started nobody for so long, although somebody waits, is of no use to the next one either. */
const stuckMs = 5_000;

/** How long an answer of the database about itself is believed: probes of many load balancers make one ping a second. */
const believedMs = 1_000;

/** What a server knows about being ready. Liveness never depends on the database: restarting this process would not mend that one. */
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
    if (this.admission.stuckMs > stuckMs) return "no request was started for five seconds although some wait";
    const there = !this.graph.watch?.away && (await this.#databaseAnswers());
    return there ? undefined : "the database does not answer";
  }

  #databaseAnswers(): Promise<boolean> {
    if (!this.#checked || performance.now() - this.#checked.at > believedMs) {
      const reachable = this.graph.ping(1_500).then(
        () => true,
        () => false,
      );
      this.#checked = { at: performance.now(), reachable };
    }
    return this.#checked.reachable;
  }
}

/** `/livez`: the process answers. `/readyz`: send people here. Both in plain words and a status code. */
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
