module.exports = {
  testEnvironment: "node",
  testMatch: ["<rootDir>/integration.test.cjs"],
  globalSetup: "<rootDir>/bundle-the-app.mjs",
  resolver: "<rootDir>/one-copy.cjs",
  transform: {},
  testTimeout: 30_000,
};
