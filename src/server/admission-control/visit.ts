import type { Stage } from "./stages.ts";

/** One request from the moment it is whole to the end of its answer. */
export class Visit {
  stage: Stage = "waiting";
  readonly since = performance.now();
  tooLong: NodeJS.Timeout | undefined;
  turnOver: NodeJS.Timeout | undefined;

  constructor(
    readonly client: string,
    readonly changes: boolean,
    /** Called once: with undefined when it may run, else with why it may not. */
    readonly decided: (refusal?: string) => void,
  ) {}

  /** What a client reads does not wait behind what it changes. */
  get line(): string {
    return queueLineOf(this.client, this.changes);
  }
}

export const queueLineOf = (client: string, changes: boolean): string => (changes ? `${client} changes` : client);
