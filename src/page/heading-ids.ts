import type { Document } from '../markdown/document.js';
import type { Segment } from '../model/segment.js';
import type { PairedPage, Sides } from './pair.js';

/**
 * The English id for each heading of a translation that has no anchor of its own, so that a fragment leads to the same place in every locale:
 * that of the heading it is paired with, or, on a page with spans, of the same heading in its own English.
 */
export function englishHeadingIds(
  { target, own, reference }: Sides,
  { units }: PairedPage,
): (index: number) => string | undefined {
  if (own) return (index) => own.document.ids.headings[index]?.id;
  if (reference === undefined) return () => undefined;
  const english = headingFinder(reference.document);
  const translated = headingFinder(target.document);
  const ids = new Map<number, string>();
  for (const unit of units) {
    if (unit.kind !== 'paired') continue;
    const index = translated(unit.target);
    const id = reference.document.ids.headings[english(unit.source) ?? -1]?.id;
    if (index !== undefined && id !== undefined) ids.set(index, id);
  }
  return (index) => ids.get(index);
}

/** The place of a heading's segment among the headings of its page, those without text counted. */
function headingFinder({ ids }: Document): (segment: Segment) => number | undefined {
  const byStart = new Map(ids.headings.map(({ node }, index) => [node.position?.start.offset, index]));
  return ({ kind, range }) => (kind === 'heading' ? byStart.get(range.start) : undefined);
}
