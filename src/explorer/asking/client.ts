import type { ApolloClient } from "@apollo/client";

let loaded: ApolloClient | undefined;
let loading: Promise<ApolloClient> | undefined;

/** When the first frame stands; a page in the background draws none. */
const drawn = () =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 300);
  });

/** Fetched after the first paint unless it is wanted `atOnce`: the frame and the start page stand without it. */
export function client(atOnce = false): Promise<ApolloClient> {
  loading ??= (atOnce ? Promise.resolve() : drawn()).then(() => import("./apollo.ts")).then(({ apollo }) => (loaded = apollo));
  loading.catch(() => (loading = undefined));
  return loading;
}

export const clientNow = (): ApolloClient | undefined => loaded;
