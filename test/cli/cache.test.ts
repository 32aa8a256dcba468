import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { textsBelow } from '../harness/check-folder.js';
import { interlinear } from '../harness/interlinear.js';
import { tempProject } from '../harness/temp-project.js';

const PROJECT = {
  'content/en/gold.md': '---\ntitle: Gold\n---\n\n# Gold\n\nThe fee is US$150,000.\n',
  'content/ko/gold.md': '---\ntitle: 골드\n---\n\n# 골드\n\n요금은 US$300,000입니다.\n',
};

function entries(root: string): string[] {
  return readdirSync(join(root, '.interlinear/cache'), { recursive: true, withFileTypes: true })
    .map((entry) => ({ entry, path: join(entry.parentPath, entry.name) }))
    .filter(({ entry, path }) => entry.isFile() && /cache.[0-9a-f]{2}.[0-9a-f]{62}$/.test(path))
    .map(({ path }) => path);
}

test('what is kept says the same again, and a page that changed is read anew', () => {
  const root = tempProject(PROJECT);
  const first = interlinear(['check', '--format', 'json'], root);
  expect(first.code).toBe(1);
  expect(entries(root)).toHaveLength(2);
  expect(interlinear(['check', '--format', 'json'], root).stdout).toBe(first.stdout);

  writeFileSync(join(root, 'content/ko/gold.md'), PROJECT['content/ko/gold.md'].replace('300', '150'));
  const mended = interlinear(['check', '--format', 'json'], root);
  expect(mended.code).toBe(0);
  expect(entries(root)).toHaveLength(3);
});

test('entries that are broken or another’s cost time and change nothing', () => {
  const root = tempProject(PROJECT);
  interlinear(['build'], root);
  const built = textsBelow(join(root, 'dist'));
  rmSync(join(root, 'dist'), { recursive: true });
  const [one = '', other = ''] = entries(root);
  writeFileSync(one, '{"key":');
  writeFileSync(other, '');
  const again = interlinear(['build'], root);
  expect(again.stderr).not.toContain('fault');
  expect(textsBelow(join(root, 'dist'))).toEqual(built);
});

test('without a cache nothing is written but what was asked for', () => {
  const root = tempProject(PROJECT);
  interlinear(['check', '--no-cache'], root);
  expect(existsSync(join(root, '.interlinear'))).toBe(false);
  interlinear(['check', '--cache', 'kept'], root);
  expect(readdirSync(root).sort()).toEqual(['content', 'kept']);
});
