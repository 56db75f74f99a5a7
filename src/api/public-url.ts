/** The address under which a browser on this machine reaches what listens on a host and port. */
export const publicUrl = (host: string, port: number): string => {
  const isThisMachine = ['127.0.0.1', '0.0.0.0', '::', '::1', 'localhost'].includes(host);
  const name = isThisMachine ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${String(port)}`;
};
