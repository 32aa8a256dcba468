import type { SegmentKind } from '../model/segment.js';
import { NEVER } from './alignment.js';
import type { Traits } from './traits.js';
import type { WordPoints } from './word-weights.js';

/**
 * How likely a block is the translation of another, in points: what survives translation speaks for the pair where it agrees and against it
 * where it does not. A pair without any such trait has 60 points, less for unlike lengths. Figures weigh little, since a wrong one must not
 * part its block from its source: the pair is what makes the error visible.
 */
export function likeness(source: Traits, target: Traits, words: WordPoints): number {
  const kinds = KINDS[source.kind][target.kind];
  if (kinds === undefined) return NEVER;
  return Math.round(
    kinds +
      places(source, target) +
      agreement(source.links, target.links, LINKS) +
      agreement(source.codes, target.codes, source.kind === 'code' ? CODE_BLOCKS : CODES) +
      agreement(source.figures, target.figures, FIGURES) +
      texts(source, target, words) +
      lengths(source.length, target.length) +
      shapes(source, target),
  );
}

/** Points of two kinds; absent: such blocks are never a pair. */
const KINDS: Record<SegmentKind, Partial<Record<SegmentKind, number>>> = {
  // A heading whose `#` was lost, or bold text made one.
  heading: { heading: 60, paragraph: -40 },
  paragraph: { paragraph: 60, heading: -40, html: 10, cell: -60 },
  cell: { cell: 60, paragraph: -60 },
  html: { html: 60, paragraph: 10 },
  code: { code: 60 },
  title: { title: 400 },
  description: { description: 400 },
  alt: { alt: 60 },
  'link-title': { 'link-title': 60 },
};

function places(source: Traits, target: Traits): number {
  if (source.kind === 'heading' && target.kind === 'heading') return headings(source, target);
  if (source.kind === 'heading' || target.kind === 'heading') return 0;
  // A translator may flatten a list: the blocks of it are the same.
  return (
    -12 * Math.min(3, Math.abs(source.depth - target.depth)) +
    agreement(source.anchors, target.anchors, ANCHORS)
  );
}

function headings(source: Traits, target: Traits): number {
  const levels = -60 * Math.abs(source.depth - target.depth);
  if (source.slug !== undefined && source.slug === target.slug) return 600 + levels;
  // The number of a repeated heading is another where one is missing before it.
  if (source.family !== undefined && source.family === target.family) return 590 + levels;
  // A heading with an anchor says which heading of the English it was; one without may say it in its own language.
  return target.anchors.length > 0 ? levels - 100 : levels;
}

/** Points for two lists of which none, some or all members agree, and where only one side has any. */
interface Scale {
  none: number;
  all: number;
  oneSided: number;
}

const LINKS: Scale = { none: -120, all: 250, oneSided: -60 };
const CODES: Scale = { none: -100, all: 200, oneSided: -50 };
const CODE_BLOCKS: Scale = { none: 0, all: 400, oneSided: -100 };
const FIGURES: Scale = { none: -12, all: 30, oneSided: -6 };
const ANCHORS: Scale = { none: 0, all: 100, oneSided: 0 };

function agreement(source: readonly string[], target: readonly string[], scale: Scale): number {
  if (source.length === 0 && target.length === 0) return 0;
  if (source.length === 0 || target.length === 0) return scale.oneSided;
  return scale.none + (scale.all - scale.none) * dice(source, target);
}

/** The share that two lists have in common, from 0 to 1, order aside. */
function dice(source: readonly string[], target: readonly string[]): number {
  if (source.length === 1 && target.length === 1) return source[0] === target[0] ? 1 : 0;
  const common =
    source.length * target.length <= FEW ? commonOfFew(source, target) : commonOf(source, target);
  return (2 * common) / (source.length + target.length);
}

/** Up to so many comparisons cost less than a table of the members; the shorter list has at most the root of it. */
const FEW = 64;

function commonOf(source: readonly string[], target: readonly string[]): number {
  const left = new Map<string, number>();
  for (const item of source) left.set(item, (left.get(item) ?? 0) + 1);
  let common = 0;
  for (const item of target) {
    const count = left.get(item) ?? 0;
    if (count === 0) continue;
    common += 1;
    left.set(item, count - 1);
  }
  return common;
}

function commonOfFew(source: readonly string[], target: readonly string[]): number {
  const [short, long] = source.length <= target.length ? [source, target] : [target, source];
  let taken = 0;
  let common = 0;
  for (const item of long) {
    for (let place = 0; place < short.length; place += 1) {
      if (short[place] !== item || (taken & (1 << place)) !== 0) continue;
      taken |= 1 << place;
      common += 1;
      break;
    }
  }
  return common;
}

/** An untranslated text; else the Latin words that the two share. */
function texts(source: Traits, target: Traits, words: WordPoints): number {
  if (source.text !== '' && source.text === target.text) return Math.min(300, 60 + 8 * source.text.length);
  return words(source, target);
}

/** Up to a fifth longer or shorter is chance; twice as long as its source costs 40 points, four times 200. Short texts vary more. */
function lengths(source: number, target: number): number {
  const ratio = Math.max(0, Math.abs(Math.log((target + 20) / (source + 20))) - 0.18);
  return -Math.min(200, 150 * ratio * ratio);
}

function shapes(source: Traits, target: Traits): number {
  const bold = source.bold === target.bold ? (source.bold ? 30 : 0) : source.kind === target.kind ? -25 : 0;
  const colon = (source.ending === 'colon') === (target.ending === 'colon');
  return (
    bold + (colon ? (source.ending === 'colon' ? 20 : 0) : -15) + (source.ending === target.ending ? 5 : 0)
  );
}
