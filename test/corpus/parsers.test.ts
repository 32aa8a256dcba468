import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/markdown/document.js';
import { knownDifference } from '../../src/markdown/parser/differences.js';
import { loadNative } from '../../src/markdown/parser/native.js';
import { parseByReference } from '../../src/markdown/parser/reference.js';
import { readSideBySide } from '../../src/sidebyside/read.js';
import { decodeUtf8 } from '../../src/text/decode.js';
import { pagesOf, setFolder } from './corpus.js';

const SETS = {
  'sxs-nuget': ['en', 'ko', 'ja', 'es', 'ru', 'zh'],
  'sxs-partnercenter2018': ['ko', 'ja', 'es', 'ru', 'zh'],
  'plain-nuget': ['ko', 'ja', 'es', 'ru', 'zh'],
};

const native = await loadNative();

describe.each(Object.entries(SETS))('%s', (set, locales) => {
  test('both parsers make the same tree of each page, places included', () => {
    let texts = 0;
    const sent: Record<string, number> = {};
    const milliseconds = { reference: 0, native: 0 };
    for (const locale of locales) {
      for (const page of pagesOf(set, locale)) {
        const decoded = decodeUtf8(readFileSync(join(setFolder(set), locale, page)));
        if (!decoded.ok) continue;
        const read = readSideBySide(decoded.text);
        for (const side of read.spans ? (['target', 'source'] as const) : (['target'] as const)) {
          const { text, front } = readDocument(read[side]);
          const body = text.slice(0, front.body).replace(/[^\r\n]/g, ' ') + text.slice(front.body);
          texts += 1;
          const difference = knownDifference(body);
          if (difference !== undefined) {
            sent[difference] = (sent[difference] ?? 0) + 1;
            continue;
          }
          const started = performance.now();
          const reference = parseByReference(body);
          const between = performance.now();
          const tree = native?.(body);
          milliseconds.reference += between - started;
          milliseconds.native += performance.now() - between;
          expect(JSON.stringify(sorted(tree)), `${locale}/${page}, ${side}`).toBe(
            JSON.stringify(sorted(reference)),
          );
        }
      }
    }
    const ratio = milliseconds.reference / milliseconds.native;
    console.log(
      `${set}: ${texts} texts alike, the native parser ${ratio.toFixed(1)} times as fast; sent to the reference:`,
      sent,
    );
  });
});

/** Plain data with its keys in order, so that two of them can be compared as strings. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, field]) => field !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, field]) => [key, sorted(field)]),
  );
}
