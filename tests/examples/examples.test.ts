import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse } from 'graphql';
import { attachText } from '../../src/claims/attach-text.js';
import { quotation } from '../../src/claims/quotation.js';
import type { Graph } from '../../src/graph/open-driver.js';
import { expectCheckedAnswer } from '../helpers/checked-answer.js';
import { projectFolder } from '../helpers/project-folder.js';
import { article, describeWithShared, readShared, sharedPath } from '../helpers/shared.js';
import { startTestApi, type TestApi } from '../helpers/test-api.js';
import { seededGraph, statements } from '../helpers/test-graph.js';

const folder = join(projectFolder, 'src/web/examples');
const examples = readdirSync(folder)
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => {
    const name = file.replace('.graphql', '');
    const variables = join(folder, `${name}.variables.json`);
    return {
      name,
      query: readFileSync(join(folder, file), 'utf8'),
      variables: existsSync(variables)
        ? (JSON.parse(readFileSync(variables, 'utf8')) as Record<string, unknown>)
        : {},
    };
  });

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

describe('the worked examples of the playground', () => {
  it.each(examples)('$name asks one question, in words and under a name', ({ query }) => {
    expect(query).toMatch(/^# [A-Z].+[.?]\n/);
    const { definitions } = parse(query);
    expect(definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION)).toHaveLength(1);
  });

  it.each(examples)('$name has its checked answer', async ({ name, query, variables }) => {
    const { data, errors } = await api.ask(query, variables);
    expect(errors).toEqual([]);
    expectCheckedAnswer(join(import.meta.dirname, 'answers', `${name}.json`), data);
  });
});

/** Every object of an answer that has a locator and asks for its quotation. */
const quotedIn = (value: unknown): { locator: string; quotation: string | null }[] => {
  if (value === null || typeof value !== 'object') return [];
  const inner = Object.values(value).flatMap(quotedIn);
  return 'locator' in value && 'quotation' in value
    ? [value as { locator: string; quotation: string | null }, ...inner]
    : inner;
};

describe('quotations', () => {
  it('are null as long as no text is attached', async () => {
    for (const { query, variables } of examples) {
      const { data } = await api.ask(query, variables);
      expect(quotedIn(data).filter((claim) => claim.quotation !== null)).toEqual([]);
    }
  });

  describeWithShared('once the text of the article is attached', () => {
    const text = (): string => readShared(article.file);

    beforeAll(async () => {
      await attachText(
        graph,
        statements,
        article.source,
        readFileSync(sharedPath(article.file)),
        article.file,
      );
    });

    // The others ask across sources of which no text is at hand.
    const ofTheArticle = examples.filter(({ name }) => name < '11');

    it.each(ofTheArticle)('$name shows the words of every span', async ({ query, variables }) => {
      const { data, errors } = await api.ask(query, variables);
      expect(errors).toEqual([]);
      const spans = quotedIn(data).filter(({ locator }) => locator.startsWith('char='));
      expect(spans.length).toBeGreaterThan(0);
      for (const claim of spans) {
        expect(claim.quotation).not.toBeNull();
        expect(claim.quotation).toBe(quotation(text(), claim.locator));
      }
    });

    it('gives the words that each question is about', async () => {
      const answer = await Promise.all(
        examples.map(
          async ({ name, query, variables }) => [name, (await api.ask(query, variables)).text] as const,
        ),
      );
      const words: Record<string, string[]> = {
        '01-who-hosted': ['co-hosted by the Ministry of Industry and Information Technology'],
        '02-where': ['in Nanjing City'],
        '03-which-posts': [
          'Vice Minister',
          'Vice Premier Liu He',
          'chairman of the Central Military Commission',
        ],
        '04-whose-letter': ['via video link', 'read out Xi'],
        '05-who-attended': ['officials in charge of SMEs affairs'],
        '06-which-fields': ['high-end new materials', '5G technology', 'new energy vehicles'],
        '07-how-many': ['8,997', 'nearly 9,000', '10,000'],
        '08-income-and-growth': [
          '64 trillion (3.7 trillion yuan)',
          '31.5 percent',
          '11.6 percentage points',
          '346.7 million',
        ],
        '09-opened-when': ['Thursday'],
      };
      for (const [name, text_] of answer) for (const word of words[name] ?? []) expect(text_).toContain(word);
    });
  });
});
