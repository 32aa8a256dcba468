import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/model/finding.js';
import { exportSource } from '../../../src/page/export-source.js';
import { checkFolder } from '../../harness/check-folder.js';
import { copyOfContent, writeInto } from '../../harness/temp-project.js';

const PAGE = 'cloud-customer-relationship-management';
const fileOf = (locale: string): string => `content/${locale}/${PAGE}.md`;

/** Code, severity, locale, last part of the unit's id and the slice of the file. */
function rows(findings: readonly Finding[]): string[] {
  return findings
    .filter(({ severity }) => severity !== 'note')
    .map(({ code, locale, unit, target }) =>
      `${code} ${locale} ${unit?.split('-').at(-1) ?? '–'} ${target.text}`.trim(),
    );
}

const USUAL = [
  'figure/value es 132 300000USD',
  'figure/value ko 132 US$300,000',
  'identifier/changed ru 118 MB2 714',
  'identifier/changed ru 119 MB2 713',
  'identifier/changed ru 120 MB2 709',
  'identifier/changed ru 137 MB2 714',
  'identifier/changed ru 138 MB2 713',
  'identifier/changed ru 139 MB2 709',
  'staleness/revision zh –',
  'structure/missing zh 112',
  'structure/missing zh 131',
];

/** The content with one text of one file replaced; the text must be there. */
function edited(locale: string, from: string, to: string, nth = 0): string {
  const root = copyOfContent();
  const path = join(root, fileOf(locale));
  const parts = readFileSync(path, 'utf8').split(from);
  expect(parts.length).toBeGreaterThan(nth + 1);
  writeFileSync(path, parts.slice(0, nth + 1).join(from) + to + parts.slice(nth + 1).join(from));
  return root;
}

describe('the pages of this project', () => {
  test('have these errors and warnings and no others', async () => {
    const { report } = await checkFolder(copyOfContent());
    expect(rows(report.findings)).toEqual(USUAL);
    expect(report.totals).toMatchObject({
      pages: 5,
      published: 5,
      fallbacks: 0,
      stale: 1,
      error: 2,
      warning: 9,
    });
    const severities = new Set(
      report.findings.filter(({ code }) => code === 'structure/missing').map(({ severity }) => severity),
    );
    expect([...severities]).toEqual(['warning']);
  });

  test('name what is missing from a stale page, and pair the rest', async () => {
    const { report, results } = await checkFolder(copyOfContent());
    const missing = report.findings.filter(({ code }) => code === 'structure/missing');
    expect(missing.map(({ args }) => args)).toMatchObject([
      { blocks: 2, figures: ['US$50,000'] },
      { blocks: 2, figures: ['US$150,000'] },
    ]);
    const zh = results.find(({ key }) => key.locale === 'zh');
    const units = zh?.readUnits().units ?? [];
    expect(units.filter(({ kind }) => kind === 'paired')).toHaveLength(38);
    expect(units.filter(({ kind }) => kind === 'added')).toHaveLength(0);
  });

  test('count what is not translated once a page', async () => {
    const { report } = await checkFolder(copyOfContent());
    const notes = report.findings.filter(({ code }) => code === 'untranslated/page');
    expect(notes.map(({ locale, args }) => [locale, args])).toEqual([
      ['es', { untranslated: 35, units: 42 }],
      ['ja', { untranslated: 35, units: 42 }],
      ['ko', { untranslated: 35, units: 42 }],
      ['ru', { untranslated: 10, units: 42 }],
    ]);
  });

  test('bear witness for each other', async () => {
    const { report } = await checkFolder(copyOfContent());
    const ko = report.findings.find(({ code, locale }) => code === 'figure/value' && locale === 'ko');
    expect(ko?.witnesses).toEqual({ ja: '150,000 ドル', ru: '150000 долларов США', es: '300000USD' });
    expect(ko?.agreeing).toEqual(['ja', 'ru']);
    expect(ko?.source?.text).toBe('US$150,000');
  });

  test('are sliced by every place of the report', async () => {
    const root = copyOfContent();
    const { report } = await checkFolder(root);
    expect(report.findings.length).toBeGreaterThan(10);
    for (const { target, source } of report.findings) {
      for (const place of source ? [target, source] : [target]) {
        const text = readFileSync(join(root, place.path), 'utf8');
        expect(text.slice(place.start.offset, place.end.offset)).toBe(place.text);
        const before = text.slice(0, place.start.offset).split('\n');
        expect([place.start.line, place.start.column]).toEqual([
          before.length,
          (before.at(-1) ?? '').length + 1,
        ]);
      }
    }
  });
});

describe('the report follows the pages', () => {
  test('an amount put right is no finding any more', async () => {
    const { report } = await checkFolder(edited('ko', '수익 US$300,000', '수익 US$150,000', 1));
    expect(rows(report.findings)).toEqual(USUAL.filter((row) => !row.includes(' ko ')));
  });

  test.each([
    ['ko', 'US$50,000 이상', 'US$60,000 이상', 'figure/value ko 113 US$60,000'],
    ['ja', '150,000 ドル', '105,000 ドル', 'figure/value ja 132 105,000 ドル'],
    ['ja', '50,000 ドル', '50,000 ユーロ', 'figure/value ja 113 50,000 ユーロ'],
    ['es', '50000USD', '500000USD', 'figure/value es 113 500000USD'],
    ['ru', '300000 долларов', '30000 долларов', 'figure/value ru 130 30000 долларов США'],
    ['zh', '300,000 美元', '310,000 美元', 'figure/value zh 130 310,000 美元'],
    ['zh', '**4** 个人', '**5** 个人', 'figure/value zh 135 5 个'],
    ['ru', 'MB2-710', 'MB2-701', 'figure/value ru 122 MB2-701'],
  ])('%s: %s changed to %s is found', async (locale, from, to, row) => {
    const { report } = await checkFolder(edited(locale, from, to));
    const [code = '', place = '', unit = ''] = row.split(' ');
    const extra = rows(report.findings).filter((found) => !USUAL.includes(found));
    expect(extra).toHaveLength(1);
    expect(extra[0]).toMatch(new RegExp(`^${code} ${place} ${unit} `));
    const text = row.split(' ').slice(3).join(' ');
    expect(text).toContain(extra[0]?.split(' ').slice(3).join(' ') ?? '?');
  });

  test('two amounts that changed places are two findings', async () => {
    const root = copyOfContent();
    const path = join(root, fileOf('ja'));
    const text = readFileSync(path, 'utf8')
      .replace('300,000 ドル', '§')
      .replace('150,000 ドル', '300,000 ドル')
      .replace('§', '150,000 ドル');
    writeFileSync(path, text);
    const { report } = await checkFolder(root);
    expect(rows(report.findings).filter((row) => row.includes(' ja '))).toEqual([
      'figure/value ja 130 150,000 ドル',
      'figure/value ja 132 300,000 ドル',
    ]);
  });

  test('where all translations agree against the English, it is the English that is suspect', async () => {
    const root = copyOfContent();
    for (const [locale, from, to] of [
      ['ja', '150,000 ドル', '300,000 ドル'],
      ['ru', '150000 долларов', '300000 долларов'],
    ] as const) {
      const path = join(root, fileOf(locale));
      writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
    }
    const { report } = await checkFolder(root);
    const about = report.findings.filter(({ unit }) => unit?.endsWith('-132'));
    expect(about.map(({ code }) => code)).toEqual(['source/suspect']);
    expect(about[0]?.args).toMatchObject({ locales: ['es', 'ja', 'ko', 'ru'] });
  });

  test('a page with another name is another page', async () => {
    const root = copyOfContent();
    renameSync(join(root, fileOf('es')), join(root, 'content/es/renamed.md'));
    const { report } = await checkFolder(root);
    expect(report.findings.some(({ code, page }) => code === 'figure/value' && page === 'renamed')).toBe(
      true,
    );
    expect(report.findings.filter(({ code }) => code === 'page/one-locale').map(({ page }) => page)).toEqual([
      'renamed',
    ]);
    expect(report.totals.fallbacks).toBe(5);
  });

  test('a locale that goes takes its findings with it, and another lends its English', async () => {
    const root = copyOfContent();
    rmSync(join(root, 'content/es'), { recursive: true });
    const { report } = await checkFolder(root);
    expect(rows(report.findings)).toEqual(USUAL.filter((row) => !row.includes(' es ')));
    expect(report.findings.find(({ code }) => code === 'structure/missing')?.source?.path).toBe(fileOf('ko'));
  });

  test('without any spans nothing can be checked, and the report says so', async () => {
    const root = copyOfContent();
    for (const locale of ['es', 'ko']) rmSync(join(root, 'content', locale), { recursive: true });
    const { report } = await checkFolder(root);
    expect(
      report.findings.filter(({ code }) => code === 'page/no-source').map(({ locale }) => locale),
    ).toEqual(['ja', 'ru', 'zh']);
    expect(report.findings.some(({ code }) => code.startsWith('figure/'))).toBe(false);
    expect(report.totals.published).toBe(3);
  });

  test('an English file is the truth: a unit whose English it changes is stale, and held against the new amount', async () => {
    const root = copyOfContent();
    const ko = readFileSync(join(root, fileOf('ko')), 'utf8');
    const english = exportSource(ko).replace('least US$50,000', 'least US$55,000');
    expect(english).toContain('US$55,000');
    writeInto(root, `content/en/${PAGE}.md`, english);
    const { report } = await checkFolder(root);
    const about = report.findings.filter(
      ({ locale, target }) =>
        (locale === 'ko' && target.text.includes('50,000 이상')) || target.text === 'US$50,000',
    );
    expect(about.map(({ code, locale }) => `${code} ${locale}`).sort()).toEqual([
      'figure/value ko',
      'staleness/unit ko',
    ]);
    const agreeing = report.findings.find(
      ({ code, locale }) => code === 'figure/value' && locale === 'ko',
    )?.agreeing;
    expect(agreeing).toEqual([]);
    expect(
      report.findings.filter(({ code }) => code === 'structure/missing').map(({ locale }) => locale),
    ).toEqual(['zh', 'zh']);
  });
});
