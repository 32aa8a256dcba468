import type { Range } from '../../model/position.js';
import type { Edit } from '../../text/offset-map.js';

/** Two asterisks that open strong text and two that close it, with what makes them do so. */
export interface CjkEmphasis extends Range {
  edits: Edit[];
}

/**
 * Finds strong text that CommonMark leaves as it is written because no space parts words in Chinese, Japanese and Korean:
 * `**[追加]**を` and `**자세히...**를` close behind a mark and before a letter, where English would have a space; `は**「重要」**` opens so. An empty comment in
 * that place is a mark to the parser and nothing to readers. Not for asterisks that CommonMark reads well (`**追加**を`), nor for two that have no
 * partner in the paragraph, nor for `2**(3)`. See https://github.com/commonmark/commonmark-spec/issues/650.
 */
export function* cjkEmphasis(
  text: string,
  { start, end }: Range,
  taken: (offset: number) => boolean,
): Iterable<CjkEmphasis> {
  let open: { at: number; mended: boolean } | undefined;
  for (const { index } of text.slice(start, end).matchAll(RUN)) {
    const at = start + index;
    if (taken(at)) continue;
    const before = at === start ? ' ' : (/.$/su.exec(text.slice(Math.max(start, at - 2), at))?.[0] ?? ' ');
    const behind = at + 2 >= end ? ' ' : (/^./su.exec(text.slice(at + 2, at + 4))?.[0] ?? ' ');
    const opens = flanks(behind, before);
    const closes = flanks(before, behind);
    if (open !== undefined && (closes || (isMark(before) && CJK.test(behind)))) {
      const edits: Edit[] = open.mended ? [{ start: open.at, end: open.at, text: NOTHING }] : [];
      if (!closes) edits.push({ start: at + 2, end: at + 2, text: NOTHING });
      if (edits.length > 0) yield { start: open.at, end: at + 2, edits };
      open = undefined;
    } else if (opens) open ??= { at, mended: false };
    else if (isMark(behind) && CJK.test(before)) open ??= { at, mended: true };
  }
}

/** Whether a text has asterisks beside a letter that words of no spaces are written in; without, there is nothing to look for. */
export function mayHoldCjkEmphasis(text: string): boolean {
  return BESIDE.test(text);
}

const RUN = /(?<![*\\])\*\*(?!\*)/g;
const NOTHING = '<!---->';
const LETTER = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}ー]';
const CJK = new RegExp(LETTER, 'u');
const BESIDE = new RegExp(`\\*\\*(?:${LETTER}|(?<=${LETTER}\\*\\*))`, 'u');

/** CommonMark 0.31, 6.2: a run flanks what is no white space, and no mark unless a mark or white space is on its other side. */
function flanks(inner: string, outer: string): boolean {
  return !/\s/.test(inner) && (!isMark(inner) || /\s/.test(outer) || isMark(outer));
}

function isMark(character: string): boolean {
  return /[\p{P}\p{S}]/u.test(character);
}
