import { useEffect, useRef, type ReactNode } from "react";

/** A button that opens a short list. The browser's disclosure element, closed by Escape, by a click elsewhere and by a selection. */
export function Menu({ label, children }: { label: string; children: ReactNode }) {
  const box = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const close = (event: Event) => {
      const menu = box.current;
      if (!menu?.open) return;
      if (event instanceof KeyboardEvent) {
        if (event.key !== "Escape") return;
        menu.querySelector("summary")?.focus();
      } else if (menu.contains(event.target as Node)) return;
      menu.open = false;
    };
    document.addEventListener("pointerdown", close);
    document.addEventListener("keydown", close);
    return () => {
      document.removeEventListener("pointerdown", close);
      document.removeEventListener("keydown", close);
    };
  }, []);
  return (
    <details className="menu" ref={box}>
      <summary>{label}</summary>
      <div
        className="choices"
        onClick={() => {
          if (box.current) box.current.open = false;
        }}
      >
        {children}
      </div>
    </details>
  );
}
