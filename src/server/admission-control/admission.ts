import type { ServerResponse } from "node:http";
import { FairQueue } from "../../graph/fair-queue.ts";
import type { Capacity } from "./capacity.ts";
import type { ResponsesInFlight } from "./responses-in-flight.ts";
import { ConnectionTurns } from "./connection-turns.ts";
import { assertStep, stageSteps, type Stage } from "./stages.ts";
import { Work } from "./work.ts";
import { Ticket, queueKeyOf } from "./ticket.ts";

/** Every queued request starts or is rejected within this time. */
export const maxWaitMs = 5_000;
/** Of it, for sending rejections one after another: hundreds that expire together would keep the thread from everybody else. */
const rejectingMs = 500;

/**
 * Decides which request runs next and which is rejected: serving some in time beats serving all too late. Clients are served round-robin, a
 * slot is held only while work is done, and a queued request is answered or rejected within five seconds.
 */
export class Admission {
  readonly #counts: Record<Stage, number> = { waiting: 0, running: 0, overdue: 0, delivering: 0, over: 0 };
  readonly #work = new Work();
  readonly #queue = new FairQueue<Ticket>();
  readonly #connections = new ConnectionTurns();
  /** Their time is over; each is rejected in an event-loop turn of its own, unless it starts before. */
  readonly #expired: Ticket[] = [];
  #lastStart = performance.now();
  #starting = false;
  #draining = false;

  constructor(
    private readonly capacity: () => Capacity,
    private readonly answers: ResponsesInFlight,
    private readonly onRejected: () => void,
  ) {}

  get stages(): Readonly<Record<Stage, number>> {
    return this.#counts;
  }

  /** For how long nothing has started although requests are queued. */
  get stuckMs(): number {
    return this.#queue.size ? performance.now() - this.#lastStart : 0;
  }

  /** Whether a request of this client would be rejected on arrival. Checked before reading anything of it. */
  isFullFor(client: string): boolean {
    const waiting = this.#queue.waitingOf(queueKeyOf(client, false)) + this.#queue.waitingOf(queueKeyOf(client, true));
    return this.#queue.size >= this.capacity().waiting && waiting + 1 >= this.#queue.waitingOf(this.#queue.last()!.queueKey);
  }

  /** Waits for a slot. Resolves with the ticket, or with the reason for the rejection. */
  enter(client: string, response: ServerResponse, options: { changes?: boolean; withinMs?: number } = {}): Promise<Ticket | string> {
    const { changes = false, withinMs = maxWaitMs } = options;
    return new Promise((resolve) => {
      const ticket = new Ticket(client, changes, (refusal) => resolve(refusal ?? ticket));
      this.#counts.waiting++;
      response.once("close", () => this.finish(ticket));
      if (response.destroyed) return this.finish(ticket);
      if (this.capacity().turns === Infinity) return this.#start(ticket);
      if (this.isFullFor(client)) return this.#reject(ticket, `${this.#queue.size} requests are queued already.`);
      if (this.#queue.size >= this.capacity().waiting)
        this.#reject(this.#queue.last()!, "Other clients have fewer queued requests than you.");
      ticket.waitTimer = setTimeout(() => this.#expire(ticket), Math.max(0, withinMs - rejectingMs));
      if (this.#queue.size === 0) this.#lastStart = performance.now();
      this.#queue.add(ticket);
      this.#scheduleStart();
    });
  }

  /** The response is ready; only its delivery remains. */
  answered(ticket: Ticket): void {
    if (ticket.stage === "running" || ticket.stage === "overdue") this.#step(ticket, "delivering");
  }

  /** Called however the request ended. */
  finish(ticket: Ticket): void {
    if (ticket.stage === "over") return;
    this.#queue.remove(ticket);
    this.#step(ticket, "over");
    ticket.onDecision("The client disconnected.");
  }

  /** Nothing new arrives: queued requests are all answered, however long that takes. */
  drain(): void {
    this.#draining = true;
  }

  /** Called for each accepted connection. */
  readonly connection = (): void => this.#connections.accepted();

  #reject(ticket: Ticket, message: string): void {
    this.#queue.remove(ticket);
    this.#step(ticket, "over");
    this.onRejected();
    ticket.onDecision(message);
  }

  #expire(ticket: Ticket): void {
    if (this.#expired.push(ticket) === 1) setImmediate(this.#rejectNext);
  }

  readonly #rejectNext = (): void => {
    const ticket = this.#expired.shift();
    if (this.#expired.length) setImmediate(this.#rejectNext);
    if (ticket?.stage === "waiting" && !this.#draining) this.#reject(ticket, this.#rejectionReason(ticket.client));
  };

  #rejectionReason(client: string): string {
    return this.answers.isFull(client)
      ? "Your earlier responses have not been read yet."
      : `The server is busy; there was no turn for this request within ${(maxWaitMs - rejectingMs) / 1_000} seconds.`;
  }

  #step(ticket: Ticket, to: Stage): void {
    const from = ticket.stage;
    assertStep("A request", stageSteps, from, to);
    ticket.stage = to;
    this.#counts[from]--;
    if (to !== "over") this.#counts[to]++;
    this.#work.step(ticket, from, to);
    if (from === "waiting") clearTimeout(ticket.waitTimer);
    if (from === "running") clearTimeout(ticket.turnTimer);
    this.#scheduleStart();
  }

  #scheduleStart(): void {
    if (this.#starting || !this.#queue.size) return;
    const { turns, working } = this.capacity();
    if (this.#counts.running >= turns || this.#counts.running + this.#counts.overdue >= working) return;
    this.#starting = true;
    setImmediate(this.#startNext);
  }

  /** Starts one request per event-loop turn, and none while connections arrive, for a few turns. */
  readonly #startNext = (): void => {
    this.#starting = false;
    if (this.#connections.takeTurn()) return this.#scheduleStart();
    const capacity = this.capacity();
    const next = this.#queue.next(
      (ticket) => this.#work.mayStart(ticket, this.#counts.running, capacity) && !this.answers.isFull(ticket.client),
    );
    // All queued clients have used their share; the next step of any request checks again.
    if (!next) return;
    this.#start(next, next.changes ? capacity.changeTurnMs : capacity.turnMs);
  };

  #start(ticket: Ticket, turnMs?: number): void {
    this.#lastStart = performance.now();
    this.#step(ticket, "running");
    if (turnMs !== undefined) ticket.turnTimer = setTimeout(() => this.#step(ticket, "overdue"), turnMs);
    ticket.onDecision();
  }
}
