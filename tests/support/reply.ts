/** An HTTP response, with its parsed body if it is GraphQL JSON. */
export interface Reply {
  status: number;
  headers: Headers;
  text: string;
  body: {
    data?: Record<string, unknown> | null;
    errors?: { message: string; extensions: Record<string, unknown> }[];
    extensions?: { cost?: Record<string, number>; [more: string]: unknown };
  };
}

export async function replyOf(response: Response): Promise<Reply> {
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, body: parsed(text) };
}

function parsed(text: string): Reply["body"] {
  try {
    return (JSON.parse(text) ?? {}) as Reply["body"];
  } catch {
    return {};
  }
}
