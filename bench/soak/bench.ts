import type { Graph } from "../../src/graph/graph.ts";
import type { Throughput } from "./closed-loop.ts";
import type { Product } from "./product.ts";
import type { Subjects } from "./questions.ts";

/** What each test is handed. */
export interface Bench {
  product: Product;
  /** Reaches the product's Neo4j past the product, to see what is really there. */
  witness: Graph;
  subjects: Subjects;
  /** `authorization` of one who may write. */
  writer: Record<string, string>;
  /** Part of every name that this run adds. */
  run: string;
  /** How long this test may load. */
  seconds: number;
  /** A few seconds for each: judged by what is right, not by what is fast. */
  short: boolean;
  /** What L1 measured, by which later tests are measured. */
  capacity: { value?: Throughput };
  /** A folder for stores and logs, emptied afterwards. */
  folder: string;
}
