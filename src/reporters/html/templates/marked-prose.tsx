import type { ComponentChildren } from 'preact';
import type { Range } from '../../../model/position.js';

/** Prose with some stretches of it wrapped: in order, not overlapping; what overlaps an earlier one is left as text. */
export function markedProse<Mark extends Range>(
  text: string,
  marks: readonly Mark[],
  wrap: (text: string, mark: Mark) => ComponentChildren,
): ComponentChildren {
  const parts: ComponentChildren[] = [];
  let from = 0;
  for (const mark of marks) {
    if (mark.start < from || mark.end > text.length) continue;
    parts.push(
      readable(text.slice(from, mark.start)),
      wrap(readable(text.slice(mark.start, mark.end)), mark),
    );
    from = mark.end;
  }
  parts.push(readable(text.slice(from)));
  return parts;
}

/** Prose has one U+FFFC in the place of code, which is not part of what is compared. */
export function readable(prose: string): string {
  return prose.replaceAll('\uFFFC', '…');
}
