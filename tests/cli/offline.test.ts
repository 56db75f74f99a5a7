import { spawn, spawnSync } from 'node:child_process';
import { projectFolder } from '../helpers/project-folder.js';
import { finished, keepFilledHome, scratchHome } from '../helpers/product.js';

/** A Linux network namespace has no interface but its own loopback: whatever reaches out fails there. */
const enter = ['--net', '--map-root-user', 'bash', '-c'];
const canEnter = spawnSync('unshare', [...enter, 'PATH=$PATH:/usr/sbin ip link set lo up']).status === 0;
// Needs Linux, the right to make a namespace, and iproute2; where these are missing it is skipped, but not in CI.
const itWithoutNetwork = canEnter || process.env['CI'] !== undefined ? it : it.skip;

describe('xiaojuren start without a network', () => {
  itWithoutNetwork(
    'answers, once the database program is there, with neither network nor Maven',
    async () => {
      const home = scratchHome();
      const script = `
      PATH=$PATH:/usr/sbin ip link set lo up
      "$NODE" dist/cli/main.js start & started=$!
      for attempt in $(seq 600); do
        "$NODE" -e "$ASK" && break
        kill -0 $started || exit 1
        sleep 0.2
      done
      kill -INT $started; wait $started`;
      const ask = `
      fetch('http://localhost:4000/graphql', { method: 'POST', headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ conferences(where: { id: { eq: "conference/national-sme-2022" } }) { heldIn { name } } }' }) })
        .then((answer) => answer.json()).then(({ data, errors }) => console.log(JSON.stringify({ data, errors })), () => process.exit(1))`;
      const child = spawn('unshare', [...enter, script], {
        cwd: projectFolder,
        env: { ...process.env, NEO4J_URI: '', XIAOJUREN_HOME: home, NODE: process.execPath, ASK: ask },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      const { status, stdout } = await finished(child);
      expect(stdout).toContain('{"data":{"conferences":[{"heldIn":[{"name":"Nanjing"}]}]}}');
      expect(status).toBe(0);
      keepFilledHome(home);
    },
  );
});
