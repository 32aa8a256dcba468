import { expect, test } from 'vitest';
import { checkFolder } from '../../../harness/check-folder.js';
import { tempProject } from '../../../harness/temp-project.js';

const page = (body: string): string => `---\ntitle: Page\n---\n# Page\n\n${body}\n`;
const LINKS = page(
  '[j](only.md#page) <a href="only.md">h</a> [k](/ja/only) [x](only.html) [e](b.md) [n](gone.md)',
);
const files = {
  'content/en/a.md': LINKS,
  'content/en/b.md': page('Words.'),
  'content/ko/a.md': LINKS,
  'content/ja/a.md': LINKS,
  'content/ja/only.md': page('[f](f.pdf)'),
  'content/ja/f.pdf': 'x',
};

async function linksOf(built?: readonly string[]): Promise<{ article: string; findings: string[] }> {
  const { report, results } = await checkFolder(tempProject(files), built);
  return {
    article: results.find(({ key }) => key.locale === 'ko' && key.slug === 'a')?.readArticle().article ?? '',
    findings: report.findings
      .filter(({ code, locale }) => code.startsWith('link/') && locale === 'ko')
      .map(({ code, target }) => `${code} ${target.text}`),
  };
}

test('a link to a page that only a locale has which is not built is plain text, and said', async () => {
  const { article, findings } = await linksOf(['ko']);
  expect(article).toContain(
    '<a>j</a> <a>h</a> <a>k</a> <a>x</a> <a href="../b/">e</a> <a href="../gone/">n</a>',
  );
  expect(findings).toEqual([
    'link/broken [j](only.md#page)',
    'link/broken <a href="only.md">',
    'link/broken [k](/ja/only)',
    'link/file [x](only.html)',
    'link/broken [n](gone.md)',
  ]);
});

test.each([[undefined], [['ko', 'ja']]])('it leads there where the locale is built too', async (built) => {
  const { article, findings } = await linksOf(built);
  expect(article).toContain(
    '<a href="../../ja/only/#page">j</a> <a href="../../ja/only/">h</a> <a href="../../ja/only/">k</a>',
  );
  expect(findings).toEqual(['link/broken [n](gone.md)']);
});
