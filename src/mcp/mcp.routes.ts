import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import express, { Router, type Request, type Response } from "express";
import type { Ask } from "./ask.ts";
import { maskedMessage } from "./errors.ts";
import { mcpServer } from "./server.ts";
import { bufferResponse } from "./buffered-response.ts";

export interface McpRoutesOptions {
  /** Executes documents for the tools of one request on behalf of its sender, within that client's limits. */
  executorFor: (request: Request, response: Response) => Ask;
  version: string;
  bodyBytes: number;
  onBug?: (error: unknown) => void;
}

/** Maximum number of messages per request. Newer protocol versions have no batches, and their clients send none. */
const mostTogether = 10;

/** What is wrong with a batch: with a duplicate id or a cancelled request the SDK waits for an answer that never comes. */
function batchProblem(body: unknown): string | undefined {
  if (!Array.isArray(body)) return undefined;
  if (body.length > mostTogether) return `A batch takes at most ${mostTogether} messages; got ${body.length}. Send them one by one.`;
  const messages = body.map((message) => Object(message) as { id?: unknown; method?: unknown });
  const ids = messages.flatMap(({ id }) => id ?? []);
  if (new Set(ids).size < ids.length) return "Each request of a batch has an id of its own; got one twice.";
  return messages.some(({ method }) => method === "notifications/cancelled")
    ? "Requests of a batch cannot be called off; close the connection instead."
    : undefined;
}

/**
 * `/mcp` as streamable HTTP without sessions: each POST is handled by its own server object and answered as JSON, so any of several servers
 * behind a proxy can handle it. There are no streams or sessions: GET and DELETE are 405.
 */
export function mcpRoutes({ executorFor, version, bodyBytes, onBug }: McpRoutesOptions): Router {
  const routes = Router();
  routes.post("/", express.json({ limit: bodyBytes || Infinity }), async (request, response) => {
    const problem = batchProblem(request.body);
    if (problem) return void response.status(400).json({ jsonrpc: "2.0", error: { code: -32_600, message: problem }, id: null });
    bufferResponse(response);
    const server = mcpServer({ ask: executorFor(request, response), version, ...(onBug && { onBug }) });
    const transport = new StreamableHTTPServerTransport({ enableJsonResponse: true });
    const send = transport.send.bind(transport);
    transport.send = (message, options) => send(maskedMessage(message, onBug ?? (() => undefined)), options);
    response.once("close", () => void server.close());
    // The SDK's class does not satisfy its own interface under exactOptionalPropertyTypes.
    await server.connect(transport as Parameters<typeof server.connect>[0]);
    await transport.handleRequest(request, response, request.body);
  });
  routes.all("/", (_request, response) => {
    const message = "This server keeps no sessions: send each JSON-RPC message as a POST.";
    response
      .status(405)
      .set("allow", "POST")
      .json({ jsonrpc: "2.0", error: { code: -32000, message }, id: null });
  });
  return routes;
}
