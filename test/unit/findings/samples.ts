import type { StatedFigure } from '../../../src/model/figure.js';
import type { Code, FindingArgs } from '../../../src/model/finding.js';

export const us150: StatedFigure = { kind: 'money', value: '150000', unit: 'USD', text: 'US$150,000' };
export const us300: StatedFigure = { kind: 'money', value: '300000', unit: 'USD', text: 'US$300,000' };
const exam: StatedFigure = { kind: 'identifier', value: 'MB2-714', text: 'MB2-714' };

/** Arguments for each code, as real pages give them. */
export const sampleArgs: { [C in Code]: FindingArgs[C] } = {
  'figure/value': { source: us150, target: us300 },
  'figure/missing': { source: us150 },
  'figure/added': { target: us300 },
  'figure/format': { source: us150, target: { ...us150, text: '150000USD' }, form: 'glued-unit' },
  'figure/inconsistent': {
    source: { kind: 'date', value: '2017-07-04', text: '07/04/2017' },
    target: { kind: 'date', value: '2017-04-07', text: '07/04/2017' },
    other: { kind: 'date', value: '2017-07-04', text: '04/07/2017' },
    count: 3,
    page: 'plans/gold',
    unit: '289bc-104',
  },
  'identifier/changed': { source: exam, target: { ...exam, text: 'MB2 714' } },
  'source/suspect': { source: us150, target: us300, locales: ['ko', 'ja'] },
  'structure/missing': {
    blocks: 2,
    units: ['112', '113'],
    text: 'Developing\nAt least',
    figures: ['US$50,000'],
  },
  'structure/added': { blocks: 1, text: 'El plazo termina el 30 de junio.' },
  'staleness/revision': {
    revision: '400f31501507a78a5b38fc228780125f19d0cfc6',
    handoff: '2017-06-27',
    current: '8b55c0a9fc63577f09a97923c453e4daea21397b',
    currentHandoff: '2017-07-07',
  },
  'staleness/unit': { was: 'You have 30 days.', now: 'You have 14 days.' },
  'untranslated/page': { untranslated: 35, units: 42 },
  'link/broken': { target: 'glod' },
  'link/fragment': { target: 'gold', fragment: 'slivers' },
  'link/missing': { target: 'https://example.com/levels' },
  'link/changed': { source: 'https://example.com/exam-714', target: 'https://example.com/exam-713' },
  'link/file': { target: 'images/plan.png', problem: 'absent' },
  'link/absent': { kind: 'image', count: 320, pages: 41 },
  'link/circular': { files: ['content/ko/a.md', 'content/ko/b.md', 'content/ko/a.md'] },
  'markup/unclosed': { id: '289bc-104' },
  'markup/nested': { id: '289bc-105' },
  'markup/duplicate': { id: '289bc-104', line: 1234 },
  'markup/crossing': { id: '289bc-106' },
  'markup/orphan': { id: '289bc-107' },
  'markup/unsupported': { construct: 'tab', count: 12, pages: 5 },
  'page/encoding': { offset: 12345 },
  'page/front-matter': { problem: 'Nested mappings are not allowed.' },
  'page/limits': { limit: 'cells', value: 250_000, allowed: 100_000 },
  'page/duplicate': { route: 'ko/gold/', other: 'content/ko/gold.md' },
  'page/name': { part: 'what?', problem: 'character' },
  'page/unreadable': { problem: 'permission denied' },
  'page/symlink': { target: '/etc/passwd' },
  'page/failed': { problem: 'Invalid array length' },
  'page/timeout': { seconds: 30 },
  'page/unknown-locale': { folder: 'xx-XX', pages: 1 },
  'page/one-locale': { locale: 'ko' },
  'page/no-front-matter': {},
  'page/no-source': {},
};
