import express, { Router, type Request, type Response } from "express";
import { badInput, UserError } from "../contract/errors.ts";
import { reconciledKinds, manifest, typeOfKind } from "./manifest.ts";
import { previewPage } from "./preview.ts";
import { extend, properties } from "./properties.ts";
import { readBatch } from "./batch.ts";
import { answerData, namedNodeFields, nodeName, reconcile, typeOfNode, type ExecuteApi, type NamedNode } from "./queries.ts";

export interface ReconciliationOptions {
  executorFor: (request: Request, response: Response) => ExecuteApi;
}

const suggest = /* GraphQL */ `
  query SuggestEntity($query: String!, $types: [EntityType!], $first: Int) {
    search(query: $query, types: $types, first: $first) {
      nodes {
        ...NamedNode
      }
    }
  }
  ${namedNodeFields}
`;

const one = /* GraphQL */ `
  query PreviewEntity($id: ID!) {
    node(id: $id) {
      ...NamedNode
    }
  }
  ${namedNodeFields}
`;

/** The Reconciliation Service API 0.2 of the W3C community group, as used by OpenRefine: manifest, queries, suggest, preview, extend. */
export function reconciliationRoutes({ executorFor }: ReconciliationOptions): Router {
  const routes = Router();
  const form = express.urlencoded({ extended: false, limit: 1_000_000, parameterLimit: 20 });

  const answer = async (request: Request, response: Response) => {
    const given = { ...request.query, ...(request.body as Record<string, unknown> | undefined) };
    if (typeof given.queries === "string") response.json(await reconcile(executorFor(request, response), readBatch(given.queries)));
    else if (typeof given.extend === "string") response.json(await extend(executorFor(request, response), given.extend));
    else response.json(manifest(addressOf(request)));
  };
  routes.get("/", answer);
  routes.post("/", form, answer);

  routes.get("/suggest/entity", async (request, response) => {
    const query = prefixOf(request);
    const types = reconciledKinds;
    const { search } = await answerData<{ search: { nodes: NamedNode[] } }>(executorFor(request, response), suggest, {
      query,
      types,
      first: 10,
    });
    const result = search.nodes.map((node) => ({
      id: node.id,
      name: nodeName(node),
      description: typeOfNode(node).name,
      notable: [typeOfNode(node)],
    }));
    response.json({ result });
  });
  routes.get("/suggest/type", (request, response) => {
    const prefix = prefixOf(request).toLowerCase();
    response.json({ result: reconciledKinds.map(typeOfKind).filter(({ name }) => name.toLowerCase().includes(prefix)) });
  });
  routes.get("/suggest/property", (request, response) => {
    const prefix = prefixOf(request).toLowerCase();
    const found = properties.filter(({ name, id }) => name.includes(prefix) || id.toLowerCase().includes(prefix));
    response.json({ result: found.map(({ id, name, field }) => ({ id, name, description: field.description ?? "" })) });
  });
  routes.get("/extend/propose", (request, response) => {
    const type = String(request.query.type ?? "");
    const limit = Math.min(100, Math.max(1, Number(request.query.limit) || 100));
    const own = properties.filter(({ of }) => of.includes(type)).slice(0, limit);
    response.json({ type, limit, properties: own.map(({ id, name }) => ({ id, name })) });
  });
  routes.get("/preview", async (request, response) => {
    const { node } = await answerData<{ node: NamedNode | null }>(executorFor(request, response), one, {
      id: String(request.query.id ?? ""),
    });
    if (!node) return void response.status(404).type("text").send("Nothing has this id.\n");
    // OpenRefine shows it in a frame.
    response.removeHeader("x-frame-options");
    response.set("content-security-policy", "default-src 'none'; style-src 'unsafe-inline'");
    response.type("html").send(previewPage(node, addressOf(request)));
  });
  routes.use((error: unknown, _request: Request, response: Response, next: (error: unknown) => void) => {
    if (!(error instanceof UserError)) return next(error);
    const extensions = error.extensions as { code: string };
    response.status(error.status).json({ status: "error", code: extensions.code, message: error.message, details: error.message });
  });
  return routes;
}

function prefixOf(request: Request): string {
  const { prefix } = request.query;
  if (typeof prefix !== "string" || !prefix.trim())
    throw badInput("`prefix` expects the beginning of a name: /reconcile/suggest/entity?prefix=Zab");
  return prefix.slice(0, 400);
}

/** This server's address as seen by the client, from the Host header and a trusted proxy's headers. */
const addressOf = (request: Request): string => `${request.protocol}://${request.get("host") ?? "localhost"}`;
