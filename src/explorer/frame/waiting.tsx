/** Grey lines where text will stand, shown only when an answer takes longer than a blink (the delay is in the style sheet). */
export function Waiting({ lines = 6, label = "Loading" }: { lines?: number; label?: string }) {
  return (
    <div className="waiting" role="status">
      <span className="unseen">{label}…</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className="line" style={{ inlineSize: `${[92, 78, 85, 64, 88, 71][line % 6]}%` }} aria-hidden="true" />
      ))}
    </div>
  );
}
