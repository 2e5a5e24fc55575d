declare const isCypher: unique symbol;

/** Query text. Only the `cypher` tag creates it, and the tag accepts only Cypher, so an outside value can never become part of a query. */
export type Cypher = string & { readonly [isCypher]: true };

export function cypher(strings: TemplateStringsArray, ...parts: Cypher[]): Cypher {
  let text = strings[0]!;
  parts.forEach((part, i) => (text += part + strings[i + 1]!));
  return text as Cypher;
}

export const join = (parts: readonly Cypher[], between: Cypher): Cypher => parts.join(between) as Cypher;

/** A name chosen by code (a property, a variable), never one from outside: anything but a plain identifier throws. */
export function identifier(name: string): Cypher {
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) throw new Error(`not an identifier: ${JSON.stringify(name)}`);
  return name as Cypher;
}
