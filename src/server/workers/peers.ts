/** A message between a worker and the primary process: an event or a request, or the reply to one. */
export interface Message {
  topic?: string;
  body?: unknown;
  /** Request number, by which the sender matches replies. */
  id?: number;
  /** The requesting process; set by the primary. */
  from?: number;
  /** The number of the request that this replies to. */
  answers?: number;
  /** The number of replies to expect. */
  expected?: number;
}

/** The connection to the primary process. */
export interface Channel {
  on(event: "message", listener: (message: unknown) => void): unknown;
  send?(message: Message, handle: undefined, options: undefined, sent: (error: Error | null) => void): boolean;
}

interface PendingRequest {
  answers: unknown[];
  expected: number | undefined;
  done: () => void;
}

/**
 * The other processes that serve the same port (`WORKERS`), reached through the primary process, which serves no requests (`primary.ts`).
 */
export class Peers {
  readonly #listeners = new Map<string, (body: unknown) => unknown>();
  readonly #pending = new Map<number, PendingRequest>();
  #last = 0;

  constructor(private readonly channel: Channel = process) {
    channel.on("message", (message) => void this.#receive(message as Message));
  }

  /** The return value of `listener` is the reply, if one was requested. */
  on<Body>(topic: string, listener: (body: Body) => unknown): void {
    this.#listeners.set(topic, listener as (body: unknown) => unknown);
  }

  broadcast(topic: string, body: unknown): void {
    this.#send({ topic, body });
  }

  /** The replies of all peers, or those received within the time. */
  async request<Answer>(topic: string, body: unknown, withinMs: number): Promise<Answer[]> {
    const id = ++this.#last;
    let timer: NodeJS.Timeout | undefined;
    const pending: PendingRequest = { answers: [], expected: undefined, done: () => undefined };
    const all = new Promise<void>((resolve) => {
      pending.done = resolve;
      if (withinMs < Infinity) timer = setTimeout(resolve, withinMs);
    });
    this.#pending.set(id, pending);
    this.#send({ topic, body, id });
    await all;
    clearTimeout(timer);
    this.#pending.delete(id);
    return pending.answers as Answer[];
  }

  async #receive({ topic, body, id, from, answers, expected }: Message): Promise<void> {
    const pending = answers === undefined ? undefined : this.#pending.get(answers);
    if (pending) {
      if (expected === undefined) pending.answers.push(body);
      else pending.expected = expected;
      if (pending.expected === pending.answers.length) pending.done();
    }
    const listener = topic === undefined ? undefined : this.#listeners.get(topic);
    if (topic === undefined) return;
    const answer = await listener?.(body);
    if (id !== undefined) this.#send({ answers: id, body: answer, ...(from === undefined ? {} : { from }) });
  }

  /** If a message cannot be sent, the primary is gone, and this process ends too. */
  #send(message: Message): void {
    this.channel.send?.(message, undefined, undefined, () => undefined);
  }
}
