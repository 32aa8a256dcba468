import { describe, expect, test } from 'vitest';
import { foldSpaces } from '../../../src/text/fold-spaces.js';

describe('white space', () => {
  test.each([
    ['one two', 'one two'],
    ['one  two', 'one two'],
    ['one\ntwo', 'one two'],
    ['one\u00A0two', 'one two'],
    [' one\t two\r\n', 'one two'],
    [' ', ''],
    ['', ''],
  ])('of %j is folded: %j', (text, folded) => {
    expect(foldSpaces(text)).toBe(folded);
  });
});
