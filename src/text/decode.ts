import { lineIndex } from './line-index.js';

/**
 * Decodes a file's bytes as UTF-8, strictly: nothing is replaced by U+FFFD.
 *
 * A byte order mark is kept as the first character, so that offsets in the text count it. Where the bytes are not UTF-8, gives the offset of the
 * first bad byte (from 0) and its line and column (from 1, in UTF-16 units of the text before it); `encoding` names what they look like instead.
 * UTF-16 without a byte order mark is valid UTF-8 with a NUL in every other place; it is recognised by those.
 */
export function decodeUtf8(bytes: Uint8Array): Decoded {
  const encoding = utf16(bytes);
  if (encoding !== undefined) return { ok: false, offset: 0, line: 1, column: 1, encoding };
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const offset = firstBad(bytes);
    const { line, column } = endOf(
      new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, offset)),
    );
    return { ok: false, offset, line, column };
  }
}

/** What {@link decodeUtf8} gives. */
type Decoded =
  { ok: true; text: string } | { ok: false; offset: number; line: number; column: number; encoding?: Utf16 };

/** An encoding that is named rather than read. */
type Utf16 = 'utf-16le' | 'utf-16be';

function utf16(bytes: Uint8Array): Utf16 | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const pairs = Math.min(bytes.length >> 1, SAMPLE);
  if (pairs < 2) return undefined;
  let even = 0;
  let odd = 0;
  for (let pair = 0; pair < pairs; pair += 1) {
    if (bytes[2 * pair] === 0) even += 1;
    if (bytes[2 * pair + 1] === 0) odd += 1;
  }
  // Ideographs and Hangul have no zero byte, but spaces, digits, line ends and markup do: a third is plenty. A stray NUL in UTF-8 is far from it.
  if (3 * odd >= pairs && even === 0) return 'utf-16le';
  return 3 * even >= pairs && odd === 0 ? 'utf-16be' : undefined;
}

const SAMPLE = 512;

/** Offset of the first byte that begins no well-formed sequence (Unicode 16, table 3-7); the length of the bytes if all are well formed. */
function firstBad(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return at;
}

function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const form = FORMS.find(({ first, last }) => lead >= first && lead <= last);
  if (form === undefined) return 0;
  const second = bytes[at + 1] ?? 0;
  if (second < form.low || second > form.high) return 0;
  for (let index = 2; index < form.length; index += 1) {
    if (((bytes[at + index] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  return form.length;
}

const FORMS = [
  { first: 0xc2, last: 0xdf, low: 0x80, high: 0xbf, length: 2 },
  { first: 0xe0, last: 0xe0, low: 0xa0, high: 0xbf, length: 3 },
  { first: 0xe1, last: 0xec, low: 0x80, high: 0xbf, length: 3 },
  { first: 0xed, last: 0xed, low: 0x80, high: 0x9f, length: 3 },
  { first: 0xee, last: 0xef, low: 0x80, high: 0xbf, length: 3 },
  { first: 0xf0, last: 0xf0, low: 0x90, high: 0xbf, length: 4 },
  { first: 0xf1, last: 0xf3, low: 0x80, high: 0xbf, length: 4 },
  { first: 0xf4, last: 0xf4, low: 0x80, high: 0x8f, length: 4 },
];

function endOf(text: string): { line: number; column: number } {
  return lineIndex(text)(text.length);
}
