import fc from 'fast-check';
import { h } from 'preact';
import { parseSync } from 'rolldown/utils';
import { beforeAll, describe, expect, test } from 'vitest';
import { precompiledJsx, REPORT_TEMPLATES } from '../../../scripts/jsx/plugin.mjs';
import { precompile } from '../../../scripts/jsx/precompile.mjs';
import { bundled } from '../../harness/bundled.js';
import { CASES, htmlOf } from './jsx-cases.js';

const plain = { CASES, htmlOf };
let compiled: typeof plain;

beforeAll(async () => {
  compiled = (await bundled(
    'test/unit/scripts/jsx-cases.tsx',
    precompiledJsx(/jsx-cases\.tsx$/),
  )) as typeof plain;
});

const HOSTILE = '</p><script>alert("1")</script>&amp;<!-- \' -->';
const NAMES = [
  'href',
  'data-in',
  'lang',
  'class',
  'className',
  'tabIndex',
  'style',
  'hidden',
  'aria-current',
  'x y',
  'onClick',
];

/** What may come to stand in a template, be it by mistake. */
const leaves: readonly unknown[] = [
  ...[HOSTILE, '', ' ', '\n', 'a\u2028b', '\uD800', '가', "'", '`', '<', '&lt;'],
  ...[0, -0, 1.5, Number.NaN, Infinity, 10n, Symbol('x'), true, false, null, undefined],
  ...[
    () => HOSTILE,
    { toString: () => HOSTILE },
    { html: HOSTILE },
    new Date(0),
    { peek: () => HOSTILE, value: HOSTILE },
  ],
  ...[
    { type: 'b', props: { children: HOSTILE } },
    { type: null, props: { tpl: [HOSTILE] }, constructor: undefined },
  ],
];
const elements: readonly (() => unknown)[] = [
  () => h('b', { title: HOSTILE, class: '' }, HOSTILE, null, [HOSTILE, 1]),
  () => h('path', { strokeWidth: 1 }),
  () => h('option', { value: HOSTILE }, 'x'),
  () => h(() => h('i', null, HOSTILE), null),
];

const valueOf = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom(...leaves),
    fc.string(),
    fc.constantFrom(...elements).map((make) => make()),
    fc.array(tie('value'), { maxLength: 4 }),
  ),
})).value;

const spreads = fc.dictionary(fc.constantFrom(...NAMES), fc.constantFrom(...leaves));

/** What a rendering comes to: its text, or that it fails. */
function outcome({ CASES, htmlOf }: typeof plain, name: string, value: unknown, values: object): string {
  const make = CASES[name];
  if (make === undefined) throw new Error(`no case ${name}`);
  try {
    return htmlOf(make(value, { ...values }));
  } catch {
    return 'fails';
  }
}

describe('precompiled JSX', () => {
  test.each(Object.keys(CASES))('is rendered to the same bytes: %s', (name) => {
    for (const value of [...leaves, [leaves.slice(0, 5)]])
      expect(outcome(compiled, name, value, {})).toBe(outcome(plain, name, value, {}));
    fc.assert(
      fc.property(valueOf, spreads, (value, values) => {
        expect(outcome(compiled, name, value, values)).toBe(outcome(plain, name, value, values));
      }),
      { numRuns: 300 },
    );
  });

  test.each(Object.keys(CASES))('lets no text through as markup: %s', (name) => {
    const html = outcome(compiled, name, HOSTILE, { href: HOSTILE, lang: HOSTILE, className: HOSTILE });
    expect(html).not.toContain('<script>alert');
    expect(html).not.toContain('alert("');
  });
});

/** The code of an element, compiled. */
function compile(element: string): string {
  const code = `const it = ${element};`;
  const found = precompile(code, parseSync('a.tsx', code).program, 'R');
  return found === undefined ? element : found.slice(found.indexOf('const it = ') + 'const it = '.length, -1);
}

/** The texts of the first template. */
function texts(element: string): unknown {
  const code = `const it = ${element};`;
  const found = precompile(code, parseSync('a.tsx', code).program, 'R') ?? '';
  return JSON.parse(/jsx\$0=(\[.*?\]);/.exec(found)?.[1] ?? 'null');
}

describe('what is known of an element', () => {
  test.each([
    ['<p class="a">x</p>', ['<p class="a">x</p>']],
    ['<p title={x}>{y} z</p>', ['<p', '>', ' z</p>']],
    ['<p>\n  a\n  b {x}\n</p>', ['<p>a b ', '</p>']],
    ['<p>{"<&"}{" "}{7}{/* c */}</p>', ['<p>&lt;&amp; 7</p>']],
    ['<p hidden aria-hidden alt="" tabindex={0}/>', ['<p hidden aria-hidden="true" alt tabindex="0"></p>']],
    ['<ul><li><br/>{x}</li></ul>', ['<ul><li><br/>', '</li></ul>']],
    ['<svg viewBox="0 0 1 1"><path d={d}/></svg>', ['<svg viewBox="0 0 1 1"><path', '></path></svg>']],
  ])('is text: %s', (element, expected) => {
    expect(texts(element)).toEqual(expected);
    expect(compile(element)).toMatch(/^jsx\$template\(jsx\$0/);
  });

  test.each([
    '<p {...x}>y</p>',
    '<p {...x} class="a">y</p>',
    '<p style={x}>y</p>',
    '<p key="k">y</p>',
    '<p className="a">y</p>',
    '<p tabIndex={0}>y</p>',
    '<p class="a" class="b">y</p>',
    '<p title="a &amp; b">y</p>',
    '<p title="a\nb">y</p>',
    '<p>a &amp; b</p>',
    '<p>a\u00A0</p>',
    '<p>a\tb</p>',
    '<p xlink:href="a">y</p>',
  ])('is looked at when it is there: %s', (element) => {
    expect(compile(element)).toBe(`jsx$element(${element})`);
  });

  test.each([
    '<Frame>y</Frame>',
    '<a.b>y</a.b>',
    '<foreignObject>y</foreignObject>',
    '<my-own>y</my-own>',
    '<select>{x}</select>',
    '<option value="a">y</option>',
    '<textarea value={x}/>',
    '<math>y</math>',
    '<input value={x}/>',
    '<br>y</br>',
    '<p dangerouslySetInnerHTML={{ __html: x }}/>',
    '<>y</>',
  ])('stays JSX: %s', (element) => {
    expect(compile(element)).toBe(element);
  });

  test('stands in JSX that stays', () => {
    expect(compile('<Frame a=<b>x</b> c={<i>y</i>}>t <u>z</u></Frame>')).toBe(
      '<Frame a={jsx$template(jsx$0)} c={jsx$template(jsx$1)}>t {jsx$template(jsx$2)}</Frame>',
    );
    expect(compile('<><b>x</b>{y}</>')).toBe('<>{jsx$template(jsx$0)}{y}</>');
    expect(compile('<p><Frame><b>x</b></Frame></p>')).toBe(
      'jsx$template(jsx$1,jsx$child(<Frame>{jsx$template(jsx$0)}</Frame>))',
    );
  });

  test('is not written in a drawing before all of the drawing is', () => {
    expect(compile('<svg><g>{x}</g></svg>')).toBe(
      'jsx$element(<svg>{jsx$template(jsx$0,jsx$child(x,true))}</svg>)',
    );
    expect(compile('<svg><path strokeWidth="1"/></svg>')).toBe(
      'jsx$element(<svg>{jsx$element(<path strokeWidth="1"/>)}</svg>)',
    );
  });

  test('keeps the lines of the module, and what is no JSX', () => {
    const code = '// a\nconst x = 1;\n\nexport const it = (\n  <p>\n    {x}\n  </p>\n);\nconst y = 2;\n';
    const found = precompile(code, parseSync('a.tsx', code).program, 'R') ?? '';
    expect(found.split('\n').slice(1, 4)).toEqual(
      code
        .split('\n')
        .slice(1, 4)
        .map((line) => line),
    );
    expect(found).toContain('\nconst y = 2;\n');
    expect(precompile('const x = 1;', parseSync('a.tsx', 'const x = 1;').program, 'R')).toBeUndefined();
  });

  test('does not take a name of the module', () => {
    const code = 'const jsx$0 = 1; const it = <p>{jsx$0}</p>;';
    expect(() => precompile(code, parseSync('a.tsx', code).program, 'R')).toThrow('jsx$');
  });
});

test('the program has the templates of the report precompiled, not those that teams put theirs around', () => {
  expect('/src/reporters/html/templates/finding.tsx').toMatch(REPORT_TEMPLATES);
  expect('C:\\src\\reporters\\html\\templates\\finding.tsx').toMatch(REPORT_TEMPLATES);
  expect('/src/site/templates/header.tsx').not.toMatch(REPORT_TEMPLATES);
  expect('/src/reporters/html/templates/contrast.ts').not.toMatch(REPORT_TEMPLATES);
});
