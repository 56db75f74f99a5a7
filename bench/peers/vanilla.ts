/**
 * Apollo Server and @neo4j/graphql as their manuals start them: the types of schema.graphql that the library generates from,
 * the library's own reading of the database, and nothing kept.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Neo4jGraphQL } from '@neo4j/graphql';
import neo4j from 'neo4j-driver';
import { openStatements } from '../../src/graph/statements.js';
import { projectFolder } from '../database.js';
import { serveAt, serverTask } from './served.js';
import { plainTypes } from './vanilla-types.js';

const { uri, user, password } = serverTask().connection;
const typeDefs = plainTypes(
  readFileSync(join(projectFolder, 'schema.graphql'), 'utf8'),
  openStatements(join(projectFolder, 'cypher')),
);
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const server = new ApolloServer({ schema });
const { url } = await startStandaloneServer(server, { listen: { port: 0, host: '127.0.0.1' } });
serveAt(url);
