export type FailureCode =
  | "JAVA_MISSING"
  | "JAVA_TOO_OLD"
  | "MAVEN_MISSING"
  | "NETWORK"
  | "JARS_DIFFER"
  | "PORT_TAKEN"
  | "STORE_LOCKED"
  | "WRONG_PASSWORD"
  | "HEAP_TOO_SMALL"
  | "STORE_DAMAGED"
  | "STOPPED"
  | "TOO_SLOW"
  | "ADMIN";

/** Why there is no embedded Neo4j: one sentence for the user, with what to do, and the last output of Java or Maven where it helps. */
export class EmbeddedNeo4jError extends Error {
  constructor(
    readonly code: FailureCode,
    what: string,
    readonly log: readonly string[] = [],
  ) {
    super(log.length ? `${what}\n${log.map((line) => `  | ${line}`).join("\n")}` : what);
    this.name = "EmbeddedNeo4jError";
  }
}

/** The alternative, whatever the reason. */
export const alternative = "or set NEO4J_URI and NEO4J_PASSWORD to use a Neo4j 5.26 that runs elsewhere";
