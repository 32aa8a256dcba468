import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/model/finding.js';
import type { Sentence, Sentences } from '../../../src/reporters/reporter.js';
import { terminal } from '../../../src/reporters/terminal.js';
import { sampleArgs, us150, us300 } from '../findings/samples.js';
import { finding, place, report, tools } from './report.js';

/** A sentence with the stretch in ⟦brackets⟧ marked; without brackets, the whole of it. */
function marked(text: string): Sentence {
  const start = text.indexOf('⟦');
  if (start === -1) return { text, start: 0, end: text.length };
  return { text: text.replace(/[⟦⟧]/g, ''), start, end: text.indexOf('⟧') - 1 };
}

const wrong = finding(
  'figure/value',
  { source: us150, target: us300, hint: { kind: 'neighbour', unit: '289bc-130' } },
  {
    unit: '289bc-132',
    target: place('content/ko/gold.md', 80, 83, 'US$300,000'),
    witnesses: { es: '300000USD', ja: '150,000 ドル', ru: '150000 долларов США' },
    agreeing: ['ja', 'ru'],
  },
);
const english =
  'Partner must have earned at least ⟦US$150,000⟧ in CRM Online or Dynamics 365 Plan  1 Net New Revenue';
const korean = '파트너는 순 신규 수익 ⟦US$300,000⟧ 이상을 거둔 실적이 있어야 합니다.';

function show(findings: Finding[], sentences?: Sentences, more: Parameters<typeof tools>[0] = {}): string[] {
  const given = sentences === undefined ? {} : { sentences: () => sentences };
  return terminal.format(report(findings), tools({ ...given, ...more })).split('\n');
}

test('a finding: place, both sentences with carets, message, witnesses, how to explain it, then the counts', () => {
  const lines = show([wrong], { source: marked(english), target: marked(korean) }, { columns: 80 });
  expect(lines).toEqual([
    'content/ko/gold.md:80:83  error  figure/value',
    '  en  Partner must have earned at least US$150,000 in CRM Online or Dynamics 36…',
    '                                        ^^^^^^^^^^',
    '  ko  파트너는 순 신규 수익 US$300,000 이상을 거둔 실적이 있어야 합니다.',
    '                            ^^^^^^^^^^',
    '  Unexpected US$300,000, expected US$150,000 (US$300,000 is the figure of unit 289bc-130)',
    '  ja 150,000 ドル ✓ · ru 150000 долларов США ✓ · es 300000USD ✗ · zh –',
    '  More: interlinear explain figure/value',
    '',
    '1 error, 0 warnings, 0 notes (5 pages)',
    '  1  error  figure/value',
    '',
  ]);
});

test('a suggestion stands below the message', () => {
  const args = { source: us150, target: us300, suggestion: 'US$150,000' };
  expect(show([finding('figure/value', args)]).slice(1, 3)).toEqual([
    '  Unexpected US$300,000, expected US$150,000',
    '  Suggestion: US$150,000',
  ]);
});

describe('carets stand under the figure', () => {
  test.each<[string, string, string, string]>([
    ['Latin', 'at least ⟦5 GB⟧ free', 'at least 5 GB free', '         ^^^^'],
    ['Japanese, wide before', '収益は⟦150,000 ドル⟧以上', '収益は150,000 ドル以上', '      ^^^^^^^^^^^^'],
    ['Chinese, fullwidth digits', '至少⟦１００⟧万', '至少１００万', '    ^^^^^^'],
    [
      'decomposed Hangul and accents',
      're\u0301gime \u1112\u1161\u11ab⟦5⟧',
      're\u0301gime \u1112\u1161\u11ab5',
      '         ^',
    ],
    ['an emoji of several code points', '👩‍👩‍👧 ⟦12⟧', '👩‍👩‍👧 12', '   ^^'],
    ['an empty place', 'here⟦⟧ it should be', 'here it should be', '    ^'],
    ['a tab and a line end', 'a\tb\n⟦3⟧', 'a b 3', '    ^'],
  ])('%s', (_, text, line, carets) => {
    const lines = show([wrong], { target: marked(text) });
    expect(lines.slice(1, 3)).toEqual([`  ko  ${line}`, `      ${carets}`]);
  });

  test('behind locales of several widths', () => {
    const pages = { source: marked('at least ⟦5⟧'), target: marked('⟦5⟧ 이상') };
    const long = { ...wrong, locale: 'zh-hant' };
    expect(show([long], pages).slice(1, 5)).toEqual([
      '  en       at least 5',
      '                    ^',
      '  zh-hant  5 이상',
      '           ^',
    ]);
  });

  test('a cell that is nothing but its figure', () => {
    expect(show([wrong], { target: marked('⟦US$300,000⟧') }).slice(1, 3)).toEqual([
      '  ko  US$300,000',
      '      ^^^^^^^^^^',
    ]);
  });

  test('not under a sentence as a whole', () => {
    const missing = finding('figure/missing', { source: us150 });
    const lines = show([missing], {
      source: marked('at least ⟦US$150,000⟧'),
      target: marked('수익이 있어야 합니다.'),
    });
    expect(lines.slice(1, 5)).toEqual([
      '  en  at least US$150,000',
      '               ^^^^^^^^^^',
      '  ko  수익이 있어야 합니다.',
      '  Missing US$150,000, which the source states',
    ]);
  });
});

test('without pages at hand, missing blocks are shown from the finding itself', () => {
  const lines = show([finding('structure/missing', sampleArgs['structure/missing'])]);
  expect(lines.slice(1, 3)).toEqual([
    '  en  Developing At least',
    '  2 blocks of the source are missing (units 112, 113), with US$50,000',
  ]);
  expect(show([wrong])[1]).toMatch(/^ {2}Unexpected/);
});

test('worst first, in the report’s order; accepted findings are only counted', () => {
  const note = finding('untranslated/page', { untranslated: 1, units: 2 });
  const warning = finding('link/broken', { target: 'a' });
  const other = finding('link/broken', { target: 'b' });
  const accepted = { ...wrong, accepted: true };
  const lines = show([note, warning, accepted, other, wrong]);
  expect(lines.filter((line) => line.startsWith('content/'))).toEqual([
    'content/ko/gold.md:80:83  error  figure/value',
    'content/ko/gold.md:3:7  warning  link/broken',
    'content/ko/gold.md:3:7  warning  link/broken',
    'content/ko/gold.md:3:7  note  untranslated/page',
  ]);
  expect(lines.slice(-5)).toEqual([
    '1 error, 2 warnings, 1 note (5 pages) · 1 accepted',
    '  1  error    figure/value',
    '  2  warning  link/broken',
    '  1  note     untranslated/page',
    '',
  ]);
});

test('nothing found', () => {
  expect(terminal.format(report([]), tools())).toBe('No findings (5 pages)\n');
});

test('paths open from where the output is read', () => {
  expect(show([wrong], undefined, { root: '../docs' })[0]).toMatch(
    /^\.\.\/docs\/content\/ko\/gold\.md:80:83 /,
  );
  expect(show([wrong], undefined, { root: '.' })[0]).toMatch(/^content\/ko\/gold\.md:80:83 /);
});

test('witnesses: a locale without the page is not asked, one with an empty text is silent', () => {
  const whole = report([{ ...wrong, witnesses: { ja: '150,000 ドル', es: '' }, agreeing: ['ja'] }]);
  const pages = whole.pages.filter(({ locale }) => locale !== 'ru');
  expect(terminal.format({ ...whole, pages }, tools())).toContain('\n  ja 150,000 ドル ✓ · es – · zh –\n');
});

test('in color the text is the same', () => {
  const pages = { source: marked(english), target: marked(korean) };
  const colored = show([wrong], pages, { color: true });
  expect(colored[0]).toBe(
    '\u001b[1mcontent/ko/gold.md:80:83\u001b[22m  \u001b[31merror\u001b[39m  figure/value',
  );
  // eslint-disable-next-line no-control-regex -- the codes are taken out to compare
  expect(colored.map((line) => line.replace(/\u001b\[[0-9;]*m/g, ''))).toEqual(show([wrong], pages));
});

test('what pages hold does not reach the terminal as a command', () => {
  const evil = finding(
    'link/broken',
    { target: '\u001b]0;x\u0007\u202e' },
    {
      target: place('content/ko/a\u001b[2J.md', 1, 1, 'x'),
      witnesses: { ja: '\u001b[31m5' },
    },
  );
  const output = show([evil], { target: marked('\u009b2J⟦\u001b[1m⟧') }).join('\n');
  // eslint-disable-next-line no-control-regex -- they must not be there
  expect(output).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
  expect(output).toContain('␛]0;x␇');
});

test('in another language', () => {
  const message = '잘못된 값 US$300,000, 원문은 US$150,000';
  const text = terminal.format(report([{ ...wrong, message }]), tools({}, 'ko'));
  expect(text.split('\n').slice(0, 2)).toEqual([
    'content/ko/gold.md:80:83  오류  figure/value',
    `  ${message}`,
  ]);
  expect(text).toContain('오류 1건, 경고 0건, 참고 0건 (페이지 5개)');
});

describe('of thousands of findings', () => {
  const many = Array.from({ length: 300 }, (_, index) => {
    const file = index < 200 ? 'gold' : `page-${String(index % 20)}`;
    return finding('untranslated/page', sampleArgs['untranslated/page'], {
      target: place(`content/ko/${file}.md`, index + 1, 1, 'x'),
    });
  });
  const heads = (lines: readonly string[]): string[] => lines.filter((line) => line.startsWith('content/'));

  test('a terminal shows some, no more than ten of a file, and says how many there are beside', () => {
    const lines = show([...many, wrong], undefined, { most: 50 });
    expect(heads(lines)).toHaveLength(50);
    expect(heads(lines)[0]).toContain('figure/value');
    expect(heads(lines).filter((line) => line.startsWith('content/ko/gold.md'))).toHaveLength(10);
    expect(lines).toContain('+191 more in content/ko/gold.md');
    expect(lines).toContain('+251 more findings are not shown here; --max-findings all shows them');
    expect(lines).toContain('1 error, 0 warnings, 300 notes (5 pages)');
  });

  test('it shows all where all are asked for, or where they are few', () => {
    expect(heads(show(many))).toHaveLength(300);
    const few = show(many.slice(0, 50), undefined, { most: 50 });
    expect(heads(few)).toHaveLength(50);
    expect(few.join('\n')).not.toContain('more');
  });

  test('it shows only errors where it is to be quiet, and counts all', () => {
    const lines = show([...many, wrong], undefined, { most: 50, quiet: true });
    expect(heads(lines)).toHaveLength(1);
    expect(lines).toContain('1 error, 0 warnings, 300 notes (5 pages)');
    expect(lines.join('\n')).not.toContain('not shown');
  });
});
