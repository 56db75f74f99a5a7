/**
 * A real Chromium for the tests of this folder. Where there is none they are skipped with a printed reason, except in
 * CI, where they fail.
 */
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';

const places = [
  process.env['CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The first Chromium or Chrome on this machine, or null. */
export const findChromium = (): string | null =>
  places.find((place) => place !== undefined && existsSync(place)) ?? null;

/** `describe` for tests in Chromium. */
export const describeInChromium = (name: string, tests: () => void): void => {
  if (findChromium() !== null || process.env['CI'] !== undefined) {
    describe(name, tests);
    return;
  }
  process.stderr.write(`Skipped "${name}": no Chromium found. Install one or set CHROMIUM to its path.\n`);
  describe.skip(name, tests);
};

/** A Chromium that resolves no name but this machine's, so that nothing can be fetched from outside. */
export const launchChromium = async (): Promise<Browser> => {
  const executablePath = findChromium();
  if (executablePath === null)
    throw new Error('CI is set, but there is no Chromium. Install one (Debian: apt-get install chromium).');
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
    ],
  });
};

export interface Watch {
  /** Addresses outside this machine that the page asked for. */
  readonly outside: string[];
  /** Console errors and uncaught exceptions. */
  readonly errors: string[];
  /** What the page's own policy forbade, as the page was told. */
  readonly violations: string[];
}

/** Starts to note what a page does that it should not. Call it before the first `goto`. */
export const watch = async (page: Page): Promise<Watch> => {
  const seen: Watch = { outside: [], errors: [], violations: [] };
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (/^(https?|wss?):$/.test(protocol) && !['localhost', '127.0.0.1'].includes(hostname))
      seen.outside.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') seen.errors.push(message.text());
  });
  page.on('pageerror', (error) => seen.errors.push(String(error)));
  await page.exposeFunction('noteViolation', (violation: string) => seen.violations.push(violation));
  await page.addInitScript(`document.addEventListener('securitypolicyviolation', (event) => {
    window.noteViolation(event.violatedDirective + ' ' + event.blockedURI);
  })`);
  return seen;
};

/** Saves what the page looks like as artifacts/NAME.png, for people to look at. */
export const saveScreenshot = async (page: Page, name: string): Promise<void> => {
  const folder = join(import.meta.dirname, '../../artifacts');
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`) });
};
