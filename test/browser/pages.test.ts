import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { launchBrowser } from '../harness/browser.js';
import { filesBelow } from '../harness/check-folder.js';
import { interlinear } from '../harness/interlinear.js';
import { serve } from '../harness/serve.js';
import { copyOfContent } from '../harness/temp-project.js';

const SLUG = 'cloud-customer-relationship-management';
const LOCALES = ['en', 'ko', 'ja', 'es', 'ru', 'zh'];
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const root = copyOfContent(afterAll);
const site = join(root, 'dist/site');
const report = join(root, 'dist/report');
let browser: Browser | undefined;
let host: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  const built = interlinear(['build'], root);
  expect(built.code).toBe(0);
  browser = await launchBrowser();
  host = await serve(site);
});

afterAll(async () => {
  await browser?.close();
  host.close();
});

/** Opens an address and gives what the browser complained of. */
async function open(page: Page, url: string): Promise<string[]> {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
  page.on('request', (request) => {
    const { origin } = new URL(url);
    if (new URL(request.url()).origin !== origin) complaints.push(`leaves the site: ${request.url()}`);
  });
  const response = await page.goto(url);
  if (response && !response.ok() && !url.startsWith('file:'))
    complaints.push(`status ${String(response.status())}`);
  return complaints;
}

/** What axe finds wrong, a line each. */
async function axe(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    // axe puts itself into the page's window.
    const { axe: engine } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await engine.run();
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
    );
  });
}

describe('every page of the site', () => {
  test.for(['light', 'dark'] as const)(
    'opens without a complaint, and axe finds nothing (%s)',
    async (colorScheme, { skip }) => {
      if (browser === undefined) return skip();
      const pages = filesBelow(site).filter((path) => path.endsWith('.html') && !path.endsWith('404.html'));
      expect(pages).toHaveLength(1 + 2 * LOCALES.length);
      const context = await browser.newContext({ colorScheme });
      for (const path of pages) {
        const page = await context.newPage();
        expect([path, ...(await open(page, `${host.origin}/${path.replace(/index\.html$/, '')}`))]).toEqual([
          path,
        ]);
        expect([path, ...(await axe(page))]).toEqual([path]);
        await page.close();
      }
      await context.close();
    },
  );

  test('leads to the same page in every language and back, without a script', async ({ skip }) => {
    if (browser === undefined) return skip();
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${host.origin}/ko/${SLUG}/`);
    for (const locale of [...LOCALES, 'ko']) {
      const current = new URL(page.url()).pathname;
      if (current !== `/${locale}/${SLUG}/`) await page.click(`header a[href*="/${locale}/"]`);
      expect(new URL(page.url()).pathname).toBe(`/${locale}/${SLUG}/`);
      expect(await page.getAttribute('html', 'lang')).toMatch(new RegExp(`^${locale}`));
      for (const anchor of ['cloud-crm-reseller-option', 'silver', 'gold']) {
        expect(await page.locator(`[id="${anchor}"]`).count()).toBe(1);
      }
    }
    await context.close();
  });

  test('lets a reader choose a language at the root', async ({ skip }) => {
    if (browser === undefined) return skip();
    const page = await browser.newPage();
    await page.goto(`${host.origin}/`);
    await page.click('a:has-text("日本語")');
    expect(new URL(page.url()).pathname).toBe('/ja/');
    await page.click(`a[href*="${SLUG}"]`);
    expect(await page.textContent('h1')).toContain('Cloud Customer Relationship Management');
    await page.close();
  });
});

describe('every page of the report', () => {
  test('opens from disk without a request or a complaint, and axe finds nothing', async ({ skip }) => {
    if (browser === undefined) return skip();
    const pages = filesBelow(report).filter((path) => path.endsWith('.html'));
    expect(pages).toHaveLength(2 * LOCALES.length);
    const context = await browser.newContext();
    for (const path of pages) {
      const page = await context.newPage();
      expect([path, ...(await open(page, pathToFileURL(join(report, path)).href))]).toEqual([path]);
      expect([path, ...(await axe(page))]).toEqual([path]);
      await page.close();
    }
    await context.close();
  });

  test('shows the two wrong amounts first, with what the others state', async ({ skip }) => {
    if (browser === undefined) return skip();
    const page = await browser.newPage();
    await page.goto(pathToFileURL(join(report, 'index.html')).href);
    const text = (await page.textContent('main')) ?? '';
    const places = [
      'Unexpected 300000USD, expected US$150,000',
      'Unexpected US$300,000, expected US$150,000',
      'MB2 714',
    ].map((part) => text.indexOf(part));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(await page.locator('mark', { hasText: 'US$300,000' }).count()).toBeGreaterThan(0);
    await page.close();
  });
});
