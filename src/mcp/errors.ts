import type { JSONRPCMessage } from "@modelcontextprotocol/sdk/types.js";

/** Codes of JSON-RPC: whose mistake it is. */
const [invalidParams, internalError] = [-32_602, -32_603];

interface Issue {
  path: (string | number)[];
  message: string;
}

/**
 * The SDK calls whatever its own reading of a message throws an internal error, with the thrown text. Wrong parameters are the caller's
 * mistake and are told as such; what else was thrown is a bug, whose words stay in the log.
 */
export function maskedMessage(message: JSONRPCMessage, onBug: (error: unknown) => void): JSONRPCMessage {
  if (!("error" in message) || message.error.code !== internalError) return message;
  const wrong = wrongParams(message.error.message);
  if (wrong !== undefined) return { ...message, error: { code: invalidParams, message: `Invalid params: ${wrong}` } };
  onBug(new Error(message.error.message));
  return { ...message, error: { code: internalError, message: "The server failed at this. Try again; if it fails again, ask for less." } };
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
