import type { JSONRPCMessage } from "@modelcontextprotocol/sdk/types.js";

/** JSON-RPC error codes: the caller's fault or the server's. */
const [invalidParams, internalError] = [-32_602, -32_603];

/** Sent instead of the text of a bug. */
export const failureMessage = "The server failed to answer. Try again; if it fails again, request less.";

interface Issue {
  path: (string | number)[];
  message: string;
}

/**
 * The SDK reports any validation failure of a message as an internal error with the raw text. Invalid parameters are the caller's fault and
 * reported as such; anything else is a bug and is only logged.
 */
export function maskedMessage(message: JSONRPCMessage, onBug: (error: unknown) => void): JSONRPCMessage {
  if (!("error" in message) || message.error.code !== internalError) return message;
  const wrong = wrongParams(message.error.message);
  if (wrong !== undefined) return { ...message, error: { code: invalidParams, message: `Invalid params: ${wrong}` } };
  onBug(new Error(message.error.message));
  return {
    ...message,
    error: { code: internalError, message: failureMessage },
  };
}

function wrongParams(text: string): string | undefined {
  if (text === "Invalid URL") return "params.uri: expected an address such as trade-graph://glossary.";
  if (!text.startsWith("[")) return undefined;
  try {
    const issues = JSON.parse(text) as Issue[];
    return issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; ").slice(0, 1_000); // prettier-ignore
  } catch {
    return undefined;
  }
}
