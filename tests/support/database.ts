import { askSetup } from "./ask-setup.ts";

export interface Database {
  uri: string;
  user: string;
  password: string;
  database?: string | undefined;
}

/** The Neo4j of this test run, with the seed; importing this file starts it. If it is undefined, tests are skipped: `describe.skipIf(!database)`. */
export const database: Database | undefined = await askSetup<Database>("database");
