import { useSyncExternalStore } from "react";
import { languageNow } from "../language/translate.ts";

/**
 * The address is the page's state: every view reads what it shows from it, so that a copied link restores the view and the browser's back
 * and forward buttons undo and redo.
 */
export interface Address {
  path: string;
  params: URLSearchParams;
}

const listeners = new Set<() => void>();
const tell = () => listeners.forEach((hear) => hear());

function listen(hear: () => void) {
  if (listeners.size === 0) window.addEventListener("popstate", tell);
  listeners.add(hear);
  return () => {
    listeners.delete(hear);
    if (listeners.size === 0) window.removeEventListener("popstate", tell);
  };
}

const pageOf = (path: string) => /^\/(playground|schema)\b/.exec(path)?.[1] ?? "explorer";

/** Navigates within the page. "replace" is for changes that should not be a history step, such as a typed letter. */
export function go(place: string, how: "push" | "replace" = "push") {
  const to = inThisLanguage(place);
  if (to === location.pathname + location.search) return;
  // Playground and schema map are separate pages.
  if (pageOf(to) !== pageOf(location.pathname)) return location.assign(to);
  const samePath = new URL(to, location.href).pathname === location.pathname;
  if (how === "push") history.pushState(null, "", to);
  else history.replaceState(null, "", to);
  if (!samePath) window.scrollTo(0, 0);
  tell();
}

const placeNow = () => location.pathname + location.search;

export const useAddress = (): Address => read(useSyncExternalStore(listen, placeNow));

export const addressNow = (): Address => read(placeNow());

function read(place: string): Address {
  const [path, search] = place.split(/\?(.*)/s);
  return { path: decoded(path ?? "/"), params: new URLSearchParams(search ?? "") };
}

/** Unchanged if it is not valid encoding, such as /%ff: such an address has no view, but it has an error page. */
function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/** Keeps the chosen language from view to view; English, the default, is not in the address. */
export function inThisLanguage(to: string): string {
  if (languageNow() === "en" || /[?&]lang=/.test(to)) return to;
  const [address = "", ...anchor] = to.split("#");
  return [`${address}${address.includes("?") ? "&" : "?"}lang=${languageNow()}`, ...anchor].join("#");
}

/** Builds an address from a path and parameters; nulls and empty values are left out, colons and commas stay readable. */
export function addressOf(path: string, words: Record<string, string | number | null | undefined> | URLSearchParams): string {
  const pairs = words instanceof URLSearchParams ? [...words] : Object.entries(words);
  const present = pairs.filter(([, value]) => value !== null && value !== undefined && value !== "");
  const search = present.map(([key, value]) => `${encodeURIComponent(key)}=${readable(String(value))}`).join("&");
  return search ? `${path}?${search}` : path;
}

const readable = (word: string) => encodeURIComponent(word).replace(/%(3A|2C|40|7E|2F)/g, (code) => decodeURIComponent(code));
