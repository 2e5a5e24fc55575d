export interface Deviation {
  id: string;
  text: string;
  pct: number;
}

export interface PlacedDot {
  claim: Deviation;
  x: number;
  y: number;
  /** Whether it is beyond the end of the line, and placed there. */
  beyond: boolean;
}

/** The range of the line on either side of the official figure, in per cent: the same for all speakers, for comparison. */
export const dotReach = 30;
export const radius = 4;
/** The distance between dots, along the line and in a stack. */
export const dotStep = 2 * radius + 1;

/** The position of each dot: by its deviation along the line, equal ones stacked, below a top margin. */
export function placedDots(
  deviations: readonly Deviation[],
  width: number,
  top: number,
): { dots: PlacedDot[]; height: number; at: (pct: number) => number } {
  const step = dotStep;
  const left = radius + 4;
  const span = Math.max(1, width - 2 * left);
  const at = (pct: number) => left + (span * (Math.max(-dotReach, Math.min(dotReach, pct)) + dotReach)) / (2 * dotReach);
  const stacks = new Map<number, number>();
  const raised = deviations
    .toSorted((one, other) => one.pct - other.pct)
    .map((claim) => {
      const column = Math.round((at(claim.pct) - at(0)) / step);
      const level = stacks.get(column) ?? 0;
      stacks.set(column, level + 1);
      return { claim, x: at(0) + column * step, level, beyond: Math.abs(claim.pct) > dotReach };
    });
  const height = Math.max(1, ...stacks.values()) * step;
  return { height, at, dots: raised.map(({ level, ...dot }) => ({ ...dot, y: top + height - level * step - radius })) };
}
