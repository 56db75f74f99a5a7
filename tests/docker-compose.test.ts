import { readFileSync, existsSync } from 'node:fs';
import { parse } from 'yaml';
import { settings } from '../src/config.js';
import { neo4jConf } from '../src/database/neo4j-conf.js';

interface Service {
  readonly image?: string;
  readonly build?: string;
  readonly environment: Record<string, string>;
  readonly ports: readonly string[];
  readonly volumes?: readonly string[];
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly depends_on?: Record<string, { readonly condition: string }>;
}
interface Compose {
  readonly services: Record<'neo4j' | 'api', Service>;
  readonly volumes: Record<string, unknown>;
}

const compose = parse(readFileSync('docker-compose.yml', 'utf8')) as Compose;
const { neo4j, api } = compose.services;
const dockerfile = readFileSync('Dockerfile', 'utf8');

describe('docker-compose.yml', () => {
  it('runs the official image and our own', () => {
    expect(Object.keys(compose.services).toSorted()).toEqual(['api', 'neo4j']);
    expect(neo4j.image).toBe('neo4j:5.26-community');
    expect(api.build).toBe('.');
  });

  it('keeps data in volumes that it declares', () => {
    const used = (neo4j.volumes ?? []).map((volume) => volume.split(':')[0]);
    expect(used).toEqual(Object.keys(compose.volumes));
    expect(neo4j.volumes).toContain('neo4j-data:/data');
  });

  it('waits for a healthy database, and both say whether they are', () => {
    expect(neo4j.healthcheck?.test[0]).toBe('CMD-SHELL');
    expect(api.depends_on?.['neo4j']?.condition).toBe('service_healthy');
    expect(dockerfile).toMatch(/HEALTHCHECK[\s\S]*\/readyz/);
  });

  it('has all that a start reads beside what is built', () => {
    for (const folder of ['cypher', 'seed', 'src/web/examples'])
      expect(dockerfile).toContain(`\nCOPY ${folder} ${folder}\n`);
  });

  it('gives the API only settings that exist, and the address of the database service', () => {
    expect(Object.keys(settings)).toEqual(expect.arrayContaining(Object.keys(api.environment)));
    expect(api.environment['NEO4J_URI']).toBe('bolt://neo4j:7687');
  });

  it('opens ports on this machine only and has no password of its own', () => {
    for (const port of [...neo4j.ports, ...api.ports]) expect(port).toMatch(/^127\.0\.0\.1:/);
    expect(neo4j.environment['NEO4J_AUTH']).toMatch(/^neo4j\/\$\{NEO4J_PASSWORD:\?/);
    expect(api.environment['NEO4J_PASSWORD']).toMatch(/^\$\{NEO4J_PASSWORD:\?/);
  });

  it('names settings as the image expects them, and only such that the embedded server was started with', () => {
    // The image takes NEO4J_a_b__c for the setting a.b_c.
    const names = Object.keys(neo4j.environment)
      .filter((name) => name !== 'NEO4J_AUTH')
      .map((name) =>
        name.replace('NEO4J_', '').replaceAll('__', '-').replaceAll('_', '.').replaceAll('-', '_'),
      );
    const conf = neo4jConf({
      boltPort: 1,
      browserPort: 2,
      browser: { postConnectCommand: 'x', contentHosts: 'y' },
    });
    const known = new Set([...conf.matchAll(/^([a-z_.]+)=/gm)].map(([, name]) => name));
    // The heap of the embedded server is an argument of Java.
    const heap = ['server.memory.heap.initial_size', 'server.memory.heap.max_size'];
    expect(names.filter((name) => !known.has(name) && !heap.includes(name))).toEqual([]);
  });
});

describe('privacy of the database in a container', () => {
  it('is that of the embedded one: no reports, no telemetry, no outside host in the policy of Neo4j Browser', () => {
    expect(neo4j.environment['NEO4J_dbms_usage__report_enabled']).toBe('false');
    expect(neo4j.environment['NEO4J_client_allow__telemetry']).toBe('false');
    const policy =
      neo4j.environment['NEO4J_dbms_security_http__static__content__security__policy__header'] ?? '';
    const hosts = [...policy.matchAll(/(?:https?|wss?):\/\/([^:\s;]+)/g)].map(([, host]) => host);
    expect(new Set(hosts)).toEqual(new Set(['localhost', '127.0.0.1']));
    expect(policy).not.toMatch(/https?:(?!\/\/)/);
  });
});

describe('Dockerfile', () => {
  it('copies only what is there', () => {
    const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+)$/gm)].flatMap(([, line]) =>
      (line ?? '').split(' ').slice(0, -1),
    );
    expect(copied.length).toBeGreaterThan(5);
    for (const file of copied) expect({ file, exists: existsSync(file) }).toEqual({ file, exists: true });
  });

  it('starts the command line that package.json names, not as root', () => {
    const { bin } = JSON.parse(readFileSync('package.json', 'utf8')) as { bin: { xiaojuren: string } };
    expect(dockerfile).toContain(`CMD ["node", "${bin.xiaojuren}", "start"]`);
    expect(dockerfile).toMatch(/^USER node$/m);
  });
});
