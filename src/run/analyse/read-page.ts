import { readBytes } from '../../io/files.js';
import type { Fact } from '../../model/finding.js';
import { decodeUtf8 } from '../../text/decode.js';
import { wholeFile } from '../places.js';

/** The text of a page, or the one fact that says why there is none. */
export type PageText = { ok: true; text: string } | { ok: false; fact: Fact };

/** Reads a page of the project. No more than four bytes a character are ever loaded. */
export async function readPage(
  root: string,
  path: string,
  limits: { characters: number },
): Promise<PageText> {
  const read = await readBytes(`${root}/${path}`, limits.characters * 4);
  const common = { unit: null, target: wholeFile(path), source: null };
  if (!read.ok)
    return { ok: false, fact: { code: 'page/unreadable', ...common, args: { problem: read.problem } } };
  const decoded = decodeUtf8(read.bytes);
  if (decoded.ok) return { ok: true, text: decoded.text };
  const { line, column, offset, encoding } = decoded;
  const point = { line, column, offset };
  const target = { path, start: point, end: point, text: '' };
  return {
    ok: false,
    fact: { code: 'page/encoding', ...common, target, args: { offset, ...(encoding ? { encoding } : {}) } },
  };
}
