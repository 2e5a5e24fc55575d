import type { Figure } from "../agreement/figure.ts";
import type { Group } from "../agreement/groups.ts";
import type { ValueGroup } from "./data-point.type.ts";

export const idsOf = (figures: readonly Figure[], kind: Figure["kind"]): string[] =>
  figures.flatMap((figure) => (figure.kind === kind ? [figure.id] : []));

export const membersOf = (figures: readonly Figure[]) => ({
  claimIds: idsOf(figures, "claim"),
  observationIds: idsOf(figures, "observation"),
});

export const valueGroup = ({ figures, kind: _kind, ...group }: Group): ValueGroup => ({ ...group, ...membersOf(figures) });
