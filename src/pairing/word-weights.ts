import type { WordWeight } from './likeness.js';
import type { Traits } from './traits.js';

/** Weighs the words of the source page by how few of its blocks hold them; words that the source page does not have weigh nothing. */
export function wordWeights(source: readonly Traits[]): WordWeight {
  const counts = new Map<string, number>();
  for (const { words } of source) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const all = Math.log(1 + source.length);
  const weights = new Map<string, number>();
  for (const [word, count] of counts) weights.set(word, Math.log((1 + source.length) / count) / all);
  return (word) => weights.get(word);
}
