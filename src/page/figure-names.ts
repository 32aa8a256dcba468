import type { Figure } from '../model/figure.js';
import type { Segment } from '../model/segment.js';
import type { SpanUnit } from '../sidebyside/read.js';
import { toOriginal } from '../text/offset-map.js';
import type { Side } from './side.js';

/**
 * Names the figures of a page's English alike in all locales, so that what each of them states can be put side by side: the ordinal of the
 * span unit that the figure stands in, the same in every locale of a revision, and the figure's count in it (`132#0`). Where the English has
 * no spans, the block's number takes the ordinal's place (`b12#0`).
 */
export function nameFigures(
  sources: readonly { segment: Segment; figures: readonly Figure[] }[],
  sideOf: (segment: Segment) => Side,
  reference: ReadonlyMap<Segment, Segment>,
): Map<Figure, string> {
  const counts = new Map<string, number>();
  const names = new Map<Figure, string>();
  for (const { segment, figures } of sources) {
    const place = reference.get(segment) ?? segment;
    const side = sideOf(place);
    for (const figure of figures) {
      const unit = baseOf(place, place === segment ? figure : undefined, side);
      const count = counts.get(unit) ?? 0;
      counts.set(unit, count + 1);
      names.set(figure, `${unit}#${count}`);
    }
  }
  return names;
}

function baseOf(segment: Segment, figure: Figure | undefined, side: Side): string {
  const range = figure ? toOriginal(segment.map, figure.range) : segment.range;
  const offset = toOriginal(side.document.map, range).start;
  return spanAt(side.spans, offset)?.ordinal ?? segment.id ?? '';
}

function spanAt(spans: readonly SpanUnit[], offset: number): SpanUnit | undefined {
  let low = 0;
  let high = spans.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((spans[middle]?.raw.source.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const span = spans[low];
  return span && span.raw.source.start <= offset && offset <= span.raw.source.end ? span : undefined;
}
