import type { SideBySide, SpanDefect, SpanUnit } from './side-by-side.js';
import { identityMap } from '../text/offset-map.js';
import { markSpans } from './mark-spans.js';
import { mendSide, type MendedSide } from './mend.js';
import { splitSides, type SplitUnit } from './split.js';

export type { SideBySide, SpanUnit } from './side-by-side.js';

/**
 * Reads a page of the side-by-side format, in which each translated stretch is followed by what it was translated from:
 *
 *     <span data-ttu-id="289bc-132">TARGET</span><span class="sxs-lookup"><span data-stu-id="289bc-132">SOURCE</span></span>
 *
 * Works on the raw text, before Markdown or YAML is parsed, so that units in titles, comments, table rows and link texts are read like any other.
 * Tags in fences and code spans are examples, and stay text. Never throws, loses no text, leaves no tag of the format in the two texts; takes
 * time linear in the text. A text without spans comes back as it is, on both sides.
 */
export function readSideBySide(raw: string): SideBySide {
  if (!SPAN.test(raw)) return withoutMarks(raw, []);
  const { marks, defects, entities } = markSpans(raw);
  if (marks.length === 0) return withoutMarks(raw, defects);
  const sides = splitSides(raw, marks);
  const target = mendSide(sides.target);
  const source = mendSide(sides.source);
  const units = sides.units.filter(({ unit }) => unit.listed).map((unit) => moveUnit(unit, target, source));
  return {
    spans: units.length > 0,
    target: target.edited,
    source: source.edited,
    units,
    defects,
    repairs: addRepairs({ 'tag-quotes': entities }, target.repairs, source.repairs),
  };
}

/** Without such a tag there is nothing to look for. */
const SPAN = /<\/?span/i;

function withoutMarks(raw: string, defects: SpanDefect[]): SideBySide {
  const edited = { text: raw, map: identityMap(raw.length) };
  return { spans: false, target: edited, source: edited, units: [], defects, repairs: {} };
}

function moveUnit(
  { unit, target, source, raw }: SplitUnit,
  targets: MendedSide,
  sources: MendedSide,
): SpanUnit {
  const { id } = unit;
  const ordinal = id.slice(id.lastIndexOf('-') + 1);
  return { id, ordinal, target: targets.moved(target), source: sources.moved(source), raw };
}

/** Sums, without what never happened. */
function addRepairs(...counts: Record<string, number>[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const [name, count] of counts.flatMap((record) => Object.entries(record))) {
    if (count > 0) sums[name] = (sums[name] ?? 0) + count;
  }
  return sums;
}
