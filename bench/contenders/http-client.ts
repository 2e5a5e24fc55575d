import { Agent, request } from "node:http";

export interface HttpClient {
  post(body: string, headers?: Record<string, string>): Promise<Answer>;
  close(): void;
}

export interface Answer {
  data: Record<string, unknown> | null;
  errors?: { message: string }[];
  extensions?: { cost: { trips: number; waves: number }; explain?: { name: string; dbHits: number }[] };
}

/** Node's own client with keep-alive connections: the least overhead between a request and its parsed response. Throws if the response has errors. */
export function httpClient(address: string, path: string): HttpClient {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const { hostname, port } = new URL(address);
  const post = (body: string, headers: Record<string, string> = {}) =>
    new Promise<Answer>((resolve, reject) => {
      const asked = request(
        {
          hostname,
          port,
          path,
          method: "POST",
          agent,
          headers: { "content-type": "application/json", "content-length": Buffer.byteLength(body), ...headers },
        },
        (response) => {
          const pieces: Buffer[] = [];
          response.on("data", (piece: Buffer) => pieces.push(piece));
          response.on("error", reject);
          response.on("end", () => {
            const text = Buffer.concat(pieces).toString();
            try {
              const answer = JSON.parse(text) as Answer;
              if (answer.errors?.length) throw new Error(answer.errors[0]!.message);
              resolve(answer);
            } catch (error) {
              reject(new Error(`${address} answered ${response.statusCode}: ${text.slice(0, 300)}`, { cause: error }));
            }
          });
        },
      );
      asked.on("error", reject);
      asked.end(body);
    });
  return { post, close: () => agent.destroy() };
}
