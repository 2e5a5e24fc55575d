import { isAbstractType, isInputType, isInterfaceType, isObjectType, getNamedType, type GraphQLSchema } from "graphql";

/**
 * What a normalizing cache must know of the schema, as a TypeScript module: the members of interfaces, the fields that are pages of
 * a connection, and the objects that have no id and live inside the one that shows them.
 */
export function schemaFacts(schema: GraphQLSchema, errorCodes: readonly string[]): string {
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith("__"));
  const composite = types.filter((type) => isObjectType(type) || isInterfaceType(type));

  const possibleTypes = types
    .filter(isAbstractType)
    .map((type) => [type.name, schema.getPossibleTypes(type).map(({ name }) => name)] as const);
  const pagedFields = composite
    .map(
      (type) =>
        [
          type.name,
          Object.values(type.getFields())
            .filter(isPaged)
            .map(({ name }) => name),
        ] as const,
    )
    .filter(([, fields]) => fields.length > 0);
  const withoutId = composite
    .filter((type) => isObjectType(type) && !type.getFields().id && !isInputType(type))
    .filter(({ name }) => !/(Connection|Edge|PageInfo)$/.test(name) && !isRoot(schema, name))
    .map(({ name }) => name);

  return [
    "// Written by `npm run generate:client` from schema/schema.graphql.",
    constant("The types behind each interface and union.", "possibleTypes", "Record<string, string[]>", Object.fromEntries(possibleTypes)),
    constant(
      "Type by type, the fields that hold a connection.",
      "pagedFields",
      "Record<string, string[]>",
      Object.fromEntries(pagedFields),
    ),
    constant("Objects without an id: parts of the object they are reached from.", "embedded", "string[]", withoutId),
    `\n/** Every code that an error may carry in \`extensions.code\`. */\nexport const errorCodes = ${JSON.stringify(errorCodes)} as const;\nexport type ErrorCode = (typeof errorCodes)[number];\n`,
  ].join("\n");
}

function isPaged(field: { type: Parameters<typeof getNamedType>[0]; args: readonly { name: string }[] }): boolean {
  return getNamedType(field.type)!.name.endsWith("Connection") && field.args.some(({ name }) => name === "after");
}

function isRoot(schema: GraphQLSchema, name: string): boolean {
  return [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].some((root) => root?.name === name);
}

function constant(words: string, name: string, type: string, value: unknown): string {
  return `\n/** ${words} */\nexport const ${name}: ${type} = ${JSON.stringify(value, null, 2)};\n`;
}
