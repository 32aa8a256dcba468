/** Reads a Markdown text line by line, as far as one must to know where a line is text and where it is code, HTML or nothing. */
export interface BlockReader {
  /** Reads the next line, if it goes on with a fence or an HTML block; else false, and the line is to be read by `read`. */
  inert(line: string): boolean;
  /** Reads the next line. `text` is a paragraph, or a row of a table. */
  read(line: string): 'blank' | 'code' | 'html' | 'heading' | 'rule' | 'text';
  /** Whether the line that was read last is a paragraph that the next one could go on with. */
  paragraph(): boolean;
}

/**
 * Rules of CommonMark 0.31 (4.1, 4.2, 4.5, 4.6), with containers taken lightly: quote and list markers are read over, and only a quote that ends
 * ends what is open in it. Indented code cannot be told from a list's content in this way, and counts as text.
 */
export function readBlocks(): BlockReader {
  let closing: ((line: string) => boolean) | undefined;
  let quoted = false;
  let paragraph = false;
  const open = (line: string, end: typeof closing): void => {
    closing = end;
    quoted = QUOTED.test(line);
    paragraph = false;
  };
  return {
    inert(line) {
      if (closing !== undefined && quoted && !QUOTED.test(line)) closing = undefined;
      if (closing === undefined) return false;
      if (closing(line)) closing = undefined;
      return true;
    },
    read(line) {
      if (BLANK.test(line)) {
        paragraph = false;
        return 'blank';
      }
      const prefix = containerPrefix(line);
      if (LISTED.test(prefix)) paragraph = false;
      const body = line.slice(prefix.length);
      const fence = FENCE.exec(body)?.[0];
      if (fence !== undefined) {
        open(line, (next) => closesFence(next, fence));
        return 'code';
      }
      const html = HTML.find(({ start, alone }) => start.test(body) && !(alone === true && paragraph));
      if (html !== undefined) {
        open(line, html.end.test(body) ? undefined : (next) => html.end.test(next));
        return 'html';
      }
      const ends = HEADING.test(body) ? 'heading' : isRule(body) || UNDERLINE.test(body) ? 'rule' : undefined;
      paragraph = ends === undefined;
      return ends ?? 'text';
    },
    paragraph: () => paragraph,
  };
}

/** The quote and list markers, with their white space, that a line begins with. */
export function containerPrefix(line: string): string {
  return CONTAINERS.exec(line)?.[0] ?? '';
}

// Markers nested deeper than this are text to us: an engine's stack ends somewhere.
const CONTAINERS = /^[ \t]*(?:(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))[ \t]*){0,200}/;
const LISTED = /[-+*\d]/;
const QUOTED = /^[ \t]*>/;
const BLANK = /^[ \t>]*$/;
const HEADING = /^#{1,6}(?:[ \t]|$|<a[ \t])/;
const UNDERLINE = /^=+[ \t]*$/;
const FENCE = /^(?:~{3,}|`{3,}(?=[^`]*$))/;

/** Whether a line, without its containers, is a thematic break: three or more of one mark and nothing else. */
export function isRule(line: string): boolean {
  return /^([-_*])[ \t]*\1[ \t]*\1/.test(line) && /^(?:[- \t]+|[_ \t]+|[* \t]+)$/.test(line);
}

function closesFence(line: string, fence: string): boolean {
  const marks = /^[ \t>]*(`+|~+)[ \t]*$/.exec(line)?.[1];
  return marks !== undefined && marks.length >= fence.length && marks.startsWith(fence.charAt(0));
}

// The seven conditions of section 4.6. `alone`: cannot interrupt a paragraph.
const HTML: readonly { start: RegExp; end: RegExp; alone?: boolean }[] = [
  { start: /^<(?:pre|script|style|textarea)(?:[\s>]|$)/i, end: /<\/(?:pre|script|style|textarea)>/i },
  { start: /^<!--/, end: /-->/ },
  { start: /^<\?/, end: /\?>/ },
  { start: /^<![a-z]/i, end: />/ },
  { start: /^<!\[CDATA\[/, end: /\]\]>/ },
  {
    start:
      /^<\/?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?:[\s>]|\/>|$)/i,
    end: BLANK,
  },
  { start: /^<\/?[a-z][a-z\d-]*(?:\s[^<>]*)?>\s*$/i, end: BLANK, alone: true },
];
