import type { ApolloClient } from "@apollo/client";

let loaded: ApolloClient | undefined;
let loading: Promise<ApolloClient> | undefined;

/** Resolves after the first frame; a background page renders none. */
const drawn = () =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 300);
  });

/** Loaded after the first paint unless needed `atOnce`: the frame and the start page work without it. */
export function client(atOnce = false): Promise<ApolloClient> {
  loading ??= (atOnce ? Promise.resolve() : drawn()).then(() => import("./apollo.ts")).then(({ apollo }) => (loaded = apollo));
  loading.catch(() => (loading = undefined));
  return loading;
}

export const clientNow = (): ApolloClient | undefined => loaded;
