import { expect, test } from 'vitest';
import { codeCandidates } from '../../../src/sidebyside/code.js';

test.each([
  ['a `b` c', ['`b`']],
  ['a ``b`c`` d', ['``b`c``']],
  ['a `b`` c', []],
  ['a \\`b` c `', ['` c `']],
  ['a `b\nc` d', ['`b\nc`']],
  ['a `b\n\nc` d', []],
  ['- a `b\n- c` d', []],
  ['a ```b``` c', ['```b```']],
  ['```\na\n```\nb', ['```\na\n```']],
  ['~~~ x\n```\n~~~~', ['~~~ x\n```\n~~~~']],
  ['> ```\n> a\n> ```', ['> ```\n> a\n> ```']],
  ['1. ```\n   a\n   ```', ['1. ```\n   a\n   ```']],
  ['```\na', []],
  ['````\na\n```\nb', []],
  ['``` x`\na\n```', []],
  ['```\na\n``` b\n```', ['```\na\n``` b\n```']],
  ['    a', []],
])('%j has %j', (raw, expected) => {
  // Whoever reads from left to right takes the first, and goes on behind it.
  const taken: string[] = [];
  let offset = 0;
  for (const { start, end } of codeCandidates(raw)) {
    if (start < offset) continue;
    taken.push(raw.slice(start, end));
    offset = end;
  }
  expect(taken).toEqual(expected);
});
