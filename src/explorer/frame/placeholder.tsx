import { t } from "../language/translate.ts";

/** Placeholder lines, or a placeholder of a chart's size, shown only when a response is slow (the delay is in the style sheet). */
export function Placeholder({ lines = 6, label = t("Loading"), chart = false }: { lines?: number; label?: string; chart?: boolean }) {
  return (
    <div className={chart ? "waiting chart-sized" : "waiting"} role="status">
      <span className="unseen">{label}…</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className="line" style={{ inlineSize: `${[92, 78, 85, 64, 88, 71][line % 6]}%` }} aria-hidden="true" />
      ))}
    </div>
  );
}
