import { describe, expect, test } from 'vitest';
import { documentOf } from '../read.js';
import { wordsInFile } from './places.js';

const row = [
  'first 66',
  '',
  ':::row:::',
  '    :::column span="2":::',
  '        The 42 tiers',
  '',
  '        ```sh',
  '          run',
  '        ```',
  '',
  '        - a 43',
  '          - b 44',
  '    :::column-end:::',
  '    :::column:::',
  '      **c 45**',
  '    :::column-end:::',
  ':::row-end:::',
  '',
  '    code 88',
  '',
  'then 77',
].join('\n');

describe('columns', () => {
  test('hold Markdown, however far it is indented', () => {
    const { segments, repairs } = documentOf(row);
    expect(segments.map(({ kind, prose, codes }) => [kind, prose, ...codes])).toEqual([
      ['paragraph', 'first 66'],
      ['paragraph', 'The 42 tiers'],
      ['code', '', '  run'],
      ['paragraph', 'a 43'],
      ['paragraph', 'b 44'],
      ['paragraph', 'c 45'],
      ['code', '', 'code 88'],
      ['paragraph', 'then 77'],
    ]);
    expect(repairs).toEqual({ 'section-mark': 6 });
  });

  test.each([row, row.replaceAll('\n', '\r\n'), `\uFEFF---\ntitle: a\n---\n${row}`])(
    'leave all places true',
    (file) => {
      const words = /(?:first|42|43|44|45|then)(?: \d{2})?/g;
      expect(wordsInFile(file, documentOf(file), words)).toEqual([
        ...['first 66', '42', '43', '44', '45', 'then 77'],
      ]);
    },
  );

  test('leave units their ranges', () => {
    const ranges = ['The 42 tiers', 'c 45'].map((words, index) => {
      const start = row.indexOf(words);
      return { id: `1-${index}`, range: { start, end: start + words.length } };
    });
    expect(documentOf(row, ranges).units.map(({ prose }) => prose)).toEqual(['The 42 tiers', 'c 45']);
  });

  test('stand in a list', () => {
    const { tree } = documentOf('1. a\n\n   :::row:::\n       b\n   :::row-end:::\n\n2. c');
    expect(tree.children.map(({ type }) => type)).toEqual(['list']);
  });

  test.each([
    ['a row that never ends', ':::row:::\n\n    code'],
    ['a row in a fence', '```\n:::row:::\n    a\n:::row-end:::\n```'],
    ['a row in code', '    :::row:::\n        a\n    :::row-end:::'],
    ['rows of another kind', '::: rows\n    a\n::: rows-end'],
  ])('not %s', (_name, text) => {
    expect(documentOf(text).text.replace(':::row:::\n\n    code', '\n\n    code')).toBe(
      text.replace(':::row:::\n\n    code', '\n\n    code'),
    );
  });
});
