import { expect, test } from 'vitest';
import { readDocument } from '../../../src/markdown/document.js';
import { DEFAULT_LIMITS } from '../../../src/model/limits.js';
import type { PageInput } from '../../../src/model/page.js';
import { figureReader } from '../../../src/page/figure-reader.js';
import { identityMap } from '../../../src/text/offset-map.js';

function input(text: string, sourceLang = 'en'): PageInput {
  return {
    key: { slug: 'a', locale: 'es' },
    lang: 'es',
    path: 'content/es/a.md',
    text,
    role: 'translation',
    source: undefined,
    current: undefined,
    sourceLang,
    settings: { locales: ['en', 'es'], glossary: [], limits: DEFAULT_LIMITS },
  };
}

const segmentsOf = (text: string) => readDocument({ text, map: identityMap(text.length) }).segments;

test('a text that comes again has the same figures, each of its own', () => {
  const text = 'Keep 5 files.\n\nKeep 5 files.\n';
  const [one, other] = segmentsOf(text);
  if (!one || !other) throw new Error('two blocks');
  const read = figureReader(input(text));
  const [first, second] = [read(one, 'source'), read(other, 'source')];
  expect(first).toHaveLength(1);
  expect(second).toEqual(first);
  expect(second[0]).not.toBe(first[0]);
});

test('what was read in one language says nothing of another', () => {
  const text = 'Hay unos 1,500 archivos en la lista.\n';
  const values = (lang: string) =>
    segmentsOf(text).flatMap((one) =>
      figureReader(input(text, lang))(one, 'source').map(({ value }) => value),
    );
  expect(values('en')).toEqual(['1500']);
  expect(values('es')).toEqual(['1.5']);
  expect(values('en')).toEqual(['1500']);
});
