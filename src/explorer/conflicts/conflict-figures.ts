import type { ConflictWordsFragment, GroupWordsFragment } from "../generated/graphql.ts";
import { t } from "../language/translate.ts";
import type { LineFigure } from "./number-line-layout.ts";

type Quantity = GroupWordsFragment["observations"][number]["quantity"];

/** The figure as stated: a point, a range, or open at one end. */
function endsOf({ value, low, high, comparator }: Quantity): { low: number | null; high: number | null } {
  const figure = value ?? low ?? high;
  if (comparator === "OVER") return { low: value ?? low, high: null };
  if (comparator === "UNDER") return { low: null, high: value ?? high };
  return comparator === "RANGE" ? { low, high } : { low: figure, high: figure };
}

/** The figures of a conflict: each claim once, equal claims of one speaker as one dot; official figures with their offices. */
export function figuresOfConflict({ dataPoint, groups }: ConflictWordsFragment): LineFigure[] {
  const found = new Map<string, LineFigure & { name: string }>();
  const seen = new Set<string>();
  for (const claim of groups.flatMap((group) => group.claims)) {
    if (!claim.quantity || seen.has(claim.id)) continue;
    seen.add(claim.id);
    const ends = endsOf(claim.quantity);
    const key = `${claim.speaker.id} ${ends.low} ${ends.high}`;
    const before = found.get(key);
    if (before) before.claims.push(claim);
    else found.set(key, { key, ...ends, who: "", name: claim.speaker.name, official: false, claims: [claim] });
  }
  const said = [...found.values()].map((figure) => ({
    ...figure,
    who: figure.claims.length > 1 ? `${figure.name} ×${figure.claims.length}` : figure.name,
  }));
  const measured = new Map(
    dataPoint.observations
      .filter(({ rank }) => rank !== "DEPRECATED")
      .map((observation): [string, LineFigure] => [
        observation.id,
        {
          key: observation.id,
          ...endsOf(observation.quantity),
          who: observation.reportedBy ? t("official, {country}", { country: observation.reportedBy.name }) : t("official"),
          official: true,
          claims: [],
        },
      ]),
  );
  return [...said, ...measured.values()].filter(({ low, high }) => low !== null || high !== null);
}
