/** What goes between a process and the first one: something said or asked, or the answer to it. */
export interface Message {
  topic?: string;
  body?: unknown;
  /** Of what is asked: by this number its asker knows the answers. */
  id?: number;
  /** The process that asked; written by the first process. */
  from?: number;
  /** The number of what is answered. */
  answers?: number;
  /** How many answers there will be. */
  expected?: number;
}

/** The way to the first process. */
export interface Channel {
  on(event: "message", listener: (message: unknown) => void): unknown;
  send?(message: Message, handle: undefined, options: undefined, sent: (error: Error | null) => void): boolean;
}

interface Asked {
  answers: unknown[];
  expected: number | undefined;
  done: () => void;
}

/** The other processes that serve the same port (`WORKERS`), reached through the first one, which serves nobody (`primary.ts`). */
export class Peers {
  readonly #listeners = new Map<string, (body: unknown) => unknown>();
  readonly #asked = new Map<number, Asked>();
  #last = 0;

  constructor(private readonly channel: Channel = process) {
    channel.on("message", (message) => void this.#hear(message as Message));
  }

  /** What `listener` returns is the answer, where one was asked for. */
  on<Body>(topic: string, listener: (body: Body) => unknown): void {
    this.#listeners.set(topic, listener as (body: unknown) => unknown);
  }

  tell(topic: string, body: unknown): void {
    this.#send({ topic, body });
  }

  /** The answers of all others, or those that have come within the time. */
  async ask<Answer>(topic: string, body: unknown, withinMs: number): Promise<Answer[]> {
    const id = ++this.#last;
    let late: NodeJS.Timeout | undefined;
    const asked: Asked = { answers: [], expected: undefined, done: () => undefined };
    const all = new Promise<void>((resolve) => {
      asked.done = resolve;
      if (withinMs < Infinity) late = setTimeout(resolve, withinMs);
    });
    this.#asked.set(id, asked);
    this.#send({ topic, body, id });
    await all;
    clearTimeout(late);
    this.#asked.delete(id);
    return asked.answers as Answer[];
  }

  async #hear({ topic, body, id, from, answers, expected }: Message): Promise<void> {
    const asked = answers === undefined ? undefined : this.#asked.get(answers);
    if (asked) {
      if (expected === undefined) asked.answers.push(body);
      else asked.expected = expected;
      if (asked.expected === asked.answers.length) asked.done();
    }
    const listener = topic === undefined ? undefined : this.#listeners.get(topic);
    if (topic === undefined) return;
    const answer = await listener?.(body);
    if (id !== undefined) this.#send({ answers: id, body: answer, ...(from === undefined ? {} : { from }) });
  }

  /** What cannot be sent has nobody to hear it: the first process is gone, and this one ends. */
  #send(message: Message): void {
    this.channel.send?.(message, undefined, undefined, () => undefined);
  }
}
