import type { InlineConstruct } from './construct.js';
import { keepAsCode, keepOnly, matchGroups } from './construct.js';

/**
 * `[!INCLUDE [title](path)]` puts another file in its place. Until that is at hand its title stays, emphasised where it stands alone, or its
 * path where it has none. Also for what machine translation makes of it (`[! Include [x] (x.md)]`); not for `[!INCLUDE]`.
 */
export const include: InlineConstruct = {
  name: 'include',
  find(text, at, end) {
    const found = matchGroups(INCLUDE, text, at, end);
    const [whole, title, path] = found?.groups ?? [];
    if (found === undefined || whole === undefined || title === undefined || path === undefined) {
      return undefined;
    }
    const words = text.slice(title.start, title.end);
    const inset = { kind: 'include', url: text.slice(path.start, path.end) } as const;
    if (words.trim() === '') return { end: found.end, edits: keepAsCode(text, whole, path), inset };
    const kept = {
      start: title.start + (words.length - words.trimStart().length),
      end: title.end - (words.length - words.trimEnd().length),
    };
    const mark = isAlone(text, whole.start, whole.end) && !/[*_`\\]/.test(words) ? '*' : '';
    return { end: found.end, edits: keepOnly(whole, kept, mark, mark), inset };
  },
};

const INCLUDE =
  /\[[ \t]?![ \t]?include[ \t]{0,3}\[([^[\]\r\n]{0,300})\][ \t]?\([ \t]?([^()\s]{1,500})(?:[ \t][^()\r\n]{0,200})?\)[ \t]{0,3}\]/diy;

/** Whether nothing but white space and marks of containers stands in the line. */
function isAlone(text: string, start: number, end: number): boolean {
  return (
    /(?:^|[\r\n])[ \t>]{0,20}$/.test(text.slice(Math.max(0, start - 21), start)) &&
    LINE_END.test(text.slice(end, end + 20))
  );
}

const LINE_END = /^[ \t]{0,10}(?:[\r\n]|$)/;
