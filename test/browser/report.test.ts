import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { launchBrowser } from '../harness/browser.js';
import { filesBelow } from '../harness/check-folder.js';
import { interlinear } from '../harness/interlinear.js';
import { copyOfContent } from '../harness/temp-project.js';

const SLUG = 'cloud-customer-relationship-management';
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

vi.setConfig({ testTimeout: 180_000, hookTimeout: 120_000 });

const root = copyOfContent(afterAll);
const report = join(root, 'dist/report');
let browser: Browser | undefined;

beforeAll(async () => {
  expect(interlinear(['build'], root).code).toBe(0);
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
});

const PHONE = { width: 320, height: 640 };
const DESKTOP = { width: 1280, height: 900 };

function address(path: string): string {
  const [file = '', rest = ''] = path.split(/(?=[?#])(.*)/s);
  return pathToFileURL(join(report, file)).href + rest;
}

/** Opens a document of the report from the disk; gives what the browser complained of. */
async function open(page: Page, path: string): Promise<string[]> {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(pathToFileURL(report).href))
      complaints.push(`leaves the report: ${request.url()}`);
  });
  await page.goto(address(path));
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
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
    );
  });
}

/** By how much a page is wider than its window. */
function overflow(page: Page): Promise<number> {
  // In the page there is a document; here there is none.
  return page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
}

async function withPage(options: BrowserContextOptions, use: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser?.newContext(options);
  const page = await context?.newPage();
  if (page !== undefined) await use(page);
  await context?.close();
}

describe('every document of the report', () => {
  const ways = [
    { name: 'light, desktop', colorScheme: 'light', viewport: DESKTOP },
    { name: 'dark, phone', colorScheme: 'dark', viewport: PHONE },
  ] as const;

  test.for(ways)(
    'opens from disk without a request or a complaint, and axe finds nothing ($name)',
    async ({ colorScheme, viewport }, { skip }) => {
      if (browser === undefined) return skip();
      const documents = filesBelow(report).filter((path) => path.endsWith('.html'));
      expect(documents.length).toBeGreaterThan(6 + 1 + 5);
      const context = await browser.newContext({ colorScheme, viewport });
      for (const path of documents) {
        const page = await context.newPage();
        expect([path, ...(await open(page, path))]).toEqual([path]);
        expect([path, ...(await axe(page))]).toEqual([path]);
        expect({ path, overflow: await overflow(page) }).toEqual({ path, overflow: 0 });
        await page.close();
      }
      await context.close();
    },
  );

  test.for(['ko', 'ja', 'es', 'ru', 'zh'])(
    'speaks %s where it comes once, and leads on in it, and axe finds nothing',
    async (lang, { skip }) => {
      if (browser === undefined) return skip();
      await withPage({ viewport: PHONE }, async (page) => {
        for (const path of [
          `figures/${SLUG}.html`,
          `interlinear/ko/${SLUG}.html`,
          'rules/figure/value.html',
        ]) {
          expect(await open(page, `${path}?lang=${lang}`)).toEqual([]);
          expect(await page.getAttribute('html', 'lang')).toBe(lang);
          expect(await page.getAttribute('.languages [aria-current]', 'lang')).toBe(lang);
          expect([path, ...(await axe(page))]).toEqual([path]);
          expect({ path, overflow: await overflow(page) }).toEqual({ path, overflow: 0 });
        }
        await page.click('.up a >> nth=0');
        expect(page.url()).toContain(`/${lang}/index.html`);
        await page.click('table.map tbody a >> nth=0');
        expect(new URL(page.url()).search).toBe(`?lang=${lang}`);
      });
    },
  );

  test('has nothing cut off in print', async ({ skip }) => {
    if (browser === undefined) return skip();
    // A4 less its margins of 15 mm is 680 CSS pixels wide.
    await withPage({ viewport: { width: 680, height: 960 } }, async (page) => {
      await page.emulateMedia({ media: 'print' });
      for (const path of [
        'index.html',
        'ru/index.html',
        `figures/${SLUG}.html`,
        `interlinear/zh/${SLUG}.html`,
      ]) {
        await open(page, path);
        const cut: unknown =
          await page.evaluate(`[...document.querySelectorAll('main *')].filter((element) => {
          const { right, width } = element.getBoundingClientRect();
          return width > 1 && right > innerWidth + 1 && !element.closest('.unseen');
        }).map(({ outerHTML }) => outerHTML.slice(0, 80))`);
        expect({ path, cut }).toEqual({ path, cut: [] });
        const scrolling: unknown = await page.evaluate(
          `[...document.querySelectorAll('.scroll')].filter((box) => box.scrollHeight > box.clientHeight + 2).length`,
        );
        expect({ path, scrolling }).toEqual({ path, scrolling: 0 });
      }
    });
  });
});

describe('the front page', () => {
  test('shows the two wrong amounts at the top of the window, then in full', async ({ skip }) => {
    if (browser === undefined) return skip();
    await withPage({ viewport: DESKTOP }, async (page) => {
      await open(page, 'index.html');
      const first = page.locator('.headline li');
      expect(await first.count()).toBe(2);
      for (const figure of ['300000USD', 'US$300,000']) {
        const box = await first.filter({ hasText: figure }).boundingBox();
        expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThan(300);
      }
      await first.filter({ hasText: '한국어' }).locator('a').click();
      const finding = page.locator('.finding:target');
      expect(await finding.locator('mark').allTextContents()).toEqual(['US$150,000', 'US$300,000']);
    });
  });

  test('filters the findings, and keeps the filter in the address', async ({ skip }) => {
    if (browser === undefined) return skip();
    await withPage({ viewport: DESKTOP }, async (page) => {
      await open(page, 'index.html');
      const shown = page.locator('.finding:visible');
      const all = await shown.count();
      await page.locator('select[name="locale"]').selectOption('ru');
      expect(await page.locator('.finding:visible:not([data-locale="ru"])').count()).toBe(0);
      await page.locator('input[name="text"]').fill('mb2-713 identifier');
      expect(await shown.count()).toBe(2);
      const query = new URL(page.url()).searchParams;
      expect([query.get('locale'), query.get('text')]).toEqual(['ru', 'mb2-713 identifier']);

      // As somebody sees it to whom the address was sent.
      await page.goto(page.url());
      expect(await shown.count()).toBe(2);
      expect(await page.locator('input[name="text"]').inputValue()).toBe('mb2-713 identifier');
      expect(await page.locator('.filters output').textContent()).toBe(`2 / ${all}`);
      await page.getByRole('button', { name: 'Show all' }).click();
      expect(await shown.count()).toBe(all);
      expect(new URL(page.url()).search).toBe('');

      await page.locator('.card', { hasText: '한국어' }).locator('.error a').click();
      expect(await shown.count()).toBe(1);
      await page.goBack();
      expect(await shown.count()).toBe(all);
    });
  });

  test('is whole without a script, and its links lead on', async ({ skip }) => {
    if (browser === undefined) return skip();
    await withPage({ javaScriptEnabled: false, viewport: DESKTOP }, async (page) => {
      await open(page, 'ko/index.html?locale=ko');
      expect(await page.locator('.finding:visible').count()).toBeGreaterThan(10);
      expect(await page.locator('.filters:visible').count()).toBe(0);
      await page.click('.finding >> nth=0 >> .finding-links a >> nth=0');
      expect(await page.locator('.unit-block:target mark').allTextContents()).toEqual([
        'US$150,000',
        '300000USD',
      ]);
      await page.goBack();
      await page.click('table.map .map-error >> nth=0');
      expect(await page.locator('tr:target .brief-error').count()).toBe(1);
      const rows = page.locator('table.figures tr:visible');
      const all = await rows.count();
      await page.check('#only-differences');
      expect(await rows.count()).toBeLessThan(all / 2);
      expect(await page.locator('table.figures td.differs:visible').count()).toBe(2);
    });
  });

  test('leads to the place on the site where the sentence stands', async ({ skip }) => {
    if (browser === undefined) return skip();
    await withPage({ viewport: DESKTOP }, async (page) => {
      await open(page, 'index.html');
      await page.click('.finding >> nth=0 >> .finding-links a >> nth=2');
      expect(decodeURIComponent(page.url())).toMatch(/\/site\/es\/[^/]+\/index\.html#gold$/);
      expect(await page.locator(':target').count()).toBe(1);
    });
  });
});

describe('the keyboard', () => {
  test('reaches the headline, the map, the filters and the first findings, what it reaches marked', async ({
    skip,
  }) => {
    if (browser === undefined) return skip();
    await withPage({ viewport: DESKTOP }, async (page) => {
      await open(page, 'index.html');
      await page.keyboard.press('Tab');
      expect(await page.locator('.skip:focus').count()).toBe(1);
      const reached: string[] = [];
      for (let step = 0; step < 80; step += 1) {
        await page.keyboard.press('Tab');
        const focus: unknown = await page.evaluate(`(() => {
          const { outlineStyle } = getComputedStyle(document.activeElement);
          const link = document.activeElement.closest('.finding-error .finding-links a, .headline a, .map-cell, select');
          return link === null ? '' : (outlineStyle === 'none' ? 'unseen ' : '') + link.tagName + link.className + link.closest('section, article')?.className;
        })()`);
        if (focus !== '') reached.push(String(focus));
      }
      expect(reached.filter((name) => name.startsWith('unseen'))).toEqual([]);
      for (const place of ['headline', 'map-cell', 'SELECT', 'finding-error']) {
        expect(reached.some((name) => name.includes(place))).toBe(true);
      }
    });
  });

  test('walks with j and k from unit to unit and from finding to finding', async ({ skip }) => {
    if (browser === undefined) return skip();
    await withPage({ viewport: DESKTOP }, async (page) => {
      await open(page, `interlinear/ko/${SLUG}.html#unit-289bc-130`);
      // The address follows a moment later.
      const place = (hash: string): Promise<void> => page.waitForURL((url) => url.hash === hash);
      await page.keyboard.press('j');
      await page.keyboard.press('j');
      await place('#unit-289bc-132');
      await page.keyboard.press('k');
      await place('#unit-289bc-131');
      expect(await page.locator('.unit-block:focus').count()).toBe(1);
      await open(page, 'index.html');
      await page.keyboard.press('j');
      expect(await page.locator('.finding-error:focus').count()).toBe(1);
    });
  });
});
