import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openCache } from '../../../../src/io/cache.js';
import { digested, type Content } from '../../../../src/io/output/publish-file.js';
import type { Outcome } from '../../../../src/io/pool.js';
import type { OutputFile } from '../../../../src/model/output-file.js';
import { renderReport, type SheetFile } from '../../../../src/reporters/html/render.js';
import { withSummary, partsOf } from '../../../../src/page/summary.js';
import { cachedPage, entryOf } from '../../../../src/run/analyse/stored.js';
import { sheetMaker } from '../../../../src/run/report/sheet-maker.js';
import { sheetTask, type MadeDocument, type SheetTask } from '../../../../src/run/report/sheet-task.js';
import type { Workers } from '../../../../src/run/workers.js';
import { digest } from '../../../../src/text/digest.js';
import { tempProject } from '../../../harness/temp-project.js';
import { GOLD, reportInput, wrongAmount } from '../../reporters/html/report-input.js';

type Answer = (task: SheetTask) => Outcome<MadeDocument[]>;

/** What goes to a thread is copied, and what comes from one. */
const made: Answer = (task) => ({
  kind: 'done',
  value: structuredClone(sheetTask(structuredClone(task))),
});

function workersThat(answer: Answer, cache?: string): { workers: Workers; tasks: SheetTask[] } {
  const tasks: SheetTask[] = [];
  const run = (_: string, task: SheetTask): Promise<Outcome<MadeDocument[]>> => {
    tasks.push(task);
    return Promise.resolve(answer(task));
  };
  const pool = { run, close: () => Promise.resolve() } as Workers['pool'];
  return { workers: { pool, threads: 1, cache }, tasks };
}

function sheetFiles(pages = GOLD): SheetFile[] {
  return [...renderReport(reportInput([wrongAmount()], { pages }))].filter(isOfSheet);
}

function isOfSheet(file: OutputFile | SheetFile): file is SheetFile {
  return 'sheet' in file;
}

function textOf(content: Content): string {
  return new TextDecoder().decode(digested(content).bytes);
}

describe('documents of a sheet', () => {
  test('are the same where another thread makes them, and all of a sheet are made at once', async () => {
    const { workers, tasks } = workersThat(made);
    const make = sheetMaker(workers);
    const files = sheetFiles();
    expect(files.length).toBeGreaterThan(3);
    for (const file of files) {
      const content = await make(file);
      expect(textOf(content), file.path).toBe(file.make());
      expect(digested(content).digest).toBe(digested(file.make()).digest);
    }
    expect(tasks).toHaveLength(1);
  });

  test('take units from the cache where they stand there, and do not send them', async () => {
    const folder = join(tempProject(), 'cache');
    const cache = openCache(folder);
    const pages = GOLD.map((plain) => {
      const { summary, article, units } = partsOf(withSummary(plain));
      const name = digest(JSON.stringify(plain));
      cache.write(name, entryOf(JSON.stringify(summary), article, units));
      return cachedPage(name, summary, cache);
    });
    const { workers, tasks } = workersThat(made, folder);
    const make = sheetMaker(workers);
    const files = [...renderReport({ ...reportInput([wrongAmount()]), pages })].filter(isOfSheet);
    for (const file of files) expect(textOf(await make(file)), file.path).toBe(file.make());
    expect(tasks.map(({ units }) => units)).toEqual([folder]);
  });

  test.each<[string, Outcome<MadeDocument[]>]>([
    ['fails', { kind: 'failed', message: 'out of memory' }],
    ['takes too long', { kind: 'timeout', seconds: 1 }],
    ['makes less than it should', { kind: 'done', value: [] }],
  ])('are made here where a worker %s', async (_, outcome) => {
    const make = sheetMaker(workersThat(() => outcome).workers);
    for (const file of sheetFiles()) expect(textOf(await make(file))).toBe(file.make());
  });
});
