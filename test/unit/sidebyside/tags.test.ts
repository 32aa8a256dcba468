import { describe, expect, test } from 'vitest';
import { isEscaped, readTags } from '../../../src/sidebyside/tags.js';
import { bridge } from './wrap.js';

/** Kind and id of each tag, with its text. */
function tagsOf(raw: string): string[][] {
  return readTags(raw).map((tag) => [
    tag.kind,
    ...('id' in tag ? [tag.id] : []),
    raw.slice(tag.start, tag.end),
  ]);
}

describe('readTags', () => {
  test.each([
    ['<span data-ttu-id="289bc-132">', 'ttu', '289bc-132'],
    ['<span data-ttu-id=\\"4bb7f-101\\">', 'ttu', '4bb7f-101'],
    ['<span data-ttu-id="24b40-285&quot;>', 'ttu', '24b40-285'],
    ['<span\n data-ttu-id = "a-p103" >', 'ttu', 'a-p103'],
    ['<span class="x" data-ttu-id="a-1">', 'ttu', 'a-1'],
    [bridge('a-1'), 'bridge', 'a-1'],
    [bridge('a-1').slice(7), 'lookup', 'a-1'],
    ['<span class=\\"sxs-lookup\\">', 'lookup', ''],
    ['<span data-stu-id="a-1">', 'lookup', 'a-1'],
  ])('%j is %s %s', (raw, kind, id) => {
    expect(tagsOf(`a${raw}b`)).toEqual([[kind, id, raw]]);
  });

  test.each([
    ['<span>', 'open'],
    ['<SPAN class="sxs-lookup-x">', 'open'],
    ['<span data-ttu="1">', 'open'],
    ['</span >', 'close'],
  ])('%j is %s', (raw, kind) => {
    expect(tagsOf(`a${raw}b`)).toEqual([[kind, raw]]);
  });

  test.each(['<spanner>', '<span', 'span>', '< span>', '&lt;span>', '<span <b>'])('%j has none', (raw) => {
    expect(tagsOf(raw)).toEqual([]);
  });

  test('joins only tags that touch', () => {
    expect(tagsOf('</span> <span class="sxs-lookup"> <span data-stu-id="a">').map(([kind]) => kind)).toEqual([
      'close',
      'lookup',
      'lookup',
    ]);
  });
});

test.each([
  ['<', false],
  ['\\<', true],
  ['\\\\<', false],
  ['a\\\\\\<', true],
])('%j: escaped %s', (text, escaped) => {
  expect(isEscaped(text, text.length - 1)).toBe(escaped);
});
