import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openCache } from '../../../../src/io/cache.js';
import { DEFAULT_LIMITS } from '../../../../src/model/limits.js';
import type { PageInput } from '../../../../src/model/page.js';
import type { StoredPage } from '../../../../src/model/page-result.js';
import { analyse } from '../../../../src/page/analyse.js';
import { partsOf } from '../../../../src/page/summary.js';
import { openPagePack, type PagePack } from '../../../../src/run/analyse/page-pack.js';
import { cachedPage, entryOf } from '../../../../src/run/analyse/stored.js';
import { digest } from '../../../../src/text/digest.js';
import { tempProject } from '../../../harness/temp-project.js';

const KEY = digest('pages');

const input = (slug: string, text: string): PageInput => ({
  key: { slug, locale: 'ko' },
  lang: 'ko',
  path: `content/ko/${slug}.md`,
  text,
  role: 'translation',
  source: {
    kind: 'file',
    path: `content/en/${slug}.md`,
    text: '# Gold\n\nUS$150,000 [a](b.md)\n',
    revision: undefined,
  },
  current: undefined,
  sourceLang: 'en',
  settings: { locales: ['en', 'ko'], glossary: [], limits: DEFAULT_LIMITS },
});

const facts = (text: string) => ({
  digest: digest(text),
  insets: false,
  spans: false,
  revision: undefined,
  handoff: undefined,
});

function setting() {
  const folder = tempProject();
  const contents = openCache(join(folder, 'contents'));
  const packs = join(folder, 'packs');
  const add = (slug: string, text: string): StoredPage => {
    const { summary, article, units } = partsOf(analyse(input(slug, text)));
    const name = digest(slug + text);
    contents.write(name, entryOf(JSON.stringify(summary), article, units));
    return cachedPage(name, summary, contents);
  };
  return {
    add,
    contents,
    folder,
    open: () => openPagePack(openCache(packs), KEY, contents),
    kept: (pages: readonly StoredPage[], pack: PagePack = openPagePack(openCache(packs), KEY, contents)) => {
      for (const page of pages) if (pack.page(page.name, page) === undefined) pack.addPage(page);
      return pack.keep();
    },
  };
}

/** A page as data, its content too. */
const dataOf = (page: StoredPage | undefined): unknown =>
  page &&
  JSON.parse(
    JSON.stringify({ ...page, agreed: undefined, article: page.readArticle(), units: page.readUnits() }),
  );

describe('a pack of pages', () => {
  test('gives back each page as it was, copies of it too, and what was known of texts', () => {
    const { add, open, kept } = setting();
    const pages = [add('gold', '# 골드\n\n300,000달러 [a](c.md)\n'), add('silver', '# 실버\n')];
    const pack = open();
    pack.addText('content/ko/gold.md', facts('a'));
    expect(kept(pages, pack)).toBe(true);
    const again = open();
    for (const page of pages) {
      const read = again.page(page.name, page);
      expect(dataOf(read)).toEqual(dataOf(page));
      expect(read && { ...read, stale: true }.facts).toEqual(page.facts);
    }
    expect(again.text('content/ko/gold.md', () => digest('a'))).toEqual(facts('a'));
    expect(again.text('content/ko/gold.md', () => digest('b'))).toBeUndefined();
    expect(again.text('content/ko/gold.md', () => undefined)).toBeUndefined();
    expect(again.text('content/ko/silver.md', () => digest('a'))).toBeUndefined();
  });

  test('has no page of another name, none of another place and none whose content has gone or is another', () => {
    const { add, open, kept, contents, folder } = setting();
    const page = add('gold', '# 골드\n');
    kept([page]);
    expect(open().page(digest('other'), page)).toBeUndefined();
    expect(open().page(page.name, { ...page, path: 'content/ko/silver.md' })).toBeUndefined();
    expect(open().page(page.name, { ...page, key: { slug: 'gold', locale: 'ja' } })).toBeUndefined();
    expect(open().page(page.name, page)).toBeDefined();
    contents.write(page.name, ['{}']);
    expect(open().page(page.name, page)).toBeUndefined();
    rmSync(join(folder, 'contents'), { recursive: true });
    expect(open().page(page.name, page)).toBeUndefined();
  });

  test.each([64, 128, 150])(
    'of %i pages is made anew where more than one in 32 is new or gone, with the others as they were',
    (count) => {
      const { add, open, kept } = setting();
      const pages = Array.from({ length: count }, (_, index) =>
        add(`page-${String(index)}`, `# 골드 ${String(index)}\n`),
      );
      expect(kept(pages)).toBe(true);
      expect(kept(pages)).toBe(false);
      // One page edited is one that is new and one that nobody asks for.
      const few = Math.floor(count / 64);
      const edited = Array.from({ length: few + 1 }, (_, index) =>
        add(`page-${String(index)}`, `# 실버 ${String(index)}\n`),
      );
      expect(kept([...edited.slice(0, few), ...pages.slice(few)])).toBe(false);
      const now = [...edited, ...pages.slice(few + 1)];
      expect(kept(now)).toBe(true);
      const pack = open();
      for (const page of now) expect(dataOf(pack.page(page.name, page))).toEqual(dataOf(page));
      expect(pages.slice(0, few + 1).every((page) => pack.page(page.name, page) === undefined)).toBe(true);
    },
  );

  test('without a cache that can be written is none', () => {
    const { add, contents } = setting();
    const page = add('gold', '# 골드\n');
    const pack = openPagePack(openCache('/dev/null/packs'), KEY, contents);
    pack.addPage(page);
    expect(pack.keep()).toBe(false);
  });
});
