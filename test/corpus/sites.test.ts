import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { walk } from '../../src/io/files.js';
import { readSideBySide } from '../../src/sidebyside/read.js';
import type { PageArticle } from '../../src/model/page-result.js';
import { expectAccount } from '../harness/account.js';
import { checkFolder, filesBelow } from '../harness/check-folder.js';
import { mutate, seeded } from '../harness/mutate.js';
import { setFolder } from './corpus.js';

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'interlinear-corpus-'));
  folders.push(made);
  return made;
}

const SETS = ['sxs-partnercenter2018', 'sxs-nuget', 'plain-nuget', 'other-fastapi'];

/** The pages of a set; a `TOC.md` is the table of contents of the others. */
function pagePaths(root: string): string[] {
  return filesBelow(root).filter((path) => path.endsWith('.md') && !/(?:^|\/)toc\.md$/i.test(path));
}

describe.each(SETS)('%s', (set) => {
  test('every page is in the site', async () => {
    const root = setFolder(set);
    const report = await expectAccount(root, pagePaths(root));
    expect(report.pages.filter(({ published }) => !published)).toEqual([]);
  });

  test('damaged, every page is in the site or named', async () => {
    const root = folder();
    const random = seeded(5);
    const paths = pagePaths(setFolder(set)).filter((_, index) => index % 4 === 0);
    for (const path of paths) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), mutate(readFileSync(join(setFolder(set), path)), random));
    }
    const { totals } = await expectAccount(root, paths);
    console.log(`${set}, damaged: ${totals.pages} pages, ${totals.published} published`);
    // Most of the rest are no UTF-8 any more.
    expect(totals.published).toBeGreaterThan(totals.pages * 0.25);
  });
});

describe.each(['sxs-nuget', 'sxs-partnercenter2018'])('%s', (set) => {
  test('pairs every unit, and shows readers nothing of the format', async () => {
    const root = setFolder(set);
    const { results } = await checkFolder(root);
    const wrong: string[] = [];
    let units = 0;
    for (const page of results) {
      if (page.role !== 'translation') continue;
      const read = readSideBySide(readFileSync(join(root, page.path), 'utf8'));
      units += read.units.length;
      // The English of the same revision stands beside each unit: none may be without its other side.
      if (page.source?.path === page.path && page.readUnits().units.some(({ kind }) => kind !== 'paired')) {
        wrong.push(`${page.path}: a unit without its other side`);
      }
      wrong.push(...[...leaksOf(page.readArticle(), read)].map((leak) => `${page.path}: ${leak}`));
    }
    console.log(`${set}: ${units} units`);
    expect(wrong).toEqual([]);
  });
});

/** What an article shows of the format that it was written in. */
function* leaksOf({ article }: PageArticle, read: ReturnType<typeof readSideBySide>): Iterable<string> {
  if (/data-[st]tu-id|sxs-lookup/.test(article)) yield 'a tag of the format';
  const outside = article.replace(/<(pre|code)\b[^>]*>[^]*?<\/\1>/g, ' ');
  const text = plain(outside);
  if (/(?:^|[\s>])#{2,6}\s*\p{L}/u.test(text)) yield 'a literal ##';
  const targets = plain(read.target.text);
  for (const unit of read.units) {
    const source = plain(read.source.text.slice(unit.source.start, unit.source.end));
    // Long enough to stand on the page for no other reason.
    if (
      source.length > 60 &&
      /^[\w ,.'()-]+$/.test(source) &&
      text.includes(source) &&
      !targets.includes(source)
    )
      yield `the source of ${unit.id}`;
  }
}

function plain(html: string): string {
  return html.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ');
}

test('a folder of 100,000 files is walked in seconds', async () => {
  const root = folder();
  const first = join(root, 'first.md');
  writeFileSync(first, '');
  for (let index = 0; index < 100_000; index += 1) writeFileSync(join(root, `p${String(index)}.md`), '');
  symlinkSync(first, join(root, 'linked.md'));
  const started = performance.now();
  const { files, problems } = await walk(root);
  const milliseconds = performance.now() - started;
  console.log(`100,000 files: ${Math.round(milliseconds)} ms`);
  expect([files.length, problems]).toEqual([100_002, []]);
  expect(milliseconds).toBeLessThan(10_000);
});
