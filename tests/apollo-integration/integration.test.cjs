const { ApolloServer } = require("@apollo/server");
const { defineIntegrationTestSuite } = require("@apollo/server-integration-testsuite");
const { startOurApp } = require("../../node_modules/.cache/apollo-integration/our-app.cjs");

defineIntegrationTestSuite(
  async (options, testOptions) => {
    const server = new ApolloServer(options);
    const { url, close } = await startOurApp(server, testOptions?.context);
    return { server, url, extraCleanup: close };
  },
  // Answers in parts (@defer, @stream) are not offered: graphql 16 does not know them.
  { noIncrementalDelivery: true },
);
