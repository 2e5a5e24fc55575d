export interface Deviation {
  id: string;
  text: string;
  pct: number;
}

export interface PlacedDot {
  claim: Deviation;
  x: number;
  y: number;
  /** Whether it lies further off than the line reaches, and stands at its end. */
  beyond: boolean;
}

/** What the line spans on either side of the official figure, in per cent: the same for all speakers, so that they compare. */
export const dotReach = 30;
export const radius = 4;
/** From one dot to the next, along the line and up a stack. */
export const dotStep = 2 * radius + 1;

/** Where each dot stands: by its deviation on the line, those of one place one above the other, beneath a margin at the top. */
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
