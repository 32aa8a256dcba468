import { describe, expect, test } from 'vitest';
import type { PageInput } from '../../../../src/model/page.js';
import type { StoredPage } from '../../../../src/model/page-result.js';
import { analyse } from '../../../../src/page/analyse.js';
import { pageKey, withDigests } from '../../../../src/page/key.js';
import { analyseAll } from '../../../../src/run/analyse/analyse-all.js';
import type { Analyser, Outcome } from '../../../../src/run/analyse/analyser.js';
import { loadProject } from '../../../../src/run/load/load-project.js';
import { readPage } from '../../../../src/run/analyse/read-page.js';
import { inThisThread, LABELS, stored } from '../../../harness/check-folder.js';
import { tempProject } from '../../../harness/temp-project.js';

const page = (title: string): string => `---\ntitle: ${title}\n---\n# ${title}\n\nSome words.\n`;
const FILES = {
  'content/en/a.md': page('A'),
  'content/en/b.md': page('B'),
  'content/es/a.md': page('Aa'),
  'content/es/b.md': page('Bb'),
};

async function run(
  root: string,
  outcomeOf: (input: PageInput) => Outcome,
): Promise<ReturnType<typeof analyseAll>> {
  const project = await loadProject({ root });
  return analyseAll(project, {
    read: (path) => readPage(root, path, project.settings.limits),
    analyser: inThisThread(outcomeOf),
    labels: () => LABELS,
    width: 2,
  });
}

const done = (input: PageInput): Outcome => ({ kind: 'done', value: stored(analyse(input)) });

describe('a page that goes wrong costs itself alone', () => {
  test.each<[string, Outcome, string]>([
    ['crashes', { kind: 'failed', message: 'out of memory' }, 'page/failed'],
    ['hangs', { kind: 'timeout', seconds: 30 }, 'page/timeout'],
  ])('one that %s', async (_, outcome, code) => {
    const { results, facts } = await run(tempProject(FILES), (input) =>
      input.path === 'content/es/a.md' ? outcome : done(input),
    );
    expect(results.map(({ path }) => path)).toEqual([
      'content/en/a.md',
      'content/en/b.md',
      'content/es/b.md',
    ]);
    expect(facts.map(({ key, fact }) => [key.locale, key.slug, fact.code])).toEqual([['es', 'a', code]]);
  });

  test('one that is gone when its turn comes', async () => {
    const root = tempProject(FILES);
    const project = await loadProject({ root });
    let reads = 0;
    const { results, facts } = await analyseAll(project, {
      read: (path) => {
        if (path === 'content/es/b.md') reads += 1;
        return readPage(root, reads > 1 ? 'content/es/gone.md' : path, project.settings.limits);
      },
      analyser: inThisThread(),
      labels: () => LABELS,
      width: 1,
    });
    expect(results).toHaveLength(3);
    expect(facts.map(({ fact }) => fact.code)).toEqual(['page/unreadable']);
  });
});

test.each([
  ['no other file', ''],
  ['a file', '[!INCLUDE [part](../parts/part.md)]'],
  ['a file that is not there', '[!INCLUDE [part](../parts/gone.md)]'],
  ['what is no file', '[!INCLUDE [part](https://example.com/part.md)]'],
])('a page that includes %s is known when it comes again', async (_, inclusion) => {
  const root = tempProject({
    ...FILES,
    'content/es/a.md': `${page('Aa')}\n${inclusion}\n`,
    'content/parts/part.md': 'A part.\n',
  });
  const project = await loadProject({ root });
  const results = new Map<string, StoredPage>();
  const analysed: string[] = [];
  const analyser: Analyser = {
    known: (digested) => results.get(pageKey(digested, 'program')),
    analyse: (input) => {
      const value = stored(analyse(input));
      results.set(pageKey(withDigests(input), 'program'), value);
      analysed.push(input.path);
      return Promise.resolve({ kind: 'done', value });
    },
    hasWorked: () => analysed.length > 0,
  };
  const hands = {
    read: (path: string) => readPage(root, path, project.settings.limits),
    analyser,
    labels: () => LABELS,
    width: 2,
  };
  await analyseAll(project, hands);
  expect(analysed).toHaveLength(4);
  await analyseAll(project, hands);
  expect(analysed).toHaveLength(4);
});
