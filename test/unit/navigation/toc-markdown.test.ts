import { describe, expect, test } from 'vitest';
import type { RawEntry } from '../../../src/navigation/raw-entry.js';
import { readMarkdownContents } from '../../../src/navigation/toc-markdown.js';

/** Entries as `title → href`, those below them indented. */
function outline(entries: readonly RawEntry[] | undefined, indent = ''): string[] | undefined {
  return entries?.flatMap(({ title, href, source, entries: inside }) => [
    `${indent}${title ?? ''}${source === undefined ? '' : ` (${source})`} → ${href ?? '–'}`,
    ...(outline(inside, `${indent}  `) ?? []),
  ]);
}

describe('a table of contents in Markdown', () => {
  test('has an entry a heading, as deep as the heading', () => {
    const text =
      '# [NuGet이란?](what-is-nuget.md)\n# 시작\n## [설치](install.md)\n### [더](more.md#a)\n# 참조 #\n';
    expect(outline(readMarkdownContents(text))).toEqual([
      'NuGet이란? → what-is-nuget.md',
      '시작 → –',
      '  설치 → install.md',
      '    더 → more.md#a',
      '참조 → –',
    ]);
  });

  test('may have CRLF, front matter, comments over several lines, no space after the marks, markup and titles in titles', () => {
    const text =
      '\uFEFF---\r\nms.date: 1\r\n---\r\n<!-- # [No](no.md)\r\n-->\r\n#[A `b` *c* [x]](a%20b.md "T")\r\n##  [D](<e f.md>)\r\n<!--HONumber=Oct16_HO3-->\r\n';
    expect(outline(readMarkdownContents(text))).toEqual(['A b c [x] → a%20b.md', '  D → e f.md']);
  });

  test('carries the English beside its titles where it has spans', () => {
    const unit = (id: string, target: string, source: string): string =>
      `<span data-ttu-id="${id}">${target}</span><span class="sxs-lookup"><span data-stu-id="${id}">${source}</span></span>`;
    const text = `# [${unit('a-101', '골드', 'Gold')}](gold.md)\n# ${unit('a-102', '요건', 'Requirements')}\n`;
    expect(outline(readMarkdownContents(text))).toEqual(['골드 (Gold) → gold.md', '요건 (Requirements) → –']);
    const [gold] = readMarkdownContents(text) ?? [];
    expect(gold && text.slice(gold.range.start, gold.range.end)).toContain('gold.md)');
  });

  test.each([
    ['a page with a paragraph', '# [Contents](a.md)\n\nThis page explains contents.\n'],
    ['headings without a link', '# Contents\n## Tables\n'],
    ['nothing', ''],
    ['a comment that never ends', '<!-- # [A](a.md)\n'],
    ['a list', '- [A](a.md)\n'],
  ])('is not %s', (_, text) => {
    expect(readMarkdownContents(text)).toBeUndefined();
  });

  test('is read in linear time', () => {
    const started = performance.now();
    readMarkdownContents(`${'<!--'.repeat(100_000)}\n${'#'.repeat(100_000)}\n`);
    readMarkdownContents(`# [A](a.md)\n# ${'[('.repeat(50_000)}x](b.md)\n# ${' '.repeat(100_000)}x\n`);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
