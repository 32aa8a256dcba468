import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkFolder } from '../harness/check-folder.js';
import { TRAPS } from '../fixtures/traps.js';
import { setFolder } from './corpus.js';

// How often each trap stands in real pages, and how often somebody falls into it: the second number is to be 0.
describe.each(['sxs-partnercenter2018', 'sxs-nuget', 'plain-nuget', 'other-fastapi'])('%s', (set) => {
  test('nobody falls into a trap', { timeout: 900_000 }, async () => {
    const root = setFolder(set);
    const { results } = await checkFolder(root);
    const pages = results.filter(({ role }) => role !== 'recovered');
    const texts = pages.map(({ path }) => readFileSync(join(root, path), 'utf8'));
    const articles = pages.map((page) =>
      page.readArticle().article.replaceAll(/<(pre|code)[^]*?<\/\1>/g, ''),
    );
    const sum = (all: readonly string[], pattern: RegExp): number =>
      all.reduce((count, text) => count + (text.match(pattern)?.length ?? 0), 0);
    const counts = TRAPS.map(({ name, looks, leaks }) => ({
      name,
      before: sum(texts, looks),
      after: leaks === undefined ? 0 : sum(articles, leaks),
    }));
    console.table(counts.filter(({ before }) => before > 0));
    expect(counts.filter(({ after }) => after > 0)).toEqual([]);
  });
});
