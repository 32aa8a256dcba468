import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { catalog, codes } from '../../../src/findings/catalog.js';
import { explain } from '../../../src/findings/explain.js';
import { displayWidth } from '../../../src/text/width.js';

const page = `# figure/value: another value

Severity: **error**

## What it means

Both sides state a figure, see
[the guide](../../guide/figures.md), and they differ: \`5\` and \`6\`.

\`\`\`text
en  5 days

ja  6 日
\`\`\`

## What to do

- Look at both sentences.
- Put the value right
  in the translation.
`;

test('plain text: title, sections, examples as they are, lists', () => {
  expect(explain(page, { color: false, columns: 40 })).toBe(
    `figure/value: another value

  Severity: error

What it means

  Both sides state a figure, see the
  guide, and they differ: \`5\` and \`6\`.

    en  5 days

    ja  6 日

What to do

  - Look at both sentences.
  - Put the value right in the
    translation.
`,
  );
});

test('in color, lines break at the same places', () => {
  const colored = explain(page, { color: true, columns: 40 });
  expect(colored).toContain('\u001b[1mfigure/value: another value\u001b[22m');
  // eslint-disable-next-line no-control-regex -- the codes are taken out to compare
  const plain = colored.replace(/\u001b\[[0-9;]*m/g, '');
  expect(plain.split('\n').slice(0, 6)).toEqual([
    'figure/value: another value',
    '',
    '  Severity: error',
    '',
    'What it means',
    '',
  ]);
});

describe('the page of each code', () => {
  test.each(codes)('%s can be read in a terminal of 80 columns', (code) => {
    const text = explain(readFileSync(new URL(`../../../${catalog[code].docs}`, import.meta.url), 'utf8'), {
      color: false,
    });
    expect(text.startsWith(`${code}: `)).toBe(true);
    expect(text.endsWith('\n')).toBe(true);
    for (const line of text.split('\n')) {
      expect(displayWidth(line)).toBeLessThanOrEqual(80);
      // Examples are shown as they are, the rest without its markup.
      if (!line.startsWith('    ')) expect(line).not.toMatch(/\]\(|\*\*[a-z]|^```/);
    }
  });
});
