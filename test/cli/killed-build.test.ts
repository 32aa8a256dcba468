import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { textsBelow } from '../harness/check-folder.js';
import { interlinear, MAIN } from '../harness/interlinear.js';
import { copyOfContent } from '../harness/temp-project.js';

vi.setConfig({ testTimeout: 120_000 });

/** How many moments of a build are tried. */
const MOMENTS = 3;

test('a build that is killed leaves the whole old or the whole new site, at the latest after the next command', async () => {
  const root = copyOfContent();
  const page = join(root, 'content/ko/cloud-customer-relationship-management.md');
  const texts = [
    readFileSync(page, 'utf8'),
    readFileSync(page, 'utf8').replace('US$50,000 이상', 'US$55,000 이상'),
  ];
  const outputs: Record<string, string>[] = [];
  let took = 0;
  for (const text of texts) {
    writeFileSync(page, text);
    const started = performance.now();
    expect(interlinear(['build'], root).code).toBe(0);
    took = performance.now() - started;
    outputs.push(textsBelow(join(root, 'dist')));
  }
  expect(outputs[0]).not.toEqual(outputs[1]);
  for (let moment = 0; moment < MOMENTS; moment += 1) {
    writeFileSync(page, texts[moment % 2] ?? '');
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
  expect(textsBelow(join(root, 'dist'))).toEqual(outputs[(MOMENTS - 1) % 2]);
});
