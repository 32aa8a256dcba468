import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../../src/model/finding.js';
import type { StoredPage } from '../../../../src/model/page-result.js';
import type { SentFile } from '../../../../src/run/analysis.js';
import { checkFolder } from '../../../harness/check-folder.js';
import { tempProject } from '../../../harness/temp-project.js';

const page = (body: string): string => `---\ntitle: Page\n---\n# Page\n\n${body}\n`;
const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47]);
const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><rect/></svg>';

interface Found {
  article: (locale: string, slug?: string) => string;
  files: SentFile[];
  findings: string[];
  results: StoredPage[];
}

async function found(files: Readonly<Record<string, string | Uint8Array>>): Promise<Found> {
  const { report, results, analysis } = await checkFolder(tempProject(files));
  const told = ({ code, locale, target, args }: Finding): string =>
    `${code} ${locale} ${String(target.start.line)} ${JSON.stringify(args)}`;
  return {
    article: (locale, slug = 'a') =>
      results.find(({ key }) => key.locale === locale && key.slug === slug)?.readArticle().article ?? '',
    files: analysis.files,
    findings: report.findings.filter(({ code }) => code.startsWith('link/')).map(told),
    results,
  };
}

describe('files that pages use', () => {
  test('are led to, however they are named', async () => {
    const body = page(
      '![One](images/one.png) ![One](./images/ONE.png#x) [![b][one]](images/one.png "t")\n\n' +
        '<img src="images/one.png?raw=1" alt="three">\n\n' +
        ':::image type="content" source="images/two.svg" alt-text="Two":::\n\n[Form](forms/f%20g.pdf)\n\n[one]: images/one.png',
    );
    const { article, files, findings } = await found({
      'content/en/a.md': body,
      'content/en/images/one.png': PNG,
      'content/en/images/two.svg': SVG,
      'content/en/forms/f g.pdf': 'x',
    });
    expect(findings).toEqual([]);
    expect(files.map(({ path, route }) => [path, route])).toEqual([
      ['content/en/images/one.png', 'assets/files/content/en/images/one.png'],
      ['content/en/images/two.svg', 'assets/files/content/en/images/two.svg'],
      ['content/en/forms/f g.pdf', 'assets/files/content/en/forms/f g.pdf'],
    ]);
    const html = article('en');
    expect(html.match(/src="([^"]*)"/g)).toEqual([
      'src="../../assets/files/content/en/images/one.png"',
      'src="../../assets/files/content/en/images/one.png#x"',
      'src="../../assets/files/content/en/images/one.png"',
      'src="../../assets/files/content/en/images/one.png?raw=1"',
      'src="../../assets/files/content/en/images/two.svg"',
    ]);
    expect(html).toContain('href="../../assets/files/content/en/forms/f%20g.pdf"');
  });

  test('come from the source, or from another locale, where a locale lacks them', async () => {
    const { article, files, findings } = await found({
      'content/en/a.md': page('![One](one.png) ![Two](two.png)'),
      'content/ko/a.md': page('![하나](one.png) ![둘](two.png)'),
      'content/ja/a.md': page('![一](one.png) ![二](two.png)'),
      'content/en/one.png': PNG,
      'content/ja/two.png': PNG,
      'content/ja/one.png': PNG,
    });
    expect(findings).toEqual([]);
    expect(article('ko')).toContain('src="../../assets/files/content/en/one.png"');
    expect(article('ko')).toContain('src="../../assets/files/content/ja/two.png"');
    expect(article('ja')).toContain('src="../../assets/files/content/ja/one.png"');
    expect(files.find(({ path }) => path === 'content/en/one.png')?.locales).toEqual(['en', 'ko']);
  });

  test('one that is not there is a finding, and leaves its description', async () => {
    const { article, findings } = await found({
      'content/en/a.md': page('![One](one.png)\n\n![Two <b>](tow.png)\n\n![](three.png)\n\n[Form](f.pdf)'),
      'content/en/one.png': PNG,
      'content/en/g.pdf': 'x',
      'content/en/b.md': page('[Form](g.pdf)'),
    });
    expect(findings).toEqual([
      'link/file en 8 {"target":"tow.png","problem":"absent"}',
      'link/file en 10 {"target":"three.png","problem":"absent"}',
      'link/file en 12 {"target":"f.pdf","problem":"absent"}',
    ]);
    expect(article('en')).toContain('<span class="absent-image">Two &#x3C;b></span>');
    expect(article('en')).toContain('<a>Form</a>');
    expect(article('en')).not.toMatch(/tow|three|f\.pdf/);
  });

  test('of a kind that the project has none of are counted once', async () => {
    const { findings } = await found({
      'content/en/a.md': page('![One](one.png) ![Two](two.png) [Form](f.pdf) [Host](/membership/x)'),
      'content/ko/a.md': page('![하나](one.png) ![둘](two.png) [양식](f.pdf) [호스트](/membership/x)'),
    });
    expect(findings).toEqual([
      'link/absent en 6 {"kind":"image","count":4,"pages":2}',
      'link/absent en 6 {"kind":"file","count":2,"pages":2}',
      'link/absent en 6 {"kind":"address","count":2,"pages":2}',
    ]);
  });

  test('that browsers would run, or that are none of the content, are not sent along', async () => {
    const { files, findings } = await found({
      'content/en/a.md': page(
        '[a](x.html) [b](x.js) [c](x.svg) [d](../../package.json) [e](../../.env) ![f](x.svg) ![g](bad.svg) ![h](../../media/h.png)',
      ),
      'content/en/x.html': 'x',
      'content/en/x.js': 'x',
      'content/en/x.svg': SVG,
      'content/en/bad.svg': SVG.replace('<rect/>', '<script>alert(1)</script>'),
      'media/h.png': PNG,
      'package.json': '{}',
      '.env': 'SECRET=1',
    });
    expect(files.map(({ path }) => path)).toEqual(['content/en/x.svg', 'media/h.png']);
    expect(findings).toEqual([
      'link/file en 6 {"target":"x.html","problem":"type"}',
      'link/file en 6 {"target":"x.js","problem":"type"}',
      'link/file en 6 {"target":"../../package.json","problem":"type"}',
      'link/file en 6 {"target":"../../.env","problem":"absent"}',
      'link/file en 6 {"target":"x.svg","problem":"type"}',
      'link/file en 6 {"target":"bad.svg","problem":"active"}',
    ]);
  });
});

describe('addresses that mean pages', () => {
  test('of other tools lead to them', async () => {
    const { article, findings } = await found({
      'content/en/a.md': page('[b](b.html#page) [b](/docs/c) [d](~/c.md)'),
      'content/en/b.md': page('Words.'),
      'content/en/docs/c.md': page('[c](~/c.md)'),
    });
    expect(article('en')).toContain('href="../b/#page"');
    expect(article('en')).toContain('href="../docs/c/"');
    expect(article('en', 'docs/c')).toContain('href="./"');
    expect(findings).toEqual(['link/broken en 6 {"target":"c"}']);
  });

  test('that no locale but another one has lead there', async () => {
    const { article, findings } = await found({
      'content/ko/a.md': page('[b](b.md#x) [c](c.md)'),
      'content/en/c.md': page('Words.'),
      'content/ja/b.md': page('<a name="x"></a>語。'),
    });
    expect(findings).toEqual([]);
    expect(article('ko')).toContain('href="../../ja/b/#x"');
    expect(article('ko')).toContain('href="../c/"');
  });

  test('in text are text', async () => {
    const { article } = await found({
      'content/en/a.md': page('`href="./B/"` [b](B.md)'),
      'content/en/b.md': page('Words.'),
    });
    expect(article('en')).toContain('<code>href="./B/"</code> <a href="../b/">');
  });
});

test('links in tables are led to where they lead once', async () => {
  const { article } = await found({
    'content/en/x/a.md': page('| A |\n| - |\n| [b](b.md) ![c](c.png) |'),
    'content/en/x/b.md': page('Words.'),
    'content/en/x/c.png': PNG,
  });
  expect(article('en', 'x/a')).toContain('href="../b/"');
  expect(article('en', 'x/a')).toContain('src="../../../assets/files/content/en/x/c.png"');
});
