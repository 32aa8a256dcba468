import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readConfigFile, type ConfigFile } from '../../../src/io/config-file.js';

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function project(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'config-file-'));
  folders.push(root);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(root, name), text);
  return root;
}

async function problemOf(files: Record<string, string>): Promise<unknown> {
  const read = await readConfigFile(project(files));
  return read.kind === 'problems' ? read.problems[0] : read;
}

const TYPED = `import { defineConfig } from 'interlinear';
import type { Config } from 'interlinear';
const title: string = 'Guía';
export default defineConfig({ site: { title } } satisfies Config);
`;

describe('readConfigFile', () => {
  test('finds nothing where there is nothing', async () => {
    expect(await readConfigFile(project({ 'interlinear.json': '{}' }))).toEqual({ kind: 'none' });
    expect(await readConfigFile(join(tmpdir(), 'there-is-no-such-folder'))).toEqual({ kind: 'none' });
  });

  test.each([
    ['interlinear.config.ts', TYPED],
    ['interlinear.config.mts', TYPED],
    ['interlinear.config.mjs', "export default { site: { title: 'Guía' } };"],
    [
      'interlinear.config.mjs',
      "import { defineConfig } from 'interlinear'; export default defineConfig({ site: { title: 'Guía' } });",
    ],
    ['interlinear.config.mjs', "export default Promise.resolve({ site: { title: 'Guía' } });"],
    ['interlinear.config.js', "export default { site: { title: 'Guía' } };"],
    ['interlinear.config.js', "module.exports = { site: { title: 'Guía' } };"],
    ['interlinear.config.json', '\uFEFF{ "site": { "title": "Guía" } }'],
  ])('reads %s', async (name, text) => {
    const read: ConfigFile = await readConfigFile(project({ [name]: text }));
    expect(read).toMatchObject({ kind: 'found', file: name, raw: { site: { title: 'Guía' } } });
  });

  test('keeps the text of JSON, for its places', async () => {
    expect(await readConfigFile(project({ 'interlinear.config.json': '{ }' }))).toMatchObject({
      text: '{ }',
    });
  });

  test.each(['interlinear.config.mjs', 'interlinear.config.ts'])('reads a changed %s anew', async (name) => {
    const root = project({ [name]: 'export default { content: "a" };' });
    expect(await readConfigFile(root)).toMatchObject({ raw: { content: 'a' } });
    await new Promise((resolve) => setTimeout(resolve, 5));
    writeFileSync(join(root, name), 'export default { content: "b" };');
    expect(await readConfigFile(root)).toMatchObject({ raw: { content: 'b' } });
  });

  test('names two files', async () => {
    expect(await problemOf({ 'interlinear.config.ts': '', 'interlinear.config.json': '{}' })).toMatchObject({
      read: 'interlinear.config.json and interlinear.config.ts',
      expected: 'one configuration',
    });
  });

  test('names a kind of file that cannot be read', async () => {
    expect(await problemOf({ 'interlinear.config.yaml': '' })).toMatchObject({
      read: 'a file called interlinear.config.yaml',
      expected: expect.stringContaining('interlinear.config.json') as unknown,
    });
  });

  test.each([
    ['{\n  "content": "a",\n}', 3, 1, '"}"'],
    ['{\n  // no\n}', 2, 3, '"/"'],
    ['{ "content": "a"', 1, 17, 'the end of the file'],
    ['', 1, 1, 'an empty file'],
  ])('points into broken JSON: %j', async (text, line, column, read) => {
    expect(await problemOf({ 'interlinear.config.json': text })).toMatchObject({ line, column, read });
  });

  test.each([
    ['interlinear.config.mjs', "\nthrow new Error('no key\\nat inner (secret.js)');"],
    ['interlinear.config.ts', "\nthrow new Error('no key\\nat inner (secret.js)');"],
  ])('turns what %s throws into a problem that names the line', async (file, text) => {
    expect(await problemOf({ [file]: text })).toMatchObject({ file, line: 2, read: 'an error: no key' });
  });

  test.each(['interlinear.config.mjs', 'interlinear.config.ts', 'interlinear.config.js'])(
    'turns a syntax error of %s, a missing module and a missing default export into problems',
    async (file) => {
      expect(await problemOf({ [file]: '\nexport default {;' })).toMatchObject({ file, line: 2 });
      expect(await problemOf({ [file]: "import './missing.mjs'; export default {};" })).toMatchObject({
        file,
        read: expect.stringContaining('missing.mjs') as unknown,
      });
      expect(await problemOf({ [file]: 'export const content = 1;' })).toMatchObject({
        file,
        read: 'no default export',
      });
    },
  );
});
