import { describe, expect, test } from 'vitest';
import { rewriteDialect } from '../../../../src/markdown/dialect/rewrite.js';
import { readLines } from '../../../../src/markdown/lines.js';
import { documentOf } from '../read.js';
import { wordsInFile } from './places.js';

/** Name, what a page says, what is parsed of it. The figure 77 stands behind it, in the same paragraph or the next. */
const constructs: [name: string, written: string, parsed: string][] = [
  ['alert-mark', '> [! NOTE]\n> Text', '> [!NOTE]\n> Text'],
  ['alert-mark', '> [!NOTE:] Text', '> [!NOTE] Text'],
  ['alert-mark', '> [!注:]\n> 文本', '> [!NOTE]\n> 文本'],
  ['alert-mark', '> [! 참고:]\n> 글', '> [!NOTE]\n> 글'],
  ['alert-mark', '> [!NOTA]\n> Texto', '> [!NOTE]\n> Texto'],
  ['alert-mark', '> [!ВНИМАНИЕ]\n> Текст', '> [!CAUTION]\n> Текст'],
  ['alert-mark', '> [！重要]\n> 文本', '> [!IMPORTANT]\n> 文本'],
  ['alert-mark', '- a\n\n  > [!Conseil] Texte', '- a\n\n  > [!TIP] Texte'],
  ['alert-mark', '1. > [!警告] 文本', '1. > [!WARNING] 文本'],
  ['alert-mark', '> [!NOTE]\n> a\n\n> [!주의]\n> b', '> [!NOTE]\n> a\n\n> [!CAUTION]\n> b'],
  ['div', '> [!div class="checklist"]\n> * a\n>\n> * b', '\n* a\n\n* b'],
  ['div', '> [!div class="nextstepaction"]\n> [a](b.md)', '\n[a](b.md)'],
  ['div', '1. a\n\n   > [!div class="x"]\n   > > b', '1. a\n\n   \n   > b'],
  ['include', '[!INCLUDE [the terms](a.md)]', '*the terms*'],
  ['include', '[!INCLUDE[the terms](../includes/a.md "t")]', '*the terms*'],
  ['include', '[! Include [the terms] (a.md)]', '*the terms*'],
  ['include', 'of [!INCLUDE [.NET](a.md)] is', 'of .NET is'],
  ['include', '[!INCLUDE [](a_b.md)]', '`a_b.md`'],
  ['include', '> [!INCLUDE [ a*b ](c.md)]', '> a*b'],
  ['video', '> [!Video https://a.example/v_1]', '> <https://a.example/v_1>'],
  ['video', '[!VIDEO https://a.example/v title="x"]', '<https://a.example/v>'],
  ['code-file', '[!code-csharp[Main](~/../a/P.cs?name=X&y=1-2)]', '`~/../a/P.cs?name=X&y=1-2`'],
  ['code-file', '[!code-JSON [a.json](./a.json)]', '`./a.json`'],
  ['code-file', ':::code language="c#" source="~/a_b.cs" range="1-5":::', '`~/a_b.cs`'],
  ['xref', 'the <xref:System.String> type', 'the `System.String` type'],
  ['xref', 'an <xref:ILogger`1>', 'an ``ILogger`1``'],
  ['xref', 'an <xref:List`1>, `x`', 'an ``List`1``, `x`'],
  ['xref', '<xref:A.B%2A?displayProperty=fullName>', '`A.B`'],
  ['xref', 'see [](xref:A.B)', 'see `A.B`'],
  ['tab', '# [Using it](#tab/cli)', '# Using it'],
  ['tab', '## Top\n\n# [A](#tab/a/b)', '## Top\n\n### A'],
  ['tab', '# <a name="cli"></a>[Uso](#tab/cli)', '# <a name="cli"></a>Uso'],
  ['tab', '#[A](#tab/a)', '# A'],
  ['tab', '# [`a_b` [1] \\_](#tab/a-b)', '# `a_b` [1] \\_'],
  ['tab', '### [A \\[x\\]](#tab/a) ###', '# A \\[x\\]'],
  ['tab-link', 'see [the CLI](#tab/cli), then', 'see the CLI, then'],
  ['image', ':::image type="content" source="a.png" alt-text="A plan":::', '![A plan](<a.png>)'],
  ['image', ':::image alt-text="A *b* [c]" source="a b.png":::', '![A \\*b\\* \\[c\\]](<a b.png>)'],
  ['image', 'a :::image source="i.svg" border="false"::: b', 'a ![](<i.svg>) b'],
  ['image', ':::image\n  source="a.png"\n  alt-text="A\n  plan":::', '![A plan](<a.png>)'],
  ['image', "- :::image source='a.png' alt-text='A':::", '- ![A](<a.png>)'],
  ['code-file', '{* ../../docs_src/a_b.py hl[2:4] *}', '`../../docs_src/a_b.py`'],
  ['heading-id', '## Plans {#plans}', '## <a name="plans"></a>Plans'],
  ['heading-id', '## Plans { #plans .wide }', '## <a name="plans"></a>Plans'],
  ['heading-id', '### `a` *b* {: #a-b.c } ##', '### <a name="a-b.c"></a>`a` *b*'],
  ['heading-id', '# 가격 {#가격}', '# <a name="가격"></a>가격'],
  ['zone', '::: zone pivot="a,b"', ''],
  ['zone', '::: moniker range=">= aspnetcore-2.1"', ''],
  ['section-mark', '::: moniker-end', ''],
  ['section-mark', ':::row:::', ''],
  ['section-mark', '> :::column span="2":::', '> '],
  ['section-mark', ':::image-end:::', ''],
  ['no-loc', 'on :::no-loc text="Windows":::', 'on Windows'],
  ['no-loc', 'on :::no-loc(Windows):::', 'on Windows'],
  ['no-loc', '[!OP.NO-LOC(Windows)]', 'Windows'],
  ['pymdown-block', '/// note\n\na\n\n///', '> [!NOTE]\n> \n> a\n> \n'],
  ['pymdown-block', '/// Note | 備考\n\na\n\n///', '> [!NOTE]\n> \n> a\n> \n'],
  ['pymdown-block', '/// danger | Mind 5 *b*\n\na\n\n///', '> [!CAUTION] Mind 5 *b*\n> \n> a\n> \n'],
  ['pymdown-block', '/// tip | Mind `b`\na\n///', '> [!TIP] **Mind `b`**\n> \n> a\n'],
  ['pymdown-block', '///tip\n```sh\n///\n```\n///', '> [!TIP]\n> ```sh\n> ///\n> ```\n'],
  [
    'pymdown-block',
    '1. a\n\n   /// tip\n   b\n\n   c\n   ///',
    '1. a\n\n   > [!TIP]\n   > b\n> \n   > c\n   ',
  ],
  ['pymdown-block', '> /// tip\n> a\n>\n> b\n> ///', '> > [!TIP]\n> > a\n>> \n> > b\n> '],
  ['pymdown-block', '/// note\n    type: warning\n\na\n///', '> [!NOTE]\n>     \n> \n> a\n'],
  ['tab', '//// tab | Python 3.10+\n\na\n\n////', '# Python 3.10+\n\na\n\n'],
  [
    'pymdown-block',
    '/// details | Use `pip`\n    open: True\n\na\n\n///',
    '<details><summary>Use <code>pip</code></summary>\n    \n\na\n\n</details>',
  ],
  ['pymdown-block', '/// details\na\n///', '<details>\n\na\n\n</details>'],
  ['cjk-emphasis', '**[追加]**を選びます', '**[追加]**<!---->を選びます'],
  ['cjk-emphasis', '보려면 **자세히...**를 선택', '보려면 **자세히...**<!---->를 선택'],
  ['cjk-emphasis', '紹介は**「重要」** です', '紹介は<!---->**「重要」** です'],
  ['cjk-emphasis', '紹介は**「重\n要」**です', '紹介は<!---->**「重\n要」**<!---->です'],
  ['reference-absent', '::: fastapi.security.OAuth2', '`fastapi.security.OAuth2`'],
];

describe('constructs of the dialect', () => {
  test.each(constructs)('%s: %j is %j', (name, written, parsed) => {
    const document = documentOf(`${written}\n\nend`);
    expect(document.text).toBe(`${parsed}\n\nend`);
    expect(document.repairs).toEqual({ [name]: 1 });
  });

  test.each(constructs)('%s: %j leaves the places behind it true', (_name, written) => {
    const file = `first 66\n\n${written}\n\nthen 77`;
    const document = documentOf(file);
    expect(wordsInFile(file, document, /first 66|then 77/g)).toEqual(['first 66', 'then 77']);
  });

  test.each(constructs)('%s: %j is read so with CRLF too', (name, written, parsed) => {
    const file = `${written}\n\nend`.replaceAll('\n', '\r\n');
    const document = documentOf(file);
    expect(document.repairs).toEqual({ [name]: 1 });
    expect(document.text.replaceAll('\r\n', '\n')).toBe(`${parsed}\n\nend`);
  });

  test.each(constructs)('%s: %j is code in code', (_name, written) => {
    const inside = written.replaceAll('\n', ' ');
    const pages = [
      `\`\`\`md\n${written}\n\`\`\``,
      `~~~~\n${written}\n~~~~`,
      `a \`\`\`\` ${inside} \`\`\`\` b`,
      `<!--\n${written}\n-->`,
      `    ${inside}`,
      `<pre>\n${written}\n</pre>`,
    ];
    for (const page of pages) {
      const document = documentOf(page);
      expect(document.repairs).toEqual({});
      expect(document.text).toBe(page);
    }
  });
});

describe('figures in what stays stand where they are written', () => {
  test.each([
    ['> [!注:] 共 42 个', '42'],
    ['> [!div class="x"]\n> * Take 42\n> * and 43', '42,43'],
    ['> [!div class="x"]\n> > Take 42\n> lazy 43', '42,43'],
    ['[!INCLUDE [Version 42](a.md)] and 43', '42,43'],
    [':::image source="a1.png" alt-text="The 42 *tiers* 43": :: no', '42,43'],
    [':::image source="a.png" alt-text="The 42 *tiers* 43"::: 44', '44,42,43'],
    ['> :::image source="a.png"\n> alt-text="The 42\n> tiers":::\n> 43', '43,42'],
    ['on :::no-loc text="Windows 42"::: and 43', '42,43'],
    ['# [Version 42](#tab/a)\n\n43\n\n---\n\n44', '42,43,44'],
    ['::: zone pivot="a7"\n42\n::: zone-end\n43', '42,43'],
    ['<xref:A.B> 42, [t 43](xref:A)', '42,43'],
    ['| a |\n|---|\n| :::no-loc text="42"::: | \n| [!INCLUDE [43](b.md)] |', '42,43'],
  ])('%j', (file, figures) => {
    expect(wordsInFile(file, documentOf(file), /\d{2}/g).join()).toBe(figures);
  });
});

describe('nearest neighbours that are none of the dialect', () => {
  test.each([
    ['a link that is called like an alert', '> [!important](a.md)'],
    ['a link with a label', '> [!important][a]\n\n[a]: b.md'],
    ['an alert further down', '> a\n>\n> [!注:] b'],
    ['an alert without a quote', '[!注:] b'],
    ['an alert with a name of its own', '> [!Смотри]\n> a'],
    ['an alert in its own spelling', '> [!Note]\n> a'],
    ['a div without a quote', '[!div class="x"] b'],
    ['a div further down', '> a\n> [!div class="x"]\n> b'],
    ['an include that names nothing', '[!INCLUDE] and [!INCLUDE [a]]'],
    ['an include behind a backslash', '\\[!INCLUDE [a](b.md)]'],
    ['a link', '[INCLUDE [a](b.md)]'],
    ['a film that is no address', '[!VIDEO films/a.mp4]'],
    ['a film of another scheme', '[!VIDEO javascript:alert(1)]'],
    ['code that names nothing', '[!code] and [!code-cs]'],
    ['an autolink', '<https://example.com/xref:A> and <xrefs:A>'],
    ['the address of a link', '[a](<xref:B>)'],
    ['the address of a definition', '[a]\n\n[a]: <xref:B>'],
    ['a link to an id that has a text', '[the text](xref:B)'],
    ['mail', 'write to a@b.example and @someone'],
    ['a heading that links', '# [A](#table/b)'],
    ['a link to a place', '[A](#table/b) ![A](#tab/b)'],
    ['a rule', 'a\n\n---\n\n# B\n\n---'],
    ['the underline of a heading in a tab is one, the tabs apart', 'Top\n---\n\nb'],
    ['a ratio', 'a 16:9 and a::b and x:::y'],
    ['three colons', ':::\na\n:::'],
    ['a box of another tool', ':::note Title\na\n:::\n\n::: warning\nb\n:::'],
    ['marks in a sentence', 'write ::: zone-end there'],
    ['an image that names no file', ':::image alt-text="a":::'],
    ['an image that never ends', ':::image source="a.png" alt-text="a"'],
    ['an image that ends in another paragraph', ':::image source="a.png"\n\nalt-text="b":::'],
    ['an image with an address that no link can hold', ':::image source="a>b":::'],
    ['emphasis in braces', 'a {* b *} and {*c*} and { *d* }'],
    ['words that are not said', ':::no-loc text="":::'],
    ['a name without a part', '::: fastapi'],
    ['strong text between marks', '**追加**を、**加**，「**追**」 **[a]** b'],
    ['asterisks without a partner', '**[追加] を、追加**(a) **「b'],
    ['powers', '2**(3) and (2)**n'],
    ['asterisks behind a backslash', '\\**[追加]**を'],
    ['strong text in other paragraphs', '**[追\n\n加]**を'],
    ['slashes', 'a\n\n///\n\nb /// note\n\n///'],
    ['slashes around a word', '/// a word or two\n\na\n\n///'],
    ['a block of another name', '/// mermaid\n\na\n\n///'],
    ['a block that never ends', '/// note\n\na\n\n//// b'],
    ['a block that ends in something else', '- /// note\n\n  a\n\n///'],
    ['a block with an end of other slashes', '/// note\n\na\n\n////'],
    ['a tab that is called nothing', '/// tab\n\na\n\n///'],
    ['a comment of code in a paragraph', 'a\n/// <summary>\n/// b\n/// </summary>'],
  ])('%s', (_name, text) => {
    const document = documentOf(text);
    expect(document.repairs).toEqual({});
    expect(document.text).toBe(text);
  });
});

describe('code spans', () => {
  test.each([
    ['of two lines', '`a\n[!INCLUDE [b](c.md)]`', 0],
    ['of other backticks', '``a ` [!INCLUDE [b](c.md)]`` d', 0],
    ['that is none: it never closes', '` [!INCLUDE [b](c.md)]', 1],
    ['that is none: another paragraph', '`a\n\n[!INCLUDE [b](c.md)] `', 1],
    ['that is none: another item', '- ` a\n- [!INCLUDE [b](c.md)] ` d', 1],
    ['that is none: another row', '|a|\n|-|\n|`|\n|[!INCLUDE [b](c.md)] ` d|', 1],
    ['that is none: behind a backslash', '\\` [!INCLUDE [b](c.md)] `', 1],
    ['behind a comment', 'a <!-- ` --> [!INCLUDE [b](c.md)] `', 1],
  ])('%s', (_name, text, count) => {
    expect(documentOf(text).repairs.include ?? 0).toBe(count);
  });
});

describe('blocks in slashes', () => {
  const page =
    '## Install\n\n//// tab | Python 3.10+\n\n### More\n\n/// tip | Title\na\n\n```sh\nb\n```\n\n///\n\n////\n\n' +
    '//// tab | B\n\n/// note\n\nb\n\n//// \n\n///// warning\n//// danger | Mind\nc 77\n////\n/////\n\nz';

  test('stand in one another, and one that is not closed stays as it is', () => {
    const document = documentOf(page);
    expect(document.text).toBe(
      '## Install\n\n### Python 3.10+\n\n### More\n\n> [!TIP] **Title**\n> \n> a\n> \n> ```sh\n> b\n> ```\n> \n\n\n\n\n' +
        '### B\n\n/// note\n\nb\n\n\n\n> [!WARNING]\n> > [!CAUTION] **Mind**\n> > \n> > c 77\n> \n\n\nz',
    );
    expect(document.repairs).toEqual({ 'pymdown-block': 3, tab: 2 });
    expect(wordsInFile(page, document, /c 77/g)).toEqual(['c 77']);
  });

  test('have the same blocks in both languages, whether or not one says what the mark says', () => {
    const kinds = (text: string): string[] => documentOf(text).segments.map(({ kind }) => kind);
    const translated = page.replaceAll('Install', '설치').replace('/// note', '/// note | 참고');
    const closed = (text: string): string => text.replace('b\n\n////', 'b\n\n///\n\n////');
    expect(kinds(closed(translated))).toEqual(kinds(closed(page)));
  });

  test('are read in time in proportion to the page', () => {
    const text =
      '/// note\n\n'.repeat(20_000) + '//// tip\n///\n'.repeat(20_000) + '/// tip\n///\n'.repeat(20_000);
    const start = performance.now();
    const lines = readLines(text, 0, 100);
    expect(rewriteDialect(text, lines).length).toBe(20_000);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

describe('tabs', () => {
  const page = '## Install\n\n# [A](#tab/a)\n\nx\n\n---\n\n# [B](#tab/b)\n\n### In b\n\n***\n\nz\n\n---\n';

  test('are sections below the one that they stand in, and only the rule that ends them goes', () => {
    const document = documentOf(page);
    expect(document.outline.map(({ depth, text }) => [depth, text])).toEqual([
      [2, 'Install'],
      [3, 'A'],
      [3, 'B'],
      [3, 'In b'],
    ]);
    expect(document.tree.children.filter(({ type }) => type === 'thematicBreak')).toHaveLength(1);
    expect(document.links).toEqual([]);
  });

  test('have the same blocks in both languages', () => {
    const kinds = (text: string): string[] => documentOf(text).segments.map(({ kind }) => kind);
    expect(kinds(page.replaceAll('Install', '설치').replace('[A]', '[가 나]'))).toEqual(kinds(page));
  });

  test('have the anchors of their headings, with and without a space before', () => {
    const document = documentOf('# <a name="x"></a>[A](#tab/a)\n\n#<a name="y"></a>[B](#tab/b)');
    expect(document.outline).toEqual([
      { depth: 1, text: 'A', anchor: 'x' },
      { depth: 1, text: 'B', anchor: 'y' },
    ]);
  });

  test('keep a heading that is underlined', () => {
    const document = documentOf('# [A](#tab/a)\n\nText\n---\n\nb');
    expect(document.outline.map(({ text }) => text)).toEqual(['A', 'Text']);
  });
});

describe('units of a page', () => {
  test.each([
    ['that are an include', '[!INCLUDE [Version 42](a.md)]', 'Version 42'],
    ['that are a word not to be translated', ':::no-loc text="Windows 42":::', 'Windows 42'],
    ['that end in one', 'on :::no-loc text="Windows 42":::', 'on Windows 42'],
    ['that begin with one', ':::no-loc text="Windows 42"::: or so', 'Windows 42 or so'],
    ['that lie in one', '', 'Version 42'],
  ])('%s', (_name, unit, prose) => {
    const text = unit === '' ? 'a [!INCLUDE [Version 42](a.md)] b' : `a ${unit} b`;
    const start = unit === '' ? text.indexOf('Version') : 2;
    const range = { start, end: start + (unit === '' ? prose : unit).length };
    const [segment] = documentOf(text, [{ id: '1-1', range }]).units;
    expect(segment?.prose).toBe(prose);
  });
});

describe('time is linear in the length', () => {
  test.each([
    ['brackets', '[!'.repeat(50_000)],
    ['includes that never end', '[!INCLUDE [a](b'.repeat(10_000)],
    ['includes of one long title', `[!INCLUDE [${'a'.repeat(100_000)}`],
    ['images that never end', ':::image source="'.repeat(10_000)],
    ['colons', ':'.repeat(100_000)],
    ['references that never end', '<xref:'.repeat(20_000)],
    ['runs of backticks', Array.from({ length: 300 }, (_, index) => '`'.repeat(index)).join(' ') + '[!'],
    ['comments that never end', 'a <!-- b\n\n[!x]\n\n'.repeat(5000)],
    ['divs', '> [!div class="x"]\n>\n> a\n\n'.repeat(5000)],
    ['divs in one quote', '> [!div class="x"]\n>\n'.repeat(10_000)],
    ['blank lines of a quote', `${'>\n'.repeat(20_000)}> [!注]`],
    ['tabs', '# [A](#tab/a)\n\n'.repeat(5000)],
  ])('%s', { timeout: 20_000 }, (_name, text) => {
    const begin = performance.now();
    rewriteDialect(text, readLines(text, 0, 100));
    expect(performance.now() - begin).toBeLessThan(4000);
  });
});
