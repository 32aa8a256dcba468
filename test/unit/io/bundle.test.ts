import { describe, expect, test } from 'vitest';
import { formatBundle, readBundle } from '../../../src/io/bundle.js';

const bundle = (head: string, parts: readonly (string | Uint8Array)[]): Buffer =>
  Buffer.concat(Array.from(formatBundle(head, parts), (piece) => Buffer.from(piece)));

const LONG = '값'.repeat(700_000);

describe('a bundle', () => {
  test.each<[string, string, readonly string[]]>([
    ['of nothing', '', []],
    ['of texts of many languages, with lines of their own', '머리\n', ['', 'one\n\ntwo', 'שלוש', '']],
    ['of texts that are written in several pieces', 'head', [LONG, 'between', LONG, 'end']],
  ])('%s gives back what was put in', (_, head, parts) => {
    const read = readBundle(bundle(head, parts));
    expect(read?.head).toBe(head);
    expect(parts.map((_part, index) => read?.text(index))).toEqual(parts);
    expect(() => read?.text(parts.length)).toThrow(`has no text ${parts.length}`);
  });

  test('takes parts of another one as they are', () => {
    const first = readBundle(bundle('head', ['값', 'b']));
    const again = readBundle(bundle('new', ['c', first?.bytes(0) ?? '']));
    expect([again?.head, again?.text(0), again?.text(1)]).toEqual(['new', 'c', '값']);
  });

  test.each<[string, (whole: Buffer) => Buffer]>([
    ['empty', () => Buffer.alloc(0)],
    ['another text', () => Buffer.from('{}\n')],
    ['cut off', (whole) => whole.subarray(0, -1)],
    ['cut off in front', (whole) => whole.subarray(1)],
    ['longer', (whole) => Buffer.concat([whole, Buffer.from('\n')])],
    ['of another byte', (whole) => Buffer.from(whole.map((byte, index) => (index === 2 ? byte ^ 1 : byte)))],
    ['zeros', (whole) => Buffer.alloc(whole.length)],
  ])('that is %s is none', (_, broken) => {
    expect(readBundle(broken(bundle('head', ['a', 'b'])))).toBeUndefined();
  });
});
