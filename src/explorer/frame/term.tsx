import { useId, useLayoutEffect, useRef, useState, type ReactNode } from "react";
import { terms, type TermName } from "../words/terms.ts";

/** A technical term with an explanation on hover, focus and tap. */
export function Term({ name, children }: { name: TermName; children?: ReactNode }) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const word = useRef<HTMLButtonElement>(null);
  const box = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    if (!open || !word.current || !box.current) return;
    const at = word.current.getBoundingClientRect();
    const { offsetWidth, offsetHeight, style } = box.current;
    const above = at.bottom + offsetHeight + 8 > innerHeight;
    style.left = `${Math.max(8, Math.min(at.left, document.documentElement.clientWidth - offsetWidth - 8))}px`;
    style.top = `${above ? at.top - offsetHeight - 4 : at.bottom + 4}px`;
  }, [open]);
  return (
    <span className="term" onPointerEnter={() => setOpen(true)} onPointerLeave={() => setOpen(false)}>
      <button
        ref={word}
        type="button"
        className="term-word"
        aria-describedby={id}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={(event) => event.key === "Escape" && setOpen(false)}
      >
        {children ?? terms[name].word}
      </button>
      <span ref={box} role="tooltip" id={id} className="term-meaning" hidden={!open}>
        {terms[name].meaning}
      </span>
    </span>
  );
}
