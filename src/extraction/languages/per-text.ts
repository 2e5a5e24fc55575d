// What is read of a text once, though several readers want it: who speaks in it, whose trade it is, and its claims, in up to two readings.
import type { Language } from "./language.ts";
import { memoized } from "./pattern.ts";

/** More texts than most reports have sentences; then all are dropped: what is kept longer costs the garbage collector more than it saves. */
const KEPT = 400;

/** Reads each text of a language once while it is among those read last. The value is shared: callers must not change it. */
export function perText<Value>(read: (text: string, language: Language) => Value): (text: string, language: Language) => Value {
  const valuesOf = memoized((_language: Language) => new Map<string, Value>());
  return (text, language) => {
    const values = valuesOf(language);
    let value = values.get(text);
    if (value === undefined) {
      if (values.size >= KEPT) values.clear();
      values.set(text, (value = read(text, language)));
    }
    return value;
  };
}
