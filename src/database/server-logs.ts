/**
 * The text of server-logs.xml: Neo4j's own default, with logs of at most 2 x 5 MB each instead of 8 x 20 MB, and
 * without the query and HTTP logs, which stay empty here. `${config:...}` is filled in by Neo4j.
 */
export const serverLogsXml = (): string => `<?xml version="1.0" encoding="UTF-8"?>
<Configuration status="ERROR">
  <Appenders>
${appender('DebugLog', 'debug.log', '<Neo4jDebugLogLayout pattern="%d{yyyy-MM-dd HH:mm:ss.SSSZ}{GMT+0} %-5p [%c{1.}] %m%n"/>')}
${appender('SecurityLog', 'security.log', plainLayout)}
  </Appenders>
  <Loggers>
    <Root level="INFO"><AppenderRef ref="DebugLog"/></Root>
    <Logger name="QueryLogger" level="OFF" additivity="false"/>
    <Logger name="HttpLogger" level="OFF" additivity="false"/>
    <Logger name="SecurityLogger" level="INFO" additivity="false"><AppenderRef ref="SecurityLog"/></Logger>
  </Loggers>
</Configuration>
`;

/** The text of user-logs.xml: what neo4j.log holds, in the same sizes. */
export const userLogsXml = (): string => `<?xml version="1.0" encoding="UTF-8"?>
<Configuration status="ERROR">
  <Appenders>
${appender('RollingFile', 'neo4j.log', plainLayout)}
  </Appenders>
  <Loggers>
    <Root level="INFO"><AppenderRef ref="RollingFile"/></Root>
  </Loggers>
</Configuration>
`;

const plainLayout = '<PatternLayout pattern="%d{yyyy-MM-dd HH:mm:ss.SSSZ}{GMT+0} %-5p %m%n"/>';

const appender = (name: string, file: string, layout: string): string =>
  `    <RollingRandomAccessFile name="${name}" fileName="\${config:server.directories.logs}/${file}"
        filePattern="$\${config:server.directories.logs}/${file}.%02i">
      ${layout}
      <Policies><SizeBasedTriggeringPolicy size="5 MB"/></Policies>
      <DefaultRolloverStrategy fileIndex="min" max="1"/>
    </RollingRandomAccessFile>`;
