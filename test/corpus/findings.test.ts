import { describe, expect, test } from 'vitest';
import { codes } from '../../src/findings/catalog.js';
import type { Finding } from '../../src/model/finding.js';
import type { Report } from '../../src/model/report.js';
import { checkFolder } from '../harness/check-folder.js';
import { setFolder } from './corpus.js';

// The whole check over real pages. What changes in the snapshots is what a change of a rule does: look at it before `-u`.
describe.each(['sxs-partnercenter2018', 'sxs-nuget', 'plain-nuget', 'other-fastapi'])('%s', (set) => {
  test('finds what it found', async () => {
    const { report } = await checkFolder(setFolder(set));
    await expect(summary(report)).toMatchFileSnapshot(`snapshots/${set}.txt`);
  });
});

/** Counts by code, severity and locale, and short references to some of the findings of each: enough to see which, not the pages. */
function summary({ findings, locales }: Report): string {
  const names = locales.map(({ locale }) => locale);
  const lines = [row('', names)];
  for (const code of codes) {
    for (const severity of ['error', 'warning', 'note'] as const) {
      const some = findings.filter((finding) => finding.code === code && finding.severity === severity);
      if (some.length === 0) continue;
      const counts = names.map((name) => some.filter(({ locale }) => locale === name).length);
      lines.push(row(`${code} ${severity}`, counts.map(String)));
    }
  }
  for (const code of codes.filter((one) => /^(?:figure|identifier|source)\//.test(one))) {
    for (const name of names) {
      const some = findings.filter((finding) => finding.code === code && finding.locale === name);
      if (some.length === 0) continue;
      lines.push('', `${code} ${name}`, ...sampled(some).map(reference));
    }
  }
  return `${lines.join('\n')}\n`;
}

function row(title: string, cells: readonly string[]): string {
  return title.padEnd(28) + cells.map((cell) => cell.padStart(7)).join('');
}

const MOST = 12;

/** Evenly over the findings, the same ones each time. */
function sampled(findings: readonly Finding[]): Finding[] {
  const step = Math.max(1, findings.length / MOST);
  return Array.from({ length: Math.min(MOST, findings.length) }, (_, index) =>
    Math.floor(index * step),
  ).flatMap((index) => findings[index] ?? []);
}

function reference({ code, page, unit, args }: Finding): string {
  const stated = (side: 'source' | 'target'): string => {
    const figure: unknown = (args as Partial<Record<string, unknown>>)[side];
    if (typeof figure !== 'object' || figure === null || !('text' in figure)) return '';
    return typeof figure.text === 'string' ? figure.text : '';
  };
  const proposed = code === 'figure/value' ? args.suggestion : undefined;
  const suggestion = proposed === undefined ? '' : ` => ${proposed}`;
  return `  ${page} ${unit ?? ''} ${stated('source')} > ${stated('target')}${suggestion}`.replace(/\s+$/, '');
}
