import type { Translate } from '../i18n/translator.js';

/** A text on one line: runs of white space are one space, none at the ends. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** A text on one line, cut to `length` characters (code points) at most, the ellipsis counted. */
export function clip(text: string, length = 80): string {
  // Cut before folding: a text may be a whole page.
  const line = oneLine(text.slice(0, length * 8));
  const characters = Array.from(line);
  const whole = characters.length <= length && text.length <= length * 8;
  return whole
    ? line
    : `${characters
        .slice(0, length - 1)
        .join('')
        .trimEnd()}…`;
}

/** Items joined as the language joins them; of a long list the first `most`, and how many more there are. */
export function joinList(items: readonly string[], translate: Translate<'findings'>, most = 8): string {
  const shown = items.length > most + 1 ? items.slice(0, most) : items;
  const list = shown.map((item) => clip(item)).join(translate('list.separator'));
  return shown === items ? list : translate('list.more', { list, count: items.length - shown.length });
}

/** A revision as people write it: the first 8 digits of a commit's hash; anything else as it is. */
export function shortRevision(revision: string): string {
  return /^[0-9a-f]{12,64}$/i.test(revision) ? revision.slice(0, 8) : clip(revision, 40);
}

/** Two versions of a text, each cut to the place where they begin to differ, a few words before it shown. */
export function whatChanged(was: string, now: string): { was: string; now: string } {
  const [before, after] = [oneLine(was), oneLine(now)];
  const from = Math.max(0, wordStart(after, sharedStart(before, after)) - 24);
  const start = from === 0 ? 0 : wordStart(after, from);
  const cut = (text: string): string => (start === 0 ? clip(text) : clip(`…${text.slice(start)}`));
  return { was: cut(before), now: cut(after) };
}

function sharedStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a.charCodeAt(length) === b.charCodeAt(length)) length += 1;
  return length;
}

/** The start of the word that holds `offset`: after the last space before it, and never inside a character; at most 24 units back. */
function wordStart(text: string, offset: number): number {
  for (let at = offset; at > Math.max(0, offset - 24); at -= 1) if (text[at - 1] === ' ') return at;
  // Scripts without spaces: only mind surrogate pairs.
  const unit = text.charCodeAt(offset);
  return unit >= 0xdc00 && unit <= 0xdfff ? offset - 1 : offset;
}
