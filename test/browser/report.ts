import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { documentsOf, type Stage } from './stage.js';

const SLUG = 'cloud-customer-relationship-management';
const PHONE = { width: 320, height: 640 };
const DESKTOP = { width: 1280, height: 900 };

/** What a reviewer does with the report. */
export function readTheReport({ seeds, visit, visitWithoutScript }: Stage): void {
  const home = seeds.reportHome;

  describe('every document of the report', () => {
    visit(
      'opens from disk without a request or a complaint, and fits a desktop and a phone',
      async ({ page, open }) => {
        const documents = [...documentsOf(seeds.report).keys()];
        expect(documents.length).toBeGreaterThan(6 + 1 + 5);
        for (const path of documents) {
          await page.setViewportSize(DESKTOP);
          expect([path, ...(await open(home, path))]).toEqual([path]);
          expect({ path, overflow: await overflow(page) }).toEqual({ path, overflow: 0 });
          await page.setViewportSize(PHONE);
          expect({ path, overflow: await overflow(page) }).toEqual({ path, overflow: 0 });
        }
      },
    );

    for (const lang of ['ko', 'ja', 'es', 'ru', 'zh']) {
      visit(`speaks ${lang} where it comes once, and leads on in it`, async ({ page, open }) => {
        for (const path of [
          `figures/${SLUG}.html`,
          `interlinear/ko/${SLUG}.html`,
          'rules/figure/value.html',
        ]) {
          expect(await open(home, `${path}?lang=${lang}`)).toEqual([]);
          expect(await page.getAttribute('html', 'lang')).toBe(lang);
          expect(await page.getAttribute('.languages [aria-current]', 'lang')).toBe(lang);
        }
        await page.click('.up a >> nth=0');
        expect(page.url()).toContain(`/${lang}/index.html`);
        await page.click('table.map tbody a >> nth=0');
        expect(new URL(page.url()).search).toBe(`?lang=${lang}`);
      });
    }

    visit('has nothing cut off in print', async ({ page, open }) => {
      // A4 less its margins of 15 mm is 680 CSS pixels wide.
      await page.setViewportSize({ width: 680, height: 960 });
      await page.emulateMedia({ media: 'print' });
      for (const path of [
        'index.html',
        'ru/index.html',
        `figures/${SLUG}.html`,
        `interlinear/zh/${SLUG}.html`,
      ]) {
        await open(home, path);
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

  describe('the front page', () => {
    visit('shows the two wrong amounts at the top of the window, then in full', async ({ page, open }) => {
      await open(home, 'index.html');
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

    visit('filters the findings, and keeps the filter in the address', async ({ page, open }) => {
      await open(home, 'index.html');
      const shown = page.locator('.finding:visible');
      const all = await shown.count();
      await page.locator('select[name="locale"]').selectOption('ru');
      expect(await page.locator('.finding:visible:not(:has(.finding-locale[lang="ru"]))').count()).toBe(0);
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

    visitWithoutScript('is whole without a script, and its links lead on', async ({ page, open }) => {
      await open(home, 'ko/index.html?locale=ko');
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

    visit('leads to the place on the site where the sentence stands', async ({ page, open }) => {
      await open(home, 'index.html');
      await page.click('.finding >> nth=0 >> .finding-links a >> nth=2');
      expect(decodeURIComponent(page.url())).toMatch(/\/site\/es\/[^/]+\/index\.html#gold$/);
      await page.waitForLoadState();
      expect(await page.locator(':target').count()).toBe(1);
    });
  });

  describe('the keyboard', () => {
    visit(
      'reaches the headline, the map, the filters and the first findings, what it reaches marked',
      async ({ page, open }) => {
        await open(home, 'index.html');
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
      },
    );

    visit('walks with j and k from unit to unit and from finding to finding', async ({ page, open }) => {
      await open(home, `interlinear/ko/${SLUG}.html#unit-289bc-130`);
      // The address follows a moment later.
      const place = (hash: string): Promise<void> => page.waitForURL((url) => url.hash === hash);
      await page.keyboard.press('j');
      await page.keyboard.press('j');
      await place('#unit-289bc-132');
      await page.keyboard.press('k');
      await place('#unit-289bc-131');
      expect(await page.locator('.unit-block:focus').count()).toBe(1);
      await open(home, 'index.html');
      await page.keyboard.press('j');
      expect(await page.locator('.finding-error:focus').count()).toBe(1);
    });
  });
}

/** By how much a page is wider than its window. */
function overflow(page: Page): Promise<number> {
  // In the page there is a document; here there is none.
  return page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
}
