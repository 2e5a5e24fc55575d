import type { GraphQLSchema } from "graphql";
import type { GraphSession, Graph } from "../graph/graph.ts";
import { requestContext, type RequestContext } from "../query/context.ts";
import { Memory } from "../query/memory.ts";
import type { Viewer } from "../query/viewer.ts";
import { buildSchema, type Resolver } from "./schema.ts";
import { prefetchers } from "./data-point/prefetch.queries.ts";
import { table } from "./table.ts";
import { catalogue } from "./things/things.ts";

/** How long the tables in memory are believed; another server may have loaded data since. */
const believedMs = 60_000;

/** What is known of all things, the same for every request. */
const declared = { table, catalogue, prefetchers };

/** What resolvers and queries are handed outside a server: by commands and tests, for one run. */
export const openContext = async (session: GraphSession, viewer?: Viewer): Promise<RequestContext> =>
  requestContext({ graph: session, memory: await Memory.load(session), ...declared, viewer });

/** The API as one thing: its schema, and what each request's resolvers are handed. */
export class Knowledge {
  #memory: Memory | undefined;
  #remembered = -Infinity;
  #remembering: Promise<void> | undefined;

  private constructor(
    readonly schema: GraphQLSchema,
    private readonly projectedRows: number | undefined,
  ) {}

  /**
   * `projectedRows`: how many rows one statement may bring along; 0 leaves every link to the loaders. `beside`: resolvers of rooms above this
   * one, such as what reads a text and asks the graph of it.
   */
  static async open(projectedRows?: number, beside?: readonly Resolver[]): Promise<Knowledge> {
    return new Knowledge(await buildSchema(beside), projectedRows);
  }

  /** Reads the tables that are kept in memory. Before the first question, and whenever they may have changed. */
  async remember(graph: Graph): Promise<void> {
    this.#memory = await Memory.load(graph.session());
    this.#remembered = performance.now();
  }

  /** For the server's `context` option: the resolvers' context of one request. */
  context(graph: Graph, session: GraphSession, viewer?: Viewer): RequestContext {
    if (!this.#memory) throw new Error("Knowledge.remember was not awaited before the first request");
    if (performance.now() - this.#remembered > believedMs)
      this.#remembering ??= this.remember(graph)
        .catch(() => undefined)
        .finally(() => (this.#remembering = undefined));
    return requestContext({ graph: session, memory: this.#memory, ...declared, viewer, projectedRows: this.projectedRows });
  }
}
