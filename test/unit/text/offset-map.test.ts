import { describe, expect, test } from 'vitest';
import {
  applyEdits,
  composeMaps,
  identityMap,
  OffsetMapBuilder,
  sliceEdited,
  toOriginal,
  type Edit,
} from '../../../src/text/offset-map.js';

const at = (start: number, end: number): Edit => ({ start, end, text: '' });

describe('applyEdits', () => {
  const original = '#Gold costs &quot;5&quot;';
  const edited = applyEdits(original, [
    { start: 1, end: 1, text: ' ' },
    { start: 12, end: 18, text: '"' },
    { start: 19, end: 25, text: '' },
  ]);

  test('edits', () => {
    expect(edited.text).toBe('# Gold costs "5');
  });

  test.each([
    ['Gold', 2, 6, 1, 5],
    ['the inserted space', 1, 2, 1, 1],
    ['the quotation mark', 13, 14, 12, 18],
    ['a stretch over all of them', 0, 15, 0, 19],
    ['an empty range', 3, 3, 2, 2],
    ['the end', 15, 15, 19, 19],
  ])('leads %s back', (_, start, end, from, to) => {
    expect(toOriginal(edited.map, { start, end })).toEqual({ start: from, end: to });
  });

  test('keeps the order of two insertions at one place', () => {
    const twice = [
      { start: 1, end: 1, text: 'x' },
      { start: 1, end: 1, text: 'y' },
    ];
    expect(applyEdits('ab', twice).text).toBe('axyb');
  });

  test('lets an empty text stand for all that was removed', () => {
    const { text, map } = applyEdits('abc', [{ start: 0, end: 3, text: '' }]);
    expect({ text, map }).toEqual({ text: '', map: [{ at: 0, from: 0, to: 3, kept: false }] });
    expect(toOriginal(map, { start: 0, end: 0 })).toEqual({ start: 0, end: 0 });
  });

  test.each([
    ['out of order', [at(2, 3), at(0, 1)]],
    ['that overlap', [at(0, 2), at(1, 3)]],
    ['behind the end', [at(2, 9)]],
    ['that end before they start', [at(2, 1)]],
  ])('refuses edits %s', (_, edits) => {
    expect(() => applyEdits('abc', edits)).toThrow(RangeError);
  });
});

describe('sliceEdited', () => {
  const edited = applyEdits('abcdef', [
    { start: 1, end: 2, text: '' },
    { start: 4, end: 4, text: 'XY' },
  ]);

  test('keeps the way back', () => {
    const part = sliceEdited(edited, { start: 1, end: 6 });
    expect(part.text).toBe('cdXYe');
    expect(toOriginal(part.map, { start: 0, end: 2 })).toEqual({ start: 2, end: 4 });
    expect(toOriginal(part.map, { start: 3, end: 5 })).toEqual({ start: 4, end: 5 });
  });

  test('keeps the place of an empty part', () => {
    const part = sliceEdited(edited, { start: 6, end: 6 });
    expect(part.text).toBe('');
    expect(toOriginal(part.map, { start: 0, end: 0 })).toEqual({ start: 5, end: 5 });
  });
});

test('composeMaps goes both steps back', () => {
  const first = applyEdits('<b>1,000</b>', [
    { start: 0, end: 3, text: '' },
    { start: 8, end: 12, text: '' },
  ]);
  const second = applyEdits(first.text, [{ start: 1, end: 2, text: '.' }]);
  const map = composeMaps(second.map, first.map);
  expect(second.text).toBe('1.000');
  expect(toOriginal(map, { start: 0, end: 5 })).toEqual({ start: 3, end: 8 });
  expect(toOriginal(map, { start: 1, end: 2 })).toEqual({ start: 4, end: 5 });
});

test('identityMap leads nowhere else, and OffsetMapBuilder joins runs that touch', () => {
  expect(toOriginal(identityMap(5, 10), { start: 1, end: 3 })).toEqual({ start: 11, end: 13 });
  const builder = new OffsetMapBuilder();
  builder.add(0, 4, 6);
  builder.add(2, 6, 9);
  builder.add(5, 12, 20, false);
  expect(builder.build()).toEqual([
    { at: 0, from: 4, to: 9, kept: true },
    { at: 5, from: 12, to: 20, kept: false },
  ]);
});
