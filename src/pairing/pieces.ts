import type { Range } from '../model/position.js';
import type { Segment } from '../model/segment.js';
import { foldSpaces } from '../text/fold-spaces.js';
import { align, type AlignedPair, type Likeness, NEVER, type Stretch } from './alignment.js';
import { divideAt, indices, pinUnique } from './pins.js';

/** A sentence of a segment. */
export interface Piece {
  /** Index of its segment. */
  segment: number;
  /** In the segment's prose. */
  range: Range;
  text: string;
}

/** Cuts segments into sentences, code in its place and white space folded. A segment without prose is one piece: its links. */
export function cutPieces(segments: readonly Segment[]): Piece[] {
  return segments.flatMap((segment, index) =>
    sentences(segment).map(({ text, range }) => ({ segment: index, range, text })),
  );
}

/** The sentences of a segment, with its code spans where the marks stand for them. */
function sentences({ kind, prose, codes, links }: Segment): { text: string; range: Range }[] {
  const whole = { start: 0, end: prose.length };
  let next = 0;
  const cut = cuts(kind === 'code' ? '' : prose).flatMap((range) => {
    const written = prose.slice(range.start, range.end);
    const text = foldSpaces(written.replace(/\uFFFC/g, () => ` \`${codes[next++] ?? ''}\` `));
    return text === '' ? [] : [{ text, range }];
  });
  if (cut.length > 0) return cut;
  const text = kind === 'code' ? codes.join('\n').trim() : links.join(' ');
  return text === '' ? [] : [{ text, range: whole }];
}

/** Where sentences end. Both sides are cut by the same rule, so it need not be right about `e.g. this`. */
function cuts(prose: string): Range[] {
  const starts = [0, ...Array.from(prose.matchAll(ENDING), ({ 0: ending, index }) => index + ending.length)];
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? prose.length }));
}

const ENDING = /[.!?:]\s+(?=\S)/g;

/** Aligns the sentences of two versions of one text: equal ones that occur once first, what is left between them by the words they share. */
export function alignPieces(source: readonly Piece[], target: readonly Piece[]): AlignedPair[] {
  const wordsOf = wordReader();
  const likeness: Likeness = (one, other) => alike(source[one], target[other], wordsOf);
  const keys = {
    source: (index: number) => source[index]?.text,
    target: (index: number) => target[index]?.text,
  };
  const alignPart = (sources: Stretch, targets: Stretch, round: number): AlignedPair[] => {
    if (sources.start >= sources.end || targets.start >= targets.end) return [];
    const pins = round < ROUNDS ? pinUnique(indices(sources), indices(targets), keys) : [];
    if (pins.length === 0) return align(sources, targets, likeness);
    const pairs: AlignedPair[] = [];
    for (const part of divideAt(pins, sources, targets)) {
      for (const pair of alignPart(part.source, part.target, round + 1)) pairs.push(pair);
      if (part.pin) pairs.push({ ...part.pin, likeness: SAME });
    }
    return pairs;
  };
  return alignPart({ start: 0, end: source.length }, { start: 0, end: target.length }, 0);
}

const ROUNDS = 6;
const SAME = 200;
/** Sentences that share fewer of their words are two sentences. */
const LEAST = 0.4;

type WordReader = (piece: Piece) => ReadonlySet<string>;

/** The words of those pieces alone that are held against others: most stand unchanged in both texts. */
function wordReader(): WordReader {
  const read = new Map<Piece, ReadonlySet<string>>();
  return (piece) => {
    const known = read.get(piece);
    if (known) return known;
    const words = new Set(piece.text.toLowerCase().match(/[\p{L}\p{N}]{1,60}/gu));
    read.set(piece, words);
    return words;
  };
}

function alike(source: Piece | undefined, target: Piece | undefined, wordsOf: WordReader): number {
  if (!source || !target) return NEVER;
  if (source.text === target.text) return SAME;
  const [words, others] = [wordsOf(source), wordsOf(target)];
  let common = 0;
  for (const word of words) if (others.has(word)) common += 1;
  const share = (2 * common) / (words.size + others.size);
  return share >= LEAST ? Math.round(SAME * 0.75 * share) : NEVER;
}
