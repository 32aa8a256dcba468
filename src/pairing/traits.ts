import type { Segment, SegmentKind } from '../model/segment.js';
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
  /** Words in Latin letters, once each: names and what was left untranslated. */
  words: readonly string[];
  /** Length of the prose, in letters of English. */
  length: number;
  figures: readonly string[];
  /** Whether the whole block is bold. */
  bold: boolean;
  /** What the prose ends with. */
  ending: 'colon' | 'stop' | 'open';
}

/** Reads the traits of a segment. */
export function readTraits(segment: Segment, figures: readonly string[]): Traits {
  const prose = segment.prose.replace(/\s+/g, ' ').trim();
  const slug = segment.kind === 'heading' ? segment.section : undefined;
  const wordSource = segment.kind === 'code' ? segment.codes.join(' ') : prose;
  return {
    kind: segment.kind,
    depth: segment.depth,
    slug,
    family: slug?.replace(/-\d{1,4}$/, ''),
    anchors: segment.anchors,
    links: segment.links.map(plainTarget),
    codes: segment.codes.map((code) => code.trim()),
    text: /\p{L}/u.test(prose) ? prose.toLowerCase().replace(/\p{Nd}[\p{Nd}.,]*/gu, '#') : '',
    words: [...new Set(wordSource.toLowerCase().match(/[a-z]{2,40}/g) ?? [])],
    length: letterWidth(prose),
    figures,
    bold: /^\s*(?:\*\*|__)[^*_]{1,200}(?:\*\*|__)[:：.]?\s*$/.test(segment.markdown),
    ending: ENDINGS[prose.at(-1) ?? ''] ?? 'open',
  };
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
