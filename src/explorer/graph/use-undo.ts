import { useEffect, useRef } from "react";
import { go } from "../address/address.ts";

/** Returns to previous addresses of user actions, by a button or Ctrl+Z. */
export function useUndo() {
  const past = useRef<string[]>([]);
  const undo = () => {
    const before = past.current.pop();
    if (before) go(before);
  };
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && event.target.closest("input, textarea, select");
      if (typing || event.key.toLowerCase() !== "z" || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      undo();
    };
    document.addEventListener("keydown", hear);
    return () => document.removeEventListener("keydown", hear);
  }, []);
  return { undo: past.current.length > 0 ? undo : null, keep: () => past.current.push(location.pathname + location.search) };
}
