import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EditedText } from '../../src/model/offset-map.js';
import { readSideBySide } from '../../src/sidebyside/read.js';
import { toOriginal } from '../../src/text/offset-map.js';
import { bridge, keptText, unit } from '../unit/sidebyside/wrap.js';

const WORDS = [
  'a',
  ' ',
  '  ',
  '\n',
  '\r\n',
  '\r',
  '\n\n',
  '30 万',
  '𠮷',
  '.',
  '1. ',
  '- ',
  '> ',
  '# ',
  '***',
  '---\n',
  '| ',
  '|',
  '\t',
];
const MARKUP = [
  '\\',
  '`',
  '``',
  '`x`',
  '```\n',
  '~~~\n',
  '[a](b)',
  '![',
  '<br>',
  '<!--',
  '-->',
  '<div>\n',
  '&quot;',
  '"',
  '\uFEFF',
];
const SPANS = [
  '<span>b</span>',
  '<span class="x"><span>c</span> d</span>',
  '`<span>`',
  '\\<span>',
  '``<span>`</span>``',
];
const TAGS = ['0-1', '0-2', 'x'].flatMap((id) => [
  `<span data-ttu-id="${id}">`,
  bridge(id),
  `<span data-stu-id="${id}">`,
  unit(id, 't', 's'),
  unit(id, 't', 's').replace('"', '&quot;'),
]);
const HALVES = ['</span>', '</span></span>', '<span>', '<span class="sxs-lookup">', '<span', 'data-ttu-id="'];

const textOf = (parts: readonly string[]): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...parts), { maxLength: 8 }).map((list) => list.join(''));

const markdown = textOf([...WORDS, ...MARKUP, ...SPANS]);
/**
 * Between units no backtick or fence is left without its like: two of them around a unit make code of it, and an example of it is what it is then.
 */
const between = textOf([
  ...WORDS,
  '\\',
  ' `x` ',
  ' ``<span>`</span>`` ',
  '\n```\nx\n```\n',
  '<br>',
  '<div>\n',
  '<span>b</span>',
  '\\<span>',
]);
/** A source's last span may be left open, as in `AcquiredCompany.<span>com`, if no stray backtick adds to the riddle. */
const source = fc.oneof(
  markdown,
  between.map((text) => `${text}<span>com`),
);
const page = fc.array(fc.tuple(between, markdown, source), { maxLength: 6 });

const soup = textOf([...WORDS, ...MARKUP, ...SPANS, ...TAGS, ...TAGS, ...HALVES]);
const wildSoup = fc.array(soup, { maxLength: 5 }).map((list) => list.join(''));
/** Soup in which nothing is code or escaped, so that each tag means what it says. */
const plainSoup = textOf([...WORDS, '<span>b</span>', ...TAGS, ...TAGS, ...HALVES]);

/** Each unit of the text that was kept is the same in the raw text, where the map says; gives those places. */
function placesOf(raw: string, { text, map }: EditedText): Set<number> {
  const places = new Set<number>();
  map.forEach((run, index) => {
    const end = map[index + 1]?.at ?? text.length;
    if (!run.kept) return;
    expect(raw.slice(run.from, run.from + end - run.at)).toBe(text.slice(run.at, end));
    for (let at = run.from; at < run.from + end - run.at; at += 1) places.add(at);
  });
  return places;
}

test('what was wrapped in units comes out as it was', () => {
  fc.assert(
    fc.property(page, (parts) => {
      const raw = parts
        .map(([before, target, english], index) => before + unit(`0-${index}`, target, english))
        .join('');
      const read = readSideBySide(raw);
      expect(read.defects).toEqual([]);
      expect(read.units.map(({ id }) => id)).toEqual(parts.map((_, index) => `0-${index}`));
      expect(keptText(read.target)).toBe(parts.map(([before, target]) => before + target).join(''));
      expect(keptText(read.source)).toBe(parts.map(([before, , english]) => before + english).join(''));
      read.units.forEach((found, index) => {
        expect(raw.slice(found.raw.target.start, found.raw.target.end)).toBe(parts[index]?.[1]);
        expect(raw.slice(found.raw.source.start, found.raw.source.end)).toBe(parts[index]?.[2]);
      });
    }),
    { numRuns: 500 },
  );
});

test('each side leads back to the raw text, and each unit into its own part of it', () => {
  fc.assert(
    fc.property(fc.oneof(wildSoup, plainSoup), (raw) => {
      const read = readSideBySide(raw);
      for (const side of ['target', 'source'] as const) {
        placesOf(raw, read[side]);
        let last = 0;
        for (const found of read.units) {
          expect(found[side].start).toBeGreaterThanOrEqual(last);
          last = found[side].end;
          if (found[side].end === found[side].start) continue;
          const back = toOriginal(read[side].map, found[side]);
          expect(back.start).toBeGreaterThanOrEqual(found.raw[side].start);
          expect(back.end).toBeLessThanOrEqual(found.raw[side].end);
        }
      }
    }),
    { numRuns: 500 },
  );
});

test('nothing but tags is lost, and every defect has a place', () => {
  fc.assert(
    fc.property(fc.oneof(wildSoup, plainSoup), (raw) => {
      const read = readSideBySide(raw);
      const target = placesOf(raw, read.target);
      const both = new Set([...target, ...placesOf(raw, read.source)]);
      const lost = raw
        .split('')
        .filter((_, at) => !both.has(at))
        .join('');
      expect(lost).toMatch(/^(?:<\/?span\b[^<>]*>)*$/);
      for (const { range } of read.defects)
        expect(raw.slice(range.start, range.end)).toMatch(/^(?:<\/?span\b[^<>]*>)+$/);
      expect(new Set(read.units.map(({ id }) => id)).size).toBe(read.units.length);
    }),
    { numRuns: 500 },
  );
});

test('no tag of the format is left where it is not code', () => {
  fc.assert(
    fc.property(plainSoup, (raw) => {
      const { target, source } = readSideBySide(raw);
      expect(target.text + source.text).not.toMatch(/<span\s[^<>]*(?:data-[st]tu-id|sxs-lookup)[^<>]*>/);
    }),
    { numRuns: 500 },
  );
});

test('a page that is read has nothing left to be read', () => {
  fc.assert(
    fc.property(plainSoup, (raw) => {
      const { target } = readSideBySide(raw);
      expect(readSideBySide(target.text)).toMatchObject({ spans: false, units: [], defects: [] });
    }),
  );
});
