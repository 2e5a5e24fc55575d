/** What an address of the playground may contain; each part is optional. */
export interface PlaygroundAddress {
  query?: string;
  variables?: string;
}

/** Reads `?query=…&variables=…`; JSON variables are pretty-printed, others shown unchanged. */
export function parseAddress(address: string): PlaygroundAddress {
  const parameters = new URL(address).searchParams;
  const query = parameters.get("query") ?? undefined;
  const variables = parameters.get("variables") ?? undefined;
  return { query, variables: variables === undefined ? undefined : prettyJson(variables) };
}

/** The address that opens the playground with this query and these variables, replacing the current ones. */
export function linkToHere(state: PlaygroundAddress, current: string): string {
  const address = new URL(current);
  const language = address.searchParams.get("lang");
  address.search = "";
  address.hash = "";
  if (state.query) address.searchParams.set("query", state.query);
  if (state.variables?.trim()) address.searchParams.set("variables", compact(state.variables));
  if (language) address.searchParams.set("lang", language);
  return address.href;
}

function prettyJson(json: string): string {
  try {
    return JSON.stringify(JSON.parse(json), null, 2);
  } catch {
    return json;
  }
}

function compact(json: string): string {
  try {
    return JSON.stringify(JSON.parse(json));
  } catch {
    return json;
  }
}
