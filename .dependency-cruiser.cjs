// Which room of src/ may import which; `npm run check` holds it, type imports counted. docs/architecture.md draws it.
const { join } = require("node:path");

const data = ["knowledge", "query", "graph", "contract"];
/** Each room with the rooms it may import. Everything may import config.ts; nothing imports a room that is not in its line. */
const rooms = {
  commands: [".*"],
  server: data,
  mcp: data,
  reconciliation: data,
  check: ["extraction", ...data],
  release: ["loading", "embedded-neo4j", ...data],
  feed: ["server", "loading", "hydration", ...data],
  hydration: ["extraction", ...data],
  loading: data,
  extraction: data,
  explorer: ["contract"],
  playground: ["explorer", "contract"],
  "schema-map": ["explorer", "contract"],
  knowledge: ["query", "graph", "contract"],
  query: ["graph", "contract"],
  graph: ["contract"],
  contract: [],
  "embedded-neo4j": [],
};

module.exports = {
  forbidden: [
    ...Object.entries(rooms).map(([room, below]) => ({
      name: `${room}-imports-${below.join("-") || "no-room"}`,
      severity: "error",
      from: { path: `^src/${room}/` },
      to: { path: "^src/[^/]+/", pathNot: [room, ...below].map((each) => `^src/${each}/`) },
    })),
    {
      name: "root-is-main-cli-config",
      severity: "error",
      from: { path: "^src/[^/]+/", pathNot: "^src/commands/" },
      to: { path: "^src/[^/]+$", pathNot: "^src/config[.]ts$" },
    },
    {
      name: "src-imports-no-bench-or-test",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(bench|tests|deploy)/" },
    },
    {
      name: "client-imports-nothing-of-src",
      comment: "It is a package of its own.",
      severity: "error",
      from: { path: "^packages/client/src/" },
      to: { path: "^src/" },
    },
    {
      name: "graph-alone-speaks-to-neo4j",
      comment: "The embedded database looks whether it has started, with a client of its own.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(graph/|embedded-neo4j/bolt[.]ts$)" },
      to: { path: "neo4j-driver" },
    },
    {
      name: "no-circle-between-folders",
      severity: "error",
      scope: "folder",
      from: { path: "^src/" },
      to: { circular: true },
    },
    {
      name: "knowledge-is-put-together-at-its-root",
      comment: "Schema and table are made of all folders; what a folder needs of them comes with the request's context.",
      severity: "error",
      from: { path: "^src/knowledge/[^/]+/" },
      to: { path: "^src/knowledge/[^/]+$" },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: join(__dirname, "tsconfig.json") },
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^packages/[^/]+/dist/" },
    metrics: true,
  },
};
