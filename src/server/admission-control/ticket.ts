import type { Stage } from "./stages.ts";

/** One request from the arrival of its whole body to the end of its response. */
export class Ticket {
  stage: Stage = "waiting";
  readonly since = performance.now();
  waitTimer: NodeJS.Timeout | undefined;
  turnTimer: NodeJS.Timeout | undefined;

  constructor(
    readonly client: string,
    readonly changes: boolean,
    /** Called once: with undefined when it may run, otherwise with the reason for the rejection. */
    readonly onDecision: (refusal?: string) => void,
  ) {}

  /** A client's reads do not queue behind its changes. */
  get queueKey(): string {
    return queueKeyOf(this.client, this.changes);
  }
}

export const queueKeyOf = (client: string, changes: boolean): string => (changes ? `${client} changes` : client);
