import { describe, expect, test } from 'vitest';
import { loadProject } from '../../../../src/run/load/load-project.js';
import { tempProject } from '../../../harness/temp-project.js';

const PAGE = '---\ntitle: Page\n---\n# Page\n';

/** A project with these pages, as it is found. */
async function found(...paths: string[]): Promise<{ layout: string; pages: string[]; locales: string[] }> {
  const root = tempProject(Object.fromEntries(paths.map((path) => [path, PAGE])));
  const { layout, pages, locales } = await loadProject({ root });
  return {
    layout: layout.name,
    pages: pages.map(({ key }) => `${key.locale}:${key.slug}`),
    locales: locales.map(({ locale }) => locale),
  };
}

describe('without configuration', () => {
  test.each<[string, string[], string[], string[]]>([
    [
      'locale-folders',
      ['content/ko/a.md', 'content/es/a.md', 'README.md'],
      ['es:a', 'ko:a'],
      ['en', 'es', 'ko'],
    ],
    [
      'locale-folders',
      ['docs/en/docs/a.md', 'docs/es/docs/b/index.md', 'docs/es/mkdocs.yml'],
      ['en:a', 'es:b'],
      ['en', 'es'],
    ],
    [
      'locale-folders',
      ['src/content/docs/en/a.md', 'src/content/docs/es/a.md'],
      ['en:a', 'es:a'],
      ['en', 'es'],
    ],
    [
      'docusaurus',
      [
        'docs/a.md',
        'docs/b/c.md',
        'i18n/es/docusaurus-plugin-content-docs/current/a.md',
        'i18n/es/code.json',
      ],
      ['en:a', 'en:b/c', 'es:a'],
      ['en', 'es'],
    ],
    ['mdn', ['files/en-us/web/index.md', 'files/es/web/index.md'], ['en-us:web', 'es:web'], ['en-us', 'es']],
    [
      'suffix',
      ['content/a.md', 'content/a.es.md', 'content/b/_index.es.md'],
      ['en:a', 'es:a', 'es:b'],
      ['en', 'es'],
    ],
    [
      'ops-repositories',
      ['docs.ko-kr/x/a.md', 'docs.ja-jp/x/a.md', 'docs/x/a.md'],
      ['en:x/a', 'ja-jp:x/a', 'ko-kr:x/a'],
      ['en', 'ja-jp', 'ko-kr'],
    ],
    ['ops-repositories', ['docs.ko-kr/a.md', 'docs.en-us/a.md'], ['en-us:a', 'ko-kr:a'], ['en-us', 'ko-kr']],
    ['root-folders', ['ko/a.md', 'ja/a.md', 'dist/x.md', 'notes.md'], ['ja:a', 'ko:a'], ['en', 'ja', 'ko']],
  ])('%s: %j', async (layout, paths, pages, locales) => {
    const project = await found(...paths);
    expect(project.layout).toBe(layout);
    expect(project.pages.toSorted()).toEqual(pages);
    expect(project.locales).toEqual(locales);
  });

  test('a folder of pages in one language alone is no layout of ours', async () => {
    await expect(found('docs/a.md', 'docs/release.v2.md')).rejects.toThrow('no pages found');
  });
});

describe('with configuration', () => {
  test('pages lie where it says', async () => {
    const root = tempProject({
      'interlinear.config.json':
        '{ "layout": { "translation": "l10n/{locale}/pages/{slug}.md", "source": "pages/{slug}.md" } }',
      'pages/a.md': PAGE,
      'l10n/ko/pages/a.md': PAGE,
      'content/es/a.md': PAGE,
    });
    const { pages } = await loadProject({ root });
    expect(pages.map(({ path }) => path).toSorted()).toEqual(['l10n/ko/pages/a.md', 'pages/a.md']);
  });

  test.each([
    '{locale}',
    'docs/{slug}.md',
    '{locale}/{slug}.txt',
    '../{locale}/{slug}.md',
    '{locale}/{slug}/{slug}.md',
  ])('%s is no place for translations', async (translation) => {
    const config = JSON.stringify({ layout: { translation } });
    const root = tempProject({ 'interlinear.config.json': config, 'ko/a.md': PAGE });
    await expect(loadProject({ root })).rejects.toThrow('layout.translation');
  });
});
