import { expect, test } from 'vitest';
import { startProgram } from '../harness/interlinear.js';
import { tempProject } from '../harness/temp-project.js';

const PROJECT = {
  'content/en/gold.md': '---\ntitle: Gold\n---\n\n# Gold\n\nThe fee is US$150,000.\n',
  'content/ko/gold.md': '---\ntitle: 골드\n---\n\n# 골드\n\n요금은 US$150,000입니다.\n',
};

/** The numbers in the line of a stage. */
function numbers(table: string, stage: string): number[] {
  const line = new RegExp(`^${stage} .*$`, 'm').exec(table)?.[0] ?? '';
  return (line.match(/\d+(?:\.\d+)?/g) ?? []).map(Number);
}

test('--profile says what stages took, on stderr, and changes nothing else', () => {
  const root = tempProject(PROJECT);
  const plain = startProgram(['check', '--no-cache'], root);
  const timed = startProgram(['check', '--no-cache', '--profile', '--threads', '1'], root);
  expect(timed.stdout).toBe(plain.stdout);
  expect(plain.stderr).not.toContain('processor time');
  expect(timed.stderr).toMatch(/^clock \d+\.\d\d s, processor time \d+\.\d\d s, 2 pages$/m);
  // By the main thread and by a worker: milliseconds, share, calls, milliseconds a page.
  expect(numbers(timed.stderr, 'header')[2]).toBe(2);
  expect(numbers(timed.stderr, 'summary')[2]).toBe(2);
  expect(numbers(timed.stderr, 'start')[0]).toBeGreaterThan(10);
});

test('a build is timed to its last file', () => {
  const root = tempProject(PROJECT);
  const { stderr, code } = startProgram(['build', '--profile'], root);
  expect(code).toBe(0);
  for (const stage of ['cache key', 'parse', 'site', 'report pages', 'write'])
    expect(numbers(stderr, stage), stage).not.toEqual([]);
});

test('a count of threads is one', () => {
  const root = tempProject(PROJECT);
  for (const count of ['0', '-1', 'two', '1.5'])
    expect(startProgram(['check', '--threads', count], root).code, count).toBe(2);
});
