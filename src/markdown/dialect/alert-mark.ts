import type { Line } from '../lines.js';
import { ALERT_LABELS } from './alert-labels.js';
import type { DialectText, LineConstruct } from './construct.js';

/**
 * The mark of an alert in a spelling that is not its own: `[! NOTE]`, `[!Note:]`, and those that were translated by mistake (`[!注:]`, `[! 참고:]`,
 * `[!ВНИМАНИЕ]`). Only at the start of a quote; not for `[!important](a.md)`, which is a link.
 */
export const alertMark: LineConstruct = {
  name: 'alert-mark',
  edits(read, line, index) {
    if (!beginsQuote(read, line, index)) return undefined;
    const found = MARK.exec(read.text.slice(line.content, Math.min(line.end, line.content + LONGEST)));
    const kind = ALERT_LABELS.get((found?.[1] ?? '').normalize('NFC').toLowerCase());
    if (found === null || kind === undefined) return undefined;
    const end = line.content + found[0].length;
    const mark = `[!${kind.toUpperCase()}]`;
    const written = found[0].trimEnd();
    return written.toUpperCase() === mark
      ? undefined
      : [{ start: line.content, end: end - (found[0].length - written.length), text: mark }];
  },
};

const LONGEST = 80;
const MARK =
  /^[[［][ \t]{0,3}[!！][ \t]{0,3}(\p{L}[\p{L}\p{M} ]{0,30}?)[ \t]{0,3}[:：!！]?[ \t]{0,3}[\]］](?![([:])/u;

/** Whether a line is the first of a block quote that holds something. */
export function beginsQuote({ text, lines }: DialectText, line: Line, index: number): boolean {
  if (!isQuoted(text, line)) return false;
  let at = index - 1;
  while (lines[at]?.kind === 'blank' && lines[at]?.depth === line.depth) at -= 1;
  const before = lines[at];
  return before === undefined || before.depth < line.depth || !isQuoted(text, before);
}

function isQuoted(text: string, { start, content }: Line): boolean {
  return text.slice(start, content).trimEnd().endsWith('>');
}
