/** An operation as a server takes it: its text, and the SHA-256 of it by which the server knows it. */
export interface Operation<Data, Variables> extends Typed<Data, Variables> {
  text: string;
  hash: string;
}

/** Carries the types of an answer and its variables; nothing is ever there. The same key as in documents of graphql-codegen. */
export interface Typed<Data, Variables> {
  __apiType?: (variables: Variables) => Data;
}

/** What can be asked: an operation of this package, or a text (also one of codegen's `documentMode: "string"`). */
export type Question<Data, Variables> = Operation<Data, Variables> | (Typed<Data, Variables> & { toString(): string; kind?: never });

/** @throws TypeError for a parsed document, which needs graphql to become a text again. */
export function textOf(question: Question<unknown, never>): string {
  if ("text" in Object(question)) return (question as Operation<unknown, never>).text;
  const text = String(question);
  if (text.startsWith("[object"))
    throw new TypeError("Expected an operation or its text; a parsed document came. Pass print(document), from graphql.");
  return text;
}
