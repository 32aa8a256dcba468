import { expect, test } from 'vitest';
import { checkFolder } from '../../../harness/check-folder.js';
import { tempProject } from '../../../harness/temp-project.js';

const page = (body: string): string => `---\ntitle: Page\n---\n# Page\n\n${body}\n`;

test('a link that spells a path in other letter case leads to the page', async () => {
  const root = tempProject({
    'content/en/guide/Package-Versioning.md': page('Words.'),
    'content/en/a.md': page(
      '[x](guide/package-versioning.md#page) [y](GUIDE/Package-Versioning.md) [z](guide/gone.md)',
    ),
    'content/es/guide/Package-Versioning.md': page('Palabras.'),
    'content/es/a.md': page(
      '[x](guide/package-versioning.md#page) [y](GUIDE/Package-Versioning.md) [z](guide/gone.md)',
    ),
  });
  const { report, results } = await checkFolder(root);
  const article =
    results.find(({ key }) => key.locale === 'es' && key.slug === 'a')?.readArticle().article ?? '';
  expect(article.split('href="../guide/Package-Versioning/')).toHaveLength(3);
  expect(article).not.toContain('package-versioning');
  const broken = report.findings.filter(({ code }) => code.startsWith('link/'));
  expect(broken.map(({ locale, args }) => [locale, args])).toEqual([
    ['en', { target: 'guide/gone' }],
    ['es', { target: 'guide/gone' }],
  ]);
});
