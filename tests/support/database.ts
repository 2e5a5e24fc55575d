import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { inject } from "vitest";

export interface Database {
  uri: string;
  user: string;
  password: string;
  database?: string | undefined;
}

export type Answer = { database: Database } | { problem: string; skip: boolean };

/**
 * The Neo4j of this test run, for `new Graph(database!)`; importing this file starts it. Undefined on a machine without Java, where
 * the tests that need it are skipped (`describe.skipIf(!database)`); in CI that is an error.
 */
export const database: Database | undefined = await ask();

async function ask(): Promise<Database | undefined> {
  const answer = JSON.parse(await text(connect(inject("databasePort"), "127.0.0.1"))) as Answer;
  if ("database" in answer) return answer.database;
  if (!answer.skip) throw new Error(answer.problem);
  console.warn(`Tests that need a database are skipped: ${answer.problem}`);
  return undefined;
}
