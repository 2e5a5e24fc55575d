import type { GraphQLSchema } from "graphql";
import type { GraphSession, Graph } from "../graph/graph.ts";
import { requestContext, type RequestContext } from "../query/context.ts";
import { Memory } from "../query/memory.ts";
import type { Viewer } from "../query/viewer.ts";
import { buildSchema, type Resolver } from "./schema.ts";
import { prefetchers } from "./data-point/prefetch.queries.ts";
import { table } from "./table.ts";
import { catalogue } from "./things/things.ts";

/** How long in-memory tables are used; another server may have loaded data since. */
const memoryMaxAgeMs = 60_000;

/** Knowledge about all things, the same for every request. */
const declared = { table, catalogue, prefetchers };

/** The context of resolvers and queries outside a server: for one run of a command or test. */
export const openContext = async (session: GraphSession, viewer?: Viewer): Promise<RequestContext> =>
  requestContext({ graph: session, memory: await Memory.load(session), ...declared, viewer });

/** The API as a unit: its schema, and the context of each request's resolvers. */
export class Knowledge {
  #memory: Memory | undefined;
  #remembered = -Infinity;
  #remembering: Promise<void> | undefined;

  private constructor(
    readonly schema: GraphQLSchema,
    private readonly projectedRows: number | undefined,
  ) {}

  /**
   * `projectedRows`: maximum number of rows per statement; 0 leaves every link to the loaders. `resolvers`: those of other rooms, such as
   * checking a text.
   */
  static async open(projectedRows?: number, resolvers?: readonly Resolver[]): Promise<Knowledge> {
    return new Knowledge(await buildSchema(resolvers), projectedRows);
  }

  /** Loads the tables kept in memory. Called before the first query, and when they may have changed. */
  async loadMemory(graph: Graph): Promise<void> {
    this.#memory = await Memory.load(graph.session());
    this.#remembered = performance.now();
  }

  /** For the server's `context` option: the resolvers' context of one request. */
  context(graph: Graph, session: GraphSession, viewer?: Viewer): RequestContext {
    if (!this.#memory) throw new Error("Knowledge.remember was not awaited before the first request");
    if (performance.now() - this.#remembered > memoryMaxAgeMs)
      this.#remembering ??= this.loadMemory(graph)
        .catch(() => undefined)
        .finally(() => (this.#remembering = undefined));
    return requestContext({ graph: session, memory: this.#memory, ...declared, viewer, projectedRows: this.projectedRows });
  }
}
