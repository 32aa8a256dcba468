import type { Traits } from './traits.js';

/** Numbers for the words of the source page, so that two blocks can be compared without their letters. */
export type WordNumbers = Map<string, number>;

/** How much the words that two blocks have in common say for their being a pair, and those of the target alone against it. */
export type WordPoints = (source: Traits, target: Traits) => number;

/**
 * Weighs the words of the source page by how few of its blocks hold them: 0 for one that stands in all, up to 1 for a rare one (`NuGet` in every block
 * says nothing). Words that the source page does not have weigh nothing, and have no number.
 */
export function wordWeights(sources: readonly Traits[], numbers: WordNumbers): Float64Array {
  const counts = new Float64Array(numbers.size);
  for (const { words } of sources) for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  const all = Math.log(1 + sources.length);
  return counts.map((count) => Math.log((1 + sources.length) / count) / all);
}

/** Time grows with the words of the target's block, and, where another source block is asked for than before, with those of that. */
export function wordPoints(weights: Float64Array): WordPoints {
  // Which words the source block that was asked for last holds: those that bear its mark.
  const marks = new Uint32Array(weights.length);
  let mark = 0;
  let marked: Traits | undefined;
  return (source, target) => {
    if (target.words.length === 0) return 0;
    if (marked !== source) {
      marked = source;
      mark += 1;
      for (const word of source.words) marks[word] = mark;
    }
    let shared = 0;
    let foreign = 0;
    for (const word of target.words) {
      const points = weights[word] ?? 0;
      if (marks[word] === mark) shared += points;
      else foreign += points;
    }
    return 50 * Math.min(shared, 4) - 30 * Math.min(foreign, 3);
  };
}
