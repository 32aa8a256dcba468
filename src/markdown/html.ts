import type { Range } from '../model/position.js';

/** A piece of raw HTML; offsets in it. `name` is in lower case; `text` is what stands between tags, references not yet decoded. */
export type HtmlToken = Range &
  ({ kind: 'text' } | { kind: 'open' | 'close'; name: string } | { kind: 'comment' });

/**
 * Splits raw HTML into tags, comments (declarations and processing instructions among them) and the text between. Linear, and total: what is
 * no tag is text, and so is a tag that never ends. The contents of `script` and `style` are left out as comments, since they are no text.
 */
export function readHtml(html: string): HtmlToken[] {
  const tokens: HtmlToken[] = [];
  let text = 0;
  for (let at = html.indexOf('<'); at >= 0;) {
    const token = readMarkup(html, at);
    if (token === undefined) {
      at = html.indexOf('<', at + 1);
      continue;
    }
    if (token === 'endless') break;
    if (at > text) tokens.push({ kind: 'text', start: text, end: at });
    tokens.push(token);
    text = token.end;
    if (token.kind === 'open' && (token.name === 'script' || token.name === 'style')) {
      END_OF_CODE.lastIndex = token.end;
      text = END_OF_CODE.exec(html)?.index ?? html.length;
      if (text > token.end) tokens.push({ kind: 'comment', start: token.end, end: text });
    }
    at = html.indexOf('<', text);
  }
  if (html.length > text) tokens.push({ kind: 'text', start: text, end: html.length });
  return tokens;
}

const END_OF_CODE = /<\/(?:script|style)/gi;
const TAG_NAME = /<(\/?)([a-z][^\s/>]*)/iy;

function readMarkup(html: string, at: number): HtmlToken | 'endless' | undefined {
  const next = html[at + 1];
  if (next === '!' || next === '?') {
    const mark = CLOSING.find(([open]) => html.startsWith(open, at))?.[1] ?? '>';
    const close = html.indexOf(mark, at + 2);
    return { kind: 'comment', start: at, end: close < 0 ? html.length : close + mark.length };
  }
  TAG_NAME.lastIndex = at;
  const match = TAG_NAME.exec(html);
  const name = match?.[2]?.toLowerCase();
  if (match === null || name === undefined) return undefined;
  const end = tagEnd(html, at + match[0].length);
  if (end === undefined) return 'endless';
  return { kind: match[1] === '/' ? 'close' : 'open', name, start: at, end };
}

const CLOSING = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;

function tagEnd(html: string, from: number): number | undefined {
  for (let at = from; at < html.length; at += 1) {
    const character = html[at];
    if (character === '>') return at + 1;
    if ((character === '"' || character === "'") && html[at - 1] === '=') {
      const close = html.indexOf(character, at + 1);
      if (close < 0) return undefined;
      at = close;
    }
  }
  return undefined;
}

const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;

/** The attributes of an opening tag, names in lower case, the first of a name as in HTML; references are not decoded. */
export function attributesOf(tag: string): Map<string, string> {
  const attributes = new Map<string, string>();
  const inside = tag.replace(/^<[^\s/>]*/, '').replace(/\/?>$/, '');
  for (const [, name = '', double, single, bare] of inside.matchAll(ATTRIBUTE)) {
    const key = name.toLowerCase();
    if (!attributes.has(key)) attributes.set(key, double ?? single ?? bare ?? '');
  }
  return attributes;
}
