import { describe, expect } from 'vitest';
import type { Stage } from './stage.js';

const SLUG = 'cloud-customer-relationship-management';
const LOCALES = ['en', 'ko', 'ja', 'es', 'ru', 'zh'];
const PHONE = { width: 390, height: 800 };

/** The part of the page that has the focus, and whether it is seen; null where nothing has it. */
const FOCUSED = `(() => {
  const element = document.activeElement;
  if (element === null || element === document.body) return null;
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const seen = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  const part = element.closest('.skip, .home, .languages, nav, main, footer');
  return (part?.className || part?.localName) + (seen ? '' : ' unseen');
})()`;

/** What a reader does with the site. */
export function readTheSite({ small, seeds, visit, visitWithoutScript }: Stage): void {
  describe('a reader of the site', () => {
    visitWithoutScript(
      'finds the same page in every language and back, without a script',
      async ({ page, open }) => {
        await open(seeds.siteHome, `ko/${SLUG}/`);
        for (const locale of [...LOCALES, 'ko']) {
          const current = new URL(page.url()).pathname;
          if (current !== `/${locale}/${SLUG}/`) await page.click(`.languages a[href*="/${locale}/"]`);
          expect(new URL(page.url()).pathname).toBe(`/${locale}/${SLUG}/`);
          expect(await page.getAttribute('html', 'lang')).toMatch(new RegExp(`^${locale}`));
          for (const anchor of ['cloud-crm-reseller-option', 'silver', 'gold']) {
            expect(await page.locator(`[id="${anchor}"]`).count()).toBe(1);
          }
        }
      },
    );

    visitWithoutScript(
      'sees section and outline without a script, open where there is room',
      async ({ page, open }) => {
        await open(small.siteHome, 'ja/guides/elements/');
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
      },
    );

    visit('changes the language and stays at the heading', async ({ page, open }) => {
      await open(small.siteHome, 'ko/guides/elements/');
      expect(await page.getAttribute('.languages a[lang="ja"]', 'href')).not.toContain('#');
      await page.evaluate("document.getElementById('table').scrollIntoView()");
      await page.waitForSelector('.outline a[href="#table"][aria-current="true"]');
      expect(await page.locator('.outline [aria-current]').count()).toBe(1);
      // With the mouse where the link stands: a click of the driver may scroll first, and a reader who scrolls is at another heading.
      const link = await page.locator('.languages a[lang="ja"]').boundingBox();
      await page.mouse.click((link?.x ?? 0) + 5, (link?.y ?? 0) + 5);
      await page.waitForSelector('.outline a[href="#table"][aria-current="true"]');
      expect(page.url()).toBe(`${small.siteHome}ja/guides/elements/#table`);
      const top = await page.evaluate<number>("document.getElementById('table').getBoundingClientRect().top");
      const header = await page.evaluate<number>(
        "document.querySelector('.site-header').getBoundingClientRect().bottom",
      );
      expect(top).toBeGreaterThanOrEqual(header);
      expect(top).toBeLessThan(header + 100);
    });

    visit('goes through a page by keyboard as the eye does, and sees where', async ({ page, open }) => {
      await open(small.siteHome, 'ko/guides/elements/');
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

    visit('skips to the content', async ({ page, open }) => {
      await open(small.siteHome, 'ru/guides/elements/');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(new URL(page.url()).hash).toBe('#il-main');
    });

    visitWithoutScript('chooses a language at the root', async ({ page, open }) => {
      await open(seeds.siteHome, '');
      await page.click('a:has-text("日本語")');
      expect(new URL(page.url()).pathname).toBe('/ja/');
      await page.click(`a[href*="${SLUG}"]`);
      expect(await page.textContent('h1')).toContain('Cloud Customer Relationship Management');
    });

    visitWithoutScript('is led from the notice to a figure under review and back', async ({ page, open }) => {
      await open(seeds.siteHome, `es/${SLUG}/`);
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
}
