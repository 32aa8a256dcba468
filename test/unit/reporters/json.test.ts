import { expect, test } from 'vitest';
import { formatFindings, joinJson, json } from '../../../src/reporters/json.js';
import { sampleArgs, us150, us300 } from '../findings/samples.js';
import { finding, report, tools } from './report.js';

const whole = report([
  finding(
    'figure/value',
    { target: us300, source: us150 },
    { locale: 'ja', witnesses: { ko: '1', es: '2' } },
  ),
  finding('untranslated/page', sampleArgs['untranslated/page']),
]);

/** The same value with the keys of all objects turned round. */
function shuffled<T>(value: T): T {
  if (Array.isArray(value)) return value.map(shuffled) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).reverse();
  return Object.fromEntries(entries.map(([key, item]: [string, unknown]) => [key, shuffled(item)])) as T;
}

test('the same report gives the same bytes, however it was put together', () => {
  const other = shuffled(whole);
  other.pages.reverse();
  other.findings.reverse();
  const text = json.format(whole, tools());
  expect(json.format(other, tools())).toBe(text);
  expect(text.endsWith('}\n')).toBe(true);
});

test('nothing is lost, and the order is the contract’s', () => {
  const read = JSON.parse(json.format(whole, tools())) as typeof whole;
  expect(read).toEqual({ ...whole, findings: whole.findings.toReversed() });
  expect(Object.keys(read)).toEqual(['version', 'source', 'locales', 'totals', 'pages', 'findings']);
  expect(Object.keys(read.findings[1] ?? {})).toEqual([
    'code',
    'severity',
    'locale',
    'page',
    'unit',
    'message',
    'target',
    'source',
    'args',
    'witnesses',
    'agreeing',
    'fingerprint',
    'accepted',
  ]);
  expect(Object.keys(read.findings[1]?.witnesses ?? {})).toEqual(['es', 'ko']);
});

test.each<[string, (typeof whole)['findings'][]]>([
  ['none', []],
  ['parts without any', [[], []]],
  ['one part', [whole.findings.toReversed()]],
  ['a part each, and parts without any', [[], ...whole.findings.toReversed().map((one) => [one]), []]],
])('a report is the same bytes where its findings were written before: %s', (_, parts) => {
  const joined = joinJson(whole, parts.map(formatFindings));
  expect(Buffer.from(joined).toString()).toBe(json.format({ ...whole, findings: parts.flat() }, tools()));
});
