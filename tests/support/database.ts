import { askSetup } from "./ask-setup.ts";

export interface Database {
  uri: string;
  user: string;
  password: string;
  database?: string | undefined;
}

/** The Neo4j of this test run, with the seed in it; importing this file starts it. Tests skip where it is undefined: `describe.skipIf(!database)`. */
export const database: Database | undefined = await askSetup<Database>("database");
