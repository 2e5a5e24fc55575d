import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CriticalityLevel, diff } from "@graphql-inspector/core";
import {
  buildSchema,
  graphql,
  GraphQLInt,
  GraphQLObjectType,
  GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
  type GraphQLNamedType,
} from "graphql";
import { describe, expect, it } from "vitest";
import { root } from "../../src/config.ts";

const text = readFileSync(join(root, "schema/schema.graphql"), "utf8");
const schema = buildSchema(text);
const types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith("__") && !isSpecifiedScalarType(type));

/** Everything of a type that needs a description, as Type, Type.field, Type.field(argument) or Type.VALUE. */
function undescribed(type: GraphQLNamedType): string[] {
  const parts: [string, string | null | undefined][] = [[type.name, type.description]];
  if (isEnumType(type)) for (const value of type.getValues()) parts.push([`${type.name}.${value.name}`, value.description]);
  if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)) {
    for (const field of Object.values(type.getFields())) {
      parts.push([`${type.name}.${field.name}`, field.description]);
      if ("args" in field) for (const arg of field.args) parts.push([`${type.name}.${field.name}(${arg.name})`, arg.description]);
    }
  }
  return parts.filter(([, description]) => !description?.trim()).map(([name]) => name);
}

describe("the schema", () => {
  it("describes every type, field, argument and enum value", () => {
    // The root types need no description.
    expect(types.flatMap(undescribed).filter((name) => name !== "Query" && name !== "Mutation")).toEqual([]);
  });

  it("stays small: under 150 types and 80 kB", () => {
    expect(types.length).toBeGreaterThan(40);
    expect(types.length).toBeLessThan(150);
    expect(Buffer.byteLength(text)).toBeLessThan(80_000);
  });

  it("has Relay's connections: every connection has edges with cursor and node, and pageInfo", () => {
    const connections = types.filter(isObjectType).filter(({ name }) => name.endsWith("Connection"));
    expect(connections.length).toBeGreaterThan(5);
    for (const connection of connections) {
      const { edges, pageInfo } = connection.getFields();
      expect(String(pageInfo?.type), connection.name).toBe("PageInfo!");
      const edge = schema.getType(String(edges?.type).replace(/[[\]!]/g, ""));
      expect(isObjectType(edge) && Object.keys(edge.getFields()), connection.name).toEqual(expect.arrayContaining(["cursor", "node"]));
    }
  });

  const published = join(root, "schema/published.graphql");
  it("has no breaking change against the published one", async () => {
    expect(existsSync(published)).toBe(true);
    const changes = await diff(buildSchema(readFileSync(published, "utf8")), schema);
    const breaking = changes.filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking);
    expect(breaking.map(({ message }) => message)).toEqual([]);
  });

  it("shares one empty arguments object between fields without arguments, and creates one for each other field", async () => {
    await import("../../src/knowledge/schema.ts");
    const given: Record<string, unknown>[] = [];
    const resolve = (_root: unknown, args: Record<string, unknown>) => void given.push(args);
    const fields = { plain: { type: GraphQLInt, resolve }, sized: { type: GraphQLInt, args: { n: { type: GraphQLInt } }, resolve } };
    const small = new GraphQLSchema({ query: new GraphQLObjectType({ name: "Query", fields }) });
    const { errors } = await graphql({ schema: small, source: "{ a: plain b: plain c: sized(n: 1) d: sized }" });
    expect(errors).toBeUndefined();
    expect(given).toEqual([{}, {}, { n: 1 }, {}]);
    expect(given[0]).toBe(given[1]);
    expect(given[3]).not.toBe(given[0]);
  });

  it("fails that check for a renamed field", async () => {
    const without = text.replace(/^ {2}totalCount: Int!$/m, "  total: Int!");
    expect(without).not.toBe(text);
    const changes = await diff(schema, buildSchema(without));
    expect(changes.filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)).not.toEqual([]);
  });
});
