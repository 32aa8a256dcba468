import { isRule } from './block-lines.js';

/** What stands around the text of a unit that begins its line. */
interface LineStart {
  /** What stands before it in the line: nothing, white space, quote and list markers. */
  prefix: string;
  /** The rest of the line. */
  rest: string;
  /** Whether the line before is a paragraph that this one could go on with. */
  paragraph: boolean;
  /** Whether the unit goes on in the next line. */
  continued: boolean;
}

/** Text to put in at an offset of `rest`, so that the line stays the paragraph that it was behind its tag. */
interface Guard {
  at: number;
  text: string;
}

/**
 * What a line needs so as not to become another block when the tag that it began with is gone; undefined where it needs nothing.
 *
 * For: `<span data-ttu-id="…">* Se retira el 30 de septiembre…`, `1. x ejemplo:`, `>= 2048 비트의 RSA…`, each a sentence. To be left alone:
 * `*.nupkg`, `1.0 릴리스`, `- ` before the tag, `#2486 の使用時…`, ```` ```license``` ```` (one line, so a code span), raw HTML, which was a block in the
 * English too. Rules of CommonMark 0.31: sections 4.1 to 4.7, 5.1, 5.2; of headings without a space those of the dialect.
 */
export function guardFor(line: LineStart): Guard | undefined {
  const lead = /^[ \t]*/.exec(line.rest)?.[0].length ?? 0;
  const goesOn = line.paragraph && !MARKER.test(line.prefix);
  if (movesContent(line, lead)) return { at: 0, text: SPACE };
  const body = line.rest.slice(lead);
  if (isRule(body)) return { at: lead, text: '\\' };
  for (const { start, text, opens } of BLOCKS) {
    if (opens !== undefined && opens !== goesOn) continue;
    const match = start.exec(body);
    // Of two groups the first is what stands before the character to be escaped.
    if (match !== null) return { at: lead + (match[1]?.length ?? 0), text };
  }
  return undefined;
}

// A space that is text: it keeps the white space that follows from being indentation, and a row of backticks from being a fence.
const SPACE = '&#32;';

/** `opens`: only where a paragraph (true) or anything else (false) comes before. */
const BLOCKS: readonly { start: RegExp; text: string; opens?: boolean }[] = [
  { start: /^()[-+*](?=[ \t]|$)/, text: '\\' },
  { start: /^(\d{1,9})[.)](?=[ \t]|$)/, text: '\\' },
  { start: /^()>/, text: '\\' },
  { start: /^()#{1,6}(?=[ \t]|$|<a[ \t]+(?:name|id)\b)/, text: '\\' },
  { start: /^()#{2,6}(?=\p{L})/u, text: '\\' },
  { start: /^()(?:=+|-+)[ \t]*$/, text: '\\', opens: true },
  { start: /^()~{3}/, text: '\\' },
  { start: /^()`{3,}[^`]*$/, text: SPACE },
  { start: /^()\[\^[^\s[\]]+\]:/, text: '\\' },
  {
    start: /^()\[(?:[^[\]\\]|\\.){1,999}\]:[ \t]*(?:(?:<[^<>]*>|[^\s<]\S*)(?:[ \t]+["'(].*)?)?[ \t]*$/,
    text: '\\',
    opens: false,
  },
];

/** Whether white space at the start of a unit would move the content of its list item, or make code of it. */
function movesContent({ prefix, rest, paragraph, continued }: LineStart, lead: number): boolean {
  if (lead === rest.length) return continued && MARKER.test(prefix);
  if (lead === 0) return false;
  if (MARKER.test(prefix)) return true;
  const indent = prefix.slice(prefix.lastIndexOf('>') + 1);
  return !paragraph && columns(indent) < 4 && columns(indent + rest.slice(0, lead)) >= 4;
}

const MARKER = /(?:[-+*]|\d[.)])[ \t]*$/;

function columns(space: string): number {
  let width = 0;
  for (const character of space) width += character === '\t' ? 4 - (width % 4) : 1;
  return width;
}
