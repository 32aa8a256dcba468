import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defineLayout } from '../../src/layouts/define.js';
import { collisionKey, slugProblem } from '../../src/layouts/slug.js';

const part = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom('index', 'README', 'Index', '_index', 'a.md', '.md', 'con', '..', 'e\u0301', '\u2028'),
);
const slug = fc.array(part, { maxLength: 4 }).map((parts) => parts.join('/'));
const sound = slug.map((text) => text.normalize('NFC')).filter((text) => slugProblem(text) === undefined);
const locale = fc.constantFrom('ko', 'pt-BR', 'zh_cn');
const path = fc
  .tuple(locale, slug, fc.constantFrom('.md', '.MD', '/index.md', '/README.md', '.png', ''))
  .map((parts) => `${parts[0]}/${parts[1]}${parts[2]}`);

const isLocale = (name: string): boolean => ['ko', 'pt-BR', 'zh_cn'].includes(name);

describe.each([
  { translation: '{locale}/{slug}.md' },
  { translation: 'docs/{locale}/docs/{slug}.md' },
  { translation: 'docs.{locale}/{slug}.md', source: 'docs/{slug}.md' },
  { translation: 'c/{slug}.{locale}.md', source: 'c/{slug}.md' },
])('the layout $translation', (patterns) => {
  const layout = defineLayout({ name: 'x', ...patterns }, 'en', isLocale);

  test('finds every page where it puts it', () => {
    fc.assert(
      fc.property(sound, locale, (slug, locale) => {
        const key = { slug, locale };
        expect(layout.locate(layout.pathOf(key))).toEqual(key);
      }),
    );
  });

  test('gives every file that is a page a usual path, at which it is the same page', () => {
    fc.assert(
      fc.property(path, (path) => {
        const key = layout.locate(path);
        if (key === undefined) return;
        const usual = layout.pathOf(key);
        expect(layout.locate(usual)).toEqual(key);
        expect(layout.pathOf(layout.locate(usual) ?? key)).toBe(usual);
        // Nothing leads out of its locale.
        expect(key.slug.split('/')).not.toContain('..');
      }),
    );
  });
});

describe('a slug', () => {
  test('that is sound, percent-encoded, is an address that a URL keeps as it is', () => {
    fc.assert(
      fc.property(sound, (slug) => {
        const address = slug.split('/').map(encodeURIComponent).join('/');
        expect(new URL(address, 'https://a.example/').pathname).toBe(`/${address}`);
      }),
    );
  });

  test('collides with itself in every case and normal form', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const key = collisionKey(text);
        for (const other of [text.normalize('NFD'), text.normalize('NFC'), key])
          expect(collisionKey(other)).toBe(key);
        expect(collisionKey(text.toUpperCase())).toBe(key);
      }),
    );
  });
});
