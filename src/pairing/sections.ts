import { align, type AlignedPair, type Likeness, type RunCosts, type Stretch } from './alignment.js';
import { divideAt, indices, pinUnique, type Pin } from './pins.js';
import type { Block } from './blocks.js';

/** Two pages, and how like their blocks are. */
export interface Pages {
  source: readonly Block[];
  target: readonly Block[];
  likeness: Likeness;
  costs: RunCosts;
}

/** Sections are looked for in sections this often; a page whose headings repeat more deeply is aligned in larger pieces. */
const ROUNDS = 6;
/** From so many possible pairs on, a stretch is divided further before it is aligned. */
const LARGE = 40_000;

/**
 * Aligns two stretches of blocks, divided into small ones wherever a heading of the same slug, or in large stretches another block that
 * occurs once in each, says what belongs together.
 */
export function alignSections(pages: Pages, source: Stretch, target: Stretch, round = 0): AlignedPair[] {
  if (source.start >= source.end || target.start >= target.end) return [];
  if (round < ROUNDS) {
    const headings = pinHeadings(pages, source, target);
    if (headings.length > 0) return divide(pages, source, target, headings, round);
  }
  if ((source.end - source.start) * (target.end - target.start) <= LARGE)
    return align(source, target, pages.likeness, pages.costs);
  const same = samePlaces(pages, source, target);
  if (same) return same;
  const landmarks = round < ROUNDS ? pinLandmarks(pages, source, target) : [];
  if (landmarks.length > 0) return divide(pages, source, target, landmarks, round);
  return align(source, target, pages.likeness, pages.costs);
}

function divide(
  pages: Pages,
  source: Stretch,
  target: Stretch,
  pins: readonly Pin[],
  round: number,
): AlignedPair[] {
  const pairs: AlignedPair[] = [];
  for (const part of divideAt(pins, source, target)) {
    for (const pair of alignSections(pages, part.source, part.target, round + 1)) pairs.push(pair);
    if (part.pin) pairs.push({ ...part.pin, likeness: pages.likeness(part.pin.source, part.pin.target) });
  }
  return pairs;
}

/**
 * Headings of the same slug. Where a heading repeats and one page has it more often (`#example`, `#example-1`), its numbers do not tell which
 * is which: then the blocks around it have to.
 */
function pinHeadings({ source, target }: Pages, sources: Stretch, targets: Stretch): Pin[] {
  const own = headingsIn(source, sources);
  const theirs = own.length === 0 ? [] : headingsIn(target, targets);
  if (theirs.length === 0) return [];
  const left = families(source, own);
  const right = families(target, theirs);
  const slugOf = (block: Block | undefined): string | undefined => {
    const traits = block?.traits[0];
    if (traits?.family === undefined) return undefined;
    return left.get(traits.family) === right.get(traits.family) ? traits.slug : undefined;
  };
  return pinUnique(own, theirs, {
    source: (index) => slugOf(source[index]),
    target: (index) => slugOf(target[index]),
  });
}

function headingsIn(blocks: readonly Block[], { start, end }: Stretch): number[] {
  const found: number[] = [];
  for (let index = start; index < end; index++)
    if (blocks[index]?.traits[0]?.family !== undefined) found.push(index);
  return found;
}

function families(blocks: readonly Block[], headings: readonly number[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const index of headings) {
    const family = blocks[index]?.traits[0]?.family;
    if (family !== undefined) counts.set(family, (counts.get(family) ?? 0) + 1);
  }
  return counts;
}

/** Blocks of one kind that link to the same pages and hold the same code, or were left untranslated. */
function pinLandmarks({ source, target }: Pages, sources: Stretch, targets: Stretch): Pin[] {
  return pinUnique(indices(sources), indices(targets), {
    source: (index) => landmark(source[index]),
    target: (index) => landmark(target[index]),
  });
}

/** What a block is known by in every language; undefined for one that has nothing of the kind. */
export function landmark(block: Block | undefined): string | undefined {
  if (!block) return undefined;
  const { traits } = block;
  const kinds = traits.map(({ kind }) => kind);
  const links = traits.flatMap((cell) => cell.links);
  const codes = traits.flatMap((cell) => cell.codes);
  if (links.length > 0 || codes.length > 0) return JSON.stringify([kinds, links, codes]);
  const text = traits.map((cell) => cell.text).join('\n');
  return text.length >= 4 ? JSON.stringify([kinds, text]) : undefined;
}

/** So many neighbours are looked at together when blocks are paired by their places alone. */
const WINDOW = 24;
/** Points that a pair has at least to have in the mean of a window. */
const PLAUSIBLE = 20;

/** Pairs block with block in two large stretches of the same shape, as a long table is, unless some part of it speaks against that. */
function samePlaces(pages: Pages, source: Stretch, target: Stretch): AlignedPair[] | undefined {
  const length = source.end - source.start;
  if (target.end - target.start !== length) return undefined;
  const pairs: AlignedPair[] = [];
  let points = 0;
  for (let index = 0; index < length; index++) {
    const pair = { source: source.start + index, target: target.start + index };
    const like = pages.likeness(pair.source, pair.target);
    points += like - (pairs[index - WINDOW]?.likeness ?? 0);
    pairs.push({ ...pair, likeness: like });
    if (index >= WINDOW - 1 && points < WINDOW * PLAUSIBLE) return undefined;
  }
  return pairs;
}
