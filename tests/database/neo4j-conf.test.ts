import { describe, expect, it } from '@jest/globals';
import { neo4jConf } from '../../src/database/neo4j-conf.js';

const settingsOf = (text: string): Record<string, string> =>
  Object.fromEntries(
    text
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );

const conf = (postConnectCommand = '', contentHosts = ''): Record<string, string> =>
  settingsOf(
    neo4jConf({ boltPort: 17687, browserPort: 17474, browser: { postConnectCommand, contentHosts } }),
  );

describe('neo4j.conf', () => {
  it('listens on the loopback address and advertises the ports it listens on', () => {
    expect(conf()).toMatchObject({
      'server.default_listen_address': '127.0.0.1',
      'server.bolt.listen_address': '127.0.0.1:17687',
      'server.bolt.advertised_address': '127.0.0.1:17687',
      'server.http.listen_address': '127.0.0.1:17474',
      'server.http.advertised_address': '127.0.0.1:17474',
      'server.https.enabled': 'false',
    });
  });

  it('asks for a password, reads no files, sends nothing out and logs no queries', () => {
    expect(conf()).toMatchObject({
      'dbms.security.auth_enabled': 'true',
      'dbms.security.allow_csv_import_from_file_urls': 'false',
      'server.directories.import': 'import',
      'dbms.usage_report.enabled': 'false',
      'client.allow_telemetry': 'false',
      'db.logs.query.enabled': 'OFF',
    });
  });

  it('limits time and memory', () => {
    expect(conf()).toMatchObject({
      'db.transaction.timeout': '60s',
      'db.memory.transaction.max': '256m',
      'dbms.memory.transaction.total.max': '384m',
      'server.memory.pagecache.size': '128m',
    });
  });

  it('hands Neo4j Browser its command and hosts, and lets its page load from nowhere else', () => {
    const settings = conf('style http://localhost:4000/a.grass; play http://localhost:4000/b', 'localhost');
    expect(settings).toMatchObject({
      'browser.post_connect_cmd': 'style http://localhost:4000/a.grass; play http://localhost:4000/b',
      'browser.remote_content_hostname_whitelist': 'localhost',
    });
    const policy = settings['dbms.security.http_static_content_security_policy_header'];
    expect(policy).toContain(
      "connect-src 'self' http://127.0.0.1:* http://localhost:* ws://127.0.0.1:* ws://localhost:*",
    );
    expect(policy).not.toMatch(/https:|\.com|\.io/);
  });

  it('cannot be given a second setting through a value', () => {
    expect(conf('play a\nserver.https.enabled=true', 'b\\')).toMatchObject({
      'browser.post_connect_cmd': 'play a server.https.enabled=true',
      'browser.remote_content_hostname_whitelist': 'b\\\\',
      'server.https.enabled': 'false',
    });
  });
});
