import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Segment } from '../../src/model/segment.js';
import type { TranslationUnit } from '../../src/model/unit.js';
import { alignSources } from '../../src/pairing/align-sources.js';
import { align } from '../../src/pairing/alignment.js';
import { pairById } from '../../src/pairing/by-id.js';
import { pairByStructure } from '../../src/pairing/by-structure.js';
import { segment } from '../unit/pairing/segments.js';

const word = fc.constantFrom('alpha', 'beta', 'NuGet 4', '市場', 'рынок', '5', '', '\uFFFC');
const anySegment: fc.Arbitrary<Segment> = fc
  .record({
    kind: fc.constantFrom('heading', 'paragraph', 'cell', 'code', 'html', 'alt'),
    prose: fc.array(word, { maxLength: 4 }).map((words) => words.join(' ')),
    depth: fc.integer({ min: 0, max: 4 }),
    links: fc.array(fc.constantFrom('a.md', 'b.md'), { maxLength: 2 }),
    codes: fc.array(fc.constantFrom('x', 'y'), { maxLength: 1 }),
    section: fc.constantFrom(undefined, 'one', 'one-1', 'two'),
    id: fc.constantFrom(undefined, 'a-1', 'a-2', 'a-3'),
    row: fc.integer({ min: 0, max: 3 }),
  })
  .map(({ prose, row, ...more }) => segment(prose, { ...more, ...(more.kind === 'cell' ? { row } : {}) }));
const anyPage = fc.array(anySegment, { maxLength: 14 });

/** Each segment of both sides stands in exactly one unit, in target order, under an id of its own. */
function expectComplete(
  units: readonly TranslationUnit[],
  source: readonly Segment[],
  target: readonly Segment[],
): void {
  const targets = units.flatMap((unit) => (unit.kind === 'missing' ? [] : [unit.target]));
  expect(targets).toHaveLength(target.length);
  expect(targets.every((segment, index) => segment === target[index])).toBe(true);
  const sources = units.flatMap((unit) => (unit.kind === 'added' ? [] : [unit.source]));
  expect(sources).toHaveLength(source.length);
  expect(new Set(sources)).toEqual(new Set(source));
  for (const unit of units) if (unit.kind === 'missing' && unit.after) expect(target).toContain(unit.after);
}

describe('pairing loses nothing', () => {
  test('by id', () => {
    fc.assert(
      fc.property(anyPage, anyPage, (source, target) =>
        expectComplete(pairById(source, target), source, target),
      ),
    );
  });

  test('by structure', () => {
    fc.assert(
      fc.property(anyPage, anyPage, (source, target) =>
        expectComplete(pairByStructure(source, target, { figures: () => [] }), source, target),
      ),
    );
  });

  test('a page beside itself', () => {
    fc.assert(
      fc.property(anyPage, (page) => {
        const units = pairByStructure(page, structuredClone(page), { figures: () => [] });
        expect(units.filter((unit) => unit.kind === 'paired')).toHaveLength(page.length);
      }),
    );
  });
});

/** The highest sum of points of an alignment that keeps the order, by trying all; 40 for each run without partners. */
function bestSum(points: readonly (readonly number[])[], columns: number): number {
  const memory = new Map<string, number>();
  const best = (row: number, column: number, run: 'none' | 'source' | 'target'): number => {
    if (row === points.length && column === columns) return 0;
    const key = `${row} ${column} ${run}`;
    const known = memory.get(key);
    if (known !== undefined) return known;
    const sums = [-Infinity];
    const pair = points[row]?.[column];
    if (pair !== undefined) sums.push(pair + best(row + 1, column + 1, 'none'));
    if (row < points.length) sums.push((run === 'source' ? 0 : -40) + best(row + 1, column, 'source'));
    if (column < columns) sums.push((run === 'target' ? 0 : -40) + best(row, column + 1, 'target'));
    const sum = Math.max(...sums);
    memory.set(key, sum);
    return sum;
  };
  return best(0, 0, 'none');
}

function sumOf(
  pairs: readonly { source: number; target: number; likeness: number }[],
  rows: number,
  columns: number,
): number {
  let sum = 0;
  let last = { source: -1, target: -1 };
  for (const pair of [...pairs, { source: rows, target: columns, likeness: 0 }]) {
    if (pair.source > last.source + 1) sum -= 40;
    if (pair.target > last.target + 1) sum -= 40;
    sum += pair.likeness;
    last = pair;
  }
  return sum;
}

describe('align', () => {
  test('finds the highest sum, in order', () => {
    const table = fc
      .tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 7 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(fc.integer({ min: -150, max: 200 }), { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
      );
    fc.assert(
      fc.property(table, (points) => {
        const columns = points[0]?.length ?? 0;
        const pairs = align(
          { start: 0, end: points.length },
          { start: 0, end: columns },
          (source, target) => points[source]?.[target] ?? 0,
        );
        for (const [index, pair] of pairs.entries()) {
          expect(pair.source).toBeGreaterThan(pairs[index - 1]?.source ?? -1);
          expect(pair.target).toBeGreaterThan(pairs[index - 1]?.target ?? -1);
        }
        expect(sumOf(pairs, points.length, columns)).toBe(bestSum(points, columns));
      }),
    );
  });

  test('a few items gone from a long sequence are found inside a band', () => {
    const gone = fc.uniqueArray(fc.integer({ min: 0, max: 599 }), { maxLength: 25 });
    fc.assert(
      fc.property(gone, (missing) => {
        const target = Array.from({ length: 600 }, (_, index) => index).filter(
          (item) => !missing.includes(item),
        );
        const pairs = align({ start: 0, end: 600 }, { start: 0, end: target.length }, (source, other) =>
          target[other] === source ? 100 : -90,
        );
        expect(pairs.map((pair) => pair.source)).toEqual(target);
      }),
      { numRuns: 12 },
    );
  });
});

test('alignSources says of each unit and segment where it went', () => {
  fc.assert(
    fc.property(anyPage, anyPage, (own, reference) => {
      const { pairs, missing, added } = alignSources(own, reference);
      const paired = new Set(pairs.map((pair) => pair.own));
      expect([...paired, ...added].sort((a, b) => a - b)).toEqual([...own.keys()]);
      expect(missing.some((index) => pairs.some((pair) => pair.reference === index))).toBe(false);
      for (const { same } of alignSources(own, own).pairs) expect(same).toBe(true);
    }),
  );
});
