import type { InsetMark } from './construct.js';

/**
 * The files that a text may want to have in it, found without parsing: more than it has (those in code that shows how it is done are among them),
 * never fewer. For whoever reads files ahead.
 */
export function scanInsets(text: string): Pick<InsetMark, 'kind' | 'url'>[] {
  const found = new Map<string, Pick<InsetMark, 'kind' | 'url'>>();
  for (const [, word = '', url = ''] of text.matchAll(MARK))
    found.set(url, { kind: /^include$/i.test(word) ? 'include' : 'code', url });
  for (const [, double, single] of text.matchAll(CODE_BLOCK)) {
    const url = (double ?? single ?? '').trim();
    found.set(url, { kind: 'code', url });
  }
  for (const [, url = ''] of text.matchAll(MACRO)) found.set(url, { kind: 'code', url });
  return [...found.values()];
}

const MARK =
  /\[[ \t]?![ \t]?(include|code(?:-[\w+#.-]{1,40})?)[ \t]{0,3}\[[^[\]\r\n]{0,3000}\][ \t]?\([ \t]?([^()\s]{1,500})/gi;
const MACRO = /\{\*[ \t]{1,5}([^\s{}*]{1,500})[^{}*\r\n]{0,600}\*\}/g;
const CODE_BLOCK =
  /:::[ \t]{0,3}code[ \t\r\n][^:]{0,500}?source[ \t]{0,3}=[ \t]{0,3}(?:"([^"]{1,500})"|'([^']{1,500})')/gi;
