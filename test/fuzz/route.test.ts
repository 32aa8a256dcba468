import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hrefInside, relativeHref, resolveInternal, routeOf } from '../../src/model/route.js';

const step = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 8 })
  .filter((text) => !/^\.+$|[/\\]|\p{Surrogate}/u.test(text));
const route = fc.array(step, { maxLength: 4 }).map((steps) => steps.map((name) => `${name}/`).join(''));
const file = fc.tuple(route, fc.option(step, { nil: '' })).map(([folder, name]) => folder + name);

test('a browser follows a relative link from any address to the one that was meant, under any folder', () => {
  fc.assert(
    fc.property(file, file, (from, to) => {
      const at = (path: string): string =>
        `https://example.com/docs/${path.split('/').map(encodeURIComponent).join('/')}`;
      expect(new URL(relativeHref(from, to), at(from)).href).toBe(new URL(at(to)).href);
    }),
  );
});

test('a link that names a page by its address leads to that page, and becomes a link that a browser follows there', () => {
  const slug = fc
    .array(fc.stringMatching(/^[a-z][a-z0-9-]{0,6}$/), { minLength: 1, maxLength: 3 })
    .map((steps) => steps.join('/'))
    .filter((text) => !/(?:^|\/)index$/.test(text));
  fc.assert(
    fc.property(slug, slug, fc.constantFrom('ko', 'zh-cn'), (fromSlug, toSlug, locale) => {
      const from = { slug: fromSlug, locale: 'ko' };
      const folder = fromSlug.includes('/') ? `ko/${fromSlug.slice(0, fromSlug.lastIndexOf('/'))}/` : 'ko/';
      const url = `${relativeHref(folder, `${locale}/${toSlug}`)}.md`;
      expect(resolveInternal(url, from)).toEqual({
        slug: toSlug,
        fragment: undefined,
        ...(locale === 'ko' ? {} : { locale }),
      });
      const followed = new URL(hrefInside(url, from), `https://example.com/${routeOf(from)}`);
      expect(followed.pathname).toBe(`/${routeOf({ slug: toSlug, locale })}`);
    }),
  );
});

test('no text makes the reading of a link fail', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (url) => {
      expect(typeof hrefInside(url, { slug: 'a/b', locale: 'ko' })).toBe('string');
    }),
  );
});
