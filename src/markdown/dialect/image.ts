import type { Edit } from '../../text/offset-map.js';
import type { InlineConstruct } from './construct.js';
import { readTripleColon } from './triple-colon.js';

/**
 * `:::image type="content" source="a.png" alt-text="The tiers":::` is `![The tiers](<a.png>)`; the long description that may follow is text as any
 * other. Not for `:::image` that names no file.
 */
export const image: InlineConstruct = {
  name: 'image',
  find(text, at, end) {
    const found = readTripleColon(text, 'image', at, end);
    const source = found?.attributes.get('source');
    if (found === undefined || source === undefined) return undefined;
    const path = text.slice(source.start, source.end).trim();
    if (path === '' || /[<>\r\n\\]/.test(path)) return undefined;
    const alt = found.attributes.get('alt-text');
    const target = `](<${path}>)`;
    if (alt === undefined) {
      return { end: found.end, edits: [{ start: at, end: found.end, text: `![${target}` }] };
    }
    return {
      end: found.end,
      edits: [
        { start: at, end: alt.start, text: '![' },
        ...plainEdits(text, alt.start, alt.end),
        { start: alt.end, end: found.end, text: target },
      ],
    };
  },
};

/** Edits by which a stretch of text means nothing but itself in the description of an image, in one line. */
function plainEdits(text: string, start: number, end: number): Edit[] {
  const edits: Edit[] = [];
  for (const { 0: found, index } of text
    .slice(start, end)
    .matchAll(/[[\]\\`*_<&~!]|[ \t]*[\r\n][ \t>\r\n]*/g)) {
    const at = start + index;
    const special = /^\S$/.test(found);
    edits.push(
      special ? { start: at, end: at, text: '\\' } : { start: at, end: at + found.length, text: ' ' },
    );
  }
  return edits;
}
