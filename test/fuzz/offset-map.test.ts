import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { OffsetMap } from '../../src/model/offset-map.js';
import { applyEdits, composeMaps, sliceEdited, toOriginal, type Edit } from '../../src/text/offset-map.js';

/** A text and edits of it, sorted and apart. */
const edits = (length: number): fc.Arbitrary<Edit[]> =>
  fc.array(fc.tuple(fc.nat(length), fc.string({ maxLength: 3 })), { maxLength: 12 }).map((pairs) => {
    const places = pairs.map(([place]) => place).sort((a, b) => a - b);
    const found: Edit[] = [];
    for (let index = 0; index + 1 < places.length; index += 2) {
      found.push({ start: places[index] ?? 0, end: places[index + 1] ?? 0, text: pairs[index]?.[1] ?? '' });
    }
    return found;
  });

const edited = fc
  .string({ unit: 'grapheme', maxLength: 40 })
  .chain((text) => fc.tuple(fc.constant(text), edits(text.length)))
  .map(([original, list]) => ({ original, list, ...applyEdits(original, list) }));

/** Offset in the original of each unit of the edited text, undefined for those that were put in. */
function origins(map: OffsetMap, length: number): (number | undefined)[] {
  return Array.from({ length }, (_, at) => {
    const { start, end } = toOriginal(map, { start: at, end: at + 1 });
    const run = map.findLast((candidate) => candidate.at <= at);
    return run?.kept === true && end === start + 1 ? start : undefined;
  });
}

test('each unit that was kept stands in the original where the map says, and they keep their order', () => {
  fc.assert(
    fc.property(edited, ({ original, list, text, map }) => {
      const kept = origins(map, text.length);
      kept.forEach((from, at) => {
        if (from !== undefined) expect(original[from]).toBe(text[at]);
      });
      const removed = list.reduce((sum, { start, end }) => sum + end - start, 0);
      const places = kept.filter((from) => from !== undefined);
      expect(places).toHaveLength(original.length - removed);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }),
  );
});

test('two maps composed lead where one leads after the other', () => {
  const twice = edited.chain((first) => fc.tuple(fc.constant(first), edits(first.text.length)));
  fc.assert(
    fc.property(twice, fc.nat(60), fc.nat(60), ([first, list], a, b) => {
      const second = applyEdits(first.text, list);
      const map = composeMaps(second.map, first.map);
      const start = Math.min(a, b, second.text.length);
      const end = Math.min(Math.max(a, b), second.text.length);
      const direct = toOriginal(map, { start, end });
      const before = origins(first.map, first.text.length);
      const between = origins(second.map, second.text.length);
      const composed = origins(map, second.text.length);
      expect(composed).toEqual(between.map((at) => (at === undefined ? undefined : before[at])));
      for (const from of composed.slice(start, end)) {
        if (from !== undefined) expect(from >= direct.start && from < direct.end).toBe(true);
      }
    }),
  );
});

test('a slice leads where the whole leads', () => {
  fc.assert(
    fc.property(edited, fc.nat(50), fc.nat(50), (whole, a, b) => {
      const start = Math.min(a, b, whole.text.length);
      const end = Math.min(Math.max(a, b), whole.text.length);
      const part = sliceEdited(whole, { start, end });
      expect(part.text).toBe(whole.text.slice(start, end));
      expect(origins(part.map, part.text.length)).toEqual(
        origins(whole.map, whole.text.length).slice(start, end),
      );
    }),
  );
});
