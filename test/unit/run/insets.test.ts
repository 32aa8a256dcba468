import { describe, expect, test } from 'vitest';
import { checkFolder } from '../../harness/check-folder.js';
import { tempProject } from '../../harness/temp-project.js';

const page = (body: string): string => `---\ntitle: Page\n---\n# Page\n\n${body}\n`;
const unit = (id: string, target: string, source: string): string =>
  `<span data-ttu-id="${id}">${target}</span><span class="sxs-lookup"><span data-stu-id="${id}">${source}</span></span>`;

async function build(
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<{ article: (locale: string, slug?: string) => string; findings: string[]; anchors: string[] }> {
  const { report, results } = await checkFolder(tempProject(files));
  const pageAt = (locale: string, slug: string): (typeof results)[number] | undefined =>
    results.find(({ key }) => key.locale === locale && key.slug === slug);
  return {
    article: (locale, slug = 'a') => pageAt(locale, slug)?.readArticle().article ?? '',
    anchors: pageAt('ko', 'a')?.anchors ?? [],
    findings: report.findings
      .filter(({ code }) => /^(?:link|figure|structure|markup)\//.test(code))
      .map(
        ({ code, locale, page, args, target }) =>
          `${code} ${locale}/${page} ${target.text} ${JSON.stringify(args)}`,
      ),
  };
}

describe('a file that a page includes', () => {
  test('stands in its place, in lines of their own and in sentences', async () => {
    const { article, findings } = await build({
      'content/en/a.md': page(
        'Before.\n\n[!INCLUDE [one](notes/one.md)]\n[!INCLUDE [two](notes/two.md)]\n\n- [!INCLUDE [one](notes/one.md)]\n\nUse [!INCLUDE [word](notes/word.md)] now.\n\n> [!NOTE]\n> [!INCLUDE [word](notes/word.md)]',
      ),
      'content/en/notes/one.md': '---\ntitle: One\n---\n## Head\n\nOne *is* here.',
      'content/en/notes/two.md': '1. Two\n2. Three\n',
      'content/en/notes/word.md': '**Word**',
    });
    expect(findings).toEqual([]);
    const html = article('en');
    expect(html).toContain(
      '<p>Before.</p>\n<h2 id="head">Head</h2>\n<p>One <em>is</em> here.</p>\n<ol>\n<li>Two</li>',
    );
    expect(html).toMatch(/<li>\s*<h2 id="head-1">Head<\/h2>\s*<p>One <em>is<\/em> here\.<\/p>/);
    expect(html).toContain('<p>Use <strong>Word</strong> now.</p>');
    expect(html).toMatch(/<p class="alert-title">Note<\/p>\s*<p><strong>Word<\/strong><\/p>/);
  });

  test('parts a paragraph where it brings more than words, and leaves a cell of a table whole', async () => {
    const { article } = await build({
      'content/en/a.md': page(
        'Do this:\n[!INCLUDE [steps](steps.md)]\nThen [!INCLUDE [steps](steps.md)] again.\n\n| A |\n| - |\n| [!INCLUDE [the `steps` here](steps.md)] [!INCLUDE [the `word` here](word.md)] |',
      ),
      'content/en/steps.md': '1. One\n2. Two',
      'content/en/word.md': 'A *word*.',
    });
    const list = '<ol>\n<li>One</li>\n<li>Two</li>\n</ol>';
    expect(article('en').replaceAll(/\n(?=<\/p>)/g, '')).toContain(
      `<p>Do this:</p>\n${list}\n<p>\nThen </p>\n${list}\n<p> again.</p>`,
    );
    expect(article('en')).toContain('<td>the <code>steps</code> here A <em>word</em>.</td>');
  });

  test('is that of the locale, in its language, with the English names of places', async () => {
    const { article, anchors, findings } = await build({
      'content/en/a.md': page('[!INCLUDE [one](one.md)]\n\nUp to 5 items.'),
      'content/ko/a.md': page('[!INCLUDE [one](one.md)]\n\n최대 5개 항목.'),
      'content/en/one.md': '## <a name="plans"></a>Plans\n\n## Items\n\nUp to 7 plans.',
      'content/ko/one.md': `## <a name="plans"></a>${unit('aaaaa-101', '플랜', 'Plans')}\n\n## ${unit('aaaaa-102', '항목', 'Items')}\n\n${unit('aaaaa-103', '플랜 최대 8개.', 'Up to 7 plans.')}`,
    });
    expect(article('ko')).toContain(
      '<h2 id="plans">플랜</h2>\n<h2 id="items">항목</h2>\n<p>플랜 최대 8개.</p>',
    );
    expect(anchors).toEqual(['plans', 'page', 'items']);
    // What is wrong in the file is said in the file, once, whoever includes it.
    expect(findings.map((finding) => finding.split(' ').slice(0, 3))).toEqual([
      ['figure/value', 'ko/one', '8'],
    ]);
  });

  test('comes from the source where the locale lacks it, and says so', async () => {
    const { article } = await build({
      'content/en/a.md': page('[!INCLUDE [one](x/one.md)]'),
      'content/ko/a.md': page('[!INCLUDE [one](x/one.md)]'),
      'content/en/x/one.md': '## Head\n\nOne [b](../b.md) ![c](c.png)',
      'content/en/x/c.png': 'x',
      'content/en/b.md': page('Words.'),
    });
    expect(article('ko')).toContain(
      '<h2 lang="en" id="head">Head</h2>\n<p lang="en">One <a href="../b/">b</a>',
    );
    expect(article('ko')).toContain('src="../../assets/files/content/en/x/c.png"');
  });

  test('has its links, references and footnotes from where it lies', async () => {
    const { article, findings } = await build({
      'content/en/a.md': page('[!INCLUDE [one](x/y/one.md)]\n\nMine[^1].\n\n[^1]: My note.'),
      'content/en/x/y/one.md':
        '[b](../b.md#page) [r] ![i](i.png) <a href="../b.md">h</a> [t](#top) [w](https://example.com/) Its[^1].\n\n[r]: ../b.md "t"\n\n[^1]: Its note.',
      'content/en/x/y/i.png': 'x',
      'content/en/x/b.md': page('Words.'),
    });
    expect(findings).toEqual([]);
    const html = article('en');
    expect(html).toContain(
      '<a href="../x/b/#page">b</a> <a href="../x/b/">r</a> <img src="../../assets/files/content/en/x/y/i.png" alt="i" loading="lazy"> <a href="../x/b/">h</a> <a href="#top">t</a> <a href="https://example.com/" rel="noopener">w</a>',
    );
    expect(html).toContain('Its note.');
    expect(html).toContain('My note.');
  });

  test('may include others', async () => {
    const { article, findings } = await build({
      'content/en/a.md': page('[!INCLUDE [b](b.md)]'),
      'content/en/b.md': page('In b. [!INCLUDE [c](x/c.md)]'),
      'content/en/x/c.md': page('[!INCLUDE [d](d.md)]'),
      'content/en/x/d.md': 'In d. [e](../b.md)',
    });
    expect(article('en')).toContain('In b.');
    expect(article('en', 'x/c')).toContain('<p>In d. <a href="../../b/">e</a></p>');
    expect(findings.filter((finding) => finding.includes('circular'))).toEqual([]);
  });

  test('that includes itself leaves its title, and the circle is named', async () => {
    const { article, findings } = await build({
      'content/en/a.md': page('[!INCLUDE [b](b.md)]'),
      'content/en/b.md': page('Words of b.\n\n[!INCLUDE [back to a](a.md)]'),
    });
    expect(article('en')).toMatch(/Words of b\.<\/p>\s*<p><em>back to a<\/em><\/p>/);
    expect(findings.filter((finding) => finding.startsWith('link/circular'))).toEqual([
      'link/circular en/a [!INCLUDE [b](b.md)] {"files":["content/en/a.md","content/en/b.md","content/en/a.md"]}',
      'link/circular en/b [!INCLUDE [back to a](a.md)] {"files":["content/en/b.md","content/en/a.md","content/en/b.md"]}',
    ]);
  });

  test('that is not there leaves its title; one of many is a finding', async () => {
    const { article, findings } = await build({
      'content/en/a.md': page('[!INCLUDE [the terms](terms.md)]\n\n[!INCLUDE [one](one.md)]'),
      'content/en/one.md': 'One.',
    });
    expect(article('en')).toContain('<p><em>the terms</em></p>\n<p>One.</p>');
    expect(findings).toEqual([
      'link/file en/a [!INCLUDE [the terms](terms.md)] {"target":"terms.md","problem":"absent"}',
    ]);
  });

  test('that cannot be had at all is counted', async () => {
    const { findings } = await build({
      'content/en/a.md': page('[!INCLUDE [x](x.md)] [!INCLUDE [y](../../../../etc/y.md)]'),
      'content/en/b.md': page('[!code-csharp[x](../../src/x.cs)]'),
      'src/x.cs': 'secret',
    });
    expect(findings).toEqual([
      'link/absent en/a [!INCLUDE [x](x.md)] {"kind":"include","count":2,"pages":1}',
      'link/absent en/b [!code-csharp[x](../../src/x.cs)] {"kind":"code","count":1,"pages":1}',
    ]);
  });

  test('that is not there is said where another file names it: once where that is no page, else of the page', async () => {
    const { article, findings } = await build({
      'content/en/a.md': page('[!INCLUDE [n](n.inc)] [!INCLUDE [c](c.md)]\n\n[!INCLUDE [n](n.inc)]'),
      'content/en/b.md': page('[!INCLUDE [n](n.inc)]'),
      'content/ko/b.md': page('[!INCLUDE [n](n.inc)]'),
      'content/en/c.md': page('[!INCLUDE [gone](gone.md)]'),
      'content/en/n.inc': 'Here is [!INCLUDE [lost](x/lost.md)] and [!INCLUDE [there](there.md)].',
      'content/en/there.md': 'what is there',
    });
    expect(article('en')).toContain('and what is there.');
    expect(findings).toEqual([
      'link/file en/a [!INCLUDE [lost](x/lost.md)] {"target":"x/lost.md","problem":"absent"}',
      'link/file en/c [!INCLUDE [gone](gone.md)] {"target":"gone.md","problem":"absent"}',
    ]);
  });

  test('is no way to a page without end', async () => {
    const doubled = (next: string): string => `[!INCLUDE [n](${next})]\n\n`.repeat(10);
    const names = ['b', 'c', 'd', 'e', 'f', 'g', 'h'];
    const files = names.map((name, index) => [
      `content/en/${name}.md`,
      index + 1 < names.length ? doubled(`${names[index + 1] ?? ''}.md`) : 'x'.repeat(1000),
    ]);
    const started = performance.now();
    const { article } = await build({
      'content/en/a.md': page(doubled('b.md')),
      ...(Object.fromEntries(files) as Record<string, string>),
    });
    expect(article('en').length).toBeLessThan(300_000);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  test('is not looked for in code that shows how it is done', async () => {
    const { article } = await build({
      'content/en/a.md': page('`[!INCLUDE [one](one.md)]`\n\n```\n[!INCLUDE [one](one.md)]\n```'),
      'content/en/one.md': 'One.',
    });
    expect(article('en')).not.toContain('One.');
  });
});

describe('a file of code', () => {
  const code =
    'using System;\n\n#region Main\n  int a = 1;\n  #region Inner\n    a++;\n  #endregion\n#endregion\n// <Tag>\nint b = 2;\n// </Tag>\n';
  test.each([
    [
      '[!code-csharp[x](x.cs?name=Main)]',
      '<pre tabindex="0"><code class="language-csharp">int a = 1;\n#region Inner\n  a++;\n#endregion\n</code></pre>',
    ],
    ['[!code-csharp[x](x.cs#Tag)]', 'int b = 2;\n</code>'],
    ['[!code[x](x.cs?range=1,10)]', '<code class="language-cs">using System;\nint b = 2;\n</code>'],
    ['[!code-csharp[x](x.cs#L10-L10)]', '>int b = 2;\n</code>'],
    [
      ':::code language="csharp" source="x.cs" range="1-1":::',
      '<code class="language-csharp">using System;\n</code>',
    ],
    [':::code language="csharp" source="x.cs" id="Tag":::', '>int b = 2;\n</code>'],
    ['{* x.cs ln[1:1] hl[1] *}', '<code class="language-cs">using System;\n</code>'],
    ['[!code-csharp[x](x.cs?name=Nothing)]', '<code>x.cs?name=Nothing</code>'],
  ])('%s', async (mark, html) => {
    const { article } = await build({ 'content/en/a.md': page(mark), 'content/en/x.cs': code });
    expect(article('en')).toContain(html);
  });
});
