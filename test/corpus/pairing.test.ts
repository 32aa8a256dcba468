import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/markdown/document.js';
import type { EditedText } from '../../src/model/offset-map.js';
import type { Segment } from '../../src/model/segment.js';
import { pairByStructure } from '../../src/pairing/by-structure.js';
import { readSideBySide, type SpanUnit } from '../../src/sidebyside/read.js';
import { identityMap } from '../../src/text/offset-map.js';
import { digits } from '../unit/pairing/segments.js';

// The folder that holds the unpacked archives plain-nuget, sxs-nuget and en-at-revision-nuget, each in a folder of its name.
const corpus = process.env.INTERLINEAR_CORPUS;
if (corpus === undefined)
  throw new Error(
    'Set INTERLINEAR_CORPUS to the folder of the unpacked corpora, for instance .cache/corpus.',
  );

/** A folder of the corpus, whether the archive was unpacked into a folder of its own name or not. */
function folder(archive: string, ...path: string[]): string {
  const nested = join(corpus ?? '', archive, ...path);
  return existsSync(nested) ? nested : join(corpus ?? '', ...path);
}

const ENGLISH = folder('en-at-revision-nuget', 'en-at-revision');
const pages = readdirSync(ENGLISH, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.md'))
  .sort();

function blocks(
  text: EditedText,
  units: readonly SpanUnit[] = [],
  side: 'source' | 'target' = 'target',
): Segment[] {
  return readDocument(
    text,
    units.map((unit) => ({ id: unit.id, range: unit[side] })),
  ).segments;
}

function read(path: string): Segment[] {
  const text = readFileSync(path, 'utf8');
  return blocks({ text, map: identityMap(text.length) });
}

/** The first block of each id keeps it: the spans are the answer key. */
function key(segments: readonly Segment[]): Map<string, number> {
  const places = new Map<string, number>();
  for (const [index, { id }] of segments.entries())
    if (id !== undefined && !places.has(id)) places.set(id, index);
  return places;
}

describe.each(['ja', 'ko', 'es', 'ru', 'zh'])('%s', (locale) => {
  test('pairs the blocks of pages without spans as their spans say', { timeout: 300_000 }, () => {
    const count = { right: 0, wrong: 0, lost: 0, pages: 0, milliseconds: 0 };
    for (const page of pages) {
      const spans = readSideBySide(
        readFileSync(join(folder('sxs-nuget', 'sxs-nuget', locale), page), 'utf8'),
      );
      const targetKey = blocks(spans.target, spans.units, 'target');
      const sourceKey = blocks(spans.source, spans.units, 'source');
      const target = read(join(folder('plain-nuget', 'plain-nuget', locale), page));
      const source = read(join(ENGLISH, page));
      // Where taking out the spans changes the number of blocks, there is no key.
      if (target.length !== targetKey.length || source.length !== sourceKey.length) continue;
      count.pages += 1;
      const begun = performance.now();
      const units = pairByStructure(source, target, { figures: digits });
      count.milliseconds += performance.now() - begun;
      const partners = new Map(
        units.flatMap((unit) => (unit.kind === 'paired' ? [[unit.target, source.indexOf(unit.source)]] : [])),
      );
      const truth = key(sourceKey);
      for (const [id, place] of key(targetKey)) {
        const segment = target[place];
        const found = segment && partners.get(segment);
        if (found === truth.get(id)) count.right += 1;
        else {
          if (found !== undefined) count.wrong += 1;
          count.lost += 1;
        }
      }
    }
    const f1 = (2 * count.right) / (2 * count.right + count.wrong + count.lost);
    console.log(locale, { ...count, milliseconds: Math.round(count.milliseconds), f1 });
    expect(count.pages).toBeGreaterThan(350);
    expect(f1).toBeGreaterThanOrEqual(0.995);
  });
});
