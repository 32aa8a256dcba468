import { expect, test } from 'vitest';
import { documentOf } from './read.js';

test.each<[string, [string, string, string][]]>([
  ['[a **b**](c.md#d "t")', [['link', 'c.md#d', 'a b']]],
  ['![a](b.png)', [['image', 'b.png', 'a']]],
  [
    '[a][b]\n\n[b]: c.md',
    [
      ['link', 'c.md', 'a'],
      ['definition', 'c.md', 'b'],
    ],
  ],
  [
    '[b]\n\n[b]: c.md\n[b]: d.md',
    [
      ['link', 'c.md', 'b'],
      ['definition', 'c.md', 'b'],
      ['definition', 'd.md', 'b'],
    ],
  ],
  [
    '<https://a.b> www.c.d',
    [
      ['autolink', 'https://a.b', 'https://a.b'],
      ['autolink', 'http://www.c.d', 'www.c.d'],
    ],
  ],
  ['the "www." and www. prefix', []],
  [
    '<a href="x.md">y</a> <img src=z.png>',
    [
      ['link', 'x.md', ''],
      ['image', 'z.png', ''],
    ],
  ],
  [
    '[![a](b.png)](c.md)',
    [
      ['link', 'c.md', 'a'],
      ['image', 'b.png', 'a'],
    ],
  ],
  ['[undefined][x] `[a](b)` <!-- [a](b) -->', []],
  ['```\n[a](b)\n```', []],
])('%j', (text, expected) => {
  const document = documentOf(text);
  expect(document.links.map(({ kind, url, text: words }) => [kind, url, words])).toEqual(expected);
});

test('links say where they stand', () => {
  const text = '##A\n\n> see [b](c.md)';
  const document = documentOf(text);
  const range = document.links[0]?.range;
  expect(document.text.slice(range?.start, range?.end)).toBe('[b](c.md)');
});
