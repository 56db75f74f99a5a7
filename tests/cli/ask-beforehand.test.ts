import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { askBeforehand } from '../../src/cli/ask-beforehand.js';
import type { Graph } from '../../src/graph/open-driver.js';
import { projectFolder } from '../helpers/project-folder.js';
import { startTestApi, type TestApi } from '../helpers/test-api.js';
import { seededGraph } from '../helpers/test-graph.js';

const folder = join(projectFolder, 'src/web/examples');

let graph: Graph;
let api: TestApi;

beforeAll(async () => {
  graph = await seededGraph();
  api = await startTestApi(graph);
});

afterAll(async () => {
  await api.stop();
  await graph.close();
});

/** How often each lookup was asked for and answered. */
const lookedUp = async (): Promise<Map<string, number>> => {
  const text = await (await fetch(`${api.url}/metrics`)).text();
  const counts = text.matchAll(/^xiaojuren_lookup_seconds_count\{lookup="(\w+)",outcome="answer"\} (\d+)$/gm);
  return new Map([...counts].map(([, lookup = '', count]) => [lookup, Number(count)]));
};

describe('what a server is asked when it has started', () => {
  it('is nothing any more once it stops', async () => {
    await askBeforehand(api, folder, AbortSignal.abort());
    expect((await lookedUp()).size).toBe(0);
  });

  it('waits while the server answers somebody else', async () => {
    let others = 1;
    const stopping = new AbortController();
    const asked = askBeforehand({ ...api, answering: () => others }, folder, stopping.signal);
    await sleep(300);
    expect((await lookedUp()).size).toBe(0);
    others = 0;
    while ((await lookedUp()).size === 0) await sleep(50);
    stopping.abort();
    await asked;
  });

  it('is told how many questions are being answered', async () => {
    // What was asked before is answered although nobody waits for it.
    while (api.answering() > 0) await sleep(50);
    const answered = api.ask('{ places(limit: 50) { id name } }');
    while (api.answering() === 0) await sleep(1);
    expect(api.answering()).toBe(1);
    await answered;
    expect(api.answering()).toBe(0);
  });

  // The trail of one claim has no tab of its own; its plan is made in no time.
  it('makes the plans of all lookups', async () => {
    await askBeforehand(api, folder, new AbortController().signal);
    const { data } = await api.ask('{ __type(name: "Query") { fields { name args { name } } } }');
    const { fields } = data?.['__type'] as { fields: { name: string; args: { name: string }[] }[] };
    const own = fields.filter(
      ({ name, args }) => !args.some(({ name: argument }) => argument === 'where') && name !== 'auditTrail',
    );
    expect([...(await lookedUp()).keys()].toSorted()).toEqual(own.map(({ name }) => name).toSorted());
    expect(api.unexpected).toEqual([]);
  });

  it('does no harm where nobody answers', async () => {
    await askBeforehand({ ...api, url: 'http://127.0.0.1:1' }, folder, new AbortController().signal);
    await expect(askBeforehand(api, join(folder, 'none'), AbortSignal.abort())).rejects.toThrow('none');
  });
});
