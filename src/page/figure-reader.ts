import { scanFigures } from '../figures/scan.js';
import type { Figure } from '../model/figure.js';
import type { PageInput } from '../model/page.js';
import type { Segment } from '../model/segment.js';
import { timed } from '../profile/timed.js';

/** Reads the figures of a segment once, however often they are asked for. */
export type FigureReader = (segment: Segment, side: 'source' | 'target') => readonly Figure[];

export function figureReader(input: PageInput): FigureReader {
  const { lang, sourceLang, text, source } = input;
  const read = new Map<Segment, readonly Figure[]>();
  const english = englishTexts(sourceLang, text.length + (source?.text.length ?? 0));
  return (segment, side) => {
    if (side === 'source') return readEnglish(segment, sourceLang, english);
    const known = read.get(segment);
    if (known) return known;
    const figures = timed('figures read', () => scanFigures(segment.prose, lang));
    read.set(segment, figures);
    return figures;
  };
}

function readEnglish(segment: Segment, lang: string, texts: EnglishTexts): readonly Figure[] {
  const known = bySegment.get(segment);
  if (known?.lang === lang) return known.figures;
  const same = texts.get(segment.prose);
  // A figure belongs to its segment, and is told from others by itself.
  const figures =
    same?.map((figure) => ({ ...figure })) ?? timed('figures read', () => scanFigures(segment.prose, lang));
  if (!same) texts.set(segment.prose, figures);
  bySegment.set(segment, { lang, figures });
  return figures;
}

/** By the segment itself: an English that several translations share is read for all of them. */
const bySegment = new WeakMap<Segment, { lang: string; figures: readonly Figure[] }>();

/** Figures by the text that they stand in. */
type EnglishTexts = Map<string, readonly Figure[]>;

/**
 * What was read of the English of the last pages: each translation with spans has an English of its own, and those of one page, which come one behind the
 * other, say nearly the same. Forgotten when the texts of these pages are more than can be kept.
 *
 * @param length of the page's texts, which what is read of it keeps in memory
 */
function englishTexts(lang: string, length: number): EnglishTexts {
  const isFull = recent.length + length > MOST_CHARACTERS;
  if (recent.lang !== lang || isFull) recent = { lang, length: 0, texts: new Map() };
  recent.length += length;
  return recent.texts;
}

/** Of the pages that what is remembered was read from. */
const MOST_CHARACTERS = 1_000_000;

let recent: { lang: string; length: number; texts: EnglishTexts } = { lang: '', length: 0, texts: new Map() };
