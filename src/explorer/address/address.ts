import { useSyncExternalStore } from "react";
import { languageNow } from "../language/say.ts";

/**
 * The address bar is the state of the page: every view reads what it shows from it, so that a copied link restores the view and
 * the browser's own back and forward undo and redo.
 */
export interface Address {
  path: string;
  params: URLSearchParams;
}

const heard = new Set<() => void>();
const tell = () => heard.forEach((hear) => hear());

function listen(hear: () => void) {
  if (heard.size === 0) window.addEventListener("popstate", tell);
  heard.add(hear);
  return () => {
    heard.delete(hear);
    if (heard.size === 0) window.removeEventListener("popstate", tell);
  };
}

const pageOf = (path: string) => /^\/(playground|schema)\b/.exec(path)?.[1] ?? "explorer";

/** Goes to an address of this page. "replace" is for changes that nobody would want to step back through, such as a letter typed. */
export function go(place: string, how: "push" | "replace" = "push") {
  const to = inThisLanguage(place);
  if (to === location.pathname + location.search) return;
  // Playground and schema map are pages of their own.
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

/** As it came where it is no encoded text, such as /%ff: there is no view at such an address, but there is a page that says so. */
function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/** The chosen language goes along from view to view; English, which needs no word, leaves none. */
export function inThisLanguage(to: string): string {
  if (languageNow() === "en" || /[?&]lang=/.test(to)) return to;
  const [address = "", ...anchor] = to.split("#");
  return [`${address}${address.includes("?") ? "&" : "?"}lang=${languageNow()}`, ...anchor].join("#");
}

/** An address from a path and what it should say; nulls and empty words are left out, colons and commas stay readable. */
export function addressOf(path: string, words: Record<string, string | number | null | undefined> | URLSearchParams): string {
  const pairs = words instanceof URLSearchParams ? [...words] : Object.entries(words);
  const said = pairs.filter(([, value]) => value !== null && value !== undefined && value !== "");
  const search = said.map(([key, value]) => `${encodeURIComponent(key)}=${readable(String(value))}`).join("&");
  return search ? `${path}?${search}` : path;
}

const readable = (word: string) => encodeURIComponent(word).replace(/%(3A|2C|40|7E|2F)/g, (code) => decodeURIComponent(code));
