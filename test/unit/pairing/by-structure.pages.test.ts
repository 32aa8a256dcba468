import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Segment } from '../../../src/model/segment.js';
import type { TranslationUnit } from '../../../src/model/unit.js';
import { pairByStructure } from '../../../src/pairing/by-structure.js';
import { blocksOf, digits, recoveredBlocks } from './segments.js';

const PAGE = 'cloud-customer-relationship-management.md';

function read(locale: string): string {
  return readFileSync(new URL(`../../../content/${locale}/${PAGE}`, import.meta.url), 'utf8');
}

const english = recoveredBlocks(read('ko'));
const ordinals = english.map(({ id }) => Number(id?.split('-')[1]));

interface Outline {
  sources: (number | '+')[];
  missing: number[];
}

/** For each block of the page the ordinal of its source, `+` for an added one; then the ordinals of what is missing. */
function outline(
  blocks: readonly Segment[],
  source = english,
): { sources: (number | '+')[]; missing: number[] } {
  const units = pairByStructure(source, blocks, { figures: digits });
  const ordinal = (unit: TranslationUnit): number => Number(unit.id.split('-')[1]);
  return {
    sources: units
      .filter((unit) => unit.kind !== 'missing')
      .map((unit) => (unit.kind === 'paired' ? ordinal(unit) : '+')),
    missing: units.flatMap((unit) => (unit.kind === 'missing' ? [ordinal(unit)] : [])),
  };
}

const MISSING_IN_ZH = [112, 113, 131, 132];
const EXPECTED: Record<'ja' | 'ru' | 'zh', Outline> = {
  ja: { sources: ordinals, missing: [] },
  ru: { sources: ordinals, missing: [] },
  zh: { sources: ordinals.filter((ordinal) => !MISSING_IN_ZH.includes(ordinal)), missing: MISSING_IN_ZH },
};
const LOCALES = ['ja', 'ru', 'zh'] as const;

/** A body of a page with its figures changed; addresses, anchors and list numbers stay. */
function change(markdown: string, figure: (written: string, index: number) => string): string {
  let count = 0;
  return markdown.replace(
    /\]\([^)]*\)|<a[^>]*>|^\s*\d+\. |(\d[\d.,]*\d|\d)/gm,
    (whole, written: string | undefined) => (written === undefined ? whole : figure(written, count++)),
  );
}

describe.each(LOCALES)('the %s page', (locale) => {
  const body = read(locale).replace(/^---\n[\s\S]*?\n---\n/, '');

  test('pairs as it is', () => {
    expect(english).toHaveLength(42);
    expect(outline(blocksOf(read(locale)))).toEqual(EXPECTED[locale]);
  });

  test.each([
    ['another', () => '777'],
    ['ten times as much', (written: string) => `${written}0`],
    ['the first', (written: string) => `1${written.slice(1)}`],
  ])('pairs the same with every figure changed to %s', (_, figure) => {
    expect(outline(blocksOf(change(body, figure)))).toEqual(EXPECTED[locale]);
  });

  test('pairs the same with any one figure changed', () => {
    let figures = 0;
    change(body, (written) => `${++figures}${written}`.slice(String(figures).length));
    expect(figures).toBeGreaterThan(20);
    for (let wrong = 0; wrong < figures; wrong++) {
      const changed = change(body, (written, index) => (index === wrong ? '888' : written));
      expect(outline(blocksOf(changed)), `figure ${wrong}`).toEqual(EXPECTED[locale]);
    }
  });

  test('an added block is added, wherever it stands', () => {
    const blocks = blocksOf(body);
    const [extra] = blocksOf(
      '[这是译者添加的一句说明](https://example.org/zh/notes)，`notes` 在原文中没有。\n',
    );
    for (let place = 0; extra && place <= blocks.length; place++) {
      const { sources, missing } = outline(blocks.toSpliced(place, 0, extra));
      expect(missing, `before block ${place}`).toEqual(EXPECTED[locale].missing);
      expect(sources, `before block ${place}`).toEqual(EXPECTED[locale].sources.toSpliced(place, 0, '+'));
    }
  });
});

describe('a block taken out', () => {
  const blocks = blocksOf(read('ja'));

  test.each(ordinals.map((ordinal, index) => [ordinal, index]))('unit %i is missing', (ordinal, index) => {
    expect(outline(blocks.toSpliced(index, 1))).toEqual({
      sources: ordinals.filter((other) => other !== ordinal),
      missing: [ordinal],
    });
  });
});

describe('list items swapped', () => {
  test.each([
    ['ja', 118],
    ['ja', 125],
    ['zh', 118],
    ['ru', 141],
  ] as const)('%s: %i and the next stand beside their own source', (locale, first) => {
    const blocks = blocksOf(read(locale));
    const expected = [...EXPECTED[locale].sources];
    const index = expected.indexOf(first);
    const [one, other] = blocks.slice(index, index + 2);
    if (!one || !other) throw new Error('the page has no such items');
    expected.splice(index, 2, first + 1, first);
    const swapped = blocks.toSpliced(index, 2, other, one);
    expect(outline(swapped)).toEqual({ sources: expected, missing: EXPECTED[locale].missing });
  });
});
