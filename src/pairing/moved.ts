import { align, type AlignedPair, type Stretch } from './alignment.js';
import { uniquePairs, type Keys } from './pins.js';
import { landmark, type Pages } from './sections.js';
import type { Block } from './blocks.js';

/**
 * Pairs what an alignment in order left over on both sides because it was moved: a whole section, known by its slug; a block inside its
 * section, known by its links and code or by its untranslated text. So two list items that a translator swapped (`MB2-714` after `MB2-713`)
 * stand each beside its own English, and neither is missing or added. The same exam missing from one section and added to another stays so.
 */
export function pairMoved(pages: Pages, pairs: readonly AlignedPair[]): AlignedPair[] {
  if (pairs.length >= Math.min(pages.source.length, pages.target.length)) return [];
  const sections = movedSections(pages, pairs);
  return [...sections, ...movedBlocks(pages, [...pairs, ...sections])];
}

function movedSections(pages: Pages, pairs: readonly AlignedPair[]): AlignedPair[] {
  const { source, target } = leftOver(pages, pairs);
  return pairBy(pages, source, target, {
    source: (index) => pages.source[index]?.traits[0]?.slug,
    target: (index) => pages.target[index]?.traits[0]?.slug,
  }).flatMap((heading) => [
    heading,
    ...align(
      body(pages.source, heading.source, source),
      body(pages.target, heading.target, target),
      pages.likeness,
      pages.costs,
    ),
  ]);
}

/** The blocks after a heading that have no partner, up to the next heading. */
function body(blocks: readonly Block[], heading: number, left: ReadonlySet<number>): Stretch {
  let end = heading + 1;
  while (left.has(end) && blocks[end]?.traits[0]?.kind !== 'heading') end += 1;
  return { start: heading + 1, end };
}

function movedBlocks(pages: Pages, pairs: readonly AlignedPair[]): AlignedPair[] {
  const { source, target } = leftOver(pages, pairs);
  if (source.size === 0 || target.size === 0) return [];
  const partner = new Map(pairs.map((pair) => [pair.target, pair.source]));
  const sourceSection = headingsBefore(pages.source);
  // A section of the target that has no partner gets a number that no section of the source has.
  const targetSection = headingsBefore(pages.target).map((heading) =>
    heading === -1 ? -1 : (partner.get(heading) ?? -2 - heading),
  );
  const key = (block: Block | undefined, section: number | undefined): string | undefined => {
    const mark = landmark(block);
    return mark === undefined ? undefined : `${section} ${mark}`;
  };
  return pairBy(pages, source, target, {
    source: (index) => key(pages.source[index], sourceSection[index]),
    target: (index) => key(pages.target[index], targetSection[index]),
  });
}

function pairBy(
  { likeness }: Pages,
  source: ReadonlySet<number>,
  target: ReadonlySet<number>,
  keys: Keys,
): AlignedPair[] {
  return uniquePairs(source, target, keys)
    .map((pin) => ({ ...pin, likeness: likeness(pin.source, pin.target) }))
    .filter((pair) => pair.likeness > 0);
}

function leftOver(
  pages: Pages,
  pairs: readonly AlignedPair[],
): { source: ReadonlySet<number>; target: ReadonlySet<number> } {
  const source = new Set(pages.source.keys());
  const target = new Set(pages.target.keys());
  for (const pair of pairs) {
    source.delete(pair.source);
    target.delete(pair.target);
  }
  return { source, target };
}

/** For each block the index of the nearest heading before it (its own, for a heading), -1 before the first one. */
function headingsBefore(blocks: readonly Block[]): number[] {
  let last = -1;
  return blocks.map(({ traits }, index) => {
    if (traits[0]?.kind === 'heading') last = index;
    return last;
  });
}
