import { readFileSync } from "node:fs";
import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
} from "graphql";
import { z } from "zod";
import { day } from "../contract/time.ts";

/** The emitted schema, which the server of the same version implements. */
export const contractText = readFileSync(new URL("../../schema/schema.graphql", import.meta.url), "utf8");
export const contract: GraphQLSchema = buildSchema(contractText);

/**
 * Tool arguments that filter claims: the fields of the schema's ClaimFilter, flat, with its descriptions, so that a new filter becomes an
 * argument automatically.
 */
export const filterArguments: Record<string, z.ZodType> = shapeOf(contract.getType("ClaimFilter") as GraphQLInputObjectType);

function shapeOf(type: GraphQLInputObjectType, nested = false): Record<string, z.ZodType> {
  return Object.fromEntries(
    Object.values(type.getFields())
      // Nested filters go one level deep.
      .filter((field) => !(nested && isFilter(field.type)))
      .map((field) => [field.name, described(valueOf(field.type), field.description).optional()]),
  );
}

function described(value: z.ZodType, description: string | null | undefined): z.ZodType {
  return description ? value.describe(description) : value;
}

function isFilter(type: GraphQLInputType): boolean {
  if (isNonNullType(type) || isListType(type)) return isFilter(type.ofType);
  return isInputObjectType(type) && type.name === "ClaimFilter";
}

function valueOf(type: GraphQLInputType): z.ZodType {
  if (isNonNullType(type)) return valueOf(type.ofType);
  if (isListType(type)) return z.array(valueOf(type.ofType));
  if (isEnumType(type)) return z.enum(type.getValues().map(({ name }) => name) as [string, ...string[]]);
  if (isInputObjectType(type)) return z.strictObject(shapeOf(type, isFilter(type)));
  if (type.name === "Float") return z.number();
  if (type.name === "Int") return z.int();
  if (type.name === "Boolean") return z.boolean();
  return type.name === "Date" ? day : z.string();
}

/** The part of a tool's arguments that is the filter. */
export const filterInput = (input: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(input).filter(([name, value]) => name in filterArguments && value !== undefined));
