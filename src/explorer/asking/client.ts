import type { ApolloClient } from "@apollo/client";

let loaded: ApolloClient | undefined;
let loading: Promise<ApolloClient> | undefined;

/** Fetched beside the first paint and not before it: the frame and the start page stand without it. */
export function client(): Promise<ApolloClient> {
  loading ??= import("./apollo.ts").then(({ apollo }) => (loaded = apollo));
  loading.catch(() => (loading = undefined));
  return loading;
}

export const clientNow = (): ApolloClient | undefined => loaded;
