/** The lines of a text, without those that stand in fences of which no parser can be in doubt. */
export interface BareLines {
  /** In order, the lines that open and close these fences among them. */
  lines: string[];
  /** Indexes of the latter. */
  fences: ReadonlySet<number>;
}

/**
 * Leaves out what stands in fences that are closed and can be nothing else: at the margin, in a quotation at the margin, or set in behind a blank line. From the
 * first one on that could be, or could go on as, something else, all is left as it is. Linear.
 */
export function withoutFences(text: string): BareLines {
  const all = text.split(/\r\n?|\n/);
  const fences = new Set<number>();
  if (!text.includes('```') && !text.includes('~~~')) return { lines: all, fences };
  const lines: string[] = [];
  let certain = true;
  let blank = true;
  // A block of HTML ends with a blank line, but for those of `LONG_HTML`.
  let html = false;
  for (let index = 0; index < all.length; index += 1) {
    const line = all[index] ?? '';
    const close: number | undefined =
      certain && isFence(line) && !html ? closingOf(all, index, blank) : undefined;
    if (close === undefined) certain &&= !isFence(line) && !LONG_HTML.test(line);
    else {
      fences.add(lines.length).add(lines.length + 1);
      lines.push(line);
      index = close;
    }
    lines.push(all[index] ?? '');
    blank = close === undefined && BLANK.test(line);
    html = !blank && close === undefined && (html || line.includes('<'));
  }
  return { lines, fences };
}

/** Whether a line has the marks of a fence, wherever. */
export function isFence(line: string): boolean {
  return line.includes('```') || line.includes('~~~');
}

const BLANK = /^[ \t]*$/;
/** What does not end with a blank line (CommonMark 0.31, 4.6). */
const LONG_HTML = /<(?:[!?]|script|pre|style|textarea)/i;
const OPENING = /^(> ?| *)(`{3,}|~{3,})[^`~&\\]*$/;
const CLOSING = /^ {0,3}(`{3,}|~{3,})[ \t]*$/;
const QUOTED_CLOSING = /^> {0,4}(`{3,}|~{3,})[ \t]*$/;

/** The line that closes the fence which a line opens; undefined where there is any doubt about one of them. */
function closingOf(lines: readonly string[], open: number, blank: boolean): number | undefined {
  const [, prefix = '', marks] = OPENING.exec(lines[open] ?? '') ?? [];
  const quoted = prefix.startsWith('>');
  const setIn = prefix !== '' && !quoted;
  if (marks === undefined || (setIn && !blank)) return undefined;
  for (let at = open + 1; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (quoted && !/^>(?!\t)/.test(line)) return undefined;
    if (setIn && !line.startsWith(prefix) && !BLANK.test(line)) return undefined;
    if (setIn && isFence(line)) return line.trimEnd() === prefix + marks ? at : undefined;
    const closing = setIn ? undefined : (quoted ? QUOTED_CLOSING : CLOSING).exec(line)?.[1];
    if (closing?.startsWith(marks) === true) return at;
  }
  return undefined;
}
