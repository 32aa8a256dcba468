import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareFigures, type FigureMatch } from '../../src/figures/compare.js';
import { scanFigures } from '../../src/figures/scan.js';
import { readDocument } from '../../src/markdown/document.js';
import { readSideBySide } from '../../src/sidebyside/read.js';
import { pagesOf, setFolder } from '../corpus/corpus.js';

/** An English text and its translation, as they stand in a unit of a page. */
export interface Pair {
  locale: string;
  slug: string;
  unit: string;
  source: Text;
  target: Text;
}

interface Text {
  prose: string;
  codes: readonly string[];
}

/** All units of a set in a locale, page by page. */
export function* pairsOf(set: string, locale: string): Iterable<Pair> {
  for (const path of pagesOf(set, locale)) {
    const read = readSideBySide(readFileSync(join(setFolder(set), locale, path), 'utf8'));
    if (!read.spans) continue;
    const side = (name: 'source' | 'target'): Text[] =>
      readDocument(
        read[name],
        read.units.map((unit) => ({ id: unit.id, range: unit[name] })),
      ).units.map(({ prose, codes }) => ({ prose, codes }));
    const [sources, targets] = [side('source'), side('target')];
    for (const [index, { id }] of read.units.entries()) {
      const [source, target] = [sources[index], targets[index]];
      if (source && target) yield { locale, slug: path.replace(/\.md$/, ''), unit: id, source, target };
    }
  }
}

/** What becomes of the figures of a pair. An untranslated one is its own source. */
export function compared({ locale, source, target }: Pair): FigureMatch[] {
  if (source.prose.trim() === target.prose.trim()) return [];
  const side = (text: Text, lang: string) => ({ lang, ...text, figures: scanFigures(text.prose, lang) });
  return compareFigures(side(source, 'en'), side(target, locale), { glossary: [] });
}

/** Whether it would be an error or a warning under `figure/`. */
export function isAlarm(match: FigureMatch): boolean {
  return (
    match.kind === 'value' ||
    ((match.kind === 'missing' || match.kind === 'added') && match.severity !== 'note')
  );
}
