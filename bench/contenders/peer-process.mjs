// @neo4j/graphql on Apollo Server, in a process of its own: it brings its own graphql. Plain JavaScript, so that its packages, which are
// installed in this folder's parent alone, need not be there for the rest to be checked. Tells its address, or what its schema weighs.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";
import { Neo4jGraphQL } from "@neo4j/graphql";
import { printSchema } from "graphql";
import neo4j from "neo4j-driver";

const { uri, user, password } = JSON.parse(process.env.BENCH_DATABASE);
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { maxConnectionPoolSize: 64, telemetryDisabled: true });
const typeDefs = readFileSync(join(import.meta.dirname, "peer.graphql"), "utf8");
const started = performance.now();
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const builtMs = performance.now() - started;
const sdl = printSchema(schema);
const types = Object.keys(schema.getTypeMap()).filter((name) => !name.startsWith("__")).length;

const server = new ApolloServer({ schema, introspection: false });
const { url } = await startStandaloneServer(server, { listen: { port: 0, host: "127.0.0.1" }, context: async () => ({}) });
process.send({ address: new URL(url).origin, path: "/", schema: { types, bytes: Buffer.byteLength(sdl), builtMs } });
process.once("SIGTERM", () => void server.stop().then(() => driver.close()));
process.once("disconnect", () => process.exit());
