import type { ApolloServerPlugin } from "@apollo/server";
import { GraphQLError, type DocumentNode } from "graphql";
import type { Limits } from "../config.ts";
import { badInput, UserError } from "../contract/errors.ts";
import type { ApolloContext } from "./apollo.ts";
import { illFormed, illFormedAt } from "../contract/text.ts";
import { tooLarge, weigh } from "./answer-size.ts";
import { costOf, type Cost } from "./cost.ts";
import type { RequestScope } from "./request-scope.ts";

/** Reckons each document before it runs, refuses what costs too much, and writes `extensions.cost` into the answer. */
export function costPlugin(limits: Limits): ApolloServerPlugin<ApolloContext> {
  return {
    async requestDidStart({ contextValue }) {
      const { scope, charge, giveBack, hints } = contextValue;
      let worked = 0;
      return {
        async didResolveOperation({ schema, document, request, operation, operationName }) {
          // A name that no operation has: graphql's own words come next.
          if (!operation) return;
          scope.operationName = operationName ?? undefined;
          // Mutations say where it stands in their payload.
          const halved = operation.operation === "query" ? illFormedAt(request.variables) : undefined;
          if (halved) throw badInput(`Variable ${halved.join(".")}: ${illFormed}.`);
          if (isNestedBeyond(mostNesting, request.variables))
            throw badInput(`Variables may nest ${mostNesting} levels deep; these go deeper. No input of the schema has so many.`);
          const { points, work } = reckoned(document, [request.operationName, request.variables], () =>
            reckon(() => costOf(schema, document, request.operationName, request.variables)),
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
          const { broken } = contextValue;
          if (broken) result.errors = [...(result.errors ?? []), ...broken.map((error) => error.toJSON())];
          scope.codes = (result.errors ?? []).map((error) => String(error.extensions?.code ?? ""));
          if (limits.errors && result.errors) result.errors = result.errors.slice(0, limits.errors);
          const weight = weigh(result.data, limits.answerBytes);
          if (weight.bytes > limits.answerBytes) {
            result.errors = [tooLarge(limits.answerBytes)];
            delete result.data;
            response.http.status = 400;
            scope.codes = ["TOO_EXPENSIVE"];
          }
          const told = { ...result.extensions, ...(hints?.length ? { hints } : {}) };
          const spent = account(scope, limits, weight.objects);
          result.extensions = { ...told, ...spent };
          // A page that a reader left while it was asked for is not paid as if all had come.
          if (!result.errors || scope.abandoned) giveBack(unneeded((scope.requested ?? 0) - worked, weight.objects));
          scope.cacheable = operation?.operation === "query" && !result.errors && result.data != null;
          scope.account = { ...told, cost: { ...spent.cost, trips: 0, waves: 0, databaseMs: 0 } };
        },
      };
    },
  };
}

/** A page is reckoned at the size it may have. What came of it is paid, and of what did not come a tenth; work is paid whatever came of it. */
const unneeded = (requested: number, came: number) => Math.floor(Math.max(0, requested - came) * 0.9);

/** Inputs of the schema nest four levels. graphql follows lists within lists by recursion: 5,000 levels were a stack overflow. */
const mostNesting = 50;

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

/** Apollo hands out the same document for the same text, so what was reckoned of it holds for the same variables. */
const known = new WeakMap<DocumentNode, Map<string, Cost>>();
const mostKnown = 20;
const longestKey = 1_000;

function reckoned(document: DocumentNode, given: unknown, reckoning: () => Cost): Cost {
  const key = JSON.stringify(given);
  if (key.length > longestKey) return reckoning();
  const costs = known.get(document) ?? new Map<string, Cost>();
  const before = costs.get(key);
  if (before !== undefined) return before;
  const cost = reckoning();
  known.set(document, costs.set(key, cost));
  if (costs.size > mostKnown) costs.delete(costs.keys().next().value!);
  return cost;
}

/** A wrong variable ends the reckoning with graphql's own words; it stays the caller's mistake. */
function reckon(reckoning: () => Cost): Cost {
  try {
    return reckoning();
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    throw new GraphQLError(error.message, {
      ...(error.nodes ? { nodes: error.nodes } : {}),
      extensions: { code: "BAD_USER_INPUT", http: { status: 400 } },
    });
  }
}
