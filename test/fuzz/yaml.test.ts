import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPlainFields } from '../../src/markdown/yaml-plain.js';
import { readYamlByReference } from '../../src/markdown/yaml.js';

// What front matter is made of, and what YAML has marks for.
const PIECES =
  'title|ms.date|k_1|key|: |:|: |\n|\n|\n|\r\n|\r|\n\n|Gold|金牌 합계|07/07/2017|a, b|1~3|null|~|yes|0x1F|"|\'|""|\'\'|"a"|\'b\'| |  |\t| #|#|- |\n- |\n  - |\n  - a|- a|-|---|...|?|? |!|!!str |&a|*a|[|]|{|}|{a}|>|>-|\\||%|@|`|,|<<|\\|\\n|\u00a0|\u3000|\u2028|\u0085|\uFEFF|😀|\ud800|:a|a:b|a#b|://x'
    .split('|')
    .concat('|', '\ntitle: ', '\nkey: ', '\nk:\n- ');

const texts = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 20 })
  .map((pieces) => `title: ${pieces.join('')}`);

const plainValues = fc.constantFrom(
  '',
  'Gold',
  '金牌 합계',
  '"Gold: a"',
  "'a # b'",
  'a:b',
  'x ',
  '"a" ',
  "''",
  'a, [b]',
);
const values = fc.constantFrom(
  ...[
    'a: b',
    'a #b',
    '- a',
    '-a',
    '"a\\n"',
    "'it''s'",
    '"a"b',
    '[a]',
    'a:',
    '?a',
    '~',
    '|',
    '> a',
    '*a',
    '...',
  ],
  ...['null', '--- a', 'a\tb', '\u00a0a\u00a0', '""', '"', '"a', 'a\u2028b', ':a', 'a#'],
);
const marks = fc.constantFrom(
  'title: ',
  'key: ',
  'ms.date:  ',
  'k:',
  '- ',
  '- ',
  '  - ',
  '    - ',
  '',
  '  ',
  '# ',
);
const line = fc.tuple(
  marks,
  fc.oneof({ arbitrary: plainValues, weight: 4 }, { arbitrary: values, weight: 1 }),
);
const lines = fc
  .tuple(fc.array(line, { minLength: 1, maxLength: 6 }), fc.constantFrom('\n', '\r\n'))
  .map(([all, end]) =>
    ['title:', ...all.map((pair) => pair.join(''))].map((written) => written + end).join(''),
  );

test.each([
  ['pieces', texts, 20],
  ['lines', lines, 10],
])('what is plain to us is the same to YAML: %s', (_name, written, atLeast) => {
  let plain = 0;
  fc.assert(
    fc.property(written, (yaml) => {
      const fields = readPlainFields(yaml, 3);
      if (fields === undefined) return;
      expect({ fields }, JSON.stringify(yaml)).toEqual(readYamlByReference(yaml, 3));
      plain += 1;
    }),
    { numRuns: RUNS, ...(SEED === undefined ? {} : { seed: Number(SEED) }) },
  );
  expect(plain).toBeGreaterThan(RUNS / atLeast);
});

// More of them, and others, on request: INTERLINEAR_FUZZ=100000.
const RUNS = Number(process.env.INTERLINEAR_FUZZ ?? 1000);
// The same texts each time, so that a change of ours is what turns it red.
const SEED = process.env.INTERLINEAR_FUZZ === undefined ? '20' : undefined;
