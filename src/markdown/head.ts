import type { Range } from '../model/position.js';
import type { Segment } from '../model/segment.js';
import { OffsetMapBuilder } from '../text/offset-map.js';
import type { FrontMatterRead } from './front-matter.js';

/** The fields of the front matter that readers see, as segments: figures live there too. */
export function readHead(front: FrontMatterRead, text: string): Segment[] {
  return (['title', 'description'] as const).flatMap((kind) => {
    const prose = front.fields[kind];
    const range = front.ranges[kind];
    return prose === undefined || range === undefined || prose === ''
      ? []
      : [fieldSegment(kind, prose, range, text)];
  });
}

function fieldSegment(kind: 'title' | 'description', prose: string, range: Range, text: string): Segment {
  const markdown = text.slice(range.start, range.end);
  return {
    kind,
    prose,
    map: alignField(prose, markdown, range),
    range,
    markdown,
    depth: 0,
    anchors: [],
    links: [],
    codes: [],
    section: undefined,
    id: undefined,
  };
}

/** A value is its own text, save for escapes and folded lines: what is the same at both ends is kept, the rest stands for the rest. */
export function alignField(prose: string, written: string, range: Range): Segment['map'] {
  const map = new OffsetMapBuilder();
  const most = Math.min(prose.length, written.length);
  let head = 0;
  while (head < most && prose[head] === written[head]) head += 1;
  let tail = 0;
  while (tail < most - head && prose[prose.length - 1 - tail] === written[written.length - 1 - tail])
    tail += 1;
  if (head > 0) map.add(0, range.start, range.start + head);
  if (prose.length - tail > head) map.add(head, range.start + head, range.end - tail, false);
  if (tail > 0) map.add(prose.length - tail, range.end - tail, range.end);
  return map.build();
}
