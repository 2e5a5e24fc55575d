# The server only: it uses the Neo4j at NEO4J_URI, so the image has no Java. It runs the sources with tsx, like a checkout and
# the package: compiling adds less than a second to the start, and the tested code is what runs.
FROM node:22-bookworm-slim AS pages
WORKDIR /app
COPY package.json package-lock.json ./
COPY packages/client/package.json packages/client/
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY . .
RUN npm run -s build:web

FROM node:22-bookworm-slim
WORKDIR /app
RUN chown node:node /app
USER node
COPY --chown=node:node package.json package-lock.json ./
COPY --chown=node:node packages/client/package.json packages/client/
# 160 MB of packages; 590 MB with build and test tools.
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund
COPY --chown=node:node . .
COPY --chown=node:node --from=pages /app/dist/explorer dist/explorer
# MALLOC_ARENA_MAX: heaps of the C library; it takes eight a processor otherwise, and keeps what threads freed in them.
ENV HOST=0.0.0.0 PORT=4000 MALLOC_ARENA_MAX=2
EXPOSE 4000
# Ready once the database answers and the seed is loaded, which the first start does.
HEALTHCHECK --interval=5s --timeout=3s --start-period=180s --retries=5 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:4000/readyz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--max-semi-space-size=8", "--max-old-space-size=192", "bin/trade-graph.mjs", "start"]
