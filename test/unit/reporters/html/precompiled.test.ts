import { beforeAll, describe, expect, test } from 'vitest';
import { precompiledJsx, REPORT_TEMPLATES } from '../../../../scripts/jsx/plugin.mjs';
import { FINDINGS_PER_PART } from '../../../../src/reporters/html/places.js';
import type * as Render from '../../../../src/reporters/html/render.js';
import { bundled } from '../../../harness/bundled.js';
import { strangersIn } from './documents.js';
import { files, GOLD, reportInput, wrongAmount } from './report-input.js';

const HOSTILE = `</bdi></p>"'><script>alert(1)</script><img src=x onerror="alert(1)">&amp;<!--`;

/** The same data, every text that somebody wrote ending in markup. */
function hostile<Data>(data: Data): Data {
  return JSON.parse(JSON.stringify(data), (key, value: unknown) =>
    typeof value === 'string' && WRITTEN.has(key) ? value + HOSTILE : value,
  ) as Data;
}

const WRITTEN = new Set(['text', 'source', 'target', 'title', 'suggestion', 'ja', 'es', 'message']);

const FINDINGS = [
  wrongAmount(),
  wrongAmount({ severity: 'warning', fingerprint: 'warning', locale: 'es', witnesses: {} }),
  wrongAmount({ severity: 'note', fingerprint: 'note', accepted: true, unit: null, page: 'nowhere' }),
];
const sentences = hostile({
  source: { text: 'At least US$150,000 in revenue', start: 9, end: 19 },
  target: { text: '신규 수익 US$300,000 이상', start: 6, end: 16 },
});

let compiled: typeof Render;

beforeAll(async () => {
  compiled = (await bundled(
    'src/reporters/html/render.ts',
    precompiledJsx(REPORT_TEMPLATES),
  )) as typeof Render;
});

describe('the report of the compiled program', () => {
  test.each([
    ['as it is', reportInput(FINDINGS)],
    ['with nothing found', reportInput([], { pages: [] })],
    [
      'with hostile texts',
      reportInput(hostile(FINDINGS), { pages: hostile(GOLD), title: HOSTILE, sentences: () => sentences }),
    ],
    [
      'in many parts',
      reportInput(
        Array.from({ length: FINDINGS_PER_PART + 1 }, (_, at) => wrongAmount({ fingerprint: `f${at}` })),
      ),
    ],
  ])('is that of its templates, %s', (_, input) => {
    const expected = files(input);
    const documents = files(input, compiled.renderReport);
    expect(expected.size).toBeGreaterThan(5);
    expect([...documents.keys()]).toEqual([...expected.keys()]);
    for (const [path, html] of documents) {
      expect(html, path).toBe(expected.get(path));
      if (path.endsWith('.html') && html.includes('alert(')) expect(strangersIn(html), path).toEqual([]);
    }
  });
});
