# The server alone: it speaks to the Neo4j that NEO4J_URI names, so no Java is in the image.
FROM node:22-bookworm-slim
WORKDIR /app
RUN chown node:node /app
USER node
COPY --chown=node:node package.json package-lock.json ./
COPY --chown=node:node packages/client/package.json packages/client/
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY --chown=node:node . .
RUN npm run -s build:web
ENV HOST=0.0.0.0 PORT=4000
EXPOSE 4000
# Ready when the seed is loaded and the database answers; a first start loads it.
HEALTHCHECK --interval=5s --timeout=3s --start-period=180s --retries=5 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:4000/readyz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--max-semi-space-size=8", "bin/trade-graph.mjs", "start"]
