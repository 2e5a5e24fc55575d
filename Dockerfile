# The server alone: it speaks to the Neo4j that NEO4J_URI names, so no Java is in the image. It runs the sources through tsx, as a checkout
# and the package do: compiling costs the first start less than a second, and what is tested is what runs.
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
# 160 MB of packages; with those that build and test it would be 590.
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund
COPY --chown=node:node . .
COPY --chown=node:node --from=pages /app/dist/explorer dist/explorer
ENV HOST=0.0.0.0 PORT=4000
EXPOSE 4000
# Ready when the seed is loaded and the database answers; a first start loads it.
HEALTHCHECK --interval=5s --timeout=3s --start-period=180s --retries=5 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:4000/readyz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--max-semi-space-size=8", "bin/trade-graph.mjs", "start"]
