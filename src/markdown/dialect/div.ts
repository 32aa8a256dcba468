import type { Edit } from '../../text/offset-map.js';
import { beginsQuote } from './alert-mark.js';
import type { LineConstruct } from './construct.js';

/**
 * `> [!div class="checklist"]` makes a quote a box of a look of its own: the mark and the quote go, what stands in it stays. Not for a mark
 * further down in a quote.
 */
export const div: LineConstruct = {
  name: 'div',
  edits(read, line, index) {
    const { text, lines } = read;
    const mark = /^\[!div(?:[ \t][^\]\r\n]{0,300})?\][ \t]{0,20}/i.exec(
      text.slice(line.content, line.end),
    )?.[0];
    if (mark === undefined || !beginsQuote(read, line, index)) return undefined;
    const column = text.lastIndexOf('>', line.content) - line.start;
    const edits: Edit[] = [];
    for (let at = index; at < lines.length; at += 1) {
      const next = lines[at];
      if (next === undefined || next.depth < line.depth) break;
      const sign = next.start + column;
      if (at > index && (text[sign] !== '>' || /[^\s>]/.test(text.slice(next.start, sign)))) break;
      const space = text[sign + 1] === ' ' ? 1 : 0;
      const end = at === index ? line.content + mark.length : sign + 1 + space;
      edits.push({ start: sign, end, text: '' });
    }
    return edits;
  },
};
