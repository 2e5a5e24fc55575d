import { useSyncExternalStore } from "react";
import { say } from "../language/say.ts";

const name = "trade-graph-key";
/** What the server takes for a token; a header could not hold everything else. */
const wellFormed = /^[A-Za-z0-9._~+/=-]{1,4096}$/;

/** Whether an answer said that a key is needed, or that the one that was sent is not accepted. */
export type KeyWanted = "no" | "needed" | "refused";
let wanted: KeyWanted = "no";
const heard = new Set<() => void>();
function tell(now: KeyWanted): void {
  wanted = now;
  for (const each of heard) each();
}

/** Held for this tab until it is closed; a browser that keeps nothing holds none. */
export function heldKey(): string | null {
  try {
    return sessionStorage.getItem(name);
  } catch {
    return null;
  }
}

const fetchAs = (key: string | null, input: RequestInfo | URL, init: RequestInit = {}) => {
  const headers = new Headers(init.headers);
  if (key) headers.set("authorization", `Bearer ${key}`);
  return fetch(input, { ...init, headers });
};

/** As fetch, with the key where one is held and the question brings none of its own. */
export async function fetchWithKey(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  if (new Headers(init?.headers).has("authorization")) return fetch(input, init);
  const key = heldKey();
  const response = await fetchAs(key, input, init);
  // What was asked before the key was given says nothing of it.
  if (response.status === 401 && key === heldKey()) {
    if (key) sessionStorage.removeItem(name);
    tell(wanted === "no" ? (key ? "refused" : "needed") : wanted);
  }
  return response;
}

/** Tries a key, and holds it where it is not refused. @returns whether it is held. */
export async function holdKey(key: string): Promise<boolean> {
  if (!wellFormed.test(key)) return false;
  const headers = { "content-type": "application/json" };
  const { status } = await fetchAs(key, "/graphql", { method: "POST", headers, body: JSON.stringify({ query: "{ __typename }" }) });
  if (status === 401) return false;
  if (status !== 200) throw new Error(say("The server returned {status}.", { status }));
  sessionStorage.setItem(name, key);
  tell("no");
  return true;
}

/** The page begins anew: nothing that was read with the key stays in it. */
export function forgetKey(): void {
  sessionStorage.removeItem(name);
  location.reload();
}

const listen = (listener: () => void) => {
  heard.add(listener);
  return () => void heard.delete(listener);
};

export const useKeyWanted = (): KeyWanted => useSyncExternalStore(listen, () => wanted);
