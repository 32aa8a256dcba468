import { describe, expect, test } from 'vitest';
import { decodeUtf8 } from '../../../src/text/decode.js';

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

describe('decodeUtf8', () => {
  test.each(['', 'a', 'US$150,000\r\n30 万ドル', '\uFEFF---', 'a\0b', '𠮷\u{10FFFF}', '\uFFFD'])(
    'reads %j',
    (text) => {
      expect(decodeUtf8(new TextEncoder().encode(text))).toEqual({ ok: true, text });
    },
  );

  test.each([
    ['a byte that begins nothing', bytes(0x61, 0x0a, 0x62, 0xff, 0x63), 3, 2, 2],
    ['a continuation byte alone', bytes(0x61, 0x80), 1, 1, 2],
    ['a sequence cut short by the end', bytes(0x61, 0xe4, 0xb8), 1, 1, 2],
    ['a sequence cut short by a letter', bytes(0xe4, 0xb8, 0x61), 0, 1, 1],
    ['an overlong slash', bytes(0x61, 0xc0, 0xaf), 1, 1, 2],
    ['an overlong three-byte form', bytes(0xe0, 0x9f, 0xbf), 0, 1, 1],
    ['a surrogate', bytes(0x61, 0xed, 0xa0, 0x80), 1, 1, 2],
    ['more than U+10FFFF', bytes(0xf4, 0x90, 0x80, 0x80), 0, 1, 1],
    ['Latin-1 behind an ideograph', bytes(0xe4, 0xb8, 0x87, 0x0d, 0x0a, 0xe9, 0x20), 5, 2, 1],
  ])('names the place of %s', (_, input, offset, line, column) => {
    expect(decodeUtf8(input)).toEqual({ ok: false, offset, line, column });
  });

  test.each([
    ['utf-16le', 'with', bytes(0xff, 0xfe, 0x61, 0)],
    ['utf-16be', 'with', bytes(0xfe, 0xff, 0, 0x61)],
    ['utf-16le', 'without', new Uint8Array(Buffer.from('# 골드\n\nUS$150,000 이상', 'utf16le'))],
    ['utf-16be', 'without', new Uint8Array(Buffer.from('# Gold\n', 'utf16le').swap16())],
  ])('recognises %s %s a byte order mark', (encoding, _, input) => {
    expect(decodeUtf8(input)).toEqual({ ok: false, offset: 0, line: 1, column: 1, encoding });
  });
});
