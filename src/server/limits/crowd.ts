import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";

/** To let somebody in, or to send them away, costs about a tenth of an answer: those inside lose half of the time to newcomers at most. */
const turnsForNewcomers = 10;

/** After this long a question whose turn has not come is told to come again. */
const patienceMs = 5_000;

export interface Room {
  /** How many are let in; 0 for any number. */
  most: number;
  /** How many of them are answered beside each other. */
  answered: number;
  /** How many of those have a turn: when it is over the next question is begun. */
  turns: number;
  /**
   * A turn ends after so many milliseconds though its question is still being answered: a few that take seconds must not keep out the many
   * that do not.
   */
  turnMs: number;
}

interface Question {
  response: ServerResponse;
  begin: () => void;
  tooLong: NodeJS.Timeout | undefined;
}

/**
 * More questions at once than this are sent away: answering some in time beats answering all too late.
 * A question waits for the database most of its life, so several for each connection of the pool are fine.
 */
export class Crowd {
  #inside = 0;
  /** Of those inside, the ones that have been begun. */
  #begun = 0;
  /** Of those, the ones whose turn is not over. */
  #turns = 0;
  readonly #waiting: Question[] = [];
  #turnIsNext = false;
  #someoneCame = false;
  #passedOver = 0;

  constructor(
    /** Right now. */
    private readonly room: () => Room,
    private readonly open: { toForeignPages: boolean },
    private readonly sentAway: () => void,
  ) {}

  /**
   * Lets a question in, or sends it away. It stands before all else, writes no log and reads no body: sending many away must cost far less
   * than answering a few. Who looks after the server (/livez, /metrics) is not one of the crowd.
   */
  admit(request: IncomingMessage, response: ServerResponse, begin: () => void): void {
    const { most } = this.room();
    if (!most || !/^\/(graphql|export)\b/.test(request.url ?? "") || request.method === "OPTIONS") return begin();
    if (this.#inside >= most) return this.#sendAway(response, `${most} questions are being answered right now, which is the limit.`);
    this.#inside++;
    response.once("close", () => this.#inside--);
    const message = `So many ask right now that there was no turn for this question within ${patienceMs / 1_000} seconds.`;
    const tooLong = this.#mayBegin() ? undefined : setTimeout(() => this.#sendAway(response, message), patienceMs);
    this.#waiting.push({ response, begin, tooLong });
    this.#nextTurn();
  }

  #sendAway(response: ServerResponse, message: string): void {
    if (response.destroyed) return;
    this.sentAway();
    response.writeHead(503, {
      "content-type": "application/json; charset=utf-8",
      "cache-control": "no-store",
      "retry-after": "1",
      "x-content-type-options": "nosniff",
      "x-request-id": randomUUID(),
      ...(this.open.toForeignPages
        ? { "access-control-allow-origin": "*", "access-control-expose-headers": "x-request-id, retry-after" }
        : {}),
    });
    response.end(
      JSON.stringify({ errors: [{ message: `${message} Try again in a second.`, extensions: { code: "SERVICE_UNAVAILABLE" } }] }),
    );
  }

  #mayBegin(): boolean {
    const { answered, turns } = this.room();
    return this.#begun < answered && this.#turns < turns;
  }

  #nextTurn(): void {
    if (this.#turnIsNext || !this.#waiting.length || !this.#mayBegin()) return;
    this.#turnIsNext = true;
    setImmediate(this.#beginOne);
  }

  /** For each connection that is accepted. */
  readonly newcomer = (): void => void (this.#someoneCame = true);

  /**
   * One question a turn of the event loop, and none while people come in, for a few turns: node accepts one connection a turn (libuv since
   * 1.45), so turns that begin all that has come leave newcomers outside. At three times what the server can do 16 a second came in.
   */
  readonly #beginOne = (): void => {
    this.#turnIsNext = false;
    if (this.#someoneCame && this.#passedOver < turnsForNewcomers) this.#passedOver++;
    else {
      this.#passedOver = 0;
      this.#begin(this.#waiting.shift()!);
    }
    this.#someoneCame = false;
    this.#nextTurn();
  };

  #begin({ response, begin, tooLong }: Question): void {
    clearTimeout(tooLong);
    // Whoever has gone before their turn hears no answer any more, and who was sent away has had one.
    if (response.destroyed || response.headersSent) return;
    this.#begun++;
    this.#turns++;
    let turnIsOver = () => {
      turnIsOver = () => undefined;
      this.#turns--;
    };
    const longEnough = setTimeout(() => {
      turnIsOver();
      this.#nextTurn();
    }, this.room().turnMs);
    response.once("close", () => {
      clearTimeout(longEnough);
      turnIsOver();
      this.#begun--;
      this.#nextTurn();
    });
    begin();
  }
}
