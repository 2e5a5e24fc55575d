import type { ApolloServerPlugin } from "@apollo/server";
import { getVariableValues, GraphQLError, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from "graphql";
import type { Limits } from "../config.ts";
import { badInput, UserError } from "../contract/errors.ts";
import type { ApolloContext } from "./apollo.ts";
import { illFormed, illFormedAt } from "../contract/text.ts";
import { responseTooLarge, responseSizeOf } from "./response-size.ts";
import { costOf, type Cost } from "./cost.ts";
import type { RequestScope } from "./request-scope.ts";

/** Estimates the cost of each document before it runs, rejects expensive ones, and adds `extensions.cost` to the response. */
export function costPlugin(limits: Limits): ApolloServerPlugin<ApolloContext> {
  return {
    async requestDidStart({ contextValue }) {
      const { scope, charge, refund, hints } = contextValue;
      let worked = 0;
      return {
        async didResolveOperation({ schema, document, request, operation, operationName }) {
          // No operation has this name; graphql reports that itself.
          if (!operation) return;
          scope.operationName = operationName ?? undefined;
          // Mutations report the location in their payload.
          const malformedAt = operation.operation === "query" ? illFormedAt(request.variables) : undefined;
          if (malformedAt) throw badInput(`Variable ${malformedAt.join(".")}: ${illFormed}.`);
          if (isNestedBeyond(maxNesting, request.variables))
            throw badInput(`Variables may nest ${maxNesting} levels deep; these go deeper. No input of the schema has so many.`);
          const { points, work } = cachedCost(document, [request.operationName, request.variables], () =>
            computeCost(() => {
              requireValid(schema, operation, request.variables);
              return costOf(schema, document, request.operationName, request.variables);
            }),
          );
          scope.requested = points;
          worked = work;
          if (limits.cost && scope.requested > limits.cost)
            throw new UserError(
              "TOO_EXPENSIVE",
              `The document costs ${scope.requested} points and ${limits.cost} is the limit. Ask for smaller pages (first: …) or fewer levels.`,
              { cost: scope.requested, maxCost: limits.cost },
            );
          charge(scope.requested);
        },
        async willSendResponse({ response, operation }) {
          if (response.body.kind !== "single") return;
          const result = response.body.singleResult;
          const { rowErrors } = contextValue;
          if (rowErrors) result.errors = [...(result.errors ?? []), ...rowErrors.map((error) => error.toJSON())];
          scope.codes = (result.errors ?? []).map((error) => String(error.extensions?.code ?? ""));
          if (limits.errors && result.errors) result.errors = result.errors.slice(0, limits.errors);
          const weight = responseSizeOf(result.data, limits.answerBytes);
          if (weight.bytes > limits.answerBytes) {
            result.errors = [responseTooLarge(limits.answerBytes)];
            delete result.data;
            response.http.status = 400;
            scope.codes = ["TOO_EXPENSIVE"];
          }
          const extensions = { ...result.extensions, ...(hints?.length ? { hints } : {}) };
          const spending = account(scope, limits, weight.objects);
          result.extensions = { ...extensions, ...spending };
          // A client that disconnects is refunded too; a response with errors is not.
          if (!result.errors || scope.abandoned) refund(refundFor((scope.requested ?? 0) - worked, weight.objects));
          scope.cacheable = operation?.operation === "query" && !result.errors && result.data != null;
          scope.account = { ...extensions, cost: { ...spending.cost, trips: 0, waves: 0, databaseMs: 0 } };
        },
      };
    },
  };
}

/** A page is charged at its maximum size; 90 % of what was not returned is refunded. Work is charged in full. */
const refundFor = (requested: number, actual: number) => Math.floor(Math.max(0, requested - actual) * 0.9);

/** Inputs of the schema nest four levels. graphql coerces nested lists recursively: 5,000 levels overflowed the stack. */
const maxNesting = 50;

function isNestedBeyond(most: number, value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return most === 0 || Object.values(value).some((inner) => isNestedBeyond(most - 1, inner));
}

function account(scope: RequestScope, limits: Limits, objects: number) {
  const { statements, waves, databaseMs, explain, entries } = scope.session.queryLog;
  const cost = {
    requested: scope.requested ?? null,
    actual: Math.max(0, objects - 1),
    limit: limits.cost || null,
    trips: statements,
    waves,
    databaseMs: tenths(databaseMs),
  };
  if (!explain) return { cost };
  return { cost, explain: entries.map(({ name, text, ms, dbHits, plan }) => ({ name, statement: text, ms: tenths(ms), dbHits, plan })) };
}

const tenths = (ms: number) => Math.round(ms * 10) / 10;

/** Apollo returns the same document object for the same text, so its cost can be cached per variables. */
const known = new WeakMap<DocumentNode, Map<string, Cost>>();
const maxKnown = 20;
const longestKey = 1_000;

function cachedCost(document: DocumentNode, given: unknown, compute: () => Cost): Cost {
  const key = JSON.stringify(given);
  if (key.length > longestKey) return compute();
  const costs = known.get(document) ?? new Map<string, Cost>();
  const before = costs.get(key);
  if (before !== undefined) return before;
  const cost = compute();
  known.set(document, costs.set(key, cost));
  if (costs.size > maxKnown) costs.delete(costs.keys().next().value!);
  return cost;
}

/**
 * Rejects with the first variable's error that graphql finds, and looks for no second: each prints the whole value, and an object with 5,000
 * members that its type does not have exhausted the memory.
 */
function requireValid(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Record<string, unknown> = {},
) {
  const { errors } = getVariableValues(schema, variableDefinitions, variables, { maxErrors: 1 });
  if (errors) throw errors[0]!;
}

/** An invalid variable fails with graphql's own message; it stays the client's error. */
function computeCost(compute: () => Cost): Cost {
  try {
    return compute();
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    throw new GraphQLError(error.message, {
      ...(error.nodes ? { nodes: error.nodes } : {}),
      extensions: { code: "BAD_USER_INPUT", http: { status: 400 } },
    });
  }
}
