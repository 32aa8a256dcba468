import { describe, expect, test } from 'vitest';
import { hrefInside, relativeHref, resolveInternal, routeOf } from '../../../src/model/route.js';

const FROM = { slug: 'partner-center/gold', locale: 'ko' };

test.each([
  [{ slug: 'gold', locale: 'ko' }, 'ko/gold/'],
  [{ slug: '', locale: 'ko' }, 'ko/'],
  [{ slug: 'a/시장', locale: 'zh-cn' }, 'zh-cn/a/시장/'],
])('route of %j', (key, route) => expect(routeOf(key)).toBe(route));

describe('a relative link', () => {
  test.each([
    ['ko/gold/', 'ja/gold/', '../../ja/gold/'],
    ['ko/gold/', 'ko/silver/', '../silver/'],
    ['ko/a/b/', 'ko/a/', '../'],
    ['ko/a/', 'ko/a/b/', './b/'],
    ['ko/gold/', 'ko/gold/', './'],
    ['ko/', '', '../'],
    ['', 'ko/', './ko/'],
    ['', '', './'],
    ['ko/gold/', 'assets/site.css', '../../assets/site.css'],
    ['ko/gold.html', 'ko/silver.html', './silver.html'],
    ['figures/a.html', 'ko/figures/a.html', '../ko/figures/a.html'],
    ['ko/a/', 'ko/시장 50%/', '../%EC%8B%9C%EC%9E%A5%2050%25/'],
    ['ko/', 'ko/a:b/', './a%3Ab/'],
    ['ko/', 'ko/?#/', './%3F%23/'],
  ])('from %j to %j', (from, to, href) => {
    expect(relativeHref(from, to)).toBe(href);
    const base = new URL(`https://example.com/docs/${from}`);
    expect(decodeURIComponent(new URL(href, base).pathname)).toBe(`/docs/${to}`);
  });
});

describe('a link inside an article', () => {
  test.each([
    ['silver.md', 'partner-center/silver', undefined],
    ['./silver.md#one', 'partner-center/silver', 'one'],
    ['../index.md', '', undefined],
    ['../silver.MD', 'silver', undefined],
    ['silver', 'partner-center/silver', undefined],
    ['silver/', 'partner-center/silver', undefined],
    ['./', 'partner-center', undefined],
    ['../', '', undefined],
    ['release-4.3', 'partner-center/release-4.3', undefined],
    ['sub/index.md', 'partner-center/sub', undefined],
    ['#gold', 'partner-center/gold', 'gold'],
    ['#%EC%8B%9C%EC%9E%A5', 'partner-center/gold', '시장'],
    ['%EC%8B%9C%EC%9E%A5.md', 'partner-center/시장', undefined],
    ['silver.md?view=1#one', 'partner-center/silver', 'one'],
    ['/ko/silver', 'silver', undefined],
    ['/ko/silver.md', 'silver', undefined],
    ['/ko', '', undefined],
    ['silver.md#', 'partner-center/silver', ''],
    ['..\\gold.md', 'gold', undefined],
    ['~/gold.md#plans', 'gold', 'plans'],
    ['~\\plans\\silver.md', 'plans/silver', undefined],
    ['plans/_index.md', 'partner-center/plans', undefined],
  ])('%j leads to a page of its locale', (url, slug, fragment) => {
    expect(resolveInternal(url, FROM)).toEqual({ slug, fragment });
  });

  test.each([
    ['../../ja/gold.md', 'ja', 'gold'],
    ['/ja/gold/', 'ja', 'gold'],
    ['/zh-cn/gold', 'zh-cn', 'gold'],
    ['/ja', 'ja', ''],
  ])('%j leads into another locale', (url, locale, slug) => {
    expect(resolveInternal(url, FROM)).toEqual({ slug, locale, fragment: undefined });
  });

  test.each([
    'https://example.com/ko/gold',
    'HTTP://example.com',
    '//example.com/ko/gold',
    'mailto:a@example.com',
    'javascript:alert(1)',
    'data:text/html,x',
    'xref:System.String',
    'media/plan.png',
    'file.pdf#page=2',
    'page.aspx',
    '../../../../etc/passwd',
    '../../includes/note.md',
    '/membership/gold',
    '%E0%A4%A.md',
    '?view=1',
    '/',
    '',
  ])('%j leads to no page of the site', (url) => {
    expect(resolveInternal(url, FROM)).toBeUndefined();
    expect(hrefInside(url, FROM)).toBe(url);
  });

  test('of an index.md starts from the folder that its slug names', () => {
    const from = { slug: 'partner-center', locale: 'ko' };
    expect(resolveInternal('gold.md', from, { path: 'content/ko/partner-center/index.md' })?.slug).toBe(
      'partner-center/gold',
    );
    expect(resolveInternal('gold.md', from, { path: 'content/ko/partner-center.md' })?.slug).toBe('gold');
    expect(resolveInternal('gold.md', { slug: '', locale: 'ko' })?.slug).toBe('gold');
  });

  test('leads into no locale that the site does not have', () => {
    expect(resolveInternal('/api/gold', FROM, { locales: ['en', 'ko'] })).toBeUndefined();
    expect(resolveInternal('/en/gold', FROM, { locales: ['en', 'ko'] })?.locale).toBe('en');
  });
});

describe('the address that a link becomes', () => {
  test.each([
    ['silver.md', '../silver/'],
    ['./silver.md#one two', '../silver/#one%20two'],
    ['silver.md?view=1#one', '../silver/?view=1#one'],
    ['../index.md', '../../'],
    ['../../ja/gold.md', '../../../ja/gold/'],
    ['/ko/gold', '../../gold/'],
    ['#gold', '#gold'],
    ['/en-us/azure', '/en-us/azure'],
    ['gold.md', './'],
  ])('%j becomes %j', (url, href) => expect(hrefInside(url, FROM)).toBe(href));

  test('a root address of another locale is rewritten where that locale is known', () => {
    expect(hrefInside('/ja/gold', FROM, { locales: ['ko', 'ja'] })).toBe('../../../ja/gold/');
  });
});
