import { parse, type DocumentNode } from "graphql";
import type { Operation, Typed } from "./operation.ts";

export type TypedDocument<Data, Variables> = DocumentNode & Typed<Data, Variables>;

/** An operation as graphql parses it, for clients that take documents; its hash stands where graphql-codegen puts it. */
export function parsed<Data, Variables>({ text, hash }: Operation<Data, Variables>): TypedDocument<Data, Variables> {
  return Object.assign(parse(text, { noLocation: true }), { __meta__: { hash } });
}
