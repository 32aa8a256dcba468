import { describe, expect, test } from 'vitest';
import { pairById } from '../../../src/pairing/by-id.js';
import { segment } from './segments.js';

const part = (id: string | undefined, prose = id ?? '') => segment(prose, { id });

function outline(source: (string | undefined)[], target: (string | undefined)[]): string[] {
  return pairById(
    source.map((id) => part(id)),
    target.map((id) => part(id)),
  ).map((unit) => `${unit.kind} ${unit.id}`);
}

describe('pairById', () => {
  test('pairs what has the same id, wherever it stands', () => {
    expect(outline(['a-1', 'a-2'], ['a-2', 'a-1'])).toEqual(['paired a-2', 'paired a-1']);
  });

  test('what lacks a partner is missing after the block that it follows, or added', () => {
    expect(outline(['a-0', 'a-1', 'a-2', 'a-3', 'a-4'], ['a-1', 'a-9', 'a-4'])).toEqual([
      'missing a-0',
      'paired a-1',
      'missing a-2',
      'missing a-3',
      'added a-9',
      'paired a-4',
    ]);
  });

  test('a missing unit names the target that stands before it', () => {
    const target = [part('a-1')];
    const [first, , last] = pairById([part('a-0'), part('a-1'), part('a-2')], target);
    expect(first).toMatchObject({ kind: 'missing', after: undefined });
    expect(last).toMatchObject({ kind: 'missing', after: target[0] });
  });

  test('the second unit of a repeated id is paired with the second', () => {
    const units = pairById(
      [part('a-1', 'one'), part('a-1', 'two')],
      [part('a-1', 'uno'), part('a-1', 'dos'), part('a-1', 'tres')],
    );
    expect(
      units.map((unit) => (unit.kind === 'paired' ? [unit.source.prose, unit.target.prose] : unit.kind)),
    ).toEqual([['one', 'uno'], ['two', 'dos'], 'added']);
  });

  test('segments without an id have no partner', () => {
    expect(outline([undefined], [undefined])).toEqual(['missing b1', 'added +b1']);
  });

  test('two empty pages have no units', () => {
    expect(outline([], [])).toEqual([]);
  });
});
