import type { VNode } from 'preact';
import { written, type Written } from '../../../text/html.js';

export type Glyph = 'error' | 'warning' | 'note' | 'stale' | 'clean' | 'fallback' | 'absent' | 'unpublished';

/**
 * Small drawings that tell states apart by their shape alone: a cross in an octagon, a triangle, a clock. Drawn with the current text colour; `cut`
 * is what is cut out of a filled shape, in the colour of the ground.
 */
const SHAPES: Record<Glyph, VNode> = {
  error: (
    <g>
      <path d="M6.2 1.5h7.6l4.7 4.7v7.6l-4.7 4.7H6.2l-4.7-4.7V6.2z" />
      <path class="cut" d="m6.8 6.8 6.4 6.4m0-6.4-6.4 6.4" />
    </g>
  ),
  warning: (
    <g>
      <path d="M10 1.6 19 18H1z" />
      <path class="cut" d="M10 7.2v5.2m0 2.2v.9" />
    </g>
  ),
  note: (
    <g>
      <circle cx="10" cy="10" r="8" />
      <path class="cut" d="M10 9.2v5.4m0-9.2v.9" />
    </g>
  ),
  stale: <path class="line" d="M10 2a8 8 0 1 1-7.4 5M2 2.4v4.8h4.8M10 5.6V10l3.2 2.4" />,
  clean: <path class="line" d="m3 10.8 4.8 4.8L17.2 5" />,
  fallback: <path class="line" d="M16 6H4.4m3.4-3.6L4 6l3.8 3.6M4 14h11.6m-3.4-3.6L16 14l-3.8 3.6" />,
  absent: <circle class="line dashed" cx="10" cy="10" r="7" />,
  unpublished: <path class="line" d="M10 2a8 8 0 1 1 0 16 8 8 0 0 1 0-16M4.4 4.4l11.2 11.2" />,
};

/** The drawings that a document uses, once each: an element apart from the text, which shows nothing itself. */
export function glyphSymbols(html: string): VNode | null {
  const used = usedIn(html);
  if (used.size === 0) return null;
  return (
    <svg class="symbols" width="0" height="0" aria-hidden="true">
      {SYMBOLS.filter(({ name }) => used.has(name)).map(({ symbol }) => symbol.element())}
    </svg>
  );
}

/** Documents are long and full of uses: each is read once, and only until there is nothing more to find. */
function usedIn(html: string): ReadonlySet<string> {
  const missing = new Set(Object.keys(SHAPES));
  const used = new Set<string>();
  for (let at = html.indexOf(USE); at !== -1 && missing.size > 0; at = html.indexOf(USE, at)) {
    const start = at + USE.length;
    at = html.indexOf('"', start);
    if (at === -1) break;
    const name = html.slice(start, at);
    if (missing.delete(name)) used.add(name);
  }
  return used;
}

/** Quotes stand in HTML around attributes alone: in text they are escaped. */
const USE = '"#glyph-';

const SYMBOLS = Object.entries(SHAPES).map(([name, shape]) => ({
  name,
  symbol: written(
    <symbol id={`glyph-${name}`} viewBox="0 0 20 20">
      {shape}
    </symbol>,
  ),
}));

/** One drawing. It says nothing to those who do not see it: a word stands beside it. */
export function glyph(name: Glyph): VNode {
  return GLYPHS[name].element();
}

const GLYPHS = Object.fromEntries(
  Object.keys(SHAPES).map((name) => [
    name,
    written(
      <svg class={`glyph glyph-${name}`} viewBox="0 0 20 20" aria-hidden="true">
        <use href={`#glyph-${name}`} />
      </svg>,
    ),
  ]),
) as Record<Glyph, Written>;
