# The API of Xiaojuren. The database is a container of its own: see docker-compose.yml.
FROM node:20-bookworm-slim AS build
WORKDIR /xiaojuren
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY tsconfig.json tsconfig.build.json tsconfig.web.json vite.config.ts vite.program.config.ts schema.graphql ./
COPY cypher cypher
COPY src src
RUN npm run build && npm prune --omit=dev --ignore-scripts

FROM node:20-bookworm-slim
WORKDIR /xiaojuren
ENV NODE_ENV=production XIAOJUREN_HOST=0.0.0.0 XIAOJUREN_PORT=4000
COPY --from=build /xiaojuren/package.json /xiaojuren/schema.graphql ./
COPY --from=build /xiaojuren/node_modules node_modules
COPY --from=build /xiaojuren/dist dist
COPY cypher cypher
COPY src/web/examples src/web/examples
COPY seed seed
COPY LICENSE NOTICE ./
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:4000/readyz').then(r => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/cli/main.js", "start"]
