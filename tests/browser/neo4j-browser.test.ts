import type { Browser, Page } from 'playwright-core';
import { startProduct, type Product } from '../helpers/product.js';
import { describeInChromium, launchChromium, saveScreenshot, watch, type Watch } from './chromium.js';

// The requests of Neo4j Browser are only watched, never routed: routing would answer its CORS preflights for us.
describeInChromium('Neo4j Browser with our kit', () => {
  let product: Product;
  let browser: Browser;
  let page: Page;
  let seen: Watch;
  const cleanUp: (() => Promise<void>)[] = [];

  const guide = (title: string) => page.locator('h3', { hasText: title });
  const turnTo = async (title: string): Promise<void> => {
    for (let step = 0; step < 6 && !(await guide(title).isVisible()); step++)
      await page.getByText('Next', { exact: true }).click();
    await guide(title).waitFor();
  };
  /** Presses the run button of a query that the guide shows, and gives the frame of its answer. */
  const run = async (words: string) => {
    await page
      .locator(
        '#drawer pre.runnable, [data-testid="drawerGuides"] pre.runnable, aside pre.runnable, pre.runnable',
      )
      .filter({ hasText: words })
      .first()
      .locator('i')
      .click();
    const frame = page.locator('article[data-testid="frame"]').first();
    await frame.locator('text=/Started streaming|Displaying/').first().waitFor();
    return frame;
  };

  beforeAll(async () => {
    product = await startProduct();
    cleanUp.push(() => product.stop());
    browser = await launchChromium();
    cleanUp.push(() => browser.close());
    page = await (await browser.newContext({ viewport: { width: 1500, height: 1000 } })).newPage();
    seen = await watch(page);
    await page.goto(product.browserUrl);
    await page.getByTestId('username').fill(product.user);
    await page.getByTestId('password').fill(product.password);
    await page.getByTestId('connect').click();
    await guide('1. What a claim is').waitFor();
  }, 240_000);

  afterAll(async () => {
    for (const stop of cleanUp.toReversed()) await stop();
  }, 60_000);

  it('opens the guide in the side bar and the welcome above the listing of the style', async () => {
    await page.locator('article', { hasText: '/neo4j-browser/welcome.html' }).waitFor();
    const frames = await page.locator('article').allInnerTexts();
    const order = (words: string): number => frames.findIndex((text) => text.includes(words));
    expect(order('welcome.html')).toBeLessThan(order('style.grass'));
    // The frames glide into place.
    await page.waitForTimeout(1_000);
    await saveScreenshot(page, 'neo4j-browser-welcome');
  });

  it('shows a whole claim in step 1', async () => {
    const frame = await run('keys(hosted)');
    await frame.getByText('HOSTED_BY').first().waitFor();
    await frame.getByText('locator').first().waitFor();
    await saveScreenshot(page, 'neo4j-browser-step-1');
  });

  it("draws the conference's neighbourhood with our captions and colours", async () => {
    await turnTo('2. Around the conference');
    await run('neighbour:Entity');
    await page.locator('svg g.node').nth(8).waitFor();
    const nodes = await page.evaluate<{ caption: string; fill: string | null }[]>(`
      [...document.querySelectorAll('svg g.node')].map((node) => ({
        caption: [...node.querySelectorAll('text')].map((text) => text.textContent.trim()).join(' '),
        fill: node.querySelector('circle.b-outline')?.getAttribute('fill') ?? null,
      }))`);
    const drawn = (caption: RegExp) => nodes.find((node) => caption.test(node.caption))?.fill;
    expect(drawn(/^2022 National Conference/)).toBe('#D55E00');
    expect(drawn(/^Ministry of Industry/)).toBe('#0072B2');
    expect(drawn(/^Liu He/)).toBe('#E69F00');
    expect(drawn(/^Nanjing/)).toBe('#009E73');
    expect(nodes.filter(({ caption }) => caption === '')).toEqual([]);
    const types = await page.locator('svg g.relationship text').allTextContents();
    expect(types.filter((type) => type === 'HOSTED_BY').length).toBeGreaterThanOrEqual(2);
    await saveScreenshot(page, 'neo4j-browser-neighbourhood');
  });

  it.each([
    ['3. Who hosted it', 'AS locator', 'CO_HOST'],
    ['4. Posts and the letter', 'held.status', 'Vice Premier'],
    ['5. Numbers', 'AS approximation', 'PERCENTAGE_POINTS'],
    ['6. One source', 'sourceId', 'HOSTED_BY'],
  ])('runs the table of step %s', async (step, words, expected) => {
    await turnTo(step);
    const frame = await run(words);
    await frame.getByText(expected).first().waitFor();
    await saveScreenshot(page, `neo4j-browser-step-${step.slice(0, 1)}`);
  });

  it('asks no outside host for anything', () => {
    expect(seen.outside.filter((url) => !blockedByPolicy(seen, url))).toEqual([]);
  });
});

/** Its page names outside hosts; what the policy of the database forbade never left the machine. */
const blockedByPolicy = ({ violations }: Watch, url: string): boolean =>
  violations.some((violation) => violation.endsWith(url) || violation.endsWith(new URL(url).origin));
