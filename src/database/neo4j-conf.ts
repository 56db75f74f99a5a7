import { usualMemory, type Memory } from './memory.js';
import { loopback } from './paths.js';

export interface Neo4jSettings {
  readonly boltPort: number;
  readonly browserPort: number;
  readonly browser: BrowserSettings;
  /** Left out: `usualMemory`. */
  readonly memory?: Memory;
}

export interface BrowserSettings {
  /** What Neo4j Browser runs when it has connected, commands separated by ";"; empty: nothing. */
  readonly postConnectCommand: string;
  /** Hosts that Neo4j Browser may load guides and styles from, separated by ","; empty: none. */
  readonly contentHosts: string;
}

/**
 * The text of neo4j.conf. A setting this Neo4j does not know stops it, so none is silently without effect.
 * All folders are relative to the home of the database; the heap is an argument of Java (java-command.ts).
 */
export const neo4jConf = (settings: Neo4jSettings): string =>
  sections(settings)
    .map(([title, lines]) => [`# ${title}`, ...Object.entries(lines).map(line)].join('\n'))
    .join('\n\n')
    .concat('\n');

type Section = readonly [title: string, lines: Readonly<Record<string, string>>];

const sections = ({ boltPort, browserPort, browser, memory = usualMemory }: Neo4jSettings): Section[] => [
  [
    'Reached from this machine only',
    {
      'server.default_listen_address': loopback,
      'server.default_advertised_address': loopback,
      'server.bolt.listen_address': `${loopback}:${boltPort}`,
      // Where Neo4j Browser and neo4j:// connect to.
      'server.bolt.advertised_address': `${loopback}:${boltPort}`,
      'server.http.listen_address': `${loopback}:${browserPort}`,
      'server.http.advertised_address': `${loopback}:${browserPort}`,
      'server.https.enabled': 'false',
      'dbms.security.http_access_control_allow_origin': `http://${loopback}:${browserPort}`,
    },
  ],
  [
    'Nothing without the password, no file of this machine, nothing sent out',
    {
      'dbms.security.auth_enabled': 'true',
      // Neo4j Browser spends some of the attempts itself; three would lock out whoever mistypes once.
      'dbms.security.auth_max_failed_attempts': '20',
      'dbms.security.allow_csv_import_from_file_urls': 'false',
      'server.directories.import': 'import',
      'dbms.usage_report.enabled': 'false',
      'client.allow_telemetry': 'false',
      'dbms.security.http_static_content_security_policy_header': contentSecurityPolicy(browser),
    },
  ],
  [
    `Limits of a query and of memory (heap ${memory.heapMb} MB)`,
    {
      'db.transaction.timeout': '60s',
      'db.transaction.monitor.check.interval': '500ms',
      'db.memory.transaction.max': `${memory.transactionMb}m`,
      'dbms.memory.transaction.total.max': `${memory.transactionMb * 1.5}m`,
      'server.memory.pagecache.size': `${memory.pageCacheMb}m`,
    },
  ],
  [
    'Small files: by default an empty database takes 517 MB, with these 3 MB; queries are not logged',
    {
      'db.tx_log.preallocate': 'false',
      'db.tx_log.rotation.size': '16m',
      'db.tx_log.rotation.retention_policy': '64M size',
      'db.logs.query.enabled': 'OFF',
    },
  ],
  [
    'Stop in 0.3 s instead of 10 s: no quiet time of 5 s for each of the two Bolt connectors',
    {
      'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
      'internal.dbms.bolt.netty_server_shutdown_timeout': '1s',
      'internal.server.bolt.thread_pool_shutdown_wait_time': '1s',
      'db.shutdown_transaction_end_timeout': '3s',
    },
  ],
  [
    'Neo4j Browser',
    {
      'browser.post_connect_cmd': browser.postConnectCommand,
      'browser.remote_content_hostname_whitelist': browser.contentHosts,
    },
  ],
];

/**
 * Neo4j's own policy for the pages of Neo4j Browser without its outside hosts: left alone, the page asks for fonts and
 * reports errors to other companies even with telemetry off.
 */
const contentSecurityPolicy = ({ contentHosts }: BrowserSettings): string => {
  const hosts = [
    ...new Set([loopback, 'localhost', ...contentHosts.split(',').filter((host) => host !== '')]),
  ];
  const content = hosts.map((host) => `http://${host}:*`).join(' ');
  return [
    "default-src 'self'",
    "script-src 'self'",
    `img-src 'self' data: ${content}`,
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "frame-ancestors 'none'",
    `connect-src 'self' ${content} ws://${loopback}:* ws://localhost:*`,
  ].join('; ');
};

/** A value is one line, and a backslash would begin an escape. */
const line = ([name, value]: readonly [string, string]): string =>
  `${name}=${value.replace(/[\r\n]+/g, ' ').replaceAll('\\', '\\\\')}`;
