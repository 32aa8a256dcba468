import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { walk } from '../../../src/io/files.js';
import { analyseAll } from '../../../src/run/analyse/analyse-all.js';
import { loadProject } from '../../../src/run/load/load-project.js';
import { readPage } from '../../../src/run/analyse/read-page.js';
import { buildFolder, expectAccount } from '../../harness/account.js';
import { inThisThread, LABELS } from '../../harness/check-folder.js';
import { tempProject, writeInto } from '../../harness/temp-project.js';

const page = (title: string, body = 'It costs $12.'): string =>
  `---\ntitle: ${title}\n---\n# ${title}\n\n${body}\n`;

/** What was found, as far as it is not about languages. */
function codes(report: Awaited<ReturnType<typeof buildFolder>>['report']): string[] {
  return report.findings.map(({ code, target }) => `${code} ${target.path}`);
}

test('lines that end in every way: the place of a finding is the place in the file', async () => {
  const korean = '---\r\ntitle: 골드\r\n---\n# 골드\r\n\n가격은\r$15입니다.\n';
  const root = tempProject({ 'content/en/gold.md': page('Gold'), 'content/ko/gold.md': korean });
  const { report } = await buildFolder(root);
  expect(report.findings.map(({ code, target }) => [code, target.text, target.start.line])).toEqual([
    ['figure/value', '$15', 7],
  ]);
});

test('keys in any letter case are keys', async () => {
  const root = tempProject({
    'content/en/gold.md':
      '---\nTitle: Golden\nROBOTS: NOINDEX,NOFOLLOW\nDescription: Of gold.\n---\n# Gold\n\nText.\n',
  });
  const html = (await buildFolder(root)).files.get('en/gold/index.html') ?? '';
  expect(html).toContain('<meta name="robots" content="noindex"/>');
  expect(html).toContain('<title>Golden');
  expect(html).toContain('content="Of gold."');
});

test('what is no whole page is published as it is, and noted', async () => {
  const files = {
    'content/en/part.md': 'A part of other pages.\n',
    'content/en/empty.md': '',
    'content/en/blank.md': '\uFEFF\r\n \n',
    'content/en/rule.md': '---\n\n---\n',
  };
  const report = await expectAccount(tempProject(files), Object.keys(files));
  expect(report.totals).toMatchObject({ pages: 4, published: 4, error: 0 });
  expect(new Set(report.findings.map(({ code }) => code))).toEqual(new Set(['page/no-front-matter']));
});

test('a table of 580 kB is a page', { timeout: 120_000 }, async () => {
  const row = (index: number): string =>
    `| <span data-ttu-id="1a2b3-${String(index)}">행 ${String(index)}</span><span class="sxs-lookup"><span data-stu-id="1a2b3-${String(index)}">Row ${String(index)}</span></span> | ${String(index)} |\n`;
  const rows = Array.from({ length: 4500 }, (_, index) => row(index + 101)).join('');
  const text = `---\ntitle: 표\n---\n# 표\n\n| A | B |\n|---|---|\n${rows}`;
  expect(text.length).toBeGreaterThan(580_000);
  const files = { 'content/ko/table.md': text };
  const report = await expectAccount(tempProject(files), Object.keys(files));
  expect(report.totals).toMatchObject({ published: 1, error: 0, units: 4500 });
});

describe('while a build is under way', () => {
  async function changed(change: (root: string) => void): Promise<{ published: string[]; facts: string[] }> {
    const root = tempProject({
      'content/en/a.md': page('A'),
      'content/en/b.md': page('B'),
      'content/ko/a.md': page('가'),
    });
    const project = await loadProject({ root });
    change(root);
    const { results, facts } = await analyseAll(project, {
      read: (path) => readPage(root, path, project.settings.limits),
      analyser: inThisThread(),
      labels: () => LABELS,
      width: 1,
    });
    return {
      published: results.filter((one) => one.published).map(({ path }) => path),
      facts: facts.map(({ fact }) => `${fact.code} ${fact.target.path}`),
    };
  }

  test('a file that vanishes is missing, and said to be', async () => {
    const found = await changed((root) => rmSync(join(root, 'content/ko/a.md')));
    expect(found).toEqual({
      published: ['content/en/a.md', 'content/en/b.md'],
      facts: ['page/unreadable content/ko/a.md'],
    });
  });

  test('so is the English; its translation is published without it', async () => {
    const found = await changed((root) => rmSync(join(root, 'content/en/a.md')));
    expect(found).toEqual({
      published: ['content/ko/a.md', 'content/en/b.md'],
      facts: ['page/unreadable content/en/a.md'],
    });
  });

  test('a file that appears is for the next build', async () => {
    const found = await changed((root) => writeInto(root, 'content/ko/b.md', page('나')));
    expect(found.published).toEqual(['content/en/a.md', 'content/ko/a.md', 'content/en/b.md']);
    expect(found.facts).toEqual([]);
  });
});

describe('names', () => {
  test('in decomposed letters, as macOS writes them, are the same names', async () => {
    const decomposed = '가격'.normalize('NFD');
    expect(decomposed).not.toBe('가격');
    const files = {
      [`content/en/${decomposed}.md`]: page('Price'),
      'content/ko/가격.md': page('가격', '가격은 $12입니다. [링크](<가격.md>)'),
      [`content/en/${'é'.normalize('NFD')}.md`]: page('E'),
      'content/en/é.md': page('E'),
    };
    const root = tempProject(files);
    const { report, files: built } = await buildFolder(root);
    expect(built.has('en/가격/index.html')).toBe(true);
    expect(built.has('ko/가격/index.html')).toBe(true);
    // On systems that tell the two forms apart, both files are there, and one address.
    expect(codes(report).filter((code) => code.startsWith('page/duplicate'))).toHaveLength(
      report.pages.filter(({ slug }) => slug === 'é').length - 1,
    );
    expect(codes(report).filter((code) => code.startsWith('link/'))).toEqual([]);
  });

  // Elsewhere the second file is the first one.
  test.skipIf(process.platform !== 'linux')(
    'that differ only in letter case are one address: the first has it, the other says so',
    async () => {
      const root = tempProject({
        'content/en/Gold.md': page('Gold'),
        'content/en/gold.md': page('gold'),
        'content/en/Plans/a.md': page('A'),
        'content/en/plans/a.md': page('a'),
      });
      const { report } = await buildFolder(root);
      const messages = report.findings.flatMap(({ code, message }) =>
        code === 'page/duplicate' ? [message] : [],
      );
      expect(messages).toEqual([
        'Two files would be published as /en/gold/: this one and content/en/Gold.md',
        'Two files would be published as /en/plans/a/: this one and content/en/Plans/a.md',
      ]);
    },
  );
});

test('a folder of many thousand files is walked in a moment', { timeout: 120_000 }, async () => {
  const names = Array.from({ length: 2000 }, (_, index) => `content/ko/p${String(index)}.md`);
  const root = tempProject(Object.fromEntries(names.map((name) => [name, ''])));
  const started = performance.now();
  const { files, problems } = await walk(join(root, 'content'));
  expect(performance.now() - started).toBeLessThan(2000);
  expect([files.length, problems]).toEqual([2000, []]);
  expect((await loadProject({ root })).pages).toHaveLength(2000);
});
