import type { Segment } from '../model/segment.js';
import { type AlignedPair, NEVER, RUN } from './alignment.js';
import { type Block, blockLikeness, gatherBlocks, segmentPairs, type TraitLikeness } from './blocks.js';
import { likeness } from './likeness.js';
import { learn } from './memory.js';
import { pairMoved } from './moved.js';
import { alignSections, type Pages } from './sections.js';
import { type FigureValues, readSource } from './source-page.js';
import { readTraits, type Traits } from './traits.js';
import { wordPoints } from './word-weights.js';

/**
 * Aligns the blocks of two pages: section by section in their order, then what is left over on both sides, where links or text show that it
 * was moved. Where anything is left over, all is aligned once more with what the first time taught about the page's own words. The pairs hold
 * indices of segments; a pair's points say how sure it is.
 */
export function alignBlocks(
  source: readonly Segment[],
  target: readonly Segment[],
  figures: FigureValues,
): AlignedPair[] {
  const { sources, blocks: sourceBlocks, numbers, weights } = readSource(source, figures);
  const numberOf = (word: string): number | undefined => numbers.get(word);
  const targets = target.map((segment) => readTraits(segment, figures(segment, 'target'), numberOf));
  const blocks = { source: sourceBlocks, target: gatherBlocks(target, targets) };
  const words = wordPoints(weights);
  const plain: TraitLikeness = (one, other) => likeness(one, other, words);
  const first = alignOnce(blocks, plain);
  if (first.length === source.length && first.length === target.length) return first;
  const known = learn(first.flatMap((pair) => traitsOf(pair, sources, targets)));
  if (known === undefined) return first;
  return alignOnce(blocks, (one, other) => {
    const points = plain(one, other);
    return points <= NEVER ? NEVER : points + known(one, other);
  });
}

function alignOnce(
  { source, target }: { source: readonly Block[]; target: readonly Block[] },
  like: TraitLikeness,
): AlignedPair[] {
  const pages: Pages = {
    source,
    target,
    costs: { source: runCosts(source), target: runCosts(target) },
    likeness: (s, t) => {
      const one = source[s];
      const other = target[t];
      return one && other ? blockLikeness(one, other, like) : NEVER;
    },
  };
  const pairs = alignSections(pages, { start: 0, end: source.length }, { start: 0, end: target.length });
  return [...pairs, ...pairMoved(pages, pairs)].flatMap((pair) => {
    const one = source[pair.source];
    const other = target[pair.target];
    return one && other ? segmentPairs(one, other, like) : [];
  });
}

function traitsOf(
  pair: AlignedPair,
  sources: readonly Traits[],
  targets: readonly Traits[],
): [Traits, Traits][] {
  const source = sources[pair.source];
  const target = targets[pair.target];
  return source && target ? [[source, target]] : [];
}

/**
 * A run without partners begins rather with a heading or a list item than with what belongs to the one before: of the items
 * `Developed Markets`, its sentence, `Developing Markets`, its sentence an item and its own sentence are missing together.
 */
function runCosts(blocks: readonly Block[]): (index: number) => number {
  const costs = blocks.map(
    (block, index) => RUN + (levelOf(block) > levelOf(blocks[index - 1]) ? ORPHAN : 0),
  );
  return (index) => costs[index] ?? RUN;
}

const ORPHAN = 15;

/** Headings stand above all blocks, an item above what is nested in it. */
function levelOf(block: Block | undefined): number {
  const first = block?.traits[0];
  if (!first) return Infinity;
  return first.kind === 'heading' ? first.depth - 10 : first.depth;
}
