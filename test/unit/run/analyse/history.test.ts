import { expect, test } from 'vitest';
import type { Change, FileHistory } from '../../../../src/io/git.js';
import { analyseAll } from '../../../../src/run/analyse/analyse-all.js';
import { loadProject } from '../../../../src/run/load/load-project.js';
import { readPage } from '../../../../src/run/analyse/read-page.js';
import { inThisThread, LABELS } from '../../../harness/check-folder.js';
import { tempProject } from '../../../harness/temp-project.js';

const page = (title: string, more = ''): string => `---\ntitle: ${title}\n${more}---\n# ${title}\n\nWords.\n`;
const at = (day: number): Change => ({ commit: String(day).repeat(40), seconds: day * 86_400 });

async function check(
  files: Readonly<Record<string, string>>,
  changes: Readonly<Record<string, Change>>,
): Promise<{ asked: readonly string[]; facts: unknown[]; stale: string[] }> {
  const root = tempProject(files);
  const project = await loadProject({ root });
  const asked: string[] = [];
  const { results } = await analyseAll(project, {
    read: (path) => readPage(root, path, project.settings.limits),
    analyser: inThisThread(),
    labels: () => LABELS,
    history: (paths): Promise<FileHistory> => {
      asked.push(...paths);
      return Promise.resolve({ changes: new Map(Object.entries(changes)), problem: undefined });
    },
    width: 1,
  });
  return {
    asked,
    facts: results.flatMap(({ path, facts }) =>
      facts.flatMap((fact) => (fact.code === 'staleness/history' ? [[path, fact.args]] : [])),
    ),
    stale: results.filter(({ stale }) => stale).map(({ path }) => path),
  };
}

test('a translation is stale whose English was committed after it', async () => {
  const found = await check(
    {
      'content/en/a.md': page('A'),
      'content/ko/a.md': page('가'),
      'content/ja/a.md': page('ア'),
      'content/es/a.md': page('Á'),
      'content/ru/a.md': page('А'),
    },
    {
      'content/en/a.md': at(5),
      'content/ko/a.md': at(4),
      // One commit for both, and one after it; the Russian is not committed yet.
      'content/ja/a.md': at(5),
      'content/es/a.md': at(6),
    },
  );
  expect(found.stale).toEqual(['content/ko/a.md']);
  expect(found.facts).toEqual([
    [
      'content/ko/a.md',
      {
        changed: '1970-01-06',
        commit: '5'.repeat(40),
        translated: '1970-01-05',
        translatedCommit: '4'.repeat(40),
      },
    ],
  ]);
});

test('a page that says which English it is of is taken at its word, and history is not asked for where all do', async () => {
  const revision = 'ms.sourcegitcommit: 400f31501507a78a5b38fc228780125f19d0cfc6\n';
  const files = { 'content/en/a.md': page('A'), 'content/ko/a.md': page('가', revision) };
  const changes = { 'content/en/a.md': at(5), 'content/ko/a.md': at(4) };
  expect(await check(files, changes)).toEqual({ asked: [], facts: [], stale: [] });
});
