import { describe, expect, test } from 'vitest';
import { siteLinks } from '../../../../src/run/report/site-links.js';

describe('links from the report to the site', () => {
  test.each([
    ['/p/dist/site', '/p/dist/report', '../site/ko/gold/index.html#silver'],
    ['C:\\p\\dist\\site', 'C:\\p\\dist\\report\\', '../site/ko/gold/index.html#silver'],
    ['/p/my site', '/p/report', '../my%20site/ko/gold/index.html#silver'],
  ])('lead from %s to %s as files', (out, report, href) => {
    expect(siteLinks(out, report, ['ko'])?.({ slug: 'gold', locale: 'ko' }, 'silver')).toBe(href);
  });

  test('name what cannot stand in an address by its number', () => {
    const link = siteLinks('/d/site', '/d/report', ['ko']);
    expect(link?.({ slug: 'a#b/금', locale: 'ko' }, '은')).toBe(
      '../site/ko/a%23b/%EA%B8%88/index.html#%EC%9D%80',
    );
    expect(link?.({ slug: '', locale: 'ko' }, undefined)).toBe('../site/ko/index.html');
  });

  test('are none where the two do not lie side by side, nor to a locale that was not built', () => {
    expect(siteLinks('/srv/www', '/p/dist/report', ['ko'])).toBeUndefined();
    expect(siteLinks('/d/report', '/d/report', ['ko'])).toBeUndefined();
    expect(
      siteLinks('/d/site', '/d/report', ['ko'])?.({ slug: 'gold', locale: 'ja' }, undefined),
    ).toBeUndefined();
  });
});
