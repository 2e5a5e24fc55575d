import type { OutgoingHttpHeaders, ServerResponse } from "node:http";

/**
 * The SDK's adapter sends headers first and the body in parts, bypassing the code that counts, limits and paces responses: a client that
 * requested large ones and read none made the server hold all of them. Here the response is buffered and sent as a whole.
 */
export function bufferResponse(response: ServerResponse): void {
  const parts: Buffer[] = [];
  // Compression and admission have replaced these methods.
  const { writeHead, write, end, flushHeaders } = response;
  const keep = (part: unknown) => {
    if (typeof part === "string" || part instanceof Uint8Array) parts.push(Buffer.from(part));
  };
  response.writeHead = ((status: number, ...given: unknown[]) => {
    response.statusCode = status;
    const headers = given.at(-1);
    if (typeof headers === "object" && headers !== null)
      for (const [name, value] of Object.entries(headers as OutgoingHttpHeaders)) if (value !== undefined) response.setHeader(name, value);
    return response;
  }) as ServerResponse["writeHead"];
  response.write = ((part: unknown) => {
    keep(part);
    return true;
  }) as ServerResponse["write"];
  response.end = ((part?: unknown) => {
    keep(part);
    Object.assign(response, { writeHead, write, end, flushHeaders });
    return parts.length ? response.end(Buffer.concat(parts)) : response.end();
  }) as ServerResponse["end"];
  response.flushHeaders = () => undefined;
}
