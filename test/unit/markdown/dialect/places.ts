import { toOriginal } from '../../../../src/text/offset-map.js';
import type { Document } from '../../../../src/markdown/document.js';

/** Where each of some words of a page's prose stands in its file, as the file's own words. */
export function wordsInFile(file: string, document: Document, pattern: RegExp): string[] {
  return document.segments.flatMap(({ prose, map }) =>
    [...prose.matchAll(pattern)].map(({ 0: word, index }) => {
      const parsed = toOriginal(map, { start: index, end: index + word.length });
      const { start, end } = toOriginal(document.map, parsed);
      return file.slice(start, end);
    }),
  );
}
