import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { textsBelow } from '../harness/check-folder.js';
import { interlinear, MAIN, startProgram } from '../harness/interlinear.js';
import { tempProject } from '../harness/temp-project.js';

vi.setConfig({ testTimeout: 120_000 });

const page = (amount: number): string => `---\ntitle: Page\n---\n# Page\n\nIt costs $${String(amount)}.\n`;

/** How many moments of a build are tried. */
const MOMENTS = 6;

test('a build that is killed leaves the whole old or the whole new site, at the latest after the next command', async () => {
  const root = tempProject({ 'content/en/page.md': page(10), 'content/es/page.md': page(10) });
  const file = join(root, 'content/es/page.md');
  const texts = [page(10), page(20)];
  const outputs: Record<string, string>[] = [];
  for (const text of texts) {
    writeFileSync(file, text);
    expect(interlinear(['build'], root).code).toBe(0);
    outputs.push(textsBelow(join(root, 'dist')));
  }
  expect(outputs[0]).not.toEqual(outputs[1]);
  writeFileSync(file, texts[0] ?? '');
  const started = performance.now();
  expect(startProgram(['build'], root).code).toBe(0);
  const took = performance.now() - started;
  for (let moment = 0; moment < MOMENTS; moment += 1) {
    writeFileSync(file, texts[(moment + 1) % 2] ?? '');
    const build = spawn(process.execPath, [MAIN, 'build'], { cwd: root, stdio: 'ignore' });
    const ended = new Promise((resolve) => build.once('exit', resolve));
    // Most of a build is reading: the last third, where it writes, is tried more closely.
    await sleep(took * (0.5 + (0.6 * moment) / MOMENTS));
    build.kill('SIGKILL');
    await ended;
    expect(interlinear(['check', '--fail-on', 'never'], root).code).toBe(0);
    expect(outputs).toContainEqual(textsBelow(join(root, 'dist')));
  }
  expect(interlinear(['build'], root).code).toBe(0);
  expect(textsBelow(join(root, 'dist'))).toEqual(outputs[MOMENTS % 2]);
});
