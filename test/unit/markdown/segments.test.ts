import { describe, expect, test } from 'vitest';
import { toOriginal } from '../../../src/text/offset-map.js';
import { documentOf } from './read.js';

const CODE = '\uFFFC';

const proses = (text: string): [string, string][] =>
  documentOf(text).segments.map(({ kind, prose }) => [kind, prose]);

describe('blocks', () => {
  test.each<[string, [string, string][]]>([
    [
      '# A\n\nb *c* **d** ~~e~~',
      [
        ['heading', 'A'],
        ['paragraph', 'b c d e'],
      ],
    ],
    [
      '- a\n  - b\n\n1. c',
      [
        ['paragraph', 'a'],
        ['paragraph', 'b'],
        ['paragraph', 'c'],
      ],
    ],
    [
      '|a|b|\n|-|-|\n|1||\n',
      [
        ['cell', 'a'],
        ['cell', 'b'],
        ['cell', '1'],
      ],
    ],
    ['```sh\nnpm ci\n```', [['code', '']]],
    ['    indented', [['code', '']]],
    ['<div>\n<b>In</b> HTML 5 &amp; more<br>next</div>', [['html', 'In HTML 5 & more next']]],
    ['<!-- nothing 5 -->', []],
    ['<table><tr><td>1</td><td>2</td></tr></table>', [['html', '1 2']]],
    ['<script>\nvar a = 5;\n</script>', []],
    ['---', []],
    ['[a]: b.md', []],
    [
      'text[^1]\n\n[^1]: Note 7',
      [
        ['paragraph', 'text'],
        ['paragraph', 'Note 7'],
      ],
    ],
    ['> [!NOTE]\n> Text 3', [['paragraph', 'Text 3']]],
    ['> [!Tip] Same line', [['paragraph', 'Same line']]],
    ['> [!NOTE]\n>\n> Apart', [['paragraph', 'Apart']]],
    ['> [!NOTHING]\n> Text', [['paragraph', '[!NOTHING] Text']]],
  ])('%j', (text, expected) => {
    expect(proses(text)).toEqual(expected);
  });

  test('know their depth and their section', () => {
    const { segments } = documentOf('# A\n\n- b\n  > - c\n\n## <a name="two"></a>B\n\nd');
    expect(segments.map(({ prose, depth, section }) => [prose, depth, section])).toEqual([
      ['A', 1, 'a'],
      ['b', 1, 'a'],
      ['c', 3, 'a'],
      ['B', 2, 'two'],
      ['d', 0, 'two'],
    ]);
  });

  test('know their anchors, links and codes', () => {
    const text =
      '[a](b.md) `c` <https://d.e> ![f](g.png) [h][i] <a name="j" href="k"></a> <code>l</code>\n\n[i]: m.md';
    expect(documentOf(text).segments[0]).toMatchObject({
      links: ['b.md', 'https://d.e', 'g.png', 'm.md', 'k'],
      codes: ['c', 'l'],
      anchors: ['j'],
    });
  });

  test('have the Markdown of their range', () => {
    const text = 'a\n\n| **b** | c |\n|---|---|\n';
    expect(documentOf(text).segments.map(({ markdown }) => markdown)).toEqual(['a', '**b**', 'c']);
  });

  test('title and description stand apart', () => {
    const text = '---\ntitle: "Gold 5"\ndescription: >-\n  folded\n  text\n---\nbody';
    const { head, segments } = documentOf(text);
    expect(head.map(({ kind, prose }) => [kind, prose])).toEqual([
      ['title', 'Gold 5'],
      ['description', 'folded text'],
    ]);
    expect(segments.map(({ prose }) => prose)).toEqual(['body']);
    expect(toOriginal(head[0]?.map ?? [], { start: 5, end: 6 })).toEqual({
      start: text.indexOf('5'),
      end: text.indexOf('5') + 1,
    });
  });
});

describe('prose leads back to the text, character by character', () => {
  test.each<[string, string, string, string]>([
    ['an escape', 'version 4\\.3 of', '4.3', '4\\.3'],
    ['an escape in front', 'costs \\$300', '$300', '$300'],
    ['a reference', 'don&#39;t 5', "don't 5", 'don&#39;t 5'],
    ['a named reference', '5&nbsp;MB x', '5\u00A0MB', '5&nbsp;MB'],
    ['no reference', 'a&nothing; 5', '&nothing; 5', '&nothing; 5'],
    ['a reference to what escapes', 'a &amp;lt; 7', '&lt; 7', '&amp;lt; 7'],
    ['an escaped reference', 'a \\&amp; 7', '&amp; 7', '&amp; 7'],
    ['a backslash that escapes nothing', 'C:\\temp 5', 'C:\\temp 5', 'C:\\temp 5'],
    ['an escaped backslash', 'a\\\\b 5', '\\b 5', '\\b 5'],
    ['quote marks', '> one\n> two 2\n>three 3', 'two 2 three 3', 'two 2\n>three 3'],
    ['a quote mark that is text', '> one\n    > two 2', '> two 2', '> two 2'],
    ['a backslash in an autolink', 'www.a.b/\\\\c 5', 'c 5', 'c 5'],
    ['a lazy line', '> one\ntwo 2', 'one two 2', 'one\ntwo 2'],
    ['list indentation', '1. one\n   two 2\n   three', 'two 2 three', 'two 2\n   three'],
    ['spaces at the end of a line', 'one \ntwo 2', 'one two 2', 'one \ntwo 2'],
    ['a hard break', 'one  \n  two 2', 'one two 2', 'one  \n  two 2'],
    ['a backslash break', 'one\\\ntwo 2', 'one two 2', 'one\\\ntwo 2'],
    ['CRLF', '> one\r\n> two 2', 'one two 2', 'one\r\n> two 2'],
    ['a bar in a cell', '|a|\n|-|\n|1 \\| 2|\n', '1 | 2', '1 \\| 2'],
    ['emphasis', 'must have **2** people', 'have 2 people', 'have **2** people'],
    ['code', 'use `npm 5` now 6', `${CODE} now 6`, '`npm 5` now 6'],
    ['HTML code', 'use <code>npm 5</code> now 6', `${CODE} now 6`, '<code>npm 5</code> now 6'],
    ['a link', 'pass [MB2-714](https://x.y/mb2-714) 3', 'MB2-714 3', 'MB2-714](https://x.y/mb2-714) 3'],
    ['an autolink made late', '_foo@bar.com_ 7', 'foo@bar.com 7', 'foo@bar.com_ 7'],
    ['an anchor', '## <a name="a"></a>Gold 5', 'Gold 5', 'Gold 5'],
    ['a stray tag', '## <a name="a"></a><a id="9"/></a>Text 5', 'Text 5', 'Text 5'],
    ['a tag in a word', 'H<sub>2</sub>O 5', 'H2O 5', 'H<sub>2</sub>O 5'],
    ['a line break tag', '1<br/>2', '1 2', '1<br/>2'],
    ['a comment', 'a<!-- 5 -->b 6', 'ab 6', 'a<!-- 5 -->b 6'],
    ['HTML in a quote', '> <div>\n>   text 5\n> &lt; 6\n> </div>', 'text 5 < 6', 'text 5\n> &lt; 6'],
    ['a NUL', 'a\0b 5', 'a\uFFFDb 5', 'a\0b 5'],
    ['an emoji', '😀 5 &#x1F600; 6', '😀 5 😀 6', '😀 5 &#x1F600; 6'],
  ])('%s', (_name, text, prose, markdown) => {
    const segment = documentOf(text).segments.find((one) => one.prose.includes(prose));
    const start = segment?.prose.indexOf(prose) ?? -1;
    expect(start).toBeGreaterThanOrEqual(0);
    const range = toOriginal(segment?.map ?? [], { start, end: start + prose.length });
    expect(text.slice(range.start, range.end)).toBe(markdown);
  });
});

describe('descriptions of images', () => {
  test('are segments of their own', () => {
    const text = 'See ![The 5 *tiers* here](a.png "t") and ![](b.png).';
    const { segments } = documentOf(text);
    expect(segments.map(({ kind, prose }) => [kind, prose])).toEqual([
      ['paragraph', 'See  and .'],
      ['alt', 'The 5 tiers here'],
    ]);
    const alt = segments[1];
    expect(alt?.markdown).toBe('The 5 *tiers* here');
    expect(toOriginal(alt?.map ?? [], { start: 6, end: 11 })).toEqual({ start: 13, end: 18 });
  });

  test('have the place of each character, also behind an image in them that says no more than a line ending', () => {
    const text = '![![\r\n](x.md)a 5](x.md)';
    const alt = documentOf(text).segments.find(({ kind }) => kind === 'alt');
    const at = alt?.prose.indexOf('5') ?? -1;
    const { start, end } = toOriginal(alt?.map ?? [], { start: at, end: at + 1 });
    expect(text.slice(start, end)).toBe('5');
  });
});

test('cells know their row, counted over all tables of the page', () => {
  const table = '|a|b|\n|-|-|\n|1|2|\n';
  const rows = documentOf(`${table}\ntext\n\n${table}`).segments.map(({ row }) => row);
  expect(rows).toEqual([0, 0, 1, 1, undefined, 2, 2, 3, 3]);
});
