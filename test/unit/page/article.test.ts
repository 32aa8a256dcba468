import { describe, expect, test } from 'vitest';
import { withHeadingIds } from '../../../src/markdown/document.js';
import { ENGLISH_LABELS } from '../../../src/page/article-labels.js';
import { renderArticle, type ArticleOptions } from '../../../src/page/article.js';
import { documentOf } from '../markdown/read.js';

const render = (text: string, options: Partial<ArticleOptions> = {}): string =>
  renderArticle(documentOf(text), { lang: 'en', href: (url) => url, ...options });

describe('scripts and what else acts', () => {
  test.each<[string, string]>([
    ['<script>alert(1)</script>', ''],
    ['a <script>alert(1)</script> b', '<p>a  b</p>'],
    ['<style>p { color: red }</style>', ''],
    ['<b onclick="a()" style="color:red" class="x" data-x="y">b</b>', '<p><b>b</b></p>'],
    ['<svg><script>alert(1)</script><text>t</text></svg>', '<p>t</p>'],
    ['<img src=x onerror=alert(1)>', '<img src="x" alt="" loading="lazy">'],
    ['<form action="/x"><button formaction="javascript:a()">b</button></form>', 'b'],
    ['<input autofocus onfocus=alert(1)>', ''],
    ['<meta http-equiv="refresh" content="0;url=//x"><base href="//x"><link rel=stylesheet href="//x">', ''],
    ['<object data="javascript:a()">x</object>', '<p>javascript:a()x</p>'],
    [
      '<span data-ttu-id="1-101">a</span><span class="sxs-lookup"><span data-stu-id="1-101">b</span></span>',
      '<p>ab</p>',
    ],
    ['<noscript><p title="</noscript><img src=x onerror=alert(1)>">', ''],
  ])('%j', (text, html) => {
    const rendered = render(text).trim();
    expect(rendered).toBe(html);
    expect(rendered.replace(/"[^"]*"/g, '')).not.toMatch(
      /<script|<style|\son[a-z]+=|style=|data-ttu|data-stu/i,
    );
  });

  test('nothing comes out of HTML that one parser reads in two ways', () => {
    const html = render(
      '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
    );
    expect(html).not.toMatch(/<(?:math|mtext|mglyph|style|!--)/);
    expect(html.replace(/"[^"]*"/g, '')).not.toContain('onerror');
  });

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java&#10;script:alert(1)',
    'java&Tab;script:alert(1)',
    '&#106;avascript:alert(1)',
    '&#1;javascript:alert(1)',
    'vbscript:x',
    'data:text/html,x',
    'file:///etc/passwd',
    'blob:x',
    'xref:Foo',
  ])('the address %s goes, the words stay', (url) => {
    for (const text of [`[word](<${url}>)`, `<a href="${url}">word</a>`, `[word][x]\n\n[x]: <${url}>`]) {
      expect(render(text)).toMatch(/<p>word<\/p>/);
    }
    expect(render(`![word](<${url}>)`)).toBe('<p>word</p>');
  });

  test.each([
    'http://a.b',
    'https://a.b/c?d=e#f',
    'mailto:a@b.c',
    'a/b.md',
    '../a',
    '#x',
    '/a',
    '?q=1',
    'a:b/c'.slice(2),
  ])('the address %s stays', (url) => {
    expect(render(`[word](${url})`)).toContain(`href="${url}"`);
  });

  test('a callback cannot bring a bad address in', () => {
    expect(render('[word](a.md)', { href: () => 'javascript:alert(1)' })).toBe('<p>word</p>');
  });
});

describe('no text is lost', () => {
  test.each<[string, string]>([
    ['<unknown-thing>a <b>b</b></unknown-thing>', 'a <b>b</b>'],
    ['<center>a</center><font color="red">b</font><strike>c</strike>', 'a\nb<s>c</s>'],
    ['<template>a</template>', 'a'],
    ['<select><option>a</option></select>', 'a'],
    ['<table>x<tr><td>1</td></tr></table>', 'x'],
    ['<td>cell without a table</td>', 'cell without a table'],
    [
      '<iframe src="https://video.example/5" title="Film"></iframe>',
      '<a href="https://video.example/5" rel="noopener">Film</a>',
    ],
    [
      '<video><source src="https://video.example/5.mp4"></video>',
      '<a href="https://video.example/5.mp4" rel="noopener">https://video.example/5.mp4</a>',
    ],
    [
      '<details><summary>s</summary>\n\ntext\n\n</details>',
      '<details><summary>s</summary>\n<p>text</p>\n</details>',
    ],
    ['> [!INCLUDE [a](b.md)]', '<em>a</em>'],
    ['# [Windows](#tab/w)', '<h1 id="windows">Windows</h1>'],
    [':::image source="a.png" alt-text="The tiers":::', 'The tiers'],
    ['::: zone pivot="a"\nText\n::: zone-end', 'Text'],
    ['<xref:System.String>', '<code>System.String</code>'],
  ])('%j', (text, part) => {
    const squeeze = (html: string): string => html.replace(/\s+/g, '');
    expect(squeeze(render(text))).toContain(squeeze(part));
  });

  test.each([
    '<plaintext>',
    '<textarea>',
    '<title>',
    '<xmp>',
    '<script>',
    '<style>',
    '<noembed>',
    '<!--',
    '<select>',
    '<b',
    '<a href="',
  ])('%s left open in a paragraph leaves the next ones', (open) => {
    expect(render(`a ${open} b\n\nnext one\n\n- last one`)).toMatch(/next one[^]*last one/);
  });
});

describe('ids', () => {
  test('are the names of anchors, and links reach them', () => {
    expect(render('#<a name="gold"></a>Золото\n\n[a](#gold)')).toBe(
      '<h1 id="gold">Золото</h1>\n<p><a href="#gold">a</a></p>',
    );
  });

  test('of a heading with two anchors are both there', () => {
    expect(render('## <a name="new-process"></a><a id="9"/></a>Text')).toBe(
      '<h2 id="new-process"><span id="9"></span>Text</h2>',
    );
  });

  test('in text and in HTML are unique and the same as the outline says', () => {
    const text = '<a name="x"></a>a <a id="x" name="y">b</a>\n\n<div id="x">c</div>\n\n# x';
    const html = render(text);
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(ids.toSorted()).toEqual(documentOf(text).anchors.toSorted());
    expect(new Set(ids).size).toBe(ids.length);
    expect(html).not.toContain('name=');
  });

  test('of the site are never a page’s', () => {
    expect(render('<div id="il-main">a</div>\n\n# <a name="il-x"></a>b')).not.toMatch(/id="il-/);
  });

  test('come once, though an anchor is never closed', () => {
    expect(render('<a name="x">a\n\nb\n\nc').match(/id="x/g)).toHaveLength(1);
  });

  test('can be those of the English', () => {
    const document = withHeadingIds(documentOf('# Золото'), () => 'gold');
    expect(renderArticle(document, { lang: 'ru', href: (url) => url })).toBe('<h1 id="gold">Золото</h1>');
  });

  test('cannot be claimed by an attribute of the content', () => {
    const html = render('<h3 data-placed="nowhere">a</h3>\n\n# b');
    expect(html).not.toContain('nowhere');
    expect(html).toContain('<h1 id="b">');
  });

  test('a heading keeps a link that it holds', () => {
    expect(render('# <a name="x"></a><a href="y.md">Text</a>')).toBe(
      '<h1 id="x"><a href="y.md">Text</a></h1>',
    );
  });
});

describe('alerts', () => {
  test.each<[string, string, string]>([
    ['> [!NOTE]\n> Text', 'note', '<p>Text</p>'],
    ['> [!tip] On its line\n> and more', 'tip', '<p>On its line\nand more</p>'],
    ['> [!Important]\n>\n> - a', 'important', '<ul>\n<li>a</li>\n</ul>'],
    ['> [!WARNING]  \n> Text', 'warning', '<p>Text</p>'],
    ['> [!CAUTION]**Bold**', 'caution', '<p><strong>Bold</strong></p>'],
  ])('%j', (text, kind, content) => {
    expect(render(text).replace(/\n<\/div>$/, '</div>')).toBe(
      `<div class="alert alert-${kind}" role="note"><p class="alert-title">${ENGLISH_LABELS.alerts[kind as 'note']}</p>\n${content}</div>`,
    );
  });

  test.each([
    '> [!UNKNOWN]\n> Text',
    '> Text\n> [!NOTE]',
    '> [NOTE] Text',
    '> [!NOTE](a.md) Text',
    '[!NOTE] no quote',
  ])('not %j', (text) => {
    expect(render(text)).not.toContain('alert');
    expect(render(text)).toContain('NOTE'.slice(0, text.includes('NOTE') ? 4 : 0));
  });

  test('are called what the caller says, and English words are marked as such', () => {
    const labels = { ...ENGLISH_LABELS, alerts: { ...ENGLISH_LABELS.alerts, note: '참고' } };
    expect(render('> [!NOTE]\n> a', { lang: 'ko', labels })).toContain('<p class="alert-title">참고</p>');
    expect(render('> [!NOTE]\n> a', { lang: 'ko' })).toContain('<p class="alert-title" lang="en">Note</p>');
  });
});

describe('elements', () => {
  test('links: outside ones say so, inside ones go through the callback', () => {
    const seen: string[] = [];
    const href = (url: string): string => {
      seen.push(url);
      return `/ko/${url}`;
    };
    const html = render('[a](b.md) [c](https://d.e) [f](#g) [h](mailto:i@j.k) [l](//m.n)', { href });
    expect(seen).toEqual(['b.md', '#g']);
    expect(html).toContain('<a href="/ko/b.md">a</a> <a href="https://d.e" rel="noopener">c</a>');
    expect(html).toContain('<a href="//m.n" rel="noopener">');
  });

  test('images: an address, a description, loaded when seen', () => {
    expect(
      render('![a](b.png) <img src="c.png" width="10" height="javascript">', { src: (url) => `/m/${url}` }),
    ).toBe(
      '<p><img src="/m/b.png" alt="a" loading="lazy"> <img src="/m/c.png" width="10" alt="" loading="lazy"></p>',
    );
  });

  test('tables scroll, are numbered, and say how they are aligned by class', () => {
    const html = render('|a|b|\n|:-:|-|\n|1|2|\n\n|c|\n|-|\n');
    expect(
      html.match(/<section class="table-scroll" tabindex="0" aria-label="Table [12]"><table>/g),
    ).toHaveLength(2);
    expect(html).toContain('<td class="align-center">1</td>');
    expect(html).not.toContain('align=');
  });

  test('a table in HTML is one too', () => {
    const html = render(
      '<table align="right" width="5"><tr><td colspan="2" bgcolor="red">1</td></tr></table>',
    );
    expect(html).toBe(
      '<section class="table-scroll" tabindex="0" aria-label="Table 1"><table><tbody><tr><td colspan="2">1</td></tr></tbody></table></section>',
    );
  });

  test('tasks say whether they are done', () => {
    const html = render('- [x] a\n- [ ] b');
    expect(html).toContain('<input type="checkbox" checked disabled aria-label="Done"> a');
    expect(html).toContain('<input type="checkbox" disabled aria-label="Open"> b');
  });

  test('footnotes lead there and back, in the caller’s words', () => {
    const labels = { ...ENGLISH_LABELS, footnotes: '각주', footnoteBack: (note: number) => `본문 ${note}` };
    const html = render('a[^x]\n\n[^x]: Note.', { lang: 'ko', labels });
    expect(html).toContain('<h2 class="sr-only" id="il-footnotes">각주</h2>');
    expect(html).toContain('aria-label="본문 1"');
    const ids = new Set([...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
    const links = [...html.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id);
    expect(links).toHaveLength(2);
    expect(links.every((id) => ids.has(id))).toBe(true);
  });

  test('code can be reached with the keyboard', () => {
    expect(render('```c#\na < b\n```')).toBe(
      '<pre tabindex="0"><code class="language-c#">a &#x3C; b\n</code></pre>',
    );
  });

  test('struck out text takes two marks, a range one', () => {
    expect(render('~~a~~ 1~3개, 5~7개')).toBe('<p><del>a</del> 1~3개, 5~7개</p>');
  });

  test('the front matter is no part of the article', () => {
    expect(render('---\ntitle: a\n---\n\nText')).toBe('<p>Text</p>');
    expect(render('---\n\nText')).toBe('<hr>\n<p>Text</p>');
  });

  test('the document is left as it was', () => {
    const document = documentOf('> [!NOTE] a\n\n# <a name="x"></a>b\n\n<div>c</div>');
    const before = structuredClone(document.tree);
    const once = renderArticle(document, { lang: 'en', href: (url) => url });
    expect(document.tree).toEqual(before);
    expect(renderArticle(document, { lang: 'en', href: (url) => url })).toBe(once);
  });
});

describe('a link or heading that says nothing', () => {
  test('is none, and leaves the places that it holds', () => {
    expect(render('a [](https://example.com/) b')).toBe('<p>a  b</p>');
    expect(render('## <a name="plans"></a>\n\ntext')).toBe('<span id="plans"></span>\n<p>text</p>');
  });

  test('is one where it shows a picture', () => {
    expect(render('[![plan](https://example.com/a.png)](https://example.com/)')).toContain('<a href=');
  });
});
