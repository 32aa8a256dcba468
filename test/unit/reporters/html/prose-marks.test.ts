import { describe, expect, test } from 'vitest';
import type { Fact } from '../../../../src/model/finding.js';
import type { Statement } from '../../../../src/model/page-result.js';
import { unitMarks } from '../../../../src/reporters/html/prose-marks.js';
import { place, unit } from './report-input.js';

function stated(text: string, offset: number, target?: string): Statement {
  const at = (shown: string): NonNullable<Statement['location']> => {
    const location = place('content/ko/gold.md', shown);
    return { ...location, start: { ...location.start, offset } };
  };
  return {
    key: `1#${offset}`,
    source: { kind: 'quantity', value: text, text },
    state: 'agrees',
    sourceLocation: at(text),
    ...(target === undefined
      ? {}
      : { target: { kind: 'quantity', value: target, text: target }, location: at(target) }),
  };
}

function marked(text: string, ...figures: Statement[]): string[] {
  const { source } = unitMarks(unit('1', { source: text, figures }), []);
  return source.map(({ start, end, pair }) => `${text.slice(start, end)}@${start}/${pair}`);
}

describe('figures in prose', () => {
  test('are found in the order of their places, whatever that of the statements', () => {
    expect(marked('2 of 10 and 2', stated('2', 30), stated('10', 20), stated('2', 10))).toEqual([
      '2@0/2',
      '10@5/1',
      '2@12/0',
    ]);
  });

  test('are whole figures', () => {
    expect(marked('100 or 1 month', stated('1 month', 10))).toEqual(['1 month@7/0']);
    expect(marked('21 and 12', stated('1', 10))).toEqual([]);
  });

  test('that do not stand in the prose are passed over', () => {
    expect(marked('10 days', stated('ten', 5), stated('10 days', 9))).toEqual(['10 days@0/1']);
  });

  test('of the two sides have one number', () => {
    const text = { source: '5 of 9', target: '9 の 5' };
    const { source, target } = unitMarks(
      unit('1', {
        ...text,
        figures: [
          { ...stated('5', 1, '5'), location: place('x', '5') },
          {
            ...stated('9', 2, '9'),
            location: { ...place('x', '9'), start: { line: 1, column: 1, offset: 3 } },
          },
        ],
      }),
      [],
    );
    expect(source.map(({ pair }) => pair)).toEqual([0, 1]);
    expect(target.map(({ pair, start }) => [pair, start])).toEqual([
      [1, 0],
      [0, 4],
    ]);
  });

  test('that a fact is about are marked as what it says', () => {
    const facts = [
      { code: 'identifier/changed', unit: '289bc-1', marks: { target: { start: 0, end: 7 } } },
      { code: 'figure/added', unit: '289bc-1', marks: { target: { start: 8, end: 10 } } },
      { code: 'figure/added', unit: 'other', marks: { target: { start: 11, end: 12 } } },
    ] as unknown as Fact[];
    const { target } = unitMarks(
      unit('1', { target: 'MB2 714 12 x', figures: [stated('MB2-714', 1, 'MB2 714')] }),
      facts,
    );
    expect(target.map(({ start, end, state }) => [start, end, state])).toEqual([
      [0, 7, 'spelling'],
      [8, 10, 'added'],
    ]);
  });
});
