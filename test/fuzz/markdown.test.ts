import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/markdown/document.js';
import { readFrontMatter } from '../../src/markdown/front-matter.js';
import { renderArticle } from '../../src/page/article.js';
import { identityMap, toOriginal } from '../../src/text/offset-map.js';

/** Pieces that Markdown is made of, so that random texts of them are often nearly well-formed. */
const PIECE = fc.constantFrom(
  ...[
    'a',
    'b 5',
    '4\\.3',
    '100,000',
    '中文',
    '만',
    '😀',
    '&#39;',
    '&amp;',
    '&nope;',
    '\\',
    '\\|',
    '\\[',
    ' ',
    '  ',
    '\t',
    '\n',
    '\n\n',
    '\r\n',
  ],
  ...[
    '#',
    '##',
    '## ',
    '> ',
    '>',
    '- ',
    '1. ',
    '    ',
    '```',
    '~~~',
    '`',
    '``',
    '*',
    '**',
    '_',
    '~~',
    '[',
    ']',
    '](x.md)',
    '![',
    '|',
    '|-|-|',
    '\n|',
  ],
  ...[
    '<a name="x">',
    '</a>',
    '<b>',
    '</b>',
    '<div>',
    '</div>',
    '<br>',
    '<!--',
    '-->',
    '<code>',
    '</code>',
    '<script>',
    '<table><tr><td>',
    '<x>',
  ],
  ...[
    '[!NOTE]',
    '> [!TIP]\n',
    '[^1]',
    '[^1]: ',
    '---',
    '---\n',
    'title: ',
    '"',
    ': ',
    '\uFEFF',
    '\0',
    '<http://a.b>',
    'www.a.b',
    'c@d.ef',
    '{',
    '- [ ] ',
  ],
);
const MARKDOWN = fc.array(PIECE, { maxLength: 40 }).map((pieces) => pieces.join(''));

/** Figures survive in words that no markup and no parser touches. */
const WORD = /[A-Za-z0-9\u00C0-\uFFEF]/;

const documentOf = (text: string) => readDocument({ text, map: identityMap(text.length) });

describe('every prose offset leads to the same character', () => {
  test('through escapes, references, quotes, lists, tables and HTML', () => {
    fc.assert(
      fc.property(MARKDOWN, (text) => {
        const { segments, head, map } = documentOf(text);
        for (const segment of [...segments, ...head]) {
          for (let at = 0; at < segment.prose.length; at += 1) {
            const range = toOriginal(map, toOriginal(segment.map, { start: at, end: at + 1 }));
            expect(range.end).toBeGreaterThanOrEqual(range.start);
            expect(range.end).toBeLessThanOrEqual(text.length);
            const character = segment.prose[at] ?? '';
            const written = text.slice(range.start, range.end);
            if (
              !WORD.test(character) ||
              character === '\uFFFC' ||
              character === '\uFFFD' ||
              written.startsWith('&')
            )
              continue;
            if (segment.kind === 'title' || segment.kind === 'description')
              expect(written).toContain(character);
            else expect(written).toBe(character);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test('segments are slices of the text', () => {
    fc.assert(
      fc.property(MARKDOWN, (text) => {
        const document = documentOf(text);
        for (const { range, markdown } of document.segments)
          expect(document.text.slice(range.start, range.end)).toBe(markdown);
      }),
      { numRuns: 300 },
    );
  });
});

describe('nothing throws', () => {
  test.each([
    ['Markdown', MARKDOWN],
    ['any text', fc.string({ unit: 'binary', maxLength: 200 })],
    [
      'any code units',
      fc
        .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
        .map((units) => String.fromCharCode(...units)),
    ],
  ])('on %s', (_name, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        const html = renderArticle(documentOf(text), { lang: 'ko', href: (url) => url });
        expect(html.replace(/="[^"]*"/g, '=')).not.toMatch(
          /<script|<style|<x>|<!--|<[a-z][^<>]*\s(?:name|data-placed|on[a-z]+)=/i,
        );
      }),
      { numRuns: 300 },
    );
  });

  test('on any front matter', () => {
    const piece = fc.oneof(
      fc.string({ maxLength: 20 }),
      fc.constantFrom('---', '\n', ': ', '&a', '*a', '- ', '[', '{', '"', '|', '>', '!!js', '%', '?'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = `---\ntitle: a\n${pieces.join('')}\n---\nbody`;
        const { body, problem } = readFrontMatter(text);
        expect(body).toBeLessThanOrEqual(text.length);
        if (problem) expect(text.length - problem.range.end).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 300 },
    );
  });
});

test('ids are unique, and the outline knows each', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          PIECE,
          fc.constantFrom('\n\n# a\n\n', '\n\n# <a name="x"></a>b\n\n', '\n\n<a id="a"></a>\n\n'),
        ),
        { maxLength: 30 },
      ),
      (pieces) => {
        const document = documentOf(pieces.join(''));
        const html = renderArticle(document, { lang: 'en', href: (url) => url });
        const ids = [...html.matchAll(/<[a-z][^<>]* id="([^"]*)"/g)].map(([, id]) => id ?? '');
        expect(new Set(ids).size).toBe(ids.length);
        expect(new Set(document.anchors).size).toBe(document.anchors.length);
        expect(ids.filter((id) => !id.startsWith('il-') && !document.anchors.includes(id))).toEqual([]);
      },
    ),
    { numRuns: 300 },
  );
});
