import { expect, test } from 'vitest';
import { severityOf } from '../../../src/findings/severity.js';
import type { SeverityOverrides } from '../../../src/findings/severity.js';
import type { Code, Severity } from '../../../src/model/finding.js';

const table: [string, { code: Code; severity?: Severity }, SeverityOverrides, Severity | 'off'][] = [
  ['the catalog holds', { code: 'figure/value' }, {}, 'error'],
  ['a check that is unsure lowers', { code: 'figure/missing', severity: 'warning' }, {}, 'warning'],
  ['a check never raises', { code: 'figure/added', severity: 'error' }, {}, 'warning'],
  ['a project lowers', { code: 'figure/value' }, { 'figure/value': 'note' }, 'note'],
  ['a project raises', { code: 'figure/added' }, { 'figure/added': 'error' }, 'error'],
  [
    '… where the check says the usual',
    { code: 'figure/added', severity: 'warning' },
    { 'figure/added': 'error' },
    'error',
  ],
  [
    '… but not over a doubt',
    { code: 'figure/missing', severity: 'warning' },
    { 'figure/missing': 'error' },
    'warning',
  ],
  [
    'a doubt does not lower twice',
    { code: 'figure/missing', severity: 'warning' },
    { 'figure/missing': 'warning' },
    'warning',
  ],
  [
    'the lower of doubt and setting',
    { code: 'structure/missing', severity: 'warning' },
    { 'structure/missing': 'note' },
    'note',
  ],
  ['off is off', { code: 'figure/value', severity: 'error' }, { 'figure/value': 'off' }, 'off'],
  ['another code is not meant', { code: 'figure/value' }, { 'figure/missing': 'off' }, 'error'],
];

test.each(table)('%s', (_, fact, overrides, expected) => {
  expect(severityOf(fact, overrides)).toBe(expected);
});
