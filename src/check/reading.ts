import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { UserError } from "../contract/errors.ts";
import type { ExtractedClaim } from "../extraction/claim.ts";
import type { SourceDocument } from "../extraction/document/document.ts";
import { FairGate } from "../graph/fair-gate.ts";

export interface DocumentReading {
  claims: ExtractedClaim[];
  /** Claims that were found and cannot be taken, each with the reason. */
  leftOut: { text: string; reason: string }[];
}

export interface ReadingOptions {
  client?: string | undefined;
  signal?: AbortSignal | undefined;
  /** Milliseconds for the reading itself: 5,000 unless given. */
  withinMs?: number;
}

/** 60 kB of dense text take 0.6 s of a processor. */
const mostMs = 5_000;
const patienceMs = 5_000;
/** 60 kB of dense text are read in 64 MB as fast as in 256; what the thread may hold it does hold, up to 40 MB more. */
const [mostOldMb, mostYoungMb] = [80, 8];
/** The thread holds some 50 MB. */
const idleMs = 60_000;

const busy = () => new UserError("SERVICE_UNAVAILABLE", "Others have texts read. Ask again in a few seconds, or with a shorter text.");
const tooLong = (withinMs: number) =>
  new UserError("TOO_EXPENSIVE", `The text took longer than ${withinMs / 1000} s to read. Check it in parts.`);

/**
 * Reads texts in a thread of its own, one at a time and clients in turn: a text that takes long keeps nobody waiting but others with texts, and
 * one that takes too long is given up together with its thread.
 */
class Reader {
  readonly #gate = new FairGate({ all: 1, each: 1, free: 1 }, patienceMs, busy);
  #worker: Worker | undefined;
  #idle: NodeJS.Timeout | undefined;

  async read(document: SourceDocument, { client = "", signal, withinMs = mostMs }: ReadingOptions): Promise<DocumentReading> {
    const leave = await this.#gate.enter(client, signal);
    clearTimeout(this.#idle);
    try {
      return await this.#answer(document, withinMs, signal);
    } catch (error) {
      this.#end();
      if (signal?.aborted) throw signal.reason;
      throw (error as Error).name === "AbortError" || (error as { code?: string }).code === "ERR_WORKER_OUT_OF_MEMORY"
        ? tooLong(withinMs)
        : error;
    } finally {
      this.#idle = setTimeout(() => this.#end(), idleMs).unref();
      leave();
    }
  }

  async #answer(document: SourceDocument, withinMs: number, signal: AbortSignal | undefined): Promise<DocumentReading> {
    const worker = (this.#worker ??= await this.#start(signal));
    // Not AbortSignal.any of a timeout: node may forget that one while it collects garbage, and then nothing ends the reading.
    const over = new AbortController();
    const end = () => over.abort();
    const late = setTimeout(end, withinMs);
    signal?.addEventListener("abort", end, { once: true });
    const answer = once(worker, "message", { signal: over.signal }).finally(() => {
      clearTimeout(late);
      signal?.removeEventListener("abort", end);
    });
    worker.postMessage(document);
    return ((await answer) as [DocumentReading])[0];
  }

  async #start(signal: AbortSignal | undefined): Promise<Worker> {
    const worker = new Worker(new URL("./reading-thread.mjs", import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: mostOldMb, maxYoungGenerationSizeMb: mostYoungMb },
    });
    worker.unref();
    // Without a listener, an error of a thread that nobody waits for would end the process.
    worker.on("error", () => undefined);
    worker.once("exit", () => worker === this.#worker && (this.#worker = undefined));
    await once(worker, "message", signal ? { signal } : {}).catch((error: unknown) => {
      void worker.terminate();
      throw error;
    });
    return worker;
  }

  #end(): void {
    void this.#worker?.terminate();
    this.#worker = undefined;
  }
}

const reader = new Reader();

/** The claims of a text that stand in it. @throws UserError when it takes longer than five seconds, or others with texts do. */
export const readClaims = (document: SourceDocument, options: ReadingOptions = {}): Promise<DocumentReading> =>
  reader.read(document, options);
