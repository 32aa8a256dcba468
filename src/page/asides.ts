import type { LinkLabel } from '../markdown/labels.js';
import type { SourceInput } from '../model/page.js';
import type { Segment } from '../model/segment.js';
import type { TranslationUnit } from '../model/unit.js';
import type { Sides } from './pair.js';
import type { Side } from './side.js';

/**
 * Pairs what stands beside the body of a page and has no span: title and description, descriptions of images, titles of links. Only where its
 * English is known: of a file of the source locale all of it; of a recovered English what stands in a span there, the rest being in the donor's
 * language. Labels belong together by what they are on; where the two sides have a thing another number of times, it is not decided which is which.
 */
export function pairAsides(
  { target, own, reference }: Sides,
  source: SourceInput['kind'] | undefined,
): TranslationUnit[] {
  if (reference === undefined || (own !== undefined && source === 'recovered')) return [];
  const known = (side: Side, segment: Segment): boolean => source === 'file' || side.spanned.has(segment);
  // A span of the page's own is a unit of its body.
  const open = (segment: Segment): boolean => !target.spanned.has(segment);
  const units = reference.document.head.flatMap((english): TranslationUnit[] => {
    const other = target.document.head.find(({ kind }) => kind === english.kind);
    return other && known(reference, english) && open(other) ? [paired(english, other)] : [];
  });
  const labels = byThing(target.document.labels.filter(({ segment }) => open(segment)));
  for (const [thing, all] of byThing(reference.document.labels)) {
    const others = labels.get(thing) ?? [];
    if (others.length !== all.length) continue;
    for (const [index, { segment }] of all.entries()) {
      const other = others[index];
      if (other && known(reference, segment)) units.push(paired(segment, other.segment));
    }
  }
  return units;
}

function paired(source: Segment, target: Segment): TranslationUnit {
  return { kind: 'paired', id: source.id ?? '', source, target, pairedBy: 'structure' };
}

/** Labels by kind and by the last part of the address, which is the same in all locales: `media/plan-1.png`. */
function byThing(labels: readonly LinkLabel[]): Map<string, LinkLabel[]> {
  const things = new Map<string, LinkLabel[]>();
  for (const label of labels) {
    const path = label.url.split(/[?#]/, 1)[0]?.replace(/\/$/, '') ?? '';
    const thing = `${label.kind} ${path.slice(path.lastIndexOf('/') + 1).toLowerCase()}`;
    things.set(thing, [...(things.get(thing) ?? []), label]);
  }
  return things;
}
