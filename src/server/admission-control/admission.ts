import type { ServerResponse } from "node:http";
import { FairQueue } from "../../graph/fair-queue.ts";
import type { Capacity } from "./capacity.ts";
import type { AnswersInFlight } from "./answers-in-flight.ts";
import { assertStep, stageSteps, type Stage } from "./stages.ts";
import { Work } from "./work.ts";
import { Visit, queueLineOf } from "./visit.ts";

/** To let a connection in, or to refuse a request, costs about a tenth of an answer: at most so many turns of the event loop go to those. */
const turnsForNewcomers = 10;

/** Who waits is answered or refused within this time, whatever the others do. */
export const patienceMs = 5_000;

/**
 * Decides which request is answered next, and which not at all: answering some in time beats answering all too late. Clients take turns, a
 * slot is held while there is work to do and no longer, and whoever waits hears within five seconds.
 */
export class Admission {
  readonly #in: Record<Stage, number> = { waiting: 0, running: 0, overdue: 0, delivering: 0, over: 0 };
  readonly #work = new Work();
  readonly #queue = new FairQueue<Visit>();
  #lastStart = performance.now();
  #starting = false;
  #connected = false;
  #passedOver = 0;
  #draining = false;

  constructor(
    private readonly capacity: () => Capacity,
    private readonly answers: AnswersInFlight,
    private readonly refused: () => void,
  ) {}

  get stages(): Readonly<Record<Stage, number>> {
    return this.#in;
  }

  /** How long nobody has been started although somebody waits. */
  get stuckMs(): number {
    return this.#queue.size ? performance.now() - this.#lastStart : 0;
  }

  /** Whether a request of this client would be refused on arrival. Asked before anything of it is read. */
  isFullFor(client: string): boolean {
    const waiting = this.#queue.waitingOf(queueLineOf(client, false)) + this.#queue.waitingOf(queueLineOf(client, true));
    return this.#queue.size >= this.capacity().waiting && waiting + 1 >= this.#queue.waitingOf(this.#queue.last()!.line);
  }

  /** Waits for a turn, so many milliseconds at most. Answers with the visit, or with the sentence that refuses it. */
  enter(client: string, response: ServerResponse, asked: { changes?: boolean; withinMs?: number } = {}): Promise<Visit | string> {
    const { changes = false, withinMs = patienceMs } = asked;
    return new Promise((resolve) => {
      const visit = new Visit(client, changes, (refusal) => resolve(refusal ?? visit));
      this.#in.waiting++;
      response.once("close", () => this.leave(visit));
      if (response.destroyed) return this.leave(visit);
      if (this.capacity().turns === Infinity) return this.#start(visit);
      if (this.isFullFor(client)) return this.#refuse(visit, `${this.#queue.size} requests wait already.`);
      if (this.#queue.size >= this.capacity().waiting) this.#refuse(this.#queue.last()!, "Others have fewer requests waiting than you.");
      visit.tooLong = setTimeout(() => this.#draining || this.#refuse(visit, this.#whyNot(client)), withinMs);
      if (this.#queue.size === 0) this.#lastStart = performance.now();
      this.#queue.add(visit);
      this.#startSoon();
    });
  }

  /** The answer is ready: what is left is for the client to take it. */
  answered(visit: Visit): void {
    if (visit.stage === "running" || visit.stage === "overdue") this.#step(visit, "delivering");
  }

  /** However it ended. */
  leave(visit: Visit): void {
    if (visit.stage === "over") return;
    this.#queue.remove(visit);
    this.#step(visit, "over");
    visit.decided("The client has gone.");
  }

  /** Nobody new comes: those who wait are answered, however long that takes. */
  drain(): void {
    this.#draining = true;
  }

  /** For each connection that is accepted. */
  readonly connection = (): void => void (this.#connected = true);

  #refuse(visit: Visit, message: string): void {
    this.#queue.remove(visit);
    this.#step(visit, "over");
    this.refused();
    visit.decided(message);
  }

  #whyNot(client: string): string {
    return this.answers.isFull(client)
      ? "Answers that you asked for before were not taken yet."
      : `So many ask right now that there was no turn for this request within ${patienceMs / 1_000} seconds.`;
  }

  #step(visit: Visit, to: Stage): void {
    const from = visit.stage;
    assertStep("A request", stageSteps, from, to);
    visit.stage = to;
    this.#in[from]--;
    if (to !== "over") this.#in[to]++;
    this.#work.step(visit, from, to);
    if (from === "waiting") clearTimeout(visit.tooLong);
    if (from === "running") clearTimeout(visit.turnOver);
    this.#startSoon();
  }

  #startSoon(): void {
    if (this.#starting || !this.#queue.size) return;
    const { turns, working } = this.capacity();
    if (this.#in.running >= turns || this.#in.running + this.#in.overdue >= working) return;
    this.#starting = true;
    setImmediate(this.#startOne);
  }

  /**
   * One request a turn of the event loop, and none while people come in, for a few turns: node accepts one connection a turn (libuv since
   * 1.45), so turns that start all that has come leave newcomers outside. At three times what the server can do 16 a second came in.
   */
  readonly #startOne = (): void => {
    this.#starting = false;
    if (this.#connected && this.#passedOver < turnsForNewcomers) {
      this.#passedOver++;
      this.#connected = false;
      return this.#startSoon();
    }
    this.#passedOver = 0;
    this.#connected = false;
    const capacity = this.capacity();
    const next = this.#queue.next((visit) => this.#work.mayStart(visit, this.#in.running, capacity) && !this.answers.isFull(visit.client));
    // Those who wait have their share already; the next step of any of them asks again.
    if (!next) return;
    this.#start(next, next.changes ? capacity.changeTurnMs : capacity.turnMs);
  };

  #start(visit: Visit, turnMs?: number): void {
    this.#lastStart = performance.now();
    this.#step(visit, "running");
    if (turnMs !== undefined) visit.turnOver = setTimeout(() => this.#step(visit, "overdue"), turnMs);
    visit.decided();
  }
}
