import type { Range } from '../../model/position.js';

/** `:::name key="value" …:::` with its attributes; all ranges in the text. */
export interface TripleColon extends Range {
  attributes: ReadonlyMap<string, Range>;
}

/**
 * Reads an element in three colons that opens and closes in one paragraph, over several lines where its author broke it; undefined where there is
 * none of the name at the offset, or its end lies behind `end`.
 */
export function readTripleColon(
  text: string,
  name: string,
  at: number,
  end: number,
): TripleColon | undefined {
  const opening = new RegExp(`:::[ \\t]{0,3}${name}(?=[ \\t\\r\\n])`, 'iy');
  opening.lastIndex = at;
  const from = at + (opening.exec(text)?.[0].length ?? 0);
  const close = from === at ? -1 : text.slice(from, Math.min(end, from + LONGEST)).indexOf(':::');
  if (close < 0) return undefined;
  const attributes = new Map<string, Range>();
  for (const match of text.slice(from, from + close).matchAll(ATTRIBUTE)) {
    const [, key = ''] = match;
    const value = match.indices?.[2] ?? match.indices?.[3];
    if (value !== undefined) {
      attributes.set(key.toLowerCase(), { start: from + value[0], end: from + value[1] });
    }
  }
  return { start: at, end: from + close + ':::'.length, attributes };
}

const LONGEST = 5000;
const ATTRIBUTE = /([a-z][a-z-]{0,40})[ \t]{0,3}=[ \t]{0,3}(?:"([^"]*)"|'([^']*)')/dgi;
