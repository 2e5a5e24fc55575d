/** Asserts each step between named states: a counter that disagrees with another shows as an error at once, not as a server that is full for ever. */
export type Steps<State extends string> = Readonly<Record<State, readonly State[]>>;

export function assertStep<State extends string>(what: string, steps: Steps<State>, from: State, to: State): void {
  if (!steps[from].includes(to)) throw new Error(`${what} cannot go from ${from} to ${to}`);
}

/**
 * A request that reaches the graph is always in one of these stages. Its body has come whole before the first.
 *
 * - waiting: in the queue, for five seconds at most
 * - running: is being answered and has a turn
 * - overdue: is still being answered, but its turn has passed to another
 * - delivering: the answer is ready and on its way; the work is done
 * - over: delivered, refused, or its client has gone
 */
export type Stage = "waiting" | "running" | "overdue" | "delivering" | "over";

export const stageSteps: Steps<Stage> = {
  waiting: ["running", "over"],
  running: ["overdue", "delivering", "over"],
  overdue: ["delivering", "over"],
  delivering: ["over"],
  over: [],
};
