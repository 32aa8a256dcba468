import { describe, expect, test } from 'vitest';
import type { UnitResult } from '../../../../src/model/page-result.js';
import {
  figureGroups,
  isDisputed,
  isQuiet,
  type FigureRow,
} from '../../../../src/reporters/html/figure-table.js';
import { page, type PlainPage } from '../../site/site-input.js';
import { money, unit } from './report-input.js';

/** A page that states one figure for each of the names given. */
function stating(locale: string, ...keys: string[]): PlainPage {
  const units = new Map<string, UnitResult>();
  for (const key of keys) {
    const [name = ''] = key.split('#');
    const found = units.get(name) ?? unit(name, { figures: [] });
    found.figures.push({ key, source: money('1', key), state: 'missing' });
    units.set(name, found);
  }
  return page(`${locale}/gold`, { units: [...units.values()] });
}

function keys(...pages: PlainPage[]): string[] {
  return figureGroups(pages).flatMap(({ rows }) => rows.map(({ source }) => source.text));
}

describe('figures of several locales', () => {
  test('stand in the order of the source', () => {
    expect(keys(stating('ko', '102#0', '110#0', '110#1', '99#0'))).toEqual([
      '102#0',
      '110#0',
      '110#1',
      '99#0',
    ]);
  });

  test('that one locale alone was held against stand behind the one they follow there', () => {
    expect(
      keys(
        stating('ko', 'a#0', 'b#0', 'd#0'),
        stating('ja', 'a#0', 'c#0', 'd#0', 'e#0'),
        stating('ru', 'z#0', 'a#0'),
      ),
    ).toEqual(['z#0', 'a#0', 'c#0', 'b#0', 'd#0', 'e#0']);
  });

  test('are grouped by unit, each unit once', () => {
    const groups = figureGroups([stating('ko', '1#0', '1#1', '2#0'), stating('ja', '1#0', '2#0', '2#1')]);
    expect(groups.map(({ unit: name, rows }) => [name, rows.length])).toEqual([
      ['1', 2],
      ['2', 2],
    ]);
  });

  test('keep one cell a locale, and none for a locale without the unit', () => {
    const groups = figureGroups([stating('ko', '1#0', '2#0'), stating('ja', '2#0')]);
    const locales = groups.map(({ rows }) => rows.flatMap(({ cells }) => [...cells.keys()]));
    expect(locales).toEqual([['ko'], ['ko', 'ja']]);
  });

  test('take time in proportion to their number', () => {
    const many = Array.from({ length: 20_000 }, (_, index) => `${index}#0`);
    const start = performance.now();
    expect(keys(stating('ko', ...many), stating('ja', ...many))).toHaveLength(20_000);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

test('what agrees without a figure of its own is implied', () => {
  const statement = { key: '1#0', source: money('2', 'both'), state: 'agrees' as const };
  const [group] = figureGroups([
    page('ru/gold', { units: [unit('1', { target: 'оба', figures: [statement] })] }),
  ]);
  expect(group?.rows[0]?.cells.get('ru')?.state).toBe('implied');
});

describe('a row', () => {
  const row = (
    kind: 'money' | 'product' | 'number',
    value: string,
    state: 'agrees' | 'differs' | 'missing',
  ): FigureRow => ({
    source: { kind, value, text: value },
    cells: new Map([['ko', { state, target: undefined }]]),
  });

  test.each([
    [row('money', '5', 'differs'), true],
    [row('money', '5', 'missing'), true],
    [row('money', '5', 'agrees'), false],
    [row('product', '365', 'differs'), true],
    [row('product', '365', 'missing'), false],
    [row('number', '2', 'missing'), false],
    [row('number', '12', 'missing'), true],
  ])('%o is disputed: %s', (found, disputed) => expect(isDisputed(found)).toBe(disputed));

  test.each([
    [row('product', '365', 'agrees'), true],
    [row('number', '10', 'agrees'), true],
    [row('number', '11', 'agrees'), false],
    [row('money', '5', 'agrees'), false],
  ])('%o is quiet: %s', (found, quiet) => expect(isQuiet(found)).toBe(quiet));
});
