import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/model/finding.js';
import { github } from '../../../src/reporters/github.js';
import { us150, us300 } from '../findings/samples.js';
import { finding, place, report, tools } from './report.js';

const lines = (findings: Finding[], more: Parameters<typeof tools>[0] = {}): string[] => {
  const text = github.format(report(findings), tools(more));
  expect(text === '' || text.endsWith('\n')).toBe(true);
  return text.split('\n').slice(0, -1);
};

const wrong = finding(
  'figure/value',
  { source: us150, target: us300 },
  {
    target: place('content/ko/gold.md', 80, 83, 'US$300,000'),
    witnesses: { ja: '150,000 ドル', es: '300000USD' },
    agreeing: ['ja'],
  },
);

test('an annotation', () => {
  expect(lines([wrong])).toEqual([
    '::error file=content/ko/gold.md,line=80,col=83,endColumn=92,title=figure/value (ko)::' +
      'Unexpected US$300,000, expected US$150,000%0Aja 150,000 ドル ✓%0Aes 300000USD ✗%0Aru –%0Azh –',
  ]);
});

test('an annotation with a suggestion', () => {
  const args = { source: us150, target: us300, suggestion: '100% \u001b' };
  const [line] = lines([finding('figure/value', args)]);
  expect(line?.split('::')[2]).toMatch(/^Unexpected US\$300,000, expected US\$150,000%0ASuggestion: 100%25 /);
});

test('nothing found, nothing said', () => {
  expect(lines([])).toEqual([]);
  expect(lines([{ ...wrong, accepted: true }])).toEqual([]);
});

describe('escapes', () => {
  test('in properties', () => {
    const odd = { ...wrong, witnesses: {}, target: place('content/ko/a,b:c%.md', 1, 1, 'x') };
    expect(lines([odd], { root: 'docs' })).toEqual([
      '::error file=docs/content/ko/a%2Cb%3Ac%25.md,line=1,col=1,endColumn=1,title=figure/value (ko)::' +
        'Unexpected US$300,000, expected US$150,000',
    ]);
  });

  test('in messages no line begins that is not ours', () => {
    const evil = {
      ...wrong,
      message: '100%\n::error::x\r\u001b[2J',
      witnesses: { ja: '\n::stop-commands::y' },
      agreeing: [],
    };
    expect(lines([evil])).toEqual([
      '::error file=content/ko/gold.md,line=80,col=83,endColumn=92,title=figure/value (ko)::' +
        '100%25 ::error::x ␛[2J%0Aja  ::stop-commands::y ✗%0Aes –%0Aru –%0Azh –',
    ]);
  });
});

test('a stretch of several lines has no columns', () => {
  const { target } = wrong;
  const long = { ...wrong, witnesses: {}, target: { ...target, end: { line: 82, column: 3, offset: 9000 } } };
  expect(lines([long])[0]).toMatch(/^::error file=content\/ko\/gold\.md,line=80,endLine=82,title=/);
});

test('an empty place has a column', () => {
  expect(lines([{ ...wrong, target: place('a.md', 1, 1, '') }])[0]).toContain('line=1,col=1,endColumn=1,');
});

describe('ten of a kind', () => {
  const errors = Array.from({ length: 11 }, () => wrong);
  const warnings = Array.from({ length: 12 }, () => finding('link/broken', { target: 'x' }));
  const notes = Array.from({ length: 10 }, () => finding('page/no-front-matter', {}));
  const kinds = (all: string[]): Record<string, number> => {
    const counts: Record<string, number> = {};
    for (const line of all) {
      const kind = line.split(/[ :]+/)[1] ?? '';
      counts[kind] = (counts[kind] ?? 0) + 1;
    }
    return counts;
  };

  test('as many as GitHub shows need no last word', () => {
    const all = lines([...notes, ...warnings.slice(2), ...errors.slice(1)]);
    expect(kinds(all)).toEqual({ error: 10, warning: 10, notice: 10 });
    expect(all.some((line) => line.includes('more'))).toBe(false);
    expect(all[0]).toMatch(/^::error/);
  });

  test('the last notice says how many there are besides, and is one of the ten', () => {
    const all = lines([...notes, ...warnings, ...errors]);
    expect(kinds(all)).toEqual({ error: 10, warning: 10, notice: 10 });
    expect(all.at(-1)).toBe('::notice::+4 more');
  });
});
