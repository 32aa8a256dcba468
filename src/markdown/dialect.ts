import type { Range } from '../model/position.js';
import type { Edit } from '../text/offset-map.js';
import type { InsetMark } from './dialect/construct.js';
import { rewriteDialect } from './dialect/rewrite.js';
import type { Line } from './lines.js';

/** What the repairs of a text come to. */
export interface Repaired {
  /** Sorted, not overlapping. */
  edits: Edit[];
  /** How often each repair was made, by name. */
  counts: Record<string, number>;
  /** Where each of them was first made. */
  first: Record<string, Range>;
  /** Marks in whose place another file belongs, in order. */
  insets: (InsetMark & { range: Range })[];
}

/**
 * Finds what has to be changed in a text so that CommonMark reads in it what its authors' tools read. Only lines of Markdown are looked at: what
 * stands in fences, comments and HTML blocks is left alone.
 */
export function repairDialect(text: string, lines: readonly Line[]): Repaired {
  const edits: Edit[] = [];
  const counts: Record<string, number> = {};
  const first: Record<string, Range> = {};
  const insets: Repaired['insets'] = [];
  for (const line of lines) {
    if (line.kind !== 'text') continue;
    for (const { name, repair } of REPAIRS) {
      const edit = repair(text, line);
      if (edit === undefined) continue;
      edits.push(edit);
      counts[name] = (counts[name] ?? 0) + 1;
      first[name] ??= { start: line.content, end: line.end };
      break;
    }
  }
  for (const { name, start, end, inset, edits: found } of rewriteDialect(text, lines)) {
    edits.push(...found);
    counts[name] = (counts[name] ?? 0) + 1;
    first[name] ??= { start, end };
    if (inset) insets.push({ ...inset, range: { start, end } });
  }
  return { edits: inOrder(edits), counts, first, insets };
}

/** Sorted; of two that overlap the first one holds. Insertions at one place keep their order. */
function inOrder(edits: Edit[]): Edit[] {
  let read = 0;
  return edits
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .filter((edit) => {
      if (edit.start < read) return false;
      read = edit.end;
      return true;
    });
}

/** A departure of the dialect from CommonMark, known by name, and the edit that mends it in a line: at most one repair a line. */
interface Repair {
  name: string;
  repair: (text: string, line: Line) => Edit | undefined;
}

const HEADING_MARK = /(?:#{1,6}(?=<a\s+(?:name|id)\b)|#{2,6}(?=\p{L}))/iuy;

/** All repairs, in the order in which they are tried. Further ones of the dialect are further lines. */
const REPAIRS: readonly Repair[] = [
  {
    // `#<a name="gold"></a>Gold` and `####合作伙伴` are headings; `#hashtag`, `#region`, `#1`, `#>` and `#中文` are not.
    name: 'heading-space',
    repair: (text, line) => {
      if (line.indent > 3 || text[line.content] !== '#') return undefined;
      HEADING_MARK.lastIndex = line.content;
      const mark = HEADING_MARK.exec(text);
      const at = line.content + (mark?.[0].length ?? 0);
      return mark === null || at >= line.end ? undefined : { start: at, end: at, text: ' ' };
    },
  },
];
