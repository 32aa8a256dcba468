import type { Segment, SegmentKind } from '../model/segment.js';
import { foldSpaces } from '../text/fold-spaces.js';
import { letterWidth } from './letter-width.js';
import { plainTarget } from './plain-target.js';

/** What of a segment is the same, or much the same, in every language. */
export interface Traits {
  kind: SegmentKind;
  depth: number;
  /** Of a heading: its slug, and that without the number that tells repeated ones apart. */
  slug: string | undefined;
  family: string | undefined;
  anchors: readonly string[];
  links: readonly string[];
  codes: readonly string[];
  /**
   * The prose with every figure replaced by `#`, in one case: an untranslated block is known by it, whatever became of its figures. Empty for
   * one without letters.
   */
  text: string;
  /** Words in Latin letters, once each: names and what was left untranslated. As numbers; those alone that the source page has. */
  words: readonly number[];
  /** Length of the prose, in letters of English. */
  length: number;
  figures: readonly string[];
  /** Whether the whole block is bold. */
  bold: boolean;
  /** What the prose ends with. */
  ending: 'colon' | 'stop' | 'open';
}

/** Reads the traits of a segment, in which a word has the number that `numberOf` gives it. */
export function readTraits(
  segment: Segment,
  figures: readonly string[],
  numberOf: (word: string) => number | undefined,
): Traits {
  const prose = foldSpaces(segment.prose);
  const lower = prose.toLowerCase();
  const slug = segment.kind === 'heading' ? segment.section : undefined;
  return {
    kind: segment.kind,
    depth: segment.depth,
    slug,
    family: slug?.replace(/-\d{1,4}$/, ''),
    anchors: segment.anchors,
    links: segment.links.map(plainTarget),
    codes: segment.codes.map((code) => code.trim()),
    text: /\p{L}/u.test(prose) ? lower.replace(/\p{Nd}[\p{Nd}.,]*/gu, '#') : '',
    words: wordsIn(segment.kind === 'code' ? segment.codes.join(' ').toLowerCase() : lower, numberOf),
    length: letterWidth(prose),
    figures,
    bold: /^\s*(?:\*\*|__)[^*_]{1,200}(?:\*\*|__)[:：.]?\s*$/.test(segment.markdown),
    ending: ENDINGS[prose.at(-1) ?? ''] ?? 'open',
  };
}

function wordsIn(text: string, numberOf: (word: string) => number | undefined): number[] {
  const found = new Set<number>();
  for (const word of text.match(/[a-z]{2,40}/g) ?? []) {
    const number = numberOf(word);
    if (number !== undefined) found.add(number);
  }
  return [...found];
}

const ENDINGS: Readonly<Record<string, Traits['ending']>> = {
  ':': 'colon',
  '：': 'colon',
  '.': 'stop',
  '!': 'stop',
  '?': 'stop',
  '。': 'stop',
  '！': 'stop',
  '？': 'stop',
};
