import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { catalog, codes, isCode } from '../../../src/findings/catalog.js';

const ROOT = new URL('../../../', import.meta.url);
const SECTIONS = [
  'What it means',
  'Why it matters',
  'What raises it',
  'What does not',
  'What to do',
  'Turning it down',
];

describe('catalog', () => {
  test.each(codes)('%s belongs to the category before its slash', (code) => {
    expect(catalog[code].category).toBe(code.split('/')[0]);
  });

  test('weighs as the contract says', () => {
    const of = (severity: string): string[] => codes.filter((code) => catalog[code].severity === severity);
    expect(of('note')).toEqual([
      'figure/format',
      'figure/inconsistent',
      'untranslated/page',
      'link/absent',
      'markup/unsupported',
      'page/one-locale',
      'page/no-front-matter',
      'page/no-source',
      'page/redirected',
      'navigation/unlisted',
      'redirect/shadowed',
    ]);
    expect(of('warning').filter((code) => !/^(link|markup)\//.test(code))).toEqual([
      'figure/added',
      'identifier/changed',
      'source/suspect',
      'staleness/revision',
      'staleness/history',
      'staleness/unit',
      'page/unknown-locale',
      'navigation/broken',
      'navigation/unreadable',
      'redirect/broken',
      'redirect/loop',
      'redirect/unreadable',
    ]);
    expect(of('warning').filter((code) => /^(link|markup)\//.test(code))).toHaveLength(11);
  });

  test('tells codes from other words', () => {
    expect(isCode('figure/value')).toBe(true);
    expect(isCode('figure/valeu')).toBe(false);
    expect(isCode('toString')).toBe(false);
  });
});

describe('pages of the codes', () => {
  test('each page has its code', () => {
    const pages = readdirSync(new URL('docs/findings/', ROOT), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.md'))
      .map((path) => `docs/findings/${path.replaceAll('\\', '/')}`);
    expect(pages.sort()).toEqual(codes.map((code) => catalog[code].docs).sort());
  });

  test.each(codes)('%s is explained: title, severity, all sections, its setting', (code) => {
    const { docs, severity } = catalog[code];
    const page = readFileSync(new URL(docs, ROOT), 'utf8');
    expect(page.startsWith(`# ${code}: `)).toBe(true);
    expect(page).toContain(`Severity: **${severity}**`);
    expect(Array.from(page.matchAll(/^## (.+)$/gm), ([, title]) => title)).toEqual(SECTIONS);
    expect(page).toContain(`{ "severity": { "${code}": `);
  });
});
