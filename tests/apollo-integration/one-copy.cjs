// The suite and our app must speak of the same graphql and the same Apollo Server: two copies do not know each other's objects.
const { join } = require("node:path");

const root = join(__dirname, "../..");
const SHARED = /^(graphql|@apollo\/server)(\/|$)/;

module.exports = (request, options) => options.defaultResolver(request, SHARED.test(request) ? { ...options, basedir: root } : options);
