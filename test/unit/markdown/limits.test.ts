import { describe, expect, test } from 'vitest';
import { renderArticle } from '../../../src/page/article.js';
import { documentOf } from './read.js';

const table = (columns: number, rows: number, row = '|1'.repeat(columns)): string =>
  `${'|a'.repeat(columns)}|\n${'|-'.repeat(columns)}|\n${`${row}|\n`.repeat(rows)}`;

describe('a page over a limit is not parsed', () => {
  test.each<[string, string, string]>([
    ['quotes in one line', '>'.repeat(100_000), 'depth'],
    ['quotes with spaces', '> '.repeat(100_000), 'depth'],
    ['lists in one line', `${'- '.repeat(100_000)}a`, 'depth'],
    ['numbered lists', `${'1. '.repeat(100_000)}a`, 'depth'],
    ['both', `${'> - '.repeat(50_000)}a`, 'depth'],
    [
      'lists line by line',
      Array.from({ length: 300 }, (_, i) => `${' '.repeat(2 * i)}- a`).join('\n'),
      'depth',
    ],
    ['open brackets', '['.repeat(100_000), 'depth'],
    ['nested brackets', `${'['.repeat(20_000)}a${'](b)'.repeat(20_000)}`, 'depth'],
    ['open images', '!['.repeat(50_000), 'depth'],
    ['open emphasis', '*a '.repeat(50_000), 'depth'],
    ['open emphasis of two kinds', '*a **b _c '.repeat(20_000), 'depth'],
    ['nested emphasis', `${'*a '.repeat(300)}${'a* '.repeat(300)}`, 'depth'],
    ['open comments', 'a <!--'.repeat(20_000), 'depth'],
    ['open processing instructions', 'a <? '.repeat(20_000), 'depth'],
    ['open character data', 'a <![CDATA['.repeat(20_000), 'depth'],
    ['open declarations', 'a <!A '.repeat(20_000), 'depth'],
    ['open elements in a block', '<div>'.repeat(100_000), 'depth'],
    ['open elements block by block', '<div>\n\n'.repeat(120), 'depth'],
    ['open elements in text', `a ${'<b>'.repeat(300)}`, 'depth'],
    ['cells', table(100, 1_001), 'cells'],
    ['cells that short rows are filled up with', table(1_000, 200, '|x'), 'cells'],
    ['characters', 'a'.repeat(2_000_001), 'characters'],
  ])('%s', (_name, text, limit) => {
    const document = documentOf(text);
    expect(document.exceeded?.limit).toBe(limit);
    expect(document.exceeded?.value).toBeGreaterThan(document.exceeded?.allowed ?? Infinity);
    expect(document.tree.children).toEqual([]);
    expect(renderArticle(document, { lang: 'en', href: (url) => url })).toBe('');
  });

  test.each<[string, string]>([
    ['a quote in a list in a quote', '> - > 1. > a'],
    ['twenty lists', Array.from({ length: 20 }, (_, i) => `${' '.repeat(2 * i)}- a`).join('\n')],
    ['many brackets', '[a] '.repeat(1_500)],
    ['many stars', '*a* **b** '.repeat(600)],
    ['many open stars, apart', '* a\n\n*.txt\n\n'.repeat(400)],
    ['many elements that are closed', '<b>a</b> '.repeat(400)],
    ['many line breaks and open paragraphs', '<br>a<p>b\n\n'.repeat(150)],
    ['many unclosed cells', `<table>${'<tr><td>a<td>b'.repeat(500)}</table>`],
    ['brackets in a fence', `\`\`\`\n${'['.repeat(5_000)}\n\`\`\``],
    ['indented code', `a\n\n${' '.repeat(500)}- b`],
    ['a rule', `${'- '.repeat(500)}\n`],
    ['a large table', table(10, 200)],
  ])('but %s is no matter', (_name, text) => {
    expect(documentOf(text).exceeded).toBeUndefined();
  });

  test('the limits are the caller’s, and the place is named', () => {
    const text = 'a\n\n> > > b\n';
    expect(documentOf(text, [], { limits: { depth: 2 } }).exceeded).toEqual({
      limit: 'depth',
      value: 3,
      allowed: 2,
      range: { start: 3, end: 10 },
    });
    expect(documentOf(text, [], { limits: { depth: 3 } }).exceeded).toBeUndefined();
    expect(documentOf(table(2, 3), [], { limits: { cells: 8 } }).exceeded).toBeUndefined();
    expect(documentOf(table(2, 3), [], { limits: { cells: 7 } }).exceeded).toMatchObject({
      limit: 'cells',
      value: 8,
    });
  });

  test('front matter is read all the same', () => {
    const document = documentOf(`---\ntitle: a\n---\n${'>'.repeat(1_000)}`);
    expect(document.front.frontMatter.title).toBe('a');
  });
});
