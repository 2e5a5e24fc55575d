/** What an address of the playground may carry; each part is optional. */
export interface PlaygroundAddress {
  query?: string;
  variables?: string;
}

/** Reads `?query=…&variables=…`; variables that are JSON are laid out for reading, any others are shown as they came. */
export function askedIn(address: string): PlaygroundAddress {
  const parameters = new URL(address).searchParams;
  const query = parameters.get("query") ?? undefined;
  const variables = parameters.get("variables") ?? undefined;
  return { query, variables: variables === undefined ? undefined : laidOut(variables) };
}

/** The address that opens the playground with this query and these variables, whatever the present address carries. */
export function linkToHere(asked: PlaygroundAddress, present: string): string {
  const address = new URL(present);
  const language = address.searchParams.get("lang");
  address.search = "";
  address.hash = "";
  if (asked.query) address.searchParams.set("query", asked.query);
  if (asked.variables?.trim()) address.searchParams.set("variables", compact(asked.variables));
  if (language) address.searchParams.set("lang", language);
  return address.href;
}

function laidOut(json: string): string {
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
