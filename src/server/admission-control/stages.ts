/**
 * Asserts each transition between named states: an inconsistent counter causes an error at once instead of a server that seems full
 * forever.
 */
export type Steps<State extends string> = Readonly<Record<State, readonly State[]>>;

export function assertStep<State extends string>(what: string, steps: Steps<State>, from: State, to: State): void {
  if (!steps[from].includes(to)) throw new Error(`${what} cannot go from ${from} to ${to}`);
}

/**
 * A request that reaches the graph is always in one of these stages. Its body has been received before the first.
 *
 * - waiting: queued, for five seconds at most
 * - running: being processed, holding a turn
 * - overdue: still being processed, but its turn has passed on
 * - delivering: the response is ready and being sent
 * - over: delivered, rejected, or the client disconnected
 */
export type Stage = "waiting" | "running" | "overdue" | "delivering" | "over";

export const stageSteps: Steps<Stage> = {
  waiting: ["running", "over"],
  running: ["overdue", "delivering", "over"],
  overdue: ["delivering", "over"],
  delivering: ["over"],
  over: [],
};
