import { GraphQLError, GraphQLScalarType, Kind } from "graphql";
import { GraphQLJSON } from "graphql-scalars";
import { isDay } from "./time.ts";

function day(value: unknown): string {
  if (typeof value === "string" && isDay(value)) return value;
  throw new GraphQLError(
    `A Date is a day of the calendar as YYYY-MM-DD, for example "2023-02-04"; this is ${JSON.stringify(value)?.slice(0, 60)}.`,
  );
}

export const DateScalar = new GraphQLScalarType({
  name: "Date",
  description: "A day of the Gregorian calendar in ISO 8601, YYYY-MM-DD.",
  specifiedByURL: "https://scalars.graphql.org/andimarek/local-date",
  serialize: day,
  parseValue: day,
  parseLiteral: (node) => day(node.kind === Kind.STRING ? node.value : undefined),
});

export const JsonScalar = new GraphQLScalarType({ ...GraphQLJSON.toConfig(), name: "JSON", description: "Any JSON value." });
