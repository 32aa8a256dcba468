import { describe, expect, test } from 'vitest';
import type { OutputState } from '../../../../src/io/output/state.js';
import { formatState, parseState } from '../../../../src/io/output/state-text.js';

const state: OutputState = {
  files: new Map([
    ['ko/쪽/index.html', { size: 3, mtimeMs: 1795188738611.3862, digest: 'ab' }],
    ['__proto__', { size: 0, mtimeMs: 0, digest: '' }],
  ]),
  folders: new Map([
    ['', 1.5],
    ['ko', -1],
  ]),
};

describe('a state', () => {
  test('is what it was after it was written and read', () => {
    expect(parseState(formatState(state))).toEqual(state);
  });

  test.each([
    '',
    '{',
    'null',
    '[]',
    '{"version":2,"files":[],"folders":[]}',
    '{"version":1,"files":{},"folders":[]}',
    '{"version":1,"files":[["a",1,2]],"folders":[]}',
    '{"version":1,"files":[["a",1,"2","c"]],"folders":[]}',
    '{"version":1,"files":[],"folders":[["",null]]}',
  ])('is none where the text is %j', (text) => {
    expect(parseState(text)).toBeUndefined();
  });
});
