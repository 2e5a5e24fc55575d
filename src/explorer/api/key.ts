import { useSyncExternalStore } from "react";
import { t } from "../language/translate.ts";

const name = "trade-graph-key";
/** The characters the server accepts in a token; a header could not contain others. */
const wellFormed = /^[A-Za-z0-9._~+/=-]{1,4096}$/;

/** Whether a response required a key, or rejected the key that was sent. */
export type KeyWanted = "no" | "needed" | "refused";
let state: KeyWanted = "no";
const listeners = new Set<() => void>();
function tell(now: KeyWanted): void {
  state = now;
  for (const each of listeners) each();
}

/** The key is stored for this tab until it is closed; without storage there is none. */
export function storedKey(): string | null {
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

/** Like fetch, with the stored key unless the request has its own. */
export async function fetchWithKey(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  if (new Headers(init?.headers).has("authorization")) return fetch(input, init);
  const key = storedKey();
  const response = await fetchAs(key, input, init);
  // Responses to requests sent before the key was set are ignored.
  if (response.status === 401 && key === storedKey()) {
    if (key) sessionStorage.removeItem(name);
    tell(state === "no" ? (key ? "refused" : "needed") : state);
  }
  return response;
}

/** Checks a key, and stores it unless rejected. @returns whether it is stored. */
export async function saveKey(key: string): Promise<boolean> {
  if (!wellFormed.test(key)) return false;
  const headers = { "content-type": "application/json" };
  const { status } = await fetchAs(key, "/graphql", { method: "POST", headers, body: JSON.stringify({ query: "{ __typename }" }) });
  if (status === 401) return false;
  if (status !== 200) throw new Error(t("The server returned {status}.", { status }));
  sessionStorage.setItem(name, key);
  tell("no");
  return true;
}

/** Reloads the page, so that nothing read with the key remains. */
export function forgetKey(): void {
  sessionStorage.removeItem(name);
  location.reload();
}

const listen = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

export const useKeyWanted = (): KeyWanted => useSyncExternalStore(listen, () => state);
