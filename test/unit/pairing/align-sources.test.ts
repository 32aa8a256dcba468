import { describe, expect, test } from 'vitest';
import { alignSources } from '../../../src/pairing/align-sources.js';
import { segment } from './segments.js';

function align(own: readonly string[], reference: readonly string[]) {
  const { pairs, missing, added } = alignSources(
    own.map((prose) => segment(prose)),
    reference.map((prose) => segment(prose)),
  );
  return { pairs: pairs.map((pair) => [pair.own, pair.reference, pair.same]), missing, added };
}

describe('alignSources', () => {
  test('the same English', () => {
    expect(align(['Silver', 'You need one exam.'], ['Silver', 'You need one exam.'])).toEqual({
      pairs: [
        [0, 0, true],
        [1, 1, true],
      ],
      missing: [],
      added: [],
    });
  });

  test('a changed figure leaves a unit where it was, and says that it changed', () => {
    const own = [
      'Silver',
      'Partners must have earned US$50,000.',
      'Gold',
      'Partners must have earned US$100,000.',
    ];
    const reference = own.with(1, 'Partners must have earned US$60,000.');
    expect(align(own, reference).pairs).toEqual([
      [0, 0, true],
      [1, 1, false],
      [2, 2, true],
      [3, 3, true],
    ]);
  });

  test('a space before a mark, which spans leave there, is no change; another word is', () => {
    expect(
      align(
        ['It is the index .', 'Set packages.config ; then go.'],
        ['It is the index.', 'Set packages.config; then go.'],
      ).pairs,
    ).toEqual([
      [0, 0, true],
      [1, 1, true],
    ]);
    expect(align(['It is the index .'], ['It is an index.']).pairs).toEqual([[0, 0, false]]);
  });

  test('a description without a span is no missing block, also where others have spans', () => {
    const own = [segment('One plan.'), segment('A chart', { kind: 'alt' })];
    const reference = [...own, segment('A wizard', { kind: 'alt' }), segment('New text here.')];
    expect(alignSources(own, reference).missing).toEqual([3]);
  });

  test('blocks that were added since are missing, what is gone is added', () => {
    expect(
      align(
        ['Developed Markets', 'Earn US$100,000.', 'An old sentence that went away.'],
        ['Developed Markets', 'Earn US$100,000.', 'Developing Markets', 'Earn US$50,000.'],
      ),
    ).toEqual({
      pairs: [
        [0, 0, true],
        [1, 1, true],
      ],
      missing: [2, 3],
      added: [2],
    });
  });

  test('sentences beside the block that they stand in', () => {
    expect(
      align(
        ['Build it first.', 'Then pack 3 files.', 'Done.'],
        ['Build it first. Then pack 4 files.', 'Done.'],
      ),
    ).toEqual({
      pairs: [
        [0, 0, true],
        [1, 0, false],
        [2, 1, true],
      ],
      missing: [],
      added: [],
    });
  });

  test('a new sentence in a block changes the unit that it follows', () => {
    expect(align(['Build it.', 'Pack it.'], ['Build it. Test it thoroughly. Pack it.']).pairs).toEqual([
      [0, 0, false],
      [1, 0, true],
    ]);
    expect(align(['Pack it.'], ['Build all of it. Pack it.']).pairs).toEqual([[0, 0, false]]);
  });

  test('a unit beside the sentences that it was divided into', () => {
    expect(align(['Build it. Pack it.'], ['Build it.', 'Pack it.']).pairs).toEqual([
      [0, 0, true],
      [0, 1, true],
    ]);
  });

  test('repeated sentences are told apart by their neighbours', () => {
    const page = ['Silver', 'Pass the exam.', 'Gold', 'Pass the exam.'];
    expect(align(['Silver', 'Gold', 'Pass the exam.'], page)).toEqual({
      pairs: [
        [0, 0, true],
        [1, 2, true],
        [2, 3, true],
      ],
      missing: [1],
      added: [],
    });
  });

  test('code and links are part of what a unit says', () => {
    const sentence = (code: string, link: string) =>
      segment('Run \uFFFC now.', { codes: [code], links: [link] });
    const same = (other: ReturnType<typeof sentence>) =>
      alignSources([sentence('pack', 'https://example.com/en-us/a')], [other]).pairs.map((pair) => pair.same);
    expect(same(sentence('pack', 'https://example.com/a'))).toEqual([true]);
    expect(same(sentence('push', 'https://example.com/a'))).toEqual([false]);
    expect(same(sentence('pack', 'https://example.com/b'))).toEqual([false]);
  });

  test('what bears no span is not missing; a cell of figures is', () => {
    const { missing } = alignSources(
      [segment('Text.')],
      [
        segment('Text.'),
        segment('', { kind: 'code', codes: ['nuget pack'] }),
        segment('\uFFFC', { kind: 'cell', codes: ['Id'] }),
        segment('An image', { kind: 'alt' }),
        segment('US$50,000', { kind: 'cell' }),
      ],
    );
    expect(missing).toEqual([4]);
  });

  test('nothing beside something', () => {
    expect(align([], ['One.'])).toEqual({ pairs: [], missing: [0], added: [] });
    expect(align(['One.'], [])).toEqual({ pairs: [], missing: [], added: [0] });
  });
});
