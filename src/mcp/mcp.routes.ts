import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import express, { Router, type Request, type Response } from "express";
import type { Ask } from "./ask.ts";
import { maskedMessage } from "./errors.ts";
import { mcpServer } from "./server.ts";

export interface McpRoutesOptions {
  /** How the tools of one request ask the API: as whoever sent it, within that client's limits. */
  askFor: (request: Request, response: Response) => Ask;
  version: string;
  bodyBytes: number;
  onBug?: (error: unknown) => void;
}

/**
 * `/mcp` as streamable HTTP without sessions: each POST is answered by a server of its own, as JSON, so that any of several servers behind
 * a proxy can answer it and nothing is kept between requests. There is no stream to open and no session to end: GET and DELETE are 405.
 */
export function mcpRoutes({ askFor, version, bodyBytes, onBug }: McpRoutesOptions): Router {
  const routes = Router();
  routes.post("/", express.json({ limit: bodyBytes || Infinity }), async (request, response) => {
    const server = mcpServer({ ask: askFor(request, response), version, ...(onBug && { onBug }) });
    const transport = new StreamableHTTPServerTransport({ enableJsonResponse: true });
    const send = transport.send.bind(transport);
    transport.send = (message, options) => send(maskedMessage(message, onBug ?? (() => undefined)), options);
    response.once("close", () => void server.close());
    // The SDK's own class lacks what exactOptionalPropertyTypes asks of its interface.
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
