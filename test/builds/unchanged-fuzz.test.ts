import { lstatSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { buildAfresh, rebuild } from '../harness/rebuild.js';
import { tempProject, writeInto } from '../harness/temp-project.js';

vi.setConfig({ testTimeout: 300_000 });

const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h1v1z"/></svg>';

/** The places that are edited: few, so that they meet each other and come back to what they were. */
const FILES: Readonly<Record<string, readonly string[]>> = {
  'content/en/gold.md': [
    '# Gold\n\nThe fee is $10. ![A bar](bar.svg)\n\n[!INCLUDE [n](inc/n.md)]\n',
    '# Gold\n\nIt is $20.\n',
  ],
  'content/ko/gold.md': ['# 금\n\n요금은 $10입니다. ![막대](bar.svg)\n', '# 금\n\n요금은 $20입니다.\n'],
  'content/en/silver.md': ['# Silver\n\nSee [gold](gold.md).\n', '---\ntitle: Silver\n---\n\nNone.\n'],
  'content/en/bar.svg': [SVG, SVG.replace('h1', 'h2')],
  'content/ko/bar.svg': [SVG, SVG.replace('<path', '<script/><path')],
  'content/en/inc/n.md': ['It takes 3 days.\n', 'It takes 4 days.\n'],
  'content/en/toc.yml': ['- name: Gold\n  href: gold.md\n', '- name: [\n'],
  'interlinear.config.json': [
    '{ "site": { "title": "Ores" } }',
    '{ "severity": { "figure/value": "note" } }',
  ],
};

type Edit =
  | { kind: 'write'; path: string; version: number }
  | { kind: 'remove'; path: string }
  | { kind: 'link'; path: string; to: string }
  | { kind: 'spoil'; path: string }
  | { kind: 'nothing' };

const path = fc.constantFrom(...Object.keys(FILES));
const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('write'), path, version: fc.nat(1) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('remove'), path }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('link'), path, to: path }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('spoil'),
      path: fc.constantFrom('dist/site/index.html', 'dist/report/report.json'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('nothing') }) },
);

function perform(root: string, step: Edit): void {
  if (step.kind === 'nothing') return;
  const place = join(root, step.path);
  // What was made of one of ours may be edited, and need not be there.
  if (step.kind === 'spoil') {
    if (lstatSync(place, { throwIfNoEntry: false })) writeInto(root, step.path, 'spoilt');
    return;
  }
  rmSync(place, { force: true });
  if (step.kind === 'write') writeInto(root, step.path, FILES[step.path]?.[step.version] ?? '');
  if (step.kind !== 'link') return;
  mkdirSync(dirname(place), { recursive: true });
  symlinkSync(relative(dirname(place), join(root, step.to)), place);
}

test('whatever is edited between two builds, the second one is as if it were the first', () => {
  let unchanged = 0;
  fc.assert(
    fc.property(fc.array(fc.array(edit, { maxLength: 2 }), { minLength: 6, maxLength: 8 }), (rounds) => {
      const root = tempProject({ 'content/en/start.md': '# Start\n' });
      for (const steps of [[], ...rounds]) {
        for (const step of steps) perform(root, step);
        const expected = buildAfresh(root);
        const made = rebuild(root);
        unchanged += Number(made.unchanged);
        // A build that is refused leaves what was there.
        if (expected.code === 0) expect(made).toMatchObject(expected);
        else expect(made).toMatchObject({ code: expected.code, stdout: expected.stdout });
      }
    }),
    { numRuns: 3 },
  );
  expect(unchanged).toBeGreaterThan(0);
});
