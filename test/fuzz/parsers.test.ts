import fc from 'fast-check';
import type { Root } from 'mdast';
import { expect, test } from 'vitest';
import { knownDifference } from '../../src/markdown/parser/differences.js';
import { loadNative } from '../../src/markdown/parser/native.js';
import { parseByReference } from '../../src/markdown/parser/reference.js';

const native = await loadNative();

// What Markdown is made of, and what it is written in.
const PIECES =
  'a|b c|단어|日本|12|，|。|（|）|”|!|"|.|,| |  |    |\t|\n|\n|\n\n|\n\n|\r\n|> |- |* |+ |1. |2) |# |## |###|---|---\n|===\n|```\n|```js\n|~~~\n|`|``|*|**|_|__|~~|[|]|](/u)|](u "t")|![|[r]|\n\n[r]: /u "t"\n|<a name="x">|</a>|<div>|</div>|<br>|<!-- c -->|<pre>\n|</pre>\n|&amp;|&#39;|&nbsp;|\\|\\*|https://x.org/a_b|<https://a.b>'
    .split('|')
    .concat('|', '| a | b |\n|---|---|\n', '| 1 | 2 |\n', '| :-- |\n');

const texts = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 25 })
  .map((pieces) => pieces.join(''));

test('both parsers read a text alike that has no known difference', () => {
  let alike = 0;
  fc.assert(
    fc.property(texts, (text) => {
      if (native === undefined || knownDifference(text) !== undefined) return;
      expect(data(native(text))).toEqual(data(parseByReference(text)));
      alike += 1;
    }),
    { numRuns: RUNS, ...(SEED === undefined ? {} : { seed: Number(SEED) }) },
  );
  expect(alike).toBeGreaterThan(RUNS / 3);
});

// More of them, and others, on request: INTERLINEAR_FUZZ=100000.
const RUNS = Number(process.env.INTERLINEAR_FUZZ ?? 1000);
// The same texts each time, so that a change of ours is what turns it red.
const SEED = process.env.INTERLINEAR_FUZZ === undefined ? '20' : undefined;

function data(tree: Root): unknown {
  return JSON.parse(JSON.stringify(tree));
}
