import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../src/markdown/document.js';
import { identityMap, toOriginal } from '../../../src/text/offset-map.js';

/** Kind, address, text, and where it stands in the page. */
function labels(text: string) {
  const document = readDocument({ text, map: identityMap(text.length) });
  return document.labels.map(({ kind, url, segment }) => {
    const { start, end } = toOriginal(segment.map, { start: 0, end: segment.prose.length });
    return [kind, url, segment.prose, document.text.slice(start, end)];
  });
}

describe('what links and images say', () => {
  test('the title of a link', () => {
    expect(labels('See [the rules](/rules "The 5 rules").\n')).toEqual([
      ['link-title', '/rules', 'The 5 rules', 'The 5 rules'],
    ]);
  });

  test.each([`'The 5 rules'`, '(The 5 rules)', '"The 5 rules" '])('in other quotes: %s', (title) => {
    expect(labels(`[a](/rules ${title})\n`)).toEqual([
      ['link-title', '/rules', 'The 5 rules', 'The 5 rules'],
    ]);
  });

  test('the description and the title of an image', () => {
    expect(labels('![The 3 plans](plans.png "From $10")\n')).toEqual([
      ['alt', 'plans.png', 'The 3 plans', 'The 3 plans'],
      ['link-title', 'plans.png', 'From $10', 'From $10'],
    ]);
  });

  test('a title with an escape stands between its quotes', () => {
    expect(labels(String.raw`[a](/rules "5 \"new\" rules")`)).toEqual([
      ['link-title', '/rules', '5 "new" rules', String.raw`5 \"new\" rules`],
    ]);
  });

  test('titles of definitions, descriptions by reference', () => {
    expect(labels('![One][a]\n\n[a]: one.png "Picture 1"\n')).toEqual([
      ['alt', 'one.png', 'One', 'One'],
      ['link-title', 'one.png', 'Picture 1', 'Picture 1'],
    ]);
  });

  test('links without a title, and text in quotes beside a link, have none', () => {
    expect(labels('See [the "5" rules](/rules) "now".\n')).toEqual([]);
  });
});
