import { describe, expect, test } from 'vitest';
import type { StatedRedirect } from '../../../src/model/redirect.js';
import { settleRedirects } from '../../../src/redirects/settle.js';

const start = { line: 1, column: 1, offset: 0 };
const location = { path: 'r.json', start, end: start, text: '' };
const redirect = (from: string, to: string, locale?: string): StatedRedirect => ({
  from,
  to,
  locale,
  location,
});
const PAGES = new Set(['docs/new', 'docs/sub', 'plans/gold', 'index']);
const settle = (...stated: StatedRedirect[]): ReturnType<typeof settleRedirects> =>
  settleRedirects(stated, (slug) => (PAGES.has(slug) ? slug : undefined));

describe('a redirection leads to', () => {
  test.each([
    ['docs/old', '/docs/new', 'docs/new'],
    ['docs/old', '/nuget/docs/new#part', 'docs/new'],
    ['docs/old', '/en-us/nuget/docs/new?view=x', 'docs/new'],
    ['docs/old', '/nuget/new', 'docs/new'],
    ['docs/old', 'new.md', 'docs/new'],
    ['docs/deep/old', '../new', 'docs/new'],
    ['docs/old', '~/plans/gold.md', 'plans/gold'],
    ['docs/old', '/docs/sub/', 'docs/sub'],
    ['docs/old', '/docs/sub/index.html', 'docs/sub'],
  ])('%s → %s: %s', (from, to, slug) => {
    expect(settle(redirect(from, to)).redirects).toMatchObject([{ from, to: { slug } }]);
  });

  test('an address of another site', () => {
    expect(settle(redirect('a', 'https://example.com/x')).redirects).toEqual([
      { locale: undefined, from: 'a', to: { href: 'https://example.com/x' } },
    ]);
  });

  test.each(['/gone', 'javascript:alert(1)', '//host/x', '', '../../../etc', '%E0%A4%A'])(
    'nothing: %j',
    (to) => {
      const { redirects, broken } = settle(redirect('docs/old', to));
      expect([redirects, broken.length]).toEqual([[], 1]);
    },
  );
});

test('a chain is followed to its end, in the locale first', () => {
  const { redirects } = settle(redirect('a', '/b'), redirect('b', '/c'), redirect('c', '/docs/new'));
  expect(redirects.map(({ from, to }) => [from, 'slug' in to ? to.slug : ''])).toEqual([
    ['a', 'docs/new'],
    ['b', 'docs/new'],
    ['c', 'docs/new'],
  ]);
  const ko = settle(
    redirect('a', '/b', 'ko'),
    redirect('b', '/docs/new'),
    redirect('b', '/plans/gold', 'ko'),
  );
  expect(ko.redirects[0]?.to).toMatchObject({ slug: 'plans/gold' });
});

test('a circle is said once, and no part of it is made', () => {
  const { redirects, loops, broken } = settle(redirect('a', '/b'), redirect('b', '/a'), redirect('x', '/a'));
  expect(redirects).toEqual([]);
  expect(broken).toEqual([]);
  expect(loops.map(({ pages }) => pages)).toEqual([['a', 'b', 'a']]);
  expect(settle(redirect('a', '/a')).loops).toHaveLength(1);
});

test('a chain of thousands takes no square of time', () => {
  const chain = Array.from({ length: 5000 }, (_, index) =>
    redirect(`p${String(index)}`, `/p${String(index + 1)}`),
  );
  const started = performance.now();
  expect(settle(...chain).redirects).toEqual([]);
  expect(performance.now() - started).toBeLessThan(1500);
});
