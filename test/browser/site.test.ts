import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { launchBrowser } from '../harness/browser.js';
import { filesBelow } from '../harness/check-folder.js';
import { interlinear } from '../harness/interlinear.js';
import { axe, open } from '../harness/open-page.js';
import { serve } from '../harness/serve.js';
import { copyOfContent } from '../harness/temp-project.js';
import { problemsOf } from '../unit/site/validate.js';

const SLUG = 'cloud-customer-relationship-management';
const LOCALES = ['en', 'ko', 'ja', 'es', 'ru', 'zh'];

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

// Pages of all kinds: translated, untranslated in part, stale, recovered, with figures under review, English in place of a translation.
const root = copyOfContent(afterAll);
cpSync(fileURLToPath(new URL('../fixtures/site', import.meta.url)), root, { recursive: true });
const site = join(root, 'dist/site');
let documents: string[] = [];
let browser: Browser | undefined;
let host: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  const built = interlinear(['build'], root);
  expect(built.stderr).not.toContain('fault');
  expect(built.code).toBe(0);
  documents = filesBelow(site).filter((path) => path.endsWith('.html'));
  browser = await launchBrowser();
  host = await serve(site);
});

afterAll(async () => {
  await browser?.close();
  host.close();
});

function address(path: string): string {
  return `${host.origin}/${path.replace(/index\.html$/, '')}`;
}

async function inBrowser(options: BrowserContextOptions, use: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser?.newContext(options);
  if (context === undefined) return;
  try {
    await use(await context.newPage());
  } finally {
    await context.close();
  }
}

/** The part of the page that has the focus, and whether it is seen; null where nothing has it. */
const FOCUSED = `(() => {
  const element = document.activeElement;
  if (element === null || element === document.body) return null;
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const seen = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  const part = element.closest('.skip, .home, .languages, nav, main, footer');
  return (part?.className || part?.localName) + (seen ? '' : ' unseen');
})()`;

const PHONE = { width: 390, height: 800 };
const DESKTOP = { width: 1440, height: 900 };

describe('a built site', () => {
  test('has every kind of page', () => {
    expect(documents).toHaveLength(2 + LOCALES.length * (2 + 3));
    const all = documents.map((path) => readFileSync(join(site, path), 'utf8')).join('');
    for (const kind of ['fallback', 'stale', 'untranslated', 'recovered', 'review'])
      expect(all).toContain(`notice-${kind}`);
  });

  test('is valid HTML', () => {
    for (const path of documents) {
      expect([path, ...problemsOf(readFileSync(join(site, path), 'utf8'))]).toEqual([path]);
    }
  });

  test('is light: 25 kB a page, 6 kB of them script, 10 kB style, compressed', () => {
    const size = (path: string): number => gzipSync(readFileSync(join(site, path))).length;
    const total = (ending: string): number =>
      filesBelow(site)
        .filter((path) => path.endsWith(ending))
        .reduce((sum, path) => sum + size(path), 0);
    expect(total('.js')).toBeLessThan(6_000);
    expect(total('.css')).toBeLessThan(10_000);
    const assets = total('.js') + total('.css') + total('.svg');
    for (const path of documents) {
      expect({ path, light: size(path) + assets < 25_000 }).toEqual({ path, light: true });
    }
  });
});

describe('every page', () => {
  test.for(['light', 'dark'] as const)(
    'opens without a complaint, and axe finds nothing, on a phone and a desktop (%s)',
    async (colorScheme, { skip }) => {
      if (browser === undefined) return skip();
      const lane = (paths: readonly string[]) => async (page: Page) => {
        for (const path of paths) {
          page.removeAllListeners();
          await page.setViewportSize(PHONE);
          expect([path, ...(await open(page, address(path)))]).toEqual([path]);
          expect([path, ...(await axe(page))]).toEqual([path]);
          await page.setViewportSize(DESKTOP);
          await page.evaluate(
            'document.querySelectorAll("details").forEach((details) => (details.open = true))',
          );
          expect([path, ...(await axe(page))]).toEqual([path]);
        }
      };
      const half = Math.ceil(documents.length / 2);
      await Promise.all([
        inBrowser({ colorScheme }, lane(documents.slice(0, half))),
        inBrowser({ colorScheme }, lane(documents.slice(half))),
      ]);
    },
  );

  test('fits a screen of 320 pixels', async ({ skip }) => {
    if (browser === undefined) return skip();
    await inBrowser({ viewport: { width: 320, height: 640 } }, async (page) => {
      for (const path of documents) {
        page.removeAllListeners();
        await open(page, address(path));
        const width = await page.evaluate<number>('document.documentElement.scrollWidth');
        expect({ path, width }).toEqual({ path, width: 320 });
      }
    });
  });
});

describe('a reader', () => {
  test('finds the same page in every language and back, without a script', async ({ skip }) => {
    if (browser === undefined) return skip();
    await inBrowser({ javaScriptEnabled: false }, async (page) => {
      await page.goto(`${host.origin}/ko/${SLUG}/`);
      for (const locale of [...LOCALES, 'ko']) {
        const current = new URL(page.url()).pathname;
        if (current !== `/${locale}/${SLUG}/`) await page.click(`.languages a[href*="/${locale}/"]`);
        expect(new URL(page.url()).pathname).toBe(`/${locale}/${SLUG}/`);
        expect(await page.getAttribute('html', 'lang')).toMatch(new RegExp(`^${locale}`));
        for (const anchor of ['cloud-crm-reseller-option', 'silver', 'gold']) {
          expect(await page.locator(`[id="${anchor}"]`).count()).toBe(1);
        }
      }
    });
  });

  test('sees section and outline without a script, open where there is room', async ({ skip }) => {
    if (browser === undefined) return skip();
    await inBrowser({ javaScriptEnabled: false, viewport: DESKTOP }, async (page) => {
      await page.goto(`${host.origin}/ja/guides/elements/`);
      const entry = page.locator('.outline a').last();
      const sibling = page.locator('.section-nav a[href="../gold/"]');
      expect([await entry.isVisible(), await sibling.isVisible()]).toEqual([true, true]);
      await page.setViewportSize(PHONE);
      expect(await sibling.isVisible()).toBe(false);
      await page.click('.section-nav summary');
      await sibling.click();
      expect(new URL(page.url()).pathname).toBe('/ja/guides/gold/');
      await page.click('.neighbours .prev');
      expect(new URL(page.url()).pathname).toBe('/ja/guides/elements/');
    });
  });

  test('changes the language and stays at the heading', async ({ skip }) => {
    if (browser === undefined) return skip();
    await inBrowser({ viewport: DESKTOP }, async (page) => {
      await page.goto(`${host.origin}/ko/guides/elements/`);
      expect(await page.getAttribute('.languages a[lang="ja"]', 'href')).not.toContain('#');
      await page.evaluate("document.getElementById('table').scrollIntoView()");
      await page.waitForSelector('.outline a[href="#table"][aria-current="true"]');
      expect(await page.locator('.outline [aria-current]').count()).toBe(1);
      await page.click('.languages a[lang="ja"]');
      await page.waitForSelector('.outline a[href="#table"][aria-current="true"]');
      expect(page.url()).toBe(`${host.origin}/ja/guides/elements/#table`);
      const top = await page.evaluate<number>("document.getElementById('table').getBoundingClientRect().top");
      expect(top).toBeGreaterThanOrEqual(0);
      expect(top).toBeLessThan(100);
    });
  });

  test('goes through a page by keyboard as the eye does, and sees where', async ({ skip }) => {
    if (browser === undefined) return skip();
    await inBrowser({ viewport: DESKTOP }, async (page) => {
      await page.goto(`${host.origin}/ko/guides/elements/`);
      const places: string[] = [];
      for (let tab = 0; tab < 60; tab += 1) {
        await page.keyboard.press('Tab');
        const place = await page.evaluate<string | null>(FOCUSED);
        if (place === null) break;
        if (place !== places.at(-1)) places.push(place);
      }
      expect(places).toEqual([
        'skip',
        'home',
        'languages',
        'section-nav',
        'breadcrumbs',
        'main',
        'neighbours',
        'outline',
      ]);
    });
  });

  test('skips to the content', async ({ skip }) => {
    if (browser === undefined) return skip();
    await inBrowser({}, async (page) => {
      await page.goto(`${host.origin}/ru/guides/elements/`);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(new URL(page.url()).hash).toBe('#il-main');
    });
  });

  test('chooses a language at the root', async ({ skip }) => {
    if (browser === undefined) return skip();
    await inBrowser({ javaScriptEnabled: false }, async (page) => {
      await page.goto(`${host.origin}/`);
      await page.click('a:has-text("日本語")');
      expect(new URL(page.url()).pathname).toBe('/ja/');
      await page.click(`a[href*="${SLUG}"]`);
      expect(await page.textContent('h1')).toContain('Cloud Customer Relationship Management');
    });
  });

  test('is led from the notice to a figure under review and back', async ({ skip }) => {
    if (browser === undefined) return skip();
    await inBrowser({ javaScriptEnabled: false }, async (page) => {
      await page.goto(`${host.origin}/es/${SLUG}/`);
      await page.click('.notice-review a:has-text("300000USD")');
      const mark = page.locator('mark:target');
      expect(await mark.textContent()).toBe('300000USD (US$150,000)');
      const gloss = mark.locator('a');
      expect(await gloss.getAttribute('aria-label')).toBe('En revisión. El texto en inglés dice US$150,000');
      await gloss.focus();
      await page.keyboard.press('Enter');
      expect(await page.locator('li:target').textContent()).toContain('US$150,000');
    });
  });
});
