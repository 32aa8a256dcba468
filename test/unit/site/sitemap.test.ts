import { expect, test } from 'vitest';
import { siteContext } from '../../../src/site/context.js';
import { renderSitemap } from '../../../src/site/sitemap.js';
import { TEMPLATES } from '../../../src/site/templates/index.js';
import { LOCALES, page, siteInput } from './site-input.js';

const SITE_URL = 'https://docs.example.com';

test('a sitemap comes in parts where there are many addresses, none lost and none twice', () => {
  const pages = Array.from({ length: 2_000 }, (_, index) =>
    LOCALES.map(({ locale }) => page(`${locale}/p${index}`)),
  ).flat();
  const files = [...renderSitemap(siteContext(siteInput(pages, { siteUrl: SITE_URL }), TEMPLATES))];
  const locs = files.map(({ path, content }) => [path, String(content).match(/<loc>/g)?.length]);
  expect(locs).toEqual([
    ['sitemap-1.xml', 10_000],
    ['sitemap-2.xml', 2_007],
    ['sitemap.xml', 2],
  ]);
  expect(files.at(-1)?.content).toContain(`<loc>${SITE_URL}/sitemap-2.xml</loc>`);
  const all = files.slice(0, 2).flatMap(({ content }) => String(content).match(/<loc>[^<]*/g) ?? []);
  expect(new Set(all).size).toBe(12_007);
});

test('an address that XML would misread is escaped', () => {
  const input = siteInput([page('en/q&a'), page("ko/q&a's")], { siteUrl: `${SITE_URL}/a&b` });
  const [file] = renderSitemap(siteContext(input, TEMPLATES));
  expect(file?.content).toContain(`<loc>${SITE_URL}/a&#38;b/en/q%26a/</loc>`);
  expect(file?.content).not.toMatch(/&(?!#\d+;)|'/);
});
