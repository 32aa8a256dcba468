import type { TraitLikeness } from './blocks.js';
import type { Traits } from './traits.js';

const MOST = 60;

/**
 * Learns from pairs how the page translates short texts that repeat (`Description` above each table is `説明`), and weighs a pair by it: up to
 * 60 points more where the two texts stand together elsewhere, up to 60 fewer where each stands with another. Undefined where nothing repeats.
 */
export function learn(
  pairs: readonly (readonly [source: Traits, target: Traits])[],
): TraitLikeness | undefined {
  const together = new Map<string, Map<string, number>>();
  for (const [source, target] of pairs) {
    if (source.text === '' || target.text === '') continue;
    const known = together.get(target.text) ?? new Map<string, number>();
    known.set(source.text, (known.get(source.text) ?? 0) + 1);
    together.set(target.text, known);
  }
  const totals = new Map(
    [...together]
      .map(([text, known]) => [text, [...known.values()].reduce(sum, 0)] as const)
      // Once is the pair itself, or chance.
      .filter(([, total]) => total > 1),
  );
  if (totals.size === 0) return undefined;
  return (source, target) => {
    const total = totals.get(target.text);
    if (total === undefined) return 0;
    const count = together.get(target.text)?.get(source.text) ?? 0;
    if (count < 2) return Math.round((-MOST * (total - count)) / total);
    return Math.round((MOST * (2 * count - total)) / total);
  };
}

function sum(a: number, b: number): number {
  return a + b;
}
