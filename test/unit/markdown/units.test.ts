import { describe, expect, test } from 'vitest';
import { toOriginal } from '../../../src/text/offset-map.js';
import { documentOf } from './read.js';

/** Units are what stands between `⟦` and `⟧` in the text. */
function unitsOf(marked: string): {
  text: string;
  units: { id: string; range: { start: number; end: number } }[];
} {
  const parts = marked.split(/[⟦⟧]/);
  const text = parts.join('');
  let at = 0;
  const units = parts.flatMap((part, index) => {
    const start = at;
    at += part.length;
    return index % 2 === 1 ? [{ id: `u-${index}`, range: { start, end: at } }] : [];
  });
  return { text, units };
}

describe('units', () => {
  test.each<[string, string, [string, string][]]>([
    [
      'sentences of one paragraph',
      '⟦One **1**.⟧ ⟦Two 2.⟧',
      [
        ['paragraph', 'One 1.'],
        ['paragraph', 'Two 2.'],
      ],
    ],
    [
      'a repaired heading',
      '##⟦Gold 5⟧\n\n⟦Text⟧',
      [
        ['heading', 'Gold 5'],
        ['paragraph', 'Text'],
      ],
    ],
    ['a heading with an anchor', '#<a name="g"></a>⟦Gold 5⟧', [['heading', 'Gold 5']]],
    [
      'cells',
      '|⟦a⟧|⟦b⟧|\n|-|-|\n|⟦1⟧|⟦2⟧|',
      [
        ['cell', 'a'],
        ['cell', 'b'],
        ['cell', '1'],
        ['cell', '2'],
      ],
    ],
    ['bold around', '**⟦Bold 3⟧** text', [['paragraph', 'Bold 3']]],
    ['the text of a link', '[⟦Exam 3⟧](a.md)', [['paragraph', 'Exam 3']]],
    ['a whole link', '⟦[Exam 3](a.md) now⟧', [['paragraph', 'Exam 3 now']]],
    ['a description', 'a ![⟦The 3 tiers⟧](b.png)', [['alt', 'The 3 tiers']]],
    ['a code span', '⟦Run `npm 5` now⟧', [['paragraph', 'Run \uFFFC now']]],
    [
      'raw HTML',
      '<div>⟦a 1⟧ <b>⟦b 2⟧</b></div>',
      [
        ['html', 'a 1'],
        ['html', 'b 2'],
      ],
    ],
    ['two blocks at once', '⟦One 1\n\nTwo 2⟧', [['paragraph', 'One 1\nTwo 2']]],
    ['a comment', '<!-- ⟦hidden 5⟧ -->', [['html', '']]],
    ['a fence', '```\n⟦code 5⟧\n```', [['code', '']]],
    [
      'the title',
      '---\ntitle: ⟦Gold 5⟧\n---\n⟦b⟧',
      [
        ['title', 'Gold 5'],
        ['paragraph', 'b'],
      ],
    ],
    [
      'a byte order mark in front',
      '\uFEFF##⟦Gold⟧ ⟦5⟧',
      [
        ['heading', 'Gold'],
        ['heading', '5'],
      ],
    ],
  ])('%s', (_name, marked, expected) => {
    const { text, units } = unitsOf(marked);
    const document = documentOf(text, units);
    expect(document.units.map(({ kind, prose }) => [kind, prose])).toEqual(expected);
    expect(document.units.map(({ id }) => id)).toEqual(units.map(({ id }) => id));
    for (const [index, unit] of document.units.entries()) {
      expect(toOriginal(document.map, unit.range)).toEqual(units[index]?.range);
    }
  });

  test('hold what stands inside them', () => {
    const { text, units } = unitsOf('⟦[a](b.md) `c`⟧ ⟦[d](e.md)⟧');
    expect(documentOf(text, units).units.map(({ links, codes }) => [links, codes])).toEqual([
      [['b.md'], ['c']],
      [['e.md'], []],
    ]);
  });

  test('give their id to the block that they are in', () => {
    const { text, units } = unitsOf('no unit\n\n⟦a⟧ ⟦b⟧');
    expect(documentOf(text, units).segments.map(({ id }) => id)).toEqual([undefined, 'u-1']);
  });

  test('lead back to their own characters', () => {
    const { text, units } = unitsOf('> a ⟦4\\.3 and\n> &#39;x&#39;⟧ b');
    const unit = documentOf(text, units).units[0];
    expect(unit?.prose).toBe("4.3 and 'x'");
    expect(toOriginal(unit?.map ?? [], { start: 0, end: 11 })).toEqual(units[0]?.range);
  });
});
