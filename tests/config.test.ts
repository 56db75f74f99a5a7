import { readFileSync } from 'node:fs';
import { readConfig, settings } from '../src/config.js';

describe('readConfig', () => {
  it('needs nothing', () => {
    expect(readConfig({}, '/project')).toMatchObject({
      neo4j: null,
      home: '/project/.xiaojuren',
      host: '127.0.0.1',
      editors: null,
      ports: { api: null, bolt: null, browser: null },
      java: { javaHome: null, path: '', folders: null },
    });
  });

  it('uses the server that is named and starts none', () => {
    const environment = {
      NEO4J_URI: 'neo4j+s://example.org',
      NEO4J_PASSWORD: 'secret',
      NEO4J_DATABASE: 'giants',
    };
    expect(readConfig(environment, '/project').neo4j).toEqual({
      uri: 'neo4j+s://example.org',
      user: 'neo4j',
      password: 'secret',
      database: 'giants',
      browserUrl: null,
    });
  });

  it.each([
    [{}, 64 * 2 ** 20],
    [{ XIAOJUREN_CACHE_MB: '0' }, 0],
    [{ XIAOJUREN_CACHE_MB: '1' }, 2 ** 20],
    [{ NEO4J_URI: 'bolt://example.org', NEO4J_PASSWORD: 'x', XIAOJUREN_CACHE_MB: '2' }, 2 ** 21],
    [{ NEO4J_URI: 'neo4j://example.org', NEO4J_PASSWORD: 'x', XIAOJUREN_CACHE_MB: '2' }, 0],
  ])('of %j gives answers in memory the room %i', (environment, bytes) => {
    expect(readConfig(environment, '/project').cacheBytes).toBe(bytes);
  });

  it('takes an empty variable as left out, except that no folders are no folders', () => {
    const config = readConfig({ XIAOJUREN_PORT: '', XIAOJUREN_JAVA_FOLDERS: '' }, '/project');
    expect(config.ports.api).toBeNull();
    expect(config.java.folders).toEqual([]);
  });

  it.each([
    [{ XIAOJUREN_PORT: '0' }, 'XIAOJUREN_PORT'],
    [{ XIAOJUREN_PORT: '65536' }, 'XIAOJUREN_PORT'],
    [{ XIAOJUREN_PORT: '4000x' }, 'XIAOJUREN_PORT'],
    [{ XIAOJUREN_BOLT_PORT: '-1' }, 'XIAOJUREN_BOLT_PORT'],
    [{ XIAOJUREN_PORT: '4700', XIAOJUREN_BOLT_PORT: '4700' }, 'XIAOJUREN_BOLT_PORT'],
    [{ XIAOJUREN_PORT: '4700', XIAOJUREN_BROWSER_PORT: '4700' }, 'XIAOJUREN_BROWSER_PORT'],
    [{ NEO4J_URI: 'http://example.org' }, 'NEO4J_URI'],
    [{ XIAOJUREN_CACHE_MB: '-1' }, 'XIAOJUREN_CACHE_MB'],
    [{ XIAOJUREN_CACHE_MB: '1001' }, 'XIAOJUREN_CACHE_MB'],
    [{ NEO4J_URI: 'bolt://example.org' }, 'NEO4J_PASSWORD'],
  ])('refuses %j, naming the setting, its value and what is expected', (environment, setting) => {
    expect(() => readConfig(environment, '/project')).toThrow(
      expect.objectContaining({
        code: 'SETTING_INVALID',
        details: expect.objectContaining({ setting }) as object,
      }) as Error,
    );
  });

  it('knows editors by their tokens', () => {
    const [wang, li] = ['a'.repeat(20), 'A-z0~9._+/=-'.repeat(2)];
    expect(readConfig({ XIAOJUREN_EDITORS: `Wang Wei:${wang},li:${li}` }, '/project').editors).toEqual([
      { name: 'Wang Wei', token: wang },
      { name: 'li', token: li },
    ]);
    expect(readConfig({ XIAOJUREN_EDITORS: '' }, '/project').editors).toBeNull();
  });

  it.each([
    'wang',
    't'.repeat(20),
    `:${'t'.repeat(20)}`,
    ` :${'t'.repeat(20)}`,
    `wang:${'t'.repeat(19)}`,
    `wang:${'t'.repeat(20)}!`,
    `wang:${'t'.repeat(20)},`,
    `wang:${'t'.repeat(20)}:x`,
    `wang:${'t'.repeat(20)},wang:${'s'.repeat(20)}`,
    `wang:${'t'.repeat(20)},li:${'t'.repeat(20)}`,
    `wa\ng:${'t'.repeat(20)}`,
  ])('refuses the editors %j and shows no token', (editors) => {
    expect(() => readConfig({ XIAOJUREN_EDITORS: editors }, '/project')).toThrow(
      expect.objectContaining({
        code: 'SETTING_INVALID',
        message: expect.not.stringContaining('tttt') as string,
      }) as Error,
    );
  });

  it('cannot be changed afterwards', () => {
    expect(Object.isFrozen(readConfig({}, '/project'))).toBe(true);
  });
});

describe('docs/CONFIG.md', () => {
  it('lists every setting once, and no other', () => {
    const text = readFileSync('docs/CONFIG.md', 'utf8');
    const listed = [...text.matchAll(/^\| `([A-Z0-9_]+)` +\|/gm)].map(([, name]) => name);
    expect(listed.toSorted()).toEqual(Object.keys(settings).toSorted());
  });
});
