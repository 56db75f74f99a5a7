import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { startProduct, type Product } from '../helpers/product.js';
import { describeInChromium, launchChromium, saveScreenshot, watch, type Watch } from './chromium.js';

const folder = join(import.meta.dirname, '../../src/web/examples');
const examples = readdirSync(folder)
  .filter((file) => file.endsWith('.graphql'))
  .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
  .map((file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    return {
      question: /^#\s*(.+)$/m.exec(text)?.[1] ?? '',
      operation: /^query (\w+)/m.exec(text)?.[1] ?? '',
    };
  });

describeInChromium('the playground', () => {
  let product: Product;
  let browser: Browser;
  let page: Page;
  let seen: Watch;
  const cleanUp: (() => Promise<void>)[] = [];

  const tabs = (): Promise<string[]> => page.locator('.graphiql-tab-button').allInnerTexts();
  const answer = (): Promise<string> => page.locator('.result-window').innerText();
  const open = async (): Promise<void> => {
    await page.goto(`${product.apiUrl}/`);
    await page.locator('.graphiql-query-editor .view-line').first().waitFor();
  };

  beforeAll(async () => {
    product = await startProduct();
    cleanUp.push(() => product.stop());
    browser = await launchChromium();
    cleanUp.push(() => browser.close());
  }, 180_000);

  afterAll(async () => {
    for (const stop of cleanUp.toReversed()) await stop();
  }, 60_000);

  beforeEach(async () => {
    const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
    page = await context.newPage();
    seen = await watch(page);
  });

  afterEach(async () => {
    await page.context().close();
    expect(seen).toEqual({ outside: [], errors: [], violations: [] });
  });

  it('opens at the address of the API with a tab for every example and the link to Neo4j Browser', async () => {
    await open();
    expect(new URL(page.url()).pathname).toBe('/graphql');
    expect(await tabs()).toEqual(examples.map(({ operation }) => operation));
    expect(await page.locator('.questions li').allInnerTexts()).toEqual(
      examples.map(({ question }) => question),
    );
    const link = page.getByRole('link', { name: 'Neo4j Browser' });
    expect(await link.getAttribute('href')).toBe(product.browserUrl);
  });

  it('answers the first example at Ctrl-Enter, Chinese names and all', async () => {
    await open();
    await page.locator('.graphiql-query-editor .view-line').first().click();
    await page.keyboard.press('Control+Enter');
    await page.locator('.result-window', { hasText: '江苏省人民政府' }).waitFor();
    expect(await answer()).toContain('CO_HOST');
    await saveScreenshot(page, 'playground-answer');
  });

  it('opens and answers the query of every question without an error', async () => {
    await open();
    for (const { question, operation } of examples) {
      await page.getByRole('button', { name: question, exact: true }).click();
      expect(await page.locator('.graphiql-tab-active').innerText()).toBe(operation);
      // The page may still be learning the schema, which is a request of its own.
      const responded = page.waitForResponse((response) => {
        const asked = response.request().postDataJSON() as { operationName?: string } | null;
        return asked?.operationName === operation;
      });
      await page.getByRole('button', { name: /^Execute query/ }).click();
      const { errors } = (await (await responded).json()) as { errors?: unknown };
      expect({ operation, errors }).toEqual({ operation, errors: undefined });
    }
  });

  it('opens the documentation explorer on the root types', async () => {
    await open();
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    await page.locator('.graphiql-doc-explorer', { hasText: 'Root Types' }).waitFor();
    await page.locator('.graphiql-doc-explorer a', { hasText: 'Query' }).first().click();
    await page.locator('.graphiql-doc-explorer', { hasText: 'conferences' }).waitFor();
    await saveScreenshot(page, 'playground-documentation');
  });

  it('works where the visitor forbids storage', async () => {
    await page.addInitScript(`Object.defineProperty(window, 'localStorage', {
      get: () => { throw new DOMException('denied', 'SecurityError'); } })`);
    await open();
    expect(await tabs()).toEqual(examples.map(({ operation }) => operation));
  });

  it('shows newly shipped examples to earlier visitors and keeps the tabs they wrote', async () => {
    await open();
    await page.evaluate(`(() => {
      const tab = { id: 'mine', title: 'Mine', query: 'query Mine { __typename }', variables: null, headers: null,
        operationName: 'Mine', response: null };
      localStorage.setItem('xiaojuren/graphiql:tabState', JSON.stringify({ activeTabIndex: 0, tabs: [tab] }));
      localStorage.setItem('xiaojuren/examples', '[]');
    })()`);
    await open();
    expect(await tabs()).toEqual([...examples.map(({ operation }) => operation), 'Mine']);
  });
});
