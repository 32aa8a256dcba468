import { describe, expect, test } from 'vitest';
import { readDocument, type Document } from '../../../../src/markdown/document.js';
import { readSideBySide } from '../../../../src/sidebyside/read.js';
import { unit } from '../../sidebyside/wrap.js';
import { wordsInFile } from './places.js';

function bothSides(file: string): { source: Document; target: Document } {
  const read = readSideBySide(file);
  const side = (name: 'source' | 'target'): Document =>
    readDocument(
      read[name],
      read.units.map((found) => ({ id: found.id, range: found[name] })),
    );
  return { source: side('source'), target: side('target') };
}

/** A page with one unit, `금 42` for `Gold 42`, that stands in a construct. */
const pages: [name: string, page: (words: string) => string][] = [
  ['an alert with its text', (words) => `> [!Note] ${words}`],
  ['an alert that is spelled oddly', (words) => `> [! Tip:]\n> ${words}`],
  ['a box', (words) => `> [!div class="x"]\n> * ${words}`],
  ['the title of an include', (words) => `a [!INCLUDE [${words}](a.md)] b`],
  ['an include that stands alone', (words) => `[!INCLUDE [${words}](a.md)]`],
  ['a tab', (words) => `## a\n\n# [${words}](#tab/a)\n\nb\n\n---\n\nc`],
  ['a tab with an anchor', (words) => `#<a name="x"></a>[${words}](#tab/a)\n\nb`],
  ['the description of an image', (words) => `:::image source="a.png" alt-text="${words}":::`],
  ['a zone', (words) => `::: zone pivot="a"\n${words}\n::: zone-end`],
  ['a column', (words) => `:::row:::\n  :::column:::\n    ${words}\n  :::column-end:::\n:::row-end:::`],
  ['words that are not to be translated', (words) => `on :::no-loc text="${words}"::: too`],
  ['a block in slashes', (words) => `/// tip\n${words}\n///`],
  ['the title of a block in slashes', (words) => `/// tip | ${words}\n\na\n\n///`],
  ['the title of a tab in slashes', (words) => `/// tab | ${words}\n\na\n\n///`],
  ['the title of what can be opened', (words) => `/// details | ${words}\n\na\n\n///`],
  ['a reference behind it', (words) => `${words} <xref:A.B%2A> c`],
];

describe('a unit in', () => {
  test.each(pages)('%s is one in both languages, at its own place', (_name, page) => {
    const file = `first\n\n${page(unit('1-1', '금 42', 'Gold 42'))}\n\nlast 77`;
    const { source, target } = bothSides(file);
    expect(target.segments.map(({ kind, depth }) => [kind, depth])).toEqual(
      source.segments.map(({ kind, depth }) => [kind, depth]),
    );
    expect([target.units[0]?.prose, source.units[0]?.prose]).toEqual(['금 42', 'Gold 42']);
    expect(target.repairs).toEqual(source.repairs);
    expect(wordsInFile(file, target, /금 42|last 77/g)).toEqual(['금 42', 'last 77']);
    expect(wordsInFile(file, source, /Gold 42|last 77/g)).toEqual(['Gold 42', 'last 77']);
  });
});

test('a unit that is a whole alert, its mark translated, has the text of both', () => {
  const file = `> ${unit('1-1', '[!참고:] 금 42', '[!NOTE] Gold 42')}`;
  const { source, target } = bothSides(file);
  expect([target.units[0]?.prose.trim(), source.units[0]?.prose.trim()]).toEqual(['금 42', 'Gold 42']);
});
