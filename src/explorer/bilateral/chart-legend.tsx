import type { Figures } from "./figures.ts";

/** What each mark means; only marks that are on the chart are explained. */
export interface LegendEntry {
  label: string;
  mark: "line" | "spread" | "claim" | "estimate" | "forecast" | "target" | "set-aside" | "open-end";
  dash?: string;
}

const dashes = ["", "7 3", "2 3", "9 3 2 3"];

export function legendOf(figures: Figures): LegendEntry[] {
  const givers = [...new Set(figures.official.map((figure) => figure.by))];
  const has = (...kinds: string[]) => figures.claims.some((claim) => claim.modality !== null && kinds.includes(claim.modality));
  const entries: (LegendEntry | false)[] = [
    ...givers.map((label, index): LegendEntry => ({ label, mark: "line", dash: dashes[index % dashes.length] })),
    has("REPORTED") && { label: "Claimed as a result", mark: "claim" },
    has("ESTIMATED", "DENIED") && { label: "Claimed as an estimate, or denied", mark: "estimate" },
    has("PROJECTED") && { label: "Forecast", mark: "forecast" },
    has("TARGET") && { label: "Target", mark: "target" },
    figures.claims.some((claim) => claim.comparator === "OVER" || claim.comparator === "UNDER") && {
      label: "“over” or “under” the figure",
      mark: "open-end",
    },
    figures.spreads.length > 0 && { label: "Spread of results in a year", mark: "spread" },
    [...figures.official, ...figures.claims].some((figure) => figure.setAside) && { label: "Set aside as suspect", mark: "set-aside" },
  ];
  return entries.filter((entry) => entry !== false);
}

export function LegendMark({ mark, dash }: LegendEntry) {
  switch (mark) {
    case "line":
      return (
        <>
          <line x1="1" x2="23" y1="7" y2="7" stroke="var(--ink-2)" strokeWidth="1.75" strokeDasharray={dash || undefined} />
          <circle cx="12" cy="7" r="2.5" fill="var(--ink-2)" />
        </>
      );
    case "spread":
      return <rect x="7" y="1" width="10" height="12" fill="var(--spread)" />;
    case "claim":
      return <circle cx="12" cy="7" r="4.5" fill="var(--accent)" />;
    case "estimate":
      return <circle cx="12" cy="7" r="4" fill="var(--paper)" stroke="var(--accent)" strokeWidth="1.75" />;
    case "forecast":
      return <path d="M12 2 17 11H7Z" fill="var(--paper)" stroke="var(--hope)" strokeWidth="1.75" />;
    case "target":
      return (
        <>
          <line x1="1" x2="23" y1="7" y2="7" stroke="var(--hope)" strokeWidth="2" strokeDasharray="5 3" />
          <path d="M12 2.5 16.5 7 12 11.5 7.5 7Z" fill="var(--paper)" stroke="var(--hope)" strokeWidth="1.75" />
        </>
      );
    case "open-end":
      return (
        <text x="12" y="12" textAnchor="middle" fontSize="13" fill="var(--ink-2)">
          ↑
        </text>
      );
    case "set-aside":
      return <path d="m8 3 8 8m0-8-8 8" stroke="var(--ink-3)" strokeWidth="1.5" />;
  }
}

export function ChartLegend({ entries }: { entries: LegendEntry[] }) {
  return (
    <ul className="legend" aria-label="Legend">
      {entries.map((entry) => (
        <li key={entry.label}>
          <svg width="24" height="14" viewBox="0 0 24 14" aria-hidden="true">
            <LegendMark {...entry} />
          </svg>
          {entry.label}
        </li>
      ))}
    </ul>
  );
}
