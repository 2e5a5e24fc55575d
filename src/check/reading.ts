import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { UserError } from "../contract/errors.ts";
import type { ExtractedClaim } from "../extraction/claim.ts";
import type { SourceDocument } from "../extraction/document/document.ts";
import { FairSemaphore } from "../graph/fair-semaphore.ts";
import { withText, type SentReading } from "./reading-message.ts";

export type DocumentReading = Omit<SentReading, "claims"> & { claims: ExtractedClaim[] };

export interface ReadingOptions {
  client?: string | undefined;
  signal?: AbortSignal | undefined;
  /** Timeout of the extraction itself in milliseconds: 5,000 by default. */
  withinMs?: number;
}

/** 60 kB of dense text take 0.6 s of a processor. */
const maxMs = 5_000;
const queueTimeoutMs = 5_000;
/** 60 kB of dense text are read in 64 MB as fast as in 256, and cannot be in 40; whatever the thread may hold, it holds. */
const [mostOldMb, mostYoungMb] = [64, 8];
/** The thread uses about 50 MB. */
const idleMs = 60_000;

const busy = () => new UserError("SERVICE_UNAVAILABLE", "Others have texts read. Ask again in a few seconds, or with a shorter text.");
const tooLong = (withinMs: number) =>
  new UserError("TOO_EXPENSIVE", `The text took longer than ${withinMs / 1000} s to read. Check it in parts.`);

/**
 * Reads texts in a separate thread, one at a time, clients in turn: a slow text delays only other texts, and one that takes too long is
 * abandoned together with its thread.
 */
class Reader {
  readonly #gate = new FairSemaphore({ all: 1, each: 1, free: 1 }, queueTimeoutMs, busy);
  #worker: Worker | undefined;
  #idle: NodeJS.Timeout | undefined;

  async read(document: SourceDocument, { client = "", signal, withinMs = maxMs }: ReadingOptions): Promise<DocumentReading> {
    const release = await this.#gate.acquire(client, signal);
    clearTimeout(this.#idle);
    try {
      return await this.#answer(document, withinMs, signal);
    } catch (error) {
      this.#terminate();
      if (signal?.aborted) throw signal.reason;
      throw (error as Error).name === "AbortError" || (error as { code?: string }).code === "ERR_WORKER_OUT_OF_MEMORY"
        ? tooLong(withinMs)
        : error;
    } finally {
      this.#idle = setTimeout(() => this.#terminate(), idleMs).unref();
      release();
    }
  }

  async #answer(document: SourceDocument, withinMs: number, signal: AbortSignal | undefined): Promise<DocumentReading> {
    const worker = (this.#worker ??= await this.#start(signal));
    // Not AbortSignal.any with a timeout: node may garbage-collect that timeout, and then nothing would end the reading.
    const controller = new AbortController();
    const abort = () => controller.abort();
    const timer = setTimeout(abort, withinMs);
    signal?.addEventListener("abort", abort, { once: true });
    const answer = once(worker, "message", { signal: controller.signal }).finally(() => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", abort);
    });
    worker.postMessage(document);
    const [{ claims, leftOut }] = (await answer) as [SentReading];
    return { claims: withText(document, claims), leftOut };
  }

  async #start(signal: AbortSignal | undefined): Promise<Worker> {
    const worker = new Worker(new URL("./reading-thread.mjs", import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: mostOldMb, maxYoungGenerationSizeMb: mostYoungMb },
    });
    worker.unref();
    // Without a listener, an error of an idle thread would end the process.
    worker.on("error", () => undefined);
    worker.once("exit", () => worker === this.#worker && (this.#worker = undefined));
    await once(worker, "message", signal ? { signal } : {}).catch((error: unknown) => {
      void worker.terminate();
      throw error;
    });
    return worker;
  }

  #terminate(): void {
    void this.#worker?.terminate();
    this.#worker = undefined;
  }
}

const reader = new Reader();

/** The claims found in a text. @throws UserError when it takes longer than five seconds, or the queue is full. */
export const readClaims = (document: SourceDocument, options: ReadingOptions = {}): Promise<DocumentReading> =>
  reader.read(document, options);
