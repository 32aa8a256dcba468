import { cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { filesBelow, textsBelow } from '../harness/check-folder.js';
import { interlinear } from '../harness/interlinear.js';
import { tempProject } from '../harness/temp-project.js';

const GOLDEN = fileURLToPath(new URL('../golden/two-locales', import.meta.url));

function entriesOf(cache: string): string[] {
  return filesBelow(cache).filter((path) => /^[0-9a-f]{2}\//.test(path));
}

test('what four machines worked out makes the same site and report as one build', () => {
  const root = tempProject();
  cpSync(GOLDEN, root, { recursive: true });
  expect(interlinear(['build', '--no-cache'], root).code).toBe(0);
  const whole = textsBelow(join(root, 'dist'));
  rmSync(join(root, 'dist'), { recursive: true });

  const folders = [1, 2, 3, 4].map((number) => {
    const folder = `shards/${number}`;
    const ran = interlinear(['build', '--shard', `${number}/4`, '--cache', folder], root);
    expect(ran.code, ran.stderr).toBe(0);
    expect(ran.stdout).toContain(`Shard ${number} of 4`);
    expect(existsSync(join(root, 'dist'))).toBe(false);
    return folder;
  });
  const made = folders.filter((folder) => existsSync(join(root, folder)));
  const worked = made.flatMap((folder) => entriesOf(join(root, folder)));
  const merged = interlinear(['merge', ...made], root);
  expect(merged.code, merged.stderr).toBe(0);
  // The last one had nothing left to work out.
  expect(worked.length).toBeGreaterThan(3);
  expect(entriesOf(join(root, '.interlinear/cache'))).toEqual(worked.sort());
  expect(textsBelow(join(root, 'dist'))).toEqual(whole);
});

test('a shard that is none, or without a cache, is refused', () => {
  const root = tempProject({ 'content/en/a.md': '# A\n' });
  expect(interlinear(['build', '--shard', '5/4'], root)).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('read 5/4, expected 2/4') as unknown,
  });
  expect(interlinear(['build', '--shard', '1/4', '--no-cache'], root).code).toBe(2);
  expect(interlinear(['merge', 'nothing-here'], root)).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('nothing-here does not exist') as unknown,
  });
});
