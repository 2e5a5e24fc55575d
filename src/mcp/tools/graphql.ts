import { parse } from "graphql";
import { z } from "zod";
import { ToolError } from "../ask.ts";
import { tool } from "../tool.ts";

/** A limit on what an assistant can read in one response. */
const maxCharacters = 60_000;

export const graphql = tool({
  name: "graphql",
  title: "Ask the GraphQL API",
  description:
    "Any read-only GraphQL document against the API, with the same limits on cost as everywhere. Use it when the other tools lack a field or a combination; read the resource trade-graph://schema first. Mutations are refused.",
  input: {
    query: z.string().min(1).max(20_000).describe("A GraphQL document with one query."),
    variables: z.record(z.string(), z.unknown()).optional(),
  },
  output: {
    data: z.unknown(),
    errors: z.array(z.object({ message: z.string(), code: z.string().nullable() })).optional(),
    cost: z.unknown().optional(),
  },
  async run(ask, { query, variables }) {
    assertReadOnly(query);
    const { data, errors, extensions } = await ask(query, variables);
    const shown = errors?.map(({ message, extensions }) => ({
      message,
      code: typeof extensions?.code === "string" ? extensions.code : null,
    }));
    if (!data) throw new ToolError((shown ?? []).map(({ message }) => message).join("\n") || "The API gave no data.");
    const text = JSON.stringify({ data, ...(shown && { errors: shown }) });
    if (text.length > maxCharacters)
      throw new ToolError(
        `The answer has ${text.length} characters and ${maxCharacters} is the limit. Ask for smaller pages (first: …) or fewer fields.`,
      );
    return {
      structured: { data, ...(shown && { errors: shown }), ...(extensions?.cost !== undefined && { cost: extensions.cost }) },
      text,
    };
  },
});

function assertReadOnly(query: string): void {
  const document = (() => {
    try {
      return parse(query, { maxTokens: 5_000 });
    } catch (error) {
      throw new ToolError(`The document is not GraphQL: ${(error as Error).message}`);
    }
  })();
  const writes = document.definitions.some((each) => each.kind === "OperationDefinition" && each.operation !== "query");
  if (writes)
    throw new ToolError("This tool reads. Mutations and subscriptions are refused; write through the API with a key of your own.");
}
